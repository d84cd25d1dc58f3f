"""Typed words as a wish for one of the commands: settings, pause, back, privacy and the like."""

from dataclasses import dataclass
from functools import cache

from conversations.understanding.index import Index, Run
from conversations.understanding.lexicon import bare, table
from conversations.understanding.words import plain

WISHES = (
    "settings", "pause", "resume", "back", "cancel", "privacy", "forget", "help",
    "checkin", "stretch", "start", "techniques", "care", "evidence",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Book:
    """wishes.toml of one language: runs of words to wishes."""

    alone: dict[tuple[str, ...], str]
    within: Index
    names: tuple[str, ...]
    around: frozenset[str]
    negators: frozenset[str]
    longest: int


def wish(text: str, language: str = "en") -> str | None:
    """The command that is asked for, one of WISHES; None where none is, or two are."""
    book = _book(bare(language))
    words = plain(text).split()
    if not words or len(words) > book.longest:
        return None
    core = tuple(word for word in words if word not in book.around)
    for run in (tuple(words), core or tuple(words[:1])):
        if run in book.alone:
            return book.alone[run]
    spots = [
        (end - start, book.names[piece])
        for piece, start, end in book.within.found(words)
        if not _denied(words, start, book)
    ]
    longest = max((length for length, _ in spots), default=0)
    asked = {name for length, name in spots if length == longest}
    return asked.pop() if len(asked) == 1 else None


def _denied(words: list[str], start: int, book: _Book) -> bool:
    """ "don't pause reminders" asks for no pause."""
    return any(word in book.negators for word in words[max(0, start - 2) : start])


@cache
def _book(language: str) -> _Book:
    raw = table(language, "wishes")
    within: list[tuple[Run, int]] = []
    alone: dict[tuple[str, ...], str] = {}
    for piece, name in enumerate(WISHES):
        for phrase in raw[name]["alone"]:
            alone[tuple(plain(phrase).split())] = name
        within += [(tuple(plain(phrase).split()), piece) for phrase in raw[name]["within"]]
    return _Book(
        alone,
        Index.of(within),
        WISHES,
        frozenset(map(plain, raw["around"])),
        frozenset(map(plain, raw["not"])),
        raw["longest"],
    )
