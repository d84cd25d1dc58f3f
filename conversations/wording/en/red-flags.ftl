### Danger signs: the plain question, one clarifying question, and a short name for records.
### $signs in other sentences is made of the clarifying questions.

## Emergencies

flag-pe_signs = Chest pain, suddenly short of breath, or coughing blood?
flag-pe_signs-clarify = Chest pain, trouble breathing that came suddenly, or blood when you cough?
flag-pe_signs-name = chest pain or trouble breathing
flag-confusion_collapse = Fainted, blacked out, had a fit, or suddenly confused?
flag-confusion_collapse-clarify = Did you faint, black out or have a fit, or are you suddenly confused?
flag-confusion_collapse-name = faint, fit or confusion
flag-stroke_signs = Face drooping, speech slurred, one arm or side weak or numb, or sudden loss of sight?
flag-stroke_signs-clarify = Does your face droop, is your speech slurred, is one arm or side weak or numb, or is your sight suddenly gone?
flag-stroke_signs-name = face, speech, arm or sight
flag-new_paralysis = Leg or foot won't move at all, even now the cramp has eased?
flag-new_paralysis-clarify = The cramp has eased. Can you still not move the leg or foot at all?
flag-new_paralysis-name = leg or foot won't move
flag-limb_ischaemia = Leg or foot all at once clearly colder, paler, bluer or blotchier than the other? Or both, all at once, with pain? (Numb or not.)
flag-limb_ischaemia-clarify = Feel both feet: is one suddenly and clearly colder, paler or bluer?
flag-limb_ischaemia-name = cold, pale or blue leg
flag-cauda_equina = New: numb between the legs or around your bottom, can't pee, or can't hold pee or poo?
flag-cauda_equina-clarify = Is this new: numb between the legs, can't pee, or can't hold pee or poo?
flag-cauda_equina-name = numb groin or can't pee
flag-compartment_trauma = After a blow, fracture, tight cast or long lie: leg rock-hard and swelling? Pain that you cannot bear and that still grows?
flag-compartment_trauma-clarify = After a blow, a fracture, a tight cast or a long lie: is the leg rock-hard? And does the pain still grow?
flag-compartment_trauma-name = rock-hard leg after a blow, cast or long lie
flag-tetanus_signs = Stiff or locked jaw? Or trouble swallowing with spasms? Or back or belly spasms and a wound in the last 3 weeks?
flag-tetanus_signs-clarify = Is your jaw stiff or locked? Is it hard to swallow, with spasms? Or do you have back or belly spasms and had a wound in the last 3 weeks?
flag-tetanus_signs-name = stiff jaw or spasms
flag-venom_bite = Cramps after a snake, spider or scorpion bite?
flag-venom_bite-clarify = Did a snake, spider or scorpion bite or sting you?
flag-venom_bite-name = snake, spider or scorpion bite
flag-sepsis_signs = Leg hot or red, or the redness spreads, fever or not? And one of these: you feel very ill, confused, breathe fast, or are cold and clammy?
flag-sepsis_signs-clarify = Is the leg hot, red or spreading? And do you feel very ill, confused, cold and clammy, or breathe fast?
flag-sepsis_signs-name = hot or red leg and very ill
flag-heat_stroke = After heat or hard exercise: are you burning hot? And confused, vomiting or passing out?
flag-heat_stroke-clarify = After heat or hard exercise: are you burning hot? And confused, vomiting or passing out?
flag-heat_stroke-name = burning hot and confused or vomiting
flag-self_harm = Are you thinking of ending your life or hurting yourself?
flag-self_harm-clarify = Are you thinking of ending your life or hurting yourself?
flag-self_harm-name = thoughts of self-harm

## Urgent

flag-over_10_min = Still locked after 10 minutes?
flag-over_10_min-clarify = Is the muscle still hard and locked, after 10 minutes or more?
flag-over_10_min-name = locked for over 10 minutes
flag-dvt_signs = One leg clearly bigger, warmer, redder or darker than the other? (The hard knot alone is not swelling.) Or sore along a hard vein? Or a steady throb that doesn't let go?
flag-dvt_signs-clarify = Put both legs side by side. Is one clearly bigger, warmer or redder? Is it sore along a hard vein? Or does it throb and not let go?
flag-dvt_signs-name = one leg swollen, hot or red
flag-pregnancy_leg = Pregnant or up to 6 weeks after birth, and one leg swollen, red, hot, or sore between cramps?
flag-pregnancy_leg-clarify = Are you pregnant, or did you give birth in the last 6 weeks? And is one leg swollen, red or hot, or sore between cramps?
flag-pregnancy_leg-name = swollen or sore leg in pregnancy
flag-skin_infection = Red, hot, painful or spreading skin, or fever (38 °C or more, or shivers)?
flag-skin_infection-clarify = Is the skin red, hot, painful or spreading, or do you have a fever or shivers?
flag-skin_infection-name = red, hot skin or fever
flag-rhabdo_signs = Pee brown like cola or tea (dark yellow: no)? And muscles hurt or are weak, or it is after extreme exercise or a long lie?
flag-rhabdo_signs-clarify = Is your pee brown like cola or tea, darker than dark yellow? And do your muscles hurt or feel weak, or was it after extreme exercise or a long lie?
flag-rhabdo_signs-name = brown pee
flag-calf_tear = Felt a pop or kick, bruising, or, once the cramp has gone, can't push up on your toes?
flag-calf_tear-clarify = Did you feel a pop or a kick? Do you see a bruise? Or can't you push up on your toes now the cramp has gone?
flag-calf_tear-name = pop, bruise or can't push up on toes
flag-tetanus_exposure = Dirty or deep wound, burn or bite in the last 3 weeks, and jabs not up to date?
flag-tetanus_exposure-clarify = Did you have a dirty or deep wound, burn or bite in the last 3 weeks? And are your tetanus jabs not up to date?
flag-tetanus_exposure-name = dirty wound or bite
flag-toxin_exposure = Contact with lead, mercury, pesticide, solvent or other poison?
flag-toxin_exposure-clarify = Were you in contact with lead or mercury? Or with a pesticide, a solvent or some other poison?
flag-toxin_exposure-name = contact with poison
flag-tetany = Hands or whole body cramping? And do your lips or fingers tingle?
flag-tetany-clarify = Do your hands or your whole body cramp, and do your lips or fingers tingle?
flag-tetany-name = cramping hands and tingling lips
flag-fluid_loss = Can't keep fluids down, or heavy vomiting or diarrhoea, with cramps?
flag-fluid_loss-clarify = Can't you keep fluids down, or do you have heavy vomiting or diarrhoea?
flag-fluid_loss-name = heavy vomiting or diarrhoea
flag-sudden_numbness = New numbness or tingling still there 30 minutes after the cramp let go?
flag-sudden_numbness-clarify = Is the leg or foot still numb or tingling half an hour after the cramp? And is that new for you?
flag-sudden_numbness-name = new numbness that stays
flag-new_weakness = Foot drags or leg suddenly weaker since this cramp?
flag-new_weakness-clarify = Does your foot drag, or is the leg weaker since this cramp, and not only because it hurts?
flag-new_weakness-name = new weakness
flag-walking_balance = Cramp gone but can't take four steps, or newly unsteady?
flag-walking_balance-clarify = The cramp has gone. Can't you take four steps, or are you newly unsteady? A sore limp doesn't count.
flag-walking_balance-name = can't walk or newly unsteady
flag-dizziness = Very dizzy or light-headed with it?
flag-dizziness-clarify = Are you very dizzy or light-headed now?
flag-dizziness-name = very dizzy
flag-rest_pain_ulcer = Steady foot or toe pain (not a cramp) most nights, eased by hanging it down, or a sore that won't heal?
flag-rest_pain_ulcer-clarify = Does your foot hurt most nights, not as a cramp, and ease when you hang it down? Or is there a sore that won't heal?
flag-rest_pain_ulcer-name = foot pain at rest or a sore that won't heal
flag-statin_muscle = On a statin? And do your muscles newly hurt, or are they tender or weak, between cramps and with no known cause?
flag-statin_muscle-clarify = Do you take a statin? And do your muscles newly hurt, or feel tender or weak, between cramps?
flag-statin_muscle-name = statin and muscle pain between cramps
flag-fall_injury = Fell: hit your head, bad hip or back pain, or can't bear weight?
flag-fall_injury-clarify = Did you fall and hit your head, or have bad hip or back pain, or can't bear weight?
flag-fall_injury-name = injured in a fall
flag-quinine_bleeding = On quinine (tonic water too)? And bruises, red or purple spots, bleeding or ringing ears?
flag-quinine_bleeding-clarify = Do you take quinine or drink tonic water? And do you bruise or bleed, have red or purple spots, or do your ears ring?
flag-quinine_bleeding-name = quinine and bleeding or bruises

## Soon

flag-over_10_min_resolved = One lasted over 10 minutes but has gone?
flag-over_10_min_resolved-clarify = Did a cramp last over 10 minutes before it let go?
flag-over_10_min_resolved-name = a cramp over 10 minutes, gone
flag-sleep_disturbed = Cramps keep wrecking your sleep?
flag-sleep_disturbed-clarify = Do cramps keep spoiling your sleep?
flag-sleep_disturbed-name = sleep often spoiled
flag-worsening = Clearly more often or worse than last month?
flag-worsening-clarify = Do cramps come clearly more often, or are they worse, than last month?
flag-worsening-name = getting worse
flag-exertional_pain = Calf, thigh or buttock pain when walking that stops with rest?
flag-exertional_pain-clarify = Does the calf, thigh or buttock hurt when you walk, and stop when you rest?
flag-exertional_pain-name = pain on walking
flag-wasting_weakness = Over weeks: leg thinner or weaker, or does it twitch, trip or give way?
flag-wasting_weakness-clarify = Has a leg become thinner or weaker, or does it twitch, trip or give way, over weeks?
flag-wasting_weakness-name = leg thinner or weaker over weeks
flag-numbness_persistent = Feet numb or tingling most days?
flag-numbness_persistent-clarify = Are your feet numb or tingling on most days?
flag-numbness_persistent-name = numb feet most days
flag-swelling_both = Both ankles swollen?
flag-swelling_both-clarify = Are both ankles swollen?
flag-swelling_both-name = both ankles swollen
flag-new_medicine = New medicine or dose in the 8 weeks before cramps began or got worse? Or on quinine at all?
flag-new_medicine-clarify = Did a new medicine or dose begin in the 8 weeks before the cramps? Or do you take quinine?
flag-new_medicine-name = new medicine, or quinine
flag-known_condition = Kidney, liver or thyroid disease, diabetes or cancer? And are cramps new, or more?
flag-known_condition-clarify = Do you have kidney, liver or thyroid disease, diabetes or cancer? And are cramps new, or more?
flag-known_condition-name = cramps new or more with an illness
flag-sore_over_3_days = Same spot sore for more than 3 days?
flag-sore_over_3_days-clarify = Has the same spot been sore for more than 3 days?
flag-sore_over_3_days-name = sore for over 3 days
flag-cramps_elsewhere = Cramps in arms, hands or trunk, or by day at rest?
flag-cramps_elsewhere-clarify = Do you get cramps in arms, hands or trunk, or by day at rest?
flag-cramps_elsewhere-name = cramps elsewhere or by day
flag-systemic_symptoms = Losing weight, feverish, or unwell for weeks?
flag-systemic_symptoms-clarify = Have you been losing weight, feverish or unwell for weeks?
flag-systemic_symptoms-name = unwell for weeks

## Several signs on one button, and what only locks a few moves

flag-chest_breath_head-name = chest, breath, faint, confusion, or face and speech
flag-cold_or_still-name = leg cold or pale, or won't move
flag-injury_or_illness-name = injury, wound or illness
flag-unsteady_dizzy_fell-name = unsteady, very dizzy or fell
flag-over_10_min_twice-name = two cramps over 10 minutes in a week
flag-numb_only-name = pins and needles
flag-old_or_trivial-name = an old or small injury
flag-dizziness_passed-name = dizziness that passed
flag-drunk_or_sedated-name = alcohol or a sleeping tablet tonight

## Signs that are worse together

flag-dizzy_with_danger-name = dizzy, with a worse sign
flag-swelling_breathless-name = swollen ankles and short of breath
flag-swelling_pregnant-name = swelling in pregnancy with headache or trouble seeing
flag-infection_very_ill-name = red skin or fever, and very ill
flag-hot_leg_very_ill-name = hot leg and very ill
flag-rhabdo_danger-name = brown pee with a worse sign
flag-weak_both_legs_new-name = both legs newly weak
flag-weak_cancer_back-name = new weakness and back pain with cancer
flag-poison_danger-name = poison with a worse sign
flag-fall_danger-name = a fall with a worse sign
flag-head_hit_thinners-name = head hit on blood thinners
flag-quinine_danger-name = quinine with bad bleeding or sight going
flag-heat_danger-name = burning hot with a worse sign
flag-numb_and_cold-name = numb and cold leg
flag-numb_saddle-name = numb between the legs
flag-pregnant_leg_sign-name = leg sign in pregnancy

## Further questions: yes makes the sign more urgent

follow-very_ill = Do you feel very ill or confused, breathe fast, or feel cold and clammy?
follow-rhabdo_severe = Is there hardly any pee, or are you faint or confused?
follow-toxin_severe = Did you swallow it, or do you have trouble breathing, drool or feel drowsy?
follow-weak_both_legs = Are both legs weak?
follow-new_back_pain = Do you have new back pain?
follow-dizzy_severe = Did you faint, or is there chest pain, trouble breathing or confusion?
follow-fall_severe = Did you black out, vomit, or get drowsy? Is a headache getting worse, do you bleed a lot, or can't you get up?
follow-hit_head = Did you hit your head?
follow-quinine_severe = Does the bleeding not stop, or is your sight going?
follow-breathless = Are you short of breath?
follow-bad_headache = Do you have a bad headache, or trouble with your sight?
