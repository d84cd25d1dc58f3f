"""Which patterns are news: said once, then kept quiet while nothing has changed."""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta

from conversations.content.levels import Level
from conversations.content.patterns import (
    FAMILIES,
    GOES_ON,
    LOOKED_BACK,
    PATTERNS,
    QUIET,
    REMEMBERED,
    Counted,
    Pattern,
)
from conversations.facts import Advised, Facts, Night
from conversations.patterns import SCORES, Alert, Record, found, recorded, risen

RISING = (Counted.RISE, Counted.MEDICINE)

LASTING = frozenset(
    row.flag for row in PATTERNS.values() if row.lasting and row.counts is not Counted.MEDICINE
)
"""Signs that are about how things are; an appointment for one of them is one for all."""

FORTNIGHT = PATTERNS["more_cramps"].window // 2
COUNTED = FORTNIGHT + LOOKED_BACK - 1
"""How many nights before the last one the bare count of cramps is needed of."""


def quiet(flag: str, level: Level, advised: Iterable[Advised], last: date) -> bool:
    """Whether the person has been advised about this, at this level or above, of late."""
    family = next((family for family in FAMILIES if flag in family), frozenset({flag}))
    return any(
        each.flag in family and each.level >= level and (last - each.night).days < QUIET
        for each in advised
    )


def news(facts: Facts, nights: Iterable[Night], last: date) -> tuple[Alert, ...]:
    """What holds on the morning after `last` and has to be said, the most urgent first.

    `nights` may know more than the facts: the answers of the talk at hand.
    """
    known = tuple(nights)
    record = recorded(known, last)
    return tuple(
        alert
        for alert in found(known, last)
        if not quiet(alert.pattern.flag, alert.pattern.level, facts.advised, last)
        and not (alert.pattern.lasting and _as_before(alert, facts, record, last))
    )


def _as_before(alert: Alert, facts: Facts, record: Record, last: date) -> bool:
    """Whether nothing has changed since the person was advised about how things are."""
    earlier = [
        each
        for each in facts.advised
        if each.flag in LASTING and QUIET <= (last - each.night).days < REMEMBERED
    ]
    if alert.pattern.counts in RISING:
        now, row = dict(alert.totals)["now"], PATTERNS["more_cramps"]
        return now <= facts.worst or (bool(earlier) and not risen(row, now, facts.worst))
    if not earlier:
        return False
    return earlier[-1].settled or not _went_on(alert.pattern, record, earlier[-1].night, last)


def _went_on(row: Pattern, record: Record, since: date, last: date) -> bool:
    """Whether the nights since then, taken together, reach what the row asks of its window."""
    if row.counts is not Counted.NIGHTS:
        return True
    nights = [night for night in record if since < night and (last - night).days < GOES_ON]
    scores = [SCORES[row.answer](record[night]) for night in nights]
    reached = sum(score is not None and score >= row.score for score in scores)
    return reached * row.window >= row.least * len(nights)


def worst_fortnight(counts: Mapping[date, int], last: date) -> int:
    """The most cramps in a well answered fortnight of the months before the latest one."""
    row = PATTERNS["more_cramps"]
    worst = 0
    for end in range(FORTNIGHT, LOOKED_BACK + 1):
        nights = (last - timedelta(days=end + n) for n in range(FORTNIGHT))
        known = [counts[night] for night in nights if night in counts]
        if len(known) >= row.answered:
            worst = max(worst, sum(known))
    return worst
