### /settings

settings =
    <b>Tus ajustes</b>
    { $lines }

    ¿Qué quieres cambiar?
    .bedtime = Hora de dormir
    .bedtime-also = cama, acostarme, dormir
    .drink = Hora de beber
    .drink-also = bebida, beber, agua
    .stretch = Hora de estirar
    .stretch-also = estirar, estiramiento
    .evening = Avisos de la noche
    .evening-also = noche, avisos, recordatorios, juntar
    .morning = Repaso de la mañana
    .morning-also = repaso, mañana
    .zone = Mi zona horaria
    .zone-also = zona, zona horaria, reloj, hora, viaje
    .country = País
    .country-also = telefono, numeros, numero de emergencias
    .health = Datos de salud
    .health-also = salud, enfermedad, enfermedades, datos
    .fluids = Límite de líquidos
    .fluids-also = limite, liquidos, limite de liquidos
    .buzz = Vibración
    .buzz-also = vibrar, sonido, zumbido
    .words = Mis palabras
    .words-also = palabras, notas, guardar palabras
    .language = 🌐 Idioma
    .language-also = lengua, cambiar idioma, language
    .close = Cerrar
    .close-also = listo, ok, vale, fin, nada, salir, eso es todo, bien

settings-along = ¿Muevo también las otras horas?
settings-closed =
    <b>Tus ajustes</b>
    { $lines }

evening-prompts = ¿Qué te envío por la noche?
    .two = Bebida y luego estiramiento
    .two-also = dos, los dos, ambos, dos avisos, separados
    .one = Los dos en un mensaje
    .one-also = uno, juntos, junto, un mensaje
    .stretch = Solo el estiramiento
    .stretch-also = estirar, estiramiento, sin bebida
    .drink = Solo la bebida
    .drink-also = bebida, beber, sin estiramiento
    .none = Nada
    .none-also = ninguno, no, ninguno de los dos, apagar
evening-prompts-no-drink =
    ¿Qué te envío por la noche? Dejo fuera las bebidas, porque tienes un límite o no lo sé.
    .stretch = El estiramiento
    .stretch-also = estirar, estiramiento, si
    .none = Nada
    .none-also = ninguno, no, apagar

morning-prompt = ¿Y el repaso de la mañana?
    .time = Cambiar la hora
    .time-also = hora, cambiar, otra hora
    .off = Desactivarlo
    .off-also = apagar, quitar, parar, no
    .on = Activarlo
    .on-also = poner, activar, encender, si

buzz =
    ¿Puede vibrar tu teléfono cuando termina un estiramiento? Es solo para los de un calambre. Puede despertar a quien duerme a tu lado.
    .on = Sí, que vibre
    .on-also = si, vibrar, que vibre
    .off = No, en silencio
    .off-also = no, silencio, callado

words =
    Leo lo que escribes y luego lo borro. ¿Guardo tus propias palabras como notas para ti?
    .on = Sí, guárdalas
    .on-also = si, guardar, guardalas
    .off = No, no las guardes
    .off-also = no, no guardar, borralas
