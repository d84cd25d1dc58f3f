"""One text against the choices of one question, from the surest way of reading to the loosest."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache, cached_property

from conversations.understanding.lexicon import table
from conversations.understanding.likeness import near, where
from conversations.understanding.numbers import counted, tens_joined
from conversations.understanding.times import read_number
from conversations.understanding.words import plain, tidy

SHORTEST = 3  # letters a beginning of a choice must have
_OPEN_END = re.compile(r"(\d+)\s*\+")


@dataclass(frozen=True, slots=True)
class Option:
    """A choice as it may be typed."""

    id: str
    label: str
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Book:
    """choices.toml of one language."""

    language: str
    negators: frozenset[str]
    around: frozenset[str]
    almost: frozenset[str]
    splits: tuple[str, ...]
    position: frozenset[str]
    last: frozenset[str]
    ids: dict[str, frozenset[str]]
    numbers: dict[str, int]
    ordinals: dict[str, int]


@cache
def book_of(language: str) -> Book:
    """The words of a language."""
    raw, times = table(language, "choices"), table(language, "times")
    return Book(
        language,
        _plainly(raw["not"]),
        _plainly(raw["around"]),
        _plainly(raw["almost"]),
        tuple(map(tidy, raw["splits"])),
        _plainly(raw["position"]),
        _plainly(raw["last"]),
        {id: frozenset(plain(word) or word for word in words) for id, words in raw["ids"].items()},
        times["numbers"],
        times["ordinals"],
    )


def _plainly(words: Iterable[str]) -> frozenset[str]:
    return frozenset(map(plain, words))


def names_of(option: Option) -> set[str]:
    """All that may be typed for a choice, in plain words."""
    return {name for word in (option.label, *option.also) if (name := plain(word))}


def only(ids: Iterable[str]) -> str | None:
    """The one id there is; None where there is none, or several."""
    found = set(ids)
    return found.pop() if len(found) == 1 else None


@dataclass(frozen=True)
class Reading:
    """A tidied text, as it was typed, and what it may mean."""

    typed: str
    raw: str
    options: tuple[Option, ...]
    book: Book

    def choice(self) -> str | None:
        ways = (
            self.number,
            self.position,
            self.meaning,
            self.misspelled,
            self.loosely,
            self.spelled,
        )
        return next((found for way in ways if (found := way()) is not None), None)

    @cached_property
    def names(self) -> dict[str, set[str]]:
        return {option.id: names_of(option) for option in self.options}

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
        if read is None or (read == 0 and self.book.almost & {*self.typed.split()}):
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
        return only(named)

    def loosely(self) -> str | None:
        """A beginning, the choice inside a longer answer, or a part of a longer choice."""
        begun = only(id for id in self.names if self._begins(id)) if self._long_enough() else None
        return begun or self.named_in(self.typed) or self._part_of(self.typed)

    def spelled(self) -> str | None:
        """The same with small typos put right, each word towards the words of the choices."""
        known = {word for names in self.names.values() for name in names for word in name.split()}
        words = [self._nearest(word, known) for word in self.typed.split()]
        corrected = " ".join(words)
        close = only(
            id
            for id, names in self.names.items()
            if any(near(self.typed.replace(" ", ""), name.replace(" ", "")) for name in names)
            and self._agrees(id, self.typed)
        )
        if corrected == self.typed:
            return close
        same = only(id for id, names in self.names.items() if corrected in names)
        return same or close or self.named_in(corrected) or self._part_of(corrected)

    def misspelled(self) -> str | None:
        """The choice whose name this is word for word, each word right or a small typo of it."""
        typed = self.typed.split()
        return only(
            id
            for id, names in self.names.items()
            for name in names
            if len(words := name.split()) == len(typed)
            and all(self._slip(*pair) for pair in zip(typed, words, strict=True))
        )

    def _slip(self, word: str, meant: str) -> bool:
        """A denial is never taken for a typo of another word."""
        return word == meant or (word not in self.book.negators and near(word, meant))

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
        return only(
            id
            for id, (start, end) in found.items()
            if not any(
                low <= start and end <= high and high - low > end - start
                for low, high in found.values()
            )
        )

    def _core(self, name: str) -> str:
        """ "it's gone" as it stands in "the cramp has gone"."""
        core = [word for word in name.split() if word not in self.book.around]
        return " ".join(core) if any(word not in self.book.negators for word in core) else ""

    def _denial_fits(self, name: str, words: Sequence[str]) -> bool:
        mine = {word for word in name.split() if word in self.book.negators}
        return {word for word in words if word in self.book.negators} <= mine

    def _part_of(self, typed: str) -> str | None:
        """The choice that has all the telling words of the answer among its own."""
        words = [word for word in typed.split() if word not in self.book.around]
        if not words or max(map(len, words)) < SHORTEST:
            return None
        return only(
            id
            for id, names in self.names.items()
            if self._agrees(id, typed) and any(set(words) <= set(name.split()) for name in names)
        )

    def _nearest(self, word: str, known: set[str]) -> str:
        if word in known or word in self.book.negators or word in self.book.around:
            return word
        return only(of for of in known - self.book.negators if near(word, of)) or word
