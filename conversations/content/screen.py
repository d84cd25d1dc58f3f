"""What the buttons of the morning's danger question stand for, and which flags end the ladder."""

from collections.abc import Mapping
from dataclasses import dataclass

from conversations.content.levels import Move


@dataclass(frozen=True, slots=True)
class Button:
    """One button; `records` is the flag or finding that a tap raises."""

    id: str
    records: str


MORNING_SIGNS = (
    Button("swollen_hot_red", "dvt_signs"),
    Button("cold_or_still", "cold_or_still"),
    Button("numb_still", "sudden_numbness"),
    Button("weak", "new_weakness"),
    Button("unsteady_dizzy_fell", "unsteady_dizzy_fell"),
    Button("brown_pee", "rhabdo_signs"),
    Button("fever", "skin_infection"),
    Button("chest_breath_head", "chest_breath_head"),
    Button("numb_groin", "cauda_equina"),
)
"""The safety question of the morning check-in, besides "none"."""

_BREATHE = Move("t16_breathe")
_OWN_MUSCLES = frozenset({_BREATHE, Move("t1_dorsiflex", "own"), Move("shin_point_down")})
_BREATHING_ONLY = frozenset({_BREATHE})

LADDER_ENDS: Mapping[str, frozenset[Move]] = {
    "dvt_signs": _OWN_MUSCLES,
    "pregnancy_leg": _OWN_MUSCLES,
    "over_10_min": _OWN_MUSCLES,
    "injury_or_illness": _BREATHING_ONLY,
    "calf_tear": _BREATHING_ONLY,
    "fall_injury": _BREATHING_ONLY,
    "rhabdo_signs": _BREATHING_ONLY,
    "skin_infection": _BREATHING_ONLY,
    "tetanus_exposure": _BREATHING_ONLY,
    "toxin_exposure": _BREATHING_ONLY,
}
"""Flags that end the ladder below the level of an emergency, and what is left besides lying
comfortably (acute screen, rule 7). An emergency leaves nothing."""
