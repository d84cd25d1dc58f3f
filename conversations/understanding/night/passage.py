"""A text on its way from words to facts of a night."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import time

from conversations.understanding.index import Index
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

    def same_clause(self, one: int, other: int) -> bool:
        """Whether both places are there, in one clause."""
        both = 0 <= one < len(self.tokens) and 0 <= other < len(self.tokens)
        return both and self.tokens[one].clause == self.tokens[other].clause

    def beginnings(self) -> list[int]:
        """The places where a clause begins."""
        return [n for n in range(len(self.tokens)) if not self.same_clause(n - 1, n)]

    def spots(self, name: str) -> list[tuple[int, int]]:
        """Where an expression of a list stands, idle ones apart."""
        found = spots(self.book.lists[name], self.words)
        if not found or name == "idle":
            return found
        idle = self.spots("idle")
        return [
            (start, end)
            for start, end in found
            if not any(low <= start and end <= high for low, high in idle)
        ]

    def facts(self) -> list[tuple[tuple[str, str], int]]:
        """The kind and value of each expression of a fact, and where it begins."""
        found = self.book.facts.found(self.words)
        return [(self.book.values[piece], start) for piece, start, _ in found]

    def says(self, name: str) -> bool:
        return bool(self.spots(name))

    def only(self, name: str, besides: str) -> bool:
        """Whether an expression of a list is all there is, words of another list apart."""
        said = {n for start, end in self.spots(name) for n in range(start, end)}
        return bool(said) and all(n in said or self.at(n, besides) for n in range(len(self.tokens)))

    def at(self, place: int, name: str) -> bool:
        """Whether the word there is on a list."""
        return 0 <= place < len(self.tokens) and (self.tokens[place].text in self.book.words[name])

    def number(self, place: int) -> float | None:
        return self.book.number(self.tokens[place].text) if place < len(self.tokens) else None

    def counts(self, place: int) -> bool:
        """Whether a number stands there that is no article."""
        return self.number(place) is not None and not self.at(place, "article")

    def ranged(self, place: int) -> bool:
        """Whether "or", "to" or a dash stands there."""
        return self.at(place, "or") or self.at(place, "until")

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
