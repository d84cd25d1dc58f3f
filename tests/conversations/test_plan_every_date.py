"""Exactly one prompt for each local date, whatever the clocks, the zones and the person do."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, available_timezones

from hypothesis import given, settings
from hypothesis import strategies as st

from conversations import plan
from conversations.facts import Person
from conversations.plan import Kind, Planned
from conversations.profile import Fluids, Profile

STEP = timedelta(minutes=5)
DAYS = 10

ZONES = sorted(
    zone
    for zone in available_timezones()
    if "/" in zone and not zone.startswith(("Etc/", "SystemV"))
)
RESTLESS = (
    "Pacific/Apia",
    "Pacific/Kiritimati",
    "Pacific/Honolulu",
    "Australia/Lord_Howe",
    "America/Nuuk",
    "Africa/Cairo",
    "Africa/Casablanca",
    "Asia/Tehran",
    "America/Sao_Paulo",
    "Europe/Berlin",
    "Asia/Pyongyang",
    "America/Caracas",
)

zones = st.one_of(st.sampled_from(RESTLESS), st.sampled_from(ZONES))
walls = st.builds(time, st.integers(0, 23), st.integers(0, 11).map(lambda n: 5 * n))
kinds = st.sampled_from(Kind)
HOURS = 31 * 365 * 24
starts = st.integers(0, HOURS).map(lambda n: datetime(2005, 1, 1, tzinfo=UTC) + timedelta(hours=n))


def someone(zone: str, wall: time) -> Person:
    """Goes to bed four hours after every prompt, so that each has a useful time."""
    return Person(
        zone=zone,
        consented=True,
        welcomed=True,
        bedtime=plan.moved(wall, timedelta(hours=4)),
        drink_at=wall,
        stretch_at=wall,
        morning_at=wall,
        profile=Profile(fluids=Fluids.FREE),
    )


def clock_of(zone: str, start: datetime) -> dict[date, dict[time, datetime]]:
    """What a clock on the wall shows, found by watching it: date -> time -> first instant."""
    shown: dict[date, dict[time, datetime]] = {}
    moment = start - timedelta(days=2)
    while moment < start + timedelta(days=DAYS + 3):
        local = moment.astimezone(ZoneInfo(zone))
        shown.setdefault(local.date(), {}).setdefault(local.time(), moment)
        moment += STEP
    return shown


def as_they_come(start: datetime, person: Person, kind: Kind) -> Iterator[Planned]:
    now, done = start, None
    while now < start + timedelta(days=DAYS):
        planned = plan.next_prompt(now, person, kind, done)
        assert planned is not None
        yield planned
        now, done = max(now, planned.due), planned.local_date


@given(zones, walls, kinds, starts)
@settings(max_examples=100, deadline=None)
def test_every_date_there_is_has_one_prompt_at_its_time(
    zone: str, wall: time, kind: Kind, start: datetime
) -> None:
    shown = clock_of(zone, start)
    prompts = list(as_they_come(start, someone(zone, wall), kind))

    dates = [planned.local_date for planned in prompts]
    expected = [day for day in sorted(shown) if dates[0] <= day <= dates[-1]]
    assert dates == expected

    dues = [planned.due for planned in prompts]
    assert dues == sorted(set(dues))
    for planned in prompts:
        on_time = shown[planned.local_date].get(wall)
        if on_time is not None:
            assert planned.due == on_time
        else:  # in a gap: some time later, never more than the gap itself
            earlier = [at for seen, at in shown[planned.local_date].items() if seen < wall]
            last = max(earlier, default=min(shown[planned.local_date].values()))
            assert timedelta() <= planned.due - last <= timedelta(hours=1) + STEP


@given(
    kinds,
    starts,
    zones,
    st.lists(st.tuples(st.integers(1, 60), zones, walls, st.booleans()), min_size=5, max_size=25),
)
@settings(max_examples=250, deadline=None)
def test_no_date_has_two_whatever_the_person_changes(
    kind: Kind, start: datetime, zone: str, changes: list[tuple[int, str, time, bool]]
) -> None:
    """Hours pass, the person moves between zones and changes times; a prompt due is sent or not."""
    person, now = someone(zone, time(22, 0)), start
    fates: list[date] = []
    for hours, zone, wall, awake in changes:
        until = now + timedelta(hours=hours)
        while True:
            planned = plan.next_prompt(now, person, kind, fates[-1] if fates else None)
            assert planned is not None
            assert planned.late_after > now
            if max(planned.due, now) > until:
                break
            now = max(planned.due, now)
            fates.append(planned.local_date)
        now = until
        person = someone(zone, wall) if awake else replace(person, zone=zone)
    assert fates == sorted(set(fates))


@given(zones, walls, starts, st.integers(0, 72))
@settings(max_examples=150, deadline=None)
def test_after_a_long_sleep_of_the_machine_only_what_is_of_use_comes(
    zone: str, wall: time, start: datetime, hours: int
) -> None:
    person = someone(zone, wall)
    for kind in Kind:
        first = plan.next_prompt(start, person, kind, None)
        assert first is not None
        woken = first.due + timedelta(hours=hours)
        then = plan.next_prompt(woken, person, kind, first.local_date - timedelta(days=1))
        assert then is not None
        assert then.late_after > woken
        assert (then == first) == (woken < first.late_after)
