"""What the second reader weighs in a text: its words, neighbours, pieces of words, and groups.

A group is one of the danger tables' ("leg", "cold", "unmoving"). Words and groups carry how they
are meant, as far as the context tables tell: "no chest pain" gives other clues than "chest pain".
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import pairwise

from conversations.understanding import scopes
from conversations.understanding.lexicon import Lexicon, load, table
from conversations.understanding.words import Word, plain

LONGEST = 80  # words; the rest of a longer text is not weighed
PIECES = (3, 4, 5)  # letters of a word, its beginning and end marked
APART = 6  # words from one to another that it is weighed with: "what if … my calf is"
FAR = 4  # content words from one group to another that it is weighed with


def clues(text: str, words: Sequence[Word], language: str) -> frozenset[str]:
    """Every clue of a text; `words` are the same text in the base forms of this language."""
    lexicon = load(language)
    words = words[:LONGEST]
    typed = plain(text).split()[:LONGEST]
    meant = _meant(words, lexicon)
    return frozenset((*_typed(typed), *_told(words, meant), *_grouped(words, meant, language)))


def _meant(words: Sequence[Word], lexicon: Lexicon) -> list[str]:
    """For each word how it is meant, as the marks say; empty for plainly so."""
    marks: list[set[str]] = [set() for _ in words]
    for scope in scopes.read(words, lexicon).scopes:
        for at in scope.governs:
            marks[at].add(scope.mark.name)
    return [" ".join(sorted(of)) for of in marks]


def _typed(typed: Sequence[str]) -> Iterator[str]:
    yield from typed
    for word in set(typed):
        whole = f"<{word}>"
        for size in PIECES:
            for at in range(len(whole) - size + 1):
                yield f".{whole[at : at + size]}"
    for one, two in pairwise(typed):
        yield f"{one} {two}"
    for one, two, three in zip(typed, typed[1:], typed[2:], strict=False):
        yield f"{one} {two} {three}"
    for at, one in enumerate(typed):
        for two in typed[at + 2 : at + 1 + APART]:
            yield f"{one} _ {two}"


def _told(words: Sequence[Word], meant: Sequence[str]) -> Iterator[str]:
    told = [f"{sign}:{word.base}" for word, sign in zip(words, meant, strict=True)]
    yield from told
    for one, two in pairwise(told):
        yield f"{one} {two}"
    yield from (f"{sign}:" for sign in set(meant))


def _grouped(words: Sequence[Word], meant: Sequence[str], language: str) -> Iterator[str]:
    ignored, groups = load(language).ignored, _groups(language)
    there = [
        (sign, groups.get(word.base, ()))
        for word, sign in zip(words, meant, strict=True)
        if word.base not in ignored
    ]
    for at, (sign, ours) in enumerate(there):
        for one in ours:
            yield f"{{{sign}{one}}}"
            for their_sign, theirs in there[at + 1 : at + 1 + FAR]:
                for two in theirs:
                    first, second = sorted((f"{sign}{one}", f"{their_sign}{two}"))
                    yield f"{{{first}+{second}}}"


@cache
def _groups(language: str) -> Mapping[str, tuple[str, ...]]:
    """The groups of the danger table that a single word belongs to."""
    lexicon = load(language)
    found: dict[str, set[str]] = {}
    for group, phrases in table(language, "danger")["groups"].items():
        for phrase in phrases:
            bases = [base for typed in phrase.split() for base in lexicon.speller.bases(typed)]
            told = [base for base in bases if base not in lexicon.ignored]
            if len(told) == 1:
                found.setdefault(told[0], set()).add(group)
    return {base: tuple(sorted(of)) for base, of in found.items()}
