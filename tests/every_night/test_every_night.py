"""Every zone of the tz database: one evening and one morning a local date, at its time.

What the plan can see of a change of the clocks is its shape: when in the day, from what, to what.
So each shape is tried with every quarter hour once, and every date of every zone with one; `make
every-night` leaves nothing out.
"""

from datetime import UTC, date, datetime, timedelta

import pytest

from conversations import plan
from conversations.plan import Kind
from tests.every_night.clocks import Clocks, Stretch, by_rules, dates, stretches
from tests.every_night.nights import KINDS, QUARTERS, faults, in_a_row, somebody, until

FIRST, LAST = date(2020, 1, 1), date(2030, 12, 31)
AROUND = timedelta(days=2)

ZONES = dict[tuple[Stretch, ...], list[str]]


@pytest.fixture(scope="module")
def zones() -> ZONES:
    return by_rules(FIRST, LAST)


def shapes(zones: ZONES) -> list[tuple[str, Clocks, date]]:
    """One change of the clocks of each shape, with a zone that has it."""
    found: dict[tuple[int, int, int], tuple[str, Clocks, date]] = {}
    for known, names in zones.items():
        clocks = Clocks(known)
        for day, shape in clocks.changes():
            found.setdefault(shape, (names[0], clocks, day))
    return list(found.values())


def test_every_quarter_hour_around_every_kind_of_change(zones: ZONES) -> None:
    changes = shapes(zones)
    assert len(changes) >= 60  # a gap at midnight, one of half an hour, a step back over midnight …
    for zone, clocks, day in changes:
        wrong = faults(zone, clocks, day - AROUND, day + AROUND, QUARTERS, KINDS)
        assert list(wrong) == []


def test_every_date_of_ten_years_in_every_zone(zones: ZONES) -> None:
    """Another quarter hour each date: over the zones, each quarter hour meets each date."""
    days = dates(FIRST, LAST)
    for n, (known, names) in enumerate(zones.items()):
        clocks = Clocks(known)
        people = [somebody(names[0], minute) for minute in QUARTERS]
        for m, day in enumerate(days):
            minute = (n + m) % len(QUARTERS)
            at = datetime.fromtimestamp(clocks.first(day, QUARTERS[minute]), UTC)
            planned = plan.prompt_on(day, people[minute], Kind.EVENING)
            assert planned is not None
            assert (planned.local_date, planned.due) == (day, at), (names, day, minute)


SKIPPED = (
    ("Pacific/Apia", date(2011, 12, 30)),
    ("Pacific/Fakaofo", date(2011, 12, 30)),
    ("Pacific/Kwajalein", date(1993, 8, 21)),
    ("Pacific/Kiritimati", date(1994, 12, 31)),
    ("Pacific/Kanton", date(1994, 12, 31)),
)
"""Islands that moved over the date line, and the date they never had."""


@pytest.mark.parametrize(("zone", "missing"), SKIPPED)
def test_a_date_that_never_was_has_neither_evening_nor_morning(zone: str, missing: date) -> None:
    first, last = missing - timedelta(days=5), missing + timedelta(days=5)
    clocks = Clocks(stretches(zone, first, last))
    assert [day for day in dates(first, last) if not clocks.has(day)] == [missing]
    assert list(faults(zone, clocks, first, last, QUARTERS, KINDS)) == []


@pytest.mark.parametrize("bed_after", [0, 15, 45, 240, 715, 1200])
def test_late_but_of_use_comes_and_too_late_does_not(zones: ZONES, bed_after: int) -> None:
    """The rule told by the clock on the wall, also where that changes before bedtime."""
    for zone, clocks, day in shapes(zones):
        for minute in QUARTERS[:: 1 if bed_after == 240 else 5]:
            person = somebody(zone, minute, bed_after)
            for kind in KINDS:
                before = day - AROUND
                since = datetime.fromtimestamp(clocks.first(before, minute), UTC)
                prompts = in_a_row(person, kind, before, since)
                for _, planned in zip(range(3), prompts, strict=False):
                    end = until(person, planned, clocks)
                    last = planned.local_date - timedelta(days=1)
                    in_time, too_late = (
                        plan.next_prompt(datetime.fromtimestamp(at, UTC), person, kind, last)
                        for at in (end - 1, end)
                    )
                    assert in_time == planned, (zone, minute, planned, end)
                    assert too_late is not None
                    assert too_late.local_date > planned.local_date, (zone, minute, planned, end)
