### After advice to get care: was the person seen, what were they told, what got in the way?
### Never blame, and nothing medical: what a doctor or nurse said counts.

# $signs are the short names of what the advice was about, one to a line.
followup =
    Te pedí que buscaras atención médica. Era por esto:
    <i>{ $signs }</i>
    ¿Te han visto, o has hablado con alguien?
    .seen = Sí, me han atendido
    .seen-also = si, s, ya, hecho, me vieron, ya me vieron, fui, ya fui, fui al medico, fui al doctor, fui a urgencias, vi al medico, vi a la enfermera, llame, ya llame, los llame, hable con alguien, hable con un medico, hable con una enfermera, he ido, he llamado, estuve alli
    .not_yet = Todavía no
    .not_yet-also = no, n, aun no, no todavia, de momento no, sigo esperando, mañana, luego, no fui, no he ido, no llame, no he llamado, no pude
    .no_need = Ya no hace falta
    .no_need-also = no hace falta, no es necesario, ya estoy bien, todo bien, mejor, estoy mejor, se me paso, ya se me paso, se fue, ya se fue
followup-unnamed = Una señal que debería mirar un médico

# Instead of the above, after thoughts of self-harm.
followup-how =
    Te pedí que hablaras con alguien. ¿Cómo estás ahora? ¿Has hablado con alguien?
    .seen = Sí, he hablado con alguien
    .seen-also = si, s, ya, hable, hable con alguien, he hablado, llame, ya llame, me vieron
    .not_yet = Todavía no
    .not_yet-also = no, n, aun no, de momento no, luego, no llame, no he hablado, no pude
    .no_need = Ahora me siento mejor
    .no_need-also = mejor, estoy mejor, estoy bien, bien, ok, no hace falta, todo bien
followup-how-seen = Me alegra que lo hicieras. Puedes escribirme, o llamar otra vez, cuando quieras.
followup-how-not-yet = Gracias por decírmelo. No tienes que cargar con esto a solas. Puedes llamar aquí:

## Seen

followup-told =
    Qué bien que fuiste. ¿Qué te dijeron?
    .fine = Nada grave
    .fine-also = todo bien, bien, ok, nada, no es nada, no era nada, sin importancia, nada serio
    .treated = Tratamiento, o más pruebas
    .treated-also = tratamiento, pruebas, una prueba, analisis, mas pruebas, ecografia, analisis de sangre, medicina, medicinas, pastillas, hospital, espero resultados
    .private = Otra cosa, o prefiero no decirlo
    .private-also = otra cosa, otro, prefiero no decirlo, no quiero decirlo, no se, no lo se, saltar, privado
followup-told-fine = Me alegra. Si una señal vuelve o empeora, dímelo enseguida. Con esto lo dejo.
followup-told-treated = Gracias. Lo que te dijeron vale más que cualquier cosa que diga yo. Con esto lo dejo.
followup-told-private = Está bien. Lo que te dijeron vale más que cualquier cosa que diga yo. Con esto lo dejo.
followup-on-again = Tus avisos de la noche vuelven.

## Not yet

followup-not-yet-now = Entonces llama ahora, por favor. No es tarde, y no molestas.
followup-not-yet = A veces cuesta encontrar el momento. No les molestas.
followup-stopped = ¿Qué lo impidió? Quizá tenga algo que ayude.

# What got in the way. These may be typed at the first question, too.
followup-closed = Cerrado, o sin cita
    .also = cerrado, estaba cerrado, sin cita, no hay cita, no habia cita, no me dieron cita, no hay citas, no habia citas, lleno, lista de espera, fin de semana, festivo, dia festivo, fuera de horario
followup-reach = No pude ir o llamar
    .also = no pude ir, no puedo ir, no pude llamar, no puedo llamar, no pude llegar, sin telefono, no tengo telefono, no tengo coche, no tengo carro, sin transporte, no contestaron, nadie contesto, no contestan, comunica, muy lejos
followup-unneeded = No lo vi necesario
    .also = no me parecio necesario, no creo que haga falta, no crei que hiciera falta, no pense que hiciera falta, no lo necesito, no es para tanto, no era para tanto, no es tan grave, no era tan grave
followup-cost = El precio
    .also = precio, coste, costo, dinero, caro, muy caro, no puedo pagarlo, no tengo dinero, sin seguro, no tengo seguro
followup-afraid = Me dio miedo
    .also = miedo, tengo miedo, tenia miedo, susto, nervios, ansiedad, me preocupa, vergüenza, me da vergüenza
followup-other = Otra cosa
    .also = otro, otra razon, prefiero no decirlo, se me olvido, lo olvide, me olvide, sin tiempo, no tuve tiempo, no tengo tiempo, trabajo

followup-help-closed-emergency = El número de emergencias contesta de día y de noche. No hace falta cita.
followup-help-closed-urgent = Si tu médico no atiende o no tiene hueco, para eso está la línea de abajo. Di que tiene que ser hoy. O ve a las urgencias más cercanas.
followup-help-closed-soon = Pide el primer hueco libre, y que te llamen si queda uno antes. Di cuánto llevas esperando.
followup-help-reach-emergency = No tienes que llegar por tu cuenta. Alguien puede llamar por ti: enséñale este mensaje.
followup-help-reach-urgent = Alguien puede llamar por ti: enséñale este mensaje. Di en la línea que no puedes ir. Pueden decirte qué hacer.
followup-help-reach-soon = Alguien puede llamar por ti: enséñale este mensaje. Di que te cuesta ir.
followup-help-unneeded = Es difícil saberlo desde aquí, para ti y para mí. Para eso es la llamada.
followup-help-cost = Di desde el principio que te preocupa lo que cuesta, y pregunta qué hay para ti. Alguien puede preguntar por ti, también.
followup-help-afraid = Está bien. Que alguien te acompañe, o que llame por ti. Puedes empezar así: «Tengo miedo, y me dijeron que esto hay que verlo».
followup-help-other = Gracias por decírmelo. Alguien puede llamar por ti: enséñale este mensaje.

followup-still-wise =
    Me alegra que vaya mejor. Aun así conviene llamar: señales como esta pueden ceder y volver.
followup-no-need = Bien. Si vuelve, dímelo, o pide esa cita.

# Asked about twice already: no more than whom to call.
followup-let-be = Gracias por decírmelo. No insisto. Esto te queda abierto:
followup-again = Te lo preguntaré otra vez más adelante. También puedes decírmelo cuando quieras.
followup-resting = Los avisos de bebida y de estirar descansan hasta que te atiendan. Dime cuándo fue.
followup-last-time = Es la última vez que pregunto por mi cuenta. Puedes decirme cuando quieras que te han atendido.
