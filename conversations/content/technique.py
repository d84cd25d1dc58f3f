"""What a technique is: its forms, when it may be used, what bars it and how it is timed."""

from dataclasses import dataclass
from enum import StrEnum

from conversations.content.conditions import Condition
from conversations.content.sources import AWAITING_REVIEW, Grade, Review
from conversations.script import Beat


class Muscle(StrEnum):
    """Where the cramp is."""

    CALF = "calf"
    FOOT = "foot"
    HAMSTRING = "hamstring"
    QUADRICEPS = "quadriceps"
    SHIN = "shin"
    UNSURE = "unsure"


class Moment(StrEnum):
    """When a technique may be used."""

    DURING = "during"
    AFTER = "after"  # the cramp has gone
    EVENING = "evening"
    DAY = "day"


class Position(StrEnum):
    """How the person is placed while doing it."""

    BED = "bed"  # lying or sitting in bed, or on its edge
    SIDE = "side"  # lying on the good side
    SITTING = "sitting"
    STANDING = "standing"
    ANY = "any"


@dataclass(frozen=True, slots=True)
class Form:
    """One way of doing a technique; `card` and `steps` are wording keys."""

    id: str
    position: Position
    card: str
    steps: tuple[str, ...]
    beats: tuple[Beat, ...] = ()
    barred_by: frozenset[Condition] = frozenset()

    @property
    def seconds(self) -> int:
        """How long the guided form lasts."""
        return sum(beat.seconds for beat in self.beats)


@dataclass(frozen=True, slots=True)
class Technique:
    """One row of the table of techniques; `name` and the cares are wording keys."""

    id: str
    name: str
    when: frozenset[Moment]
    muscles: frozenset[Muscle]
    forms: tuple[Form, ...]
    grade: Grade | None
    sources: tuple[str, ...]
    barred_by: frozenset[Condition] = frozenset()
    barred_by_flags: frozenset[str] = frozenset()
    cares: tuple[tuple[Condition, str], ...] = ()  # said to people with that condition
    needs_free_fluids: bool = False
    offered: bool = True  # False: only answered when asked about
    version: int = 1
    review: Review = AWAITING_REVIEW

    def form(self, name: str) -> Form:
        """The form of that name; KeyError if there is none."""
        for form in self.forms:
            if form.id == name:
                return form
        raise KeyError(f"{self.id} has no form {name}")


def hold_and_ease(times: int, hold: int, ease: int) -> tuple[Beat, ...]:
    """So many holds, each followed by letting go; both in seconds."""
    return (Beat("beat-hold", hold), Beat("beat-ease", ease)) * times


def form(
    number: str,
    name: str,
    position: Position,
    steps: int,
    beats: tuple[Beat, ...] = (),
    barred_by: frozenset[Condition] = frozenset(),
) -> Form:
    """A form whose wording keys follow from its number: `technique-t7-standing-card`, `-1`."""
    stem = f"technique-{number}" if name == "usual" else f"technique-{number}-{name}"
    keys = tuple(f"{stem}-{step}" for step in range(1, steps + 1))
    return Form(name, position, f"{stem}-card", keys, beats, barred_by)
