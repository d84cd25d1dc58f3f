"""A month of evenings and mornings through changes of the clock, and across time zones."""

from collections import Counter
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.storage import people
from conversations.facts import Person
from conversations.profile import Fluids, Profile
from tests.support.records import fates, number, planned, troubles
from tests.support.stage import Actor, Stage, staged
from tests.support.stories import welcomed

KINDS = ("drink", "evening", "morning")
WEEKS = 4

CLOCK_CHANGES = (
    ("Europe/London", datetime(2026, 10, 12, 12, tzinfo=UTC), time(22, 30)),
    ("America/New_York", datetime(2027, 3, 1, 17, tzinfo=UTC), time(1, 30)),
    ("Australia/Sydney", datetime(2026, 9, 21, 2, tzinfo=UTC), time(2, 30)),
    ("America/Santiago", datetime(2026, 8, 24, 16, tzinfo=UTC), time(0, 15)),
)
"""Two weeks before the clocks change, at noon; some bedtimes lie in the hour that is left out."""


@pytest.mark.parametrize(("zone", "start", "bedtime"), CLOCK_CHANGES, ids=lambda x: str(x))
async def test_every_local_date_has_each_prompt_once(
    tmp_path: Path, zone: str, start: datetime, bedtime: time
) -> None:
    """Not twice where an hour comes twice, and not never where one is left out."""
    async with staged(tmp_path, start) as stage:
        anna = await living_in(stage, zone, bedtime)
        messages = len(anna.said)
        await stage.passes(days=7 * WEEKS)

        first = start.astimezone(ZoneInfo(zone)).date()
        for kind in KINDS:
            dates = list(fates(anna, kind))
            assert dates == [dates[0] + timedelta(days=n) for n in range(len(dates))], kind
            assert dates[0] in (first, first + timedelta(days=1))
            assert 7 * WEEKS - 1 <= len(dates) <= 7 * WEEKS
            assert set(fates(anna, kind).values()) <= {"sent", "unanswered"}
        sent = sum(len(fates(anna, kind)) for kind in KINDS)
        assert len(anna.said) - messages == sent
        assert Counter(m.silent for m in anna.said[messages:]) == {False: sent}
        assert troubles(stage) == []


async def living_in(stage: Stage, zone: str, bedtime: time) -> Actor:
    """Somebody who has typed their way through the welcome."""
    anna = stage.actor()
    await anna.says("/start")
    await anna.taps("18 or older", "Agree", "Skip")
    await anna.says(zone, f"{bedtime:%H:%M}")
    await anna.taps("That's fine", "None of these", "No")
    known = stage.app.database.now(people.by_user, anna.person.id)
    assert known is not None
    assert (known.about.zone, known.about.bedtime) == (zone, bedtime)
    assert known.about.profile == Profile(age_adult=True, health_answered=True, fluids=Fluids.FREE)
    assert isinstance(known.about, Person)
    return anna


async def moves_to(anna: Actor, zone: str) -> None:
    """A traveller tells where they are."""
    await anna.says("/settings", "zone")
    if "Another time" in anna.last.captions:
        await anna.taps("Another time")
    await anna.says(zone)
    await anna.taps("Close")


@pytest.mark.parametrize(
    ("there", "back"),
    [
        ("America/Los_Angeles", "Europe/London"),
        ("Pacific/Kiritimati", "Pacific/Pago_Pago"),
        ("Pacific/Pago_Pago", "Pacific/Kiritimati"),
    ],
)
async def test_travel_doubles_no_date_and_silences_nothing(
    stage: Stage, anna: Actor, there: str, back: str
) -> None:
    """Also across the date line, where a local date may come twice or not at all."""
    await welcomed(anna)
    for zone in (there, back):
        await stage.passes(days=2, hours=3)
        await moves_to(anna, zone)
    await stage.passes(days=3)

    today = stage.clock.now().astimezone(ZoneInfo(back)).date()
    for kind in KINDS:
        dates = list(fates(anna, kind))
        assert dates == sorted(set(dates))
        assert today - timedelta(days=1) in dates
        (timer,) = planned(anna, kind)
        local = timer.due_at.astimezone(ZoneInfo(back))
        assert f"{local:%H:%M}" == {"drink": "20:00", "evening": "22:10", "morning": "07:30"}[kind]
        assert timer.due_at - stage.clock.now() < timedelta(days=2)
    assert troubles(stage) == []


async def test_times_changed_on_the_day_hold_from_the_next_chance(
    stage: Stage, anna: Actor
) -> None:
    """Earlier than now: tomorrow. Later than now: today. After today's was sent: tomorrow."""
    await welcomed(anna)
    today = date(2026, 11, 20)

    async def at(wall: str) -> date:
        await anna.says("/settings", "stretch time", wall, "close")
        (timer,) = planned(anna, "evening")
        assert f"{timer.due_at:%H:%M}" == wall
        return timer.due_at.date()

    assert await at("18:30") == today + timedelta(days=1)
    assert await at("21:00") == today
    await stage.to_next("evening")
    assert await at("21:45") == today + timedelta(days=1)
    await stage.passes(hours=3)
    assert fates(anna, "evening") == {today: "unanswered"}
    assert number(anna) == 1


async def test_a_pause_ends_by_itself(stage: Stage, anna: Actor) -> None:
    """Nothing until the date that was typed, and on that date everything."""
    await welcomed(anna)
    await anna.says("/pause", "24 november")
    assert "24 November" in anna.last.text
    said = len(anna.said)
    await stage.until(datetime(2026, 11, 24, 7, 29, tzinfo=UTC))
    assert len(anna.said) == said
    await stage.until(datetime(2026, 11, 24, 23, 0, tzinfo=UTC))
    assert all(list(fates(anna, kind)) == [date(2026, 11, 24)] for kind in KINDS)

    await anna.says("/pause", "until I say")
    await stage.passes(days=5)
    assert all(planned(anna, kind) == [] for kind in KINDS)
    await anna.says("/resume")
    assert "on again" in anna.last.text
    assert all(len(planned(anna, kind)) == 1 for kind in KINDS)
    await stage.passes(days=1)
    assert all(len(fates(anna, kind)) == 2 for kind in KINDS)
    assert troubles(stage) == []
