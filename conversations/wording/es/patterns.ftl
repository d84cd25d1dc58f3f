### Why an advice comes: what was counted across nights.
### $nights lists the nights, one to a line; $window is how many nights were looked at, the last
### one included.

pattern-cramp_nights =
    Calambres en { $count } de las últimas { $window } noches:
    { $nights }
pattern-spoiled_sleep =
    Los calambres te quitaron el sueño en { $count } de las últimas { $window } noches:
    { $nights }
pattern-severe_pain =
    Dolor fuerte en { $count } de las últimas { $window } noches:
    { $nights }
pattern-long_cramps =
    { $cramps } calambres de más de diez minutos en las últimas { $window } noches:
    { $nights }
pattern-sore_mornings =
    El mismo punto dolía { $count } mañanas seguidas, después de estas noches:
    { $nights }
# $now and $before are cramps, in fourteen nights each.
pattern-more_cramps =
    Calambres en las últimas 14 noches: { $now }. En las 14 noches anteriores: { $before }. Las últimas:
    { $nights }
# $first and $now are cramps, in fourteen nights each.
pattern-stretch_no_help =
    Seis semanas de estiramiento, y los calambres no han bajado de forma clara: { $first } en las primeras 14 noches, { $now } en las últimas 14:
    { $nights }
pattern-new_medicine =
    Una medicina o dosis nueva, y luego más calambres. Me lo contaste de:
    { $nights }

## One night in the list

pattern-night-count = { $count ->
    [one] · { $night }: { $count } calambre
    [4] · { $night }: 4 o más
   *[other] · { $night }: { $count } calambres
}
pattern-night-sleep = · { $night }: { $count } de 10
pattern-night-pain = · { $night }: { $count } de 10
pattern-night-sore = · { $night }: { $count } de 10
pattern-night-longest = { $count ->
    [one] · { $night }: { $count } calambre
   *[other] · { $night }: { $count } calambres
}
pattern-night-stretch = { pattern-night-count }
pattern-night-yesterday = · { $night }
