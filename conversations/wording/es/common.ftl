### Words that every talk shares.

## Buttons

done = Listo
    .also = hecho, ya, ya esta, terminado, eso es todo, es todo, ok, vale
back = Atrás
    .also = volver, deshacer, anterior, ups
skip = Saltar
    .also = paso, siguiente, omitir, sin respuesta
yes = Sí
    .also = s, si, sip, sep, claro, dale, ok, vale, correcto
no = No
    .also = n, nop, que va, no mucho
not-sure = No lo sé
    .also = no se, ni idea, quiza, quizas, tal vez, no sabria decir, no estoy seguro, no estoy segura
cancel = Cancelar
    .also = dejalo, da igual, olvidalo, parar

number-n0 = 0
    .also = cero, nada, ninguno, sin dolor, no duele, no me duele
number-n1 = 1
    .also = uno, una
number-n2 = 2
    .also = dos
number-n3 = 3
    .also = tres
number-n4 = 4
    .also = cuatro
number-n5 = 5
    .also = cinco
number-n6 = 6
    .also = seis
number-n7 = 7
    .also = siete
number-n8 = 8
    .also = ocho
number-n9 = 9
    .also = nueve
number-n10 = 10
    .also = diez

## The keyboard under the chat

keyboard-cramp = 🦵 Tengo un calambre
    .also = tengo un calambre, tengo calambre, calambre, calambre ahora, me dio un calambre
keyboard-placeholder = Escribe, o toca abajo

## The command menu

command-start = Saludar y empezar
command-cramp = Tengo un calambre ahora
command-checkin = ¿Qué tal la noche?
command-stretch = Estirar antes de dormir
command-techniques = Todas las técnicas, para leer y probar
command-care = Cuándo pedir ayuda, y los números
command-evidence = Qué se sabe, y con qué certeza
command-settings = Cambiar horas y más cosas
command-language = Idioma · Language · Sprache
command-pause = Parar los avisos un tiempo
command-resume = Volver a poner los avisos
command-back = Deshacer mi última respuesta
command-cancel = Salir de esta conversación
command-help = ¿Qué puedo hacer aquí?
command-privacy = Qué se guarda de mí
command-forget = Borrar todo lo mío

## How the bot presents itself

bot-description =
    Hola, soy Charley. Ayudo con los calambres nocturnos en las piernas.
    🦵 En un calambre: un toque, y te guío.
    🌙 Por la noche: un estiramiento corto antes de dormir.
    ☀️ Por la mañana: un repaso rápido.
    Soy un programa, no un médico. Soy para personas adultas. En una emergencia, llama al número local de emergencias.
bot-short-description = Ayuda con los calambres nocturnos: en el calambre, antes de dormir y por la mañana. No es un médico.

## Where a talk stands

resumed = Volvemos a donde estábamos:
undone = De acuerdo, un paso atrás.
nothing-to-undo = Aquí no hay nada que deshacer.
cannot-undo = Esa respuesta se queda como está. Es por tu seguridad.
cancelled = De acuerdo, lo dejamos.
nothing-to-cancel = No hay nada abierto. Todo tranquilo.
put-aside = Lo he dejado. Puedes empezar otra vez cuando quieras.
start-first = Primero nos presentamos. Toca /start
reminders-on = Bien. Tus avisos vuelven.
reminders-not-paused = Tus avisos ya están puestos.

greeting = 👋 El botón grande de abajo es para un calambre. Funciona a cualquier hora.
offer-welcome = Si quieres, puedo hacer más, como recordarte estirar antes de dormir. Toca /start algún día.
go-cramp = 🦵 Tengo un calambre
go-help = ¿Qué puedes hacer?

## Buttons of older messages

cramp-first = Primero el calambre. Dime cuándo se ha soltado.

stale-button = Ese botón es de un mensaje anterior. Estamos aquí:
stale-button-note = Ese botón es antiguo. Usa el mensaje más nuevo, por favor.
stale-button-nothing = Ese botón es antiguo y ahora no hay nada abierto. Si tienes un calambre, toca el botón de abajo.
already-noted = Eso ya lo tengo anotado.
over-note = Eso ya terminó.

## Late

late = Perdona, esto llega tarde.
late-cramp = Estuve fuera un rato y no pude contestar. ¿Cómo va ahora? Si sigues con el calambre, toca el botón de abajo.

## What was not understood

not-understood = Perdona, no te he entendido. Toca un botón o escribe una de las respuestas.
not-understood-open = Perdona, no te he entendido. ¿Puedes decirlo de otra manera?
not-understood-idle =
    Perdona, no te he entendido.
    Si tienes un calambre, toca el botón de abajo. Para ver qué puedo hacer, toca /help

## Things that are not words

kind-sticker = Gracias por el sticker. Solo puedo leer palabras y toques.
kind-voice = No puedo oír mensajes de voz. Escríbelo o toca un botón, por favor.
kind-photo = No puedo ver imágenes. Escríbelo, por favor, o muéstraselo a un médico.
kind-location = Gracias, pero no puedo usar tu ubicación. No necesito ninguna dirección.
kind-other = No puedo abrir esto. Solo puedo leer palabras y toques.
kind-edited = No puedo leer mensajes cambiados. Envíalo como uno nuevo, por favor.
kind-unknown-command = No conozco ese comando. Para ver qué puedo hacer, toca /help
kind-too-long = Es mucho texto para mí. Dilo en pocas palabras, por favor.
kind-group = Solo hablo con una persona a la vez. Escríbeme en un chat privado, por favor.

## When something broke

sorry =
    Perdona, algo ha fallado por mi parte. Inténtalo otra vez en un minuto, por favor.
    Si puedes estar en peligro, no me esperes. Llama al número local de emergencias.
sorry-note = Perdona, eso no ha funcionado. Inténtalo otra vez, por favor.

## At the door

door-closed = Lo siento, solo atiendo a personas inscritas por una clínica. Pregunta en tu clínica, por favor.
door-too-fast =
    Ha sido mucho de una vez y he dejado una parte sin leer. Espera un momento y dímelo otra vez, por favor.
    Si puedes estar en peligro, no me esperes. Llama al número local de emergencias.
