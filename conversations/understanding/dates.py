"""Days as people type them: written out, named, or counted from today."""

import re
from calendar import monthrange
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import dropwhile

from conversations.understanding.numbers import counted, tens_joined
from conversations.understanding.words import plain

_ISO = re.compile(r"(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)")
_SLASHED = re.compile(r"(?<!\d)(\d{1,2})\s?[-/.]\s?(\d{1,2})(?:\s?[-/.]\s?(\d{4}|\d{2}))?(?!\d)")
_NTH = re.compile(r"(?<!\d)(\d{1,2})(?:st|nd|rd|th|e?ro|er|[oa])\b")
LONG = 10  # words
FURTHEST = 3650  # days; who says more has mistyped


@dataclass(frozen=True, slots=True)
class Calendar:
    """The words of one language for days."""

    numbers: Mapping[str, int]
    ordinals: Mapping[str, int]
    weekdays: Mapping[str, int]  # Monday is 0
    months: Mapping[str, int]
    lists: Mapping[str, frozenset[str]]
    day_first: bool


def day(clean: str, today: date, calendar: Calendar) -> date | None:
    """The day meant by a tidied text; None where none is, or none that exists."""
    try:
        found = _written(clean, today, calendar) or _worded(clean, today, calendar)
    except (ValueError, OverflowError):
        return None
    return found if found and abs((found - today).days) <= FURTHEST else None


def _written(clean: str, today: date, calendar: Calendar) -> date | None:
    if iso := _ISO.search(clean):
        rest = _rest(clean, iso.group(), calendar)
        return date(int(iso[1]), int(iso[2]), int(iso[3])) if not rest else None
    slashed = _SLASHED.search(clean)
    if not slashed or _rest(clean, slashed.group(), calendar):
        return None
    first, second = int(slashed[1]), int(slashed[2])
    monthly = second > 12 or (not calendar.day_first and first <= 12)
    month, number = (first, second) if monthly else (second, first)
    if slashed[3] is None:
        return _coming(today, month, number)
    year = int(slashed[3])
    return date(year if year > 99 else 2000 + year, month, number)


def _rest(clean: str, used: str, calendar: Calendar) -> list[str]:
    words = plain(clean.replace(used, " ", 1)).split()
    return [word for word in words if word not in calendar.lists["around"]]


def _worded(clean: str, today: date, calendar: Calendar) -> date | None:
    words = plain(_NTH.sub(r"\1", clean)).split()
    if not words or len(words) > LONG:
        return None
    return (
        _named(words, today, calendar)
        or _of_month(words, today, calendar)
        or _counted(words, today, calendar)
    )


def _named(words: Sequence[str], today: date, calendar: Calendar) -> date | None:
    """Today, tomorrow, Monday: each is one day."""
    lists = calendar.lists
    whole = " ".join(words)
    later = " ".join(dropwhile(lists["around"].__contains__, words))
    for name, far in (("after_tomorrow", 2), ("before_yesterday", -2)):
        if whole in lists[name] or later in lists[name]:
            return today + timedelta(days=far)
    near = {"today": 0, "tomorrow": 1, "yesterday": -1}
    kept = [word for word in words if word not in lists["around"] and word not in lists["next"]]
    for name, far in near.items():
        if later in lists[name]:
            return today + timedelta(days=far)
    if len(kept) != 1:
        return None
    for name, far in near.items():
        if kept[0] in lists[name]:
            return today + timedelta(days=far)
    if kept[0] in calendar.weekdays:
        ahead = (calendar.weekdays[kept[0]] - today.weekday() - 1) % 7 + 1
        return today + timedelta(days=ahead)
    return None


def _of_month(words: Sequence[str], today: date, calendar: Calendar) -> date | None:
    """ "1 June", "June the first, 2027", "Monday 1 June"."""
    around = calendar.lists["around"]
    kept = [word for word in words if word not in around and word not in calendar.weekdays]
    months = [calendar.months[word] for word in kept if word in calendar.months]
    rest = [word for word in kept if word not in calendar.months]
    figures = [calendar.ordinals.get(word) or counted(word, calendar.numbers) for word in rest]
    if len(months) != 1 or len(figures) not in (1, 2):
        return None
    numbers = [int(figure) for figure in figures if figure is not None]
    if len(numbers) != len(figures):
        return None
    if len(numbers) == 1:
        return _coming(today, months[0], numbers[0])
    number, year = sorted(numbers)
    return date(year, months[0], number)


def _counted(words: Sequence[str], today: date, calendar: Calendar) -> date | None:
    """ "in 2 weeks", "a month", "next week", "three days ago"."""
    lists = calendar.lists
    joined = tens_joined(list(words), calendar.numbers)
    units = {"days": 1, "weeks": 7, "fortnights": 14}
    back = any(word in lists["ago"] for word in joined)
    known = lists["around"] | lists["ahead"] | lists["ago"] | lists["next"]
    count = 1
    for word in joined:
        figure = counted(word, calendar.numbers)
        if figure is not None:
            count = int(figure)
        elif not (word in known or any(word in lists[unit] for unit in (*units, "months"))):
            return None
    for unit, length in units.items():
        if any(word in lists[unit] for word in joined):
            return today + timedelta(days=(-count if back else count) * length)
    if any(word in lists["months"] for word in joined):
        return _months_on(today, -count if back else count)
    return None


def _months_on(today: date, count: int) -> date:
    year, month = divmod(today.year * 12 + today.month - 1 + count, 12)
    return date(year, month + 1, min(today.day, monthrange(year, month + 1)[1]))


def _coming(today: date, month: int, number: int) -> date:
    """The next such day, today included; 29 February waits for its year."""
    for year in range(today.year, today.year + 8):
        if number <= monthrange(year, month)[1] and date(year, month, number) >= today:
            return date(year, month, number)
    raise ValueError
