"""Which expressions stand in a text, of tens of thousands, looked up by their words."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Self

from marisa_trie import Trie  # type: ignore[import-not-found]  # has no stubs

Run = tuple[str, ...]  # words that stand one after another

_END = " "  # after each word, so that "legs" does not begin with "leg"


@dataclass(frozen=True, slots=True)
class Index:
    """Runs of words, and the pieces that each stands for.

    The runs are kept in one trie: of the dictionaries that do the same, a language's tables would
    fill five times as much memory.
    """

    runs: Trie
    pieces: Sequence[tuple[int, ...]]  # by the number of the run in the trie
    firsts: frozenset[str]  # the words that a run may begin with
    longest: int  # words in a run

    @classmethod
    def of(cls, entries: Iterable[tuple[Run, int]]) -> Self:
        """An index of runs, each with a piece that it stands for; it may stand for several."""
        pieces: dict[str, tuple[int, ...]] = {}
        same: dict[tuple[int, ...], tuple[int, ...]] = {}
        firsts: set[str] = set()
        longest = 0
        for run, piece in entries:
            written = _written(run)
            known = pieces.get(written, ())
            if run and piece not in known:
                more = (*known, piece)
                pieces[written] = same.setdefault(more, more)
                firsts.add(run[0])
                longest = max(longest, len(run))
        runs = Trie(pieces)
        by_number = sorted(pieces, key=runs.key_id)
        in_order = tuple(map(pieces.__getitem__, by_number))
        return cls(runs, in_order, frozenset(firsts), longest)

    def found(self, words: Sequence[str]) -> Iterator[tuple[int, int, int]]:
        """Each piece that stands in the words: which, from, to (exclusive); longest first."""
        if self.firsts.isdisjoint(words):
            return
        for start, first in enumerate(words):
            if first not in self.firsts:
                continue
            ahead = _written(words[start : start + self.longest])
            for run in reversed(self.runs.prefixes(ahead)):
                end = start + run.count(_END)
                for piece in self.pieces[self.runs[run]]:
                    yield piece, start, end

    def single_words(self) -> frozenset[str]:
        """The runs that are one word only."""
        return frozenset(first for first in self.firsts if first + _END in self.runs)


@dataclass(frozen=True, slots=True)
class Lists:
    """Named lists of expressions, all looked up at once."""

    index: Index
    names: tuple[str, ...]

    @classmethod
    def of(cls, lists: Mapping[str, Iterable[Run]]) -> Self:
        """These lists."""
        entries = ((run, place) for place, runs in enumerate(lists.values()) for run in runs)
        return cls(Index.of(entries), tuple(lists))

    def found(self, words: Sequence[str]) -> dict[str, list[tuple[int, int]]]:
        """Where the expressions of each list stand: from, to (exclusive)."""
        spots: dict[str, list[tuple[int, int]]] = {name: [] for name in self.names}
        for place, start, end in self.index.found(words):
            spots[self.names[place]].append((start, end))
        return spots


def _written(run: Sequence[str]) -> str:
    return "".join(word + _END for word in run)
