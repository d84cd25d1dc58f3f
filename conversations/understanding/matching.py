"""Where the signs of a lexicon stand in a text: runs of words, near each other or anywhere."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise, product
from math import prod
from typing import TypeAlias

from conversations.understanding.index import Index
from conversations.understanding.lexicon import Half, Lexicon, Sign
from conversations.understanding.negators import belonging_elsewhere, unled, whole
from conversations.understanding.numbers import counted
from conversations.understanding.words import Word

NEAR = 6  # content words between two pieces of one sign
CLOSE = 2  # and where the line asks for less
SENTENCE = 3  # what a full stop between them counts for
FEW = 1  # words beside a bare name with which it may be meant of oneself
COMBINATIONS = 64  # of places: all are tried; of more, those that stand nearest
EACH_SIDE = 2  # so many of them, shared among the pieces
LONG_MINUTES = 10  # a cramp that lasts so long is the ten-minute rule's
LONG, HIGH = "longtime", "hightemp"  # what numbers with a unit become; the tables use them
NO_FEVER = "nofever"  # what a fever becomes that was measured and is none
FEVER_C, FEVER_F = (38.0, 43.0), (100.4, 109.0)
NORMAL_C = (35.0, 37.4)
MEASURED = 4  # words between "fever" and its number

Spot: TypeAlias = frozenset[int]
"""Words that belong together, by where they stand."""


@dataclass(frozen=True, slots=True)
class Match:
    """A sign found, and the places of its words."""

    sign: Sign
    words: Spot
    certain: bool
    barred: tuple[Spot, ...] = ()  # what takes it back, in the same sentence
    in_passing: bool = False  # a bare name beside which more is said


def measured(words: list[Word], lexicon: Lexicon) -> list[Word]:
    """Numbers with their unit as one word each: a long time, a high temperature."""
    units = lexicon.measures
    result: list[Word] = []
    for at, word in enumerate(words):
        number = counted(result[-1].base, lexicon.numbers) if result else None
        if word.base in units.hours:
            while result and (result[-1].base in units.fewer or _number(result[-1], lexicon)):
                result.pop()
            result.append(replace(word, base=LONG))
        elif word.base in units.minutes and number is not None:
            tens = counted(result[-2].base, lexicon.numbers) if len(result) > 1 else None
            long = number >= LONG_MINUTES or (tens is not None and tens >= LONG_MINUTES)
            result[-1:] = [replace(word, base=LONG)] if long else [result[-1], word]
        elif _is_fever(words, at, lexicon):
            result.append(replace(word, base=HIGH))
        elif word.base in units.heat and _is_normal(words, at, lexicon):
            result.append(replace(word, base=NO_FEVER))
        else:
            result.append(word)
    return result


def _number(word: Word, lexicon: Lexicon) -> bool:
    return counted(word.base, lexicon.numbers) is not None


def _is_fever(words: Sequence[Word], at: int, lexicon: Lexicon) -> bool:
    number = counted(words[at].base, {})
    if number is None or not any(low <= number <= high for low, high in (FEVER_C, FEVER_F)):
        return False
    units = lexicon.measures
    around = (
        word for word in words[max(0, at - 5) : at + 4] if word.sentence == words[at].sentence
    )
    if any(word.base in units.elsewhere for word in around):
        return False
    if not words[at].base.isdecimal():  # "38.7" is hardly ever anything else
        return True
    after = {word.base for word in words[at + 1 : at + 2]}
    before = {word.base for word in words[max(0, at - 4) : at]}
    return bool(after & units.degrees or before & units.heat)


def _is_normal(words: Sequence[Word], at: int, lexicon: Lexicon) -> bool:
    """Whether a normal temperature stands behind a word for fever ("fever: 36.8"), none above."""
    degrees, seen = lexicon.measures.degrees, False
    for place, word in enumerate(words):
        number = counted(word.base, {})
        if number is None or not NORMAL_C[0] <= number <= FEVER_C[1]:
            continue
        unit = not degrees.isdisjoint({after.base for after in words[place + 1 : place + 2]})
        answer = place == at + 1 == len(words) - 1
        if word.base.isdecimal() and not unit and not answer:
            if number > NORMAL_C[1]:  # it may be a fever: "36.9, now 39"
                return False
            continue
        if number > NORMAL_C[1]:
            return False
        seen = seen or at < place <= at + 1 + MEASURED
    return seen


def matches(words: Sequence[Word], lexicon: Lexicon) -> Iterator[Match]:
    """Every sign that is there, whatever stands around it."""
    distance = _distances(words, lexicon)
    nos = frozenset(at for at, word in enumerate(words) if word.base in lexicon.negators)
    found_at = _pieces(words, lexicon)
    elsewhere = belonging_elsewhere(words, found_at.values(), lexicon) if nos else {}
    kept = {piece: whole(spots, words, nos, elsewhere) for piece, spots in found_at.items()}
    places = {piece: spots for piece, spots in kept.items() if spots} if nos else found_at
    possible = (sign for piece in places for sign in lexicon.signs.get(piece, ()))
    for sign in possible:
        if not all(map(places.__contains__, sign.needs)):
            continue
        near = [_near(half, places, distance) for half in sign.halves]
        halves = [
            (whole if half.close else unled)(spots, words, nos, elsewhere)
            for half, spots in zip(sign.halves, near, strict=True)
        ]
        if not all(halves):
            continue
        barred = [spot for piece in sign.barred for spot in places.get(piece, ())]
        for chosen in _ways(halves, range(len(halves))):
            found = frozenset[int]().union(*chosen)
            here = {words[at].sentence for at in found}
            beside = tuple(spot for spot in barred if words[min(spot)].sentence in here)
            in_passing = sign.alone and not _alone(found, here, words, lexicon)
            yield Match(sign, found, sign.certain, beside, in_passing)


def _alone(found: Spot, here: set[int], words: Sequence[Word], lexicon: Lexicon) -> bool:
    """Whether hardly anything else is said where these words stand."""
    others = (
        at not in found and word.sentence in here and word.base not in lexicon.ignored
        for at, word in enumerate(words)
    )
    return sum(others) <= FEW


def _pieces(words: Sequence[Word], lexicon: Lexicon) -> dict[int, list[Spot]]:
    """Where each piece of the lexicon stands, as the places of its words."""
    places: dict[int, dict[Spot, None]] = {}
    answers = lexicon.context.found([word.base for word in words])["denied.answers"]
    ends = (end for _, end in answers if end < len(words))
    answered = frozenset(end for end in ends if words[end].after_comma)
    skipped = (frozenset[str](), lexicon.ignored, lexicon.ignored | lexicon.links)
    indexes: tuple[Index, ...] = (lexicon.verbatim, lexicon.content, lexicon.content)
    for index, skip in zip(indexes, skipped, strict=True):
        kept = [at for at, word in enumerate(words) if word.base not in skip]
        stream, origin = _stream(words, kept, answered)
        for piece, start, end in index.found(stream):
            places.setdefault(piece, {})[frozenset(origin[start:end])] = None
    return {piece: list(spots) for piece, spots in places.items()}


def _stream(
    words: Sequence[Word], kept: Iterable[int], answered: frozenset[int]
) -> tuple[list[str], list[int]]:
    """Base forms with a full stop between sentences, so that no run crosses one.

    Nor the comma after a "no" that is an answer: they begin where one was `answered`.
    """
    stream: list[str] = []
    origin: list[int] = []
    for at in kept:
        apart = origin and not answered.isdisjoint(range(origin[-1] + 1, at + 1))
        if apart or (origin and words[origin[-1]].sentence != words[at].sentence):
            stream.append(".")
            origin.append(at)
        stream.append(words[at].base)
        origin.append(at)
    return stream, origin


def _distances(words: Sequence[Word], lexicon: Lexicon) -> list[int]:
    """How far into the text each word stands, counted in words that matter."""
    far, result = 0, []
    for word in words:
        far += word.base not in lexicon.ignored
        result.append(far + SENTENCE * word.sentence)
    return result


def _near(half: Half, places: Mapping[int, Sequence[Spot]], distance: Sequence[int]) -> list[Spot]:
    """Places of all the pieces that stand near enough to belong together."""
    pieces = [places[piece] for piece in half.pieces]
    most = CLOSE if half.close else NEAR
    rarest = min(range(len(pieces)), key=lambda at: len(pieces[at]))
    found: dict[Spot, None] = {}
    for chosen in _ways(pieces, [rarest]):
        ordered = sorted(chosen, key=min)
        gaps = (
            distance[min(after)] - distance[max(before)] - 1 for before, after in pairwise(ordered)
        )
        if all(gap <= most for gap in gaps):
            found[frozenset().union(*chosen)] = None
    return list(found)


def _ways(lists: Sequence[Sequence[Spot]], leading: Iterable[int]) -> Iterator[tuple[Spot, ...]]:
    """Every way to take one place of each list.

    Where there are too many, each place of the `leading` lists comes with the nearest of the
    others: what stands together is found wherever in a text it is.
    """
    if len(lists) == 1 or prod(map(len, lists)) <= COMBINATIONS:
        yield from product(*lists)
        return
    shortest = [_shortest(spots) for spots in lists]
    starts = [[min(spot) for spot in spots] for spots in shortest]
    few = max(1, EACH_SIDE // (len(lists) - 1))
    found: dict[tuple[Spot, ...], None] = {}
    for lead in leading:
        for spot, start in zip(shortest[lead], starts[lead], strict=True):
            others = (
                [spot] if other == lead else _nearest(spots, starts[other], start, few)
                for other, spots in enumerate(shortest)
            )
            found.update(dict.fromkeys(product(*others)))
    yield from found


def _shortest(spots: Sequence[Spot]) -> list[Spot]:
    """From left to right, and of those that begin alike the one that ends first."""
    ordered = sorted(spots, key=lambda spot: (min(spot), -max(spot)))
    return list({min(spot): spot for spot in ordered}.values())


def _nearest(
    spots: Sequence[Spot], starts: Sequence[int], to: int, each_side: int
) -> Sequence[Spot]:
    at = bisect_left(starts, to)
    return spots[max(0, at - each_side) : at + each_side]


def harmless(
    named: Iterable[tuple[int, int]], words: Sequence[Word], lexicon: Lexicon
) -> dict[int, list[frozenset[int]]]:
    """For each word the harmless expressions it is part of, as the places of their words."""
    found: dict[int, list[frozenset[int]]] = {}
    for start, end in named:
        if words[start].sentence == words[end - 1].sentence:
            said = (at for at in range(start, end) if words[at].base not in lexicon.ignored)
            span = frozenset(said)
            for at in span:
                found.setdefault(at, []).append(span)
    return found
