### Seek-care advice: what to do, how soon, whom to call, what to do meanwhile, what not to do.
### $number is the emergency number of the person's country, $line the advice line there.

## The first lines, by level

advice-emergency = 🚨 <b>Call { $number } now.</b> Or ask someone to call for you.
advice-local-number = your local emergency number
advice-emergency-rest = Stop the stretching. No rubbing, no heat, no cold, no standing up. Do not drive yourself.
advice-urgent =
    ⚠️ <b>Speak to a doctor or nurse today or tonight.</b> Do not wait until next week.
    Call: { $line }
advice-soon = 🗓 <b>Book an appointment in the next few days.</b>

# Two ways to get advice, one to a line.
advice-lines =
    { $first }
    { $then }

## The last lines, by level

advice-urgent-net =
    <b>Call { $number } at once</b> if one of these starts:
    · chest pain or trouble breathing
    · fainting, a fit or confusion
    · a leg that turns cold, pale or blue, or won't move
    · numbness between the legs, or you can't pee
advice-soon-net =
    One leg swells, turns hot or red, stays numb or weak, or your pee turns brown: be seen the same day.
    Leg cold, pale or won't move, chest pain or short of breath: call { $number }.
advice-again = I'll ask at your next check-in if you were seen.
advice-again-soon = I'll ask in a week if you were seen.
advice-again-how = I'll ask how you are at your next check-in.

## Emergencies

advice-pe_signs = Tell them about the chest pain, the short breath or the blood you coughed up. Sit or lie as it is easiest to breathe, and keep still.
advice-confusion_collapse = Tell them about the faint, the fit or the sudden confusion. Sit or lie down, and have someone stay with you if you can.
advice-stroke_signs = Tell them about the face, the speech, the arm or the sight, and when it began. Sit or lie down and keep still.
advice-new_paralysis = Tell them the leg or foot won't move, and since when. Keep the leg still and bare of tight things.
advice-limb_ischaemia = Tell them the leg or foot is suddenly cold, pale, blue or blotchy, and since when. Every hour counts here. Keep the leg still. Do not warm it, cool it or rub it.
advice-cauda_equina = Tell them you are numb between the legs, can't pee or can't hold it, and since when. This has to be seen at a hospital now, not in the morning.
advice-compartment_trauma = Tell them the leg is rock-hard and the pain keeps rising, and what happened to it. Do not press, rub or stretch the leg.
advice-tetanus_signs = Tell them about the stiff jaw, the trouble swallowing or the spasms, and about any wound. Rest where it is quiet.
advice-venom_bite = Tell them what bit or stung you, and when. Keep still and leave the bite alone.
advice-sepsis_signs = Tell them the leg is hot or red and you feel very ill. Do not massage or warm the leg.
advice-heat_stroke = Tell them you are burning hot after heat or hard exercise, and how you feel. Stop all effort and get out of the heat.
advice-self_harm = I'm glad you told me. You don't have to carry this alone. Please stay near someone, and tell the person who answers just what you told me.
advice-self_harm-crisis = You can also call a crisis line: { $crisis }

# Several signs asked about at once.
advice-chest_breath_head = Tell them which it is: the chest, the breath, a faint, confusion, or the face, speech or arm, and when it began. Sit or lie as it is easiest to breathe, and keep still.
advice-cold_or_still = Tell them the leg is suddenly cold or pale, or won't move, and since when. Every hour counts here. Keep the leg still. Do not warm it, cool it or rub it.

# Two signs that together cannot wait.
advice-dizzy_with_danger = Tell them you are very dizzy and what came with it. Sit or lie down and keep still.
advice-swelling_pregnant = Tell them how far along you are, that both ankles are swollen, and about the headache or the sight. You can call your maternity unit instead if you reach it at once.
advice-rhabdo_danger = Tell them your pee is brown, and if you pass hardly any, fainted or are confused. Keep still and rest.
advice-weak_both_legs_new = Tell them both legs are suddenly weak, and since when. Sit or lie down.
advice-weak_cancer_back = Tell them about the new weakness, the back pain and the cancer. Sit or lie down.
advice-poison_danger = Tell them what it was, how much and when. Stay with someone if you can.
advice-fall_danger = Tell them how you fell, and about the blackout, the vomiting, the drowsiness, the headache or the bleeding. Stay where you are if you can't get up.
advice-head_hit_thinners = <b>Go to the emergency department now</b>, even if you feel fine. Tell them you take blood thinners and hit your head.
advice-quinine_danger = Tell them you take quinine, and about the bleeding or your sight.

## Urgent

advice-unsteady_dizzy_fell =
    Say if you are dizzy, newly unsteady, or how you fell. Hit your head and on blood thinners? <b>Go to the emergency department now</b>, even if you feel fine.
    Sit or lie down. Don't stand or walk alone. No massage, no heat, no stretching.
advice-over_10_min_twice =
    Say: “Two cramps or more this week lasted over ten minutes.”
    No massage.
advice-over_10_min =
    Say: “I have a muscle cramp that has been locked for more than ten minutes.” It needs a look while it is going on.
    Meanwhile: stop pulling and pressing. No massage, no heat. Rest the leg as it hurts least, and breathe in for four, out for six.
advice-dvt_signs =
    Say: “One leg is bigger, hot, red or sore”, or “a steady throbbing won't let go”. Ask to be seen the same day.
    <b>Do not massage, roll or press the leg.</b> No heat, no pulling. Rest it as it hurts least.
advice-pregnancy_leg =
    Call your midwife or maternity unit as well, now. Say: “One leg is swollen, hot, red or sore.” Tell them how far along you are, or when you gave birth.
    <b>Do not massage, roll or press the leg.</b> No heat.
advice-skin_infection =
    Say: “My skin is red, hot or spreading”, or “I have a fever”. Ask to be seen the same day.
    No massage and no heat on that leg. Rest it raised on a pillow.
advice-rhabdo_signs =
    Say: “My pee is brown and my muscles hurt or are weak. I need a blood test today.”
    No stretching, no massage, no exercise until you were seen.
advice-calf_tear =
    Say: “I felt a pop in my calf”, or “it is bruised”, or “I can't push up on my toes”. Ask to be seen the same day.
    No stretching, no massage, no heat. Don't put weight on that leg if you can help it.
advice-tetanus_exposure =
    Say: “I have a dirty or deep wound, burn or bite”, and when you had your last tetanus jab. Ask if you need one today.
    No massage on that leg.
advice-toxin_exposure =
    Say what it was, how much and when. A poison line can help too, if your country has one.
    No massage.
advice-tetany =
    Say: “My hands or my whole body cramp, and my lips or fingers tingle.” Ask to be seen the same day.
    No massage.
advice-fluid_loss =
    Say: “I have cramps and can't keep fluids down”, or “I have bad vomiting or diarrhoea”.
    Don't stand or walk about alone. No massage.
advice-sudden_numbness =
    Say: “My leg is still numb or tingling half an hour after a cramp, and that is new.”
    No massage, no heat and no cold on that leg.
advice-new_weakness =
    Say: “My foot drags”, or “my leg is suddenly weaker since a cramp”. Ask to be seen the same day.
    No massage. Don't stand or walk alone.
advice-walking_balance =
    Say: “The cramp has gone, but I can't walk as usual”, or “I am newly unsteady”.
    Don't stand or walk alone. No massage.
advice-dizziness =
    Say: “I am very dizzy or light-headed, and it began with a leg cramp.”
    Sit or lie down and stay there. Don't stand up alone. No massage.
advice-rest_pain_ulcer =
    Say: “My foot hurts most nights, and it eases when I hang it down”, or “I have a sore that won't heal”.
    No massage and no heat on that leg or foot.
advice-statin_muscle =
    Say: “I take a statin and have new muscle pain or weakness between cramps.” Ask today if you should keep taking it. Do not change it by yourself.
    No massage until you were seen.
advice-fall_injury =
    Say how you fell and what hurts. Hit your head and on blood thinners? <b>Go to the emergency department now</b>, even if you feel fine.
    No stretching, no massage, no heat. Don't put weight on that leg.
advice-quinine_bleeding =
    Say: “I take quinine, and I have bruises, spots, bleeding or ringing ears.” Ask now if you should keep taking it.
    No massage.

## Further reasons to call the emergency number, after the general ones

advice-sudden_numbness-worse = Also if the numbness spreads to the groin or the leg gets cold.
advice-skin_infection-worse = Also if you feel very ill, breathe fast, or turn cold and clammy.
advice-rhabdo_signs-worse = Also if you pass hardly any pee.
advice-toxin_exposure-worse = Also if you swallowed it, or you drool or get drowsy.
advice-new_weakness-worse = Also if both legs are weak, or you have known cancer and new back pain.
advice-fall_injury-worse = Also if you blacked out, vomit or get drowsy. Also if a headache gets worse, you can't get up, or you bleed a lot.
advice-quinine_bleeding-worse = Also if the bleeding won't stop or your sight goes.
advice-pregnancy_leg-worse = Also if you get a bad headache or trouble with your sight.
advice-calf_tear-worse = Also if the leg turns rock-hard and the pain keeps rising.
advice-tetanus_exposure-worse = Also if your jaw gets stiff or you can't swallow.
advice-injury_or_illness-worse =
    Also if one of these is so:
    · your jaw is stiff
    · a snake, spider or scorpion bit you
    · the leg is rock-hard after a blow, a tight cast or a long lie
    · one leg is hot and you feel very ill
    · you are burning hot and confused or vomiting

advice-unsteady_dizzy_fell-worse = Also if you blacked out, vomit or get drowsy. Also if a headache gets worse, you can't get up, or you bleed a lot.

# The person tapped "Injury / wound / ill" and did not say which.
advice-injury_or_illness =
    Say what happened: an injury, a wound, a bite, a poison, a fever or brown pee.
    No stretching, no massage, no heat. Don't put weight on that leg.

## Soon

advice-over_10_min_resolved = Say that a cramp was locked for over ten minutes and then let go.
advice-sleep_disturbed = Say how often cramps spoil your sleep. There are things a doctor can check.
advice-worsening = Say that your cramps come clearly more often, or are worse, than last month.
advice-exertional_pain = Say that your leg hurts when you walk and stops when you rest.
advice-wasting_weakness = Say that your leg has become thinner or weaker, twitches, trips or gives way, and since when.
advice-numbness_persistent = Say that your feet are numb or tingle on most days.
advice-swelling_both = Say that both ankles are swollen, and since when.
advice-swelling_both-worse = Short of breath too? Or pregnant with a bad headache or trouble with your sight? Call now.
advice-new_medicine = Ask a pharmacist first. Say which medicine or dose is new and when the cramps began. Don't stop or skip it by yourself.
advice-known_condition = Say which illness you have, and that cramps are new or come more often.
advice-sore_over_3_days = Say that the same spot has been sore for more than three days since a cramp.
advice-cramps_elsewhere = Say that you get cramps in arms, hands or body, or by day at rest.
advice-systemic_symptoms = Say that you have lost weight, or felt feverish or unwell for weeks.

## When typed words may mean danger, or something else

urgent-sure =
    I want to be sure I read you right. Is this so now?
    { $signs }
    .yes = Yes
    .yes-also = y, yeah, yep, it is, it does, true, sure
    .unsure = Not sure
    .unsure-also = don't know, dont know, no idea, maybe, perhaps, can't tell, cant tell
    .no = No
    .no-also = n, nope, nah, not at all, no it is not, no it isn't
urgent-no-danger = Good. I had to ask. Tap the button below if you have a cramp.
