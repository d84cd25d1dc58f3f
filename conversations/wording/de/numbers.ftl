### Phone numbers: how one is said, and what is said where none is known.

numbers-default = Ruf die örtliche Notrufnummer an. 112 gilt fast überall in Europa und in vielen Mobilfunknetzen. 911 gilt in Nordamerika.
numbers-elsewhere = Anderswo: die örtliche Notrufnummer.
numbers-no-advice-line = Die Nummer deiner Arztpraxis für Nacht und Wochenende. Oder die nächste Notaufnahme.

# Alternatives: "999 or 112"; three are joined as "150 or 141 or 15".
numbers-or = { $first } oder { $then }

## Qualifiers. $number is the number itself.

numbers-mobile = { $number } (vom Handy)
numbers-also = { $number } (geht auch)
numbers-fallback = { $number } (wenn bei der ersten niemand abnimmt)
numbers-older = { $number } (die ältere Nummer)
numbers-many-regions = { $number } (in vielen Regionen)
numbers-some-regions = { $number } (in manchen Regionen)
numbers-some-areas = { $number } (in manchen Gegenden)
numbers-many-states = { $number } (in vielen Bundesstaaten)
numbers-most-provinces = { $number } (in den meisten Provinzen)
numbers-where-active = { $number } (wo es sie schon gibt)
numbers-capital-region = { $number } (Hauptstadtregion)
numbers-varies = { $number } (Gebiet und Zeiten verschieden)
numbers-otherwise = sonst { $number }
numbers-england-scotland-wales = { $number } (England, Schottland und Wales)
numbers-lagos = { $number } (in Lagos)
numbers-samu = { $number } (SAMU)
numbers-fire = { $number } (Feuerwehr)
numbers-ambulance = { $number } (Rettungsdienst)
numbers-no-emergency-ambulance = { $number } (Krankentransport, wenn es kein Notfall ist)
numbers-sns24 = SNS 24: { $number }
numbers-medicare = 1800MEDICARE ({ $number })
numbers-healthline = Healthline: { $number }
numbers-night-clinic = { $number } (Tag und Nacht; nennt die Notfallpraxis mit Nachtdienst)
numbers-also-advises = { $number } (berät auch)
numbers-poison = Giftnotruf: { $number }

## Said besides a country's advice line, or in place of one.

numbers-advice-out-of-hours = Die Bereitschaftsnummer deiner Arztpraxis.
numbers-advice-gb = In Nordirland: die Bereitschaftsnummer deiner Hausarztpraxis (GP out-of-hours).
numbers-advice-us = Deine eigene Arztpraxis oder die Pflege-Hotline deiner Versicherung (nurse line).
numbers-advice-nl = Die regionale Notdienstpraxis (huisartsenpost).
numbers-advice-regional = Die Gesundheitsberatung deiner Region am Telefon.
numbers-advice-dk = Außerhalb der Hauptstadtregion: die ärztliche Notdienstnummer deiner Region.
numbers-advice-il = Die Beratungsnummer deiner Krankenkasse.
numbers-advice-br = Die 192. Dort kann man dich auch zur ärztlichen Beratung durchstellen.
