"""Finding a person's time zone by asking what time it is for them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import TypeAlias
from zoneinfo import ZoneInfo

from conversations.flows.questions import Exits, Left, leaving
from conversations.flows.times import apart, canonical_time, half_of_day, other_half
from conversations.places import clock_groups, find_zone, zones_at, zones_of
from conversations.script import Ask, Choice, Reading, Talk, ask, now, text

SAME_TIME = 20  # minutes that a watch, or a slow answer, may be off
NEAREST = 6  # towns to choose from
NOON = 12  # typed times up to this hour may lack a pm


@dataclass(frozen=True, slots=True)
class Shown:
    """One of the local times of a country, by its most populous zone."""

    place: str


Answer: TypeAlias = Shown | str | time | Left | None
"""A button, a typed zone, a typed time, a way out, or "another one"."""


def zone(name: str, country: str | None, exits: Exits) -> Talk[str | Left]:
    """The time zone, by a tap where the country has few, otherwise by a typed time or town."""
    moment = yield from now()
    groups = clock_groups(country or "", moment)
    answer: Answer = None
    if len(groups) == 1:
        answer = yield from ask(only_time(f"{name}.right", groups[0], exits))
    elif groups:
        answer = yield from ask(one_time(f"{name}.which", groups, exits))
    if answer is None:
        answer = yield from ask(any_time(f"{name}.typed", exits))
    match answer:
        case Shown():
            return (yield from told_apart(f"{name}.near", answer.place, zones_of(country or "")))
        case time():
            return (yield from by_clock(name, country, answer))
        case None:
            return Left.SKIPPED
        case _:
            return answer


def only_time(name: str, group: tuple[datetime, str], exits: Exits) -> Ask[Answer]:
    """Whether the one time of a country is the person's."""
    local, place = group
    answers: tuple[Choice[Answer], ...] = (
        Choice("yes", Shown(place), label="yes"),
        Choice("no", None, label="no"),
    )
    question = text("zone-right", time=local.time())
    return Ask(name, question, leaving(answers, exits), reading=ZONE_OR_TIME)


def one_time(name: str, groups: Sequence[tuple[datetime, str]], exits: Exits) -> Ask[Answer]:
    """Which of the times of a country is the person's; the earliest first."""
    times: list[Choice[Answer]] = [
        Choice(offset(local), Shown(place), label="time-of-day", args=(("time", local.time()),))
        for local, place in sorted(groups, key=lambda group: group[0].replace(tzinfo=None))
    ]
    choices = leaving((*times, Choice("other", None, wide=True)), exits)
    return Ask(name, text("zone-which"), choices, reading=ZONE_OR_TIME, across=3)


def any_time(name: str, exits: Exits) -> Ask[Answer]:
    """A typed town or zone name, or what the person's clock shows."""
    nothing: tuple[Choice[Answer], ...] = ()
    return Ask(name, text("zone-typed"), leaving(nothing, exits), reading=ZONE_OR_TIME)


def offset(local: datetime) -> str:
    """A choice id from the distance to UTC: "plus0530"."""
    ahead = local.utcoffset() or timedelta()
    quarter_hours = abs(ahead) // timedelta(minutes=15)
    sign = "minus" if ahead < timedelta() else "plus"
    return f"{sign}{quarter_hours // 4:02}{quarter_hours % 4 * 15:02}"


def by_clock(name: str, country: str | None, typed: time) -> Talk[str | Left]:
    """The zone from what the person's clock shows, in their own country if that fits."""
    moment = yield from now()
    for local, place in clock_groups(country or "", moment):
        if shows(local.time(), typed):
            return (yield from told_apart(f"{name}.near", place, zones_of(country or "")))
    if typed.hour <= NOON:
        typed = yield from half_of_day(f"{name}.half", typed)
    places = zones_at(typed, moment)
    if not places:
        return Left.SKIPPED
    return (yield from told_apart(f"{name}.near", places[0], places))


def shows(clock: time, typed: time) -> bool:
    """Whether a clock agrees with a typed time, in which a pm may be missing."""
    meant = (typed, other_half(typed)) if typed.hour <= NOON else (typed,)
    return any(apart(clock, each) <= SAME_TIME for each in meant)


def told_apart(name: str, place: str, others: Sequence[str]) -> Talk[str]:
    """Which zone, where others agree with this one today but not all year."""
    moment = yield from now()
    habits: dict[tuple[timedelta, ...], str] = {}
    for other in (place, *others):
        year = through_the_year(other, moment)
        if year[0] == through_the_year(place, moment)[0]:
            habits.setdefault(year, other)
    places = tuple(habits.values())[:NEAREST]
    return place if len(places) == 1 else (yield from nearest(name, places))


def through_the_year(place: str, moment: datetime) -> tuple[timedelta, ...]:
    """How far the clocks are ahead of UTC, now and in each month to come."""
    days = (moment + timedelta(days=30 * month) for month in range(13))
    return tuple(day.astimezone(ZoneInfo(place)).utcoffset() or timedelta() for day in days)


def nearest(name: str, places: Sequence[str]) -> Talk[str]:
    """Zones that show the same time today need not do so in summer: a town decides."""
    towns = [
        Choice(f"town{n}", place, label="zone-town", args=(("zone", place),))
        for n, place in enumerate(places)
    ]
    none = Choice("none", places[0], wide=True)
    return (yield from ask(Ask(name, text("zone-nearest"), (*towns, none))))


def zone_or_time(typed: str, language: str) -> str | None:
    """Typed words as a zone name or as "22:30"."""
    return canonical_time(typed, language) or find_zone(typed, language)


def zone_or_time_meant(canonical: str) -> str | time:
    """A canonical form as what it stands for."""
    return canonical if canonical[:1].isalpha() else time.fromisoformat(canonical)


ZONE_OR_TIME: Reading[str | time] = Reading(
    zone_or_time, zone_or_time_meant, ("Europe/Berlin", "07:15", "22:15")
)
