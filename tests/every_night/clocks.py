"""What clocks on the wall show in a zone, found by watching them go: from UTC to local only.

The plan computes the other way, from local to UTC. What is found here is independent of that, and
knows nothing of `fold`. Times are whole seconds since 1970, UTC or local.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cache
from itertools import pairwise
from zoneinfo import ZoneInfo, available_timezones

DAY = 24 * 60 * 60
EPOCH = date(1970, 1, 1).toordinal()
LOOK = DAY  # no zone of the database has changed its clocks there and back within a day since 1970


@dataclass(frozen=True, slots=True)
class Stretch:
    """From one change of the clocks to the next: the same distance from UTC."""

    begins: int
    ends: int
    ahead: int  # seconds that local clocks are ahead of UTC


def offset(zone: ZoneInfo, moment: int) -> int:
    """Seconds that clocks in the zone are ahead of UTC at a moment."""
    ahead = datetime.fromtimestamp(moment, zone).utcoffset()
    assert ahead is not None
    return round(ahead.total_seconds())


@cache
def stretches(name: str, first: date, last: date) -> tuple[Stretch, ...]:
    """The clocks of a zone over these dates and a good week to either side."""
    zone = ZoneInfo(name)
    begin, end = ((day.toordinal() - EPOCH) * DAY for day in (first, last))
    begin, end = begin - 8 * DAY, end + 8 * DAY
    looks = [(moment, offset(zone, moment)) for moment in range(begin, end + LOOK, LOOK)]
    edges = [begin]
    for (early, before), (late, after) in pairwise(looks):
        if before != after:
            edges.append(_change(zone, early, late))
    return tuple(
        Stretch(begins, ends, offset(zone, begins)) for begins, ends in pairwise([*edges, end])
    )


def _change(zone: ZoneInfo, early: int, late: int) -> int:
    before = offset(zone, early)
    while late - early > 1:
        middle = (early + late) // 2
        if offset(zone, middle) == before:
            early = middle
        else:
            late = middle
    return late


@dataclass(frozen=True, slots=True)
class Clocks:
    """What clocks show over some years."""

    stretches: tuple[Stretch, ...]

    def near(self, day: date) -> tuple[Stretch, ...]:
        """The stretches that can have to do with a date."""
        begin = (day.toordinal() - EPOCH) * DAY
        return tuple(
            one for one in self.stretches
            if one.begins < begin + 3 * DAY and begin - 2 * DAY < one.ends
        )  # fmt: skip

    def has(self, day: date) -> bool:
        """Whether a calendar on the wall ever shows this date."""
        begin = (day.toordinal() - EPOCH) * DAY
        return any(
            one.begins + one.ahead < begin + DAY and begin < one.ends + one.ahead
            for one in self.near(day)
        )

    def first(self, day: date, minute: int) -> int:
        """When the clock first shows this time of this date; past the gap where it never does."""
        wanted = (day.toordinal() - EPOCH) * DAY + minute * 60
        near = self.near(day)
        shown = [wanted - one.ahead for one in near
                 if one.begins <= wanted - one.ahead < one.ends]  # fmt: skip
        if shown:
            return min(shown)
        (before,) = (
            one for one, then in pairwise(near)
            if one.ends + one.ahead <= wanted < then.begins + then.ahead
        )  # fmt: skip
        return wanted - before.ahead

    def changes(self) -> Iterator[tuple[date, tuple[int, int, int]]]:
        """Each change: its date by the clocks before it, and its shape.

        The shape is all that the plan can see of it: the second of the local day, and the distance
        from UTC before and after.
        """
        for one, then in pairwise(self.stretches):
            days, second = divmod(one.ends + one.ahead, DAY)
            yield date.fromordinal(days + EPOCH), (second, one.ahead, then.ahead)


def by_rules(first: date, last: date) -> dict[tuple[Stretch, ...], list[str]]:
    """Every name in the tz database, those together whose clocks never differ in these years."""
    found: dict[tuple[Stretch, ...], list[str]] = {}
    for name in sorted(available_timezones()):
        found.setdefault(stretches(name, first, last), []).append(name)
    return found


def dates(first: date, last: date) -> list[date]:
    """All dates from the first to the last."""
    return [first + timedelta(days=n) for n in range((last - first).days + 1)]
