"""Typed words as one of the choices a question offers: its words, its number, a small typo."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, cached_property

from conversations.understanding.lexicon import bare, table
from conversations.understanding.likeness import near, where
from conversations.understanding.numbers import counted, tens_joined
from conversations.understanding.times import read_number
from conversations.understanding.words import plain, tidy

LONG = 12  # words; a longer text is not an answer to a question with buttons
LONGER = 20  # unless it names what the question may go on to ask
SHORTEST = 3  # letters a beginning of a choice must have
_SPLIT = re.compile(r"[,;&+\n/]|\.\s")
_OPEN_END = re.compile(r"(\d+)\s*\+")


@dataclass(frozen=True, slots=True)
class Option:
    """A choice as it may be typed."""

    id: str
    label: str
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Book:
    """choices.toml of one language."""

    language: str
    negators: frozenset[str]
    around: frozenset[str]
    splits: tuple[str, ...]
    position: frozenset[str]
    last: frozenset[str]
    ids: dict[str, frozenset[str]]
    numbers: dict[str, int]
    ordinals: dict[str, int]


def exact(text: str, options: Sequence[Option]) -> str | None:
    """The choice whose label or other word this is, letter case and punctuation apart."""
    typed = plain(text)
    if not typed:
        return _by_sign(text, options)
    return _only(option.id for option in options if typed in _names(option))


def match(text: str, options: Sequence[Option], language: str = "en") -> str | None:
    """The one choice these words mean; None where they mean none, or could mean two."""
    found = exact(text, options)
    typed = plain(text)
    if found is not None or len(typed.split()) > LONG:
        return found
    reading = _Reading(typed or tidy(text).strip(), text, tuple(options), _book(bare(language)))
    return reading.choice() if typed else reading.meaning()


def match_many(
    text: str, options: Sequence[Option], language: str = "en"
) -> tuple[str, ...] | None:
    """The choices these words tick, in the question's order; () where they tick none of them.

    None where any part is not understood.
    """
    book = _book(bare(language))
    whole = exact(text, options)
    if whole is not None:
        return (whole,)
    parts = list(_parts(text, book))
    if not parts:
        return None
    ticked: set[str] = set()
    for part in parts:
        found = match(part, options, language)
        if found is not None:
            ticked.add(found)
        elif part not in book.ids["none"] and not _denied(part, options, book, language):
            return None
    return tuple(option.id for option in options if option.id in ticked)


def mentioned(
    text: str, options: Sequence[Option], besides: Sequence[Option], language: str = "en"
) -> str | None:
    """The one choice that is named in words which may also say one of the others."""
    typed = plain(text)
    if not options or not typed or len(typed.split()) > LONGER:
        return None
    reading = _Reading(typed, text, tuple(options), _book(bare(language)))
    found = {reading.named_in(each) for each in (typed, *_without(typed.split(), besides))}
    return _only(id for id in found if id is not None)


def _without(words: list[str], options: Sequence[Option]) -> Iterator[str]:
    """Words without a run that is a name of one of these choices, for each such name."""
    for name in {name for option in options for name in _names(option)}:
        if spot := where(name.split(), words):
            yield " ".join(words[: spot[0]] + words[spot[1] :])


@cache
def _book(language: str) -> _Book:
    raw, times = table(language, "choices"), table(language, "times")
    return _Book(
        language,
        _plainly(raw["not"]),
        _plainly(raw["around"]),
        tuple(map(tidy, raw["splits"])),
        _plainly(raw["position"]),
        _plainly(raw["last"]),
        {id: frozenset(plain(word) or word for word in words) for id, words in raw["ids"].items()},
        times["numbers"],
        times["ordinals"],
    )


def _plainly(words: Iterable[str]) -> frozenset[str]:
    return frozenset(map(plain, words))


def _denied(part: str, options: Sequence[Option], book: _Book, language: str) -> bool:
    """ "no cancer": understood, and nothing ticked."""
    words = part.split()
    rest = [word for word in words if word not in book.negators]
    return len(rest) < len(words) and match(" ".join(rest), options, language) is not None


def _parts(text: str, book: _Book) -> Iterator[str]:
    between = "|".join(re.escape(word) for word in book.splits)
    for part in _SPLIT.split(tidy(text)):
        for piece in re.split(rf"\b(?:{between})\b", part):
            if words := plain(piece):
                yield words


def _names(option: Option) -> set[str]:
    return {name for word in (option.label, *option.also) if (name := plain(word))}


def _by_sign(text: str, options: Sequence[Option]) -> str | None:
    """A bare emoji: the choice whose label begins with it."""
    sign = tidy(text).strip()
    return _only(of.id for of in options if sign and tidy(of.label).strip().startswith(sign))


def _only(ids: Iterable[str]) -> str | None:
    found = set(ids)
    return found.pop() if len(found) == 1 else None


@dataclass(frozen=True)
class _Reading:
    """One text against one question's choices, from the surest way of reading to the loosest."""

    typed: str
    raw: str
    options: tuple[Option, ...]
    book: _Book

    def choice(self) -> str | None:
        for way in (self.number, self.position, self.meaning, self.loosely, self.spelled):
            if (found := way()) is not None:
                return found
        return None

    @cached_property
    def names(self) -> dict[str, set[str]]:
        return {option.id: _names(option) for option in self.options}

    def number(self) -> str | None:
        """A choice that is itself a number: "seven", "7/10"; "4+" takes all from four."""
        by_number = {
            int(name): id
            for id, names in self.names.items()
            for name in names
            if name.isdecimal() and len(name) < 4
        }
        if not by_number:
            return None
        ends = {of.id: found for of in self.options if (found := _OPEN_END.search(of.label))}
        low, high = min(by_number), max(by_number)
        read = read_number(self.raw, low, 99 if ends else high, self.book.language)
        if read is None:
            return None
        if read > high and by_number[high] in ends:
            return by_number[high]
        return by_number.get(read)

    def position(self) -> str | None:
        """ "2", "the second one": only where no choice speaks of a number itself."""
        if any(sign.isdecimal() for of in self.options for sign in of.label):
            return None
        words = tens_joined(
            [word for word in self.typed.split() if word not in self.book.position],
            self.book.numbers,
        )
        if len(words) != 1:
            return None
        if words[0] in self.book.last:
            return self.options[-1].id
        place = self.book.ordinals.get(words[0]) or counted(words[0], self.book.numbers)
        if place is None or place != int(place) or not 1 <= place <= len(self.options):
            return None
        return self.options[int(place) - 1].id

    def meaning(self) -> str | None:
        """Yes, no and the like, by what the choice is for."""
        ids = {option.id for option in self.options}
        named = [id for id, words in self.book.ids.items() if id in ids and self.typed in words]
        if len(named) > 1 and "no" in named:
            return "no"
        return _only(named)

    def loosely(self) -> str | None:
        """A beginning, the choice inside a longer answer, or a part of a longer choice."""
        begun = _only(id for id in self.names if self._begins(id)) if self._long_enough() else None
        return begun or self.named_in(self.typed) or self._part_of(self.typed)

    def spelled(self) -> str | None:
        """The same with small typos put right, each word towards the words of the choices."""
        known = {word for names in self.names.values() for name in names for word in name.split()}
        words = [self._nearest(word, known) for word in self.typed.split()]
        corrected = " ".join(words)
        close = _only(
            id
            for id, names in self.names.items()
            if any(near(self.typed.replace(" ", ""), name.replace(" ", "")) for name in names)
            and self._agrees(id, self.typed)
        )
        if corrected == self.typed:
            return close
        same = _only(id for id, names in self.names.items() if corrected in names)
        return same or close or self.named_in(corrected) or self._part_of(corrected)

    def _long_enough(self) -> bool:
        return len(self.typed) >= SHORTEST and not self.typed.isdecimal()

    def _begins(self, id: str) -> bool:
        return any(name.startswith(self.typed) for name in self.names[id])

    def _agrees(self, id: str, typed: str) -> bool:
        """ "not better" is not "better": a denial must be the choice's own."""
        denied = any(word in self.book.negators for word in typed.split())
        own = [any(word in self.book.negators for word in of.split()) for of in self.names[id]]
        return any(mine == denied for mine in own)

    def named_in(self, typed: str) -> str | None:
        """The choice whose words stand in the answer; the longer of two that overlap."""
        found: dict[str, tuple[int, int]] = {}
        words = typed.split()
        for id, names in self.names.items():
            for name in names | {self._core(name) for name in names}:
                spot = where(name.split(), words)
                if spot and len(name) >= SHORTEST and self._denial_fits(name, words):
                    old = found.get(id, (0, 0))
                    found[id] = max(old, spot, key=lambda at: at[1] - at[0])
        return _only(
            id
            for id, (start, end) in found.items()
            if not any(
                low <= start and end <= high and high - low > end - start
                for low, high in found.values()
            )
        )

    def _core(self, name: str) -> str:
        """ "it's gone" as it stands in "the cramp has gone"."""
        return " ".join(word for word in name.split() if word not in self.book.around)

    def _denial_fits(self, name: str, words: Sequence[str]) -> bool:
        mine = {word for word in name.split() if word in self.book.negators}
        return {word for word in words if word in self.book.negators} <= mine

    def _part_of(self, typed: str) -> str | None:
        """The choice that has all the telling words of the answer among its own."""
        words = [word for word in typed.split() if word not in self.book.around]
        if not words or max(map(len, words)) < SHORTEST:
            return None
        return _only(
            id
            for id, names in self.names.items()
            if self._agrees(id, typed) and any(set(words) <= set(name.split()) for name in names)
        )

    def _nearest(self, word: str, known: set[str]) -> str:
        if word in known or word in self.book.negators or word in self.book.around:
            return word
        return _only(of for of in known if near(word, of)) or word
