"""A language's danger lexicon, read from its phrase files and made ready for matching."""

import re
import tomllib
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from itertools import product
from typing import Any

from conversations.understanding import denied_verbs
from conversations.understanding.index import Index, Lists, Run
from conversations.understanding.inflection import Inflection
from conversations.understanding.words import Speller, Word, every_form, speller, split

_PIECE = re.compile(r"\s*[+~]\s*")
_BARRED = re.compile(r"\s*!\s*")
_HALF = re.compile(r"\s*&\s*")
_ELEMENT = re.compile(r"(\{\w+\}|[^\s?]+)(\?)?")
_VERBATIM = "="
_SIGNS = re.compile(r"\{\w+\}|[=?+~&!]")
_CLOSE = "~"


@dataclass(frozen=True, slots=True)
class Half:
    """Pieces that must stand near each other, in any order."""

    pieces: tuple[int, ...]
    close: bool  # nearer than usual


@dataclass(frozen=True, slots=True)
class Sign:
    """One line of the danger table: what must be found, and how near to each other."""

    flag: str
    certain: bool
    line: str  # as written in the table; it says why without repeating what was typed
    halves: tuple[Half, ...]  # each may stand anywhere in the text
    barred: tuple[int, ...]  # pieces that take it back, anywhere in the same sentence
    needs: tuple[int, ...]  # all pieces that must be found
    alone: bool = False  # a bare name: it counts where hardly anything else is said


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
    signs: Mapping[int, tuple[Sign, ...]]  # by the piece that the fewest signs have
    verbatim: Index  # pieces in which every word counts
    content: Index  # pieces read without the ignored words, and again without the links
    phrases: Lists  # of the danger table: "harmless", "past_clot"
    lists: Mapping[str, frozenset[str]]  # flags treated alike: usual_is_fine, ask_when_gone …
    context: Lists  # of the context table, as "denied.by"
    reaches: Mapping[str, int]
    negators: frozenset[str]  # words that deny by themselves
    typed: frozenset[str]  # every word of the language that the tables have as it is typed

    def knows(self, words: Iterable[Word]) -> int:
        """How many of the words are of this language, as far as its tables tell."""
        ours = (self.ignored, self.speller.known, self.speller.sound)
        return sum(any(word.base in own for own in ours) for word in words)


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
def expressions(language: str, name: str) -> Lists:
    """The lists of one phrase file, ready to be found in the words of a text."""
    book, words = table(language, name), table(language, "words")
    reader = _Reader(
        load(language).speller, frozenset(words["ignored"].split()), book.get("groups", {})
    )
    return reader.lists({key: of for key, of in book.items() if isinstance(of, list)})


@cache
def load(language: str) -> Lexicon:
    """The lexicon of a language that has one."""
    words, danger, context = (table(language, name) for name in ("words", "danger", "context"))
    tails = tuple(words.get("possessive", ()))
    spell = speller(
        words["forms"],
        denied_verbs.expressions(words.get("denials", {})) | words["rewrites"],
        words["spelt"].split(),
        words["sound"].split(),
        _words_of(danger, tails) | _words_of(context, tails),
        _inflection(words),
        tails,
        words.get("before", {}),
        *(words.get(ending, "").split() for ending in ("went_on", "unreal")),
    )
    reader = _Reader(spell, frozenset(words["ignored"].split()), danger["groups"])
    signs = [
        reader.sign(flag, line, listed, lines.get("unless", ()))
        for flag, lines in (danger["flags"] | danger.get("also", {})).items()
        for listed in ("says", "asks", "names")
        for line in lines.get(listed, ())
    ]
    settings = [(part, key, of) for part, keys in context.items() for key, of in keys.items()]
    return Lexicon(
        speller=spell,
        measures=Measures(**{name: frozenset(of) for name, of in words["measures"].items()}),
        numbers=table(language, "times")["numbers"],
        ignored=reader.ignored,
        links=frozenset(words["links"].split()),
        signs=_by_rarest_piece(signs),
        verbatim=Index.of(reader.verbatim),
        content=Index.of(reader.content),
        phrases=reader.lists({name: danger[name] for name in ("harmless", "past_clot")}),
        lists={name: frozenset(danger.get(name, ())) for name in _LISTS},
        context=reader.lists({f"{part}.{key}": of for part, key, of in settings if key != _REACH}),
        reaches={part: of for part, key, of in settings if key == _REACH},
        negators=reader.lists({"by": context["denied"]["by"]}).index.single_words(),
        typed=frozenset(spell.forms) | spell.sound | reader.ignored,
    )


def _inflection(words: Mapping[str, Any]) -> Inflection:
    """How the language bends its words, from its table; a language may say nothing of it."""
    forms = every_form(words["forms"])
    heads = words.get("heads", {})
    return Inflection(
        tuple(words.get("endings", "").split()),
        words.get("folds", {}),
        {typed: forms.get(base, base) for base, of in heads.items() for typed in of.split()},
        frozenset(forms.get(word, word) for word in words.get("tails", "").split()),
    )


def _words_of(book: object, tails: tuple[str, ...]) -> set[str]:
    """Every word written in a phrase file."""
    if isinstance(book, str):
        return {word.base for word in split(_SIGNS.sub(" ", book), tails)}
    inner = book.values() if isinstance(book, dict) else book if isinstance(book, list) else ()
    return set[str]().union(*(_words_of(each, tails) for each in inner))


def _by_rarest_piece(signs: Sequence[Sign]) -> dict[int, tuple[Sign, ...]]:
    uses = Counter(piece for sign in signs for piece in sign.needs)
    found: dict[int, list[Sign]] = {}
    for sign in signs:
        found.setdefault(min(sign.needs, key=lambda piece: (uses[piece], piece)), []).append(sign)
    return {piece: tuple(of) for piece, of in found.items()}


_ASKED = ("ask_when_supposed", "ask_when_gone")
_LISTS = (*_ASKED, "usual_is_fine", "past_counts", "gone_is_gone", "lasting")
_REACH = "reach"


@dataclass(slots=True)
class _Reader:
    """Turns the lines of a table into pieces."""

    speller: Speller
    ignored: frozenset[str]
    groups: Mapping[str, Sequence[str]]
    verbatim: list[tuple[Run, int]] = field(default_factory=list)
    content: list[tuple[Run, int]] = field(default_factory=list)
    known: dict[str, int] = field(default_factory=dict)
    read: dict[str, tuple[str, ...]] = field(default_factory=dict)
    bars: dict[tuple[int, ...], tuple[int, ...]] = field(default_factory=dict)

    def sign(self, flag: str, line: str, listed: str, unless: Iterable[str]) -> Sign:
        """A line of one list of a flag; what the flag is never meant with (`unless`) bars it."""
        said, *besides = _BARRED.split(line)
        barred = (*besides, *unless)
        halves = tuple(
            Half(tuple(self.piece(part) for part in _PIECE.split(half)), _CLOSE in half)
            for half in _HALF.split(said)
        )
        needs = tuple({piece for half in halves for piece in half.pieces})
        bars = tuple(self.piece(part) for part in barred)
        shared = self.bars.setdefault(bars, bars)
        return Sign(flag, listed == "says", line, halves, shared, needs, listed == "names")

    def piece(self, part: str) -> int:
        if part not in self.known:
            self.known[part] = len(self.known)
            exact = part.startswith(_VERBATIM)
            for phrase in self.typed(part.removeprefix(_VERBATIM)):
                whole = self.run(phrase)
                content = tuple(word for word in whole if word not in self.ignored)
                hollow = len(content) < min(2, len(whole))  # "out of it" is not "out"
                kept, run = (self.verbatim, whole) if exact or hollow else (self.content, content)
                kept.append((run, self.known[part]))
        return self.known[part]

    def lists(self, lists: Mapping[str, Iterable[str]]) -> Lists:
        return Lists.of(
            {
                name: [self.run(typed) for line in lines for typed in self.typed(line)]
                for name, lines in lists.items()
            }
        )

    def typed(self, part: str) -> set[str]:
        """Everything a piece stands for, as it may be typed."""
        elements = []
        for name, optional in _ELEMENT.findall(part):
            listed = self.groups[name[1:-1]] if name.startswith("{") else (name,)
            elements.append([*listed, ""] if optional else list(listed))
        return {" ".join(filter(None, chosen)) for chosen in product(*elements)}

    def run(self, phrase: str) -> Run:
        """The base forms of a phrase of the table."""
        bases = [base for typed in phrase.split() for base in self.bases(typed)]
        if self.speller.begins.isdisjoint(bases):
            return tuple(bases)
        return tuple(word.base for word in self.speller.joined([Word(base, 0) for base in bases]))

    def bases(self, typed: str) -> tuple[str, ...]:
        """The base forms of what stands between two spaces; the tables say most of it often."""
        if typed not in self.read:
            words = split(typed, self.speller.tails)
            self.read[typed] = tuple(
                base for word in words for base in self.speller.bases(word.base)
            )
        return self.read[typed]
