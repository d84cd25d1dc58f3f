"""What a flow knows when it opens: taken once, stored beside the answers, never changed."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from typing import Any

from conversations.profile import Condition, Fluids, Profile

NOTHING_KNOWN = Profile()


@dataclass(frozen=True, slots=True)
class Person:
    """What is kept of a person between talks; no name, no number."""

    zone: str | None = None  # tz database name; None: not known, times count in UTC
    country: str | None = None  # ISO code, for phone numbers only
    consented: bool = False
    welcomed: bool = False  # the welcome was finished or skipped to its end
    bedtime: time = time(22, 30)
    wake: time = time(6, 30)
    drink_at: time = time(20, 0)
    stretch_at: time = time(22, 10)
    morning_at: time = time(7, 30)
    drink: bool = True  # wants the drink prompt (whether they may have it: profile.fluids)
    stretch: bool = True
    morning: bool = True
    merged: bool = False  # both evening prompts in one, at stretch_at
    holds_buzz: bool = False
    keep_words: bool = False  # typed words may be kept as notes
    paused_until: date | None = None  # the first local date with prompts again
    language: str | None = None  # chosen by hand; None: as the messenger says
    profile: Profile = NOTHING_KNOWN


@dataclass(frozen=True, slots=True)
class Episode:
    """A cramp that was reported while it was on."""

    began: datetime
    ended: datetime | None = None
    ending: str = "open"  # open · gone · not_seen · escalated
    muscle: str | None = None
    leg: str | None = None
    helped: str | None = None
    over_10_min: bool = False


@dataclass(frozen=True, slots=True)
class Night:
    """What is known of a night that a check-in may be about."""

    night: date
    episodes: tuple[Episode, ...] = ()
    recent_cramp: bool = False
    given: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Advised:
    """A danger sign the person was advised about in the last year."""

    flag: str
    level: int
    night: date  # the last night at that time
    settled: bool = False  # they were seen, or said that there is no need


STRANGER = Person()


@dataclass(frozen=True, slots=True)
class Facts:
    """The facts of one talk; each flow reads the few it needs."""

    opened: datetime
    person: Person = STRANGER
    language: str = "en"  # they were written to in when the talk was opened
    night: date | None = None  # the night this talk is about
    episodes: tuple[Episode, ...] = ()  # of that night
    recent_cramp: bool = False  # an episode on this or the last three mornings
    given: tuple[tuple[str, str], ...] = ()  # what the diary already holds of that night
    told: tuple[tuple[str, str], ...] = ()  # what the words said of it that opened this talk
    diary: tuple[Night, ...] = ()  # answers about the last weeks; nights without any are left out
    advised: tuple[Advised, ...] = ()  # oldest first
    worst: int = 0  # cramps in the worst fortnight of the months before this one
    usual: int | None = None  # cramps in four weeks of those months; None: too few nights known
    missing: tuple[date, ...] = ()  # nights to choose from for a check-in, newest first
    nights: tuple[Night, ...] = ()  # and what is known of them
    flags: tuple[str, ...] = ()  # red flags typed, or behind the advice followed up
    in_doubt: bool = False  # the flag was read from words that may mean something else
    level: int = 0  # of the advice followed up
    following: tuple[int, ...] = ()  # the pieces of advice followed up, by number
    signs: tuple[str, ...] = ()  # what decided each of them, the gravest first
    helped: int = 0  # talks in which they were not seen yet, and were helped on
    asked_before: int = 0  # how often this was asked already
    ignored: int = 0  # evenings in a row without any reaction
    safety_unanswered: bool = False  # a danger question, or advice to be seen, stands open
    late: bool = False  # the prompt goes out later than the person chose
    rotation: int = 0  # turns the wording of prompts
    hot: bool = False  # this morning's check-in named heat or unusual exercise
    weekly: bool = False  # the weekly questions are due
    worked: tuple[tuple[str, int, int], ...] = ()  # techniques: how often helped, how often tried
    topic: str = ""  # what was asked about by name, of content/evidence

    def about(self, night: date) -> "Facts":
        """These facts for a talk about one of the `nights`, once it was chosen."""
        known = next((each for each in self.nights if each.night == night), Night(night))
        return replace(
            self,
            night=night,
            episodes=known.episodes,
            recent_cramp=known.recent_cramp,
            given=known.given,
        )


EMPTY = "-"


def _flag(value: str) -> bool:
    return bool(int(value))


FIELDS: dict[str, Callable[[str], object]] = {
    "zone": str,
    "country": str,
    "consented": _flag,
    "welcomed": _flag,
    "bedtime": time.fromisoformat,
    "wake": time.fromisoformat,
    "drink_at": time.fromisoformat,
    "stretch_at": time.fromisoformat,
    "morning_at": time.fromisoformat,
    "drink": _flag,
    "stretch": _flag,
    "morning": _flag,
    "merged": _flag,
    "holds_buzz": _flag,
    "keep_words": _flag,
    "paused_until": date.fromisoformat,
    "language": str,
}
"""What a flow may set by `Note("set.<field>", value)`, and how its value is read back."""


HEALTH = ("conditions", "fluids", "adult")
"""What a flow may set as well; kept in the profile, because it decides what may be offered."""


def amend(person: Person, field: str, value: str | int) -> Person:
    """The person after one `set.` note; KeyError for a field that cannot be set."""
    given, profile = str(value), person.profile
    if field == "conditions":
        conditions = frozenset(Condition(id) for id in given.split(",") if id)
        profile = replace(profile, conditions=conditions, health_answered=True)
    elif field == "fluids":
        profile = replace(profile, fluids=Fluids(given))
    elif field == "adult":
        profile = replace(profile, age_adult=_flag(given))
    if field in HEALTH:
        return replace(person, profile=profile)
    changed: dict[str, Any] = {field: None if given == EMPTY else FIELDS[field](given)}
    return replace(person, **changed)


def restored(person: Person, before: Person, field: str) -> Person:
    """The person with one field as it was before: what Back does to a setting."""
    if field in ("conditions", "fluids", "adult"):
        return replace(person, profile=before.profile)
    as_before: dict[str, Any] = {field: getattr(before, field)}
    return replace(person, **as_before)
