### The evening: a drink well before bed, and the stretch just before it.

## A drink

drink-prompt-1 = Si hoy has tomado pocos líquidos, un vaso de agua a esta hora está bien. No hace falta forzarlo.
drink-prompt-2 = Un mensaje para tu noche: ¿tienes sed? Ahora es buen momento para un vaso de agua, bastante antes de dormir.
drink-prompt-3 = Faltan unas horas para dormir. Si tienes sed, mejor beber ahora que más tarde.
# This morning's check-in named heat or unusual exercise on the day before.
drink-prompt-hot = Ayer sudaste o hiciste un gran esfuerzo físico. Si hoy fue así, perdiste más agua: bebe según la sed, bastante antes de dormir.
drink-hot = Hoy perdiste más agua, así que bebe según la sed. No hace falta forzarlo.
drink-ask = ¿Has bebido agua?
    .had = Sí, ya bebí
    .had-also = si, s, bebi, ya, ya bebi, hecho, tome algo, ya tome, un vaso, bebiendo
    .no = Esta noche no
    .no-also = no, nop, ahora no, sin sed, no tengo sed, luego, despues
    .hot = Hoy hubo calor o esfuerzo
    .hot-also = calor, mucho calor, dia de calor, sude, sudor, esfuerzo, ejercicio, mucho ejercicio, deporte
drink-end-yes = Anotado. Que pases una noche tranquila.
drink-end-no = Está bien. Que pases una noche tranquila.

## The reminder

evening-prompt-1 = Hora de estirar un poco antes de dormir: pantorrilla y luego muslo por detrás, cada pierna, 10 segundos, tres veces.
evening-prompt-2 = Antes de dormir: unos tres minutos de estiramiento suave. Puede reducir los calambres nocturnos. Hacen falta unas seis semanas para saberlo.
evening-prompt-3 = Tus piernas te han llevado todo el día. ¿Estiramos pantorrilla y muslo unos minutos?
evening-prompt-4 = Ya casi es hora de dormir. Un estiramiento corto y suave de las dos piernas, y buenas noches.
evening-prompt-5 = Un estiramiento corto, y a la cama. Afloja también la ropa de cama, para que los pies queden libres.
evening-seated = Puedes hacerlo todo sin levantarte de la silla.
evening-pregnant = Con el embarazo avanzado, no te acuestes boca arriba con la espalda plana. Si se hincha una pierna, llama ese mismo día a tu partera o matrona, o a la maternidad.
evening-fluids-limited = Con los líquidos, respeta la cantidad que te indicó tu equipo médico.
evening-drink = Si hoy has tomado pocos líquidos, unos sorbos ahora están bien. No hace falta forzarlo.
evening-drink-hot = ¿Otro día de calor o de esfuerzo? Entonces perdiste más agua: bebe según la sed.

evening-ask = ¿Empezamos?
evening-again = Hora de tu estiramiento. ¿Empezamos ahora?
evening-snoozed = De acuerdo. Vuelvo a esta hora: { $at }.
evening-bedtime = No lo dejo para después de tu hora de dormir. ¿Un estiramiento corto ahora, o lo dejamos por hoy? Las dos cosas están bien.
evening-last = Último aviso de esta noche. ¿Un estiramiento corto, o directo a la cama? Las dos cosas están bien.

evening-start = Empezar a estirar
    .also = empezar, empieza, vamos, si, s, ahora, venga, dale, ok, vale, estirar
evening-did = Ya lo hice
    .also = hecho, ya, listo, lo hice, ya estire, ya esta, terminado
evening-snooze = En un rato
    .also = luego, despues, mas tarde, recuerdamelo, ahora no, espera, un momento
evening-skip = Esta noche no
    .also = no, n, saltar, no gracias, hoy no, mañana
evening-had-alcohol = Alcohol o pastilla para dormir
    .also = alcohol, bebi alcohol, bebi, vino, cerveza, tome una pastilla, pastilla, pastilla para dormir, estoy bebido, estoy bebida, sentado, sentada, silla

evening-skipped = De acuerdo. Que duermas bien.
evening-done = Muy bien. Que duermas bien.

## The stretch, guided

stretch-barred = Mientras sana tu pantorrilla o tu tendón de Aquiles, el estiramiento tiene que esperar. Pregunta a quien te trata cuándo puedes empezar. Hasta entonces, afloja la ropa de cama para que los pies queden libres.
stretch-barred-sign = Te pedí que te viera un médico o una enfermera, así que el estiramiento espera hasta entonces. Las señales y los números están en /care
stretch-place =
    Unos minutos para las dos piernas. Estira hasta notar un tirón claro, nunca dolor. Sigue respirando.
    De pie: con luz, y las manos en una pared o algo firme. Siéntate si te mareas, te falta el equilibrio o has tomado alcohol o pastillas para dormir.
    .stand = Me siento estable de pie
    .stand-also = de pie, firme, puedo estar de pie, puedo, si
    .sit = Prefiero sentarme
    .sit-also = sentarme, sentado, sentada, silla, cama, mareo, sin equilibrio
stretch-not-now = Ahora no
    .also = no, parar, dejalo, luego, saltar
stretch-go = Ya estoy en posición
    .also = ya, listo, lista, ok, vale, si, empezar, siguiente
stretch-stop = Parar aquí
    .also = parar, para, basta, no, fin, me duele
stretch-next = Listo, seguir
    .also = siguiente, listo, lista, hecho, seguir, sigue, continuar
# $how is the step of the routine for this muscle, $effort how far to go.
stretch-ready-standing =
    <b>{ $n } de 2</b>
    { $how }
    { $effort }
    Agárrate a algo firme. Primero la pierna izquierda; cambia cuando te lo diga.
stretch-ready-seated =
    <b>{ $n } de 2</b>
    { $how }
    { $effort }
    Primero la pierna izquierda; cambia cuando te lo diga.
stretch-hold = Una pierna se estira, la otra descansa. Sin rebotes. Detente si duele o sientes hormigueo.
stretch-end-yes = Eso fue todo, las dos piernas. Muy bien. Que duermas bien.
stretch-end-partly = Bien, una parte también cuenta. Que duermas bien.
stretch-end-no = De acuerdo. Que duermas bien.
