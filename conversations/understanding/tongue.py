"""Typed words as a wish for another language: "español", "auf deutsch", "in english please"."""

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib import resources

from conversations.understanding.words import plain

ANY = ""
"""Another language is wished for, but not which."""


@dataclass(frozen=True, slots=True)
class _Book:
    """languages.toml."""

    names: dict[str, str]  # word to language
    menu: frozenset[str]
    around: frozenset[str]
    negators: frozenset[str]
    longest: int


def wanted(text: str) -> str | None:
    """The code of the language that is asked for, whichever one it is asked in; ANY; else None."""
    book = _book()
    typed = plain(text)
    if typed in book.menu:
        return ANY
    words = typed.split()
    named = {book.names[word] for word in words if word in book.names}
    known = book.around | book.negators
    if not named or len(words) > book.longest:
        return None
    if any(word not in known and word not in book.names for word in words):
        return None
    if len(named) > 1 or any(word in book.negators for word in words):
        return ANY
    return named.pop()


@cache
def _book() -> _Book:
    file = resources.files("conversations.understanding") / "languages.toml"
    raw = tomllib.loads(file.read_text("utf-8"))
    return _Book(
        {plain(name): code for code, names in raw["names"].items() for name in names},
        frozenset(map(plain, raw["menu"])),
        frozenset(map(plain, raw["around"])),
        frozenset(map(plain, raw["not"])),
        raw["longest"],
    )
