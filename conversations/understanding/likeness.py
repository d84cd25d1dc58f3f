"""Where one run of words stands in another, and how near one spelling is to another."""

from collections.abc import Sequence

from rapidfuzz.distance import OSA

from conversations.understanding.words import LONGEST


def where(name: Sequence[str], words: Sequence[str]) -> tuple[int, int] | None:
    """Where one run of words stands in another: from, to (exclusive)."""
    for start in range(len(words) - len(name) + 1):
        if list(words[start : start + len(name)]) == list(name):
            return start, start + len(name)
    return None


def near(typed: str, name: str) -> bool:
    """One slip in a word of four letters or more, two from nine on; never in a number."""
    shorter = min(len(typed), len(name))
    if shorter < 4 or len(typed) > LONGEST or not (typed + name).replace(" ", "").isalpha():
        return False
    allowed = 1 if shorter < 9 else 2
    swapped = typed[:2] == name[1::-1]
    if typed[0] != name[0] and not swapped:
        return False
    return OSA.distance(typed, name, score_cutoff=allowed) <= allowed
