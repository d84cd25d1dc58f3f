### /evidence: what is known about each thing people try, and how well.

evidence =
    <b>Qué se sabe</b>
    Aquí está lo que dicen los estudios y los servicios de salud, y con qué certeza. ¿Sobre qué quieres saber?
    .stretch = Estirar antes de dormir
    .stretch-also = estirar, estiramiento, estiramientos
    .toes = Dedos arriba en un calambre
    .toes-also = dedos, dedos arriba
    .massage = Masaje
    .massage-also = masajes, frotar
    .warmth = Calor
    .warmth-also = bolsa caliente, tibio, ducha
    .towel_ball = Rollo de toalla y pelota
    .towel_ball-also = toalla, pelota, pelota de tenis, rollo, puntos gatillo
    .relax = Relajarse
    .relax-also = relajacion, relajar, tensar y soltar
    .drink = Beber
    .drink-also = agua, bebida, liquidos
    .magnesium = Magnesio
    .quinine = Quinina, agua tónica
    .quinine-also = quinina, tonica, agua tonica
    .vitamin_k2 = Vitamina K2
    .vitamin_k2-also = vitamina, vitaminas, k2
    .pickle = Jugo de pepinillos
    .pickle-also = pepinillo, pepinillos, salmuera
    .bananas = Plátanos y sal
    .bananas-also = platano, platanos, banana, bananas, sal, potasio, electrolitos
    .why = Por qué hay calambres
    .why-also = por que, causa, causas
    .triggers = Qué los acompaña
    .triggers-also = desencadenantes, alcohol, verano
    .pregnancy = En el embarazo
    .pregnancy-also = embarazo, embarazada
    .close = Cerrar
    .close-also = fin, parar, listo, no, nada, gracias, salir
evidence-card =
    { $lines }
    .more = Otro tema
    .more-also = mas, otro, siguiente, otra cosa, si
    .close = Cerrar
    .close-also = fin, parar, listo, no, gracias, salir
evidence-closed = De acuerdo. Lo tienes siempre en /evidence

evidence-stretch =
    <b>Estirar antes de dormir</b>
    A favor: en un ensayo, 80 personas de más de 55 años estiraron la pantorrilla y la parte de atrás del muslo antes de dormir, durante seis semanas. Tuvieron unos 1,2 calambres menos por noche (de 0,6 a 1,8). El dolor fue 1,3 puntos menor sobre 10.
    En contra: en un ensayo con 191 personas que tomaban quinina, estirar solo la pantorrilla durante 12 semanas no cambió nada.
    Por eso propongo los dos músculos, cada noche, y ver cómo vas a las seis semanas. No prometo nada.
evidence-toes =
    <b>Dedos arriba en un calambre</b>
    Llevar los dedos del pie hacia la espinilla es lo primero que aconsejan las guías. Que un calambre afloje al estirar es incluso una de las señales por las que un médico lo reconoce. La excepción es un calambre en la espinilla: ahí puedes dejar caer la punta del pie.
evidence-massage =
    <b>Masaje</b>
    Puede aliviar el dolor en un calambre, dice el servicio de salud británico (NHS). No conozco ningún ensayo con calambres nocturnos.
    Frotar puede ser peligroso si hay un coágulo en la pierna. Por eso pregunto antes por señales de peligro, lo propongo suave, y con algunas personas no lo uso.
evidence-warmth =
    <b>Calor</b>
    Para el músculo se aconseja una bolsa tibia o una ducha, en el calambre y después. No conozco ningún ensayo.
    En piel sin sensibilidad puede quemar, así que con algunas personas no lo uso.
evidence-towel-ball =
    <b>Rollo de toalla y pelota</b>
    Nadie los ha probado para calambres. Los estudios sobre puntos dolorosos usaron inyecciones, en 24 y en 12 personas. Así que los dos son solo por comodidad, cuando el calambre ya se fue.
evidence-relax =
    <b>Tensar y soltar</b>
    Es una forma conocida de relajarse y volver a dormir. Para calambres nadie lo ha probado. Hazlo en la cama o en una silla, a media fuerza.
evidence-drink =
    <b>Beber</b>
    Beber muy pocos líquidos puede influir en algunas personas. Ningún ensayo muestra que con más líquidos haya menos calambres nocturnos. Si has tomado pocos líquidos, un vaso de agua está bien.
    Como dato: para la mayoría de los adultos, los servicios de salud hablan de 6 a 8 vasos al día. No es una meta que haya que alcanzar por la noche.
evidence-drink-limited =
    <b>Beber</b>
    Respeta la cantidad que te indicó tu equipo médico. Ningún ensayo muestra que con más líquidos haya menos calambres nocturnos. Las bebidas saladas y los sobres de sales no son para ti.
evidence-drink-unknown =
    <b>Beber</b>
    No sé si tienes un límite de líquidos, así que no propongo bebidas. Tu médico te lo puede decir. Ningún ensayo muestra que con más líquidos haya menos calambres nocturnos.
evidence-magnesium =
    <b>Magnesio</b>
    Una revisión de 11 ensayos con 735 personas casi no halló diferencia: 0,18 calambres menos por semana, que puede ser azar. Certeza: bastante alta.
    Así que no lo propongo. Si tienes una enfermedad del riñón, no es para ti.
evidence-quinine =
    <b>Quinina y agua tónica</b>
    Con ella hubo más o menos un calambre menos por semana. Pero ha causado problemas graves de la sangre, y muertes. En Estados Unidos no está aprobada para calambres. En el Reino Unido no es lo habitual.
    Nunca la propongo, ni el agua tónica. Si la tomas, habla con la farmacia o tu médico, y no la cambies por tu cuenta. Moretones, manchas, sangrado, zumbidos en los oídos, o problemas para oír o ver: pide ayuda hoy, mira /care
evidence-vitamin-k2 =
    <b>Vitamina K2</b>
    Un ensayo halló menos calambres: más o menos 1 por semana, frente a 3,6 sin ella. Pero quienes no la tomaban empeoraron durante el ensayo, y no conozco un segundo.
    Así que no la propongo. Interfiere con los anticoagulantes del tipo de la warfarina.
evidence-pickle =
    <b>Jugo de pepinillos</b>
    Un solo ensayo, y solo en personas con cirrosis: los calambres se sentían más leves, 2,3 puntos sobre 10 frente a 0,4. Los días con calambres más leves fueron 46 frente a 35 de cada 100, que puede ser azar. Para los demás está sin probar.
    Así que no lo propongo. No es para ti si tienes un límite de sal o de bebida, o una enfermedad del corazón o del riñón, o la presión arterial alta.
evidence-bananas =
    <b>Plátanos, sal, sobres</b>
    No conozco ningún ensayo que los respalde para calambres nocturnos. Una revisión apunta más a músculos fatigados y a nervios que fallan que a las sales.
    Así que no los propongo. Las bebidas saladas, los sobres y los sustitutos de la sal no son para ti si tienes un límite de líquidos, o una enfermedad del corazón, el riñón o el hígado.
evidence-why =
    <b>Qué son los calambres, y por qué dan</b>
    Son muy comunes: hasta 6 de cada 10 adultos los han tenido de noche. Un músculo se tensa solo. Viene de golpe, duro y con un nudo, y se suelta entre unos segundos y diez minutos.
    La mayoría aparece sin una razón que se pueda encontrar. Una idea, no demostrada: en la cama el pie apunta hacia abajo, la pantorrilla queda corta, y una señal perdida de un nervio la contrae. Una revisión apunta a músculos fatigados y a nervios que fallan.
    Se ven más calambres con daño de los nervios, enfermedad del riñón o la tiroides, arterias de las piernas estrechas y algunas medicinas. Un médico o la farmacia pueden ayudarte a aclararlo.
evidence-triggers =
    <b>Qué los acompaña</b>
    Se vieron más calambres nocturnos en personas de más de 60 años que beben alcohol, y en quienes se mueven poco. Los dos estudios fueron pequeños y no muestran una causa. En verano se tratan calambres más o menos el doble de veces.
evidence-pregnancy =
    <b>En el embarazo</b>
    Ocho ensayos pequeños, y ninguno muestra con claridad qué funciona. Así que: dedos arriba en el calambre, y el estiramiento suave. Si una pierna se hincha, se pone caliente o roja, o duele entre los calambres, llama ahora a tu partera o matrona, o a la maternidad.
