### /techniques: every move, to read and to try; and the danger check outside a cramp.

techniques =
    <b>Todas las técnicas</b>
    ¿Tienes un calambre ahora? Mejor toca el botón grande de abajo. Yo te guío.
    Aquí puedes ver cada técnica y probarla.
    .during = En un calambre
    .during-also = calambre, durante, durante un calambre
    .after = Tras un calambre
    .after-also = despues, despues de un calambre, tras, dolorida
    .evening = Antes de dormir
    .evening-also = cama, noche, dormir, antes de dormir
    .day = De día
    .day-also = dia, durante el dia
    .close = Cerrar
    .close-also = fin, parar, listo, no, nada, gracias, salir
# $shelf is one of the occasions above.
techniques-list = <b>{ $shelf }</b>
techniques-barred = { $name } (no para ti)
techniques-up = Otras técnicas
    .also = arriba, otras, otra, todas, todas las tecnicas

# $about says how long it takes, what to heed, how well it is known, and what closes it.
techniques-card =
    <b>{ $name }</b>
    { $steps }

    { $about }
    .try = Probarla
    .try-also = probar, si, s, vamos, empezar, ok, vale
    .other = Otra forma de hacerlo
    .other-also = otra forma, otra manera, otra, otro
    .list = Más técnicas
    .list-also = mas, lista, tecnicas, siguiente
    .close = Cerrar
    .close-also = fin, parar, listo, no, gracias, salir
techniques-step = { $n }. { $step }
techniques-minutes = ⏱ Unos { $minutes } minutos.
techniques-seconds = ⏱ Unos { $seconds } segundos.
techniques-worked = Te ha ayudado { $helped } de { $tried ->
    [one] { $tried } vez
   *[other] { $tried } veces
}.
techniques-heed-tender = Si la pierna está muy sensible tras un calambre, no hagas esto durante un día.
techniques-heed-ball = Espera a que pasen diez minutos desde que se fue el calambre. Si la pierna está muy sensible, no hagas esto durante un día.

## How well it is known

grade-a = Certeza: probado en varios ensayos buenos.
grade-b = Certeza: probado en un ensayo.
grade-c = Certeza: lo aconsejan servicios de salud.
grade-d = Certeza: sin probar para calambres.
grade-t14_ball = Certeza: sin probar. Solo se probaron inyecciones en puntos dolorosos, en dos ensayos muy pequeños.
grade-t15_pmr = Certeza: se aconseja para relajarse; sin probar para calambres.
# $titles are the names of what was read, one to a line.
source =
    Fuente:
    { $titles }
source-line = • { $title }
source-general = • conocimiento general, sin consultar

## Why a move is not for this person

not-for-line = • { $what }
not-for-young = 🔒 Soy solo para personas adultas. Pregunta por estas técnicas a tu madre, tu padre o un médico, por favor. Cuándo pedir ayuda: /care
not-for-sign =
    🔒 Ahora no es para ti, por esto:
    { $signs }
not-for-condition =
    🔒 Por precaución, no es para ti. El motivo:
    { $facts }
    ¿Ha cambiado? Dímelo en /settings
not-for-unknown-health = 🔒 Aún no es para ti, porque no conozco tus datos de salud. Puedes dármelos en /settings
not-for-open-question = 🔒 Ahora no es para ti, porque nombraste una señal de peligro o queda una pregunta abierta sobre una. Primero hay que aclarar eso.
not-for-limited = 🔒 No es para ti, porque tienes un límite de líquidos. Respeta la cantidad que te indicó tu equipo médico.
not-for-unknown-fluids = 🔒 Aún no es para ti, porque no sé si tienes un límite de líquidos. Puedes decírmelo en /settings
not-for-now = 🔒 Ahora no es para ti, por todo lo que me contaste en conjunto.

## Trying it

techniques-awake = ¿Tienes la cabeza bien despejada, sin alcohol ni pastillas para dormir hoy? Hace falta, para notar si quema.
    .yes = Sí, bien despejada
    .yes-also = si, s, sip, despierto, despierta, bien despierto, bien despierta, despejado
    .no = No, o no lo sé
    .no-also = no, n, nop, no se, no lo se, bebi, alcohol, con sueño
techniques-steady = Esta se hace de pie. Solo si te sientes estable, sin mareo y sin alcohol ni pastillas para dormir. Enciende la luz y agárrate a algo firme.
    .stand = Me siento estable de pie
    .stand-also = firme, de pie, puedo, puedo estar de pie, si, s
    .sit = Mejor no
    .sit-also = no, n, sentarme, ahora no, mareo, sin equilibrio
techniques-not-now = De acuerdo, esta tiene que esperar.
techniques-lead =
    { $lines }
    Respira. Sin rebotes. Detente si el dolor aumenta o sientes hormigueo.
    .done = Listo
    .done-also = hecho, ya, ya esta, terminado, ok, vale, si, siguiente
    .stop = Parar aquí
    .stop-also = parar, para, basta, no, fin
    .wrong = Algo va mal
    .wrong-also = mal, algo anda mal, me duele, peor, peligro, hormigueo
techniques-tried = Bien. Eso era todo.
techniques-closed = De acuerdo. Tienes las técnicas siempre en /techniques

## Danger signs, before a move that could do harm

check =
    <b>Primero unas preguntas. ¿Te pasa algo de esto ahora?</b>
    • Dolor en el pecho, falta de aire, desmayo, confusión, problemas en la cara, el habla o un brazo
    • Pierna o pie más frío, pálido o azul que el otro, o dormido
    • Entrepierna dormida, no puedes orinar, o no aguantas orina o heces
    • Una pierna claramente más grande, caliente o roja
    • Lesión o caída reciente, chasquido, mordedura o picadura, herida sucia, veneno, mandíbula trabada, fiebre u orina marrón
    • Mucho mareo
    .none = ✅ Nada de esto
    .none-also = 0, cero, ninguno, ninguna, nada, no, nop, todo bien
    .chest = Pecho / aire / cabeza
    .chest-also = pecho, aire, respiracion, cabeza, dolor en el pecho, dolor de pecho, me falta el aire, falta de aire, desmayo, me desmaye, confusion, cara, habla, brazo
    .cold = Fría / pálida / dormida
    .cold-also = fria, frio, palida, palido, azul, azulada, dormida, dormido, pierna fria, pierna palida, pierna dormida, pie frio, pie dormido
    .groin = Entrepierna / no orino
    .groin-also = entrepierna, entrepierna dormida, ingle, ingle dormida, no orino, no puedo orinar, no puedo hacer pis, no aguanto
    .swollen = Hinchada / caliente / roja
    .swollen-also = hinchada, hinchado, hinchazon, caliente, roja, pierna hinchada, pierna caliente, pierna roja
    .injury = Lesión / herida / fiebre
    .injury-also = lesion, golpe, caida, me cai, chasquido, mordedura, picadura, herida, veneno, mandibula, fiebre, mal, enfermedad, orina marron, orina oscura
    .dizzy = Mucho mareo
    .dizzy-also = mareo, mareado, mareada, muy mareado, muy mareada, me mareo
