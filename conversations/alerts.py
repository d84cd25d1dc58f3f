"""Which patterns are news: said once, then kept quiet while nothing has changed."""

import math
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from itertools import accumulate

from conversations.content.levels import Level
from conversations.content.patterns import (
    BEYOND,
    COVERED,
    FAMILIES,
    GOES_ON,
    KNOWN,
    LOOKED_BACK,
    PATTERNS,
    QUIET,
    REMEMBERED,
    Counted,
    Pattern,
)
from conversations.facts import Advised, Facts, Night
from conversations.patterns import COUNTING, SCORES, Alert, Record, holding, recorded, risen

DAY = timedelta(days=1)
RISING = (Counted.RISE, Counted.MEDICINE)

LASTING = frozenset(
    row.flag for row in PATTERNS.values() if row.lasting and row.counts is not Counted.MEDICINE
)
"""Signs that are about how things are; an appointment for one of them is one for all."""

FORTNIGHT = PATTERNS["more_cramps"].window // 2
MONTH = 2 * FORTNIGHT
COUNTED = MONTH + LOOKED_BACK - 1
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
    return tuple(
        alert
        for alert in _new(facts, known, last)
        if _told_alongside(alert.pattern, facts, known, last) is None
    )


def alongside(facts: Facts, nights: Iterable[Night], last: date) -> tuple[Alert, ...]:
    """What comes up this morning, days after advice about the same nights by another sign.

    The appointment that was advised is for this as well: it is told, but is no advice of its own.
    """
    known = tuple(nights)
    return tuple(
        alert
        for alert in _new(facts, known, last, beside=True)
        if _told_alongside(alert.pattern, facts, known, last) == last
    )


def _new(
    facts: Facts, nights: Iterable[Night], last: date, *, beside: bool = False
) -> Iterator[Alert]:
    """What holds and is not kept quiet; `beside` advice a row that was never told counts, too."""
    known = tuple(nights)
    record = recorded(known, last)
    told = {each.flag for each in facts.advised}
    for alert in holding(record, last):
        row = alert.pattern
        if quiet(row.flag, row.level, facts.advised, last):
            continue
        never = beside and row.flag not in told
        if never or not (row.lasting and _as_before(alert, facts, record, last)):
            yield alert


def _told_alongside(
    row: Pattern, facts: Facts, nights: tuple[Night, ...], last: date
) -> date | None:
    """On which of the last fourteen mornings the row first held beside advice for another sign."""
    if row.flag not in LASTING:
        return None
    other = [each.night for each in facts.advised if each.flag in LASTING and each.flag != row.flag]
    for ago in reversed(range(QUIET)):
        morning = last - ago * DAY
        covered = any(0 < (morning - night).days < COVERED for night in other)
        if covered and _held(row, nights, morning):
            return morning
    return None


def _held(row: Pattern, nights: tuple[Night, ...], morning: date) -> bool:
    """Whether the row held on a morning that was answered."""
    record = recorded(nights, morning)
    answered = morning in record and record[morning].cramps is not None
    return answered and COUNTING[row.counts](row, record, morning) is not None


def _as_before(alert: Alert, facts: Facts, record: Record, last: date) -> bool:
    """Whether nothing has changed since the person was advised about how things are."""
    earlier = [
        each
        for each in facts.advised
        if each.flag in LASTING and QUIET <= (last - each.night).days < REMEMBERED
    ]
    if alert.pattern.counts in RISING:
        now, row = dict(alert.totals)["now"], PATTERNS["more_cramps"]
        if earlier and facts.usual is not None:
            return not _beyond_chance(_cramps(record, last), facts.usual)
        return now <= facts.worst or (bool(earlier) and not risen(row, now, facts.worst))
    if not earlier:
        return False
    if earlier[-1].settled or not _went_on(alert.pattern, record, earlier[-1].night, last):
        return True
    counted = alert.pattern.answer == "count" and facts.usual is not None
    return counted and not _beyond_chance(_cramps(record, last), facts.usual or 0)


def _went_on(row: Pattern, record: Record, since: date, last: date) -> bool:
    """Whether the nights since then, taken together, reach what the row asks of its window.

    Of less than four weeks it asks one night more: a chance week would do it else.
    """
    if row.counts is not Counted.NIGHTS:
        return True
    nights = [night for night in record if since < night and (last - night).days < GOES_ON]
    scores = [SCORES[row.answer](record[night]) for night in nights]
    reached = sum(score is not None and score >= row.score for score in scores)
    asked = row.least + (len(nights) < MONTH)
    return reached * row.window >= asked * len(nights)


def _cramps(record: Record, last: date) -> int:
    """How many there were in the last four weeks."""
    nights = (last - n * DAY for n in range(MONTH))
    return sum(record[night].at_least for night in nights if night in record)


def _beyond_chance(now: int, usual: int) -> bool:
    """Whether so many are more than ups and downs: a count scatters by the root of its mean."""
    return now > usual and (now - usual) ** 2 >= BEYOND**2 * usual


def usual_month(counts: Mapping[date, int], last: date) -> int | None:
    """Cramps in four weeks, rounded up, of the months before the last four; None: not known."""
    nights = (last - (MONTH + n) * DAY for n in range(LOOKED_BACK))
    known = [counts[night] for night in nights if night in counts]
    if len(known) < KNOWN:
        return None
    return math.ceil(sum(known) * MONTH / len(known))


def worst_fortnight(counts: Mapping[date, int], last: date) -> int:
    """The most cramps in a well answered fortnight of the months before the latest one."""
    row = PATTERNS["more_cramps"]
    nights = [last - n * DAY for n in range(FORTNIGHT, LOOKED_BACK + FORTNIGHT)]
    cramps = list(accumulate((counts.get(night, 0) for night in nights), initial=0))
    answers = list(accumulate((night in counts for night in nights), initial=0))
    spans = zip(cramps, cramps[FORTNIGHT:], answers, answers[FORTNIGHT:], strict=False)
    return max(
        (
            sum_to - sum_from
            for sum_from, sum_to, known_from, known_to in spans
            if known_to - known_from >= row.answered
        ),
        default=0,
    )
