"""Made-up people whose nights do not change, a year each: what they are told all the same.

Cramps come by chance at a rate that stays what it is, nights are left unanswered, some people are
seen after an alert. So every alert is a false one: the nights were as they always are.
"""

import math
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from random import Random

from conversations.alerts import COUNTED, alongside, news, usual_month, worst_fortnight
from conversations.content.patterns import REMEMBERED
from conversations.facts import Advised, Facts, Night
from conversations.patterns import RECENT, Alert, holding, recorded
from tests.conversations.checkins import TODAY

YEAR = 365
BEGINS = date(2026, 1, 1)
ANSWERS = 0.9  # of the mornings
SEEN = 0.5  # of the alerts that are followed up
PAIN, SLEEP, SPREAD = 5, 3.5, 2  # of ten, in a night with cramps

WEEKLY = (0.0, 0.25, 0.5, 1.0, 2.0, 3.0)
"""Cramps in a week, for each kind of person; all of them below every threshold on average."""


@dataclass(frozen=True, slots=True)
class Told:
    """What one person was told in a year: on which mornings, and of which patterns."""

    mornings: int
    patterns: tuple[str, ...]
    beside: int = 0  # mornings on which a line was said for the appointment advised before


@cache
def year(weekly: float, seed: int, *, plainly: bool = False) -> Told:
    """A year of one person; `plainly`: with nothing but the fourteen quiet nights."""
    chance = Random(f"{weekly} {seed}")
    diary: dict[date, Night] = {}
    counts: dict[date, int] = {}
    advised: list[Advised] = []
    mornings, beside, patterns = 0, 0, []
    for n in range(YEAR):
        night = BEGINS + timedelta(days=n)
        given = answers(chance, weekly)
        if chance.random() >= ANSWERS:
            continue
        diary[night], counts[night] = Night(night, given=given), int(given[0][1])
        recent = [each for on, each in diary.items() if (night - on).days <= RECENT]
        alerts, lines = told(recent, counts, advised, night, plainly=plainly)
        mornings += bool(alerts)
        beside += bool(lines)
        patterns += [alert.pattern.id for alert in alerts]
        for flag in {alert.pattern.flag for alert in alerts}:
            settled = chance.random() < SEEN
            advised.append(Advised(flag, 1, night, settled))
    return Told(mornings, tuple(patterns), beside)


def told(
    recent: list[Night],
    counts: dict[date, int],
    advised: list[Advised],
    night: date,
    *,
    plainly: bool,
) -> tuple[tuple[Alert, ...], tuple[Alert, ...]]:
    """The alerts of one morning, and what is told beside them, as the check-in finds them."""
    if not holding(recorded(recent, night), night):
        return (), ()
    if plainly:
        lately = tuple(each for each in advised if (night - each.night).days < 14)
        return news(Facts(TODAY.opened, advised=lately), recent, night), ()
    known = {on: n for on, n in counts.items() if (night - on).days <= COUNTED}
    year_back = tuple(each for each in advised if (night - each.night).days < REMEMBERED)
    worst, usual = worst_fortnight(known, night), usual_month(known, night)
    facts = Facts(TODAY.opened, advised=year_back, worst=worst, usual=usual)
    return news(facts, recent, night), alongside(facts, recent, night)


def answers(chance: Random, weekly: float) -> tuple[tuple[str, str], ...]:
    """One morning's answers."""
    cramps = min(poisson(chance, weekly / 7), 4)
    if not cramps:
        return (("count", "0"),)
    pain, sleep = (of_ten(chance, mean) for mean in (PAIN, SLEEP))
    return (("count", str(cramps)), ("pain", pain), ("sleep", sleep))


def of_ten(chance: Random, mean: float) -> str:
    return str(max(0, min(10, round(chance.gauss(mean, SPREAD)))))


def poisson(chance: Random, mean: float) -> int:
    """A number of events, each by itself and at any time, of which there are so many on average."""
    count, left = 0, chance.random()
    while left > math.exp(-mean):
        left *= chance.random()
        count += 1
    return count


def alarms(people: int, weekly: float, *, plainly: bool = False) -> float:
    """False alarms a year, for so many people of one kind."""
    return sum(year(weekly, n, plainly=plainly).mornings for n in range(people)) / people


def lines(people: int, weekly: float) -> float:
    """Lines for an appointment advised before, a year, for so many people of one kind."""
    return sum(year(weekly, n).beside for n in range(people)) / people
