"""Stretches and loading moves for a cramp that is on: T1 to T9, and the shin's own."""

from conversations.content.conditions import Condition
from conversations.content.sources import GENERAL, Grade
from conversations.content.technique import Moment, Muscle, Position, Technique, form, hold_and_ease
from conversations.script import Beat

_DURING = frozenset({Moment.DURING})
_DURING_AND_AFTER = frozenset({Moment.DURING, Moment.AFTER})
_CALF_AND_FOOT = frozenset({Muscle.CALF, Muscle.FOOT, Muscle.UNSURE})
_CALF = frozenset({Muscle.CALF, Muscle.UNSURE})
_TORN_OR_REPAIRED = frozenset({Condition.CALF_REPAIR})
_NO_PULLING_BY_HAND = frozenset({Condition.BROKEN_SKIN, Condition.NUMB_OR_CIRCULATION})

STRETCHES = (
    Technique(
        id="t1_dorsiflex",
        name="technique-t1",
        when=_DURING,
        muscles=_CALF_AND_FOOT,
        forms=(
            form("t1", "hand", Position.BED, 5, hold_and_ease(3, 25, 5)),
            form("t1", "own", Position.BED, 5, hold_and_ease(3, 25, 5)),
        ),
        grade=Grade.C,
        sources=("4", "7", "16"),
        barred_by=_TORN_OR_REPAIRED,
        barred_by_flags=frozenset({"calf_tear"}),
    ),
    Technique(
        id="t2_towel_pull",
        name="technique-t2",
        when=_DURING,
        muscles=_CALF_AND_FOOT | {Muscle.HAMSTRING},
        forms=(
            form("t2", "sitting", Position.BED, 4, hold_and_ease(3, 25, 5)),
            form("t2", "lying", Position.BED, 4, hold_and_ease(2, 30, 5)),
        ),
        grade=Grade.D,
        sources=(GENERAL,),
        barred_by=_TORN_OR_REPAIRED,
        barred_by_flags=frozenset({"calf_tear"}),
        cares=((Condition.PREGNANT, "technique-care-propped"),),
    ),
    Technique(
        id="t3_stand_weight",
        name="technique-t3",
        when=_DURING,
        muscles=_CALF_AND_FOOT,
        forms=(form("t3", "usual", Position.STANDING, 3, (Beat("beat-stand", 60),)),),
        grade=Grade.C,
        sources=("1", "65"),
    ),
    Technique(
        id="t4_wall_calf",
        name="technique-t4",
        when=_DURING,
        muscles=_CALF,
        forms=(form("t4", "usual", Position.STANDING, 3, hold_and_ease(2, 30, 5)),),
        grade=Grade.C,
        sources=("8", "45", "46"),
        barred_by_flags=frozenset({"calf_tear"}),
    ),
    Technique(
        id="t5_heel_walk",
        name="technique-t5",
        when=_DURING,
        muscles=_CALF,
        forms=(form("t5", "usual", Position.STANDING, 3, (Beat("beat-move", 30),)),),
        grade=Grade.D,
        sources=(GENERAL,),
        barred_by=frozenset({Condition.UNSTEADY}),
    ),
    Technique(
        id="t6_walk_off",
        name="technique-t6",
        when=_DURING_AND_AFTER,
        muscles=frozenset(Muscle),
        forms=(
            form("t6", "walk", Position.STANDING, 3, (Beat("beat-move", 60),)),
            form("t6", "jiggle", Position.SITTING, 2, (Beat("beat-move", 60),)),
        ),
        grade=Grade.C,
        sources=("7",),
        cares=((Condition.NUMB_OR_CIRCULATION, "technique-care-shoes"),),
    ),
    Technique(
        id="t7_hamstring",
        name="technique-t7",
        when=_DURING,
        muscles=frozenset({Muscle.HAMSTRING}),
        forms=(
            form("t7", "bed", Position.BED, 4, hold_and_ease(3, 25, 5)),
            form("t7", "standing", Position.STANDING, 3, hold_and_ease(2, 30, 5)),
        ),
        grade=Grade.C,
        sources=("8", "45", "62", "65"),
        cares=((Condition.LEG_REPAIR, "technique-care-no-leaning"),),
    ),
    Technique(
        id="t8_quad",
        name="technique-t8",
        when=_DURING,
        muscles=frozenset({Muscle.QUADRICEPS}),
        forms=(
            form("t8", "bed", Position.SIDE, 4, hold_and_ease(3, 25, 5)),
            form("t8", "standing", Position.STANDING, 3, hold_and_ease(2, 30, 5)),
        ),
        grade=Grade.C,
        sources=("45",),
        cares=((Condition.LEG_REPAIR, "technique-care-to-comfort"),),
    ),
    Technique(
        id="t9_toes",
        name="technique-t9",
        when=_DURING,
        muscles=frozenset({Muscle.FOOT}),
        forms=(
            form("t9", "hand", Position.BED, 4, hold_and_ease(3, 25, 5), _NO_PULLING_BY_HAND),
            form("t9", "own", Position.BED, 3, hold_and_ease(3, 25, 5)),
        ),
        grade=Grade.D,
        sources=(GENERAL,),
    ),
    Technique(
        id="shin_point_down",
        name="technique-shin",
        when=_DURING,
        muscles=frozenset({Muscle.SHIN}),
        forms=(form("shin", "usual", Position.BED, 3, hold_and_ease(3, 25, 5)),),
        grade=Grade.D,
        sources=(GENERAL,),
    ),
)
"""Where the table gives two grades, the one for use during a cramp; the lower where in doubt."""
