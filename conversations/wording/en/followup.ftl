### After advice to get care: was the person seen, what were they told, what got in the way?
### Never blame, and nothing medical: what a doctor or nurse said counts.

# $signs are the short names of what the advice was about, one to a line.
followup =
    I asked you to get care. It was about this:
    <i>{ $signs }</i>
    Have you been seen, or talked to someone?
    .seen = Yes, I was seen
    .seen-also = yes, seen, done, i was seen, been seen, saw a doctor, saw the doctor, saw my doctor, saw my gp, saw a nurse, saw someone, i called, i phoned, i rang, called them, rang them, went, i went, been there, talked to someone, spoke to someone, spoke to a doctor, spoke to a nurse
    .not_yet = Not yet
    .not_yet-also = no, not so far, still waiting, tomorrow, later, haven't, havent, i haven't, i didn't, couldn't, could not, didn't go, did not go, haven't been
    .no_need = No need now
    .no_need-also = no need, it's fine, all good, better, feels better, it went away, gone, it's gone
followup-unnamed = A sign that a doctor should look at

# Instead of the above, after thoughts of self-harm.
followup-how =
    I asked you to talk to someone. How are you now? Have you talked to someone?
    .seen = Yes, I talked to someone
    .seen-also = yes, i did, i talked to someone, talked to someone, i called, i was seen, seen
    .not_yet = Not yet
    .not_yet-also = no, not so far, later, i didn't, i haven't, couldn't
    .no_need = I feel better now
    .no_need-also = better, i'm fine, i am fine, fine, ok, okay, no need, all good
followup-how-seen = I'm glad you did. You can write to me or to them at any time.
followup-how-not-yet = Thank you for telling me. You don't have to carry this alone. Here is whom to call:

## Seen

followup-told =
    Good that you went. What were you told?
    .fine = Nothing serious
    .fine-also = all fine, all good, all clear, fine, ok, okay, it's nothing, nothing, harmless, not serious
    .treated = Treatment, or more tests
    .treated-also = treatment, treated, tests, test, more tests, a scan, scan, blood test, medicine, tablets, pills, hospital, waiting for results
    .private = Something else, or rather not say
    .private-also = something else, other, rather not say, don't know, not sure, skip, private, prefer not to say
followup-told-fine = Good to hear. If a sign comes back or gets worse, tell me at once. I'll leave it at that.
followup-told-treated = Thank you. What they told you goes before anything I say. I'll leave it at that.
followup-told-private = That's all right. What they told you goes before anything I say. I'll leave it at that.
followup-on-again = Your evening reminders start again.

## Not yet

followup-not-yet-now = Then please call now. It is not too late, and you are no bother.
followup-not-yet = That can be hard to fit in. You are no bother to them.
followup-stopped = What got in the way? I may have something that helps.

# What got in the way. These may be typed at the first question, too.
followup-closed = Closed, or no appointment
    .also = closed, no appointment, no appointments, couldn't get an appointment, could not get an appointment, can't get an appointment, fully booked, booked out, no slots, waiting list, weekend, holiday, out of hours, not open, wasn't open
followup-reach = Couldn't get there or call
    .also = couldn't get there, could not get there, can't get there, couldn't call, can't call, no phone, no car, no lift, no ride, no bus, nobody answered, no one answered, no answer, couldn't get through, on hold, busy line, too far
followup-unneeded = Didn't think I need it
    .also = didn't think i need it, don't think i need it, didn't think i needed it, did not think it was needed, not needed, didn't need it, don't need it, not that bad, not serious enough
followup-cost = The cost
    .also = cost, costs, money, too expensive, expensive, can't afford it, can't afford, no insurance, not insured
followup-afraid = I was afraid
    .also = afraid, scared, fear, anxious, nervous, worried, frightened, embarrassed, ashamed
followup-other = Something else
    .also = something else, other, rather not say, forgot, i forgot, no time, too busy, was busy, work

followup-help-closed-emergency = The emergency number answers day and night. You need no appointment.
followup-help-closed-urgent = If your doctor is closed or full, the line below is for that. Say that it has to be today. Or go to the nearest emergency department.
followup-help-closed-soon = Ask for the first free time, and to be called if one opens up. Say how long you have waited.
followup-help-reach-emergency = You don't have to get there by yourself. Someone can call for you: show them this message.
followup-help-reach-urgent = Someone can call for you: show them this message. Tell the line that you can't come in. They can say what to do.
followup-help-reach-soon = Someone can call for you: show them this message. Say that it is hard for you to come in.
followup-help-unneeded = It is hard to tell from here, for you and for me. That is what the call is for.
followup-help-cost = Say at the start that cost is a worry, and ask what there is for you. Someone can ask for you, too.
followup-help-afraid = That is all right. Have someone with you, or let them call for you. You can start with: “I'm afraid, and I was told to get this seen.”
followup-help-other = Thank you for telling me. Someone can call for you: show them this message.

followup-still-wise =
    I'm glad it feels better. A call is still wise: signs like this can ease and come back.
followup-no-need = Good. If it comes back, tell me, or book that appointment.

# Asked about twice already: no more than whom to call.
followup-let-be = Thank you for telling me. I won't press. This stays open to you:
followup-again = I'll ask you once more later. You can also tell me any time.
followup-resting = Drink and stretch reminders rest until you were seen. Tell me when you were.
followup-last-time = This is the last time I ask by myself. You can tell me any time that you were seen.
