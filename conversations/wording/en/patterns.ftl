### Why an advice comes: what was counted across nights.
### $nights lists the nights, one to a line; $window is how many nights were looked at, the last
### one included.

pattern-cramp_nights =
    Cramps on { $count } of the last { $window } nights:
    { $nights }
pattern-spoiled_sleep =
    Cramps spoiled your sleep on { $count } of the last { $window } nights:
    { $nights }
pattern-severe_pain =
    Strong pain on { $count } of the last { $window } nights:
    { $nights }
pattern-long_cramps =
    { $cramps } cramps of more than ten minutes in the last { $window } nights:
    { $nights }
pattern-sore_mornings =
    The same spot was sore { $count } mornings in a row, after these nights:
    { $nights }
# $now and $before are cramps, in fourteen nights each.
pattern-more_cramps =
    { $now } cramps in the last 14 nights. It was { $before } in the 14 nights before. The last ones:
    { $nights }
# $first and $now are cramps, in fourteen nights each.
pattern-stretch_no_help =
    Six weeks of the stretch, and the cramps are as many: { $first } in the first 14 nights, { $now } in the last 14:
    { $nights }
pattern-new_medicine =
    A new medicine or dose, and then more cramps. You told me of it for:
    { $nights }

## One night in the list

pattern-night-count = { $count ->
    [one] · { $night }: { $count } cramp
    [4] · { $night }: 4 or more
   *[other] · { $night }: { $count } cramps
}
pattern-night-sleep = · { $night }: { $count } of 10
pattern-night-pain = · { $night }: { $count } of 10
pattern-night-sore = · { $night }: { $count } of 10
pattern-night-longest = { $count ->
    [one] · { $night }: { $count } cramp
   *[other] · { $night }: { $count } cramps
}
pattern-night-stretch = { pattern-night-count }
pattern-night-yesterday = · { $night }
