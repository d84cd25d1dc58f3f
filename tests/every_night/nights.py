"""One evening and one morning for each local date, at its time: what the plan does against that."""

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, time, timedelta

from conversations import plan
from conversations.facts import Person
from conversations.plan import Kind, Planned
from conversations.profile import Fluids, Profile
from tests.every_night.clocks import Clocks, dates

KINDS = (Kind.EVENING, Kind.MORNING)
QUARTERS = tuple(range(0, 24 * 60, 15))  # minutes of the day


def somebody(zone: str, minute: int, bed_after: int = 20) -> Person:
    """Reminded and asked at this minute of the day; goes to bed so many minutes later."""
    wall = time(minute // 60, minute % 60)
    return Person(
        zone=zone,
        consented=True,
        welcomed=True,
        bedtime=plan.moved(wall, timedelta(minutes=bed_after)),
        stretch_at=wall,
        morning_at=wall,
        profile=Profile(fluids=Fluids.FREE),
    )


def in_a_row(person: Person, kind: Kind, after: date, since: datetime) -> Iterator[Planned]:
    """Prompt after prompt, each planned when the one before is sent, as the bot does it."""
    now, done = since, after
    while True:
        planned = plan.next_prompt(now, person, kind, done)
        if planned is None:
            return
        yield planned
        now, done = planned.due, planned.local_date


def faults(
    zone: str,
    clocks: Clocks,
    first: date,
    last: date,
    minutes: Iterable[int],
    kinds: Iterable[Kind],
) -> Iterator[str]:
    """Where the prompts between two dates are not one for each date there is, at its time."""
    there = [day for day in dates(first, last) if clocks.has(day)]
    for minute in minutes:
        person = somebody(zone, minute)
        expected = [(day, clocks.first(day, minute)) for day in there]
        since = datetime.fromtimestamp(expected[0][1], UTC) - timedelta(hours=13)
        for kind in kinds:
            prompts = in_a_row(person, kind, there[0] - timedelta(days=1), since)
            for (day, at), planned in zip(expected, prompts, strict=False):
                if (planned.local_date, round(planned.due.timestamp())) != (day, at):
                    due = datetime.fromtimestamp(at, UTC)
                    yield (
                        f"{zone} {minute // 60:02}:{minute % 60:02} {kind}: {day} at {due:%F %T}Z, "
                        f"planned {planned.local_date} at {planned.due:%F %T}Z"
                    )
                    break


def until(person: Person, planned: Planned, clocks: Clocks) -> int:
    """When a prompt is too late by the rule as it is stated, told by the clocks on the wall.

    A check-in: six hours after its time. An evening: half an hour past the bedtime that follows,
    and at least an hour after its time.
    """
    due = round(planned.due.timestamp())
    if planned.kind is Kind.MORNING:
        return due + 6 * 60 * 60
    wall, bed = (60 * t.hour + t.minute for t in (person.stretch_at, person.bedtime))
    if (bed - wall) % (24 * 60) > 12 * 60:  # gone to bed before it
        return due + 60 * 60
    night = planned.local_date + timedelta(days=bed < wall)
    bedtime = max(clocks.first(night, bed), due)
    return max(due + 60 * 60, bedtime + 30 * 60)
