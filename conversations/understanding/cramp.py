"""Whether typed words are a cry for help with a cramp that is on now."""

import re
from dataclasses import dataclass
from functools import cache

from conversations.understanding.index import Lists
from conversations.understanding.lexicon import bare, expressions, load, table
from conversations.understanding.words import LONGEST, plain

FEW = 12  # words; who is in a cramp does not write letters
_LOUD = re.compile(r"!\s*!")
_HOWL = re.compile(r"a{3,}h*|a+r+g+h*|a{2,}g*h+|o+w{2,}|o{3,}w*")
_AGAIN = re.compile(r"(.)\1+")


@dataclass(frozen=True, slots=True)
class _Book:
    """What cramp.toml of one language says."""

    lists: Lists
    cries: frozenset[str]
    plural: frozenset[str]
    emoji: frozenset[str]
    ignored: frozenset[str]

    def cries_out(self, word: str) -> bool:
        howls = _HOWL.fullmatch(word) is not None
        return howls or word in self.cries or _AGAIN.sub(r"\1", word) in self.cries


@dataclass(frozen=True, slots=True)
class _Read:
    """What a text holds of them."""

    words: tuple[str, ...]  # as typed
    loud: bool
    howls: bool = False  # nothing but cries
    found: frozenset[str] = frozenset()  # names of the lists with a phrase in it
    calls: bool = False  # a cry, and hardly anything else
    counted: bool = False  # "cramps", "2 cramps": a report


def wants_help(text: str, language: str = "en") -> bool:
    """A cramp now, or a bare call for help; not a report, a denial or a question about cramps."""
    book = _book(bare(language))
    read = _read(text, bare(language))
    if not read.words:
        return any(sign in book.emoji for sign in text[:LONGEST])
    if read.howls:
        return True
    if len(read.words) > FEW or read.counted or "gone" in read.found:
        return False
    if "general" in read.found and "now" not in read.found:
        return False
    return "says" in read.found or read.calls or ("parts" in read.found and read.loud)


def certain(text: str, language: str = "en") -> bool:
    """So plainly a cramp now that it wins over a question that stands open."""
    read = _read(text, bare(language))
    if not read.words or not wants_help(text, language):
        return False
    if read.howls:
        howling = any(_HOWL.fullmatch(word) for word in read.words)
        return howling or len(read.words) > 1 or read.loud
    return read.loud or ("says" in read.found and (read.calls or bool(read.found & {"now", "got"})))


@cache
def _book(language: str) -> _Book:
    raw = table(language, "cramp")
    return _Book(
        expressions(language, "cramp"),
        frozenset(map(plain, raw["cries"])),
        frozenset(map(plain, raw["plural"])),
        frozenset(raw["emoji"]),
        load(language).ignored,
    )


def _read(text: str, language: str) -> _Read:
    book = _book(language)
    typed = tuple(plain(text).split())
    cries = [word for word in typed if book.cries_out(word)]
    howls, loud = bool(typed) and len(cries) == len(typed), _loud(text[:LONGEST])
    if howls or len(typed) > FEW:  # how many and how loud is all that counts
        return _Read(typed, howls=howls, loud=loud)
    bases = tuple(word.base for word in load(language).speller.words(text))
    found = {name for name, spots in book.lists.found(bases).items() if spots}
    rest = [word for word in typed if word not in cries and word not in book.ignored]
    called = (loud or found & {"now", "got"}) and not any(word.isdecimal() for word in typed)
    return _Read(
        words=typed,
        found=frozenset(found),
        calls=bool(cries) and (len(rest) <= 1 or "parts" in found),
        loud=loud,
        counted=any(word in book.plural for word in typed) and not called,
    )


def _loud(text: str) -> bool:
    """Two exclamation marks, or one that no word stands behind."""
    last = next((sign for sign in reversed(text) if sign in "!_" or sign.isalnum()), "")
    return last == "!" or _LOUD.search(text) is not None
