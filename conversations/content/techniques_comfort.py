"""Touch, warmth, cold, relaxation and breathing: T10 to T16."""

from conversations.content.conditions import Condition
from conversations.content.sources import GENERAL, Grade
from conversations.content.technique import Moment, Muscle, Position, Technique, form
from conversations.script import Beat

_ALL_MUSCLES = frozenset(Muscle)
_TENSED = ("hands", "arms", "shoulders", "face", "belly", "thighs")


def _relaxation() -> tuple[Beat, ...]:
    """Half-effort tensing twice over; calves and feet only lift the toes. About seven minutes."""
    breaths = (Beat("beat-breathe-in", 4), Beat("beat-breathe-out", 4)) * 3
    body = tuple(
        beat
        for part in _TENSED
        for beat in (Beat(f"beat-tense-{part}", 5), Beat("beat-let-go", 20)) * 2
    )
    feet = (Beat("beat-lift-toes", 5), Beat("beat-let-go", 20)) * 2
    return (*breaths, *body, *feet, *PACED_BREATHS)


PACED_BREATHS = (Beat("beat-breathe-in", 4), Beat("beat-breathe-out", 6)) * 6
"""In for four, out for six, six times: one minute."""

COMFORT = (
    Technique(
        id="t10_massage",
        name="technique-t10",
        when=frozenset({Moment.DURING, Moment.AFTER}),
        muscles=_ALL_MUSCLES,
        forms=(
            form("t10", "palm", Position.BED, 3, (Beat("beat-massage", 90),)),
            form("t10", "thumbs", Position.BED, 3, (Beat("beat-massage", 90),)),
        ),
        grade=Grade.C,
        sources=("1", "4"),
    ),
    Technique(
        id="t11_heat",
        name="technique-t11",
        when=frozenset({Moment.DURING, Moment.AFTER}),
        muscles=_ALL_MUSCLES,
        forms=(
            form("t11", "pad", Position.BED, 4, (Beat("beat-warm", 150),)),
            form("t11", "shower", Position.STANDING, 2, (Beat("beat-warm", 300),)),
        ),
        grade=Grade.C,
        sources=("7", "45"),
    ),
    Technique(
        id="t12_cold",
        name="technique-t12",
        when=frozenset({Moment.AFTER}),
        muscles=_ALL_MUSCLES,
        forms=(form("t12", "usual", Position.ANY, 3, (Beat("beat-cold", 600),)),),
        grade=Grade.C,
        sources=("7", "45"),
        barred_by=frozenset({Condition.NUMB_OR_CIRCULATION, Condition.BONES_COLD_PRESSURE}),
        barred_by_flags=frozenset({"rest_pain_ulcer", "sudden_numbness", "numb_only"}),
    ),
    Technique(
        id="t13_towel_roll",
        name="technique-t13",
        when=frozenset({Moment.AFTER, Moment.EVENING}),
        muscles=frozenset({Muscle.CALF}),
        forms=(
            form(
                "t13",
                "usual",
                Position.BED,
                4,
                (Beat("beat-move", 60), Beat("beat-rest", 15), Beat("beat-move", 60)),
            ),
        ),
        grade=Grade.D,
        sources=(GENERAL,),
    ),
    Technique(
        id="t14_ball",
        name="technique-t14",
        when=frozenset({Moment.AFTER, Moment.EVENING}),
        muscles=frozenset({Muscle.CALF, Muscle.FOOT}),
        forms=(
            form("t14", "calf", Position.SITTING, 4, (Beat("beat-press", 45),)),
            form("t14", "arch", Position.SITTING, 4, (Beat("beat-press", 45),)),
        ),
        grade=Grade.D,
        sources=("42", "43"),
        barred_by=frozenset({Condition.BONES_COLD_PRESSURE, Condition.NUMB_OR_CIRCULATION}),
    ),
    Technique(
        id="t15_pmr",
        name="technique-t15",
        when=frozenset({Moment.AFTER, Moment.EVENING}),
        muscles=_ALL_MUSCLES,
        forms=(
            form("t15", "lying", Position.BED, 5, _relaxation()),
            form("t15", "sitting", Position.SITTING, 5, _relaxation()),
        ),
        grade=Grade.C,
        sources=("40",),
        barred_by=frozenset({Condition.BONES_COLD_PRESSURE}),
        cares=((Condition.PREGNANT, "technique-care-propped"),),
    ),
    Technique(
        id="t16_breathe",
        name="technique-t16",
        when=frozenset(Moment),
        muscles=_ALL_MUSCLES,
        forms=(form("t16", "usual", Position.ANY, 2, PACED_BREATHS),),
        grade=Grade.D,
        sources=(GENERAL,),
    ),
)
