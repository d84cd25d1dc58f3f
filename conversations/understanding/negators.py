"""Whether a "no" belongs to a sign as it was found: a comma or an "and" may part the two."""

from collections.abc import Iterable, Mapping, Sequence

from conversations.understanding.lexicon import Lexicon
from conversations.understanding.words import Word

Spot = frozenset[int]


def whole(
    spots: list[Spot], words: Sequence[Word], nos: Spot, elsewhere: Mapping[int, int]
) -> list[Spot]:
    """Without those that a comma parts from their "no": "hangs not, can talk"."""
    if not nos:
        return spots
    return [
        spot
        for spot in spots
        if nos.isdisjoint(spot) or not (_torn(spot, words, nos) or _belongs(spot, elsewhere))
    ]


def unled(
    spots: list[Spot], words: Sequence[Word], nos: Spot, elsewhere: Mapping[int, int]
) -> list[Spot]:
    """Without those that begin with a "no" to something else: "no fever, I can move my toes"."""
    return [
        spot
        for spot in spots
        if not (min(spot) in nos and _ends_first(spot, words)) and not _belongs(spot, elsewhere)
    ]


def belonging_elsewhere(
    words: Sequence[Word], found_at: Iterable[Sequence[Spot]], lexicon: Lexicon
) -> dict[int, int]:
    """Each "no" behind an "and" that has a sign of its own to deny, with where the "and" is.

    It is not part of what stands before it: "breathes well and is not confused".
    """
    bases = [word.base for word in words]
    listed = lexicon.context.found(bases)
    starts = [start for start, _ in listed.get("denied.ands", ())]
    if not starts:
        return {}
    spots = {spot for of in found_at for spot in of}
    found: dict[int, int] = {}
    for no, _ in listed["denied.adverbs"]:
        start = max((at for at in starts if at < no), default=-1)
        if start < 0 or _apart(words, start, no):
            continue
        told = next(
            (at for at in range(no + 1, len(words)) if words[at].base not in lexicon.ignored), no
        )
        own = any(no in spot and min(spot) > start and len(spot) > 1 for spot in spots)
        beside = told > no and not _apart(words, no, told) and told - 1 not in starts
        if beside and not own and frozenset((told,)) in spots:
            found[no] = start
    return found


def _apart(words: Sequence[Word], first: int, last: int) -> bool:
    """Whether a comma or a full stop stands between two words."""
    return words[first].sentence != words[last].sentence or any(
        words[at].after_comma for at in range(first + 1, last + 1)
    )


def _belongs(spot: Spot, elsewhere: Mapping[int, int]) -> bool:
    """Whether it has a "no" from behind an "and", and all its other words from before that."""
    return any(
        no in spot and all(at < start for at in spot if at != no) for no, start in elsewhere.items()
    )


def _ends_first(spot: Spot, words: Sequence[Word]) -> bool:
    """Whether the first word and one more stand before a comma, all others behind it."""
    first, *others = sorted(spot)
    return bool(others) and any(words[at].after_comma for at in range(first + 2, others[0] + 1))


def _torn(spot: Spot, words: Sequence[Word], nos: Spot) -> bool:
    part = {min(spot): 0}
    for at in range(min(spot) + 1, max(spot) + 1):
        part[at] = part[at - 1] + words[at].after_comma
    told = {part[at] for at in spot - nos}
    return bool(told) and any(part[at] not in told and not _answers(at, words) for at in spot & nos)


def _answers(at: int, words: Sequence[Word]) -> bool:
    """Whether a word stands by itself behind a comma: "it will not bend, nothing"."""
    return words[at].after_comma and (
        at + 1 == len(words)
        or words[at + 1].after_comma
        or words[at + 1].sentence != words[at].sentence
    )
