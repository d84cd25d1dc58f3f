"""A text on its way from words to facts of a night."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import time

from conversations.understanding.lexicon import Index
from conversations.understanding.night.book import Book, Token


@dataclass(slots=True)
class Passage:
    """A text, what was found in it so far, and which words gave it."""

    book: Book
    tokens: Sequence[Token]
    asked: str  # the kind the open question is about
    middle: time  # of the usual sleep: a bare hour is the one nearer to it
    language: str
    found: dict[str, list[str]] = field(default_factory=dict)
    used: set[int] = field(default_factory=set)

    @property
    def words(self) -> list[str]:
        return [token.text for token in self.tokens]

    def take(self, kind: str, value: str, start: int, end: int) -> None:
        """A fact was read from these words."""
        values = self.found.setdefault(kind, [])
        if value not in values:
            values.append(value)
        self.used.update(range(start, end))

    def free(self, start: int, end: int) -> bool:
        return self.used.isdisjoint(range(start, end))

    def clause(self, at: int) -> list[int]:
        """The places of the words in the same clause."""
        number = self.tokens[at].clause
        return [n for n, token in enumerate(self.tokens) if token.clause == number]

    def spots(self, name: str) -> list[tuple[int, int]]:
        """Where an expression of a list stands."""
        return spots(self.book.lists[name], self.words)

    def says(self, name: str) -> bool:
        return bool(self.spots(name))

    def at(self, place: int, name: str) -> bool:
        """Whether the word there is on a list."""
        return 0 <= place < len(self.tokens) and (self.tokens[place].text in self.book.words[name])

    def number(self, place: int) -> float | None:
        return self.book.number(self.tokens[place].text) if place < len(self.tokens) else None

    def denied(self, start: int, reach: int = 2) -> bool:
        """Whether a "not" stands just before, in the same clause."""
        here = self.tokens[start].clause
        return any(
            self.at(n, "not") and self.tokens[n].clause == here
            for n in range(max(0, start - reach), start)
        )


def spots(index: Index, words: Sequence[str]) -> list[tuple[int, int]]:
    """Where an expression of an index stands: from, to (exclusive)."""
    return [(start, end) for _, start, end in index.found(words)]
