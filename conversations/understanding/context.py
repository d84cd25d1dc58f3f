"""What stands around a sign: denied, long ago, supposed, usual, over, unsure, someone else's.

In the spirit of NegEx and ConText: trigger phrases with a reach and words that end it. All the
phrases are data (phrases/<language>/context.toml).
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto

from conversations.understanding.words import Word


class Mark(Enum):
    """How a word is meant."""

    DENIED = auto()
    PAST = auto()
    LONG_AGO = auto()
    SUPPOSED = auto()
    USUAL = auto()
    UNSURE = auto()


@dataclass(frozen=True, slots=True)
class Scope:
    """The words a trigger phrase governs."""

    mark: Mark
    trigger: range
    governs: range

    def holds(self, place: int, match: frozenset[int]) -> bool:
        """Whether a word of a match is meant so; a match's own words do not govern it."""
        return place in self.governs and not any(at in match for at in self.trigger)


@dataclass(frozen=True, slots=True)
class Context:
    """One text with the scopes of its trigger phrases."""

    words: Sequence[Word]
    scopes: tuple[Scope, ...]
    over: tuple[tuple[int, int], ...]  # each "it has gone"
    no: tuple[tuple[int, int], ...]  # each denial that follows what it denies
    last: frozenset[int]  # where a denial begins that ends its clause
    breaks: frozenset[int]  # where a clause begins
    later: frozenset[int]  # where a looser "it has gone" begins
    itself: frozenset[int]  # where one begins that cannot be about the cramp
    current: frozenset[int]  # words of clauses that speak of now, or of something come back
    others: frozenset[int]  # sentences that speak of somebody else

    def marks(self, match: frozenset[int]) -> list[Mark]:
        """How each word of a match is meant: PAST and the like once for each word so marked."""
        return [scope.mark for at in match for scope in self.scopes if scope.holds(at, match)]

    def without(self, signs: Sequence[frozenset[int]]) -> "Context":
        """The same, but a "no" that is part of a sign ("no feeling") denies nothing beside it."""
        kept = (
            scope
            for scope in self.scopes
            if scope.mark is not Mark.DENIED or not any({*scope.trigger} <= sign for sign in signs)
        )
        return replace(self, scopes=tuple(kept))

    def all_past(self, match: frozenset[int], mark: Mark = Mark.PAST) -> bool:
        """Whether every word of a match lies in the past, or (LONG_AGO) years back."""
        past = [scope for scope in self.scopes if scope.mark is mark]
        return all(any(scope.holds(at, match) for scope in past) for at in match)

    def is_over(self, match: frozenset[int], reach: int) -> bool:
        """Whether the words right after a match, in the same clause, say that it has gone."""
        return self._follows(self.over, match, reach)

    def is_denied_behind(self, match: frozenset[int], reach: int) -> bool:
        """Whether the words right after a match, in the same clause, deny it."""
        return max(match) + 1 in self.last or self._follows(self.no, match, reach)

    def _follows(
        self, phrases: tuple[tuple[int, int], ...], match: frozenset[int], reach: int
    ) -> bool:
        first = max(match) + 1
        for at in range(first, min(first + reach + 1, len(self.words))):
            word = self.words[at]
            if (
                word.after_comma
                or at in self.breaks
                or word.sentence != self.words[first - 1].sentence
            ):
                return False
            if any(start == at and not match & {*range(start, end)} for start, end in phrases):
                return True
        return False

    def may_be_over(self, match: frozenset[int]) -> bool:
        """Whether anything later says that something has gone."""
        return any(at > max(match) for at in self.later)

    def went_again(self, match: frozenset[int]) -> bool:
        """Whether something later says that it has gone, and not of the cramp."""
        return any(at > max(match) for at in self.itself)
