### Phone numbers: how one is said, and what is said where none is known.

numbers-default = Call your local emergency number. 112 works in most of Europe and on many mobile networks. 911 works in North America.
numbers-elsewhere = Elsewhere: the local emergency number.
numbers-no-advice-line = Your doctor's night and weekend line. Or the nearest emergency department.

# Alternatives: "999 or 112"; three are joined as "150 or 141 or 15".
numbers-or = { $first } or { $then }

## Qualifiers. $number is the number itself.

numbers-mobile = { $number } (from a mobile)
numbers-also = { $number } (also works)
numbers-fallback = { $number } (if the first does not answer)
numbers-older = { $number } (the older number)
numbers-many-regions = { $number } (in many regions)
numbers-some-regions = { $number } (in some regions)
numbers-some-areas = { $number } (in some areas)
numbers-many-states = { $number } (in many states)
numbers-most-provinces = { $number } (in most provinces)
numbers-where-active = { $number } (where it is in service)
numbers-capital-region = { $number } (Capital Region)
numbers-varies = { $number } (area and hours vary)
numbers-otherwise = otherwise { $number }
numbers-england-scotland-wales = { $number } (England, Scotland and Wales)
numbers-lagos = { $number } (in Lagos)
numbers-samu = { $number } (SAMU)
numbers-fire = { $number } (fire service)
numbers-ambulance = { $number } (ambulance)
numbers-no-emergency-ambulance = { $number } (ambulance when it is not an emergency)
numbers-sns24 = SNS 24: { $number }
numbers-medicare = 1800MEDICARE ({ $number })
numbers-healthline = Healthline: { $number }
numbers-night-clinic = { $number } (day and night; finds the night clinic)
numbers-also-advises = { $number } (also gives advice)
numbers-poison = Poison line: { $number }

## Said besides a country's advice line, or in place of one.

numbers-advice-out-of-hours = Your doctor's out-of-hours service.
numbers-advice-gb = In Northern Ireland: your GP's out-of-hours service.
numbers-advice-us = Your own doctor's office, or your insurer's nurse line.
numbers-advice-nl = Your regional out-of-hours doctors' post (huisartsenpost).
numbers-advice-regional = Your region's health advice line.
numbers-advice-dk = Outside the Capital Region: your region's doctor on call.
numbers-advice-il = Your health fund's advice line.
numbers-advice-br = 192 can also put you through to a doctor who advises.
