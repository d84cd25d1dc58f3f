"""The vocabulary of a talk: what a flow may yield, and the few helpers for yielding it.

A flow is a generator. It yields steps and is sent the answers; it cannot send, save or look at a
clock. What is stored of a talk is its answers, and each event replays the flow over them. So a
flow must be deterministic: its facts and the answers decide everything, the time included.
"""

from collections.abc import Callable, Generator, Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Any, Generic, TypeAlias, TypeVar

from conversations.content.levels import Level

T = TypeVar("T")
R = TypeVar("R")
T_co = TypeVar("T_co", covariant=True)

Value: TypeAlias = "str | int | datetime | date | time | Text | tuple[Text, ...]"
"""What a sentence may be given: a name, a number, a time, another sentence or a list of them."""


@dataclass(frozen=True, slots=True)
class Text:
    """A sentence by its key in the catalogue, with what it is about."""

    key: str  # "relief-felt", or "relief-felt.gone" for an attribute of it
    args: tuple[tuple[str, Value], ...] = ()


def text(key: str, **args: Value) -> Text:
    """A sentence with its arguments, for reading's sake."""
    return Text(key, tuple(sorted(args.items())))


class Style(StrEnum):
    """How a button looks where the messenger offers it; never the only sign of its meaning."""

    PLAIN = "plain"
    PRIMARY = "primary"
    SUCCESS = "success"
    DANGER = "danger"


@dataclass(frozen=True, slots=True)
class Choice(Generic[T_co]):
    """One answer a question offers."""

    id: str  # what is stored: short, stable, never translated
    value: T_co  # what the flow receives
    shown: bool = True  # False: no button; the answer that silence or typed words give
    style: Style = Style.PLAIN
    label: str = ""  # wording key; empty: the attribute `id` of the question's own sentence
    args: tuple[tuple[str, Value], ...] = ()
    acts: bool = False  # in a question that takes several: answers at once, without "Done"
    wide: bool = False  # a row of its own
    finer: str = ""  # typed only: says more than this other choice does


@dataclass(frozen=True, slots=True)
class Silence:
    """The hidden choice the clock gives: so long after asking, or at a fixed instant."""

    choice: str
    after: timedelta | None = None
    at: datetime | None = None  # UTC
    closes: bool = False  # a danger sign is in question: leaving it open counts as this answer


@dataclass(frozen=True, slots=True)
class Told:
    """What a text tells."""

    facts: tuple[tuple[str, str], ...] = ()  # kind and value
    rest: tuple[str, ...] = ()  # the clauses without the words that gave a fact
    report: bool = False  # it plainly tells of the past, so that no question is needed for it
    unsure: bool = False  # more than one answer may be meant: none is to be guessed from the rest


@dataclass(frozen=True, slots=True)
class Reading(Generic[T_co]):
    """How typed words become an answer: to a canonical form that is stored, and from it a value."""

    canonical: Callable[[str, str], str | None]  # words, language: "half ten", "en" -> "22:30"
    value: Callable[[str], T_co]
    samples: tuple[str, ...]  # canonical forms for walking every path


@dataclass(frozen=True, slots=True)
class Besides:
    """What words typed at a question may tell besides its answer: facts, each a kind and a value.

    They are stored with the answer as they were read, so that a talk stays as it was when the
    reading of words changes.
    """

    read: Callable[[str, str], Told]  # words, language
    known: Callable[[str, str], bool]  # whether there is such a kind, with such a value
    kind: str  # what the question itself is about


@dataclass(frozen=True, slots=True)
class Beat:
    """A stretch of a guided exercise: what to do now, and for how many seconds."""

    label: str  # wording key
    seconds: int


@dataclass(frozen=True, slots=True)
class Ask(Generic[T_co]):
    """A question. Its answer comes by button, by typed words, or from the clock."""

    id: str  # unique along any one path; dotted, lower case
    text: Text
    choices: tuple[Choice[T_co], ...]
    silences: tuple[Silence, ...] = ()
    reading: Reading[T_co] | None = None
    besides: Besides | None = None
    many: bool = False  # several may be ticked; each tick is stored, `done` ends it
    beats: tuple[Beat, ...] = ()  # a countdown shown under the text while the person holds
    back: bool = True  # False: this answer cannot be undone
    anew: bool = False  # a message of its own, with sound, instead of an edit of the card
    across: int = 2  # buttons in a row


@dataclass(frozen=True, slots=True)
class Say:
    """A sentence: part of the talk's card, or a message apart."""

    text: Text
    apart: bool = False
    loud: bool = False  # only for messages apart


@dataclass(frozen=True, slots=True)
class Note:
    """A line of the record, kept even if the person stops here."""

    kind: str
    value: str | int


@dataclass(frozen=True, slots=True)
class Advise:
    """Seek-care advice: a loud message of its own, recorded, and followed up."""

    level: Level
    flags: tuple[str, ...]  # ids of content/red_flags, the one that decided first
    texts: tuple[Text, ...]
    basis: tuple[tuple[str, ...], ...] = ()  # what was counted across nights, for the record


@dataclass(frozen=True, slots=True)
class Now:
    """What time is it? Answered with the moment of the latest answer (or of the opening)."""


NOW = Now()


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a talk ended."""

    kind: str


Step: TypeAlias = Ask[Any] | Say | Note | Advise | Now


@dataclass(frozen=True, slots=True)
class Given:
    """What a flow is sent: the choices taken (one, or several where `many`) and when."""

    choices: tuple[str, ...]
    at: datetime


Talk: TypeAlias = Generator[Step, Given | None, R]

ANY_LANGUAGE = "en"  # canonical forms read the same in every language
READ = "="  # a stored answer that begins so is the canonical form of typed words
ALSO = "+"  # and one that begins so was told besides the answer: "+leg=left"


def ask(question: Ask[T]) -> Talk[T]:
    """Ask, and hand back the chosen value with its own type."""
    given = yield question
    assert given is not None
    return chosen(question, given.choices[0])


def ask_many(question: Ask[T]) -> Talk[frozenset[T]]:
    """Ask for any number of the choices; an empty set is "none of them"."""
    given = yield question
    assert given is not None
    return frozenset(chosen(question, choice) for choice in given.choices)


def also(kind: str, value: str) -> str:
    """A fact told besides an answer, as it is stored."""
    return f"{ALSO}{kind}{READ}{value}"


def apart(choices: Iterable[str]) -> tuple[tuple[str, ...], tuple[tuple[str, str], ...]]:
    """Stored choices as those of the question itself, and the facts told besides."""
    own, told = [], []
    for choice in choices:
        if choice.startswith(ALSO):
            kind, _, value = choice.removeprefix(ALSO).partition(READ)
            told.append((kind, value))
        else:
            own.append(choice)
    return tuple(own), tuple(told)


def chosen(question: Ask[T], choice: str) -> T:
    """The value behind a stored choice; KeyError where the question has no such choice."""
    if question.reading is not None and choice.startswith(READ):
        return question.reading.value(choice.removeprefix(READ))
    for known in question.choices:
        if known.id == choice:
            return known.value
    raise KeyError(choice)


def now() -> Talk[datetime]:
    """The moment of the latest answer, UTC."""
    given = yield NOW
    assert given is not None
    return given.at
