### Techniques: a name, a card for use in a cramp (two short lines at most), and the steps.
### Facts: the table of techniques; each key carries the technique's number.

## T1 Toes to shin

technique-t1 = Dedos hacia la espinilla
technique-t1-hand-card =
    <b>Rodilla recta. Lleva los dedos del pie hacia la espinilla y mantén.</b>
    Ayuda con las manos si llegas. Suelta el aire despacio.
technique-t1-hand-1 = Estira la rodilla.
technique-t1-hand-2 = Lleva los dedos y el pie hacia la espinilla. Ayuda con las manos si llegas.
technique-t1-hand-3 = Mantén de 20 a 30 segundos. Suelta el aire despacio.
technique-t1-hand-4 = Afloja 5 segundos.
technique-t1-hand-5 = Hazlo tres veces.
technique-t1-own-card =
    <b>Rodilla recta. Sube los dedos del pie hacia la espinilla y mantén.</b>
    Solo con la fuerza de la pierna. Suelta el aire despacio.
technique-t1-own-1 = Estira la rodilla.
technique-t1-own-2 = Sube los dedos y el pie hacia la espinilla, solo con la fuerza de la pierna.
technique-t1-own-3 = Mantén de 20 a 30 segundos. Suelta el aire despacio.
technique-t1-own-4 = Afloja 5 segundos.
technique-t1-own-5 = Hazlo tres veces.

## T2 Towel pull

technique-t2 = Tirar con una toalla
technique-t2-sitting-card =
    <b>Pasa una toalla o sábana por la planta, bajo los dedos. Rodilla recta, tira hacia ti.</b>
    Fuerte, pero que se aguante.
technique-t2-sitting-1 = Siéntate en la cama. Pasa una toalla o una sábana por la planta del pie, justo bajo los dedos.
technique-t2-sitting-2 = Mantén la rodilla recta. Tira de las puntas hacia ti: fuerte, pero que se aguante.
technique-t2-sitting-3 = Mantén de 20 a 30 segundos y descansa de 5 a 10.
technique-t2-sitting-4 = Hazlo tres veces.
technique-t2-lying-card =
    <b>Boca arriba. Pasa una toalla por el pie y sube la pierna recta.</b>
    Súbela hasta que tire: fuerte, pero que se aguante.
technique-t2-lying-1 = Acuéstate boca arriba. Pasa una toalla o una sábana por la planta del pie, justo bajo los dedos.
technique-t2-lying-2 = Sube la pierna con la rodilla recta y tira de la toalla hacia ti.
technique-t2-lying-3 = Mantén 30 segundos: fuerte, pero que se aguante. Luego descansa.
technique-t2-lying-4 = Hazlo dos veces.

## T3 Stand on it

technique-t3 = Apoyar el peso
technique-t3-card =
    <b>Levántate despacio, pie plano, talón abajo. Apoya tu peso en él.</b>
    Pantorrilla: dobla un poco esa rodilla.
technique-t3-1 = Enciende la luz. Siéntate 15 segundos en el borde de la cama. Agárrate a un mueble y ponte de pie.
technique-t3-2 = Pie plano, talón abajo. Apoya tu peso en él. Pantorrilla: dobla un poco esa rodilla.
technique-t3-3 = Quédate de 30 a 60 segundos.

## T4 Wall stretch

technique-t4 = Estirar contra la pared
technique-t4-card =
    <b>Manos en la pared, la pierna del calambre atrás, talón abajo, dedos al frente.</b>
    Rodilla de atrás recta; inclínate hacia la pared.
technique-t4-1 = Manos en la pared. La pierna del calambre atrás, talón abajo, dedos al frente.
technique-t4-2 = La rodilla de atrás recta. Inclínate hacia la pared hasta que tire.
technique-t4-3 = Mantén 30 segundos. Hazlo dos veces.

## T5 Heel walk

technique-t5 = Caminar de talones
technique-t5-card =
    <b>Agárrate a la pared. Levanta la punta de los dos pies.</b>
    Da de 10 a 20 pasos cortos sobre los talones.
technique-t5-1 = Con luz, agárrate a la pared.
technique-t5-2 = Levanta la punta de los dos pies.
technique-t5-3 = Da de 10 a 20 pasos cortos, unos 30 segundos.

## T6 Walk it off

technique-t6 = Caminar un poco
technique-t6-walk-card =
    <b>Camina despacio, con los pies planos, uno o dos minutos.</b>
    Luego descansa con la pierna en alto sobre una almohada.
technique-t6-walk-1 = Con luz. Agárrate a un mueble y levántate despacio.
technique-t6-walk-2 = Camina despacio, con los pies planos, uno o dos minutos.
technique-t6-walk-3 = Luego descansa con la pierna en alto sobre una almohada.
technique-t6-jiggle-card =
    <b>Siéntate y sacude la pierna floja, más o menos un minuto.</b>
    Luego descansa con ella en alto sobre una almohada.
technique-t6-jiggle-1 = Siéntate y sacude la pierna floja uno o dos minutos.
technique-t6-jiggle-2 = Luego descansa con la pierna en alto sobre una almohada.

## T7 Back of the thigh

technique-t7 = Estirar el muslo por detrás
technique-t7-bed-card =
    <b>En el borde de la cama: talón en el suelo, rodilla recta, dedos arriba.</b>
    Inclínate desde la cadera, espalda recta.
technique-t7-bed-1 = Estira la rodilla.
technique-t7-bed-2 = Siéntate en el borde de la cama, talón en el suelo, dedos arriba. O sigue en la cama y solo mantén la rodilla recta.
technique-t7-bed-3 = Inclínate desde la cadera, con la espalda recta, hasta un tirón cómodo. Cadera operada o espalda dolorida: tronco erguido, sin inclinarte.
technique-t7-bed-4 = Mantén de 20 a 30 segundos. Hazlo tres veces.
technique-t7-standing-card =
    <b>Agárrate a una silla, piernas rectas, e inclínate desde la cadera.</b>
    Espalda recta. Ve despacio.
technique-t7-standing-1 = Con luz. Agárrate a una silla que no resbale.
technique-t7-standing-2 = Piernas rectas. Inclínate desde la cadera con la espalda recta. Espalda dolorida: no te inclines.
technique-t7-standing-3 = Mantén 30 segundos. Hazlo dos veces.

## T8 Front of the thigh

technique-t8 = Estirar el muslo por delante
technique-t8-bed-card =
    <b>Sobre el lado sano. Dobla la rodilla del calambre y agarra el tobillo.</b>
    Lleva el talón hacia la nalga, solo hasta donde sea cómodo.
technique-t8-bed-1 = Acuéstate sobre el lado sano.
technique-t8-bed-2 = Dobla la rodilla del calambre. Agarra el tobillo o el pantalón.
technique-t8-bed-3 = Lleva el talón hacia la nalga, solo hasta donde sea cómodo.
technique-t8-bed-4 = Mantén de 20 a 30 segundos. Hazlo tres veces.
technique-t8-standing-card =
    <b>Una mano en la pared. Agarra por detrás el tobillo de la pierna del calambre.</b>
    Lleva el talón hacia la nalga, solo hasta donde sea cómodo.
technique-t8-standing-1 = Con luz. Una mano en la pared.
technique-t8-standing-2 = Dobla la rodilla del calambre, agarra el tobillo y lleva el talón hacia la nalga. Solo hasta donde sea cómodo.
technique-t8-standing-3 = Mantén 30 segundos. Hazlo dos veces.

## T9 Toes and arch

technique-t9 = Estirar los dedos y el arco
technique-t9-hand-card =
    <b>Agarra todos los dedos del pie y llévalos hacia la espinilla.</b>
    No los dobles hacia abajo.
technique-t9-hand-1 = Agarra todos los dedos del pie y llévalos hacia la espinilla.
technique-t9-hand-2 = Mantén de 20 a 30 segundos y afloja.
technique-t9-hand-3 = Hazlo tres veces.
technique-t9-hand-4 = Luego pon el pie plano en el suelo y aprieta. Doblar los dedos hacia abajo puede empeorarlo.
technique-t9-own-card =
    <b>Sube todos los dedos del pie con su propia fuerza y mantén.</b>
    No los dobles hacia abajo.
technique-t9-own-1 = Sube todos los dedos hacia la espinilla con su propia fuerza.
technique-t9-own-2 = Mantén de 20 a 30 segundos y afloja. Hazlo tres veces.
technique-t9-own-3 = Luego pon el pie plano en el suelo y aprieta.

## The shin: the exception, as the foot may point down

technique-shin = Dejar caer la punta del pie
technique-shin-card =
    <b>Deja caer con suavidad la punta del pie y mantén.</b>
    Suelta el aire despacio.
technique-shin-1 = Siéntate o acuéstate, y deja caer con suavidad la punta del pie.
technique-shin-2 = Mantén de 20 a 30 segundos y afloja.
technique-shin-3 = Hazlo tres veces.

## T10 Gentle massage

technique-t10 = Masaje suave
technique-t10-palm-card =
    <b>Mantén el músculo estirado. Pasa la mano plana y tibia del tobillo hacia arriba.</b>
    Suave: 3 de 10 como mucho. Detente si se pone más duro.
technique-t10-palm-1 = Mantén el músculo estirado. Pasa la mano plana y tibia del tobillo hacia arriba, con suavidad.
technique-t10-palm-2 = Luego amasa despacio de 60 a 90 segundos. Molestia: 3 de 10 como mucho. No toques cicatrices.
technique-t10-palm-3 = Detente si se pone más duro.
technique-t10-thumbs-card =
    <b>Dedos arriba. Frota despacio el arco con los dos pulgares.</b>
    Suave: 3 de 10 como mucho. Detente si se pone más duro.
technique-t10-thumbs-1 = Mantén los dedos arriba. Frota el arco con los dos pulgares, con suavidad.
technique-t10-thumbs-2 = Ve despacio, de 60 a 90 segundos. Molestia: 3 de 10 como mucho.
technique-t10-thumbs-3 = Detente si se pone más duro.

## T11 Warmth

technique-t11 = Calor
technique-t11-pad-card =
    <b>Pon sobre el músculo una bolsa de agua o almohadilla tibia, envuelta.</b>
    Pruébala antes en el antebrazo. Sigue estirando.
technique-t11-pad-1 = Envuelve una bolsa de agua o una almohadilla tibia. Primero tiene que ser agradable en el antebrazo.
technique-t11-pad-2 = En un calambre: de 2 a 3 minutos sobre el músculo.
technique-t11-pad-3 = Después: de 15 a 20 minutos como mucho.
technique-t11-pad-4 = Quítala antes de dormir.
technique-t11-shower-card =
    <b>Deja correr agua tibia sobre la pierna unos 5 minutos.</b>
    Solo si te sientes estable de pie.
technique-t11-shower-1 = Solo si te sientes estable de pie.
technique-t11-shower-2 = Deja correr agua tibia sobre la pierna unos 5 minutos.

## T12 Cold

technique-t12 = Frío
technique-t12-card =
    <b>Pon una compresa fría en el punto dolorido, con un paño en medio.</b>
    De 10 a 15 minutos.
technique-t12-1 = Envuelve una compresa fría en un paño.
technique-t12-2 = Ponla en el punto sensible de 10 a 15 minutos.
technique-t12-3 = Con una o dos veces basta.

## T13 Towel roll

technique-t13 = Rollo de toalla
technique-t13-card =
    <b>Pon una toalla seca enrollada bajo la pantorrilla. Mueve la pierna un poco, adelante y atrás.</b>
    Nunca detrás de la rodilla.
technique-t13-1 = Enrolla una toalla de manos seca, gruesa como tu muñeca.
technique-t13-2 = Siéntate en la cama con la pierna estirada. Pon el rollo bajo la pantorrilla. Las manos, detrás de ti, sostienen el peso.
technique-t13-3 = Mueve la pierna un poco adelante y atrás, del tobillo hasta debajo de la rodilla, 60 segundos. Nunca detrás de la rodilla.
technique-t13-4 = Dos rondas como mucho.

## T14 Ball

technique-t14 = Pelota de tenis
technique-t14-calf-card =
    <b>Siéntate. Pon una pelota de tenis bajo lo carnoso de la pantorrilla y apoya un poco de peso.</b>
    Nunca detrás de la rodilla, en una vena o en una cicatriz.
technique-t14-calf-1 = Siéntate. Pon una pelota bajo la parte carnosa de la pantorrilla. Nunca detrás de la rodilla, en una vena o en una cicatriz.
technique-t14-calf-2 = Apoya el peso hasta que moleste 4 de 10 como mucho.
technique-t14-calf-3 = Quédate así 5 o 6 respiraciones lentas.
technique-t14-calf-4 = Cambia de punto. Tres puntos como mucho, una vez al día.
technique-t14-arch-card =
    <b>Siéntate. Haz rodar despacio una pelota de tenis bajo el arco del pie.</b>
    4 de 10 como mucho.
technique-t14-arch-1 = Siéntate. Pon una pelota bajo el arco del pie.
technique-t14-arch-2 = Apoya el peso hasta que moleste 4 de 10 como mucho.
technique-t14-arch-3 = Quédate así 5 o 6 respiraciones lentas, o hazla rodar despacio.
technique-t14-arch-4 = Cambia de punto. Tres puntos como mucho, una vez al día.

## T15 Relaxation

technique-t15 = Tensar y soltar
technique-t15-lying-card =
    <b>Acuéstate con comodidad. Tensa una parte a media fuerza y suelta.</b>
    Sáltate lo que duela.
technique-t15-lying-1 = Acuéstate con comodidad. Toma aire contando hasta 4 y suéltalo contando hasta 4, tres veces.
technique-t15-lying-2 = En este orden: manos, brazos, hombros, cara, vientre, muslos.
technique-t15-lying-3 = Tensa a media fuerza 5 segundos. Suelta de 15 a 20.
technique-t15-lying-4 = Pantorrillas y pies: nunca estires la punta del pie hacia abajo. Sube los dedos con suavidad 5 segundos, o solo piensa en soltar.
technique-t15-lying-5 = Son de 7 a 10 minutos. Sáltate lo que duela.
technique-t15-sitting-card =
    <b>Siéntate con comodidad. Tensa una parte a media fuerza y suelta.</b>
    Sáltate lo que duela.
technique-t15-sitting-1 = Siéntate con comodidad. Toma aire contando hasta 4 y suéltalo contando hasta 4, tres veces.
technique-t15-sitting-2 = En este orden: manos, brazos, hombros, cara, vientre, muslos.
technique-t15-sitting-3 = Tensa a media fuerza 5 segundos. Suelta de 15 a 20.
technique-t15-sitting-4 = Pantorrillas y pies: nunca estires la punta del pie hacia abajo. Sube los dedos con suavidad 5 segundos, o solo piensa en soltar.
technique-t15-sitting-5 = Son de 7 a 10 minutos. Sáltate lo que duela.

## T16 Breathing

technique-t16 = Respirar despacio
technique-t16-card = <b>Toma aire contando hasta cuatro y suéltalo contando hasta seis.</b> Seis veces.
technique-t16-1 = Toma aire contando hasta 4 y suéltalo contando hasta 6.
technique-t16-2 = Seis veces: más o menos un minuto.

## T17 Before bed

technique-t17 = Estirar antes de dormir
technique-t17-standing-card =
    <b>Pantorrilla y luego muslo por detrás. 10 segundos por pierna, tres veces.</b>
    Cambia de pierna cada vez. Sigue respirando.
technique-t17-standing-1 = Pantorrilla: de cara a la pared, brazos rectos, manos a la altura del pecho. Una pierna atrás, talón abajo. Dobla la rodilla de delante.
technique-t17-standing-2 = Mantén 10 segundos y cambia de pierna. Tres veces cada una.
technique-t17-standing-3 = Muslo por detrás: talón en un escalón bajo o en el borde de la cama, rodilla recta, dedos arriba. Inclínate desde la cadera.
technique-t17-standing-4 = Ve hasta donde sea cómodo y luego un poco más. Sigue respirando.
technique-t17-seated-card =
    <b>En una silla: pantorrilla y luego muslo por detrás. 10 segundos por pierna, tres veces.</b>
    Cambia de pierna cada vez. Sigue respirando.
technique-t17-seated-1 = Pantorrilla: siéntate con una pierna estirada, rodilla recta. Lleva los dedos hacia ti, con una toalla si quieres.
technique-t17-seated-2 = Mantén 10 segundos y cambia de pierna. Tres veces cada una.
technique-t17-seated-3 = Muslo por detrás: talón en el suelo, rodilla recta, dedos arriba. Inclínate desde la cadera.
technique-t17-seated-4 = Ve hasta donde sea cómodo y luego un poco más. Sigue respirando.

## T18 By day

technique-t18 = Pantorrilla, de día
technique-t18-card =
    <b>Inclínate hacia la pared hasta que tire la pantorrilla. De 2 a 3 segundos y enderézate.</b>
    Sigue así 5 minutos.
technique-t18-1 = Inclínate hacia la pared hasta sentir la pantorrilla. Mantén de 2 a 3 segundos y enderézate.
technique-t18-2 = Sigue así 5 minutos, tres veces al día, la última antes de dormir.
technique-t18-3 = Cuando mejore, bastará con una o dos veces al día.

## T19 to T22

technique-t19 = Beber
technique-t19-card = Si hoy has tomado pocos líquidos, un vaso de agua está bien. No hace falta forzarlo.
technique-t19-1 = Si hoy has tomado pocos líquidos, un vaso de agua está bien. No hace falta forzarlo.
technique-t20 = Pies libres
technique-t20-card = <b>Afloja la ropa de cama a los pies.</b>
technique-t20-1 = Saca la ropa de cama de debajo del colchón a los pies.
technique-t20-2 = Pon una almohada para que los pies no apunten hacia abajo. Boca arriba: dedos arriba.
technique-t21 = Movimiento suave
technique-t21-card = <b>Unos minutos suaves de bici estática, o un paseo tranquilo, antes de dormir.</b>
technique-t21-1 = Haz unos minutos suaves en una bici estática antes de dormir. O da un paseo tranquilo.
technique-t22 = Salmuera de pepinillos
technique-t22-card = Un ensayo pequeño, solo en personas con cirrosis, halló que los calambres se sentían más leves. No sabemos más, así que no la propongo.
technique-t22-1 = Un ensayo pequeño, solo en personas con cirrosis, halló que los calambres se sentían más leves. No sabemos más, así que no la propongo.

## Said to people with a condition

technique-care-propped = Quédate de lado o con la espalda en alto, no boca arriba con la espalda plana.
technique-care-not-flat = No te acuestes boca arriba con la espalda plana. Si se hincha una pierna, llama ese mismo día a tu partera o matrona, o a la maternidad.
technique-care-shoes = Con zapatos.
technique-care-no-leaning = Con una cadera operada: tronco erguido, sin inclinarte.
technique-care-to-comfort = Solo hasta donde sea cómodo.

## What to do in each stretch of time, shown with the seconds

beat-hold = Mantén
beat-ease = Afloja
beat-rest = Descansa
beat-stand = De pie, con tu peso
beat-move = Sigue moviéndote
beat-massage = Frota y amasa
beat-press = Apoya y respira
beat-warm = Calor
beat-cold = Frío
beat-lean = Inclínate y enderézate
beat-change = Cambia de postura
beat-breathe-in = Toma aire
beat-breathe-out = Suelta el aire
beat-calf-left = Pantorrilla izquierda
beat-calf-right = Pantorrilla derecha
beat-hamstring-left = Muslo izquierdo, detrás
beat-hamstring-right = Muslo derecho, detrás
beat-tense-hands = Manos: media fuerza
beat-tense-arms = Brazos: media fuerza
beat-tense-shoulders = Hombros: media fuerza
beat-tense-face = Cara: media fuerza
beat-tense-belly = Vientre: media fuerza
beat-tense-thighs = Muslos: media fuerza
beat-lift-toes = Sube los dedos con suavidad
beat-let-go = Suelta
