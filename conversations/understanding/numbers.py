"""Numbers in digits and in words."""

import re
from collections.abc import Mapping

_TENTHS = re.compile(r"\d{1,9}(?:[.,]\d{1,4})?")


def counted(word: str, spelled: Mapping[str, int]) -> float | None:
    """One word as a number: digits of any script, or a word of the table."""
    if word in spelled:
        return spelled[word]
    if _TENTHS.fullmatch(word):
        return float(word.replace(",", "."))
    return None


def tens_joined(words: list[str], spelled: Mapping[str, int]) -> list[str]:
    """ "twenty five" as one "25", the other words as they are."""
    joined: list[str] = []
    for word in words:
        small = spelled.get(word, 0)
        large = spelled.get(joined[-1], 0) if joined else 0
        if 1 <= small <= 9 and large >= 20 and large % 10 == 0:
            joined[-1] = str(large + small)
        else:
            joined.append(word)
    return joined
