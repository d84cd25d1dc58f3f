"""The stretch before bed, guided: calf and back of the thigh, both legs, in about two minutes."""

from datetime import timedelta

from conversations.content.techniques import TECHNIQUES, Form, Position
from conversations.facts import Facts
from conversations.plan import may_stretch
from conversations.script import Ask, Beat, Choice, Note, Say, Silence, Style, Talk, ask, text

BEDTIME = "t17_bedtime"
PARTS = ("calf", "hamstring")
STEP = {"calf": 0, "hamstring": 2}  # which of the routine's steps says how to stand or sit
EFFORT = 3  # and which says how far to go

ALL, PARTLY, NOTHING = "yes", "partly", "no"


def possible(facts: Facts, form: str) -> bool:
    """Whether this person may do the routine in this form; steadiness is asked separately."""
    return may_stretch(facts.person, form, facts.flags)


def guided(facts: Facts, *, sitting: bool = False) -> Talk[str]:
    """Lead through the routine and note how far it went: "yes", "partly" or "no"."""
    form = yield from chosen_form(facts, sitting)
    done = NOTHING if form is None else (yield from both_parts(facts, form))
    yield Note("stretch", done)
    yield Say(text(f"stretch-end-{done}"))
    return done


def chosen_form(facts: Facts, sitting: bool) -> Talk[Form | None]:
    """Standing only for those who say they are steady tonight; None: rather not at all."""
    technique = TECHNIQUES[BEDTIME]
    if sitting or not possible(facts, "standing"):
        return technique.form("seated")
    choices = (
        Choice("stand", "standing", style=Style.PRIMARY, wide=True),
        Choice("sit", "seated", wide=True),
        Choice("stop", "", label="stretch-not-now", wide=True),
    )
    place = yield from ask(Ask("stretch.place", text("stretch-place"), choices, across=1))
    return technique.form(place) if place else None


def both_parts(facts: Facts, form: Form) -> Talk[str]:
    """First one muscle, then the other; stopping is fine at any point."""
    for number, part in enumerate(PARTS):
        yield from cares(facts)
        buzz = facts.person.holds_buzz and number > 0  # the end of a hold is felt, if so wished
        if not (yield from ask(ready(form, part, anew=buzz))):
            return PARTLY if number else NOTHING
        if not (yield from ask(hold(form, part))):
            return PARTLY
    return ALL


def cares(facts: Facts) -> Talk[None]:
    """What to heed with this person's conditions."""
    for condition, care in TECHNIQUES[BEDTIME].cares:
        if condition in facts.person.profile.conditions:
            yield Say(text(care))


def ready(form: Form, part: str, *, anew: bool) -> Ask[bool]:
    """How to stand or sit for this muscle."""
    place = "standing" if form.position is Position.STANDING else "seated"
    how = text(form.steps[STEP[part]])
    effort = text(form.steps[EFFORT])
    question = text(f"stretch-ready-{place}", n=PARTS.index(part) + 1, how=how, effort=effort)
    choices = (
        Choice("go", True, style=Style.SUCCESS, label="stretch-go", wide=True),
        Choice("stop", False, label="stretch-stop"),
    )
    return Ask(f"stretch.{part}.ready", question, choices, anew=anew)


def hold(form: Form, part: str) -> Ask[bool]:
    """The countdown: one leg rests while the other holds."""
    beats = beats_of(form, part)
    length = timedelta(seconds=sum(beat.seconds for beat in beats))
    choices = (
        Choice("next", True, label="stretch-next"),
        Choice("stop", False, label="stretch-stop"),
        Choice("over", True, shown=False),
    )
    return Ask(
        f"stretch.{part}.hold",
        text("stretch-hold"),
        choices,
        silences=(Silence("over", after=length),),
        beats=beats,
    )


def beats_of(form: Form, part: str) -> tuple[Beat, ...]:
    """The beats of one muscle; the change between the two is the person's own."""
    return tuple(beat for beat in form.beats if beat.label.startswith(f"beat-{part}-"))
