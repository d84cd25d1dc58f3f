### The evening: a drink well before bed, and the stretch just before it.

## A drink

drink-prompt-1 = If you've had little to drink today, a glass about now is fine. No need to force it.
drink-prompt-2 = A small evening note: thirsty? Now is a good time for a glass, well before bed.
drink-prompt-3 = Bed is a few hours away. If you feel like a drink, now suits better than later.
# This morning's check-in named heat or unusual exercise on the day before.
drink-prompt-hot = Yesterday you sweated or worked your body hard. If today was like that, you lost more water: drink to thirst, well before bed.
drink-hot = You lost more water today, so drink to thirst. No need to force it.
drink-ask = Have you had some?
    .had = Had some
    .had-also = yes, had one, done, drank, i did, had a drink, had a glass, drinking
    .no = Not tonight
    .no-also = no, nope, not now, not thirsty, skip, later
    .hot = Today was hot, or hard exercise
    .hot-also = hot, heat, hot day, sweaty, exercise, hard exercise, sport
drink-end-yes = Noted. Have a calm evening.
drink-end-no = That's fine. Have a calm evening.

## The reminder

evening-prompt-1 = Time for a short stretch before bed: calf, then back of the thigh, each leg, 10 seconds, three times.
evening-prompt-2 = Before you turn in: about three minutes of easy stretching. It may cut down night cramps. It takes some six weeks to tell.
evening-prompt-3 = Your legs carried you all day. Shall we stretch calf and thigh for a few minutes?
evening-prompt-4 = Bedtime is near. A short, gentle stretch for both legs, and then good night.
evening-prompt-5 = A short stretch, and then to bed. Loosen the covers at your feet, too, so that they lie free.
evening-seated = You can stay seated for all of it.
evening-pregnant = No lying flat on your back late on. If one leg swells, call your midwife or maternity unit the same day.
evening-fluids-limited = For drinks, keep to the amount your care team gave you.
evening-drink = If you've had little to drink today, a few sips now are fine. No need to force it.
evening-drink-hot = Hot or hard day again? Then you lost more water: drink to thirst.

evening-ask = Ready?
evening-again = Time for your stretch. Ready now?
evening-snoozed = All right. I'll be back at { $at }.
evening-bedtime = I don't put it off past your bedtime. A short stretch now, or leave it for today? Both are fine.
evening-last = Last call for tonight. A short stretch, or straight to bed? Both are fine.

evening-start = Start the stretch
    .also = start, go, let's go, begin, yes, now, ready, ok, stretch
evening-did = Done already
    .also = done, did it, i did, finished, already did
evening-snooze = In a bit
    .also = snooze, later, remind me, not now, in a while, wait
evening-skip = Not tonight
    .also = skip, no, no thanks, not today, tomorrow
evening-had-alcohol = Had alcohol or a sleeping pill
    .also = alcohol, had a drink, wine, beer, sleeping tablet, sleeping pill, drunk, tipsy, sit, seated

evening-skipped = All right. Sleep well.
evening-done = Nice. Sleep well.

## The stretch, guided

stretch-barred = While your calf or heel heals, the stretch has to wait. Ask the people who treat you when it may start. Until then, loosen the covers so that your feet lie free.
stretch-barred-sign = I asked you to be seen by a doctor or nurse, so the stretch has to wait until then. The signs and the numbers are in /care
stretch-place =
    A few minutes for both legs. Stretch until you feel a clear pull, never pain. Keep breathing.
    Standing: light on, hands on a wall or something firm. Sit if you are dizzy or unsteady, or had alcohol or a sleeping pill.
    .stand = Steady – I can stand
    .stand-also = stand, standing, steady, i can stand, yes
    .sit = I'd rather sit
    .sit-also = sit, sitting, seated, chair, bed, dizzy, unsteady
stretch-not-now = Not now
    .also = no, stop, leave it, later, skip
stretch-go = I'm in place
    .also = go, ready, ok, yes, start, in place, next
stretch-stop = Stop here
    .also = stop, enough, no, end, quit, it hurts
stretch-next = Done, go on
    .also = next, done, go on, continue, ready
# $how is the step of the routine for this muscle, $effort how far to go.
stretch-ready-standing =
    <b>{ $n } of 2</b>
    { $how }
    { $effort }
    Hold on to something firm. Left leg first; change when I say so.
stretch-ready-seated =
    <b>{ $n } of 2</b>
    { $how }
    { $effort }
    Left leg first; change when I say so.
stretch-hold = One leg holds, the other rests. No bouncing. Stop if it hurts or tingles.
stretch-end-yes = That was all of it, both legs. Nice. Sleep well.
stretch-end-partly = Good, a part of it counts too. Sleep well.
stretch-end-no = All right. Sleep well.
