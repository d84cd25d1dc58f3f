### Words that every talk shares.

## Buttons

done = Done
    .also = ready, finished, that's all, that is all, ok, okay
back = Back
    .also = undo, go back, previous, oops
skip = Skip
    .also = pass, next, skip it, no answer
yes = Yes
    .also = y, yeah, yep, yup, sure, ok, okay, right, correct
no = No
    .also = n, nope, nah, not really
not-sure = Not sure
    .also = unsure, don't know, no idea, maybe, can't tell, dunno
cancel = Cancel
    .also = never mind, leave it, stop

number-n0 = 0
    .also = zero, none, nothing, no pain
number-n1 = 1
    .also = one
number-n2 = 2
    .also = two
number-n3 = 3
    .also = three
number-n4 = 4
    .also = four
number-n5 = 5
    .also = five
number-n6 = 6
    .also = six
number-n7 = 7
    .also = seven
number-n8 = 8
    .also = eight
number-n9 = 9
    .also = nine
number-n10 = 10
    .also = ten

## The keyboard under the chat

keyboard-cramp = 🦵 I have a cramp
    .also = i have a cramp, cramp, cramp now
keyboard-placeholder = Type, or tap below

## The command menu

command-start = Say hello and set up
command-cramp = I have a cramp now
command-checkin = How was the night?
command-stretch = Stretch before bed
command-techniques = All moves, to read and try
command-care = When to get help, and numbers
command-evidence = What is known, and how well
command-settings = Change times and more
command-language = Language · Idioma · Sprache
command-pause = Stop reminders for a while
command-resume = Turn reminders on again
command-back = Undo my last answer
command-cancel = Leave this talk
command-help = What can I do here?
command-privacy = What is kept about me
command-forget = Delete everything about me

## How the bot presents itself

bot-description =
    Hello, I'm Charley. I help with leg cramps at night.
    🦵 In a cramp: one tap, and I take you through it.
    🌙 In the evening: a short stretch before bed.
    ☀️ In the morning: a quick check-in.
    I'm a program, not a doctor. I'm for adults. In an emergency, call your local emergency number.
bot-short-description = Help with leg cramps at night: in the cramp, before bed and in the morning. Not a doctor.

## Where a talk stands

resumed = Back to where we were:
undone = Okay, one step back.
nothing-to-undo = There is nothing to undo here.
cannot-undo = That answer stays as it is. It's about your safety.
cancelled = Okay, I've put this away.
nothing-to-cancel = There is nothing to put away. All is quiet.
put-aside = I've put this away. You can start again when you like.
start-first = Let's say hello first. Tap /start
reminders-on = Good. Your reminders are on again.
reminders-not-paused = Your reminders are on already.

greeting = 👋 The big button below is for a cramp. It works at any time.
offer-welcome = If you like, I can do more, such as a reminder to stretch before bed. Tap /start one day.
go-cramp = 🦵 I have a cramp
go-help = What can you do?

## Buttons of older messages

cramp-first = First the cramp. Tell me when it has let go.

stale-button = That button belongs to an older message. Here is where we are:
stale-button-note = That button is old. Please use the newest message.
stale-button-nothing = That button is old, and nothing is open now. If you have a cramp, tap the button below.
already-noted = I've noted that already.
over-note = That one is over.

## Late

late = Sorry, this comes late.
late-cramp = I was away for a while and couldn't answer. How is it now? If you still have the cramp, tap the button below.

## What was not understood

not-understood = Sorry, I didn't get that. Tap a button, or type one of the answers.
not-understood-open = Sorry, I didn't get that. Could you say it another way?
not-understood-idle =
    Sorry, I didn't get that.
    If you have a cramp, tap the button below. To see what I can do, tap /help

## Things that are not words

kind-sticker = Thank you for the sticker. I can only read words and taps.
kind-voice = I can't listen to voice messages. Please type it or tap a button.
kind-photo = I can't look at pictures. Please type it, or show it to a doctor.
kind-location = Thank you, but I can't use your place. I need no address.
kind-other = I can't open this. I can only read words and taps.
kind-edited = I can't read changed messages. Please send it as a new one.
kind-unknown-command = I don't know that command. To see what I can do, tap /help
kind-too-long = That's a lot to read for me. Please say it in a few words.
kind-group = I only talk to one person at a time. Please write to me in a private chat.

## When something broke

sorry =
    Sorry, something went wrong on my side. Please try that again in a minute.
    If you may be in danger, don't wait for me. Call your local emergency number.
sorry-note = Sorry, that didn't work. Please try again.

## At the door

door-closed = I'm sorry, I only work for people a clinic has signed up. Please ask your clinic about it.
door-too-fast =
    That was a lot at once, so I've left some of it out. Please wait a moment, then tell me again.
    If you may be in danger, don't wait for me. Call your local emergency number.
