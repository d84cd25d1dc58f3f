"""The words a night is told in, one language's night.toml made ready for reading."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from rapidfuzz.distance import OSA

from conversations.understanding.index import Index, Run
from conversations.understanding.lexicon import table
from conversations.understanding.night.kinds import TELLABLE, tellable
from conversations.understanding.words import LONGEST, tidy

SHORTEST_TYPO = 4

_TOKEN = re.compile(
    r"\d{1,2}[:.h]\d{2}(?![\d/])|\d+\s*/\s*\d+|\d+(?:[.,]\d+)?|[^\W\d_]+(?:'[^\W\d_]+)*"
    r"|[,;.!?\n()]|\s-{1,2}\s|--(?!\d)|-{1,2}(?=\d)|[&~+]"
)
_ENDS = frozenset({*",;.!?\n()", " - ", " -- ", "--"})
RANGE = "-"
_NUMBER = re.compile(r"\d+(?:[.,]\d+)?")


@dataclass(frozen=True, slots=True)
class Token:
    """A word, a number or a sign between two numbers, and the clause it stands in."""

    text: str
    clause: int


@dataclass(frozen=True, slots=True)
class Book:
    """night.toml of one language."""

    lists: Mapping[str, Index]  # expressions by name of their list
    words: Mapping[str, frozenset[str]]  # the one-word expressions among them
    facts: Index
    values: tuple[tuple[str, str], ...]  # kind and value, by number in `facts`
    things: Index  # what may have helped, if a word of helping stands by it
    numbers: Mapping[str, float]
    often: Mapping[str, int]  # "twice"
    spelt: tuple[str, ...]
    known: frozenset[str]

    def number(self, token: str) -> float | None:
        """A token as a number."""
        if _NUMBER.fullmatch(token):
            return float(token.replace(",", ".")) if len(token) < 6 else None
        return self.numbers.get(token)

    def spelled(self, word: str) -> str:
        """The word, or the one word of the table it is a small typo of."""
        if word in self.known or len(word) < SHORTEST_TYPO or not word.isalpha():
            return word
        near = [
            other
            for other in self.spelt
            if word[0] == other[0]
            and OSA.distance(word, other, score_cutoff=1) <= 1
            and (len(word) > SHORTEST_TYPO or sorted(word) == sorted(other))
        ]
        return near[0] if near else word


@cache
def book(language: str) -> Book:
    """The words of a language, or of English where nobody has written them down yet."""
    short = language.replace("_", "-").split("-")[0].lower()
    place = files("conversations.understanding").joinpath("phrases", short, "night.toml")
    return _read(table(short if place.is_file() else "en", "night"))


def tokens(text: str, breaks: Iterable[str] = ()) -> list[Token]:
    """The words and numbers of a text; punctuation and words like "but" begin a new clause."""
    found: list[Token] = []
    clause, breaking = 0, frozenset(breaks)
    for sign in _TOKEN.findall(tidy(text)[:LONGEST]):
        if sign in _ENDS:
            clause += 1
            continue
        word = RANGE if sign.startswith(RANGE) else re.sub(r"[\s']", "", sign)
        if word in breaking:
            clause += 1
        found.append(Token(word, clause))
    return found


def _read(raw: Mapping[str, Any]) -> Book:
    listed = {name: of for name, of in raw.items() if isinstance(of, list)}
    facts, values = list[tuple[Run, int]](), list[tuple[str, str]]()
    for kind in (known for known in TELLABLE if known in raw):
        for value, expressions in raw[kind].items():
            assert tellable(kind, value), f"{kind}.{value}"
            for expression in expressions:
                facts.append((_run(expression), len(values)))
            values.append((kind, value))
    things = (
        (_run(expression), values.index(("helped", value)))
        for expression, value in _pairs(raw["things"])
    )
    lists = {name: _index(of) for name, of in {**listed, "often": list(raw["often"])}.items()}
    known = {word for line in _lines(raw) for word in _run(line)} | {*raw["numbers"], *raw["often"]}
    return Book(
        lists=lists,
        words={name: of.single_words() for name, of in lists.items()},
        facts=Index.of(facts),
        values=tuple(values),
        things=Index.of(things),
        numbers={_run(word)[0]: number for word, number in raw["numbers"].items()},
        often={_run(word)[0]: number for word, number in raw["often"].items()},
        spelt=tuple(word for line in listed["spelt"] for word in _run(line)),
        known=frozenset(known),
    )


def _pairs(raw: Mapping[str, list[str]]) -> Iterable[tuple[str, str]]:
    return ((expression, value) for value, listed in raw.items() for expression in listed)


def _index(expressions: Iterable[str]) -> Index:
    return Index.of((_run(expression), 0) for expression in expressions)


def _run(expression: str) -> tuple[str, ...]:
    return (expression,) if expression == RANGE else tuple(of.text for of in tokens(expression))


def _lines(raw: object) -> Iterable[str]:
    if isinstance(raw, str):
        yield raw
    elif isinstance(raw, list | dict):
        for inner in raw.values() if isinstance(raw, dict) else raw:
            yield from _lines(inner)
