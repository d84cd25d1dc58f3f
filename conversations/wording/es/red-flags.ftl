### Danger signs: the plain question, one clarifying question, and a short name for records.
### $signs in other sentences is made of the clarifying questions.

## Emergencies

flag-pe_signs = ¿Dolor en el pecho, falta de aire repentina o sangre al toser?
flag-pe_signs-clarify = ¿Tienes dolor en el pecho, una falta de aire que vino de pronto, o sangre al toser?
flag-pe_signs-name = dolor en el pecho o falta de aire
flag-confusion_collapse = ¿Un desmayo, pérdida del conocimiento, convulsiones o confusión repentina?
flag-confusion_collapse-clarify = ¿Te has desmayado, has perdido el conocimiento o has tenido convulsiones, o sientes una confusión repentina?
flag-confusion_collapse-name = desmayo, convulsiones o confusión
flag-stroke_signs = ¿La cara caída, el habla torpe, un brazo o un lado débil o dormido, o pérdida repentina de la vista?
flag-stroke_signs-clarify = ¿Se te cae un lado de la cara, hablas con torpeza, tienes un brazo o un lado débil o dormido, o has perdido de pronto la vista?
flag-stroke_signs-name = cara, habla, brazo o vista
flag-new_paralysis = ¿La pierna o el pie no se mueve nada, aunque el calambre ya cedió?
flag-new_paralysis-clarify = El calambre ya cedió. ¿Sigues sin poder mover nada la pierna o el pie?
flag-new_paralysis-name = la pierna o el pie no se mueve
flag-limb_ischaemia = ¿La pierna o el pie, de golpe, claramente más frío, pálido, azulado o con más manchas que el otro? ¿O los dos de golpe, con dolor? (Con o sin sensibilidad.)
flag-limb_ischaemia-clarify = Toca los dos pies: ¿uno está de pronto claramente más frío, pálido o azulado?
flag-limb_ischaemia-name = pierna fría, pálida o azulada
flag-cauda_equina = Nuevo: ¿la entrepierna o la zona del trasero dormida, no puedes orinar, o no aguantas la orina o las heces?
flag-cauda_equina-clarify = ¿Es nuevo: no sientes la entrepierna, no puedes orinar, o no aguantas la orina o las heces?
flag-cauda_equina-name = entrepierna dormida o no poder orinar
flag-compartment_trauma = Tras un golpe, una fractura, un yeso apretado o mucho rato en el suelo: ¿pierna dura como una piedra y que se hincha? ¿Un dolor que no se aguanta y que sigue subiendo?
flag-compartment_trauma-clarify = Tras un golpe, una fractura, un yeso apretado o mucho rato en el suelo: ¿la pierna está dura como una piedra? ¿Y el dolor sigue subiendo?
flag-compartment_trauma-name = pierna dura como una piedra tras un golpe, un yeso o mucho rato en el suelo
flag-tetanus_signs = ¿Mandíbula rígida o trabada? ¿O dificultad para tragar con espasmos? ¿O espasmos en la espalda o el vientre y una herida en las últimas 3 semanas?
flag-tetanus_signs-clarify = ¿Tienes la mandíbula rígida o trabada? ¿Te cuesta tragar y tienes espasmos? ¿O tienes espasmos en la espalda o el vientre y tuviste una herida en las últimas 3 semanas?
flag-tetanus_signs-name = mandíbula rígida o espasmos
flag-venom_bite = ¿Calambres después de la mordedura o picadura de una serpiente, una araña o un escorpión?
flag-venom_bite-clarify = ¿Te mordió o te picó una serpiente, una araña o un escorpión?
flag-venom_bite-name = serpiente, araña o escorpión
flag-sepsis_signs = ¿Pierna caliente o roja, o una rojez que se extiende, con fiebre o sin ella? Y algo de esto: ¿te sientes muy mal, tienes confusión, respiras rápido, o tienes la piel fría y sudorosa?
flag-sepsis_signs-clarify = ¿La pierna está caliente o roja, o la rojez se extiende? ¿Y te sientes muy mal, tienes confusión, la piel fría y sudorosa, o respiras rápido?
flag-sepsis_signs-name = pierna caliente o roja y te sientes muy mal
flag-heat_stroke = Después del calor o de un gran esfuerzo: ¿estás ardiendo? ¿Y tienes confusión, vómitos o te desmayas?
flag-heat_stroke-clarify = Después del calor o de un gran esfuerzo: ¿estás ardiendo? ¿Y tienes confusión, vómitos o te desmayas?
flag-heat_stroke-name = ardiendo, con confusión o vómitos
flag-self_harm = ¿Piensas en acabar con tu vida o en hacerte daño?
flag-self_harm-clarify = ¿Piensas en acabar con tu vida o en hacerte daño?
flag-self_harm-name = pensamientos de hacerte daño

## Urgent

flag-over_10_min = ¿Sigue sin soltarse después de 10 minutos?
flag-over_10_min-clarify = ¿El músculo sigue duro y sin soltarse, después de 10 minutos o más?
flag-over_10_min-name = calambre que no cede en más de 10 minutos
flag-dvt_signs = ¿Una pierna claramente más grande, caliente, roja u oscura que la otra? (El nudo duro por sí solo no es hinchazón.) ¿O dolor a lo largo de una vena dura? ¿O un latido constante que no para?
flag-dvt_signs-clarify = Pon las dos piernas juntas. ¿Una está claramente más grande, caliente o roja? ¿Te duele a lo largo de una vena dura? ¿O sientes un latido que no para?
flag-dvt_signs-name = una pierna hinchada, caliente o roja
flag-pregnancy_leg = ¿Embarazo o hasta 6 semanas tras el parto, y una pierna hinchada, roja, caliente, o dolorida entre los calambres?
flag-pregnancy_leg-clarify = ¿Estás embarazada, o diste a luz en las últimas 6 semanas? ¿Y tienes una pierna hinchada, roja o caliente, o dolorida entre los calambres?
flag-pregnancy_leg-name = pierna hinchada o dolorida en el embarazo
flag-skin_infection = ¿Piel roja, caliente, con dolor o con una rojez que se extiende, o fiebre (38 °C o más, o escalofríos)?
flag-skin_infection-clarify = ¿La piel está roja, caliente o con dolor, o la rojez se extiende, o tienes fiebre o escalofríos?
flag-skin_infection-name = piel roja y caliente, o fiebre
flag-rhabdo_signs = ¿Orina marrón como la cola o el té (amarillo oscuro: no)? ¿Y los músculos doloridos o débiles, o fue tras un esfuerzo extremo o mucho rato en el suelo?
flag-rhabdo_signs-clarify = ¿Tu orina es marrón como la cola o el té, más que amarillo oscuro? ¿Y tienes los músculos doloridos o débiles, o fue tras un esfuerzo extremo o mucho rato en el suelo?
flag-rhabdo_signs-name = orina marrón
flag-calf_tear = ¿Sentiste un chasquido o como una patada, tienes un moretón o, ya sin calambre, no puedes ponerte de puntillas?
flag-calf_tear-clarify = ¿Sentiste un chasquido o como una patada? ¿Ves un moretón? ¿O no puedes ponerte de puntillas, ahora que el calambre se fue?
flag-calf_tear-name = chasquido, moretón o no poder ponerte de puntillas
flag-tetanus_exposure = ¿Una herida, quemadura o mordedura sucia o profunda en las últimas 3 semanas, y sin las vacunas al día?
flag-tetanus_exposure-clarify = ¿Tuviste una herida, quemadura o mordedura sucia o profunda en las últimas 3 semanas? ¿Y no tienes al día la vacuna del tétanos?
flag-tetanus_exposure-name = herida o mordedura sucia
flag-toxin_exposure = ¿Contacto con plomo, mercurio, pesticidas, disolventes u otro veneno?
flag-toxin_exposure-clarify = ¿Has tenido contacto con plomo o mercurio? ¿O con un pesticida, un disolvente u otro veneno?
flag-toxin_exposure-name = contacto con un veneno
flag-tetany = ¿Calambres en las manos o en todo el cuerpo? ¿Y hormigueo en los labios o los dedos?
flag-tetany-clarify = ¿Tienes calambres en las manos o en todo el cuerpo, y hormigueo en los labios o los dedos?
flag-tetany-name = calambres en las manos y hormigueo en los labios
flag-fluid_loss = ¿Vomitas todo lo que bebes, o muchos vómitos o mucha diarrea, con calambres?
flag-fluid_loss-clarify = ¿Vomitas todo lo que bebes, o tienes muchos vómitos o mucha diarrea?
flag-fluid_loss-name = muchos vómitos o mucha diarrea
flag-sudden_numbness = ¿Adormecimiento u hormigueo nuevo que sigue 30 minutos después de soltarse el calambre?
flag-sudden_numbness-clarify = ¿La pierna o el pie sigue dormido o con hormigueo media hora después del calambre? ¿Y eso es nuevo en ti?
flag-sudden_numbness-name = adormecimiento nuevo que no se va
flag-new_weakness = ¿Arrastras el pie o la pierna está de pronto más débil desde este calambre?
flag-new_weakness-clarify = ¿Arrastras el pie, o la pierna está más débil desde este calambre, y no solo porque duele?
flag-new_weakness-name = debilidad nueva
flag-walking_balance = ¿El calambre se fue, pero no puedes dar cuatro pasos, o de pronto te falta el equilibrio?
flag-walking_balance-clarify = El calambre se fue. ¿No puedes dar cuatro pasos, o de pronto te falta el equilibrio? Cojear por el dolor no cuenta.
flag-walking_balance-name = no poder caminar o falta de equilibrio nueva
flag-dizziness = ¿Y con ello, mucho mareo o aturdimiento?
flag-dizziness-clarify = ¿Tienes ahora mucho mareo o aturdimiento?
flag-dizziness-name = mucho mareo
flag-rest_pain_ulcer = ¿Un dolor continuo en el pie o los dedos (no un calambre) casi todas las noches, que se alivia al dejarlo colgar, o una llaga que no cierra?
flag-rest_pain_ulcer-clarify = ¿Te duele el pie casi todas las noches, no como un calambre, y se alivia al dejarlo colgar? ¿O tienes una llaga que no cierra?
flag-rest_pain_ulcer-name = dolor del pie en reposo o llaga que no cierra
flag-statin_muscle = ¿Tomas una estatina? ¿Y los músculos te duelen desde hace poco, o están sensibles o débiles, entre los calambres y sin causa conocida?
flag-statin_muscle-clarify = ¿Tomas una estatina? ¿Y los músculos te duelen desde hace poco, o los sientes sensibles o débiles, entre los calambres?
flag-statin_muscle-name = estatina y dolor muscular entre los calambres
flag-fall_injury = Una caída: ¿te golpeaste la cabeza, te duele mucho la cadera o la espalda, o no puedes apoyar la pierna?
flag-fall_injury-clarify = ¿Te caíste y te golpeaste la cabeza, o te duele mucho la cadera o la espalda, o no puedes apoyar la pierna?
flag-fall_injury-name = lesión por una caída
flag-quinine_bleeding = ¿Tomas quinina (también agua tónica)? ¿Y tienes moretones, manchas rojas o moradas, sangrado o zumbidos en los oídos?
flag-quinine_bleeding-clarify = ¿Tomas quinina o agua tónica? ¿Y te salen moretones, sangras, tienes manchas rojas o moradas, o te zumban los oídos?
flag-quinine_bleeding-name = quinina y sangrado o moretones

## Soon

flag-over_10_min_resolved = ¿Uno duró más de 10 minutos, pero ya se fue?
flag-over_10_min_resolved-clarify = ¿Un calambre duró más de 10 minutos antes de soltarse?
flag-over_10_min_resolved-name = un calambre de más de 10 minutos, ya pasado
flag-sleep_disturbed = ¿Los calambres te quitan el sueño una y otra vez?
flag-sleep_disturbed-clarify = ¿Los calambres te quitan el sueño una y otra vez?
flag-sleep_disturbed-name = sueño perdido a menudo
flag-worsening = ¿Claramente más a menudo o peores que el mes pasado?
flag-worsening-clarify = ¿Los calambres vienen claramente más a menudo, o son peores, que el mes pasado?
flag-worsening-name = los calambres empeoran
flag-exertional_pain = ¿Dolor en la pantorrilla, el muslo o la nalga al caminar, que se pasa al descansar?
flag-exertional_pain-clarify = ¿Te duele la pantorrilla, el muslo o la nalga al caminar, y se te pasa al descansar?
flag-exertional_pain-name = dolor al caminar
flag-wasting_weakness = Desde hace semanas: ¿una pierna más delgada o más débil, o con pequeñas sacudidas, que tropieza o te falla?
flag-wasting_weakness-clarify = Desde hace semanas: ¿tienes una pierna más delgada o más débil, o tiene pequeñas sacudidas, tropieza o te falla?
flag-wasting_weakness-name = pierna más delgada o débil desde hace semanas
flag-numbness_persistent = ¿Los pies dormidos o con hormigueo casi todos los días?
flag-numbness_persistent-clarify = ¿Tienes los pies dormidos o con hormigueo casi todos los días?
flag-numbness_persistent-name = pies dormidos casi todos los días
flag-swelling_both = ¿Los dos tobillos hinchados?
flag-swelling_both-clarify = ¿Tienes los dos tobillos hinchados?
flag-swelling_both-name = los dos tobillos hinchados
flag-new_medicine = ¿Una medicina o dosis nueva en las 8 semanas antes de que empezaran o empeoraran los calambres? ¿O tomas quinina?
flag-new_medicine-clarify = ¿Empezaste una medicina o dosis nueva en las 8 semanas antes de los calambres? ¿O tomas quinina?
flag-new_medicine-name = medicina nueva, o quinina
flag-known_condition = ¿Enfermedad del riñón, el hígado o la tiroides, diabetes o cáncer? ¿Y calambres nuevos, o más?
flag-known_condition-clarify = ¿Tienes una enfermedad del riñón, el hígado o la tiroides, diabetes o cáncer? ¿Y los calambres son nuevos, o tienes más?
flag-known_condition-name = calambres nuevos, o más, con una enfermedad
flag-sore_over_3_days = ¿El mismo punto te duele desde hace más de 3 días?
flag-sore_over_3_days-clarify = ¿El mismo punto te duele desde hace más de 3 días?
flag-sore_over_3_days-name = dolor en un punto desde hace más de 3 días
flag-cramps_elsewhere = ¿Calambres en los brazos, las manos o el tronco, o de día en reposo?
flag-cramps_elsewhere-clarify = ¿Tienes calambres en los brazos, las manos o el tronco, o de día en reposo?
flag-cramps_elsewhere-name = calambres en otro sitio o de día
flag-systemic_symptoms = ¿Llevas semanas perdiendo peso, con fiebre o mal?
flag-systemic_symptoms-clarify = ¿Llevas semanas perdiendo peso, con fiebre o sintiéndote mal?
flag-systemic_symptoms-name = semanas de malestar

## Several signs on one button, and what only locks a few moves

flag-chest_breath_head-name = pecho, respiración, desmayo, confusión, o cara y habla
flag-cold_or_still-name = pierna fría o pálida, o que no se mueve
flag-injury_or_illness-name = lesión, herida o enfermedad
flag-unsteady_dizzy_fell-name = falta de equilibrio, mucho mareo o una caída
flag-over_10_min_twice-name = dos calambres de más de 10 minutos en una semana
flag-numb_only-name = hormigueo
flag-old_or_trivial-name = una lesión vieja o pequeña
flag-dizziness_passed-name = mareo que ya pasó
flag-drunk_or_sedated-name = alcohol o pastilla para dormir esta noche

## Signs that are worse together

flag-dizzy_with_danger-name = mareo, con una señal peor
flag-swelling_breathless-name = tobillos hinchados y falta de aire
flag-swelling_pregnant-name = hinchazón en el embarazo, con dolor de cabeza o mala visión
flag-infection_very_ill-name = piel roja o fiebre, y te sientes muy mal
flag-hot_leg_very_ill-name = pierna caliente y te sientes muy mal
flag-rhabdo_danger-name = orina marrón con una señal peor
flag-weak_both_legs_new-name = las dos piernas débiles de pronto
flag-weak_cancer_back-name = debilidad nueva y dolor de espalda con cáncer
flag-poison_danger-name = veneno con una señal peor
flag-fall_danger-name = una caída con una señal peor
flag-head_hit_thinners-name = golpe en la cabeza con anticoagulantes
flag-quinine_danger-name = quinina con sangrado fuerte o pérdida de la vista
flag-heat_danger-name = ardiendo, con una señal peor
flag-numb_and_cold-name = pierna dormida y fría
flag-numb_saddle-name = entrepierna dormida
flag-pregnant_leg_sign-name = señal en la pierna durante el embarazo

## Further questions: yes makes the sign more urgent

follow-very_ill = ¿Te sientes muy mal o con confusión, respiras rápido, o tienes la piel fría y sudorosa?
follow-rhabdo_severe = ¿Casi no orinas, o sientes que te desmayas o tienes confusión?
follow-toxin_severe = ¿Lo tragaste, o te cuesta respirar, babeas o te da mucho sueño?
follow-weak_both_legs = ¿Están débiles las dos piernas?
follow-new_back_pain = ¿Tienes un dolor de espalda nuevo?
follow-dizzy_severe = ¿Te desmayaste, o tienes dolor en el pecho, dificultad para respirar o confusión?
follow-fall_severe = ¿Perdiste el conocimiento, vomitaste o te da mucho sueño? ¿Empeora un dolor de cabeza, sangras mucho, o no puedes levantarte?
follow-hit_head = ¿Te golpeaste la cabeza?
follow-quinine_severe = ¿El sangrado no para, o pierdes la vista?
follow-breathless = ¿Te falta el aire?
follow-bad_headache = ¿Tienes un fuerte dolor de cabeza, o ves mal?
