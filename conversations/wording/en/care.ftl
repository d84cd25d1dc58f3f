### /care: when to get help, how fast, and whom to call; every sign can be reported by one tap.

# $calls are the phone numbers of the person's country.
care =
    <b>When to get help</b>
    { $calls }

    Is something wrong now? Look at the signs, and tap the one that fits.
    .emergency = 🚨 Call now: the signs
    .emergency-also = emergency, call, call now, now, ambulance
    .today = ⚠️ Today: the signs
    .today-also = today, urgent, tonight
    .days = 🗓 In the next days: the signs
    .days-also = days, soon, appointment, in the next days, this week
    .close = Close
    .close-also = close, end, no, nothing, thanks, done, stop
care-call-emergency = 🚨 Emergency: call { $number }
care-call-today = ⚠️ Doctor or nurse, today: { $line }
care-emergency =
    🚨 <b>Call { $number } now if one of these is true.</b> Don't drive yourself.
    { $signs }

    Is one of them true now? Tap it.
care-today =
    ⚠️ <b>Speak to a doctor or nurse today or tonight if one of these is true.</b>
    Call: { $line }
    { $signs }

    Is one of them true now? Tap it. Does it get worse fast? Call { $number }.
care-days =
    🗓 <b>Book an appointment in the next few days if one of these is true.</b>
    { $signs }

    Is one of them true? Tap it. Chest pain, short of breath, or a leg that turns cold? Call { $number }.
care-line = • { $sign }
care-none = None of these
    .also = none, no, nothing, 0, zero, nope, not any
care-sent = What to do now stands in my latest message.
care-closed = All right. You find this in /care at any time.

# Asked after advice was given, or where somebody was not sure.
report-more = One more question:

## Each sign on a button

care-sign-pe_signs = Chest pain or trouble breathing
    .also = chest pain, chest, breathless, short of breath, coughing blood
care-sign-confusion_collapse = Faint, fit or confusion
    .also = fainted, faint, fit, blacked out, confused
care-sign-stroke_signs = Face, speech, arm or sight
    .also = face, speech, arm, sight, stroke
care-sign-new_paralysis = Leg or foot won't move
    .also = won't move, wont move, can't move
care-sign-limb_ischaemia = Cold, pale or blue leg
    .also = cold leg, pale leg, blue leg, cold, pale, blue
care-sign-cauda_equina = Numb groin or can't pee
    .also = groin, numb groin, can't pee, cant pee
care-sign-compartment_trauma = Rock-hard leg after a blow or cast
    .also = rock hard, rock-hard, cast, blow
care-sign-tetanus_signs = Stiff jaw or spasms
    .also = jaw, stiff jaw, locked jaw, lockjaw, spasms
care-sign-venom_bite = Snake, spider or scorpion bite
    .also = snake, spider, scorpion, sting
care-sign-sepsis_signs = Hot or red leg, and very ill
    .also = hot leg and very ill, very ill
care-sign-heat_stroke = Burning hot, and confused or sick
    .also = burning hot, heat stroke, heatstroke
care-sign-self_harm = Thoughts of hurting myself
    .also = hurting myself, suicide, suicidal
care-sign-over_10_min = Locked for over 10 minutes
    .also = over 10 minutes, still locked, 10 minutes
care-sign-dvt_signs = One leg swollen, hot or red
    .also = swollen leg, one leg swollen, hot leg, red leg
care-sign-pregnancy_leg = Swollen or sore leg in pregnancy
    .also = pregnant, pregnancy
care-sign-skin_infection = Red, hot skin or fever
    .also = fever, red skin, shivers
care-sign-rhabdo_signs = Brown pee
    .also = dark pee, brown urine, cola pee
care-sign-calf_tear = Pop, bruise, or can't push up on toes
    .also = pop, bruise, popped
care-sign-tetanus_exposure = Dirty wound or bite
    .also = dirty wound, wound, bite
care-sign-toxin_exposure = Contact with poison
    .also = poison, pesticide, lead, solvent
care-sign-tetany = Cramping hands and tingling lips
    .also = tingling lips, hands cramping, tingling fingers
care-sign-fluid_loss = Bad vomiting or diarrhoea
    .also = vomiting, diarrhoea, diarrhea, can't keep fluids down
care-sign-sudden_numbness = New numbness that stays
    .also = numbness, numb, tingling
care-sign-new_weakness = Foot drags, or new weakness
    .also = foot drags, weakness, weak, new weakness
care-sign-walking_balance = Can't walk, or newly unsteady
    .also = can't walk, cant walk, unsteady
care-sign-dizziness = Very dizzy
    .also = dizzy, light-headed
care-sign-rest_pain_ulcer = Foot pain at rest, or a sore
    .also = foot pain, sore, ulcer, sore that won't heal
care-sign-statin_muscle = On a statin, with muscle pain
    .also = statin, muscle pain
care-sign-fall_injury = Hurt in a fall
    .also = fall, fell, i fell
care-sign-quinine_bleeding = On quinine, with bruises or bleeding
    .also = quinine, bruises, bleeding, tonic
care-sign-over_10_min_resolved = A cramp over 10 minutes, gone
    .also = long cramp, over 10 minutes
care-sign-sleep_disturbed = Sleep often spoiled by cramps
    .also = sleep, bad sleep, no sleep
care-sign-worsening = More often or worse than last month
    .also = worse, more often, getting worse
care-sign-exertional_pain = Pain on walking that stops with rest
    .also = pain on walking, walking pain
care-sign-wasting_weakness = Leg thinner or weaker over weeks
    .also = thinner, weaker, twitching, tripping
care-sign-numbness_persistent = Feet numb most days
    .also = numb feet, numb, tingling feet
care-sign-swelling_both = Both ankles swollen
    .also = ankles, swollen ankles, both ankles
care-sign-new_medicine = New medicine, new dose, or quinine
    .also = new medicine, medicine, new dose, new pill
care-sign-known_condition = Cramps new or more, with an illness
    .also = illness, kidney, liver, thyroid, diabetes
care-sign-sore_over_3_days = Sore for over 3 days
    .also = sore, over 3 days
care-sign-cramps_elsewhere = Cramps elsewhere, or by day at rest
    .also = elsewhere, arms, hands, by day
care-sign-systemic_symptoms = Unwell for weeks
    .also = unwell, losing weight, weight loss
