### The night talk: a cramp that is on. Three short lines and one instruction a card; the cards
### that carry the danger signs are longer.

## The first card, and the danger signs

relief-first =
    <b>Straighten the knee, pull your toes up towards your shin, hold.</b>
    (Front of thigh: bend the knee instead. Shin: let the foot point down.)
    Not if you felt a pop; stop if it gets worse.

    While you hold – is any of these new?
    { relief-signs }
relief-first-still =
    <b>Rest the leg as it hurts least. Breathe in for four, out for six.</b>
    I leave out pulling for now.

    While you breathe – is any of these new?
    { relief-signs }
relief-again =
    <b>Keep the toes up, only as far as it feels bearable. Breathe out long.</b>
    Stop if it gets worse.

    I still need one tap: is any of these new?
    { relief-signs }
relief-again-still =
    <b>Keep resting the leg. Breathe in for four, out for six.</b>

    I still need one tap: is any of these new?
    { relief-signs }
relief-check =
    Ease off while you look. <b>Is any of these new?</b>
    { relief-signs }
relief-signs =
    0 None of these – just the cramp
    1 Chest pain, breathless beyond puffing with pain, fainted, confused, face, speech or arm trouble
    2 One leg or foot colder, paler or bluer than the other, or numb
    3 Numb between the legs, can't pee, or can't hold pee or poo
    4 One leg clearly bigger, hot or red (not just the knot)
    5 Fresh injury or fall, pop, bite, dirty wound, poison, locked jaw, fever or cola-brown pee
    6 Very dizzy

sign-none = 0 ✅ None – just cramp
    .also = 0, zero, none, none of these, nothing, no, nope, nah, just cramp, just a cramp, just the cramp, only cramp
sign-chest = 1 Chest / breath / head
    .also = 1, one, chest, breath, head, chest pain, breathless, fainted, confused, face, speech, arm
sign-cold = 2 Cold / pale / numb leg
    .also = 2, two, cold, pale, blue, numb, numb leg, cold leg, cold foot
sign-groin = 3 Numb groin / can't pee
    .also = 3, three, groin, numb groin, can't pee, cant pee
sign-swollen = 4 Swollen / hot / red leg
    .also = 4, four, swollen, swelling, hot, red, hot leg, red leg
sign-injury = 5 Injury / wound / ill
    .also = 5, five, injury, fall, fell, pop, bite, wound, poison, jaw, fever, ill, brown pee
sign-dizzy = 6 Very dizzy
    .also = 6, six, dizzy, light-headed, lightheaded
sign-mistake = Tapped by mistake
    .also = mistake, by mistake, wrong button, oops

## Follow-ups to a danger sign

relief-cold =
    Stop and lie still. <b>Feel both feet.</b>
    Is one clearly colder, paler or bluer?
    .yes = Yes, it is
    .yes-also = y, yes, colder, paler, bluer, cold, pale, blue
    .unsure = Can't tell
    .unsure-also = cant tell, not sure, unsure, don't know, dont know, maybe
    .tingling = No – just pins and needles
    .tingling-also = no, n, nope, pins and needles, tingling, just numb
    .usual = As usual for me
    .usual-also = usual, always so, as always, normal for me

relief-injury =
    Stop and keep the leg still.
    <b>Which one is it?</b> One tap.
    .jaw = Stiff or locked jaw
    .jaw-also = jaw, lockjaw, locked jaw, stiff jaw
    .venom = Snake, spider or scorpion
    .venom-also = snake, spider, scorpion, snake bite, spider bite, sting
    .hard = Rock-hard after blow, cast, long lie
    .hard-also = blow, cast, plaster, long lie, rock hard, fracture
    .sepsis = Hot leg and very ill
    .sepsis-also = very ill, hot leg
    .heat = Burning hot and confused or sick
    .heat-also = burning hot, heat stroke, heatstroke, overheated
    .tear = Felt a pop, or a bruise
    .tear-also = pop, popped, bruise, bruised, kick
    .fall = A fall
    .fall-also = fall, fell, fallen
    .brown = Brown pee
    .brown-also = brown, cola, dark pee, brown urine
    .skin = Fever, or red, hot skin
    .skin-also = fever, red skin, shivers, hot skin
    .wound = Dirty wound or other bite
    .wound-also = wound, dirty wound, cut, bite, dog bite, burn
    .poison = Poison
    .poison-also = poisoned, lead, mercury, pesticide, solvent
    .old = Old or small – not new
    .old-also = old, small, trivial, nothing new

relief-dizzy-on = Sit or lie down now, and stay there. I'll ask again in five minutes.
relief-dizzy =
    Stay sitting or lying.
    <b>Has the dizziness gone?</b>
    .passed = It has gone
    .passed-also = gone, yes, better, passed, y
    .still = Still dizzy
    .still-also = still, no, n, dizzy, not yet
relief-numb-on = Stay in bed, then. I leave out rubbing, warmth and standing.
relief-old = All right. I leave out rubbing tonight.
relief-lowered = Good, none of these. The advice I sent stays on record.

## Since when, and where

relief-where =
    <b>Keep holding, and breathe out long.</b>
    Two taps: since when, and where?
relief-where-muscle =
    <b>Keep holding.</b>
    Where is it?
relief-where-since =
    <b>Keep holding.</b>
    Since when has it been on?

since-now = Just now
    .also = now, seconds, a minute, one minute, just started
since-few = A few minutes
    .also = few, few minutes, some minutes, couple of minutes, five minutes, 5 minutes
since-ten = 10 minutes or more
    .also = ten, 10, ten minutes, 10 minutes, 10+, long, over ten minutes, half an hour, hours
muscle-calf = Calf
    .also = calves, lower leg, back of lower leg
muscle-foot = Foot or toes
    .also = foot, feet, toe, toes, arch, sole
muscle-hamstring = Back of thigh
    .also = hamstring, hamstrings, back of the thigh, back thigh
muscle-quadriceps = Front of thigh
    .also = quad, quads, quadriceps, front of the thigh, front thigh, thigh
muscle-shin = Shin
    .also = front of lower leg, shins
muscle-unsure = Not sure
    .also = unsure, don't know, dont know, no idea, elsewhere

## A step of the ladder

relief-step = { $lines }
relief-felt =
    <b>How is it now?</b>
    Hold on while you answer.
# Two things to mind, on one line.
relief-mind = { $first } { $then }
relief-breathe = Breathe in for four, out for six.
relief-standing-rule = Light on. Hold on to furniture. Sit down if you feel dizzy.
relief-steady =
    Standing on it may help next. Only if you are steady, not dizzy, and had no alcohol or sleeping tablet.
    <b>Light on, sit on the edge of the bed for 15 seconds,</b> then choose.
    .steady = Steady – I can stand
    .steady-also = steady, i can stand, can stand, stand, yes, y
    .bed = I'll stay in bed
    .bed-also = bed, stay, stay in bed, no, n, not steady, can't stand, cant stand
relief-check-two =
    <b>One check:</b> any swelling, heat, cold, numbness or pop?

# What has helped this person before, by their own record.
relief-worked = It has helped you { $helped } of { $tried } times.

felt-gone = ✅ It's gone
    .also = gone, its gone, it is gone, stopped, over, let go, released, better now, finished
felt-easing = Easing
    .also = eases, better, a bit better, less, getting better, it helps
felt-same = Same
    .also = the same, no change, no better, not better, still there, still
felt-worse = Worse
    .also = worse now, getting worse, it's worse, more pain, hurts more
felt-reach = Can't reach my foot
    .also = can't reach, cannot reach, too far, i can't reach it, can't get to my foot
felt-danger = ⚠️ Danger sign
    .also = danger, danger sign, something is wrong, something new

## Nothing but comfort is left

relief-comfort = { $lines }
relief-comfort-call = <b>Please make that call.</b>
relief-comfort-toes = Rest the leg as it hurts least. Toes up by its own strength only. Breathe in for four, out for six.
relief-comfort-still = Rest the leg as it hurts least and keep it still. Breathe in for four, out for six.
relief-comfort-tap = When it's gone, tap ✅. If one of these comes, tap it:
relief-ended =
    I've stopped the exercises. <b>Please do what the message here says, now.</b>
    Tapped by mistake? Tap the cramp button below: the check comes again.

## It has let go

relief-toes =
    Good. <b>Keep the toes up 30 seconds more.</b>
    Do your toes move and feel normal, or as they always do?
    .normal = ✅ Yes, normal
    .normal-also = yes, y, yep, normal, fine, as always, ok, okay
    .numb = No – numb or tingling
    .numb-also = numb, tingling, pins and needles
    .still = No – won't move
    .still-also = no, won't move, wont move, can't move, cant move
relief-numb =
    Leave the leg free and don't rub it.
    Half an hour after it let go I'll ask once more, with a sound.
    .normal = ✅ Normal now
    .normal-also = normal, fine, gone, ok, okay, as always
    .still = It won't move
    .still-also = won't move, wont move, can't move, cant move
relief-numb-again =
    Half an hour has passed.
    <b>Is it still numb or tingling, and that's not usual for you?</b>
    .yes = Yes, still
    .yes-also = y, yes, yep, still, numb, tingling
    .unsure = Not sure
    .unsure-also = don't know, dont know, can't tell, cant tell, maybe
    .no = No
    .no-also = n, nope, normal, gone, fine
relief-pain =
    For your record: how bad was it at its worst?
    0 is no pain, 10 the worst you can think of.
relief-leg =
    Which leg was it?
    .left = Left
    .left-also = l, left leg, left one
    .right = Right
    .right-also = r, right leg, right one
    .both = Both
    .both-also = both legs, two
relief-rest = { $lines }
    .sleep = 🌙 Good night
    .sleep-also = good night, goodnight, night, sleep, bye, thanks, thank you, done, ok
relief-rest-free = Keep the covers loose at your feet. Sore for up to a day is normal.
relief-rest-walk = A slow walk for a minute or two can help, if you are steady.
relief-rest-warm = Warmth for up to 15 minutes can feel good. Take it off before you sleep.
relief-rest-danger =
    Leg cold, pale or won't move, chest pain or breathless: call { $number }.
    One leg swells, goes hot or red, stays numb or weak, or your pee turns brown: be seen today.
relief-back = It's back
    .also = its back, back again, again, cramp again, it came back, cramp
