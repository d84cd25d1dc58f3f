### The first talk.

skip-rest = Skip the rest
    .also = skip all, skip everything, no more questions, later

welcome-hello =
    Hello, I'm Charley 👋 I help with leg cramps at night.

    🦵 <b>In a cramp</b>: I take you through it, one step at a time.
    🌙 <b>Before bed</b>: a short stretch. It may cut down cramps.
    ☀️ <b>In the morning</b>: a quick check-in, so you see how it goes.

    I'm a program, not a doctor. In an emergency, call your local emergency number, not me.

    A cramp right now? Tap the button below, at any time.

    Charley is for adults. How old are you?
    .adult = I'm 18 or older
    .adult-also = over 18, adult, i am an adult, older
    .young = I'm under 18
    .young-also = younger, child, teen, teenager, minor, not yet 18

welcome-young =
    Thank you for telling me. Charley is made for adults, so I can't be your guide. Please ask a parent or a doctor about your cramps.

    Chest pain, no breath, or a cold or blue leg? Tell an adult at once, or call your local emergency number.

    Was that a wrong tap? Tap /start

welcome-consent =
    To help you, I keep what you answer: your nights, your times and what you tell me about your health. What you type is read and not kept.

    You can look at the details with /privacy and delete it all with /forget

    Is that all right for you?
    .agree = Yes, I agree
    .agree-also = yes, ok, okay, sure, agree, fine, y, yep, yeah, all right
    .not_now = Not now
    .not_now-also = no, later, n, nope, disagree, no thanks

welcome-declined =
    That's fine. I won't send you anything.
    If you get a cramp, the button below still helps you. To go on here, tap /start

welcome-end =
    <b>We're all set.</b> This is what I'll send you:
    { $lines }
welcome-no-zone =
    I don't know your local time yet, so I count in world time (UTC). To set it, tap /settings
welcome-no-health =
    You left out the health facts. So I leave out massage and heat, to be safe. You can add them in /settings
welcome-how =
    🦵 <b>When a cramp comes, tap the big button below.</b> Or just type “cramp”.
    To change anything, tap /settings
