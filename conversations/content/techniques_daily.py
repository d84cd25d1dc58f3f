"""What is for the evening and the day, and what is only answered when asked about: T17 to T22."""

from conversations.content.conditions import Condition
from conversations.content.sources import Grade
from conversations.content.technique import Moment, Muscle, Position, Technique, form
from conversations.script import Beat

_EVENING = frozenset({Moment.EVENING})
_ALL_MUSCLES = frozenset(Muscle)


def _alternating(muscle: str) -> tuple[Beat, ...]:
    """Ten seconds a leg, three times: one leg rests its ten seconds while the other holds."""
    return (Beat(f"beat-{muscle}-left", 10), Beat(f"beat-{muscle}-right", 10)) * 3


BEDTIME_BEATS = (*_alternating("calf"), Beat("beat-change", 10), *_alternating("hamstring"))
"""The dose of the trial (source 8) in about two minutes; one leg after the other would take four,
and the trial allowed three."""

DAILY = (
    Technique(
        id="t17_bedtime",
        name="technique-t17",
        when=_EVENING,
        muscles=frozenset({Muscle.CALF, Muscle.HAMSTRING}),
        forms=(
            form("t17", "standing", Position.STANDING, 4, BEDTIME_BEATS),
            form("t17", "seated", Position.SITTING, 4, BEDTIME_BEATS),
        ),
        grade=Grade.B,
        sources=("8", "10", "9"),
        barred_by=frozenset({Condition.CALF_REPAIR}),
        barred_by_flags=frozenset({"calf_tear"}),
        cares=(
            (Condition.PREGNANT, "technique-care-not-flat"),
            (Condition.LEG_REPAIR, "technique-care-no-leaning"),
        ),
    ),
    Technique(
        id="t18_day_calf",
        name="technique-t18",
        when=frozenset({Moment.DAY}),
        muscles=frozenset({Muscle.CALF}),
        forms=(form("t18", "usual", Position.STANDING, 3, (Beat("beat-lean", 300),)),),
        grade=Grade.C,
        sources=("1",),
    ),
    Technique(
        id="t19_hydrate",
        name="technique-t19",
        when=frozenset({Moment.DAY, Moment.EVENING}),
        muscles=_ALL_MUSCLES,
        forms=(form("t19", "usual", Position.ANY, 1),),
        grade=Grade.D,
        sources=("1", "48"),
        needs_free_fluids=True,
    ),
    Technique(
        id="t20_bedding",
        name="technique-t20",
        when=_EVENING,
        muscles=frozenset({Muscle.CALF, Muscle.FOOT}),
        forms=(form("t20", "usual", Position.BED, 2),),
        grade=Grade.D,
        sources=("7",),
        cares=((Condition.PREGNANT, "technique-care-not-flat"),),
    ),
    Technique(
        id="t21_light_move",
        name="technique-t21",
        when=_EVENING,
        muscles=_ALL_MUSCLES,
        forms=(form("t21", "usual", Position.STANDING, 1, (Beat("beat-move", 180),)),),
        grade=Grade.C,
        sources=("7",),
    ),
    Technique(
        id="t22_pickle",
        name="technique-t22",
        when=frozenset({Moment.DURING}),
        muscles=_ALL_MUSCLES,
        forms=(form("t22", "usual", Position.ANY, 1),),
        grade=Grade.B,
        sources=("44",),
        needs_free_fluids=True,
        offered=False,
    ),
)
