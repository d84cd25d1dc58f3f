"""/settings: everything as it stands, and a button to change each of it."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import TypeAlias

from conversations.facts import Facts, Person
from conversations.flows.questions import KEEP, Left, country, fluids, health, leaving, listed
from conversations.flows.summary import everything, put
from conversations.flows.times import TimeField, another_time, bedtime, follow
from conversations.flows.zone import zone
from conversations.plan import may_drink
from conversations.profile import Fluids
from conversations.script import Ask, Choice, Outcome, Say, Style, Talk, ask, now, text
from conversations.wording.local import choice_id
from conversations.wording.shelf import shipped

MOST = 20  # changes in one talk

Change: TypeAlias = Callable[[str, Person], Talk[Person]]


def settings(facts: Facts) -> Talk[Outcome]:
    """Show, change, show again, until closed."""
    person = facts.person
    for n in range(MOST):
        moment = yield from now()
        change = yield from ask(menu(f"settings{n}", person, facts.language, moment))
        if change is None:
            break
        person = yield from change(f"settings{n}", person)
    yield Say(text("settings-closed", lines=everything(person, (yield from now()))))
    return Outcome("settled")


def menu(name: str, person: Person, language: str, moment: datetime) -> Ask[Change | None]:
    """All settings, and what can be done about them."""
    choices: list[Choice[Change | None]] = [Choice("bedtime", change_bedtime)]
    if may_drink(person) and not person.merged:
        choices.append(Choice("drink", change_drink))
    if person.stretch or person.merged:
        choices.append(Choice("stretch", change_stretch))
    choices += [
        Choice("evening", change_evening),
        Choice("morning", change_morning),
        Choice("zone", change_zone),
        Choice("country", partial(change_country, language)),
        Choice("health", change_health),
        Choice("fluids", change_fluids),
        Choice("buzz", turn_buzz),
        Choice("words", turn_words),
        Choice("language", change_language),
        Choice("close", None, style=Style.PRIMARY, wide=True),
    ]
    return Ask(name, text("settings", lines=everything(person, moment)), tuple(choices))


def change_bedtime(name: str, person: Person) -> Talk[Person]:
    """A new bedtime; the other times move along if wanted."""
    bed = yield from bedtime(f"{name}.bedtime", person, KEEP)
    if isinstance(bed, Left):
        return person
    along = Ask(
        f"{name}.along",
        text("settings-along"),
        (Choice("yes", value=True, label="yes"), Choice("no", value=False, label="no")),
    )
    if (yield from ask(along)):
        return (yield from follow(person, bed))
    return (yield from put(person, "bedtime", f"{bed:%H:%M}"))


def change_drink(name: str, person: Person) -> Talk[Person]:
    """When the drink prompt comes."""
    return (yield from another_time(name, person, "drink_at"))


def change_stretch(name: str, person: Person) -> Talk[Person]:
    """When the stretch prompt, or the one for both, comes."""
    return (yield from another_time(name, person, "stretch_at"))


def change_evening(name: str, person: Person) -> Talk[Person]:
    """Two prompts, one for both, one of them alone, or none."""
    both = person.profile.fluids is Fluids.FREE
    drink = 0 if both else int(person.drink)  # what cannot be chosen now stays as it is
    choices: list[Choice[tuple[int, int, int]]] = []
    if both:
        choices += [Choice("two", (1, 1, 0)), Choice("one", (1, 1, 1))]
    choices.append(Choice("stretch", (drink, 1, 0)))
    if both:
        choices.append(Choice("drink", (1, 0, 0)))
    choices.append(Choice("none", (drink, 0, 0)))
    question = text("evening-prompts" if both else "evening-prompts-no-drink")
    chosen = yield from ask(Ask(f"{name}.evening", question, leaving(choices, KEEP)))
    if isinstance(chosen, Left):
        return person
    for field, value in zip(("drink", "stretch", "merged"), chosen, strict=True):
        person = yield from put(person, field, value)
    return person


def change_morning(name: str, person: Person) -> Talk[Person]:
    """The check-in: another time, off, or on again."""
    other: Choice[TimeField | bool] = Choice("time", "morning_at")
    turn: Choice[TimeField | bool] = (
        Choice("off", value=False) if person.morning else Choice("on", value=True)
    )
    question = Ask(f"{name}.morning", text("morning-prompt"), leaving((other, turn), KEEP))
    chosen = yield from ask(question)
    if isinstance(chosen, Left):
        return person
    if isinstance(chosen, bool):
        return (yield from put(person, "morning", int(chosen)))
    return (yield from another_time(name, person, chosen))


def change_zone(name: str, person: Person) -> Talk[Person]:
    """The time zone, by what the clock shows."""
    found = yield from zone(f"{name}.zone", person.country, KEEP)
    return person if isinstance(found, Left) else (yield from put(person, "zone", found))


def change_country(language: str, name: str, person: Person) -> Talk[Person]:
    """The country, for its phone numbers."""
    iso = yield from country(f"{name}.country", language, KEEP)
    return person if isinstance(iso, Left) else (yield from put(person, "country", iso))


def change_health(name: str, person: Person) -> Talk[Person]:
    """The health facts, told anew."""
    conditions = yield from health(f"{name}.health", KEEP)
    if isinstance(conditions, Left):
        return person
    return (yield from put(person, "conditions", listed(conditions)))


def change_fluids(name: str, person: Person) -> Talk[Person]:
    """Whether a drink may be suggested."""
    limit = yield from fluids(f"{name}.fluids", KEEP)
    return person if isinstance(limit, Left) else (yield from put(person, "fluids", limit.value))


def change_language(name: str, person: Person) -> Talk[Person]:
    """The language Charley writes in; each one is called by its own name."""
    languages = [
        Choice(choice_id(code), code, label="language-name", args=(("code", code),))
        for code in sorted(shipped())
    ]
    question = Ask(f"{name}.language", text("language"), leaving(languages, KEEP))
    code = yield from ask(question)
    return person if isinstance(code, Left) else (yield from put(person, "language", code))


def turn_buzz(name: str, person: Person) -> Talk[Person]:
    """Whether the end of a hold may buzz."""
    return (yield from turn(f"{name}.buzz", "holds_buzz", "buzz", person))


def turn_words(name: str, person: Person) -> Talk[Person]:
    """Whether typed words may be kept as notes."""
    return (yield from turn(f"{name}.words", "keep_words", "words", person))


def turn(name: str, field: str, question: str, person: Person) -> Talk[Person]:
    """A setting that is on or off."""
    switch = (Choice("on", value=1), Choice("off", value=0))
    chosen = yield from ask(Ask(name, text(question), leaving(switch, KEEP)))
    return person if isinstance(chosen, Left) else (yield from put(person, field, chosen))
