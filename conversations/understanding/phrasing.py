"""Which phrases of context.toml stand in a text, and in which sentence and clause of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Self

from conversations.understanding.lexicon import Lexicon
from conversations.understanding.words import Word


@dataclass(frozen=True, slots=True)
class Phrasing:
    """One text with its phrases, sentences and clauses."""

    words: Sequence[Word]
    bases: tuple[str, ...]
    lexicon: Lexicon
    spans: Mapping[int, range]  # by the sentence's number
    clauses: Sequence[range]  # by the word's place
    found: Mapping[str, list[tuple[int, int]]]  # the phrases of each list, from, to (exclusive)

    @classmethod
    def of(cls, words: Sequence[Word], lexicon: Lexicon) -> Self:
        """These words, read with the tables of their language."""
        bases = tuple(word.base for word in words)
        found = lexicon.context.found(bases)
        breaks = frozenset(start for start, _ in found["past.breaks"])
        joins = found.get("past.joins", ())
        breaks -= {start for start, _ in joins if _one_follows(start, words)}
        return cls(words, bases, lexicon, _sentences(words), _clauses(words, breaks), found)

    def at(self, name: str) -> list[tuple[int, int]]:
        """Where the phrases of one list stand, as "denied.by": from, to (exclusive)."""
        return self.found[name]

    def optional(self, name: str) -> list[tuple[int, int]]:
        """The same; nowhere in a language that has no such list."""
        return self.found.get(name, [])

    def starts(self, name: str) -> frozenset[int]:
        """Where the phrases of one list begin."""
        return frozenset(start for start, _ in self.optional(name))

    def sentences(self, name: str) -> frozenset[int]:
        """The numbers of the sentences that have one of these phrases."""
        return frozenset(self.words[start].sentence for start, _ in self.at(name))

    def clear(self, name: str, *unless: str) -> list[tuple[int, int]]:
        """Phrases of one list that do not overlap (or directly follow) one of the others.

        What a comma parts is none of the others: "years ago, that" is not "years ago that".
        """
        barred = {
            at
            for other in unless
            for first, last in self.optional(other)
            if not any(self.words[at].after_comma for at in range(first + 1, last))
            for at in range(first, last + 1)
        }
        return [phrase for phrase in self.optional(name) if barred.isdisjoint(range(*phrase))]

    def sentence_of(self, place: int) -> range:
        """The sentence in which a word stands."""
        return self.spans[self.words[place].sentence]

    def closing(self, name: str) -> frozenset[int]:
        """Where phrases begin after which their clause ends."""
        return frozenset(
            start
            for start, end in self.optional(name)
            if self.clause_of(start).stop == end and self.clause_of(start).start != start
        )

    def clause_of(self, place: int) -> range:
        """The part of the sentence between commas and words such as "and" or "but"."""
        return self.clauses[place]

    def governed(self, start: int, end: int) -> range:
        """The clause of a phrase; and the one before, where it is a clause of its own.

        Or where it begins with words for what was just said ("that was before the war").
        """
        clause = self.clause_of(start)
        back = any(first == clause.start for first, _ in self.optional("past.back"))
        own = back or len(clause) <= end - start + 1
        if own and clause.start > self.sentence_of(start).start:
            return range(self.clause_of(clause.start - 1).start, clause.stop)
        return clause

    def last_of(self, name: str) -> dict[int, int]:
        """For each sentence with one of these phrases where the last one begins."""
        return {self.words[at].sentence: at for at in sorted(self.starts(name))}


def _one_follows(place: int, words: Sequence[Word]) -> bool:
    """Whether one word only stands between here and the next comma or full stop: "and fever"."""
    after = words[place + 1 : place + 3]
    return bool(after) and (
        len(after) == 1 or after[1].after_comma or after[1].sentence != after[0].sentence
    )


def _sentences(words: Sequence[Word]) -> dict[int, range]:
    spans: dict[int, range] = {}
    for at, word in enumerate(words):
        start = spans[word.sentence].start if word.sentence in spans else at
        spans[word.sentence] = range(start, at + 1)
    return spans


def _clauses(words: Sequence[Word], breaks: frozenset[int]) -> list[range]:
    """For each word the part of its sentence between commas and words such as "and" or "but"."""
    starts = [
        at
        for at, word in enumerate(words)
        if not at or word.after_comma or at in breaks or word.sentence != words[at - 1].sentence
    ]
    return [range(*of) for of in pairwise((*starts, len(words))) for _ in range(*of)]
