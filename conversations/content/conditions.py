"""The health facts asked once, and what each of them locks from then on."""

from collections.abc import Mapping
from enum import StrEnum

from conversations.content.levels import Block


class Condition(StrEnum):
    """One button of the health question; facts that lock the same things share a button.

    A shared button locks all that any of its facts locks, so sharing never opens anything.
    An older hip or knee replacement needs no button: the thigh stretches go only as far as is
    comfortable for everybody.
    """

    CLOT = "clot"  # a clot in leg or lung, ever, or a clotting disorder
    BLOOD_THINNERS = "blood_thinners"  # daily aspirin and clopidogrel too; low platelets
    PREGNANT = "pregnant"  # or gave birth in the last six weeks
    VEINS = "veins"  # varicose veins, phlebitis
    BROKEN_SKIN = "broken_skin"  # open, infected or burnt skin, wet dressing, foot wound
    RECENT_REST = "recent_rest"  # surgery, fracture, plaster, bed rest 12 wk; journey >4 h 4 wk
    LEG_REPAIR = "leg_repair"  # hip or knee replacement or leg fracture, 12 weeks
    CALF_REPAIR = "calf_repair"  # calf or Achilles repair that is still healing
    NUMB_OR_CIRCULATION = "numb_or_circulation"  # neuropathy, diabetic feet; arterial disease
    CANCER = "cancer"  # under treatment or in bone
    UNSTEADY = "unsteady"  # falls, blackouts, frail; Parkinson's, stroke, MS
    BONES_COLD_PRESSURE = "bones_cold_pressure"  # osteoporosis; Raynaud; uncontrolled pressure


CONDITION_BLOCKS: Mapping[Condition, frozenset[Block]] = {
    Condition.CLOT: frozenset({Block.M}),
    Condition.BLOOD_THINNERS: frozenset({Block.M}),
    Condition.PREGNANT: frozenset({Block.M}),
    Condition.VEINS: frozenset({Block.M}),
    Condition.BROKEN_SKIN: frozenset({Block.M, Block.H}),
    Condition.RECENT_REST: frozenset({Block.M}),
    Condition.LEG_REPAIR: frozenset({Block.M, Block.W}),
    Condition.CALF_REPAIR: frozenset({Block.M, Block.W}),
    Condition.NUMB_OR_CIRCULATION: frozenset({Block.M, Block.H}),
    Condition.CANCER: frozenset({Block.M}),
    Condition.UNSTEADY: frozenset({Block.W}),
    Condition.BONES_COLD_PRESSURE: frozenset(),
}
"""Whole locks; single techniques that a condition bars stand with the technique."""
