"""Every danger sign by id, and the findings that stand for several or for less than one."""

from collections.abc import Mapping
from dataclasses import dataclass

from conversations.content.levels import Block, Level
from conversations.content.red_flag import Asked, FollowUp, RedFlag, letters
from conversations.content.red_flags_emergency import EMERGENCY_FLAGS
from conversations.content.red_flags_soon import SOON_FLAGS
from conversations.content.red_flags_urgent import URGENT_FLAGS
from conversations.content.sources import AWAITING_REVIEW, Review

__all__ = ["FINDINGS", "RED_FLAGS", "Asked", "Finding", "FollowUp", "RedFlag"]

RED_FLAGS: Mapping[str, RedFlag] = {
    flag.id: flag for flag in (*EMERGENCY_FLAGS, *URGENT_FLAGS, *SOON_FLAGS)
}


@dataclass(frozen=True, slots=True)
class Finding:
    """What a question about several flags at once has shown, or a fact that only locks."""

    id: str
    level: Level
    blocks: frozenset[Block]
    covers: tuple[str, ...] = ()  # the flags it may be
    version: int = 1
    review: Review = AWAITING_REVIEW

    @property
    def name(self) -> str:
        """Wording key of the short name used in records and reports."""
        return f"flag-{self.id}-name"


_INJURY_OR_ILLNESS = (
    "tetanus_signs",
    "venom_bite",
    "compartment_trauma",
    "sepsis_signs",
    "heat_stroke",
    "calf_tear",
    "fall_injury",
    "rhabdo_signs",
    "skin_infection",
    "tetanus_exposure",
    "toxin_exposure",
)

_FINDINGS = (
    Finding(
        "chest_breath_head",
        Level.EMERGENCY,
        letters("ALL"),
        ("pe_signs", "confusion_collapse", "stroke_signs"),
    ),
    Finding("cold_or_still", Level.EMERGENCY, letters("ALL"), ("limb_ischaemia", "new_paralysis")),
    Finding("injury_or_illness", Level.URGENT, letters("ALL"), _INJURY_OR_ILLNESS),
    Finding(
        "unsteady_dizzy_fell",
        Level.URGENT,
        letters("MHSW"),
        ("walking_balance", "dizziness", "fall_injury"),
    ),
    Finding("over_10_min_twice", Level.URGENT, letters("M"), ("over_10_min",)),
    Finding("numb_only", Level.SELF_CARE, letters("MHW"), ("sudden_numbness",)),
    Finding("old_or_trivial", Level.SELF_CARE, letters("M")),
    Finding("dizziness_passed", Level.SELF_CARE, letters("MW"), ("dizziness",)),
    Finding("drunk_or_sedated", Level.SELF_CARE, letters("HW")),
)

FINDINGS: Mapping[str, Finding] = {finding.id: finding for finding in _FINDINGS}
