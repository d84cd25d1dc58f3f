"""Typed text as words: letters folded, apostrophes dropped, repeats and small typos forgiven."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from rapidfuzz.distance import OSA

LONGEST = 4096  # characters of one Telegram message; what is longer is not read

_TOKEN = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*|\d+(?:[.,]\d+)?|[.!?;:()\n]|,|--")
_STOPS = frozenset(".!?;:()\n--")
_THRICE = re.compile(r"(.)\1{2,}")
_AGAIN = re.compile(r"(.)\1+")
_SAME = str.maketrans(
    {"\u2019": "'", "\u2018": "'", "\u02bc": "'", "`": "'", "\u00b4": "'", "\u2013": "--"}
    | {"\u2014": "--", "\u2026": ".", "\u061f": "?", "\u060c": ",", "\u3002": "."}
)


@dataclass(frozen=True, slots=True)
class Word:
    """One word in its base form, and where it stands."""

    base: str
    sentence: int
    after_comma: bool = False
    asked: bool = False  # its sentence ends with a question mark or a colon


def tidy(text: str) -> str:
    """Lower case without accents, invisible signs or emoji modifiers; curly quotes made plain."""
    shown = text[:LONGEST].translate(_SAME)
    if shown.isascii():
        return shown.lower()
    whole = unicodedata.normalize("NFKD", shown).casefold()
    return "".join(sign for sign in whole if unicodedata.category(sign) not in ("Mn", "Cf", "Me"))


def plain(text: str) -> str:
    """Only the words and numbers, tidied, one space between them."""
    return " ".join(
        sign.replace("'", "") for sign in _TOKEN.findall(tidy(text)) if sign[0].isalnum()
    )


def split(text: str) -> list[Word]:
    """The words as typed (tidied), with their sentence; punctuation only leaves its mark."""
    found: list[Word] = []
    sentence, fresh, comma = 0, True, False
    asked: set[int] = set()
    for sign in _TOKEN.findall(tidy(text)):
        if sign in _STOPS:
            if sign in "?:" and not fresh:
                asked.add(sentence)
            sentence, fresh = (sentence if fresh else sentence + 1), True
        elif sign == ",":
            comma = True
        else:
            owner = sign.removesuffix("'s").replace("'", "")
            found.append(Word(owner, sentence, comma and not fresh))
            fresh = comma = False
    return [replace(word, asked=word.sentence in asked) for word in found]


@dataclass(frozen=True, slots=True)
class Speller:
    """A language's word forms, and which of them a typo may be corrected to."""

    forms: Mapping[str, str]  # as typed -> base form; every known word is a key
    rewrites: Mapping[tuple[str, ...], str]  # several base forms -> one
    correct: Mapping[str, tuple[str, ...]]  # first letter -> words worth a typo
    sound: frozenset[str]  # ordinary words that only look like typos

    def base(self, word: str) -> str:
        """The base form of one typed word; the word itself where nothing is known of it."""
        if word in self.forms:
            return self.forms[word]
        if _THRICE.search(word):
            for shorter in (_THRICE.sub(r"\1\1", word), _AGAIN.sub(r"\1", word)):
                if shorter in self.forms:
                    return self.forms[shorter]
        if word in self.sound or not word.isalpha():
            return word
        near = self._corrected(word)
        return word if near is None else self.forms[near]

    def _corrected(self, word: str) -> str | None:
        if not 4 <= len(word) <= 20:
            return None
        allowed = 1 if len(word) < 9 else 2
        best, least = None, allowed + 1
        for letter in (word[0], word[1]):
            for known in self.correct.get(letter, ()):
                if abs(len(known) - len(word)) > allowed:
                    continue
                far = OSA.distance(word, known, score_cutoff=allowed)
                if far < least and _likely(word, known):
                    best, least = known, far
        return best

    def words(self, text: str) -> list[Word]:
        """The text in base forms, with the expressions that mean one word made one."""
        return self.joined(
            [
                Word(self.base(word.base), word.sentence, word.after_comma, word.asked)
                for word in split(text)
            ]
        )

    def joined(self, words: list[Word]) -> list[Word]:
        """The same words with every known expression rewritten as its one word."""
        result: list[Word] = []
        at = 0
        while at < len(words):
            for length in (4, 3, 2):
                piece = tuple(word.base for word in words[at : at + length])
                if len(piece) == length and piece in self.rewrites:
                    result.append(replace(words[at], base=self.rewrites[piece]))
                    at += length
                    break
            else:
                result.append(words[at])
                at += 1
        return result


def _likely(word: str, known: str) -> bool:
    """A slip of the finger keeps the first letter, or swaps it with the second."""
    if word[0] != known[0] and word[:2] != known[1::-1]:
        return False
    return len(word) > 4 or sorted(word) == sorted(known)


def speller(
    forms: Mapping[str, str],
    rewrites: Mapping[str, str],
    spelt: Iterable[str],
    sound: Iterable[str],
    known_too: Iterable[str] = (),
) -> Speller:
    """Build a speller from a language's tables.

    `spelt` are the words typos are corrected to, `sound` those that only look like
    typos, `known_too` the other words of the tables.
    """
    known = {word: word for word in known_too} | {
        form: base for base, listed in forms.items() for form in [base, *listed.split()]
    }
    letters: dict[str, list[str]] = {}
    for word in spelt:
        known.setdefault(word, word)
        letters.setdefault(word[0], []).append(word)
    pieces: dict[tuple[str, ...], str] = {}
    for expression, meaning in rewrites.items():
        typed = tuple(known.get(word.base, word.base) for word in split(expression))
        pieces[typed] = meaning
        known |= {word: word for word in typed if word not in known}
    return Speller(known, pieces, {key: tuple(of) for key, of in letters.items()}, frozenset(sound))
