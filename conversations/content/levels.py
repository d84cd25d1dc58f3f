"""How urgent something is, what may be locked, and which moves each lock closes."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum, StrEnum


class Level(IntEnum):
    """How fast to get help; the highest one found always wins."""

    SELF_CARE = 0  # no danger sign: carry on
    SOON = 1  # book an appointment within days
    URGENT = 2  # speak to a doctor or advice line within hours
    EMERGENCY = 3  # call the emergency number now


class Block(StrEnum):
    """A lock on a group of moves; locks add up."""

    M = "massage"
    H = "heat"
    W = "standing"
    S = "stretching"
    ALL = "all"


@dataclass(frozen=True, slots=True, order=True)
class Move:
    """One form of one technique, such as the hamstring stretch done in bed."""

    technique: str
    form: str = "usual"


BARRED: Mapping[Block, frozenset[Move]] = {
    Block.M: frozenset(
        {
            Move("t10_massage", "palm"),
            Move("t10_massage", "thumbs"),
            Move("t13_towel_roll"),
            Move("t14_ball", "calf"),
            Move("t14_ball", "arch"),
        }
    ),
    Block.H: frozenset({Move("t11_heat", "pad"), Move("t11_heat", "shower")}),
    Block.W: frozenset(
        {
            Move("t3_stand_weight"),
            Move("t4_wall_calf"),
            Move("t5_heel_walk"),
            Move("t6_walk_off", "walk"),
            Move("t7_hamstring", "standing"),
            Move("t8_quad", "standing"),
            Move("t11_heat", "shower"),
            Move("t17_bedtime", "standing"),
            Move("t18_day_calf"),
            Move("t21_light_move"),
        }
    ),
    Block.S: frozenset(
        {
            Move("t1_dorsiflex", "hand"),
            Move("t2_towel_pull", "sitting"),
            Move("t2_towel_pull", "lying"),
            Move("t3_stand_weight"),
            Move("t4_wall_calf"),
            Move("t5_heel_walk"),
            Move("t7_hamstring", "bed"),
            Move("t7_hamstring", "standing"),
            Move("t8_quad", "bed"),
            Move("t8_quad", "standing"),
            Move("t9_toes", "hand"),
            Move("t17_bedtime", "standing"),
            Move("t17_bedtime", "seated"),
            Move("t18_day_calf"),
        }
    ),
}
"""What each lock closes; `Block.ALL` closes every move and so has no row."""

FAIL_CLOSED = frozenset(
    {
        Move("t1_dorsiflex", "own"),
        Move("t1_dorsiflex", "hand"),
        Move("t9_toes", "own"),
        Move("t9_toes", "hand"),
        Move("t7_hamstring", "bed"),
        Move("t8_quad", "bed"),
        Move("t16_breathe"),
        Move("shin_point_down"),
    }
)
"""All that may be done in a cramp before the danger signs are ruled out (acute screen, rule 2)."""
