### After some evenings without an answer.

keep =
    Mis mensajes de la noche llevan { $evenings } noches sin respuesta. No pasa nada.
    ¿Sigo como antes, a otra hora, o hacemos una pausa?
    .start = Empezar a estirar ahora
    .start-also = empezar, estirar, vamos, ahora
    .keep = Seguir como antes
    .keep-also = seguir, sigue, igual, como antes, dejalo asi
    .change = A otra hora
    .change-also = cambiar, cambiar la hora, otra hora, antes, mas tarde
    .pause = Hacer una pausa
    .pause-also = pausa, parar, descanso, silencio, no mas, basta
keep-kept = Bien. Sigo como antes.
keep-moved = Bien. Desde ahora te escribo a esta hora: { $time }.
