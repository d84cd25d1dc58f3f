### /care: when to get help, how fast, and whom to call; every sign can be reported by one tap.

# $calls are the phone numbers of the person's country.
care =
    <b>Cuándo pedir ayuda</b>
    { $calls }

    ¿Algo va mal ahora? Mira las señales y toca la que sea la tuya.
    .emergency = 🚨 Llamar ahora: las señales
    .emergency-also = emergencia, llamar, llamar ahora, ahora, ambulancia
    .today = ⚠️ Hoy: las señales
    .today-also = hoy, urgente, esta noche
    .days = 🗓 Estos días: las señales
    .days-also = dias, pronto, cita, en los proximos dias, esta semana, estos dias
    .close = Cerrar
    .close-also = fin, no, nada, gracias, listo, salir, terminar
care-call-emergency = 🚨 Emergencia: llama al { $number }
care-call-today =
    ⚠️ Médico o enfermera, hoy:
    { $line }
care-emergency =
    🚨 <b>Llama ahora al { $number } si te pasa algo de esto.</b> No conduzcas tú.
    { $signs }

    ¿Te pasa alguna de estas cosas ahora? Tócala.
care-today =
    ⚠️ <b>Habla hoy o esta noche con un médico o una enfermera si te pasa algo de esto.</b>
    Llama aquí:
    { $line }
    { $signs }

    ¿Te pasa alguna de estas cosas ahora? Tócala. ¿Empeora rápido? Llama al { $number }.
care-days =
    🗓 <b>Pide una cita médica para los próximos días si te pasa algo de esto.</b>
    { $signs }

    ¿Te pasa alguna de estas cosas? Tócala. ¿Dolor en el pecho, falta de aire o una pierna que se enfría? Llama al { $number }.
care-line = • { $sign }
care-none = Nada de esto
    .also = ninguno, ninguna, no, nada, 0, cero, nop, ninguna de estas
care-sent = Lo que hay que hacer ahora está en mi último mensaje.
care-closed = De acuerdo. Lo tienes siempre en /care

# Asked after advice was given, or where somebody was not sure.
report-more = Una pregunta más:

## Each sign on a button

care-sign-pe_signs = Dolor en el pecho o falta de aire
    .also = dolor en el pecho, dolor de pecho, pecho, falta de aire, me falta el aire, sangre al toser
care-sign-confusion_collapse = Desmayo, convulsiones o confusión
    .also = desmayo, me desmaye, convulsiones, ataque, perdi el conocimiento, confusion
care-sign-stroke_signs = Cara, habla, brazo o vista
    .also = cara, habla, brazo, vista, ictus, derrame
care-sign-new_paralysis = La pierna o el pie no se mueve
    .also = no se mueve, no puedo moverla, no puedo mover la pierna, no puedo mover el pie
care-sign-limb_ischaemia = Pierna fría, pálida o azulada
    .also = pierna fria, pierna palida, pierna azul, fria, palida, azul, pie frio
care-sign-cauda_equina = Entrepierna dormida, o no puedo orinar
    .also = entrepierna, entrepierna dormida, ingle, ingle dormida, no puedo orinar, no puedo hacer pis
care-sign-compartment_trauma = Pierna dura tras un golpe o un yeso
    .also = dura como una piedra, yeso, escayola, golpe, pierna dura
care-sign-tetanus_signs = Mandíbula rígida o espasmos
    .also = mandibula, mandibula rigida, mandibula trabada, boca trabada, espasmos
care-sign-venom_bite = Serpiente, araña o escorpión
    .also = serpiente, vibora, araña, escorpion, alacran, picadura
care-sign-sepsis_signs = Pierna caliente o roja, y muy mal
    .also = pierna caliente y muy mal, muy mal, me siento muy mal
care-sign-heat_stroke = Ardiendo, con confusión o vómitos
    .also = ardiendo, golpe de calor, insolacion
care-sign-self_harm = Pensamientos de hacerme daño
    .also = hacerme daño, suicidio, suicidarme, matarme
care-sign-over_10_min = Sin soltarse más de 10 minutos
    .also = mas de 10 minutos, sigue agarrotado, no se suelta, 10 minutos
care-sign-dvt_signs = Una pierna hinchada, caliente o roja
    .also = pierna hinchada, hinchada, una pierna hinchada, pierna caliente, pierna roja
care-sign-pregnancy_leg = Embarazo: pierna hinchada o dolorida
    .also = embarazo, embarazada, parto
care-sign-skin_infection = Piel roja y caliente, o fiebre
    .also = fiebre, piel roja, escalofrios
care-sign-rhabdo_signs = Orina marrón
    .also = orina oscura, orina cafe, pis marron, orina como cola
care-sign-calf_tear = Chasquido, moretón o no ir de puntillas
    .also = chasquido, moreton, moraton, puntillas
care-sign-tetanus_exposure = Herida o mordedura sucia
    .also = herida sucia, herida, mordedura
care-sign-toxin_exposure = Contacto con un veneno
    .also = veneno, pesticida, plomo, disolvente
care-sign-tetany = Calambre de manos, hormigueo en labios
    .also = hormigueo en los labios, calambres en las manos, hormigueo en los dedos
care-sign-fluid_loss = Muchos vómitos o mucha diarrea
    .also = vomitos, diarrea, lo vomito todo, vomito todo
care-sign-sudden_numbness = Pierna dormida que no se pasa
    .also = dormida, pierna dormida, hormigueo, adormecimiento
care-sign-new_weakness = Arrastro el pie, o debilidad nueva
    .also = arrastro el pie, debilidad, debil, debilidad nueva
care-sign-walking_balance = No puedo caminar, o sin equilibrio
    .also = no puedo caminar, no puedo andar, equilibrio, sin equilibrio
care-sign-dizziness = Mucho mareo
    .also = mareo, mareado, mareada
care-sign-rest_pain_ulcer = Dolor del pie en reposo, o una llaga
    .also = dolor del pie, dolor en el pie, llaga, ulcera, llaga que no cierra
care-sign-statin_muscle = Estatina y dolor muscular
    .also = estatina, estatinas, dolor muscular
care-sign-fall_injury = Lesión por una caída
    .also = caida, me cai, lesion
care-sign-quinine_bleeding = Quinina, con moretones o sangrado
    .also = quinina, moretones, sangrado, tonica
care-sign-over_10_min_resolved = Calambre de más de 10 minutos, pasado
    .also = calambre largo, mas de 10 minutos
care-sign-sleep_disturbed = Los calambres me quitan el sueño
    .also = sueño, duermo mal, no duermo
care-sign-worsening = Más o peores que el mes pasado
    .also = peor, peores, mas a menudo, van a peor
care-sign-exertional_pain = Dolor al caminar; en reposo se pasa
    .also = dolor al caminar, dolor al andar
care-sign-wasting_weakness = Pierna más delgada o débil (semanas)
    .also = mas delgada, mas debil, tirones, tropiezo
care-sign-numbness_persistent = Pies dormidos casi todos los días
    .also = pies dormidos, dormidos, hormigueo en los pies
care-sign-swelling_both = Los dos tobillos hinchados
    .also = tobillos, tobillos hinchados, los dos tobillos
care-sign-new_medicine = Medicina o dosis nueva, o quinina
    .also = medicina nueva, medicina, dosis nueva, pastilla nueva, medicamento
care-sign-known_condition = Enfermedad y calambres nuevos, o más
    .also = enfermedad, riñon, higado, tiroides, diabetes
care-sign-sore_over_3_days = Dolor en un punto más de 3 días
    .also = dolorida, dolor de mas de 3 dias, mas de 3 dias
care-sign-cramps_elsewhere = Calambres en otro sitio, o de día
    .also = otro sitio, brazos, manos, de dia
care-sign-systemic_symptoms = Semanas de malestar
    .also = malestar, pierdo peso, perdida de peso, adelgazo
