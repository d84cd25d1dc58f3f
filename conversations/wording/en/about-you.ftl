### What Charley asks about a person: the same questions in the welcome and in the settings.

keep-as-it-is = Leave it as it is
    .also = leave it, keep, keep it, no change, cancel, never mind, skip

## Country

country =
    Which country are you in? I ask so that I can tell you the right emergency number. Tap it, or type it.
    .other = Another country
    .other-also = other, another, somewhere else, elsewhere, none of these
country-typed = Please type the name of your country.
country-name = { COUNTRY($country) }

## Time zone

zone-right = Is it { $time } for you now?
zone-which = What time is it for you now?
    .other = Another time
    .other-also = other, none of these, another, no
zone-typed =
    What time is it for you now? Type it, like 10:14 pm.
    Or type the name of a big town near you.
zone-nearest = In summer, not every town moves its clocks. Which of these has the same time as you all year?
    .none = I don't know
    .none-also = none, no, other, another, neither, not sure, dont know
zone-town = { CITY($zone) }

## Times

time-of-day = { $time }
which-half = Which one do you mean?
bedtime = When do you go to bed, most nights? Tap a time, or type it.
times =
    How about this?
    { $lines }
    .fine = That's fine
    .fine-also = fine, good, ok, okay, yes, great, perfect, agree, yep, sure
    .drink = Change the drink time
    .drink-also = drink, drink time, water
    .stretch = Change the stretch time
    .stretch-also = stretch, stretch time, stretching
    .morning = Change the check-in time
    .morning-also = check-in, checkin, check in, morning, check-in time
new-time-drink = The drink reminder comes at { $time }. When would you like it? Tap a time, or type it. It may come up to { $minutes } minutes after that.
new-time-stretch = The stretch reminder comes at { $time }. When would you like it? Tap a time, or type it. It may come up to { $minutes } minutes after that.
new-time-morning = The check-in comes at { $time }. When would you like it? Tap a time, or type it. It may come up to { $minutes } minutes after that.

## Health

health =
    Which of these are true for you? Tick all that are. It tells me which moves are safe for you.

    <b>Clot</b>: a clot in the leg or lung, ever, or blood that clots too easily
    <b>Blood thinners</b>: or daily aspirin or clopidogrel, or low platelets
    <b>Pregnant</b>: or gave birth in the last 6 weeks
    <b>Veins</b>: varicose veins, or a sore, red vein
    <b>Skin</b>: a wound, a burn, a wet dressing or infected skin on leg or foot
    <b>Surgery or rest</b>: surgery, a break, a cast or bed rest in the last 12 weeks. Or a trip of more than 4 hours in the last 4 weeks
    <b>New joint</b>: a new hip or knee, or a broken leg, in the last 12 weeks
    <b>Calf repair</b>: a calf or heel cord repair that is still healing
    <b>Numb or narrow</b>: numb feet, diabetes in the feet, or narrow leg arteries
    <b>Cancer</b>: in treatment, or in the bones
    <b>Unsteady</b>: falls, blackouts, frail, Parkinson's, a stroke or MS
    <b>Bones or cold</b>: thin bones, fingers that go white in the cold (Raynaud), or blood pressure that stays too high
    .clot = Clot
    .clot-also = clots, blood clot, dvt, thrombosis, embolism, clotting disorder, pe
    .blood_thinners = Blood thinners
    .blood_thinners-also = thinners, blood thinner, aspirin, clopidogrel, warfarin, apixaban, eliquis, xarelto, low platelets, platelets
    .pregnant = Pregnant
    .pregnant-also = pregnancy, expecting, baby, gave birth
    .veins = Veins
    .veins-also = varicose, varicose veins, phlebitis, vein
    .broken_skin = Skin
    .broken_skin-also = wound, burn, broken skin, infected skin, sore, foot wound, dressing
    .recent_rest = Surgery or rest
    .recent_rest-also = surgery, operation, fracture, cast, plaster, bed rest, flight, long trip, journey
    .leg_repair = New joint
    .leg_repair-also = new hip, new knee, hip replacement, knee replacement, broken leg, joint
    .calf_repair = Calf repair
    .calf_repair-also = achilles, calf tear, achilles repair, heel cord
    .numb_or_circulation = Numb or narrow
    .numb_or_circulation-also = neuropathy, numb, numb feet, diabetic feet, diabetes, pad, arteries, circulation
    .cancer = Cancer
    .cancer-also = tumour, tumor, chemo
    .unsteady = Unsteady
    .unsteady-also = falls, falling, blackouts, frail, parkinson, parkinson's, stroke, ms
    .bones_cold_pressure = Bones or cold
    .bones_cold_pressure-also = osteoporosis, bones, thin bones, raynaud, raynaud's, blood pressure, high blood pressure
    .none = None of these
    .none-also = none, no, nothing, neither, not any, none apply
health-none-ticked = You ticked nothing. So none of these is true for you?

fluids =
    Has anyone told you to limit how much you drink?

    Say yes, too, if one of these is true:
    • heart failure
    • kidney disease or dialysis
    • liver cirrhosis, or fluid in the belly
    • low salt in the blood, or the drug desmopressin
    • both legs are swollen, and it is being looked into
fluids-free = Good. I may mention a drink in the evening.
fluids-limited = Thank you. I won't suggest drinks. Keep to the amount your team gave you.
fluids-unsure = That's fine. I won't suggest drinks, to be safe. Your doctor can tell you.

## What stands there now, line by line

line-bedtime = 🛏 Bedtime: <b>{ $time }</b>
line-drink = 💧 Drink: <b>{ $time }</b>
line-stretch = 🌙 Stretch: <b>{ $time }</b>
line-merged =
    🌙 { $drink ->
        [yes] Drink and stretch in one
       *[no] Stretch
    }: <b>{ $time }</b>
line-morning = ☀️ Check-in: <b>{ $time }</b>
line-no-stretch = 🌙 Stretch: off
line-no-morning = ☀️ Check-in: off
line-window = Each may come up to { $minutes } minutes after its time.
line-paused = ⏸ Reminders rest until you tap /resume
line-paused-until = ⏸ Reminders rest. They start again on { $date }
line-zone = 🕰 Your time: <b>{ $time }</b> ({ CITY($zone) })
line-no-zone = 🕰 Your time: not known, so I use world time (UTC)
line-country = 📞 Country: <b>{ COUNTRY($country) }</b>
line-no-country = 📞 Country: not known
line-health =
    🩺 Health facts: { $n ->
        [0] none of them
        [one] { $n } ticked
       *[other] { $n } ticked
    }
line-no-health = 🩺 Health facts: not given, so no massage and no heat
line-fluids =
    🚰 Limit on drinks: { $fluids ->
        [free] no
        [limited] yes
        [unsure] not sure
       *[unknown] not known
    }
line-buzz =
    📳 Buzz when a hold ends: { $on ->
        [on] on
       *[off] off
    }
line-language = 🌐 Language: English
line-words =
    ✏️ Keep my words as notes: { $on ->
        [on] on
       *[off] off
    }
