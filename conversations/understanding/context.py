"""What stands around a sign: denied, long ago, supposed, usual, over, unsure, someone else's.

In the spirit of NegEx and ConText: trigger phrases with a reach and words that end it. All the
phrases are data (phrases/<language>/context.toml).
"""

from bisect import bisect
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto

from conversations.understanding.words import Word


class Mark(Enum):
    """How a word is meant."""

    DENIED = auto()
    PAST = auto()
    LONG_AGO = auto()
    LATELY = auto()
    TOLD = auto()
    SUPPOSED = auto()
    USUAL = auto()
    UNSURE = auto()
    SETTLED = auto()


BYGONE = frozenset({Mark.PAST, Mark.LONG_AGO, Mark.LATELY, Mark.TOLD})


@dataclass(frozen=True, slots=True)
class Scope:
    """The words a trigger phrase governs."""

    mark: Mark
    trigger: range
    governs: range

    def is_outside(self, match: frozenset[int]) -> bool:
        """Whether the phrase is not the sign itself; "as a child" may share a word with one."""
        if self.mark in BYGONE:
            return not match.issuperset(self.trigger)
        return match.isdisjoint(self.trigger)


@dataclass(frozen=True, slots=True)
class Context:
    """One text with the scopes of its trigger phrases."""

    words: Sequence[Word]
    scopes: Sequence[Scope]
    over: frozenset[int]  # where each "it has gone" begins
    no: frozenset[int]  # where each denial begins that follows what it denies
    last: frozenset[int]  # where a denial begins that ends its clause
    breaks: frozenset[int]  # where a clause begins
    later: Mapping[int, frozenset[str]]  # where each looser "it has gone" begins: of what cramp
    itself: int  # where the last one begins that cannot be about the cramp; -1: nowhere
    closed: frozenset[int]  # words of sentences that end well
    current: frozenset[int]  # words of clauses that speak of now, or of something come back
    others: frozenset[int]  # sentences that speak of somebody else
    anew: Sequence[int] = ()  # where within a sentence a new statement begins
    other: Sequence[int] = ()  # ... about something else than what was said
    ends: frozenset[int] = frozenset()  # where a word begins that ends its clause: "fever gone"
    _governing: dict[Mark, list[list[Scope]]] = field(init=False)  # for each word, by the mark

    def __post_init__(self) -> None:
        governing: dict[Mark, list[list[Scope]]] = {}
        for scope in self.scopes:
            if scope.mark not in governing:
                governing[scope.mark] = [[] for _ in self.words]
            for word in governing[scope.mark][scope.governs.start : scope.governs.stop]:
                word.append(scope)
        object.__setattr__(self, "_governing", governing)

    def means(self, match: frozenset[int], *marks: Mark) -> bool:
        """Whether any word of a match is meant in one of these ways."""
        return any(self._so(at, match, mark) for mark in marks for at in match)

    def supposed(self, match: frozenset[int]) -> bool:
        """Whether a match is only supposed: no statement of it is told plainly."""
        first = self._first(match)
        told = {self._statement(at) for at in first}
        return told == {self._statement(at) for at in first if self._so(at, match, Mark.SUPPOSED)}

    def unsure(self, match: frozenset[int]) -> bool:
        """Whether a match is in doubt: no new statement tells a part of it plainly."""
        doubts = {bisect(self.anew, at) for at in match if self._so(at, match, Mark.UNSURE)}
        return doubts == {bisect(self.anew, at) for at in match}

    def _statement(self, at: int) -> tuple[int, int]:
        return self.words[at].sentence, bisect(self.anew, at)

    def _first(self, match: frozenset[int]) -> frozenset[int]:
        """The words of a match up to where its text turns to something else."""
        turn = bisect(self.other, min(match))
        return frozenset(at for at in match if bisect(self.other, at) == turn)

    def all_past(self, match: frozenset[int], mark: Mark = Mark.PAST) -> bool:
        """Whether a match lies in the past: years (LONG_AGO) or days (LATELY) back.

        What follows may tell the rest of it: "fell last winter and broke my wrist".
        """
        if mark not in self._governing:
            return False
        when = {
            scope.trigger
            for at in match
            for scope in self._governing[mark][at]
            if scope.is_outside(match)
        }
        after = self._governing.get(Mark.TOLD)
        return bool(when) and all(
            self._so(at, match, mark)
            or (after is not None and any(scope.trigger in when for scope in after[at]))
            for at in match
        )

    def ended(self, match: frozenset[int]) -> bool:
        """Whether its sentence ends by saying that all is well, or it is past and has gone."""
        return match <= self.closed or (self._told_on(match) and self.may_be_over(match))

    def _told_on(self, match: frozenset[int]) -> bool:
        """Whether a match follows what is past, and may be past as well."""
        past = {scope.trigger for scope in self.scopes if scope.mark is Mark.PAST}
        unsure = self._governing.get(Mark.UNSURE)
        return unsure is not None and any(
            scope.trigger in past for at in match for scope in unsure[at]
        )

    def _so(self, at: int, match: frozenset[int], mark: Mark) -> bool:
        """Whether a word of a match is meant so; a match's own words do not govern it."""
        return mark in self._governing and any(
            scope.is_outside(match) for scope in self._governing[mark][at]
        )

    def is_over(self, match: frozenset[int], reach: int) -> bool:
        """Whether the words right after a match, in the same clause, say that it has gone."""
        return max(match) + 1 in self.ends or self._follows(self.over, match, reach)

    def went_lately(self, match: frozenset[int]) -> bool:
        """Whether anything later says that what is told of days gone by has gone."""
        return self.may_be_over(match) and self.all_past(match, Mark.LATELY)

    def is_denied_behind(self, match: frozenset[int], reach: int) -> bool:
        """Whether the words right after a match, in the same clause, deny it."""
        return max(match) + 1 in self.last or self._follows(self.no, match, reach)

    def _follows(self, phrases: frozenset[int], match: frozenset[int], reach: int) -> bool:
        first = max(match) + 1
        for at in range(first, min(first + reach + 1, len(self.words))):
            word = self.words[at]
            if (
                word.after_comma
                or at in self.breaks
                or word.sentence != self.words[first - 1].sentence
            ):
                return False
            if at in phrases:
                return True
        return False

    def may_be_over(self, match: frozenset[int]) -> bool:
        """Whether something later says that something has gone: not the cramp beside a sign."""
        last, own = max(match), {self.words[at].base for at in match}
        return any(at > last and of <= own for at, of in self.later.items())

    def went_again(self, match: frozenset[int]) -> bool:
        """Whether something later says that it has gone, and not of the cramp."""
        return self.itself > max(match)
