### /evidence: what is known about each thing people try, and how well.

evidence =
    <b>What is known</b>
    Here is what studies and health services say, and how sure it is. What would you like to know about?
    .stretch = Stretch before bed
    .stretch-also = stretch, stretching, stretches
    .toes = Toes up in a cramp
    .toes-also = toes, toes up
    .massage = Massage
    .massage-also = rubbing, rub
    .warmth = Warmth
    .warmth-also = heat, warm, hot bottle, shower
    .towel_ball = Towel roll and ball
    .towel_ball-also = towel, ball, tennis ball, towel roll, trigger point
    .relax = Relaxing
    .relax-also = relax, relaxation, tense and let go
    .drink = Drinking
    .drink-also = water, drink, fluids
    .magnesium = Magnesium
    .quinine = Quinine, tonic water
    .quinine-also = quinine, tonic, tonic water
    .vitamin_k2 = Vitamin K2
    .vitamin_k2-also = vitamin, vitamins, k2
    .pickle = Pickle juice
    .pickle-also = pickle, pickles, brine, pickle brine
    .bananas = Bananas and salt
    .bananas-also = banana, bananas, salt, potassium, electrolytes
    .why = Why cramps come
    .why-also = why, cause, causes
    .triggers = What goes with them
    .triggers-also = triggers, alcohol, summer
    .pregnancy = In pregnancy
    .pregnancy-also = pregnant, pregnancy
    .close = Close
    .close-also = close, end, stop, done, no, nothing, thanks
evidence-card =
    { $lines }
    .more = Another topic
    .more-also = more, another, next, other, yes
    .close = Close
    .close-also = close, end, stop, done, no, thanks
evidence-closed = All right. You find this in /evidence at any time.

evidence-stretch =
    <b>Stretch before bed</b>
    For: in one trial, 80 people over 55 stretched calf and back of the thigh before bed, for six weeks. They had about 1.2 fewer cramps a night (0.6 to 1.8). The pain was 1.3 points lower out of 10.
    Against: in a trial with 191 people on quinine, stretching just the calf for 12 weeks made no difference.
    So I suggest both muscles, each night, and a look back at six weeks. I promise nothing.
evidence-toes =
    <b>Toes up in a cramp</b>
    Pulling the toes up towards the shin is the first thing that guides advise. That a cramp eases with a stretch is even part of how doctors know it. A cramp in the shin is the exception: there the foot may point down.
evidence-massage =
    <b>Massage</b>
    It may ease the pain in a cramp, says the NHS. I know of no trial with night cramps.
    Rubbing can be dangerous if there is a clot in the leg. So I ask for danger signs first, keep it gentle, and leave it out for some people.
evidence-warmth =
    <b>Warmth</b>
    A warm bottle or shower is advised for the muscle, in a cramp and after. I know of no trial.
    On numb skin it can burn you, so I leave it out for some people.
evidence-towel-ball =
    <b>Towel roll and ball</b>
    No one has tested them for cramps. The studies on sore spots used shots, in 24 and in 12 people. So both are just for comfort, once the cramp has gone.
evidence-relax =
    <b>Tense and let go</b>
    It is a known way to relax and get back to sleep. For cramps no one has tested it. Do it lying or sitting, at half strength.
evidence-drink =
    <b>Drinking</b>
    Too little to drink may play a part for some. No trial shows that drinking more means fewer night cramps. If you have had little, a glass is fine.
    As background: for most adults, health services name 6 to 8 cups a day. It is no goal to chase at night.
evidence-drink-limited =
    <b>Drinking</b>
    Keep to the amount your care team gave you. No trial shows that drinking more means fewer night cramps. Salty drinks and salt sachets are not for you.
evidence-drink-unknown =
    <b>Drinking</b>
    I don't know if your drinks are limited, so I suggest no drinks. Your doctor can tell you. No trial shows that drinking more means fewer night cramps.
evidence-magnesium =
    <b>Magnesium</b>
    A review of 11 trials with 735 people found next to no difference: 0.18 fewer cramps a week, which may be chance. How sure: fairly.
    So I don't suggest it. With kidney disease it is not for you.
evidence-quinine =
    <b>Quinine and tonic water</b>
    It gave about one cramp a week fewer. But it has led to serious blood trouble, and to deaths. In the US it is not approved for cramps. In the UK it is not routine.
    I never suggest it, nor tonic water. If you take it, speak to a pharmacist or doctor, and do not change it by yourself. Bruises, spots, bleeding, ringing ears, or trouble hearing or seeing: get help today, see /care
evidence-vitamin-k2 =
    <b>Vitamin K2</b>
    One trial found fewer cramps: about 1 a week, against 3.6 without it. But those without it got worse in the trial, and I know of no second one.
    So I don't suggest it. It clashes with blood thinners of the warfarin kind.
evidence-pickle =
    <b>Pickle juice</b>
    One trial, and only in people with liver cirrhosis: cramps felt milder, by 2.3 points out of 10 against 0.4. Days with milder cramps were 46 against 35 in 100, which may be chance. For others it is untested.
    So I don't suggest it. It is not for you if salt or drinks are limited, or with heart or kidney disease or high blood pressure.
evidence-bananas =
    <b>Bananas, salt, sachets</b>
    I know of no trial that backs them for night cramps. One review points to tired muscles and nerves more than to salts.
    So I don't suggest them. Salty drinks, sachets and salt substitutes are not for you if your drinks are limited, or with heart, kidney or liver disease.
evidence-why =
    <b>What cramps are, and why they come</b>
    They are very common: up to 6 in 10 adults have had them at night. A muscle tightens by itself. It is sudden, hard and knotted, and lets go within seconds to ten minutes.
    Most come for no reason one can find. An idea, not proven: in bed the foot points down, so the calf is short, and a stray nerve signal locks it. One review points to tired muscles and nerves.
    Cramps are seen more often with nerve damage, kidney or thyroid disease, narrow leg arteries and some medicines. A doctor or pharmacist can look into that.
evidence-triggers =
    <b>What goes with them</b>
    Night cramps were seen more often in people over 60 who drink alcohol, and in those who move little. Both studies were small, and do not show a cause. In summer, cramps are treated about twice as often.
evidence-pregnancy =
    <b>In pregnancy</b>
    Eight small trials, and none shows clearly what works. So: toes up in the cramp, and the gentle stretch. If one leg swells, turns hot or red, or hurts between cramps, call your midwife or maternity unit now.
