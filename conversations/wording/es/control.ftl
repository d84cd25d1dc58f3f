### Hello again, help, privacy, pausing and forgetting.

hello =
    Hola de nuevo 👋 Esto es lo que tengo para ti:
    { $lines }

    🦵 Si tienes un calambre, toca el botón grande de abajo. Para ver lo demás, toca /help

help =
    <b>Qué puedes hacer aquí</b>
    🦵 Un calambre ahora: el botón grande de abajo, o /cramp
    🌙 Estirar antes de dormir: /stretch
    ☀️ Qué tal la noche: /checkin
    📖 Todas las técnicas: /techniques y qué se sabe: /evidence
    🚨 Cuándo pedir ayuda, y los números: /care
    ⚙️ Cambiar horas y más cosas: /settings
    🌐 Otro idioma: /language
    ⏸ Parar los avisos un tiempo: /pause y volver a ponerlos: /resume
    ↩️ Deshacer tu última respuesta: /back y salir de una conversación: /cancel
    🔒 Qué se guarda: /privacy y borrarlo todo: /forget

    Puedes tocar, o escribir tu respuesta.
    Soy un programa, no un médico. En una emergencia, llama al número local de emergencias.

privacy =
    <b>Qué se guarda</b>
    Tus ajustes, tus datos de salud y tus respuestas sobre tus noches y calambres. Guardo tu número de chat de Telegram, para poder escribirte. Tu nombre no lo guardo.

    <b>Qué no se guarda</b>
    Lo que escribes se lee y luego se borra. Solo se queda si activas «Mis palabras» en /settings

    <b>Dónde</b>
    En la base de datos de la persona que lleva este bot. Esa persona puede leer tus datos. El bot no los comparte con nadie más. Los chats con bots en Telegram no están cifrados de extremo a extremo, así que Telegram también puede leerlos.

    <b>Cuánto tiempo</b>
    Si la persona que lleva este bot no elige otros plazos: los mensajes 30 días, cada respuesta de una conversación 90 días, tu diario y los consejos ya resueltos dos años. Los ajustes y los consejos pendientes se quedan hasta que toques /forget. Entonces se borra todo aquí. Para vaciar también este chat, bórralo en Telegram.

forget =
    ¿Borro todo lo que sé de ti? Tus ajustes, tu diario y tus avisos se perderán para siempre.
    .forget = Sí, borra todo
    .forget-also = si, borrar, borralo todo, borrar todo, olvidame, eliminar
    .keep = No, guárdalo
    .keep-also = no, guardar, cancelar, dejalo, parar, mejor no
forgotten =
    Listo. Se borró todo lo tuyo. No llegarán más avisos.
    Si algún día quieres volver, toca /start
forget-kept = Bien, todo queda como estaba.

pause =
    ¿Cuánto tiempo me quedo en silencio? Toca, o escribe la fecha en que empiezo otra vez. Si te da un calambre, aquí estoy igual.
    .week = Una semana
    .week-also = semana, 1 semana, 7 dias, siete dias, ocho dias
    .two_weeks = Dos semanas
    .two_weeks-also = 2 semanas, quincena, una quincena, quince dias, 15 dias, 14 dias
    .month = Un mes
    .month-also = mes, 1 mes, 30 dias, treinta dias
    .open = Hasta que yo lo diga
    .open-also = siempre, para siempre, indefinido, hasta que te diga, parar
    .resume = Poner los avisos ya
    .resume-also = volver, activar, poner, empezar otra vez, ahora, reanudar
pause-until =
    Bien, me quedo en silencio. Los avisos vuelven el { $date }.
    Para empezar antes, toca /resume
pause-open = Bien, me quedo en silencio hasta que toques /resume
pause-unchanged = Bien, todo sigue igual.
