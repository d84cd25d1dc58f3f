"""Bedtime and the times that follow from it: asking for them, proposing them, changing one."""

from collections.abc import Iterable
from datetime import datetime, time, timedelta
from typing import Literal, TypeAlias

from conversations.facts import Person
from conversations.flows.questions import KEEP, SKIP_ALL, Exits, Left, leaving
from conversations.flows.summary import WINDOW_MINUTES, put, reminders
from conversations.night import DAY, minutes
from conversations.plan import may_drink, moved, proposed
from conversations.script import Ask, Choice, Reading, Style, Talk, Text, ask, now, text
from conversations.understanding.times import read_time

TimeField: TypeAlias = Literal["drink_at", "stretch_at", "morning_at"]

BEDTIMES = tuple(time(hour, half) for hour in (21, 22, 23, 0) for half in (0, 30))
NEARBY = tuple(timedelta(minutes=by) for by in (-60, -30, -15, 15, 30, 60))
TIMES_CHANGED = 8  # how often the proposed times may be changed in one go


def time_of_day(
    name: str,
    question: Text,
    usual: time,
    offered: Iterable[time],
    exits: Exits,
) -> Talk[time | Left]:
    """A time by button or typed; where "10:30" was more likely meant as 22:30, that is asked."""
    choices = leaving((timed(moment) for moment in offered), exits)
    chosen = yield from ask(Ask(name, question, choices, reading=CLOCK, across=4))
    if isinstance(chosen, Left) or not doubtful(chosen, usual):
        return chosen
    return (yield from half_of_day(f"{name}.half", chosen))


def half_of_day(name: str, moment: time) -> Talk[time]:
    """Whether a time was meant before or after noon."""
    halves = sorted({moment, other_half(moment)})
    return (yield from ask(Ask(name, text("which-half"), tuple(timed(each) for each in halves))))


def timed(moment: time) -> Choice[time]:
    """A time of day as a button."""
    return Choice(f"t{moment:%H%M}", moment, label="time-of-day", args=(("time", moment),))


def doubtful(moment: time, usual: time) -> bool:
    """Whether a time up to 12:59 makes more sense twelve hours later."""
    return moment.hour <= 12 and apart(other_half(moment), usual) < apart(moment, usual)


def other_half(moment: time) -> time:
    """The same time on the dial, in the other half of the day."""
    return moment.replace(hour=(moment.hour + 12) % 24)


def apart(one: time, other: time) -> int:
    """Minutes between two times, the shorter way round the clock."""
    gap = abs(minutes(one) - minutes(other))
    return min(gap, DAY - gap)


def canonical_time(typed: str, language: str) -> str | None:
    """Typed words as "22:30"."""
    moment = read_time(typed, language)
    return None if moment is None else f"{moment:%H:%M}"


CLOCK: Reading[time] = Reading(canonical_time, time.fromisoformat, ("10:15", "22:15"))


def bedtime(name: str, person: Person, exits: Exits) -> Talk[time | Left]:
    """When the person usually goes to bed."""
    return (yield from time_of_day(name, text("bedtime"), person.bedtime, BEDTIMES, exits))


def another_time(name: str, person: Person, field: TimeField) -> Talk[Person]:
    """A new time for one of the prompts."""
    present: time = getattr(person, field)
    which = f"new-time-{field.removesuffix('_at')}"
    question = text(which, time=present, minutes=WINDOW_MINUTES)
    offered = tuple(moved(present, by) for by in NEARBY)
    chosen = yield from time_of_day(f"{name}.{field}", question, present, offered, KEEP)
    if isinstance(chosen, Left):
        return person
    return (yield from put(person, field, f"{chosen:%H:%M}"))


def follow(person: Person, bed: time) -> Talk[Person]:
    """The bedtime, and all times that follow from it."""
    times = proposed(bed)
    person = yield from put(person, "bedtime", f"{bed:%H:%M}")
    person = yield from put(person, "wake", f"{times.wake:%H:%M}")
    person = yield from put(person, "drink_at", f"{times.drink_at:%H:%M}")
    person = yield from put(person, "stretch_at", f"{times.stretch_at:%H:%M}")
    return (yield from put(person, "morning_at", f"{times.morning_at:%H:%M}"))


def agree_on_times(name: str, person: Person) -> Talk[tuple[Person, bool]]:
    """The proposed times, changed one by one until they suit; False: skip all that follows."""
    for n in range(TIMES_CHANGED):
        wish = yield from ask(proposal(f"{name}{n}", person, (yield from now())))
        if isinstance(wish, Left):
            return person, wish is not Left.REST
        if wish is None:
            break
        person = yield from another_time(f"{name}{n}", person, wish)
    return person, True


def proposal(name: str, person: Person, moment: datetime) -> Ask[TimeField | Left | None]:
    """The times as they stand, and a button for each that can be changed."""
    choices: list[Choice[TimeField | None]] = [
        Choice("fine", None, style=Style.SUCCESS, wide=True),
    ]
    if may_drink(person):
        choices.append(Choice("drink", "drink_at"))
    choices += [Choice("stretch", "stretch_at"), Choice("morning", "morning_at")]
    question = text("times", lines=reminders(person, moment))
    return Ask(name, question, leaving(choices, SKIP_ALL))
