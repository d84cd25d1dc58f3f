"""Signs worth an appointment within days; none of them locks anything."""

from conversations.content.levels import Level
from conversations.content.red_flag import FollowUp, flag

_S, _E = Level.SOON, Level.EMERGENCY

SOON_FLAGS = (
    flag("over_10_min_resolved", _S, "", "C", "needs a look", "1"),
    flag(
        "sleep_disturbed",
        _S,
        "",
        "C",
        "treatable burden",
        "1 3 7",
        note="Found by the pattern thresholds, all numbers our judgement.",
    ),
    flag("worsening", _S, "", "C", "secondary cause", "OJ"),
    flag("exertional_pain", _S, "", "RO", "arterial disease, spinal stenosis", "28 4"),
    flag("wasting_weakness", _S, "", "R", "nerve or muscle disease", "2 7 35"),
    flag("numbness_persistent", _S, "", "R", "neuropathy", "1 4"),
    flag(
        "swelling_both",
        _S,
        "",
        "RC",
        "heart, kidney, vein",
        "1",
        (FollowUp("breathless", _E), FollowUp("bad_headache", _E)),
        note="Bad headache or trouble seeing raises it only in pregnancy.",
    ),
    flag(
        "new_medicine",
        _S,
        "",
        "RO",
        "side effect",
        "4 5 17",
        note="Eight weeks are our judgement. Anybody on quinine counts.",
    ),
    flag("known_condition", _S, "", "OR", "secondary cramps", "4 5"),
    flag(
        "sore_over_3_days",
        _S,
        "",
        "C",
        "strain, clot",
        "1",
        note="72 hours are our judgement; dvt_signs is asked again first.",
    ),
    flag("cramps_elsewhere", _S, "", "R", "nerve, metabolic", "4"),
    flag("systemic_symptoms", _S, "", "R", "many", "GK"),
)
