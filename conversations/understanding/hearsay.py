"""What is told in stories, of things or of people far off, and what stands in quotation marks."""

from collections.abc import Container, Iterable, Iterator, Sequence
from itertools import pairwise

from conversations.understanding.context import Mark, Scope
from conversations.understanding.words import Word

GOING_ON = 3  # words of a clause that has its subject from the one before


def told(
    story: range, whole: range, clauses: Sequence[range], own: set[int], breaks: frozenset[int]
) -> Iterator[Scope]:
    """What a film or a book tells; not what happens to the person who watches or reads it.

    `whole` is the sentence that names the `story`, `own` the words for oneself and one's own;
    a short clause behind one of `breaks` has its subject from the one before ("and passed out").
    """
    at, goes_on = whole.start, False
    while at < whole.stop:
        clause = clauses[at]
        at = clause.stop
        if story.start in clause and not own.isdisjoint(range(clause.start, story.start)):
            clause = range(story.stop, clause.stop)
        goes_on = goes_on and clause.start in breaks and len(clause) <= GOING_ON
        if own.isdisjoint(clause) and not goes_on:
            yield Scope(Mark.SUPPOSED, story, clause)
        goes_on = goes_on or not own.isdisjoint(clauses[at - 1])


def far_off(
    subjects: Iterable[tuple[int, int]],
    named: set[int],
    clauses: Sequence[range],
    breaks: frozenset[int],
) -> Iterator[Scope]:
    """Clauses that begin with an animal, a thing or a stranger, and in which nobody is `named`.

    And a short one behind, which has its subject from there ("and cannot stand").
    """
    for start, end in subjects:
        clause = clauses[start]
        if start == clause.start and named.isdisjoint(range(end, clause.stop)):
            yield Scope(Mark.SUPPOSED, range(start, start), clause)
            after = clauses[clause.stop] if clause.stop in breaks else range(0)
            if len(after) <= GOING_ON and named.isdisjoint(after):
                yield Scope(Mark.SUPPOSED, range(start, start), after)


def quoted(words: Sequence[Word], voices: Container[int]) -> Iterator[Scope]:
    """Words in quotation marks are spoken of, unless they are what somebody says.

    `voices` are the sentences in which somebody speaks. A text quoted whole is told plainly.
    """
    marks = [False, *(word.quoted for word in words), False]
    starts = [at for at, (before, now) in enumerate(pairwise(marks)) if now > before]
    stops = [at for at, (before, now) in enumerate(pairwise(marks)) if now < before]
    for start, stop in zip(starts, stops, strict=True):
        said = {word.sentence for word in words[max(0, start - 1) : start + 1]}
        if stop - start < len(words) and not any(sentence in voices for sentence in said):
            yield Scope(Mark.SUPPOSED, range(start, start), range(start, stop))
