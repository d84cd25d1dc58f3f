"""Looking across nights: which patterns hold, on which nights they rest, and which are news.

Counted is only what was answered. A night without an answer is neither a cramp nor a quiet night;
a cramp that was reported while it was on is known even if the morning was never answered.
"""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from conversations.content.patterns import PATTERNS, Counted, Pattern
from conversations.facts import Episode, Night

READ = (
    "count",
    "sore",
    "same_spot",
    "legs",
    "longest",
    "pain",
    "sleep",
    "stretch",
    "yesterday",
)
"""The kinds of notes that patterns are made of."""

LOGGED, LOGGED_LONG = "logged", "logged_long"
"""Beside them: how many cramps were reported while they were on, and how many ran too long."""

RECENT = max(row.window for row in PATTERNS.values()) - 1
MEDICINES = PATTERNS["new_medicine"].window // 2 + PATTERNS["new_medicine"].before - 1
"""How many nights before the last one are looked at; and for the word of a new medicine."""

SAME_SPOT = ("yes", "unsure")
TOO_LONG = ("over10", "still")


@dataclass(frozen=True, slots=True)
class Alert:
    """A pattern that holds, and what it rests on."""

    pattern: Pattern
    nights: tuple[tuple[date, int], ...]  # and what was counted on each
    totals: tuple[tuple[str, int], ...] = ()

    @property
    def basis(self) -> tuple[str, ...]:
        """It in short words, for the record."""
        nights = (f"{night} {counted}" for night, counted in self.nights)
        return (self.pattern.why, *nights, *(f"{name} {total}" for name, total in self.totals))


@dataclass(frozen=True, slots=True)
class Told:
    """The answers about one night, as numbers; None where there is no answer."""

    cramps: int | None  # as counted in the morning
    at_least: int  # known cramps, whether or not the morning was answered
    long: int
    pain: int | None
    sleep: int | None
    sore: int | None
    same_spot: bool
    legs_alike: bool
    stretched: bool
    medicine: bool


Record = Mapping[date, Told]


def told(night: Night) -> Told:
    """What a night's answers amount to; without a cramp, earlier answers about it do not count."""
    given = dict(night.given)
    logged, count = _number(given, LOGGED) or 0, _number(given, "count")
    at_least = max(count or 0, logged)
    cramped = at_least > 0
    too_long = max(_number(given, LOGGED_LONG) or 0, int(given.get("longest") in TOO_LONG))
    return Told(
        cramps=None if count is None else at_least,
        at_least=at_least,
        long=too_long if cramped or count is None else 0,
        pain=_number(given, "pain") if cramped else None,
        sleep=_number(given, "sleep") if cramped else None,
        sore=_number(given, "sore"),
        same_spot=given.get("same_spot") in SAME_SPOT,
        legs_alike=given.get("legs") == "no",
        stretched=given.get("stretch") == "yes",
        medicine="medicine" in given.get("yesterday", "").split(","),
    )


def _number(given: Mapping[str, str], kind: str) -> int | None:
    value = given.get(kind, "")
    return int(value) if value.isdigit() else None


def condensed(
    given: Mapping[str, str], episodes: Collection[Episode], recent: bool
) -> tuple[tuple[str, str], ...]:
    """Of a night that is known of, what a talk has to carry along: as little as will do.

    Of nights that are not recent this is only whether a medicine was new.
    """
    medicine = "medicine" in given.get("yesterday", "").split(",")
    if not recent:
        return (("yesterday", "medicine"),) if medicine else ()
    kept = {kind: given[kind] for kind in given if kind in READ and kind != "yesterday"}
    if medicine:
        kept["yesterday"] = "medicine"
    if episodes:
        kept[LOGGED] = str(len(episodes))
        if long := sum(lasted_long(each) for each in episodes):
            kept[LOGGED_LONG] = str(long)
    return tuple((kind, value) for kind, value in kept.items() if value)


def lasted_long(episode: Episode) -> bool:
    """Whether it ran into the ten minutes, as far as its end was seen."""
    seen = episode.ended is not None and episode.ending == "gone"
    return episode.over_10_min or bool(
        seen and episode.ended and episode.ended - episode.began > timedelta(minutes=10)
    )


def recorded(nights: Iterable[Night], last: date) -> Record:
    """The nights by date, up to the last one."""
    return {each.night: told(each) for each in nights if each.night <= last}


def holding(record: Record, last: date) -> tuple[Alert, ...]:
    """Every pattern that holds on the morning after `last`, the most urgent first.

    A night that is filled in afterwards counts where it belongs: as one of the last nights, or no
    more.
    """
    alerts = (
        alert
        for row in PATTERNS.values()
        if row.counts in COUNTING and (alert := COUNTING[row.counts](row, record, last))
    )
    return tuple(sorted(alerts, key=lambda alert: -alert.pattern.level))


def sore_for_days(nights: Iterable[Night], last: date) -> bool:
    """Whether the same spot has been sore for so long that both legs have to be compared."""
    record = recorded(nights, last)
    return bool(_sore_mornings(PATTERNS["sore_mornings"], record, last))


def window(row: Pattern, last: date) -> tuple[date, ...]:
    """The nights of a row, oldest first."""
    return tuple(last - timedelta(days=n) for n in reversed(range(row.window)))


SCORES: Mapping[str, Callable[[Told], int | None]] = {
    "count": lambda night: night.at_least,
    "sleep": lambda night: night.sleep,
    "pain": lambda night: night.pain,
}


def _nights(row: Pattern, record: Record, last: date) -> Alert | None:
    reached = []
    for night in window(row, last):
        score = SCORES[row.answer](record[night]) if night in record else None
        if score is not None and score >= row.score:
            reached.append((night, score))
    return Alert(row, tuple(reached)) if len(reached) >= row.least else None


def _cramps(row: Pattern, record: Record, last: date) -> Alert | None:
    long = [
        (night, record[night].long)
        for night in window(row, last)
        if night in record and record[night].long
    ]
    total = sum(count for _, count in long)
    return Alert(row, tuple(long), (("cramps", total),)) if total >= row.least else None


def _mornings(row: Pattern, record: Record, last: date) -> Alert | None:
    sore = _sore_mornings(row, record, last)
    return Alert(row, sore) if sore and record[last].legs_alike else None


def _sore_mornings(row: Pattern, record: Record, last: date) -> tuple[tuple[date, int], ...]:
    mornings = window(row, last)
    sore = [(each, record[each].sore or 0) for each in mornings if each in record]
    running = len(sore) == row.least and all(score >= row.score for _, score in sore)
    same = running and all(record[each].same_spot for each in mornings[1:])
    return tuple(sore) if same else ()


def _rise(row: Pattern, record: Record, last: date) -> Alert | None:
    nights = window(row, last)
    halves = nights[: row.window // 2], nights[row.window // 2 :]
    counts = [[(night, _counted(record, night)) for night in half] for half in halves]
    before, now = ([(night, n) for night, n in half if n is not None] for half in counts)
    if min(len(before), len(now)) < row.answered:
        return None
    was, is_now = sum(n for _, n in before), sum(n for _, n in now)
    if not risen(row, is_now, was):
        return None
    totals = (("now", is_now), ("before", was))
    return Alert(row, tuple((night, n) for night, n in now if n), totals)


def risen(row: Pattern, now: int, was: int) -> bool:
    return now - was >= row.more and 100 * now >= (100 + row.percent) * was


def _no_drop(row: Pattern, record: Record, last: date) -> Alert | None:
    nights = window(row, last)
    for week in range(0, row.window, 7):
        stretched = sum(each in record and record[each].stretched for each in nights[week:][:7])
        if stretched < row.weekly:
            return None
    known = [(night, n) for night in nights if (n := _counted(record, night)) is not None]
    if len(known) < 2 * row.answered:
        return None
    first = sum(n for _, n in known[: row.answered])
    now = known[-row.answered :]
    still = sum(n for _, n in now)
    if not first or 100 * still <= (100 - row.percent) * first:
        return None
    return Alert(
        row, tuple((night, n) for night, n in now if n), (("first", first), ("now", still))
    )


def _medicine(row: Pattern, record: Record, last: date) -> Alert | None:
    rise = _rise(PATTERNS["more_cramps"], record, last)
    if rise is None:
        return None
    earliest = last - timedelta(days=MEDICINES)
    begun = [(night, 1) for night in sorted(record) if night >= earliest and record[night].medicine]
    return Alert(row, tuple(begun), rise.totals) if begun else None


def _counted(record: Record, night: date) -> int | None:
    return record[night].cramps if night in record else None


COUNTING: Mapping[Counted, Callable[[Pattern, Record, date], Alert | None]] = {
    Counted.NIGHTS: _nights,
    Counted.CRAMPS: _cramps,
    Counted.MORNINGS: _mornings,
    Counted.RISE: _rise,
    Counted.NO_DROP: _no_drop,
    Counted.MEDICINE: _medicine,
}
