"""Numbers in digits and in words."""

import re
from collections.abc import Collection, Mapping

_TENTHS = re.compile(r"\d{1,9}(?:[.,]\d{1,4})?")


def counted(word: str, spelled: Mapping[str, int]) -> float | None:
    """One word as a number: digits of any script, or a word of the table."""
    if word in spelled:
        return spelled[word]
    if _TENTHS.fullmatch(word):
        return float(word.replace(",", "."))
    return None


def tens_joined(
    words: list[str], spelled: Mapping[str, int], ands: Collection[str] = ()
) -> list[str]:
    """ "twenty five" as one "25", "treinta y cinco" as "35"; the other words as they are.

    `ands` may stand between tens from thirty on and ones.
    """
    joined: list[str] = []
    for word in words:
        small = spelled.get(word, 0)
        large = spelled.get(joined[-1], 0) if joined else 0
        linked = len(joined) > 1 and joined[-1] in ands and spelled.get(joined[-2], 0) >= 30
        if linked and 1 <= small <= 9 and spelled[joined[-2]] % 10 == 0:
            joined[-2:] = [str(spelled[joined[-2]] + small)]
        elif 1 <= small <= 9 and large >= 20 and large % 10 == 0:
            joined[-1] = str(large + small)
        else:
            joined.append(word)
    return joined
