"""Typed text as words: letters folded, apostrophes dropped, repeats and small typos forgiven."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from rapidfuzz import process
from rapidfuzz.distance import OSA

from conversations.understanding.inflection import Inflection, bent

LONGEST = 4096  # characters of one Telegram message; what is longer is not read

LONG = 60  # words
THIS_CENTURY = 50  # "'49" is 2049, "'50" is 1950
LONGEST_REPEAT = 8  # words

_SAID = re.compile(r"\S+\s*")
_TOKEN = re.compile(
    r"(?<!\w)'\d\d(?!['\w])|[^\W\d_]+(?:'[^\W\d_]+)*|\d+(?:[.,]\d+)?|[.!?;:()\n]|,|--|\""
)
_STOPS = frozenset(".!?;:()\n--")
_LETTERS = re.compile(r"[^\W\d_]+")
_THRICE = re.compile(r"(.)\1{2,}")
_AGAIN = re.compile(r"(.)\1+")
_SAME = str.maketrans(
    dict.fromkeys("\u201c\u201d\u201e\u00ab\u00bb", '"')
    | {"\u2019": "'", "\u2018": "'", "\u02bc": "'", "`": "'", "\u00b4": "'", "\u2013": "--"}
    | {"\u2014": "--", "\u2026": ".", "\u061f": "?", "\u060c": ",", "\u3002": "."}
)


@dataclass(frozen=True, slots=True)
class Word:
    """One word in its base form, and where it stands."""

    base: str
    sentence: int
    after_comma: bool = False
    asked: bool = False  # its sentence ends with a question mark or a colon
    quoted: bool = False  # it stands in quotation marks
    went_on: bool = False  # a verb in a tense for what went on or was usual in the past
    unreal: bool = False  # ... or in a form for what is only thought of: "vomitara"


def tidy(text: str) -> str:
    """Lower case without accents, invisible signs or emoji modifiers; curly quotes made plain."""
    shown = text[:LONGEST].translate(_SAME)
    if shown.isascii():
        return shown.lower()
    whole = unicodedata.normalize("NFKD", shown).casefold()[: 2 * LONGEST]  # one sign may be many
    return "".join(sign for sign in whole if unicodedata.category(sign) not in ("Mn", "Cf", "Me"))


def without_repeats(text: str) -> str:
    """A long text in which no word, and no few words, stand more than three times in a row."""
    said = _SAID.findall(text[:LONGEST])
    if len(said) <= LONG:
        return text
    for many in range(1, LONGEST_REPEAT + 1):
        kept: list[str] = []
        again = 0
        for at, word in enumerate(said):
            same = at >= many and word.strip() == said[at - many].strip()
            again = again + 1 if same else 0
            if again <= 2 * many:
                kept.append(word)
        said = kept
    return "".join(said)


def plain(text: str) -> str:
    """Only the words and numbers, tidied, one space between them."""
    return " ".join(
        sign.replace("'", "")
        for sign in _TOKEN.findall(tidy(text))
        if sign.strip("'")[:1].isalnum()
    )


def split(text: str, tails: Iterable[str] = ()) -> list[Word]:
    """The words as typed (tidied), with their sentence; punctuation only leaves its mark.

    `tails` are dropped from a word that has one, as the possessive "'s" in English.
    """
    found: list[Word] = []
    sentence, fresh, comma = 0, True, False
    asked: set[int] = set()
    opened = -1  # where the words begin that an open quotation mark stands before
    for sign in _TOKEN.findall(tidy(text)):
        if sign in _STOPS:
            if sign in "?:" and not fresh:
                asked.add(sentence)
            sentence, fresh = (sentence if fresh else sentence + 1), True
        elif sign == ",":
            comma = True
        elif sign == '"' and opened < 0:
            opened = len(found)
        elif sign == '"':
            found[opened:] = [replace(word, quoted=True) for word in found[opened:]]
            opened = -1
        else:
            ending = next((of for of in tails if sign.endswith(of)), "")
            bare = _year(sign) or sign.removesuffix(ending).replace("'", "")
            found.append(Word(bare, sentence, comma and not fresh))
            fresh = comma = False
    return [replace(word, asked=word.sentence in asked) for word in found] if asked else found


def _year(sign: str) -> str:
    """The year that is meant by two figures behind an apostrophe ("'98"); else nothing."""
    if not (sign.startswith("'") and sign[1:].isdecimal()):
        return ""
    return ("20" if int(sign[1:]) < THIS_CENTURY else "19") + sign[1:]


@dataclass(frozen=True, slots=True)
class Speller:
    """A language's word forms, and which of them a typo may be corrected to."""

    forms: Mapping[str, str]  # as typed -> base form; every known word is a key
    rewrites: Mapping[tuple[str, ...], str]  # several base forms -> one
    correct: Mapping[str, tuple[str, ...]]  # first letter, or first two swapped -> worth a typo
    sound: frozenset[str]  # ordinary words that only look like typos
    inflection: Inflection
    tails: tuple[str, ...] = ()  # what may hang on any word and says nothing: "'s"
    before: Mapping[str, str] = field(default_factory=dict)  # words which accents tell apart
    known: frozenset[str] = frozenset()  # every base form
    begins: frozenset[str] = frozenset()  # first words of the rewrites
    went_on: tuple[str, ...] = ()  # endings of verbs that tell what went on in the past
    unreal: tuple[str, ...] = ()  # ... and of those for what is only thought of

    def bases(self, word: str) -> tuple[str, ...]:
        """The base forms of one typed word: of a compound, those of its parts."""
        if word in self.forms or word in self.sound:
            return (self.base(word),)
        base = self.inflection.pieces(word, self.forms) or self.base(word)
        if isinstance(base, str) and base != word:  # a typo put right may be a compound too
            base = self.inflection.pieces(base, self.forms) or base
        return (base,) if isinstance(base, str) else base

    def base(self, word: str) -> str:
        """The base form of one typed word; the word itself where nothing is known of it."""
        if word in self.forms:
            return self.forms[word]
        if word not in self.sound and (found := self.inflection.base(word, self.forms)):
            return found
        if word.isalpha() and _THRICE.search(word):
            for shorter in (_THRICE.sub(r"\1\1", word), _AGAIN.sub(r"\1", word)):
                if shorter in self.forms:
                    return self.forms[shorter]
        if word in self.sound or not word.isalpha():
            return word
        near = self._corrected(word)
        return word if near is None else self.forms.get(near, near)

    def _corrected(self, word: str) -> str | None:
        if not 4 <= len(word) <= 20:
            return None
        allowed = 1 if len(word) < 9 else 2
        best, least = None, allowed + 1
        for start in (word[0], word[:2]):
            for known, far, _ in process.extract_iter(
                word,
                self.correct.get(start, ()),
                scorer=OSA.distance,
                processor=None,
                score_cutoff=allowed,
            ):
                if far < least and (len(word) > 4 or sorted(word) == sorted(known)):
                    best, least = known, far
        return best

    def words(self, text: str) -> list[Word]:
        """The text in base forms, with the expressions that mean one word made one."""
        if self.before and not text.isascii():
            text = self._told_apart(text[:LONGEST])
        return self.joined(
            [
                replace(
                    word,
                    base=base,
                    after_comma=word.after_comma and not part,
                    went_on=base != word.base and word.base.endswith(self.went_on),
                    unreal=base != word.base and word.base.endswith(self.unreal),
                )
                for word in split(text, self.tails)
                for part, base in enumerate(self.bases(word.base))
            ]
        )

    def _told_apart(self, text: str) -> str:
        typed = unicodedata.normalize("NFC", text).lower()
        return _LETTERS.sub(lambda word: self.before.get(word[0], word[0]), typed)

    def joined(self, words: list[Word]) -> list[Word]:
        """The same words with every known expression rewritten as its one word."""
        result: list[Word] = []
        at = 0
        while at < len(words):
            for length in (4, 3, 2) if words[at].base in self.begins else ():
                piece = tuple(word.base for word in words[at : at + length])
                apart = any(word.after_comma for word in words[at + 1 : at + length])
                if len(piece) == length and piece in self.rewrites and not apart:
                    joined = replace(
                        words[at],
                        base=self.rewrites[piece],
                        went_on=any(word.went_on for word in words[at : at + length]),
                        unreal=any(word.unreal for word in words[at : at + length]),
                    )
                    result.append(joined)
                    at += length
                    break
            else:
                result.append(words[at])
                at += 1
        return result


def speller(
    forms: Mapping[str, str],
    rewrites: Mapping[str, str],
    spelt: Iterable[str],
    sound: Iterable[str],
    known_too: Iterable[str] = (),
    inflection: Inflection | None = None,
    tails: Iterable[str] = (),
    before: Mapping[str, str] | None = None,
    went_on: Iterable[str] = (),
    unreal: Iterable[str] = (),
) -> Speller:
    """Build a speller from a language's tables.

    `spelt` are the words typos are corrected to, `sound` those that only look like
    typos, `known_too` the other words of the tables, `tails` what may hang on any word,
    `before` words that differ by their accents only, each with what stands for it, `went_on`
    the endings of verbs in a tense for what went on in the past, `unreal` of those for what is
    only thought of.
    """
    how = inflection or Inflection()
    listed = every_form(forms)
    known = bent(known_too, listed, how) | listed
    letters: dict[str, list[str]] = {}
    for word in spelt:
        known |= bent([word], listed, how) if word not in known else {}
        # A slip of the finger keeps the first letter, or swaps it with the second.
        for start in (word[0], word[1::-1]):
            letters.setdefault(start, []).append(word)
    ends = tuple(tails)
    pieces: dict[tuple[str, ...], str] = {}
    for expression, meaning in rewrites.items():
        typed = tuple(known.get(word.base, word.base) for word in split(expression, ends))
        pieces[typed] = meaning
        known |= {word: word for word in typed if word not in known}
    correct = {key: tuple(of) for key, of in letters.items()}
    bases = frozenset(known.values())
    first = frozenset(piece[0] for piece in pieces)
    return Speller(
        known,
        pieces,
        correct,
        frozenset(sound),
        how,
        ends,
        before or {},
        bases,
        first,
        tuple(went_on),
        tuple(unreal),
    )


def every_form(forms: Mapping[str, str]) -> dict[str, str]:
    """Each form of a table of words with its base form."""
    return {form: base for base, listed in forms.items() for form in [base, *listed.split()]}
