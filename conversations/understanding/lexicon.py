"""A language's danger lexicon, read from its phrase files and made ready for matching."""

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from itertools import product
from typing import Any

from conversations.understanding.words import Speller, Word, speller, split

Run = tuple[str, ...]  # base forms that stand one after another

_PIECE = re.compile(r"\s*\+\s*")
_HALF = re.compile(r"\s*&\s*")
_ELEMENT = re.compile(r"(\{\w+\}|[^\s?]+)(\?)?")
_VERBATIM = "="


@dataclass(frozen=True, slots=True)
class Sign:
    """One line of the danger table: what must be found, and how near to each other."""

    flag: str
    certain: bool
    line: str  # as written in the table; it says why without repeating what was typed
    halves: tuple[tuple[int, ...], ...]  # pieces near each other; the halves stand anywhere


@dataclass(slots=True)
class Index:
    """Which pieces a run of words may be, looked up by its words."""

    runs: dict[Run, tuple[int, ...]] = field(default_factory=dict)
    lengths: dict[str, tuple[int, ...]] = field(
        default_factory=dict
    )  # by first word, longest first

    def add(self, run: Run, piece: int) -> None:
        if run and piece not in self.runs.get(run, ()):
            self.runs[run] = (*self.runs.get(run, ()), piece)
            known = {*self.lengths.get(run[0], ()), len(run)}
            self.lengths[run[0]] = tuple(sorted(known, reverse=True))

    def found(self, words: Sequence[str]) -> Iterator[tuple[int, int, int]]:
        """Each piece that stands in the words: which, from, to (exclusive)."""
        for start, first in enumerate(words):
            for length in self.lengths.get(first, ()):
                run = tuple(words[start : start + length])
                if len(run) == length:
                    for piece in self.runs.get(run, ()):
                        yield piece, start, start + length


@dataclass(frozen=True, slots=True)
class Phrases:
    """A list of expressions, found word for word."""

    index: Index

    def at(self, words: Sequence[str]) -> list[tuple[int, int]]:
        """Where they stand: from, to (exclusive)."""
        return [(start, end) for _, start, end in self.index.found(words)]


@dataclass(frozen=True, slots=True)
class Measures:
    """The words by which a number becomes a long time or a high temperature."""

    minutes: frozenset[str]
    hours: frozenset[str]
    fewer: frozenset[str]  # "half an", "a couple of": part of the number before "hours"
    degrees: frozenset[str]
    heat: frozenset[str]
    elsewhere: frozenset[str]  # rooms and weather: no fever


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Everything one language needs for finding danger."""

    speller: Speller
    measures: Measures
    numbers: Mapping[str, int]
    ignored: frozenset[str]
    links: frozenset[str]
    signs: Mapping[int, tuple[Sign, ...]]  # by their first piece
    verbatim: Index  # pieces in which every word counts
    content: Index  # pieces read without the ignored words, and again without the links
    harmless: Phrases
    past_clot: Phrases
    lists: Mapping[str, frozenset[str]]  # flags treated alike: usual_is_fine, ask_when_gone …
    phrases: Mapping[str, Phrases]  # of the context table, as "denied.by"
    reaches: Mapping[str, int]


@cache
def languages() -> tuple[str, ...]:
    """The languages that have a danger table."""
    folders = files("conversations.understanding").joinpath("phrases").iterdir()
    return tuple(sorted(of.name for of in folders if of.joinpath("danger.toml").is_file()))


def table(language: str, name: str) -> dict[str, Any]:
    """One phrase file of one language."""
    place = files("conversations.understanding").joinpath("phrases", language, f"{name}.toml")
    return tomllib.loads(place.read_text(encoding="utf-8"))


def bare(language: str) -> str:
    """The language itself without its region, or English where it has no tables yet."""
    short = language.replace("_", "-").split("-")[0].lower()
    return short if short in languages() else "en"


@cache
def expressions(language: str, name: str) -> Mapping[str, Phrases]:
    """The lists of one phrase file, each ready to be found in the words of a text."""
    book, words = table(language, name), table(language, "words")
    reader = _Reader(
        load(language).speller, frozenset(words["ignored"].split()), book.get("groups", {})
    )
    return {key: reader.phrases(of) for key, of in book.items() if isinstance(of, list)}


@cache
def load(language: str) -> Lexicon:
    """The lexicon of a language that has one."""
    words, danger, context = (table(language, name) for name in ("words", "danger", "context"))
    spell = speller(
        words["forms"],
        words["rewrites"],
        words["spelt"].split(),
        words["sound"].split(),
        _words_of(danger) | _words_of(context),
    )
    reader = _Reader(spell, frozenset(words["ignored"].split()), danger["groups"])
    signs = [
        reader.sign(flag, line, certain=certain)
        for flag, lines in danger["flags"].items()
        for certain, listed in ((True, "says"), (False, "asks"))
        for line in lines.get(listed, ())
    ]
    settings = [(part, key, of) for part, keys in context.items() for key, of in keys.items()]
    return Lexicon(
        speller=spell,
        measures=Measures(**{name: frozenset(of) for name, of in words["measures"].items()}),
        numbers=table(language, "times")["numbers"],
        ignored=reader.ignored,
        links=frozenset(words["links"].split()),
        signs=_by_first_piece(signs),
        verbatim=reader.verbatim,
        content=reader.content,
        harmless=reader.phrases(danger["harmless"]),
        past_clot=reader.phrases(danger["past_clot"]),
        lists={name: frozenset(of) for name, of in danger.items() if name in _LISTS},
        phrases={
            f"{part}.{key}": reader.phrases(of) for part, key, of in settings if key != _REACH
        },
        reaches={part: of for part, key, of in settings if key == _REACH},
    )


def _words_of(book: object) -> set[str]:
    """Every word written in a phrase file."""
    if isinstance(book, str):
        return {word.base for word in split(re.sub(r"\{\w+\}|[=?+&]", " ", book))}
    inner = book.values() if isinstance(book, dict) else book if isinstance(book, list) else ()
    return set[str]().union(*map(_words_of, inner))


def _by_first_piece(signs: Iterable[Sign]) -> dict[int, tuple[Sign, ...]]:
    found: dict[int, list[Sign]] = {}
    for sign in signs:
        found.setdefault(sign.halves[0][0], []).append(sign)
    return {piece: tuple(of) for piece, of in found.items()}


_LISTS = ("ask_when_supposed", "usual_is_fine", "ask_when_gone", "past_counts")
_REACH = "reach"


@dataclass(slots=True)
class _Reader:
    """Turns the lines of a table into pieces."""

    speller: Speller
    ignored: frozenset[str]
    groups: Mapping[str, Sequence[str]]
    verbatim: Index = field(default_factory=Index)
    content: Index = field(default_factory=Index)
    known: dict[str, int] = field(default_factory=dict)

    def sign(self, flag: str, line: str, *, certain: bool) -> Sign:
        halves = tuple(
            tuple(self.piece(part) for part in _PIECE.split(half)) for half in _HALF.split(line)
        )
        return Sign(flag, certain, line, halves)

    def piece(self, part: str) -> int:
        if part not in self.known:
            self.known[part] = len(self.known)
            exact = part.startswith(_VERBATIM)
            index = self.verbatim if exact else self.content
            for run in self.runs(part.removeprefix(_VERBATIM), exact=exact):
                index.add(run, self.known[part])
        return self.known[part]

    def phrases(self, lines: Iterable[str]) -> Phrases:
        index = Index()
        for line in lines:
            for run in self.runs(line, exact=True):
                index.add(run, 0)
        return Phrases(index)

    def runs(self, part: str, *, exact: bool) -> set[Run]:
        """Every run of base forms that a piece stands for."""
        elements = []
        for name, optional in _ELEMENT.findall(part):
            listed = self.groups[name[1:-1]] if name.startswith("{") else (name,)
            elements.append([*listed, ""] if optional else list(listed))
        typed = {" ".join(filter(None, chosen)) for chosen in product(*elements)}
        return {self.run(phrase, exact=exact) for phrase in typed}

    def run(self, phrase: str, *, exact: bool) -> Run:
        based: list[Word] = self.speller.joined(
            [Word(self.speller.forms.get(word.base, word.base), 0) for word in split(phrase)]
        )
        return tuple(word.base for word in based if exact or word.base not in self.ignored)
