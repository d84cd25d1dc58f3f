### The weekly questions after a check-in.

review =
    🗓 Una vez por semana pregunto por cosas que llegan poco a poco. Es un minuto.
    .start = Vamos
    .start-also = si, s, ok, vale, empezar, dale, claro, venga
    .skip = Esta semana no
    .skip-also = no, n, saltar, ahora no, luego, despues, la semana que viene
# $facts are the health facts as they were told, one to a line.
review-health =
    ¿Sigue siendo así? También cuentan las medicinas nuevas y el embarazo.
    { $facts }
review-healthy = Me dijiste que nada de lo que pregunto sobre la salud es tu caso: ni trombos, ni anticoagulantes, ni embarazo, etcétera. ¿Sigue siendo así?
review-health-unknown = Aún no conozco tus datos de salud, como anticoagulantes o embarazo. ¿Me los cuentas? Hasta entonces dejo fuera el masaje y el calor.
review-fact = • { $fact }
review-change = Algo ha cambiado
    .also = cambio, ha cambiado, no, algo cambio, cambiar, n
review-right = Sigue igual
    .also = si, s, correcto, igual, asi es, sin cambios, es asi
review-tell = Te los cuento ahora
    .also = si, s, contar, ok, vale, ahora
review-signs =
    <b>¿Qué de esto te pasa?</b> Marca todo lo que te pase y luego toca Listo. Si no te pasa nada de esto, toca solo Listo.
    { $signs }
review-unsure = En algunas tengo dudas
    .also = dudas, tengo dudas, no se, no lo se, no estoy seguro, no estoy segura, quizas, tal vez
review-which = ¿En cuáles tienes dudas? Márcalas y luego toca Listo.
review-thanks = Gracias, eso es todo por esta semana.
