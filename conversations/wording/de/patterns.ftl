### Why an advice comes: what was counted across nights.
### $nights lists the nights, one to a line; $window is how many nights were looked at, the last
### one included.

pattern-cramp_nights =
    Krämpfe in { $count } der letzten { $window } Nächte:
    { $nights }
pattern-spoiled_sleep =
    Krämpfe haben dir in { $count } der letzten { $window } Nächte den Schlaf verdorben:
    { $nights }
pattern-severe_pain =
    Starke Schmerzen in { $count } der letzten { $window } Nächte:
    { $nights }
pattern-long_cramps =
    { $cramps } Krämpfe von mehr als zehn Minuten in den letzten { $window } Nächten:
    { $nights }
pattern-sore_mornings =
    Dieselbe Stelle tat an { $count } Morgen hintereinander weh, nach diesen Nächten:
    { $nights }
# $now and $before are cramps, in fourteen nights each.
pattern-more_cramps =
    { $now } Krämpfe in den letzten 14 Nächten. In den 14 Nächten davor waren es { $before }. Die letzten:
    { $nights }
# $first and $now are cramps, in fourteen nights each.
pattern-stretch_no_help =
    Sechs Wochen Dehnen, und die Krämpfe sind nicht deutlich weniger: { $first } in den ersten 14 Nächten, { $now } in den letzten 14:
    { $nights }
pattern-new_medicine =
    Ein neues Medikament oder eine neue Dosis, und danach mehr Krämpfe. Davon hast du mir zu diesen Tagen erzählt:
    { $nights }

## One night in the list

pattern-night-count = { $count ->
    [one] · { $night }: { $count } Krampf
    [4] · { $night }: 4 oder mehr
   *[other] · { $night }: { $count } Krämpfe
}
pattern-night-sleep = · { $night }: { $count } von 10
pattern-night-pain = · { $night }: { $count } von 10
pattern-night-sore = · { $night }: { $count } von 10
pattern-night-longest = { $count ->
    [one] · { $night }: { $count } Krampf
   *[other] · { $night }: { $count } Krämpfe
}
pattern-night-stretch = { pattern-night-count }
pattern-night-yesterday = · { $night }
