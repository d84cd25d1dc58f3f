### The night talk: a cramp that is on. Three short lines and one instruction a card; the cards
### that carry the danger signs are longer.

## The first card, and the danger signs

relief-first =
    <b>Estira la rodilla, sube los dedos del pie hacia la espinilla y mantén.</b>
    (Muslo delante: dobla la rodilla. Espinilla: punta del pie abajo.)
    No lo hagas tras un chasquido; detente si empeora.

    Mientras tanto: ¿algo de esto es nuevo?
    { relief-signs }
relief-first-still =
    <b>Pon la pierna como menos te duela. Toma aire contando hasta cuatro y suéltalo contando hasta seis.</b>
    Por ahora no tiramos de ella.

    Mientras respiras: ¿algo de esto es nuevo?
    { relief-signs }
relief-again =
    <b>Mantén los dedos arriba, solo hasta donde lo aguantes. Suelta el aire despacio.</b>
    Detente si empeora.

    Aún necesito un toque: ¿algo de esto es nuevo?
    { relief-signs }
relief-again-still =
    <b>Sigue con la pierna en reposo. Toma aire contando hasta cuatro y suéltalo contando hasta seis.</b>

    Aún necesito un toque: ¿algo de esto es nuevo?
    { relief-signs }
relief-check =
    Afloja mientras miras. <b>¿Algo de esto es nuevo?</b>
    { relief-signs }
relief-signs =
    0 Nada de esto: solo calambre
    1 Dolor en el pecho, falta de aire (no solo por el dolor), desmayo, confusión; cara, habla o brazo raros
    2 Pierna o pie más frío, pálido o azul que el otro, o dormido
    3 Entrepierna dormida, no puedes orinar, o no aguantas orina o heces
    4 Una pierna claramente más grande, caliente o roja (no solo el nudo)
    5 Lesión o caída reciente, chasquido, mordedura, picadura, herida sucia, veneno, mandíbula trabada, fiebre u orina marrón
    6 Mucho mareo

sign-none = 0 ✅ Nada, solo calambre
    .also = 0, cero, nada, ninguno, ninguna, nada de esto, nada de eso, ninguno de estos, no, nop, solo calambre, solo un calambre, solo el calambre, es solo un calambre
sign-chest = 1 Pecho / aire / cabeza
    .also = 1, uno, pecho, aire, respiracion, cabeza, dolor en el pecho, dolor de pecho, me falta el aire, falta de aire, no puedo respirar, desmayo, me desmaye, confusion, cara, habla, brazo
sign-cold = 2 Fría / pálida / dormida
    .also = 2, dos, fria, frio, palida, palido, azul, azulada, dormida, dormido, pierna fria, pie frio, pierna palida, pierna dormida, pie dormido
sign-groin = 3 Entrepierna / no orino
    .also = 3, tres, entrepierna, entrepierna dormida, ingle, ingle dormida, no orino, no puedo orinar, no puedo hacer pis, no aguanto
sign-swollen = 4 Hinchada/caliente/roja
    .also = 4, cuatro, hinchada, hinchado, hinchazon, caliente, roja, pierna hinchada, pierna caliente, pierna roja
sign-injury = 5 Lesión / herida / fiebre
    .also = 5, cinco, lesion, golpe, caida, me cai, chasquido, mordedura, picadura, herida, veneno, mandibula, fiebre, mal, enfermedad, orina marron, orina oscura
sign-dizzy = 6 Mucho mareo
    .also = 6, seis, mareo, mareado, mareada, muy mareado, muy mareada, me mareo
sign-mistake = Lo toqué sin querer
    .also = sin querer, por error, error, me equivoque, boton equivocado, ups

## Follow-ups to a danger sign

relief-cold =
    Para y no te muevas. <b>Toca los dos pies.</b>
    ¿Uno está claramente más frío, pálido o azulado?
    .yes = Sí, lo está
    .yes-also = s, si, si esta frio, mas frio, mas fria, frio, fria, palido, palida, azul, azulado
    .unsure = No lo sé
    .unsure-also = no se, no estoy seguro, no estoy segura, no sabria decir, ni idea, quizas, tal vez
    .tingling = No, solo hormigueo
    .tingling-also = no, n, nop, hormigueo, hormigas, cosquilleo, solo dormido, solo dormida
    .usual = Como siempre en mí
    .usual-also = como siempre, siempre asi, lo normal en mi, lo de siempre, es normal en mi

relief-injury =
    Para y deja la pierna quieta.
    <b>¿Qué es?</b> Un solo toque.
    .jaw = Mandíbula rígida o trabada
    .jaw-also = mandibula, mandibula rigida, mandibula trabada, boca trabada
    .venom = Serpiente, araña o escorpión
    .venom-also = serpiente, vibora, culebra, araña, escorpion, alacran, picadura
    .hard = Dura: golpe, yeso o rato en el suelo
    .hard-also = golpe, yeso, escayola, dura, dura como una piedra, mucho rato en el suelo, fractura
    .sepsis = Pierna caliente y me siento muy mal
    .sepsis-also = muy mal, me siento muy mal, pierna caliente
    .heat = Ardiendo, con confusión o vómitos
    .heat-also = ardiendo, golpe de calor, insolacion, mucho calor
    .tear = Chasquido o moretón
    .tear-also = chasquido, crujido, tiron, moreton, moraton, morado, cardenal, patada
    .fall = Una caída
    .fall-also = caida, me cai, caer
    .brown = Orina marrón
    .brown-also = orina, marron, cola, orina oscura, orina cafe, pis marron
    .skin = Fiebre, o piel roja y caliente
    .skin-also = fiebre, piel roja, escalofrios, piel caliente
    .wound = Herida sucia u otra mordedura
    .wound-also = herida, herida sucia, corte, mordedura, mordisco, perro, quemadura
    .poison = Veneno
    .poison-also = intoxicacion, plomo, mercurio, pesticida, disolvente, toxico
    .old = Viejo o pequeño, nada nuevo
    .old-also = viejo, vieja, pequeño, pequeña, nada nuevo, nada, sin importancia

relief-dizzy-on = Siéntate o acuéstate ahora y quédate así. Te pregunto otra vez en cinco minutos.
relief-dizzy =
    Sigue como estás, sin levantarte.
    <b>¿Se te pasó el mareo?</b>
    .passed = Ya se pasó
    .passed-also = si, s, paso, ya paso, se me paso, mejor, ya estoy bien
    .still = Sigo con mareo
    .still-also = no, n, sigo, sigue, aun, todavia, todavia no, sigo mareado, sigo mareada
relief-numb-on = Entonces quédate en la cama. Dejo fuera el masaje, el calor y ponerte de pie.
relief-old = De acuerdo. Esta noche dejo fuera el masaje.
relief-lowered = Bien, nada de eso. El consejo que te envié queda anotado.

## Since when, and where

relief-where =
    <b>Sigue así y suelta el aire despacio.</b>
    Dos toques: ¿desde cuándo, y dónde?
relief-where-muscle =
    <b>Sigue así.</b>
    ¿Dónde es?
relief-where-since =
    <b>Sigue así.</b>
    ¿Desde cuándo lo tienes?

since-now = Ahora mismo
    .also = ahora, recien, segundos, un minuto, acaba de empezar, acaba de darme
since-few = Unos minutos
    .also = pocos minutos, un par de minutos, unos pocos, dos minutos, cinco minutos, 5 minutos
since-ten = 10 minutos o más
    .also = diez, 10, diez minutos, 10 minutos, 10+, mas de diez minutos, mas de 10, mucho, mucho rato, media hora, horas
muscle-calf = Pantorrilla
    .also = gemelo, gemelos, pantorrillas, batata, chamorro, pierna por detras
muscle-foot = Pie o dedos
    .also = pie, pies, dedo, dedos, dedos del pie, planta, planta del pie, arco
muscle-hamstring = Muslo, detrás
    .also = detras del muslo, muslo por detras, parte de atras del muslo, isquios, isquiotibiales, femoral
muscle-quadriceps = Muslo, delante
    .also = delante del muslo, muslo por delante, parte de delante del muslo, cuadriceps
muscle-shin = Espinilla
    .also = espinillas, canilla, tibia, pierna por delante
muscle-unsure = No lo sé
    .also = no se, no estoy seguro, no estoy segura, ni idea, otro sitio, otro lugar

## A step of the ladder

relief-step = { $lines }
relief-felt =
    <b>¿Cómo va ahora?</b>
    Sigue así mientras contestas.
# Two things to mind, on one line.
relief-mind = { $first } { $then }
relief-breathe = Toma aire contando hasta cuatro y suéltalo contando hasta seis.
relief-standing-rule = Con luz. Agárrate a un mueble. Siéntate si te mareas.
relief-steady =
    Apoyar el pie puede ayudar ahora. Solo si te sientes estable, sin mareo y sin alcohol ni pastillas para dormir.
    <b>Enciende la luz, siéntate 15 segundos en el borde de la cama</b> y elige.
    .steady = Estable: puedo levantarme
    .steady-also = firme, puedo, puedo ponerme de pie, puedo levantarme, de pie, si, s
    .bed = Me quedo en la cama
    .bed-also = cama, quedarme, en la cama, no, n, no puedo, no puedo levantarme, no me tengo
relief-check-two =
    <b>Mira esto:</b> ¿algo hinchado, caliente, frío o dormido, o un chasquido?

# What has helped this person before, by their own record.
relief-worked = Te ha ayudado { $helped } de { $tried } veces.

felt-gone = ✅ Ya se fue
    .also = se fue, fuera, ya paso, se paso, paso, se solto, cedio, ya esta, ya no lo tengo, termino, acabo
felt-easing = Afloja
    .also = va aflojando, esta aflojando, mejor, algo mejor, un poco mejor, menos, va mejor, ayuda
felt-same = Igual
    .also = lo mismo, sin cambio, no cambia, no mejora, sigue igual, sigue, todavia
felt-worse = Peor
    .also = empeora, va peor, esta peor, mas dolor, duele mas, me duele mas
felt-reach = No llego al pie
    .also = no llego, no alcanzo, no me alcanza, no alcanzo el pie, muy lejos
felt-danger = ⚠️ Señal de peligro
    .also = peligro, señal, algo va mal, algo anda mal, algo nuevo

## Nothing but comfort is left

relief-comfort = { $lines }
relief-comfort-call = <b>Haz esa llamada, por favor.</b>
relief-comfort-toes = Pon la pierna como menos te duela. Los dedos arriba, solo con su propia fuerza. Toma aire contando hasta cuatro y suéltalo contando hasta seis.
relief-comfort-still = Pon la pierna como menos te duela y no la muevas. Toma aire contando hasta cuatro y suéltalo contando hasta seis.
relief-comfort-tap = Cuando se vaya, toca ✅. Si aparece algo de esto, tócalo:
relief-ended =
    He parado los ejercicios. <b>Por favor, haz ahora lo que dice el mensaje de aquí.</b>
    ¿Lo tocaste sin querer? Toca abajo el botón del calambre y vuelven las preguntas.

## It has let go

relief-toes =
    Bien. <b>Mantén los dedos arriba 30 segundos más.</b>
    ¿Se mueven los dedos y los sientes bien, o como siempre?
    .normal = ✅ Sí, normal
    .normal-also = si, s, sip, normal, bien, como siempre, ok, vale
    .numb = No: dormidos u hormigueo
    .numb-also = dormido, dormidos, dormida, hormigueo, hormigas, cosquilleo
    .still = No se mueven
    .still-also = no, no se mueve, no puedo moverlos, no puedo mover el pie
relief-numb =
    Deja la pierna libre y no la frotes.
    Media hora después de soltarse te pregunto otra vez, con sonido.
    .normal = ✅ Ya está normal
    .normal-also = normal, bien, ya esta, ya paso, se fue, ok, vale, como siempre
    .still = No se mueve
    .still-also = no se mueven, no puedo moverlo, no puedo moverla, no puedo mover el pie
relief-numb-again =
    Ha pasado media hora.
    <b>¿Sigue dormida o con hormigueo, y eso no es lo normal en ti?</b>
    .yes = Sí, todavía
    .yes-also = s, si, sip, sigue, aun, dormida, dormido, hormigueo
    .unsure = No lo sé
    .unsure-also = no se, no estoy seguro, no estoy segura, no sabria decir, tal vez, quizas
    .no = No
    .no-also = n, nop, normal, ya paso, se fue, bien
relief-pain =
    Para tu registro: ¿cuánto dolió en el peor momento?
    0 es nada de dolor, 10 lo peor que puedas imaginar.
relief-leg =
    ¿Qué pierna era?
    .left = Izquierda
    .left-also = i, izq, izda, la izquierda, pierna izquierda
    .right = Derecha
    .right-also = d, der, dcha, la derecha, pierna derecha
    .both = Las dos
    .both-also = ambas, dos, las dos piernas
relief-rest = { $lines }
    .sleep = 🌙 Buenas noches
    .sleep-also = buenas noches, noche, a dormir, dormir, adios, gracias, muchas gracias, listo, ok, vale
relief-rest-free = Deja la ropa de cama suelta a los pies. Que duela hasta un día es normal.
relief-rest-walk = Caminar despacio un minuto o dos puede ayudar, si te sientes estable.
relief-rest-warm = El calor, hasta 15 minutos, puede sentar bien. Quítalo antes de dormir.
relief-rest-danger =
    Pierna fría, pálida o que no se mueve, dolor en el pecho o falta de aire: llama al { $number }.
    Si una pierna se hincha, se pone caliente o roja, o sigue dormida o débil, o la orina se vuelve marrón: que te atiendan hoy.
relief-back = Ha vuelto
    .also = volvio, ha vuelto, otra vez, de nuevo, volvio el calambre, calambre, otro calambre
