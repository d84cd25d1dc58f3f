"""How ended what is told: it has gone and something says so, or it was found to be harmless.

"my foot was numb, fine by morning", "the breathlessness was anaemia". The words are data ([over] in
context.toml); a language without these lists has none of it.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Self

from conversations.understanding.context import Mark, Scope
from conversations.understanding.phrasing import Phrasing

SETTLED, WELL, CLEARED = OUTCOMES = ("settled", "well", "cleared")


@dataclass(frozen=True, slots=True)
class _Words:
    """Where the words stand by which an outcome is known."""

    said: frozenset[int]  # that it has gone, or was harmless
    fillers: frozenset[int]  # what may stand beside: "it is", "completely"
    tails: frozenset[int]  # what opens the telling of when: "by", "once"
    barred: frozenset[int]  # behind these it is not said to be so: "will", "until"
    asks: frozenset[int]
    present: frozenset[int]
    now: frozenset[int]
    done: frozenset[int]
    cramp: frozenset[int]
    undone: frozenset[int]  # that it goes on
    again: frozenset[int]  # ... or has come back

    @classmethod
    def of(cls, text: Phrasing) -> Self:
        """The words of a text."""
        said = [of for name in OUTCOMES for of in text.optional(f"over.{name}")]
        return cls(
            _covered(said),
            _covered(text.optional("over.fillers")),
            text.starts("over.tails"),
            text.starts("over.not_behind"),
            text.starts("over.asks"),
            text.starts("over.present"),
            text.starts("past.now"),
            text.starts("past.done"),
            text.starts("over.cramp"),
            text.starts("over.undone"),
            frozenset(start for start, _ in text.clear("past.again", "over.able")),
        )


def _covered(phrases: Iterable[tuple[int, int]]) -> frozenset[int]:
    return frozenset(at for phrase in phrases for at in range(*phrase))


def outcomes(text: Phrasing, told: Iterable[Scope]) -> Iterator[Scope]:
    """What is settled by an outcome; `told` are the other scopes of the text.

    What was found to be harmless, or is past by other words too, is past for good.
    """
    if "over.settled" not in text.found:
        return
    words, told = _Words.of(text), tuple(told)
    ago, lately = (
        {of.trigger.start for of in told if of.mark is mark} for mark in (Mark.PAST, Mark.LATELY)
    )
    for name in OUTCOMES:
        for start, end in text.optional(f"over.{name}"):
            if not _closes(text, words, start, end):
                continue
            first = text.sentence_of(max(0, start - 1)).start
            when = range(first, text.clause_of(start).stop)
            bygone = words.now.isdisjoint(range(first, start))
            marks = {Mark.PAST if name == CLEARED else Mark.SETTLED}
            if bygone and not (ago | lately).isdisjoint(when):
                marks.add(Mark.PAST)
            if bygone and not ago.isdisjoint(when):
                marks.add(Mark.LONG_AGO)
            for clause in _before(text, words, start, strict=name != SETTLED):
                yield from (Scope(mark, range(start, end), clause) for mark in marks)


def _closes(text: Phrasing, words: _Words, start: int, end: int) -> bool:
    """Whether a phrase is all that its clause says, but for what it is said of, and of when.

    Not where it is asked or denied, or something comes back behind it.
    """
    clause, sentence = text.clause_of(start), text.sentence_of(start)
    before = range(clause.start, start)
    if not words.fillers.issuperset(before) and (end - start < 2 or start - 1 in words.barred):
        return False
    denied = any(text.bases[at] in text.lexicon.negators for at in before[-2:])
    parted = any(text.words[at].after_comma for at in range(start + 1, end))
    asked = text.words[start].asked or not words.asks.isdisjoint(clause)
    if denied or parted or asked:
        return False
    if not words.undone.isdisjoint(sentence):
        return False
    if not words.again.isdisjoint(range(clause.stop, sentence.stop)):
        return False
    tail = next((at for at in range(start + 1, clause.stop) if at in words.tails), clause.stop)
    return all(at in words.fillers or at in words.said for at in range(end, tail))


def _before(text: Phrasing, words: _Words, start: int, *, strict: bool) -> Iterator[range]:
    """The clauses that an outcome is of: those before it which do not tell of now.

    Where a cramp is told of too it may be the one that has gone: only what was is settled. So it
    is in other clauses where `strict`.
    """
    opens = start == text.sentence_of(start).start
    if not start:
        return
    sentence = text.sentence_of(start - 1 if opens else start)
    at, stop = sentence.start, min(start, sentence.stop)
    was = opens or not words.cramp.isdisjoint(range(at, stop))
    while at < stop:
        clause = range(at, min(text.clause_of(at).stop, stop))
        at = clause.stop
        other = strict and text.clause_of(clause.start) != text.clause_of(start)
        done = not (was or other) or not words.done.isdisjoint(clause)
        if done and words.present.isdisjoint(clause):
            yield clause
