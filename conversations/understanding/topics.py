"""Typed words that ask what is known about something: magnesium, quinine, pickle juice."""

from dataclasses import dataclass
from functools import cache

from conversations.understanding.index import Index
from conversations.understanding.lexicon import bare, table
from conversations.understanding.words import plain


@dataclass(frozen=True, slots=True)
class _Book:
    """topics.toml of one language."""

    names: tuple[str, ...]
    says: Index
    longest: int


def topic(text: str, language: str = "en") -> str | None:
    """The card of evidence that is asked for; None where none is. Of two, the longer phrase."""
    book = _book(bare(language))
    words = plain(text).split()
    if len(words) > book.longest:
        return None
    spots = ((end - start, -start, piece) for piece, start, end in book.says.found(words))
    best = max(spots, default=None)
    return None if best is None else book.names[best[2]]


@cache
def _book(language: str) -> _Book:
    raw = table(language, "topics")
    says = Index.of(
        (tuple(plain(phrase).split()), piece)
        for piece, phrases in enumerate(raw["says"].values())
        for phrase in phrases
    )
    return _Book(tuple(raw["says"]), says, raw["longest"])
