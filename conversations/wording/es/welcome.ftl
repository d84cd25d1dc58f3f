### The first talk.

skip-rest = Saltar el resto
    .also = saltar todo, no mas preguntas, luego, mas tarde, despues

welcome-hello =
    Hola, soy Charley 👋 Ayudo con los calambres nocturnos en las piernas.

    🦵 <b>En un calambre</b>: te guío, paso a paso.
    🌙 <b>Antes de dormir</b>: un estiramiento corto. Puede reducir los calambres.
    ☀️ <b>Por la mañana</b>: un repaso rápido, para que veas cómo vas.

    Soy un programa, no un médico. En una emergencia, llama al número local de emergencias, no a mí.

    ¿Un calambre ahora mismo? Toca el botón de abajo, a cualquier hora.

    Charley es para personas adultas. ¿Qué edad tienes?
    .adult = Tengo 18 años o más
    .adult-also = mas de 18, mayor de edad, soy mayor de edad, adulto, adulta, soy adulto, soy adulta
    .young = Tengo menos de 18
    .young-also = menor, menor de edad, soy menor, niño, niña, adolescente, aun no tengo 18

welcome-young =
    Gracias por decírmelo. Charley está hecho para personas adultas, así que no puedo guiarte. Habla de tus calambres con tu madre, tu padre o un médico, por favor.

    ¿Dolor en el pecho, no puedes respirar, o una pierna fría o azulada? Díselo enseguida a una persona adulta, o llama al número local de emergencias.

    ¿Tocaste sin querer? Toca /start

welcome-consent =
    Para ayudarte, guardo lo que contestas: tus noches, tus horas y lo que me cuentas de tu salud. Lo que escribes se lee y no se guarda.

    Puedes ver los detalles con /privacy y borrarlo todo con /forget

    ¿Te parece bien?
    .agree = Sí, de acuerdo
    .agree-also = si, s, sip, ok, vale, claro, de acuerdo, acepto, me parece bien, esta bien, bueno
    .not_now = Ahora no
    .not_now-also = no, n, nop, luego, despues, no acepto, no gracias

welcome-declined =
    Está bien. No te enviaré nada.
    Si te da un calambre, el botón de abajo te ayuda igual. Para seguir aquí, toca /start

welcome-end =
    <b>Todo listo.</b> Esto es lo que te enviaré:
    { $lines }
welcome-no-zone =
    Aún no sé qué hora es donde vives, así que uso la hora mundial (UTC). Para ponerla, toca /settings
welcome-no-health =
    No diste datos de salud. Por seguridad dejo fuera el masaje y el calor. Puedes darlos en /settings
welcome-how =
    🦵 <b>Cuando venga un calambre, toca el botón grande de abajo.</b> O escribe «calambre».
    Para cambiar algo, toca /settings
