### After some evenings without an answer.

keep =
    My evening notes have had no reply for { $evenings } nights. That is fine.
    Shall I go on as before, at another time, or take a break?
    .start = Start the stretch now
    .start-also = start, stretch, go, begin
    .keep = Go on as before
    .keep-also = keep, keep it, keep going, go on, same, as before, stay
    .change = Another time
    .change-also = change, change time, other time, earlier, later, move it
    .pause = Take a break
    .pause-also = pause, stop, rest, break, quiet, no more
keep-kept = Good. I'll go on as before.
keep-moved = Good. From now on I'll write at { $time }.
