### /techniques: every move, to read and to try; and the danger check outside a cramp.

techniques =
    <b>All moves</b>
    In a cramp now? Tap the big button below instead. I'll take you through it.
    Here you can look at each move, and try it.
    .during = In a cramp
    .during-also = cramp, during, during a cramp
    .after = After a cramp
    .after-also = after, afterwards, sore
    .evening = Before bed
    .evening-also = bed, evening, night, bedtime
    .day = By day
    .day-also = day, daytime
    .close = Close
    .close-also = close, end, stop, done, no, nothing, thanks
# $shelf is one of the occasions above.
techniques-list = <b>{ $shelf }</b>
techniques-barred = { $name } (not for you)
techniques-up = Other moves
    .also = up, others, other, all moves, overview

# $about says how long it takes, what to heed, how well it is known, and what closes it.
techniques-card =
    <b>{ $name }</b>
    { $steps }

    { $about }
    .try = Try it
    .try-also = try, yes, go, start, ok
    .other = Another way to do it
    .other-also = another way, another, other, other way
    .list = More moves
    .list-also = more, list, moves, next
    .close = Close
    .close-also = close, end, stop, done, no, thanks
techniques-step = { $n }. { $step }
techniques-minutes = ⏱ About { $minutes } minutes.
techniques-seconds = ⏱ About { $seconds } seconds.
techniques-worked = It has helped you { $helped } of { $tried ->
    [one] { $tried } time
   *[other] { $tried } times
}.
techniques-heed-tender = If the leg is very tender after a cramp, leave this out for a day.
techniques-heed-ball = Wait until the cramp has been gone for ten minutes. If the leg is very tender, leave this out for a day.

## How well it is known

grade-a = How sure: tested in several good trials.
grade-b = How sure: tested in one trial.
grade-c = How sure: advised by health services.
grade-d = How sure: untested for cramps.
grade-t14_ball = How sure: untested. Only shots into sore spots were tested, in two tiny trials.
grade-t15_pmr = How sure: advised to relax; untested for cramps.
# $titles are the names of what was read, one to a line.
source =
    Source:
    { $titles }
source-line = • { $title }
source-general = • general knowledge, not looked up

## Why a move is not for this person

not-for-line = • { $what }
not-for-young = 🔒 I'm for adults only. Please ask a parent or a doctor about moves. When to get help: /care
not-for-sign =
    🔒 Not for you now, because of this:
    { $signs }
not-for-condition =
    🔒 Not for you, to be on the safe side, because of this:
    { $facts }
    Has it changed? Tell me in /settings
not-for-unknown-health = 🔒 Not for you yet, because I don't know your health facts. You can tell me in /settings
not-for-open-question = 🔒 Not for you now, because a danger sign was named or a question about one is still open. First get that cleared up.
not-for-limited = 🔒 Not for you, because your drinks are limited. Keep to the amount your care team gave you.
not-for-unknown-fluids = 🔒 Not for you yet, because I don't know if your drinks are limited. You can tell me in /settings
not-for-now = 🔒 Not for you now, because of all you told me together.

## Trying it

techniques-awake = Are you wide awake, with no alcohol and no sleeping pill today? It matters, to feel if it gets too hot.
    .yes = Yes, wide awake
    .yes-also = yes, y, yeah, yep, awake, wide awake
    .no = No, or not sure
    .no-also = no, n, nope, not sure, unsure, had a drink, alcohol, sleepy
techniques-steady = This one is done standing. Only if you are steady, not dizzy, and had no alcohol or sleeping pill. Light on, and hold on to something firm.
    .stand = Steady – I can stand
    .stand-also = steady, stand, standing, i can stand, yes, y
    .sit = Rather not
    .sit-also = no, n, rather not, sit, not now, dizzy, unsteady
techniques-not-now = All right, this one has to wait.
techniques-lead =
    { $lines }
    Breathe. No bouncing. Stop if the pain grows or it tingles.
    .done = Done
    .done-also = done, ready, finished, ok, yes, next
    .stop = Stop here
    .stop-also = stop, enough, no, end
    .wrong = Something is wrong
    .wrong-also = wrong, it hurts, worse, danger, something is wrong, it tingles
techniques-tried = Good. That was it.
techniques-closed = All right. You find the moves in /techniques at any time.

## Danger signs, before a move that could do harm

check =
    <b>First a check. Is any of these true now?</b>
    • Chest pain, short of breath, fainted, confused, trouble with face, speech or an arm
    • One leg or foot colder, paler or bluer than the other, or numb
    • Numb between the legs, can't pee, or can't hold pee or poo
    • One leg clearly bigger, hot or red
    • Fresh injury or fall, pop, bite, dirty wound, poison, locked jaw, fever or cola-brown pee
    • Very dizzy
    .none = ✅ None of these
    .none-also = 0, zero, none, none of these, nothing, no, nope, nah, all fine
    .chest = Chest / breath / head
    .chest-also = chest, breath, head, chest pain, breathless, fainted, confused, face, speech, arm
    .cold = Cold / pale / numb leg
    .cold-also = cold, pale, blue, numb, numb leg, cold leg, cold foot
    .groin = Numb groin / can't pee
    .groin-also = groin, numb groin, can't pee, cant pee
    .swollen = Swollen / hot / red leg
    .swollen-also = swollen, swelling, hot, red, hot leg, red leg
    .injury = Injury / wound / ill
    .injury-also = injury, fall, fell, pop, bite, wound, poison, jaw, fever, ill, brown pee
    .dizzy = Very dizzy
    .dizzy-also = dizzy, light-headed, lightheaded
