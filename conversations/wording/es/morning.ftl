### The morning check-in.

## Which night

morning-about-last-night = ☀️ ¿Qué tal la noche?
morning-about-night = Sobre la noche del { $night }.
morning-which-night = ¿Qué noche quieres completar?
morning-last-night = La última noche
    .also = ultima, la ultima, anoche, esta noche, esta mañana, hoy
morning-night = { $night }
morning-nothing-missing = No falta nada. Todas las últimas noches están anotadas.

## How many

morning-count = ¿Cuántos calambres en las piernas tuviste?
    .quiet = Noche tranquila: sin calambre ni dolor
    .quiet-also = 0, cero, ninguno, no, nada, tranquila, noche tranquila, sin calambres, sin calambre, dormi bien, todo tranquilo
    .n1 = 1
    .n1-also = uno, una, un calambre, una vez, una sola vez
    .n2 = 2
    .n2-also = dos, dos calambres, dos veces
    .n3 = 3
    .n3-also = tres, tres calambres, tres veces
    .n4 = 4+
    .n4-also = 4, cuatro, cinco, 5, 6, muchos, un monton, mas de cuatro
    .none_but_sore = Sin calambre, pero la pierna duele
    .none_but_sore-also = dolorida, adolorida, solo dolorida, solo dolor, solo duele, sin calambre pero duele
morning-skip-night = Saltar esta noche
    .also = saltar, ahora no, paso, no me preguntes, no me acuerdo, no recuerdo, sin respuesta

# $episodes lists the cramps that were logged in the night, one to a line.
morning-known =
    Esto es lo que tengo:
    { $episodes }
    ¿Hubo alguno más?
    .only = No, eso es todo
    .only-also = no, ninguno, eso es todo, nada mas, asi es, correcto, 0, no hubo mas
    .more1 = 1 más
    .more1-also = uno mas, 1, uno, si
    .more2 = 2 más
    .more2-also = dos mas, 2, dos
    .more3 = 3 o más
    .more3-also = 3 mas, tres mas, 3, tres, muchos
morning-episode = • { $at }, { $where }
morning-episode-timed = { $minutes ->
    [one] • { $at }, { $where }, { $minutes } minuto
   *[other] • { $at }, { $where }, { $minutes } minutos
}
morning-where-calf = pantorrilla
morning-where-foot = pie
morning-where-hamstring = muslo por detrás
morning-where-quadriceps = muslo por delante
morning-where-shin = espinilla
morning-where-unsure = pierna

morning-ended = Calambre, { $at }: no vi cómo terminó. ¿Qué pasó?
    .gone = Se fue en 10 minutos o menos
    .gone-also = se fue, se fue pronto, corto, menos de 10, menos de diez, se paso pronto
    .long = Tardó más, ya se fue
    .long-also = mas, largo, tardo mas, mas de 10, mas de diez
    .still = Sigue sin soltarse
    .still-also = sigue, todavia, aun, sigue ahi, todavia lo tengo, no se ha ido

## Sore

morning-sore = ¿Cuánto te duele la pierna ahora? 0 es nada, 10 lo peor.
morning-same-spot = ¿Es el mismo punto que dolía ayer?
morning-sore-yesterday = ¿Dolía ahí también ayer?
morning-walking = ¿Cómo caminas?
    .normal = Como siempre
    .normal-also = normal, bien, ok, sin problema
    .limping = Cojeo un poco
    .limping-also = cojeo, cojeando, renqueo, con dolor, con molestia
    .cannot = No puedo dar cuatro pasos
    .cannot-also = no puedo, no puedo caminar, no puedo andar, no, nada
morning-legs = Mira las dos piernas. ¿Una está claramente más grande, caliente, roja u oscura? ¿O te duele a lo largo de una vena dura, o sientes un latido constante que no para?
morning-legs-again = Pon las dos piernas juntas con buena luz y toca las dos pantorrillas. ¿Una está claramente más grande, caliente u oscura, o duele a lo largo de una vena dura?

## Anything new

morning-new =
    ¿Hay algo nuevo? Lo que en ti es habitual no cuenta. Toca lo primero que sea tu caso.
    <b>Pecho o cabeza</b>: dolor en el pecho, falta de aire, sangre al toser, desmayo o convulsiones, confusión, cara, habla o brazo raros.
    <b>Hinchada, caliente o roja</b>: también dolor a lo largo de una vena dura, o piel roja, caliente o con una rojez que se extiende.
    .none = Nada de esto
    .none-also = no, nada, ninguno, ninguna, nada nuevo, todo bien, bien, nop
    .swollen_hot_red = Pierna hinchada, caliente o roja
    .swollen_hot_red-also = hinchada, hinchazon, pierna hinchada, pierna caliente, pierna roja, una pierna mas grande
    .cold_or_still = Pierna fría, pálida o no se mueve
    .cold_or_still-also = pierna fria, pierna palida, pierna azul, no se mueve, no puedo moverla
    .numb_still = Dormida desde el calambre, u hormigueo
    .numb_still-also = dormida, pierna dormida, hormigueo, hormigas, adormecida
    .weak = Pierna débil, o arrastro el pie
    .weak-also = debil, pierna debil, arrastro el pie, debilidad
    .unsteady_dizzy_fell = Sin equilibrio, mucho mareo, o caída
    .unsteady_dizzy_fell-also = equilibrio, sin equilibrio, mareo, mucho mareo, caida, me cai
    .brown_pee = Orina marrón como la cola o el té
    .brown_pee-also = orina marron, orina oscura, orina cafe, pis marron
    .fever = Fiebre o escalofríos
    .fever-also = fiebre, escalofrios, temperatura
    .chest_breath_head = Pecho, aire, desmayo, confusión, habla
    .chest_breath_head-also = dolor en el pecho, dolor de pecho, pecho, falta de aire, me falta el aire, respiracion, desmayo, me desmaye, convulsiones, confusion, cabeza, cara, habla, brazo
    .numb_groin = Entrepierna dormida, no orino/aguanto
    .numb_groin-also = no puedo orinar, no puedo hacer pis, no orino, no aguanto, entrepierna, entrepierna dormida, ingle, ingle dormida

## About the cramps

morning-enough = Con esto basta
    .also = ya basta, basta, suficiente, parar, no mas, terminar, fin
morning-longest = ¿Cuánto duró el calambre más largo?
    .lt1 = Menos de un minuto
    .lt1-also = segundos, menos de 1, corto
    .m1_3 = De 1 a 3 minutos
    .m1_3-also = 1-3, 1 minuto, 2 minutos, un minuto, dos minutos, un par de minutos
    .m3_5 = De 3 a 5 minutos
    .m3_5-also = 3-5, 3 minutos, 4 minutos, unos minutos, tres minutos, cuatro minutos
    .m5_10 = De 5 a 10 minutos
    .m5_10-also = 5-10, 5 minutos, 7 minutos, 8 minutos, 10 minutos, diez minutos
    .over10 = Más de 10, ya se fue
    .over10-also = mas de 10, mas de diez, mas largo, 15 minutos, 20 minutos, mas de 10 minutos, mas de diez minutos, media hora, una hora
    .still = Sigue sin soltarse
    .still-also = sigue, todavia, aun, sigue ahi, no se ha ido
morning-pain = ¿Cuánto dolió el peor? 0 es nada de dolor, 10 lo peor que puedas imaginar.
morning-sleep = ¿Cuánto te quitó el sueño? 0 es nada, 10 es que no pudiste dormir más.
morning-leg = ¿Qué pierna?
    .left = Izquierda
    .left-also = i, izq, izda, la izquierda, pierna izquierda
    .right = Derecha
    .right-also = d, der, dcha, la derecha, pierna derecha
    .both = Las dos
    .both-also = ambas, las dos piernas
morning-where = ¿Dónde fue?
    .calf = Pantorrilla
    .calf-also = gemelo, gemelos, pantorrillas, batata, chamorro
    .foot = Pie
    .foot-also = pies, dedos, dedo, planta, planta del pie, arco
    .back_thigh = Muslo, detrás
    .back_thigh-also = detras del muslo, muslo por detras, isquios, isquiotibiales, femoral
    .front_thigh = Muslo, delante
    .front_thigh-also = delante del muslo, muslo por delante, cuadriceps
    .shin = Espinilla
    .shin-also = espinillas, canilla, tibia
    .elsewhere = No fue en una pierna
    .elsewhere-also = otro sitio, otro lugar, brazo, mano, vientre, espalda, manos, brazos
morning-when = ¿Cuándo fue, más o menos?
    .before12 = Antes de las 12
    .before12-also = antes de medianoche, al dormirme, al acostarme, 11, once
    .h12_2 = De 12 a 2
    .h12_2-also = 12-2, medianoche, 1, la una, 12
    .h2_4 = De 2 a 4
    .h2_4-also = 2-4, 3, las tres, 2
    .h4_6 = De 4 a 6
    .h4_6-also = 4-6, 5, las cinco, 4
    .after6 = Después de las 6
    .after6-also = 6, 7, al despertar, al levantarme, por la mañana
morning-helped = ¿Qué ayudó más?
    .t1_dorsiflex = Dedos arriba
    .t1_dorsiflex-also = estirar, estiramiento, estire, tirar de los dedos, dedos, estirando, estirarme
    .t3_stand_weight = Ponerme de pie
    .t3_stand_weight-also = de pie, pararme, levantarme, apoyar el pie, me levante, me puse de pie
    .t6_walk_off = Caminar
    .t6_walk_off-also = andar, camine, pasear, dar unos pasos, caminando
    .t10_massage = Frotar
    .t10_massage-also = masaje, frote, sobar, masajear, masajito, me sobe
    .t11_heat = Calor
    .t11_heat-also = bolsa caliente, tibio, ducha, agua caliente
    .t16_breathe = Respirar despacio
    .t16_breathe-also = respirar, respiracion, respire
    .other = Otra cosa
    .other-also = otro, otra
    .itself = Se fue solo
    .itself-also = solo, se paso solo, esperar, espere
    .nothing = Nada
    .nothing-also = ninguno, no, nada ayudo
morning-yesterday = ¿Cómo fue el día anterior? Marca todo lo que sea cierto.
    .standing = Mucho rato de pie
    .standing-also = de pie, parado, parada, mucho tiempo de pie
    .exercise = Ejercicio fuera de lo normal
    .exercise-also = ejercicio, deporte, entreno, caminata, correr, gimnasio
    .sitting = Mucho rato en un asiento o vuelo
    .sitting-also = sentado, sentada, vuelo, coche, carro, asiento, viaje
    .hot = Calor o sudor
    .hot-also = calor, sudor, sude, dia de calor
    .alcohol = Alcohol
    .alcohol-also = vino, cerveza, copas, tragos, bebi alcohol
    .vomiting = Vómitos o diarrea
    .vomiting-also = vomitos, diarrea, vomite
    .medicine = Medicina o dosis nueva
    .medicine-also = medicina, medicina nueva, dosis nueva, pastilla nueva, medicamento
    .bedding = Ropa de cama apretada
    .bedding-also = ropa de cama, sabanas, manta, cobija
    .none = Nada de esto
    .none-also = no, ninguno, ninguna, nada, nada especial, lo normal
morning-fluids = ¿Fue mucho, o vomitas todo lo que bebes?
morning-stretch = ¿Estiraste antes de dormir?
    .yes = Sí
    .yes-also = s, si, sip, lo hice, todo, si todo, hecho, los hice
    .partly = En parte
    .partly-also = algo, un poco, la mitad, una parte, a medias, un lado
    .no = No
    .no-also = n, nop, no mucho, no lo hice, me olvide, se me olvido, pereza, cansado, cansada
morning-drink = ¿Y bebiste algo por la noche?
    .yes = Sí
    .yes-also = s, si, sip, bebi algo, algo, un vaso, agua
    .no = No
    .no-also = n, nop, no mucho, no bebi, me olvide, se me olvido
    .not_for_me = No es para mí
    .not_for_me-also = no puedo, no me dejan, no debo, lo tengo limitado

## Told in one's own words

# $lines: what was understood from typed words, one fact to a line.
morning-heard =
    He entendido:
    { $lines }
morning-heard-line = • { $what }: <b>{ $answer }</b>
morning-heard-count = { $count ->
    [0] ningún calambre
    [one] un calambre
    [4] cuatro o más
   *[other] { $count } calambres
}
morning-heard-wrong = ✏️ Algo no es así
    .also = mal, esta mal, no es asi, no es correcto, incorrecto, error, me entendiste mal, entendiste mal

## The end

morning-noted = { $count ->
    [0] Anotado: una noche tranquila. Bien.
    [one] Anotado: un calambre.
    [4] Anotado: cuatro calambres o más.
   *[other] Anotado: { $count } calambres.
}
morning-noted-sore = { $count ->
    [0] Anotado: ningún calambre; dolor ahora, { $sore } de 10.
    [one] Anotado: un calambre; dolor ahora, { $sore } de 10.
    [4] Anotado: cuatro calambres o más; dolor ahora, { $sore } de 10.
   *[other] Anotado: { $count } calambres; dolor ahora, { $sore } de 10.
}
morning-noted-nothing = De acuerdo, dejo esta noche abierta. Puedes completarla luego con /checkin
morning-end = ¿Es así?
    .change = Cambiar una respuesta
    .change-also = cambiar, corregir, mal, no, error, editar
    .fine = Sí, así es
    .fine-also = si, s, ok, vale, correcto, bien, listo, gracias, muchas gracias
# $because is one of the sentences of patterns.ftl, or several.
morning-alongside =
    <b>Esto también es para la cita.</b> Cuéntalo allí. Si ya fuiste, llama y cuéntaselo.
    { $because }
morning-bye = Gracias. Que tengas un buen día.
morning-change = ¿Qué respuesta cambiamos?
morning-item-count = Cuántos
    .also = numero, calambres
morning-item-sore = Dolor de ahora
    .also = dolor ahora, dolorida
morning-item-walking = Caminar
    .also = camino, andar
morning-item-new = Algo nuevo
    .also = nuevo, peligro, señales
morning-item-longest = Cuánto duró
    .also = duracion, el mas largo
morning-item-pain = Dolor del calambre
    .also = el peor dolor
morning-item-sleep = Sueño
    .also = dormir
morning-item-leg = Qué pierna
    .also = pierna
morning-item-where = Dónde
    .also = lugar, sitio
morning-item-when = Cuándo
    .also = hora, momento
morning-item-helped = Qué ayudó
    .also = ayudo, ayuda
morning-item-yesterday = El día anterior
    .also = ayer, dia anterior
morning-item-stretch = Estiramiento
    .also = estirar
morning-item-drink = Bebida
    .also = beber, bebi
