### Techniques: a name, a card for use in a cramp (two short lines at most), and the steps.
### Facts: the table of techniques; each key carries the technique's number.

## T1 Toes to shin

technique-t1 = Toes to shin
technique-t1-hand-card =
    <b>Knee straight. Pull your toes up to your shin, and hold.</b>
    Help with your hands if you can reach. Breathe out long.
technique-t1-hand-1 = Straighten the knee.
technique-t1-hand-2 = Pull your toes and foot up towards the shin. Help with your hands if you can reach.
technique-t1-hand-3 = Hold for 20 to 30 seconds. Breathe out long.
technique-t1-hand-4 = Ease off for 5 seconds.
technique-t1-hand-5 = Do it three times.
technique-t1-own-card =
    <b>Knee straight. Lift your toes up to your shin, and hold.</b>
    Only with the leg's own strength. Breathe out long.
technique-t1-own-1 = Straighten the knee.
technique-t1-own-2 = Lift your toes and foot up towards the shin, only with the leg's own strength.
technique-t1-own-3 = Hold for 20 to 30 seconds. Breathe out long.
technique-t1-own-4 = Ease off for 5 seconds.
technique-t1-own-5 = Do it three times.

## T2 Towel pull

technique-t2 = Towel pull
technique-t2-sitting-card =
    <b>Loop a towel or sheet round the ball of your foot. Knee straight, draw it to you.</b>
    Strong but bearable.
technique-t2-sitting-1 = Sit up in bed. Loop a towel or sheet round the ball of your foot.
technique-t2-sitting-2 = Keep the knee straight. Draw the ends to you: strong, but bearable.
technique-t2-sitting-3 = Hold for 20 to 30 seconds, then rest for 5 to 10.
technique-t2-sitting-4 = Do it three times.
technique-t2-lying-card =
    <b>Lie back. Loop a towel round your foot and lift the straight leg.</b>
    Draw it up until it pulls: strong but bearable.
technique-t2-lying-1 = Lie back. Loop a towel or sheet round the ball of your foot.
technique-t2-lying-2 = Lift the leg, knee straight, and draw the towel to you.
technique-t2-lying-3 = Hold for 30 seconds: strong, but bearable. Then rest.
technique-t2-lying-4 = Do it twice.

## T3 Stand on it

technique-t3 = Stand on it
technique-t3-card =
    <b>Stand up slowly, foot flat, heel down. Put your weight on it.</b>
    Calf: bend that knee a little.
technique-t3-1 = Light on. Sit on the edge of the bed for 15 seconds. Hold on to furniture and stand up.
technique-t3-2 = Foot flat, heel down. Put your weight through it. Calf: bend that knee a little.
technique-t3-3 = Stay for 30 to 60 seconds.

## T4 Wall stretch

technique-t4 = Wall stretch
technique-t4-card =
    <b>Palms on the wall, cramped leg back, heel down, toes forward.</b>
    Back knee straight, lean in.
technique-t4-1 = Palms on the wall. Cramped leg back, heel down, toes forward.
technique-t4-2 = Back knee straight. Lean in until it pulls.
technique-t4-3 = Hold for 30 seconds. Do it twice.

## T5 Heel walk

technique-t5 = Heel walk
technique-t5-card =
    <b>Hold the wall. Lift the fronts of both feet.</b>
    Walk 10 to 20 small steps on your heels.
technique-t5-1 = Light on, hold the wall.
technique-t5-2 = Lift the fronts of both feet.
technique-t5-3 = Take 10 to 20 small steps, for about 30 seconds.

## T6 Walk it off

technique-t6 = Walk it off
technique-t6-walk-card =
    <b>Walk slowly on flat feet for a minute or two.</b>
    Then rest the leg up on a pillow.
technique-t6-walk-1 = Light on. Hold on to furniture and stand up slowly.
technique-t6-walk-2 = Walk slowly on flat feet for one or two minutes.
technique-t6-walk-3 = Then rest the leg up on a pillow.
technique-t6-jiggle-card =
    <b>Sit and shake the leg loosely, about a minute.</b>
    Then rest it up on a pillow.
technique-t6-jiggle-1 = Sit, and shake the leg loosely for a minute or two.
technique-t6-jiggle-2 = Then rest the leg up on a pillow.

## T7 Back of the thigh

technique-t7 = Back-of-thigh stretch
technique-t7-bed-card =
    <b>Sit on the bed's edge, heel on the floor, knee straight, toes up.</b>
    Lean from the hips, back flat.
technique-t7-bed-1 = Straighten the knee.
technique-t7-bed-2 = Sit on the edge of the bed, heel on the floor, toes up. Or stay lying and just keep the knee straight.
technique-t7-bed-3 = Lean from the hips, back flat, to a comfortable pull. New hip or sore back: sit tall, don't lean.
technique-t7-bed-4 = Hold for 20 to 30 seconds. Do it three times.
technique-t7-standing-card =
    <b>Hold a chair, legs straight, and bend from the hips.</b>
    Back flat. Go slowly.
technique-t7-standing-1 = Light on. Hold a chair that won't slide.
technique-t7-standing-2 = Legs straight. Bend from the hips with a flat back. Sore back: don't lean.
technique-t7-standing-3 = Hold for 30 seconds. Do it twice.

## T8 Front of the thigh

technique-t8 = Front-of-thigh stretch
technique-t8-bed-card =
    <b>Lie on the good side. Bend the cramped knee and hold the ankle.</b>
    Draw the heel to your buttock, only to comfort.
technique-t8-bed-1 = Lie on the good side.
technique-t8-bed-2 = Bend the cramped knee. Hold the ankle or the trouser leg.
technique-t8-bed-3 = Draw the heel to your buttock, only as far as is comfortable.
technique-t8-bed-4 = Hold for 20 to 30 seconds. Do it three times.
technique-t8-standing-card =
    <b>One hand on the wall. Hold the ankle of the cramped leg behind you.</b>
    Draw the heel to your buttock, only to comfort.
technique-t8-standing-1 = Light on. One hand on the wall.
technique-t8-standing-2 = Bend the cramped knee, hold the ankle, and draw the heel to your buttock. Only as far as is comfortable.
technique-t8-standing-3 = Hold for 30 seconds. Do it twice.

## T9 Toes and arch

technique-t9 = Toe and arch stretch
technique-t9-hand-card =
    <b>Take all your toes and pull them back to the shin.</b>
    Don't curl them down.
technique-t9-hand-1 = Take all your toes and pull them back towards the shin.
technique-t9-hand-2 = Hold for 20 to 30 seconds, then ease.
technique-t9-hand-3 = Do it three times.
technique-t9-hand-4 = Then put the foot flat on the floor and press. Curling the toes down can make it worse.
technique-t9-own-card =
    <b>Lift all your toes up by their own strength, and hold.</b>
    Don't curl them down.
technique-t9-own-1 = Lift all your toes up towards the shin by their own strength.
technique-t9-own-2 = Hold for 20 to 30 seconds, then ease. Do it three times.
technique-t9-own-3 = Then put the foot flat on the floor and press.

## The shin: the exception, as the foot may point down

technique-shin = Let the foot point down
technique-shin-card =
    <b>Let the foot point down gently, and hold.</b>
    Breathe out long.
technique-shin-1 = Sit or lie, and let the foot point down gently.
technique-shin-2 = Hold for 20 to 30 seconds, then ease.
technique-shin-3 = Do it three times.

## T10 Gentle massage

technique-t10 = Gentle massage
technique-t10-palm-card =
    <b>Keep the muscle stretched. Stroke up from the ankle with a warm flat hand.</b>
    Light: 3 of 10 at most. Stop if it tightens.
technique-t10-palm-1 = Keep the muscle stretched. Stroke from the ankle up with a warm flat hand, lightly.
technique-t10-palm-2 = Then knead slowly for 60 to 90 seconds. Discomfort 3 of 10 at most. Keep off scars.
technique-t10-palm-3 = Stop if it tightens.
technique-t10-thumbs-card =
    <b>Toes up. Rub slowly along the arch with both thumbs.</b>
    Light: 3 of 10 at most. Stop if it tightens.
technique-t10-thumbs-1 = Hold the toes up. Rub along the arch with both thumbs, lightly.
technique-t10-thumbs-2 = Go slowly for 60 to 90 seconds. Discomfort 3 of 10 at most.
technique-t10-thumbs-3 = Stop if it tightens.

## T11 Warmth

technique-t11 = Warmth
technique-t11-pad-card =
    <b>Lay a wrapped warm bottle or pad on the muscle.</b>
    Try it on your forearm first. Keep the stretch.
technique-t11-pad-1 = Wrap a warm bottle or pad. It has to feel comfortable on your forearm first.
technique-t11-pad-2 = In a cramp: 2 to 3 minutes on the muscle.
technique-t11-pad-3 = Afterwards: 15 to 20 minutes at most.
technique-t11-pad-4 = Take it off before you sleep.
technique-t11-shower-card =
    <b>Let warm water run on the leg for about 5 minutes.</b>
    Only if you stand steady.
technique-t11-shower-1 = Only if you stand steady.
technique-t11-shower-2 = Let warm water run on the leg for about 5 minutes.

## T12 Cold

technique-t12 = Cold pack
technique-t12-card =
    <b>Lay a cold pack on the sore spot, with a cloth between.</b>
    10 to 15 minutes.
technique-t12-1 = Wrap a cold pack in a cloth.
technique-t12-2 = Lay it on the tender spot for 10 to 15 minutes.
technique-t12-3 = Once or twice is enough.

## T13 Towel roll

technique-t13 = Towel roll
technique-t13-card =
    <b>Lay a dry rolled towel under the calf. Slide the leg a little, to and fro.</b>
    Never behind the knee.
technique-t13-1 = Roll a dry hand towel as thick as your wrist.
technique-t13-2 = Sit on the bed, leg out. Lay the roll under the calf. Your hands behind you take the weight.
technique-t13-3 = Slide the leg to and fro a little, from ankle to below the knee, for 60 seconds. Never behind the knee.
technique-t13-4 = Two rounds at most.

## T14 Ball

technique-t14 = Tennis ball
technique-t14-calf-card =
    <b>Sit. Lay a tennis ball under the meaty part of the calf, and lean a little.</b>
    Never behind the knee, on a vein or on a scar.
technique-t14-calf-1 = Sit. Lay a ball under the meaty part of the calf. Never behind the knee, on a vein or on a scar.
technique-t14-calf-2 = Lean until it is 4 of 10 at most.
technique-t14-calf-3 = Keep still for 5 or 6 slow breaths.
technique-t14-calf-4 = Move on. Three spots at most, once a day.
technique-t14-arch-card =
    <b>Sit. Roll a tennis ball slowly under the arch.</b>
    4 of 10 at most.
technique-t14-arch-1 = Sit. Lay a ball under the arch of your foot.
technique-t14-arch-2 = Lean until it is 4 of 10 at most.
technique-t14-arch-3 = Keep still for 5 or 6 slow breaths, or roll slowly.
technique-t14-arch-4 = Move on. Three spots at most, once a day.

## T15 Relaxation

technique-t15 = Tense and let go
technique-t15-lying-card =
    <b>Lie comfortably. Tense one part at half strength, then let go.</b>
    Skip anything that hurts.
technique-t15-lying-1 = Lie comfortably. Breathe in for 4 and out for 4, three times.
technique-t15-lying-2 = In this order: hands, arms, shoulders, face, belly, thighs.
technique-t15-lying-3 = Tense at half strength for 5 seconds. Let go for 15 to 20.
technique-t15-lying-4 = Calves and feet: never point the toes. Lift them gently for 5 seconds, or just think of letting go.
technique-t15-lying-5 = It takes 7 to 10 minutes. Skip anything that hurts.
technique-t15-sitting-card =
    <b>Sit comfortably. Tense one part at half strength, then let go.</b>
    Skip anything that hurts.
technique-t15-sitting-1 = Sit comfortably. Breathe in for 4 and out for 4, three times.
technique-t15-sitting-2 = In this order: hands, arms, shoulders, face, belly, thighs.
technique-t15-sitting-3 = Tense at half strength for 5 seconds. Let go for 15 to 20.
technique-t15-sitting-4 = Calves and feet: never point the toes. Lift them gently for 5 seconds, or just think of letting go.
technique-t15-sitting-5 = It takes 7 to 10 minutes. Skip anything that hurts.

## T16 Breathing

technique-t16 = Slow breathing
technique-t16-card = <b>Breathe in for four, out for six.</b> Six times.
technique-t16-1 = Breathe in for 4, out for 6.
technique-t16-2 = Six times: about a minute.

## T17 Before bed

technique-t17 = Stretch before bed
technique-t17-standing-card =
    <b>Calf, then back of the thigh. 10 seconds a leg, three times.</b>
    Change legs each time. Keep breathing.
technique-t17-standing-1 = Calf: face the wall, arms straight, palms chest high. One leg back, heel down. Bend the front knee.
technique-t17-standing-2 = Hold for 10 seconds, then the other leg. Three times each.
technique-t17-standing-3 = Back of the thigh: heel on a low step or the bed's edge, knee straight, toes up. Lean from the hips.
technique-t17-standing-4 = Go to where it is comfortable, then a little more. Keep breathing.
technique-t17-seated-card =
    <b>Sit. Calf, then back of the thigh. 10 seconds a leg, three times.</b>
    Change legs each time. Keep breathing.
technique-t17-seated-1 = Calf: sit with one leg out, knee straight. Pull the toes up to you, with a towel if you like.
technique-t17-seated-2 = Hold for 10 seconds, then the other leg. Three times each.
technique-t17-seated-3 = Back of the thigh: heel on the floor, knee straight, toes up. Lean from the hips.
technique-t17-seated-4 = Go to where it is comfortable, then a little more. Keep breathing.

## T18 By day

technique-t18 = Calf set by day
technique-t18-card =
    <b>Lean to the wall until the calf pulls. 2 to 3 seconds, then stand up.</b>
    Keep going for 5 minutes.
technique-t18-1 = Lean to the wall until you feel the calf. Hold for 2 to 3 seconds, then stand up.
technique-t18-2 = Keep going for 5 minutes, three times a day, the last one before bed.
technique-t18-3 = When it gets better, once or twice a day will do.

## T19 to T22

technique-t19 = Drinking
technique-t19-card = If you have had little to drink today, a glass is fine. No need to force it.
technique-t19-1 = If you have had little to drink today, a glass is fine. No need to force it.
technique-t20 = Free feet
technique-t20-card = <b>Loosen the covers at your feet.</b>
technique-t20-1 = Untuck the covers at your feet.
technique-t20-2 = Put a pillow so that your feet don't point down. On your back: toes up.
technique-t21 = Easy movement
technique-t21-card = <b>A few easy minutes on a bike, or a gentle walk, before bed.</b>
technique-t21-1 = Take a few easy minutes on an exercise bike before bed. Or take a gentle walk.
technique-t22 = Pickle brine
technique-t22-card = One small trial, only in people with liver cirrhosis, found cramps felt milder. That is all we know, so I don't suggest it.
technique-t22-1 = One small trial, only in people with liver cirrhosis, found cramps felt milder. That is all we know, so I don't suggest it.

## Said to people with a condition

technique-care-propped = Stay on your side or propped up, not flat on your back.
technique-care-not-flat = No lying flat on your back. If one leg swells, call your midwife or maternity unit the same day.
technique-care-shoes = Shoes on.
technique-care-no-leaning = With a new hip: sit tall, don't lean.
technique-care-to-comfort = Only as far as is comfortable.

## What to do in each stretch of time, shown with the seconds

beat-hold = Hold
beat-ease = Ease off
beat-rest = Rest
beat-stand = Stand on it
beat-move = Keep moving
beat-massage = Stroke and knead
beat-press = Lean and breathe
beat-warm = Warmth
beat-cold = Cold
beat-lean = Lean, then stand up
beat-change = Change position
beat-breathe-in = Breathe in
beat-breathe-out = Breathe out
beat-calf-left = Left calf
beat-calf-right = Right calf
beat-hamstring-left = Left thigh, back
beat-hamstring-right = Right thigh, back
beat-tense-hands = Hands: half strength
beat-tense-arms = Arms: half strength
beat-tense-shoulders = Shoulders: half strength
beat-tense-face = Face: half strength
beat-tense-belly = Belly: half strength
beat-tense-thighs = Thighs: half strength
beat-lift-toes = Lift the toes gently
beat-let-go = Let go
