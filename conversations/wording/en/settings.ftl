### /settings

settings =
    <b>Your settings</b>
    { $lines }

    What would you like to change?
    .bedtime = Bedtime
    .bedtime-also = bed, bed time, sleep
    .drink = Drink time
    .drink-also = drink, water
    .stretch = Stretch time
    .stretch-also = stretch, stretching
    .evening = Evening reminders
    .evening-also = evening, reminders, reminder, merge
    .morning = Check-in
    .morning-also = checkin, check in, morning
    .zone = My time zone
    .zone-also = zone, time zone, timezone, clock, time, travel
    .country = Country
    .country-also = phone number, numbers, emergency number
    .health = Health facts
    .health-also = health, conditions, illness, facts
    .fluids = Limit on drinks
    .fluids-also = fluids, limit, fluid limit
    .buzz = Buzz
    .buzz-also = vibrate, sound, vibration
    .words = My words
    .words-also = words, notes, keep words
    .language = 🌐 Language
    .language-also = language, tongue, change language
    .close = Close
    .close-also = done, ok, okay, finished, nothing, exit, that's all, good

settings-along = Shall the other times move with it?
settings-closed =
    <b>Your settings</b>
    { $lines }

evening-prompts = What should I send you in the evening?
    .two = Drink, and later the stretch
    .two-also = two, both, two reminders, separate
    .one = Both in one message
    .one-also = one, merged, together, one message
    .stretch = Only the stretch
    .stretch-also = stretch, just the stretch, no drink
    .drink = Only the drink
    .drink-also = drink, just the drink, no stretch
    .none = Nothing
    .none-also = none, no, neither, off
evening-prompts-no-drink =
    What should I send you in the evening? I leave drinks out, since there is a limit or I don't know.
    .stretch = The stretch
    .stretch-also = stretch, yes, on
    .none = Nothing
    .none-also = none, no, neither, off

morning-prompt = What about the check-in in the morning?
    .time = Change the time
    .time-also = time, change, another time
    .off = Turn it off
    .off-also = off, stop, no
    .on = Turn it on
    .on-also = on, start, yes

buzz =
    May your phone buzz when a hold ends? It is only for holds in a cramp. It may wake the person next to you.
    .on = Yes, buzz
    .on-also = yes, on, buzz
    .off = No, stay quiet
    .off-also = no, off, quiet, silent

words =
    I read what you type, and then I drop it. Shall I keep your own words as notes for you?
    .on = Yes, keep them
    .on-also = yes, on, keep them
    .off = No, drop them
    .off-also = no, off, drop them
