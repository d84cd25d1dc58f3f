"""The order of help in a cramp: which move at which second, by muscle, and the times of checks."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from conversations.content.levels import Move
from conversations.content.technique import Muscle

FIRST_REPEAT_OF_SCREEN = 90
CHECK_ONE = 180  # still locked? an unanswered screen is asked again
CHECK_TWO = 360  # swelling, heat, cold, numbness, pop?
TEN_MINUTES = 600  # over_10_min fires by itself
HARD_LATEST = 630
"""Seconds since the cramp began (as the person reports it, else since the first message)."""

A_FEW_MINUTES = 240
"""What "a few minutes" counts for when the person says how long it has been on."""

ANSWER_LASTS = 30 * 60
"""A clear screen holds so many seconds, and only for the episode it was given in."""

RE_CRAMP_WITHIN = 5 * 60
"""Locked again within so many seconds of letting go: the same episode, the clock runs on."""

FOLLOW_UP_WAIT = 60
"""No reply to a clarifying question for so many seconds counts as yes."""

DIZZY_WAIT = 5 * 60
"""Dizziness that has gone within so many seconds, sitting or lying, is not urgent."""

NUMB_RECHECK = 30 * 60
"""Numbness is asked about again so many seconds after the cramp let go."""

BREATHE = Move("t16_breathe")
"""What is always left when everything else is closed."""


@dataclass(frozen=True, slots=True)
class Rung:
    """One cell of the ladder: what is tried from `start` to `end`, in order of preference."""

    start: int  # seconds since the cramp began
    end: int
    moves: tuple[Move, ...]
    out_of_reach: Move | None = None  # for a person who cannot reach, if the screen is clear
    if_helped: Move | None = None  # preferred where it helped this person before
    alongside: Move | None = None  # done at the same time


_T1 = (Move("t1_dorsiflex", "hand"), Move("t1_dorsiflex", "own"))
_T9 = (Move("t9_toes", "hand"), Move("t9_toes", "own"))
_T6 = (Move("t6_walk_off", "walk"), Move("t6_walk_off", "jiggle"))
_LOOP = Move("t2_towel_pull", "sitting")
_LOOP_LYING = Move("t2_towel_pull", "lying")
_STAND = Move("t3_stand_weight")
_PALM = Move("t10_massage", "palm")
_THUMBS = Move("t10_massage", "thumbs")
_HAMSTRING, _HAMSTRING_STANDING = Move("t7_hamstring", "bed"), Move("t7_hamstring", "standing")
_QUAD, _QUAD_STANDING = Move("t8_quad", "bed"), Move("t8_quad", "standing")
_SHIN = Move("shin_point_down")
_WARMTH = Rung(420, 570, (Move("t11_heat", "pad"),), alongside=BREATHE)

_CALF = (
    Rung(0, 105, _T1, out_of_reach=_LOOP),
    Rung(105, 180, (_STAND,)),
    Rung(180, 270, (_PALM, _LOOP)),
    Rung(270, 345, (Move("t4_wall_calf"),)),
    Rung(360, 420, _T6, if_helped=Move("t5_heel_walk")),
    _WARMTH,
)

LADDERS: Mapping[Muscle, tuple[Rung, ...]] = {
    Muscle.CALF: _CALF,
    Muscle.UNSURE: _CALF,
    Muscle.FOOT: (
        Rung(0, 105, _T9),
        Rung(105, 180, (_STAND,)),
        Rung(180, 270, (_THUMBS, *_T9)),
        Rung(270, 345, _T6),
        Rung(360, 420, _T6),
        _WARMTH,
    ),
    Muscle.HAMSTRING: (
        Rung(0, 105, (_HAMSTRING,)),
        Rung(105, 180, (_LOOP_LYING,)),
        Rung(180, 270, (_PALM, _HAMSTRING)),
        Rung(270, 345, (_HAMSTRING_STANDING,)),
        Rung(360, 420, _T6),
        _WARMTH,
    ),
    Muscle.QUADRICEPS: (
        Rung(0, 105, (_QUAD,)),
        Rung(105, 180, (_QUAD_STANDING,)),
        Rung(180, 270, (_PALM, _QUAD)),
        Rung(270, 345, _T6),
        Rung(360, 420, _T6),
        _WARMTH,
    ),
    Muscle.SHIN: (
        Rung(0, 105, (_SHIN,)),
        Rung(105, 180, (_SHIN,)),
        Rung(180, 270, (_PALM, _SHIN)),
        Rung(270, 345, _T6),
        Rung(360, 420, _T6),
        _WARMTH,
    ),
}
"""A move that is closed gives way to the next in its rung, then to the first rung, then to
breathing. With both legs cramped: the first rung of the calf on both, then the worse leg, and
nothing lying on the side."""


def pick(
    muscle: Muscle,
    rung: Rung,
    allowed: Callable[[Move], bool],
    helped: frozenset[str] = frozenset(),
    *,
    reaches: bool = True,
) -> Move:
    """The move to show on this rung: open, and what helped before or is in reach goes first."""
    for each in (rung, LADDERS[muscle][0]):
        for move in in_order(each, helped, reaches=reaches):
            if allowed(move):
                return move
    return BREATHE


def in_order(rung: Rung, helped: frozenset[str], *, reaches: bool) -> tuple[Move, ...]:
    """The moves of one rung, those first that suit this person better."""
    better = []
    if rung.if_helped and rung.if_helped.technique in helped:
        better.append(rung.if_helped)
    if rung.out_of_reach and not reaches:
        better.append(rung.out_of_reach)
    return (*better, *rung.moves)
