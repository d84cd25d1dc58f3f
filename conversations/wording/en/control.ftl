### Hello again, help, privacy, pausing and forgetting.

hello =
    Hello again 👋 This is what I have for you:
    { $lines }

    🦵 In a cramp, tap the big button below. To see the rest, tap /help

help =
    <b>What you can do here</b>
    🦵 A cramp now: the big button below, or /cramp
    🌙 Stretch before bed: /stretch
    ☀️ How the night was: /checkin
    📖 All moves: /techniques and what is known: /evidence
    🚨 When to get help, and numbers: /care
    ⚙️ Change times and more: /settings
    🌐 Another language: /language
    ⏸ Stop reminders for a while: /pause and on again: /resume
    ↩️ Undo your last answer: /back and leave a talk: /cancel
    🔒 What is kept: /privacy and delete it all: /forget

    You can tap, or type your answer.
    I'm a program, not a doctor. In an emergency, call your local emergency number.

privacy =
    <b>What is kept</b>
    Your settings, your health facts and your answers about your nights and cramps. I keep your Telegram chat number, to reach you. I don't keep your name.

    <b>What is not kept</b>
    What you type is read and then wiped. It stays only if you turn on “My words” in /settings

    <b>Where</b>
    In the database of the person who runs this bot. They can read it. The bot shares it with no one else. Chats with bots in Telegram are not end-to-end encrypted, so Telegram can read them, too.

    <b>How long</b>
    Unless whoever runs this bot chose other times: messages 30 days, each answer of a talk 90 days, your diary and advice that is settled two years. Settings and open advice stay until you tap /forget. Then all of it is deleted here. To clear this chat as well, delete it in Telegram.

forget =
    Delete everything I know about you? Your settings, your diary and your reminders will be gone for good.
    .forget = Yes, delete it all
    .forget-also = yes, delete, forget me, delete everything, delete it all
    .keep = No, keep it
    .keep-also = no, keep, cancel, never mind, stop, leave it
forgotten =
    Done. Everything about you is deleted. No more reminders will come.
    If you want to come back one day, tap /start
forget-kept = Good, all is as it was.

pause =
    For how long shall I stay quiet? Tap, or type the date when I should start again. In a cramp I'm here all the same.
    .week = One week
    .week-also = a week, 1 week, 7 days, week
    .two_weeks = Two weeks
    .two_weeks-also = 2 weeks, fortnight, 14 days, a fortnight
    .month = A month
    .month-also = one month, 1 month, 30 days, month
    .open = Until I say
    .open-also = forever, until i say so, for good, open, stop, for ever
    .resume = Turn reminders on now
    .resume-also = resume, on, start, start again, now
pause-until =
    Good, I'll stay quiet. Reminders start again on { $date }.
    To start sooner, tap /resume
pause-open = Good, I'll stay quiet until you tap /resume
pause-unchanged = Good, nothing has changed.
