### The weekly questions after a check-in.

review =
    🗓 Once a week I ask about things that come on slowly. It takes a minute.
    .start = Let's do it
    .start-also = yes, ok, start, go, sure, lets do it, y
    .skip = Not this week
    .skip-also = no, skip, not now, later, next week, n
# $facts are the health facts as they were told, one to a line.
review-health =
    Is this still right? New medicines count, too, and pregnancy.
    { $facts }
review-healthy = You told me that none of my health facts is true for you: no clot, no blood thinners, not pregnant and so on. Is this still right?
review-health-unknown = I don't know your health facts yet, such as blood thinners or pregnancy. Will you tell me? Until then I leave out rubbing and warmth.
review-fact = • { $fact }
review-change = Something has changed
    .also = changed, no, something changed, change, n
review-right = Still right
    .also = yes, right, still right, same, y, no change, correct
review-tell = Tell you now
    .also = yes, tell, ok, y, now
review-signs =
    <b>Which of these are true for you?</b> Tick all that are, then tap Done. If none is, just tap Done.
    { $signs }
review-unsure = I'm not sure about some
    .also = not sure, unsure, don't know, dont know, maybe
review-which = Which ones are you not sure about? Tick them, then tap Done.
review-thanks = Thank you, that's all for this week.
