### The morning check-in.

## Which night

morning-about-last-night = ☀️ How was last night?
morning-about-night = About the night of { $night }.
morning-which-night = Which night would you like to fill in?
morning-last-night = Last night
    .also = last, tonight, this morning, the last one
morning-night = { $night }
morning-nothing-missing = Nothing is missing. Every night of late is noted.

## How many

morning-count = How many leg cramps did you have?
    .quiet = Quiet night: no cramp, not sore
    .quiet-also = 0, none, no, zero, nothing, quiet, no cramps, no cramp, slept well, all quiet, fine
    .n1 = 1
    .n1-also = one, once, a cramp, one cramp
    .n2 = 2
    .n2-also = two, twice, two cramps
    .n3 = 3
    .n3-also = three, three cramps
    .n4 = 4+
    .n4-also = 4, four, five, 5, 6, many, a lot, lots, more than four
    .none_but_sore = No cramp, but a sore leg
    .none_but_sore-also = sore, only sore, just sore, no cramp but sore
morning-skip-night = Skip this night
    .also = skip, not now, pass, don't ask, can't remember, no answer

# $episodes lists the cramps that were logged in the night, one to a line.
morning-known =
    This is what I have:
    { $episodes }
    Were there any more?
    .only = No, that's all
    .only-also = no, none, that's all, that is all, right, correct, 0, no more
    .more1 = 1 more
    .more1-also = one more, 1, one, yes
    .more2 = 2 more
    .more2-also = two more, 2, two
    .more3 = 3 or more
    .more3-also = 3 more, three more, 3, three, many, lots
morning-episode = • { $at }, { $where }
morning-episode-timed = { $minutes ->
    [one] • { $at }, { $where }, { $minutes } minute
   *[other] • { $at }, { $where }, { $minutes } minutes
}
morning-where-calf = calf
morning-where-foot = foot
morning-where-hamstring = back of the thigh
morning-where-quadriceps = front of the thigh
morning-where-shin = shin
morning-where-unsure = leg

morning-ended = The cramp at { $at }: I didn't see how it ended. How was it?
    .gone = Gone within 10 minutes
    .gone-also = gone, gone soon, short, within 10, less than 10, it went away
    .long = Took longer, gone now
    .long-also = longer, long, more than 10, over 10
    .still = It's still locked
    .still-also = still there, still, still on, not gone, it's still there

## Sore

morning-sore = How sore is the leg now? 0 is not at all, 10 is the worst.
morning-same-spot = Is that the same spot that was sore yesterday?
morning-sore-yesterday = Was it sore there yesterday as well?
morning-walking = How is walking?
    .normal = As usual
    .normal-also = normal, fine, ok, good, usual
    .limping = I limp a bit
    .limping-also = limping, limp, sore walking, stiff
    .cannot = I can't take four steps
    .cannot-also = can't, cannot, can't walk, cannot walk, no, not at all
morning-legs = Look at both legs. Is one clearly bigger, warmer, redder or darker? Or is it sore along a hard vein, or does a steady throbbing not let go?
morning-legs-again = Put both legs side by side in good light and feel both calves. Is one clearly bigger, warmer or darker, or sore along a hard vein?

## Anything new

morning-new =
    Is anything new? What is usual for you doesn't count. Tap the first that fits.
    <b>Chest or head</b>: chest pain, short of breath, coughing blood, a faint or fit, confused, trouble with face, speech or an arm.
    <b>Swollen, hot or red</b>: also sore along a hard vein, or skin that is red, hot or spreading.
    .none = None of these
    .none-also = no, none, nothing, nothing new, all fine, fine, nope, all good
    .swollen_hot_red = One leg swollen, hot or red
    .swollen_hot_red-also = swollen, swelling, hot leg, red leg, one leg bigger
    .cold_or_still = Leg cold, pale, or won't move
    .cold_or_still-also = cold leg, pale leg, blue leg, won't move, can't move it
    .numb_still = Numb or tingling since the cramp
    .numb_still-also = numb, tingling, pins and needles
    .weak = Leg weak, or foot drags
    .weak-also = weak, weak leg, foot drags, dragging
    .unsteady_dizzy_fell = Unsteady, very dizzy, or a fall
    .unsteady_dizzy_fell-also = unsteady, dizzy, very dizzy, fell, a fall, i fell
    .brown_pee = Pee brown like cola or tea
    .brown_pee-also = brown pee, dark pee, brown urine, dark urine
    .fever = Fever or shivers
    .fever-also = fever, shivers, temperature
    .chest_breath_head = Chest, breath, faint, confused, speech
    .chest_breath_head-also = chest pain, chest, short of breath, breath, breathless, fainted, faint, fit, confused, head, face, speech, arm
    .numb_groin = Numb groin, can't pee or hold it
    .numb_groin-also = can't pee, cannot pee, numb between the legs, groin

## About the cramps

morning-enough = That's enough
    .also = enough, stop, no more, finish, that will do, end
morning-longest = How long was the longest cramp?
    .lt1 = Under a minute
    .lt1-also = less than a minute, seconds, under 1, short
    .m1_3 = 1–3 minutes
    .m1_3-also = 1-3, 1 minute, 2 minutes, a minute, two minutes, a couple of minutes
    .m3_5 = 3–5 minutes
    .m3_5-also = 3-5, 3 minutes, 4 minutes, a few minutes
    .m5_10 = 5–10 minutes
    .m5_10-also = 5-10, 5 minutes, 7 minutes, 8 minutes, 10 minutes, ten minutes
    .over10 = Over 10, gone now
    .over10-also = more than 10, over 10, over ten, longer, 15 minutes, 20 minutes, over 10 minutes, more than 10 minutes, over ten minutes, half an hour, an hour
    .still = Still locked now
    .still-also = still, still on, still there, not gone
morning-pain = How bad was the worst one? 0 is no pain, 10 the worst you can think of.
morning-sleep = How much did it spoil your sleep? 0 is not at all, 10 is no sleep left.
morning-leg = Which leg?
    .left = Left
    .left-also = l, the left, left leg
    .right = Right
    .right-also = r, the right, right leg
    .both = Both
    .both-also = both legs, the two
morning-where = Where was it?
    .calf = Calf
    .calf-also = calves, lower leg
    .foot = Foot
    .foot-also = feet, toes, toe, arch, sole
    .back_thigh = Back of thigh
    .back_thigh-also = hamstring, back thigh, behind the thigh
    .front_thigh = Front of thigh
    .front_thigh-also = quad, quads, front thigh
    .shin = Shin
    .shin-also = front of the leg, shins
    .elsewhere = Not in a leg
    .elsewhere-also = elsewhere, arm, hand, belly, back, hands, arms
morning-when = When was it, more or less?
    .before12 = Before midnight
    .before12-also = before 12, evening, when falling asleep, 11
    .h12_2 = 12 to 2
    .h12_2-also = 12-2, midnight, 1, one, 12
    .h2_4 = 2 to 4
    .h2_4-also = 2-4, 3, three, 2
    .h4_6 = 4 to 6
    .h4_6-also = 4-6, 5, five, 4
    .after6 = After 6
    .after6-also = 6, 7, morning, towards morning, on waking
morning-helped = What helped most?
    .t1_dorsiflex = Toes up
    .t1_dorsiflex-also = stretch, stretching, pulling toes, toes to shin, stretched it, pulled my toes, flexing foot up, flexing my foot
    .t3_stand_weight = Standing on it
    .t3_stand_weight-also = standing, stand, getting up, standing up, stood up, getting out of bed
    .t6_walk_off = Walking
    .t6_walk_off-also = walk, walked, walking around
    .t10_massage = Rubbing it
    .t10_massage-also = massage, rub, rubbing, massaging, rubbed it, massaged it
    .t11_heat = Warmth
    .t11_heat-also = heat, hot bottle, warm, shower, hot water bottle
    .t16_breathe = Slow breaths
    .t16_breathe-also = breathing, breathe, slow breathing
    .other = Something else
    .other-also = other, else
    .itself = It went by itself
    .itself-also = by itself, itself, waiting, just waited
    .nothing = Nothing
    .nothing-also = none, no, nothing helped
morning-yesterday = What was the day before like? Tick all that fit.
    .standing = Long on my feet
    .standing-also = standing, on my feet, stood a lot, long standing
    .exercise = Unusual exercise
    .exercise-also = exercise, sport, training, hike, run, gym
    .sitting = Long sitting or a flight
    .sitting-also = sitting, flight, long drive, sat a lot, travel
    .hot = Hot or sweaty
    .hot-also = heat, sweat, sweaty, hot day
    .alcohol = Alcohol
    .alcohol-also = wine, beer, drinks, drinking
    .vomiting = Vomiting or diarrhoea
    .vomiting-also = vomiting, diarrhoea, diarrhea, sick, threw up
    .medicine = New medicine or dose
    .medicine-also = medicine, new medicine, new dose, new pill, new tablet
    .bedding = Tight covers
    .bedding-also = bedding, tight bedding, covers, blanket
    .none = None of these
    .none-also = no, none, nothing, nothing special, usual
morning-fluids = Was it a lot, or can't you keep fluids down?
morning-stretch = Did you do the stretch before bed?
    .yes = Yes
    .yes-also = y, yeah, yep, i did, all of it, done, did it, did them
    .partly = Partly
    .partly-also = some, a bit, half, part of it, one side, half of it, halfway
    .no = No
    .no-also = n, nope, not really, i didn't, forgot, too tired, couldn't be bothered
morning-drink = And something to drink in the evening?
    .yes = Yes
    .yes-also = y, yeah, yep, i did, had some, a glass, had a glass, some water
    .no = No
    .no-also = n, nope, not really, i didn't, forgot, didn't bother
    .not_for_me = Not for me
    .not_for_me-also = i may not, not allowed, not me

## Told in one's own words

# $lines: what was understood from typed words, one fact to a line.
morning-heard =
    I understood:
    { $lines }
morning-heard-line = • { $what }: <b>{ $answer }</b>
morning-heard-count = { $count ->
    [0] no cramp
    [one] one cramp
    [4] four or more
   *[other] { $count } cramps
}
morning-heard-wrong = ✏️ Something is wrong
    .also = wrong, thats wrong, that's wrong, not right, incorrect, misunderstood, you misunderstood

## The end

morning-noted = { $count ->
    [0] Noted: a quiet night. Good.
    [one] Noted: one cramp.
    [4] Noted: four cramps or more.
   *[other] Noted: { $count } cramps.
}
morning-noted-sore = { $count ->
    [0] Noted: no cramp, sore { $sore } of 10.
    [one] Noted: one cramp, sore { $sore } of 10.
    [4] Noted: four cramps or more, sore { $sore } of 10.
   *[other] Noted: { $count } cramps, sore { $sore } of 10.
}
morning-noted-nothing = All right, I've left this night open. You can fill it in later with /checkin
morning-end = Is that right?
    .change = Change an answer
    .change-also = change, edit, wrong, no, correct it, mistake
    .fine = Yes, that's it
    .fine-also = yes, ok, right, fine, good, done, thanks, thank you
# $because is one of the sentences of patterns.ftl, or several.
morning-alongside =
    <b>This belongs to the appointment too.</b> Tell it there. If you have already been, call and tell them.
    { $because }
morning-bye = Thank you. Have a good day.
morning-change = Which answer shall we change?
morning-item-count = How many
    .also = count, number, cramps
morning-item-sore = Soreness
    .also = sore
morning-item-walking = Walking
    .also = walk
morning-item-new = Anything new
    .also = new, danger, signs
morning-item-longest = How long
    .also = longest, length
morning-item-pain = Pain
    .also = worst pain
morning-item-sleep = Sleep
    .also = slept
morning-item-leg = Which leg
    .also = leg
morning-item-where = Where
    .also = place
morning-item-when = When
    .also = time
morning-item-helped = What helped
    .also = helped
morning-item-yesterday = The day before
    .also = yesterday, the day
morning-item-stretch = Stretch
    .also = stretching
morning-item-drink = Drink
    .also = drinking
