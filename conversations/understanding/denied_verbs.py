"""Verbs that with their denial mean one thing: "no se me quita" lasts, and denies nothing."""

from collections.abc import Mapping, Sequence
from itertools import product
from typing import Any

LONGEST = 4  # words of one expression, as the speller joins them


def expressions(table: Mapping[str, Any]) -> dict[str, str]:
    """Every such expression with the word it stands for, from [denials] of words.toml.

    `between` lists what may stand between denial and verb; each further table is named like the
    word it gives, with the denials (`by`), the `verbs`, and words that may follow (`behind`).
    """
    between: Sequence[str] = table.get("between", ("",))
    found: dict[str, str] = {}
    for word, of in table.items():
        if not isinstance(of, dict):
            continue
        for parts in product(of["by"], between, of["verbs"], ("", *of.get("behind", ()))):
            typed = " ".join(filter(None, parts))
            if len(typed.split()) <= LONGEST:
                found.setdefault(typed, word)
    return found
