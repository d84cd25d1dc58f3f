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
_SIGNED = re.compile(r"(?<![\w)])[-\u2212]\s?\d")


@dataclass(frozen=True, slots=True)
class _Book:
    """times.toml of one language."""

    numbers: Mapping[str, int]
    lists: Mapping[str, frozenset[str]]
    calendar: Calendar


def read_time(text: str, language: str = "en", near: time | None = None) -> time | None:
    """A time of day. Without am or pm it is read as typed, or as the one nearer to `near`."""
    book = _book(bare(language))
    clean = _DOTTED.sub(r"\1m", tidy(text))
    if _SIGNED.search(clean) or _OF.search(clean) or len(clean) > 200:
        return None
    for pattern in (_CLOCK, _FOUR):
        clean = pattern.sub(r" \1 \2 ", clean, count=1)
    words = plain(_HOUR_SIGN.sub(r" \1 ", clean)).split()
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
    words = tens_joined(plain(_OF.sub(r"\1 of \2", clean)).split(), book.numbers)
    if len(words) > LONG:
        return None
    known = [number for word in words if (number := _number(word, book)) is not None]
    strange = [word for word in words if _number(word, book) is None]
    if any(word not in book.lists["around"] for word in strange):
        return None
    if len(known) == 2 and known[1] == high and "of" in strange:
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
    )


def _number(word: str, book: _Book) -> float | None:
    """An article is no number here: "a 7" is seven."""
    return None if word in ("a", "an", "couple") else counted(word, book.numbers)


def _half(words: Sequence[str], book: _Book) -> tuple[str | None, list[str]]:
    """Which half of the day is meant, and the words without those that say so."""
    halves = ("am", "pm")
    said = {half for half in halves for word in words if word in book.lists[half] and word != "a"}
    rest = [word for word in words if not any(word in book.lists[half] for half in halves)]
    return (said.pop() if len(said) == 1 else None), rest


def _face(words: list[str], book: _Book) -> tuple[int, int, bool] | None:
    """Hour, minute, and whether the hour is of a twelve-hour clock."""
    lists = book.lists
    if any(word in lists["noon"] for word in words):
        return (12, 0, False) if _all_around(words, lists["noon"] | lists["around"]) else None
    if any(word in lists["midnight"] for word in words):
        return (0, 0, False) if _all_around(words, lists["midnight"] | lists["around"]) else None
    told = _told(tens_joined(words, book.numbers), book)
    if told is not None:
        return told
    joined = [word for word in tens_joined(words, book.numbers) if word not in lists["around"]]
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
        if word not in lists["around"] - lists["to"] and word not in lists["minutes"]
    ]
    while kept and kept[0] in lists["to"]:
        kept.pop(0)
    if len(kept) == 2 and kept[0] in lists["half"]:
        kept.insert(1, next(iter(lists["past"])))
    if len(kept) != 3 or kept[1] not in lists["past"] | lists["to"]:
        return None
    minutes = _minutes(kept[0], book)
    hour = _whole(kept[2], book)
    if minutes is None or hour is None or not 1 <= minutes <= 30 or not 1 <= hour <= 12:
        return None
    if kept[1] in lists["past"]:
        return hour, minutes, True
    return (hour - 1 or 12), 60 - minutes, True


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
        return time(hour % 12 + (12 if half == "pm" else 0), minute)
    if half == "am" and hour > 12:
        return None
    if near is None or not twelve:
        return time(hour, minute)
    readings = [time(hour % 12, minute), time(hour % 12 + 12, minute)]
    return min(readings, key=lambda reading: _apart(reading, near))


def _apart(one: time, other: time) -> timedelta:
    """The shorter way round the clock."""
    minutes = abs((one.hour - other.hour) * 60 + one.minute - other.minute)
    return timedelta(minutes=min(minutes, 24 * 60 - minutes))
