### After advice to get care.

# $sign is the short name of what the advice was about.
followup =
    I asked you to get care. It was about this:
    <i>{ $sign }</i>
    Have you been seen, or talked to someone?
    .seen = Yes, I was seen
    .seen-also = yes, seen, done, i was seen, i called, went, been there, talked to someone
    .not_yet = Not yet
    .not_yet-also = no, not so far, still waiting, tomorrow, later
    .no_need = No need now
    .no_need-also = it's fine, all good, better, it went away, gone
followup-unnamed = A sign that a doctor should look at
followup-thanks = Good that you went. Thank you for telling me. I'll leave it at that.
followup-not-yet-now = Then please call now. It is not too late, and you are no bother.
followup-not-yet = That can be hard to fit in. This may help you make the call:
followup-still-wise =
    I'm glad it feels better. A call is still wise: signs like this can ease and come back.
followup-no-need = Good. If it comes back, tell me, or book that appointment.
followup-again = I'll ask you once more later. You can also tell me any time.
