"""The first talk: what Charley is, who it is for, and the few things it should know."""

from functools import partial

from conversations.facts import Facts, Person
from conversations.flows.questions import SKIP_ALL, Left, country, fluids, health, listed
from conversations.flows.summary import clock, put, reminders
from conversations.flows.times import agree_on_times, bedtime, follow
from conversations.flows.zone import zone
from conversations.places import clock_groups
from conversations.script import (
    Ask,
    Choice,
    Note,
    Outcome,
    Reading,
    Say,
    Style,
    Talk,
    ask,
    now,
    text,
)
from conversations.understanding.times import read_number

OF_AGE = 18
AGES = (8, 115)  # smaller numbers are positions of a button


def welcome(facts: Facts) -> Talk[Outcome]:
    """Adults who agree are asked what makes the help fit them; all of that may be skipped."""
    person = facts.person
    if not person.consented:
        if not (yield from ask(ADULT)):
            yield Note("set.adult", 0)
            yield Say(text("welcome-young"))
            return Outcome("under_age")
        person = yield from put(person, "adult", 1)
        if not (yield from ask(CONSENT)):
            yield Say(text("welcome-declined"))
            return Outcome("declined")
        person = yield from put(person, "consented", 1)

    for part in (partial(place, facts.language), rhythm, body):
        person, on = yield from part(person)
        if not on:
            break

    yield Note("set.welcomed", 1)
    moment = yield from now()
    yield Say(text("welcome-end", lines=reminders(person, moment)))
    if person.zone is None:
        yield Say(text("welcome-no-zone"))
    if not person.profile.health_answered:
        yield Say(text("welcome-no-health"))
    yield Say(text("welcome-how"))
    return Outcome("welcomed")


def canonical_age(typed: str, language: str) -> str | None:
    """Typed years as digits."""
    years = read_number(typed, *AGES, language)
    return None if years is None else str(years)


def of_age(years: str) -> bool:
    """Whether someone of that age is an adult."""
    return int(years) >= OF_AGE


ADULT = Ask(
    "adult",
    text("welcome-hello"),
    (
        Choice("adult", value=True, style=Style.SUCCESS, wide=True),
        Choice("young", value=False, wide=True),
    ),
    reading=Reading(canonical_age, of_age, ("17", "18", "70")),
)

CONSENT = Ask(
    "consent",
    text("welcome-consent"),
    (
        Choice("agree", value=True, style=Style.SUCCESS, wide=True),
        Choice("not_now", value=False, wide=True),
    ),
)


def place(language: str, person: Person) -> Talk[tuple[Person, bool]]:
    """Country and time zone; False with it: the person wants no more questions."""
    iso = yield from country("country", language, SKIP_ALL)
    if isinstance(iso, str):
        person = yield from put(person, "country", iso)
    if iso is Left.REST:
        return person, False
    found = yield from zone("zone", person.country, SKIP_ALL)
    if isinstance(found, str):
        person = yield from put(person, "zone", found)
    elif person.zone is None and person.country is not None:
        person = yield from usual_zone(person, person.country)
    if person.zone is not None:
        yield Say(clock(person, (yield from now())))
    return person, found is not Left.REST


def usual_zone(person: Person, iso: str) -> Talk[Person]:
    """The time most people of a country have: nearer than none, where the question was skipped."""
    groups = clock_groups(iso, (yield from now()))
    if not groups:
        return person
    return (yield from put(person, "zone", groups[0][1]))


def rhythm(person: Person) -> Talk[tuple[Person, bool]]:
    """Bedtime, and from it the times of reminders and check-in."""
    bed = yield from bedtime("bedtime", person, SKIP_ALL)
    if isinstance(bed, Left):
        return person, bed is not Left.REST
    person = yield from follow(person, bed)
    return (yield from agree_on_times("times", person))


def body(person: Person) -> Talk[tuple[Person, bool]]:
    """What decides which moves are safe, and whether a drink may be suggested."""
    conditions = yield from health("health", SKIP_ALL)
    if not isinstance(conditions, Left):
        person = yield from put(person, "conditions", listed(conditions))
    if conditions is Left.REST:
        return person, False
    limit = yield from fluids("fluids", SKIP_ALL)
    if not isinstance(limit, Left):
        person = yield from put(person, "fluids", limit.value)
        yield Say(text(f"fluids-{limit.value}", time=person.drink_at))
    return person, limit is not Left.REST
