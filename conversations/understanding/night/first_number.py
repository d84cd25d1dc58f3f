"""How many cramps there were, in a number that answers that very question."""

from collections.abc import Iterator
from typing import NamedTuple

from conversations.understanding.night.kinds import MOST
from conversations.understanding.night.passage import Passage
from conversations.understanding.night.times import time_at

ANY = 3  # words between "not" and "one"
NEXT = 2  # words from "then" to "left"
HIGHEST = 10  # a bare number above is no count of cramps
NO_COUNT = (
    *("minutes", "seconds", "hours", "sure"),
    *("pain_words", "sleep_words", "sore_words"),
)
"""Words after a number that make it something else."""


class Number(NamedTuple):
    """A number of cramps, and from which word to which (exclusive) it stands."""

    cramps: int
    start: int
    end: int


def read(passage: Passage) -> bool:
    """Take the number of "just the one, about 3", "a couple in the foot", "bad night, 2 in a calf".

    True where there is such a number, even if more than one cramp may hide behind it.
    """
    if passage.asked != "count" or passage.says("cramp") or "count" in passage.found:
        return False
    found = set() if passage.says("other_parts") else set(_numbers(passage))
    if len(found) == 1:
        number = found.pop()
        if _another(passage, number):
            return True
        passage.take("count", str(min(number.cramps, MOST)), number.start, number.end)
        return True
    return bool(found)


def _numbers(passage: Passage) -> Iterator[Number]:
    """The number that begins the answer, and those that begin a clause and go on to say where."""
    first = 0
    while passage.at(first, "lead"):
        first += 1
    if (number := number_at(passage, first)) is not None:
        yield number
    for begin in passage.beginnings():
        at = begin
        while at < len(passage.tokens) and (passage.at(at, "lead") or not passage.free(at, at + 1)):
            at += 1
        number = number_at(passage, at)
        if number is not None and number.cramps <= MOST and passage.at(number.end, "place"):
            yield number


def number_at(passage: Passage, at: int) -> Number | None:
    """The number of cramps that stands there."""
    if at >= len(passage.tokens) or passage.denied(at, ANY):
        return None
    if any(passage.same_clause(at, other) for other, _ in passage.spots("other_night")):
        return None
    if passage.at(at, "article"):
        return _one(passage, at) or (
            number_at(passage, at + 1) if passage.at(at + 1, "pair") else None
        )
    number = passage.number(at)
    if number is None or number != int(number) or not 1 <= number <= HIGHEST:
        return None
    end = at + 1
    other = passage.number(end + 1) if passage.ranged(end) else None
    if other is not None and min(number, other) >= MOST:
        end += 2
    if passage.at(end, "times") or (passage.at(at, "pair") and passage.at(end, "of")):
        end += 1
    if any(begin == end for begin, _ in passage.spots("bound")):
        return None
    if not passage.free(at, end) or _says_more(passage, end) or time_at(passage, at) > end:
        return None
    return Number(int(number), at, end)


def _one(passage: Passage, at: int) -> Number | None:
    """ "einer", "a bad one", "einen starken": an article that stands for a cramp."""
    end = at + 1
    while passage.at(end, "beside") and not any(passage.at(end, of) for of in ("nameless", "at")):
        end += 1
    if passage.at(end, "nameless"):
        end += 1
    elif end > at + 1:
        return None
    return Number(1, at, end) if passage.free(at, end) and _ends(passage, end) else None


def _says_more(passage: Passage, after: int) -> bool:
    """Whether what follows a number takes it for another, or for no count at all."""
    if not passage.same_clause(after - 1, after):
        return False
    at = after + 1 if passage.ranged(after) else after
    if passage.number(at) is not None or any(passage.at(after, name) for name in NO_COUNT):
        return True
    if passage.at(after, "and"):
        return any(passage.number(n) == 0.5 for n in (after + 1, after + 2))
    return passage.at(after, "of") and (passage.counts(after + 1) or passage.number(after - 1) == 1)


def _ends(passage: Passage, at: int) -> bool:
    """Whether the clause ends there, or a time or a place begins."""
    goes_on = passage.same_clause(at - 1, at)
    return not goes_on or passage.at(at, "at") or passage.at(at, "place")


def _another(passage: Passage, first: Number) -> bool:
    """Whether more may be meant: "one at 2 and one at 4", "2 bad ones and a small one"."""
    word = passage.tokens[first.start].text
    sides = [start for (kind, _), start in passage.facts() if kind == "leg"]
    later = any(
        start <= side <= end + NEXT for start, end in passage.spots("again") for side in sides
    )
    single = first.cramps == 1 and (passage.says("another") or passage.says("each") or later)
    return single or any(
        (n in passage.beginnings() and passage.tokens[n].text == word)
        or (passage.at(n - 1, "and") and _added(passage, n, word))
        for n in range(first.end + 1, len(passage.tokens))
    )


def _added(passage: Passage, at: int, word: str) -> bool:
    """Whether the number after an "and" is one of cramps, not an hour more."""
    number = number_at(passage, at)
    if number is None:
        return False
    hour = passage.number(at - 2) is not None and passage.tokens[at].text != word
    return not hour or passage.at(number.end, "at") or passage.at(number.end, "place")
