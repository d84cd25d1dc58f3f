"""Times of the night and lengths of a cramp in the words of a night."""

from datetime import time

from conversations.understanding.night.passage import Passage
from conversations.understanding.times import read_time

DAY = 24 * 60  # minutes
LONGEST_TIME = 5  # words: "about half past three"
BANDS = {2: "h12_2", 4: "h2_4", 6: "h4_6", 18: "after6", 24: "before12"}
"""The local hour a cramp came before, and the answer that says so."""

LENGTHS = {1.0: "lt1", 3.0: "m1_3", 5.0: "m3_5"}
"""Minutes below which a cramp was as long as the answer says."""

LIMIT = 10  # minutes; what is longer wants advice
EITHER = (-120, 90)
"""A bare hour is taken if it is the same half of the day, seen from either of these.

Minutes from the middle of the usual sleep."""

RISING = (240,)
"""The same, for an hour of getting up."""


# ---- how long


def durations(passage: Passage) -> None:
    """Take "2 minutes", "30 seconds", "3-5 min"; the longest of several."""
    found: list[tuple[float, str, int, int]] = []
    for n in range(len(passage.tokens)):
        unit = 1 / 60 if passage.at(n, "seconds") else 1.0 if passage.at(n, "minutes") else None
        if passage.at(n, "hours"):
            passage.used.update(range(_numbers(passage, n)[0], n))
        if unit is None or not passage.free(n, n + 1):
            continue
        start, numbers = _numbers(passage, n)
        fits = _fits(passage, start, n)
        passage.used.update(range(start, n + 1) if numbers else ())
        band = length_of([number * unit for number in numbers])
        if band and fits and (band != "over10" or _lasting(passage, n)):
            found.append((numbers[-1] * unit, band, start, n + 1))
    if found:
        _, band, start, end = max(found)
        passage.take("longest", band, start, end)


def length_of(minutes: list[float]) -> str | None:
    """The answer for a length, or for a range; None where the range spans two answers."""
    if not minutes:
        return None
    middle = sum(minutes) / len(minutes)
    bands = {_band(minutes[0]), _band(middle)}
    return bands.pop() if len(bands) == 1 else None


def _band(minutes: float) -> str:
    shorter = next((answer for below, answer in LENGTHS.items() if minutes < below), None)
    return shorter or ("m5_10" if minutes <= LIMIT else "over10")


def _numbers(passage: Passage, unit: int) -> tuple[int, list[float]]:
    """The number before a unit, or the two of a range, and where they begin."""
    last = passage.number(unit - 1) if passage.same_clause(unit - 1, unit) else None
    if last is None or not passage.free(unit - 1, unit):
        return unit, []
    start = unit - 3 if passage.ranged(unit - 2) else unit - 2
    joined = passage.same_clause(start, unit) and passage.free(start, unit)
    first = passage.number(start) if joined else None
    if first is not None and first < last:
        return start, [first, last]
    return unit - 1, [last]


def _fits(passage: Passage, start: int, unit: int) -> bool:
    """Whether it is the length of a cramp: not of a walk, and not "less than"."""
    clause = passage.clause(unit)
    return not any(passage.at(n, "not_lasting") for n in clause if not start <= n <= unit)


def _lasting(passage: Passage, unit: int) -> bool:
    """What leads to advice has to be said outright."""
    clause = passage.clause(unit)
    return any(start in clause for start, _ in passage.spots("lasting"))


# ---- when


def clocks(passage: Passage, *, bare: bool) -> None:
    """Take "around 3", "at half past two", "3 am", "between 2 and 4"; `bare`: without am, too."""
    place = 0
    while place < len(passage.tokens):
        place = _clock(passage, place, bare=bare) or place + 1


def _clock(passage: Passage, place: int, *, bare: bool) -> int | None:
    """Where the time that begins here ends."""
    begun = passage.at(place, "at")
    first = place
    while passage.at(first, "at"):
        first += 1
    end, moment = _time(passage, first)
    if moment is None:
        if begun and passage.number(first) is not None and not _counted(passage, first, first + 1):
            passage.used.update(range(place, first + 1))
        return None
    sure = any(passage.at(n, "sure") or ":" in passage.tokens[n].text for n in range(first, end))
    second, other = _second(passage, end)
    joined = other is not None and (passage.asked == "when" or _said(passage, end, second))
    said = begun or sure or joined
    if not said or not (bare or sure or _said(passage, end, second)):
        return None
    bands = _bands(passage, end, moment, other)
    for band in bands:
        passage.take("when", band, place, second)
    passage.used.update(range(place, second))
    return second


def _said(passage: Passage, start: int, end: int) -> bool:
    return any(passage.at(n, "sure") for n in range(start, end))


def _bands(passage: Passage, end: int, first: time, second: time | None) -> list[str]:
    if second is None:
        return [band_of(first)]
    if passage.at(end, "or") and band_of(first) != band_of(second):
        return []
    if passage.at(end, "until") or (first < second and passage.says("between")):
        second = moved(second, -1)
    return list(dict.fromkeys((band_of(first), band_of(second))))


def moved(moment: time, by: int) -> time:
    """A time of day some minutes later, round the clock."""
    hour, minute = divmod((moment.hour * 60 + moment.minute + by) % DAY, 60)
    return time(hour, minute)


def band_of(moment: time) -> str:
    """The answer for a time of the night."""
    return next(answer for before, answer in BANDS.items() if moment.hour < before)


def time_at(passage: Passage, first: int) -> int:
    """Where the time that begins at a word ends; the word itself where none does."""
    return _time(passage, first)[0]


def _second(passage: Passage, end: int) -> tuple[int, time | None]:
    """A second time joined to the first: "at 1 and 4", "2-4"."""
    joined = any(passage.at(end, name) for name in ("and", "or", "until"))
    if not joined:
        return end, None
    after = end + 1
    while passage.at(after, "at"):
        after += 1
    second, moment = _time(passage, after)
    return (second, moment) if moment is not None else (end, None)


def _time(passage: Passage, first: int) -> tuple[int, time | None]:
    """The longest time that begins at a word, and where it ends."""
    last = first
    while (
        last < len(passage.tokens) and last - first < LONGEST_TIME and _face(passage, first, last)
    ):
        last += 1
    for end in range(last, first, -1):
        whole = _closed(passage, first, end)
        moment = _moment(passage, first, end) if whole else None
        if moment is not None and not _counted(passage, first, end):
            return (first, None) if _said(passage, end, last) else (end, moment)
    return first, None


def _closed(passage: Passage, first: int, end: int) -> bool:
    """Whether a time may end there: not "3 in the", nor "3 am 8"."""
    if passage.at(end - 1, "and") or passage.at(end - 1, "leads_on"):
        return False
    minutes = end - 1 > first and passage.number(end - 1) is not None
    return not (minutes and passage.at(end - 2, "closes"))


def _face(passage: Passage, first: int, at: int) -> bool:
    """Whether a word may stand in a time."""
    text = passage.tokens[at].text
    same = passage.tokens[at].clause == passage.tokens[first].clause
    return passage.free(at, at + 1) and (
        same
        and (
            passage.number(at) is not None or passage.at(at, "clock") or ":" in text or "." in text
        )
    )


def _moment(passage: Passage, first: int, end: int) -> time | None:
    """The time these words give; None where it may be of either half of the day."""
    words = " ".join(token.text for token in passage.tokens[first:end])
    if not any(sign.isdecimal() for sign in words) and not any(
        passage.number(n) is not None or passage.at(n, "sure") for n in range(first, end)
    ):
        return None
    sides = RISING if passage.says("rising") else EITHER
    near = [moved(passage.middle, by) for by in sides]
    read = {read_time(words, passage.language, each) for each in near}
    moment = read.pop() if len(read) == 1 else None
    return None if passage.tokens[first].text in passage.book.words["article"] else moment


def _counted(passage: Passage, first: int, end: int) -> bool:
    """Whether the number counts something: "around 3 cramps", "about 5 minutes"."""
    if _said(passage, first, end) or ":" in passage.tokens[end - 1].text:
        return False
    after = end
    while passage.at(after, "beside") or passage.at(after, "until"):
        after += 1
    clause = passage.tokens[first].clause
    if after < len(passage.tokens) and passage.tokens[after].clause != clause:
        return False
    return any(
        passage.at(after, name)
        for name in ("cramp", "minutes", "seconds", "times", "hours", "counted_parts")
    ) or (passage.at(after, "of") and passage.counts(after + 1))
