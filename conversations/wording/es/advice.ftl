### Seek-care advice: what to do, how soon, whom to call, what to do meanwhile, what not to do.
### $number is the emergency number of the person's country, $line the advice line there.

## The first lines, by level

advice-emergency = 🚨 <b>Llama ahora al { $number }.</b> O pide a alguien que llame por ti.
# Stands after "al": "llama al número local de emergencias".
advice-local-number = número local de emergencias
advice-emergency-rest = Deja de estirar. Ni masaje, ni calor, ni frío; no te pongas de pie. No conduzcas tú.
advice-urgent =
    ⚠️ <b>Habla hoy o esta noche con un médico o una enfermera.</b> No esperes a la semana que viene.
    Llama aquí:
    { $line }
advice-soon = 🗓 <b>Pide una cita médica para los próximos días.</b>

# Two ways to get advice, one to a line.
advice-lines =
    { $first }
    { $then }

## The last lines, by level

advice-urgent-net =
    <b>Llama enseguida al { $number }</b> si empieza algo de esto:
    · dolor en el pecho o dificultad para respirar
    · desmayo, convulsiones o confusión
    · una pierna que se pone fría, pálida o azulada, o que no se mueve
    · pérdida de sensibilidad entre las piernas, o no puedes orinar
advice-soon-net =
    Si una pierna se hincha, se pone caliente o roja, o sigue dormida o débil, o si la orina se vuelve marrón: que te atiendan ese mismo día.
    Si la pierna está fría, pálida o no se mueve, si te duele el pecho o te falta el aire: llama al { $number }.
advice-again = En el próximo repaso de la mañana te preguntaré si te han atendido.
advice-again-soon = En una semana te preguntaré si te han atendido.
advice-again-how = En el próximo repaso de la mañana te preguntaré cómo estás.

## Emergencies

advice-pe_signs = Cuéntales lo del dolor en el pecho, la falta de aire o la sangre al toser. Siéntate o acuéstate como mejor respires, y no te muevas.
advice-confusion_collapse = Cuéntales lo del desmayo, las convulsiones o la confusión repentina. Siéntate o acuéstate, y que alguien se quede contigo si es posible.
advice-stroke_signs = Cuéntales lo de la cara, el habla, el brazo o la vista, y cuándo empezó. Siéntate o acuéstate y no te muevas.
advice-new_paralysis = Diles que la pierna o el pie no se mueve, y desde cuándo. Deja la pierna quieta y sin nada que apriete.
advice-limb_ischaemia = Diles que la pierna o el pie está de pronto frío, pálido, azulado o con manchas, y desde cuándo. Aquí cada hora cuenta. Deja la pierna quieta. No la calientes, no la enfríes, no la frotes.
advice-cauda_equina = Diles que has perdido la sensibilidad entre las piernas, que no puedes orinar o que no puedes aguantarte, y desde cuándo. Esto se tiene que ver en un hospital ahora, sin esperar a la mañana.
advice-compartment_trauma = Diles que la pierna está dura como una piedra y que el dolor no para de subir, y qué le pasó. No aprietes, frotes ni estires la pierna.
advice-tetanus_signs = Cuéntales lo de la mandíbula rígida, la dificultad para tragar o los espasmos, y si tienes alguna herida. Descansa en un lugar tranquilo.
advice-venom_bite = Diles qué te mordió o te picó, y cuándo. No te muevas y no toques la zona.
advice-sepsis_signs = Diles que la pierna está caliente o roja y que te sientes muy mal. No le des masaje ni calor.
advice-heat_stroke = Diles que estás ardiendo después del calor o de un gran esfuerzo, y cómo te sientes. Deja todo esfuerzo y sal del calor.
advice-self_harm = Me alegra que me lo digas. No tienes que cargar con esto a solas. Quédate cerca de alguien, por favor, y cuéntale a quien conteste lo mismo que me has contado.
advice-self_harm-crisis = También puedes llamar a una línea de crisis: { $crisis }

# Several signs asked about at once.
advice-chest_breath_head = Diles qué es: el pecho, la respiración, un desmayo, confusión, o la cara, el habla o el brazo, y cuándo empezó. Siéntate o acuéstate como mejor respires, y no te muevas.
advice-cold_or_still = Diles que la pierna está de pronto fría o pálida, o que no se mueve, y desde cuándo. Aquí cada hora cuenta. Deja la pierna quieta. No la calientes, no la enfríes, no la frotes.

# Two signs that together cannot wait.
advice-dizzy_with_danger = Diles que tienes un mareo muy fuerte y qué vino con él. Siéntate o acuéstate y no te muevas.
advice-swelling_pregnant = Diles de cuánto estás, que tienes los dos tobillos hinchados, y cuéntales lo del dolor de cabeza o la vista. También puedes llamar a la maternidad si te contestan enseguida.
advice-rhabdo_danger = Diles que tu orina es marrón, y si casi no orinas, te has desmayado o tienes confusión. No te muevas y descansa.
advice-weak_both_legs_new = Diles que las dos piernas están débiles de pronto, y desde cuándo. Siéntate o acuéstate.
advice-weak_cancer_back = Cuéntales lo de la debilidad nueva, el dolor de espalda y el cáncer. Siéntate o acuéstate.
advice-poison_danger = Diles qué fue, cuánto y cuándo. No te quedes a solas si es posible.
advice-fall_danger = Diles cómo te caíste, y cuéntales si perdiste el conocimiento, o lo de los vómitos, la somnolencia, el dolor de cabeza o la sangre. Si no puedes levantarte, quédate donde estás.
advice-head_hit_thinners = <b>Ve ahora a urgencias</b>, aunque te sientas bien. Diles que tomas anticoagulantes y que te golpeaste la cabeza.
advice-quinine_danger = Diles que tomas quinina, y cuéntales lo del sangrado o la vista.

## Urgent

advice-unsteady_dizzy_fell =
    Di si tienes mareo, si de pronto te falta el equilibrio o cómo te caíste. ¿Te golpeaste la cabeza y tomas anticoagulantes? <b>Ve ahora a urgencias</b>, aunque te sientas bien.
    Siéntate o acuéstate. No te pongas de pie ni camines sin ayuda. Sin masaje, sin calor, sin estirar.
advice-over_10_min_twice =
    Di: «Esta semana dos o más calambres duraron más de diez minutos».
    Sin masaje.
advice-over_10_min =
    Di: «Tengo un calambre que lleva más de diez minutos sin soltarse». Hay que verlo mientras dura.
    Mientras tanto: deja de tirar y de apretar. Sin masaje, sin calor. Pon la pierna como menos te duela; toma aire contando hasta cuatro y suéltalo contando hasta seis.
advice-dvt_signs =
    Di: «Tengo una pierna más hinchada, caliente, roja o dolorida», o «siento un dolor que late y no para». Pide que te atiendan hoy mismo.
    <b>No masajees ni aprietes la pierna, ni le pases un rodillo.</b> Sin calor, sin tirar de ella. Ponla como menos te duela.
advice-pregnancy_leg =
    Llama también a tu partera o matrona, o a la maternidad, ahora. Di: «Tengo una pierna hinchada, caliente, roja o dolorida». Diles de cuánto estás, o cuándo fue el parto.
    <b>No masajees ni aprietes la pierna, ni le pases un rodillo.</b> Sin calor.
advice-skin_infection =
    Di: «Tengo la piel roja, caliente, o la rojez se extiende», o «tengo fiebre». Pide que te atiendan hoy mismo.
    Sin masaje y sin calor en esa pierna. Descansa con ella en alto sobre una almohada.
advice-rhabdo_signs =
    Di: «Mi orina es marrón y tengo los músculos doloridos o débiles. Necesito un análisis de sangre hoy».
    Sin estirar, sin masaje y sin ejercicio hasta que te atiendan.
advice-calf_tear =
    Di: «Sentí un chasquido en la pantorrilla», o «tengo un moretón», o «no puedo ponerme de puntillas». Pide que te atiendan hoy mismo.
    Sin estirar, sin masaje, sin calor. Si puedes, no apoyes esa pierna.
advice-tetanus_exposure =
    Di: «Tengo una herida, quemadura o mordedura sucia o profunda», y cuándo fue tu última vacuna del tétanos. Pregunta si necesitas una hoy.
    Sin masaje en esa pierna.
advice-toxin_exposure =
    Di qué fue, cuánto y cuándo. También puede ayudarte una línea de toxicología, si la hay en tu país.
    Sin masaje.
advice-tetany =
    Di: «Tengo calambres en las manos o en todo el cuerpo, y hormigueo en los labios o los dedos». Pide que te atiendan hoy mismo.
    Sin masaje.
advice-fluid_loss =
    Di: «Tengo calambres y vomito todo lo que bebo», o «tengo muchos vómitos o mucha diarrea».
    No te pongas de pie ni camines sin ayuda. Sin masaje.
advice-sudden_numbness =
    Di: «Media hora después de un calambre sigo con la pierna dormida o con hormigueo, y eso es nuevo».
    Sin masaje, sin calor y sin frío en esa pierna.
advice-new_weakness =
    Di: «Arrastro el pie», o «desde un calambre tengo la pierna de pronto más débil». Pide que te atiendan hoy mismo.
    Sin masaje. No te pongas de pie ni camines sin ayuda.
advice-walking_balance =
    Di: «El calambre se fue, pero no puedo caminar como siempre», o «de pronto me falta el equilibrio».
    No te pongas de pie ni camines sin ayuda. Sin masaje.
advice-dizziness =
    Di: «Tengo un mareo muy fuerte o aturdimiento, y empezó con un calambre en la pierna».
    Siéntate o acuéstate y quédate así. No te pongas de pie sin ayuda. Sin masaje.
advice-rest_pain_ulcer =
    Di: «Me duele el pie casi todas las noches, y se alivia si lo dejo colgar», o «tengo una llaga que no cierra».
    Sin masaje y sin calor en esa pierna o ese pie.
advice-statin_muscle =
    Di: «Tomo una estatina y tengo un dolor o una debilidad nuevos en los músculos entre los calambres». Pregunta hoy si debes seguir tomándola. No la cambies por tu cuenta.
    Sin masaje hasta que te atiendan.
advice-fall_injury =
    Di cómo te caíste y qué te duele. ¿Te golpeaste la cabeza y tomas anticoagulantes? <b>Ve ahora a urgencias</b>, aunque te sientas bien.
    Sin estirar, sin masaje, sin calor. No apoyes esa pierna.
advice-quinine_bleeding =
    Di: «Tomo quinina y tengo moretones, manchas, sangrado o zumbidos en los oídos». Pregunta ahora si debes seguir tomándola.
    Sin masaje.

## Further reasons to call the emergency number, after the general ones

advice-sudden_numbness-worse = También si dejas de sentir la ingle o la pierna se enfría.
advice-skin_infection-worse = También si te sientes muy mal, respiras rápido o tienes la piel fría y sudorosa.
advice-rhabdo_signs-worse = También si casi no orinas.
advice-toxin_exposure-worse = También si lo tragaste, babeas o te da mucho sueño.
advice-new_weakness-worse = También si las dos piernas están débiles, o si tienes cáncer y un dolor de espalda nuevo.
advice-fall_injury-worse = También si perdiste el conocimiento, vomitas o te da mucho sueño. También si empeora un dolor de cabeza, no puedes levantarte o sangras mucho.
advice-quinine_bleeding-worse = También si el sangrado no para o pierdes la vista.
advice-pregnancy_leg-worse = También si te da un fuerte dolor de cabeza o ves mal.
advice-calf_tear-worse = También si la pierna se pone dura como una piedra y el dolor no para de subir.
advice-tetanus_exposure-worse = También si la mandíbula se pone rígida o no puedes tragar.
advice-injury_or_illness-worse =
    También si se da algo de esto:
    · tienes la mandíbula rígida
    · te mordió o picó una serpiente, una araña o un escorpión
    · la pierna está dura como una piedra tras un golpe, un yeso apretado o mucho rato en el suelo
    · tienes una pierna caliente y te sientes muy mal
    · estás ardiendo y tienes confusión o vómitos

advice-unsteady_dizzy_fell-worse = También si perdiste el conocimiento, vomitas o te da mucho sueño. También si empeora un dolor de cabeza, no puedes levantarte o sangras mucho.

# The person tapped "Injury / wound / ill" and did not say which.
advice-injury_or_illness =
    Di qué pasó: una lesión, una herida, una mordedura o picadura, un veneno, fiebre u orina marrón.
    Sin estirar, sin masaje, sin calor. No apoyes esa pierna.

## Soon

advice-over_10_min_resolved = Di que un calambre tardó más de diez minutos en soltarse.
advice-sleep_disturbed = Di cada cuánto los calambres te quitan el sueño. Hay cosas que un médico puede mirar.
advice-worsening = Di que tienes calambres claramente más a menudo, o más fuertes, que el mes pasado.
advice-exertional_pain = Di que te duele la pierna al caminar y que se te pasa al descansar.
advice-wasting_weakness = Di que una pierna está más delgada o más débil, tiene pequeñas sacudidas, tropieza o te falla, y desde cuándo.
advice-numbness_persistent = Di que casi todos los días tienes los pies dormidos o con hormigueo.
advice-swelling_both = Di que tienes los dos tobillos hinchados, y desde cuándo.
advice-swelling_both-worse = ¿También te falta el aire? ¿O estás embarazada y te duele mucho la cabeza o ves mal? Llama ahora.
advice-new_medicine = Pregunta primero en la farmacia. Di qué medicina o dosis es nueva y cuándo empezaron los calambres. No la dejes ni te la saltes por tu cuenta.
advice-known_condition = Di qué enfermedad tienes, y que los calambres son nuevos o más frecuentes.
advice-sore_over_3_days = Di que el mismo punto te duele desde hace más de tres días, tras un calambre.
advice-cramps_elsewhere = Di que tienes calambres en los brazos, las manos o el cuerpo, o de día en reposo.
advice-systemic_symptoms = Di que has perdido peso, o que llevas semanas con fiebre o mal.

## When typed words may mean danger, or something else

urgent-sure =
    Quiero entenderte bien. ¿Te pasa esto ahora?
    { $signs }
    .yes = Sí
    .yes-also = s, si, sip, asi es, claro, es cierto, me pasa, si me pasa
    .unsure = No lo sé
    .unsure-also = no se, no se bien, ni idea, quiza, quizas, tal vez, a lo mejor, no sabria decir, no estoy seguro, no estoy segura
    .no = No
    .no-also = n, nop, que va, para nada, no me pasa, en absoluto
urgent-no-danger = Bien. Tenía que preguntarlo. Si tienes un calambre, toca el botón de abajo.
