"""The facts of a night that words may tell: the check-in's kinds and values, without danger."""

MOST = 4  # "4 or more" is the highest count of cramps
SCALE = frozenset(map(str, range(11)))

TELLABLE: dict[str, frozenset[str]] = {
    "count": frozenset({"quiet", "0", "1", "2", "3", "4"}),
    "sore": SCALE,
    "walking": frozenset({"normal", "limping"}),
    "longest": frozenset({"lt1", "m1_3", "m3_5", "m5_10", "over10"}),
    "pain": SCALE,
    "sleep": SCALE,
    "leg": frozenset({"left", "right", "both"}),
    "where": frozenset({"calf", "foot", "back_thigh", "front_thigh", "shin"}),
    "when": frozenset({"before12", "h12_2", "h2_4", "h4_6", "after6"}),
    "helped": frozenset(
        {"t1_dorsiflex", "t3_stand_weight", "t6_walk_off", "t10_massage", "t11_heat"}
        | {"t16_breathe", "itself", "nothing"}
    ),
    "yesterday": frozenset(
        {"standing", "exercise", "sitting", "hot", "alcohol", "medicine", "bedding"}
    ),
    "stretch": frozenset({"yes", "partly", "no"}),
    "drink": frozenset({"yes", "no"}),
}
"""A cramp that is still on, one outside the legs and vomiting are left to danger's own words."""

SEVERAL = frozenset({"where", "when", "yesterday"})
"""Kinds of which a night may have more than one value, joined by commas."""


def tellable(kind: str, value: str) -> bool:
    """Whether words may tell this."""
    known = TELLABLE.get(kind, frozenset())
    return all(each in known for each in (value.split(",") if kind in SEVERAL else (value,)))
