"""Danger signs that mean: call the emergency number now. Every one stops all techniques."""

from conversations.content.levels import Level
from conversations.content.red_flag import flag

_E = Level.EMERGENCY

EMERGENCY_FLAGS = (
    flag("pe_signs", _E, "ALL", "AC", "clot in lung, heart", "24 25 26"),
    flag("confusion_collapse", _E, "ALL", "AC", "pulmonary embolism, stroke, sepsis", "25 30"),
    flag("stroke_signs", _E, "ALL", "A", "stroke, TIA", "30"),
    flag(
        "new_paralysis",
        _E,
        "ALL",
        "GC",
        "ischaemia, spine, stroke",
        "27 28",
        note="Left off the acute screen: a cramped foot never moves freely. Asked at let-go.",
    ),
    flag(
        "limb_ischaemia",
        _E,
        "ALL",
        "AC",
        "blocked artery; muscle dies from about 4-6 hours",
        "27 28",
        note="On the acute screen confirmed by one question; can't tell or silence is yes.",
    ),
    flag(
        "cauda_equina",
        _E,
        "ALL",
        "AC",
        "nerve compression in the spine",
        "29",
        note="Long-standing and unchanged is no.",
    ),
    flag("compartment_trauma", _E, "ALL", "A", "compartment syndrome", "31 27"),
    flag(
        "tetanus_signs",
        _E,
        "ALL",
        "A",
        "tetanus",
        "32",
        note="Acute screen asks for the jaw. Back spasm alone is no (our judgement).",
    ),
    flag("venom_bite", _E, "ALL", "A", "envenoming", "GK"),
    flag(
        "sepsis_signs",
        _E,
        "ALL",
        "C",
        "sepsis, deep infection",
        "34",
        note="Hot, red or spreading leg, fever or not, and any one sign of severe illness.",
    ),
    flag("heat_stroke", _E, "ALL", "", "heat stroke", "51"),
    flag(
        "self_harm",
        _E,
        "ALL",
        "",
        "crisis",
        "OJ",
        note="Figures of speech get one kind yes/no question, techniques paused.",
    ),
)
