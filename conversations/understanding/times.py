"""Clock times, dates and small numbers, as people type them."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta
from functools import cache

from conversations.understanding.dates import Calendar, day
from conversations.understanding.lexicon import bare, table
from conversations.understanding.numbers import counted, tens_joined
from conversations.understanding.words import plain, tidy

LONG = 14  # words; more is not an answer to "when?" or "how many?"
_DOTTED = re.compile(r"\b([ap])\s?\.\s?m\b\.?")
_CLOCK = re.compile(r"(?<![\d.,:/-])(\d{1,2})\s?[:.h]\s?([0-5]\d)(?![\d/:.-]*\d)")
_HOUR_SIGN = re.compile(r"(?<!\d)(\d{1,2})\s?h(?![a-z\d])")
_FOUR = re.compile(r"(?<![\d.,:/-])([0-2]?\d)([0-5]\d)(?![\d/:.-]*\d)")
_OF = re.compile(r"(\d{1,3})\s*/\s*(\d{1,3})")
_HALVES = ("am", "pm", "night", "forenoon", "noon", "midnight")  # the last two beside a number
_SIGNED = re.compile(r"(?<![\w)])[-\u2212]\s?\d")


@dataclass(frozen=True, slots=True)
class _Book:
    """times.toml of one language."""

    numbers: Mapping[str, int]
    lists: Mapping[str, frozenset[str]]
    calendar: Calendar
    hour_first: bool  # "diez y media": the hour stands before the minutes
    half_before: bool  # "halb zehn": half an hour before ten

    def list(self, name: str) -> frozenset[str]:
        """A list that only some languages need."""
        return self.lists.get(name, frozenset())

    @property
    def outof(self) -> frozenset[str]:
        """The words of "7 out of 10"."""
        return self.list("of") | {"of"}

    @property
    def ands(self) -> frozenset[str]:
        """The words between tens and ones."""
        return self.list("ands")


def read_time(text: str, language: str = "en", near: time | None = None) -> time | None:
    """A time of day. Without am or pm it is read as typed, or as the one nearer to `near`."""
    book = _book(bare(language))
    clean = _DOTTED.sub(r"\1m", tidy(text))
    if _SIGNED.search(clean) or _OF.search(clean) or len(clean) > 200:
        return None
    for pattern in (_CLOCK, _FOUR):
        clean = pattern.sub(r" \1 \2 ", clean, count=1)
    words = _without_hedges(plain(_HOUR_SIGN.sub(r" \1 ", clean)), book).split()
    if not words or len(words) > LONG:
        return None
    half, rest = _half(words, book)
    hour_minute = _face([word for word in rest if word not in book.lists["in"]], book)
    if hour_minute is None:
        return None
    return _on_clock(*hour_minute, half, near)


def read_date(text: str, today: date, language: str = "en") -> date | None:
    """A day, named or counted from today; a day without a year or week is the next such one."""
    book = _book(bare(language))
    clean = tidy(text)
    return day(clean, today, book.calendar) if len(clean) <= 200 else None


def read_number(text: str, low: int, high: int, language: str = "en") -> int | None:
    """A whole number from low to high; "7/10" and "seven out of ten" count where ten is high."""
    book = _book(bare(language))
    clean = tidy(text)
    if _SIGNED.search(clean) or len(clean) > 200:
        return None
    words = tens_joined(
        _without_hedges(plain(_OF.sub(r"\1 of \2", clean)), book).split(), book.numbers, book.ands
    )
    if len(words) > LONG:
        return None
    counts = [word for word in words if _number(word, book) is not None]
    own = [word for word in counts if word not in book.list("articles")]
    known = [number for word in own or counts if (number := _number(word, book)) is not None]
    strange = [word for word in words if _number(word, book) is None]
    if any(word not in book.lists["around"] | {"of"} for word in strange):
        return None
    if len(known) == 2 and known[1] == high and book.outof & {*strange}:
        known.pop()
    if len(set(known)) != 1:
        return None
    whole = int(known[0] + 0.5)
    return whole if low <= whole <= high else None


@cache
def _book(language: str) -> _Book:
    raw = table(language, "times")
    lists = {key: frozenset(of) for key, of in raw.items() if isinstance(of, list)}
    return _Book(
        numbers=raw["numbers"],
        lists=lists,
        calendar=Calendar(
            raw["numbers"],
            raw["ordinals"],
            raw["weekdays"],
            raw["month_names"],
            lists,
            day_first=raw["day_first"],
        ),
        hour_first=raw.get("hour_first", False),
        half_before=raw.get("half_before", False),
    )


def _without_hedges(said: str, book: _Book) -> str:
    """Without "más o menos" and the like, whose words mean something else alone."""
    for hedge in sorted(book.list("hedges"), key=len, reverse=True):
        said = said.replace(hedge, " ")
    return said


def _number(word: str, book: _Book) -> float | None:
    """An article is no number here: "a 7" is seven."""
    return None if word in ("a", "an", "couple") else counted(word, book.numbers)


def _half(words: Sequence[str], book: _Book) -> tuple[str | None, list[str]]:
    """Which half of the day is meant, and the words without those that say so."""
    numbered = any(_number(word, book) is not None for word in words)
    halves = _HALVES if numbered else _HALVES[:4]
    said = {half for half in halves for word in words if word in book.list(half) and word != "a"}
    rest = [word for word in words if not any(word in book.list(half) for half in halves)]
    return (said.pop() if len(said) == 1 else None), rest


def _face(words: list[str], book: _Book) -> tuple[int, int, bool] | None:
    """Hour, minute, and whether the hour is of a twelve-hour clock."""
    lists = book.lists
    if any(word in lists["noon"] for word in words):
        return (12, 0, False) if _all_around(words, lists["noon"] | lists["around"]) else None
    if any(word in lists["midnight"] for word in words):
        return (0, 0, False) if _all_around(words, lists["midnight"] | lists["around"]) else None
    whole = tens_joined(words, book.numbers, book.ands)
    told = _told(whole, book)
    if told is not None:
        return told
    joined = [word for word in whole if word not in lists["around"]]
    figures = [_whole(word, book) for word in joined]
    if len(figures) not in (1, 2) or None in figures:
        return None
    hour, minute = figures[0], figures[1] if len(figures) == 2 else 0
    if hour is None or minute is None or hour > 24 or minute > 59 or (hour == 24 and minute):
        return None
    return hour % 24, minute, 1 <= hour <= 12 and not joined[0].startswith("0")


def _told(words: list[str], book: _Book) -> tuple[int, int, bool] | None:
    """ "half past ten", "half ten", "ten to nine", "five minutes past eight"."""
    lists = book.lists
    kept = [
        word
        for word in words
        if word not in lists["around"] - lists["to"] - lists["past"]
        and word not in lists["minutes"]
    ]
    while kept and kept[0] in lists["to"]:
        kept.pop(0)
    if book.half_before and (told := _towards(kept, book)):
        return told
    if len(kept) == 2 and kept[0] in lists["half"]:
        kept.insert(1, next(iter(lists["past"])))
    if len(kept) != 3 or kept[1] not in lists["past"] | lists["to"]:
        return None
    if book.hour_first and not (kept[1] in lists["to"] and _minutes_first(kept, book)):
        kept.reverse()
    minutes = _minutes(kept[0], book)
    hour = _whole(kept[2], book)
    if minutes is None or hour is None or not 1 <= minutes <= 30 or not 1 <= hour <= 12:
        return None
    if kept[1] in lists["past"]:
        return hour, minutes, True
    return (hour - 1 or 12), 60 - minutes, True


def _towards(kept: Sequence[str], book: _Book) -> tuple[int, int, bool] | None:
    """ "halb zehn", "dreiviertel zehn", "fünf vor halb zehn": minutes of the hour before ten."""
    parts = {"quarter": 15, "half": 30, "three_quarters": 45}
    minutes = [part for name, part in parts.items() if kept[-2:-1] and kept[-2] in book.list(name)]
    hour = _whole(kept[-1], book) if minutes else None
    more = _minutes(kept[0], book) if len(kept) == 4 else 0
    if hour is None or more is None or not 1 <= hour <= 12 or len(kept) not in (2, 4):
        return None
    if len(kept) == 4 and kept[1] not in book.lists["past"] | book.lists["to"]:
        return None
    minute = minutes[0] + (-more if kept[1] in book.lists["to"] else more)
    return ((hour - 1 or 12), minute, True) if 0 < minute < 60 else None


def _minutes_first(kept: Sequence[str], book: _Book) -> bool:
    """ "cuarto para las once", against "once menos cuarto"."""
    return kept[1] in book.list("to_next")


def _minutes(word: str, book: _Book) -> int | None:
    if word in book.lists["half"]:
        return 30
    return 15 if word in book.lists["quarter"] else _whole(word, book)


def _whole(word: str, book: _Book) -> int | None:
    number = _number(word, book)
    return int(number) if number is not None and number == int(number) else None


def _all_around(words: Sequence[str], known: frozenset[str]) -> bool:
    return all(word in known for word in words)


def _on_clock(
    hour: int, minute: int, twelve: bool, half: str | None, near: time | None
) -> time | None:
    if half and 1 <= hour <= 12:
        return time(_of_day(hour, half), minute)
    if half in ("am", "forenoon", "midnight") and hour > 12:
        return None
    if near is None or not twelve:
        return time(hour, minute)
    readings = [time(hour % 12, minute), time(hour % 12 + 12, minute)]
    return min(readings, key=lambda reading: _apart(reading, near))


def _of_day(hour: int, half: str) -> int:
    """An hour of the twelve-hour clock on the clock of the day."""
    if half in ("pm", "noon"):
        return hour % 12 + (12 if half == "pm" or hour < 6 or hour == 12 else 0)
    if half == "night":
        return hour % 12 + (12 if 6 <= hour < 12 else 0)
    return hour if half == "forenoon" else hour % 12


def _apart(one: time, other: time) -> timedelta:
    """The shorter way round the clock."""
    minutes = abs((one.hour - other.hour) * 60 + one.minute - other.minute)
    return timedelta(minutes=min(minutes, 24 * 60 - minutes))
