### Phone numbers: how one is said, and what is said where none is known.

numbers-default = Llama al número local de emergencias. El 112 funciona en casi toda Europa y en muchas redes móviles. El 911, en Norteamérica.
numbers-elsewhere = En otro país: el número local de emergencias.
numbers-no-advice-line = El servicio de noche y de fin de semana de tu médico. O las urgencias más cercanas.

# Alternatives: "999 or 112"; three are joined as "150 or 141 or 15".
numbers-or = { $first } o { $then }

## Qualifiers. $number is the number itself.

numbers-mobile = { $number } (desde un móvil)
numbers-also = { $number } (también funciona)
numbers-fallback = { $number } (si no contestan en el primero)
numbers-older = { $number } (el número antiguo)
numbers-many-regions = { $number } (en muchas regiones)
numbers-some-regions = { $number } (en algunas regiones)
numbers-some-areas = { $number } (en algunas zonas)
numbers-many-states = { $number } (en muchos estados)
numbers-most-provinces = { $number } (en la mayoría de las provincias)
numbers-where-active = { $number } (donde está en servicio)
numbers-capital-region = { $number } (Región de la Capital)
numbers-varies = { $number } (zona y horario varían)
numbers-otherwise = si no, { $number }
numbers-england-scotland-wales = { $number } (Inglaterra, Escocia y Gales)
numbers-lagos = { $number } (en Lagos)
numbers-samu = { $number } (SAMU)
numbers-fire = { $number } (bomberos)
numbers-ambulance = { $number } (ambulancia)
numbers-no-emergency-ambulance = { $number } (ambulancia cuando no es una emergencia)
numbers-sns24 = SNS 24: { $number }
numbers-medicare = 1800MEDICARE ({ $number })
numbers-healthline = Healthline: { $number }
numbers-night-clinic = { $number } (día y noche; encuentra la clínica de guardia)
numbers-also-advises = { $number } (también da consejo)
numbers-poison = Línea de toxicología: { $number }

## Said besides a country's advice line, or in place of one.

numbers-advice-out-of-hours = El servicio de tu médico fuera de horario.
numbers-advice-gb = En Irlanda del Norte: el servicio de tu médico fuera de horario.
numbers-advice-us = La consulta de tu médico, o la línea de enfermería de tu seguro.
numbers-advice-nl = El puesto médico de guardia de tu región (huisartsenpost).
numbers-advice-regional = La línea de consejo de salud de tu región.
numbers-advice-dk = Fuera de la Región de la Capital: el médico de guardia de tu región.
numbers-advice-il = La línea de consejo de tu caja de salud.
numbers-advice-br = El 192. Ahí también pueden pasarte con un médico que aconseja.
