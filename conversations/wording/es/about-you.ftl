### What Charley asks about a person: the same questions in the welcome and in the settings.

keep-as-it-is = Dejarlo como está
    .also = dejalo, dejalo asi, igual, sin cambios, cancelar, da igual, saltar

## Country

country =
    ¿En qué país estás? Lo pregunto para darte el número de emergencias correcto. Tócalo o escríbelo.
    .other = Otro país
    .other-also = otro, otra, en otro sitio, en otro lugar, ninguno de estos
country-typed = Escribe el nombre de tu país, por favor.
country-name = { COUNTRY($country) }

## Time zone

zone-right = ¿Es esta la hora donde estás: { $time }?
zone-which = ¿Qué hora es ahora donde estás?
    .other = Otra hora
    .other-also = otra, otro, ninguna de estas, no
zone-typed =
    ¿Qué hora es ahora donde estás? Escríbela, como 22:14.
    O escribe el nombre de una ciudad grande cerca de ti.
zone-nearest = En verano, no todas las ciudades cambian la hora. ¿Cuál de estas tiene todo el año tu misma hora?
    .none = No lo sé
    .none-also = ninguna, no, otra, no se, ninguno, ni idea
zone-town = { CITY($zone) }

## Times

time-of-day = { $time }
which-half = ¿Cuál de las dos?
bedtime = ¿A qué hora te acuestas casi siempre? Toca una hora o escríbela.
times =
    ¿Qué tal así?
    { $lines }
    .fine = Está bien
    .fine-also = bien, ok, vale, si, s, perfecto, de acuerdo, dale, genial, claro
    .drink = Cambiar la hora de beber
    .drink-also = bebida, beber, hora de beber, agua
    .stretch = Cambiar la hora de estirar
    .stretch-also = estirar, estiramiento, hora de estirar
    .morning = Cambiar la hora del repaso
    .morning-also = repaso, mañana, hora del repaso
new-time-drink = Aviso de la bebida: { $time }. ¿A qué hora lo quieres? Toca una hora o escríbela. Puede llegar hasta { $minutes } minutos después.
new-time-stretch = Aviso del estiramiento: { $time }. ¿A qué hora lo quieres? Toca una hora o escríbela. Puede llegar hasta { $minutes } minutos después.
new-time-morning = Repaso: { $time }. ¿A qué hora lo quieres? Toca una hora o escríbela. Puede llegar hasta { $minutes } minutos después.

## Health

health =
    ¿Qué de esto es tu caso? Marca todo lo que te corresponda. Así sé qué técnicas son seguras para ti.

    <b>Trombo</b>: un coágulo en la pierna o el pulmón, alguna vez, o sangre que coagula con demasiada facilidad
    <b>Anticoagulantes</b>: o aspirina o clopidogrel a diario, o plaquetas bajas
    <b>Embarazo</b>: o parto en las últimas 6 semanas
    <b>Venas</b>: varices, o una vena roja y dolorida
    <b>Piel</b>: una herida, una quemadura, un vendaje húmedo o piel infectada en la pierna o el pie
    <b>Cirugía o reposo</b>: operación, fractura, yeso o reposo en cama en las últimas 12 semanas. O un viaje de más de 4 horas en las últimas 4 semanas
    <b>Prótesis nueva</b>: de cadera o rodilla, o una pierna rota, en las últimas 12 semanas
    <b>Tendón operado</b>: una reparación de la pantorrilla o del tendón de Aquiles que aún está sanando
    <b>Nervios o arterias</b>: pies dormidos, diabetes en los pies, o arterias de las piernas estrechas
    <b>Cáncer</b>: en tratamiento, o en los huesos
    <b>Equilibrio</b>: caídas, desmayos, fragilidad, Parkinson, un ictus (derrame) o esclerosis múltiple
    <b>Huesos o frío</b>: huesos frágiles, dedos que se ponen blancos con el frío (Raynaud), o la presión arterial siempre demasiado alta
    .clot = Trombo
    .clot-also = coagulo, coagulos, trombosis, embolia, trombos, trombofilia
    .blood_thinners = Anticoagulantes
    .blood_thinners-also = anticoagulante, aspirina, clopidogrel, warfarina, acenocumarol, sintrom, apixaban, eliquis, xarelto, plaquetas, plaquetas bajas
    .pregnant = Embarazo
    .pregnant-also = embarazada, bebe, parto, di a luz
    .veins = Venas
    .veins-also = vena, varices, flebitis
    .broken_skin = Piel
    .broken_skin-also = herida, quemadura, llaga, piel infectada, vendaje, vendaje humedo
    .recent_rest = Cirugía o reposo
    .recent_rest-also = cirugia, operacion, fractura, yeso, escayola, reposo, cama, vuelo, viaje, viaje largo
    .leg_repair = Prótesis nueva
    .leg_repair-also = protesis, protesis de cadera, protesis de rodilla, cadera, rodilla, pierna rota
    .calf_repair = Tendón operado
    .calf_repair-also = aquiles, tendon, tendon de aquiles, rotura de gemelo
    .numb_or_circulation = Nervios o arterias
    .numb_or_circulation-also = neuropatia, pies dormidos, diabetes, pie diabetico, arterias, circulacion, nervios
    .cancer = Cáncer
    .cancer-also = tumor, quimio, quimioterapia
    .unsteady = Equilibrio
    .unsteady-also = caidas, me caigo, desmayos, fragilidad, parkinson, ictus, derrame, esclerosis, esclerosis multiple
    .bones_cold_pressure = Huesos o frío
    .bones_cold_pressure-also = osteoporosis, huesos, raynaud, tension, tension alta, presion alta, hipertension
    .none = Nada de esto
    .none-also = ninguno, ninguna, no, nada, ninguna de estas
health-none-ticked = No marcaste nada. ¿Entonces nada de esto es tu caso?

fluids =
    ¿Alguien te ha dicho que limites lo que bebes?

    Di que sí también si algo de esto es tu caso:
    • insuficiencia cardíaca
    • enfermedad del riñón o diálisis
    • cirrosis, o líquido en el vientre
    • sodio (sal) bajo en la sangre, o la medicina desmopresina
    • las dos piernas hinchadas, y te lo están estudiando
fluids-free = Bien. Puede que por la noche mencione beber algo.
fluids-limited = Gracias. No te propondré bebidas. Respeta la cantidad que te indicó tu equipo.
fluids-unsure = Está bien. Por seguridad no te propondré bebidas. Tu médico te lo puede decir.

## What stands there now, line by line

line-bedtime = 🛏 Hora de dormir: <b>{ $time }</b>
line-drink = 💧 Bebida: <b>{ $time }</b>
line-stretch = 🌙 Estiramiento: <b>{ $time }</b>
line-merged =
    🌙 { $drink ->
        [yes] Bebida y estiramiento en uno
       *[no] Estiramiento
    }: <b>{ $time }</b>
line-morning = ☀️ Repaso: <b>{ $time }</b>
line-no-stretch = 🌙 Estiramiento: apagado
line-no-morning = ☀️ Repaso: apagado
line-window = Cada aviso puede llegar hasta { $minutes } minutos después de su hora.
line-paused = ⏸ Los avisos descansan hasta que toques /resume
line-paused-until = ⏸ Los avisos descansan. Vuelven el { $date }
line-zone = 🕰 Tu hora: <b>{ $time }</b> ({ CITY($zone) })
line-no-zone = 🕰 Tu hora: no la sé, así que uso la hora mundial (UTC)
line-country = 📞 País: <b>{ COUNTRY($country) }</b>
line-no-country = 📞 País: no lo sé
line-health =
    🩺 Datos de salud: { $n ->
        [0] ninguno
        [one] { $n } marcado
       *[other] { $n } marcados
    }
line-no-health = 🩺 Datos de salud: sin dar, así que sin masaje y sin calor
line-fluids =
    🚰 Límite de líquidos: { $fluids ->
        [free] no
        [limited] sí
        [unsure] con dudas
       *[unknown] no lo sé
    }
line-buzz =
    📳 Vibrar al acabar un estiramiento: { $on ->
        [on] sí
       *[off] no
    }
line-language = 🌐 Idioma: español
line-words =
    ✏️ Guardar mis palabras como notas: { $on ->
        [on] sí
       *[off] no
    }
