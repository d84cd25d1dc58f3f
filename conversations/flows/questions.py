"""Questions that the welcome and the settings share: country, health, fluids."""

from collections.abc import Iterable
from enum import Enum
from typing import TypeAlias, TypeVar

from conversations.places import countries, find_country
from conversations.profile import Condition, Fluids
from conversations.script import ANY_LANGUAGE, Ask, Choice, Reading, Talk, ask, ask_many, text

T = TypeVar("T")


class Left(Enum):
    """A question left without an answer."""

    SKIPPED = "skipped"
    REST = "rest"  # and all that would follow, too


Exits: TypeAlias = tuple[tuple[str, Left, str], ...]
"""The ways past a question: choice id, what it gives, wording key."""

SKIP: Exits = (("skip", Left.SKIPPED, "skip"),)
SKIP_ALL: Exits = (*SKIP, ("rest", Left.REST, "skip-rest"))
KEEP: Exits = (("skip", Left.SKIPPED, "keep-as-it-is"),)

COUNTRIES = {
    "en": ("US", "GB", "CA", "AU", "IN", "IE", "NZ", "ZA"),
    "es": ("ES", "MX", "CO", "AR", "PE", "CL", "EC", "US"),
    "de": ("DE", "AT", "CH", "LI", "LU", "BE"),
}
"""Offered as buttons, by language; every other one is typed."""


def leaving(choices: Iterable[Choice[T]], exits: Exits) -> tuple[Choice[T | Left], ...]:
    """The choices and, after them, the ways past the question."""
    ways = tuple(Choice(way, left, label=label, acts=True) for way, left, label in exits)
    return (*choices, *ways)


# ---- country


def country(name: str, language: str, exits: Exits) -> Talk[str | Left]:
    """Which country the person is in, for its phone numbers: an ISO code."""
    offered: list[Choice[str | Left | None]] = [
        Choice(iso.lower(), iso, label="country-name", args=(("country", iso),))
        for iso in COUNTRIES.get(language, COUNTRIES[ANY_LANGUAGE])
    ]
    other: Choice[str | Left | None] = Choice("other", None, wide=True)
    choices = leaving((*offered, other), exits)
    chosen = yield from ask(Ask(name, text("country"), choices, reading=COUNTRY))
    if chosen is not None:
        return chosen
    typed: tuple[Choice[str | Left], ...] = leaving((), exits)
    return (yield from ask(Ask(f"{name}.typed", text("country-typed"), typed, reading=COUNTRY)))


def canonical_country(typed: str, language: str) -> str | None:
    """Typed words as "+DE"; the sign keeps Norway's code from being read as a no."""
    if typed.startswith("+") and typed[1:] in countries():
        return typed
    iso = find_country(typed, language)
    return f"+{iso}" if iso else None


def country_meant(canonical: str) -> str:
    """The ISO code of a canonical form."""
    return canonical.removeprefix("+")


COUNTRY: Reading[str] = Reading(canonical_country, country_meant, ("+DE", "+TR", "+NO"))


# ---- health


def health(name: str, exits: Exits) -> Talk[frozenset[Condition] | Left]:
    """Which health facts hold; nothing ticked counts as an answer only if it was meant so."""
    facts: list[Choice[Condition | Left | None]] = [
        Choice(condition.value, condition) for condition in Condition
    ]
    none: Choice[Condition | Left | None] = Choice("none", None, acts=True, wide=True)
    choices = leaving((*facts, none), exits)
    ticked = yield from ask_many(Ask(name, text("health"), choices, many=True))
    for left in (Left.REST, Left.SKIPPED):
        if left in ticked:
            return left
    conditions = frozenset(each for each in ticked if isinstance(each, Condition))
    if conditions or None in ticked:
        return conditions
    sure = yield from ask(
        Ask(
            f"{name}.none",
            text("health-none-ticked"),
            (Choice("yes", value=True, label="yes"), Choice("no", value=False, label="not-sure")),
        )
    )
    return frozenset() if sure else Left.SKIPPED


def listed(conditions: frozenset[Condition]) -> str:
    """The health facts as they are recorded."""
    return ",".join(sorted(condition.value for condition in conditions))


def fluids(name: str, exits: Exits) -> Talk[Fluids | Left]:
    """Whether a drink may be suggested in the evening."""
    answers: tuple[Choice[Fluids | Left], ...] = (
        Choice("no", Fluids.FREE, label="no"),
        Choice("yes", Fluids.LIMITED, label="yes"),
        Choice("unsure", Fluids.UNSURE, label="not-sure"),
    )
    return (yield from ask(Ask(name, text("fluids"), leaving(answers, exits))))
