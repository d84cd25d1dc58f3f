"""The running bot through clocks that jump, moves, changed times, restarts and repeats.

What is to be expected comes from clocks that are only watched going (`tests/every_night`): a date
has its evening if its hour strikes while the person's zone and time are such, and it had none yet.
"""

import random
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from bot.storage import timers
from bot.storage.timers import Timer
from tests.every_night.clocks import Clocks, dates, stretches
from tests.journeys.test_calendar import moves_to
from tests.support.records import about, fates, planned, troubles
from tests.support.stage import Actor, Stage, staged
from tests.support.stories import welcomed

TODAY = date(2026, 11, 20)
STRUCK = {"evening": 22 * 60 + 10, "morning": 7 * 60 + 30}  # minutes of the day

PLACES = (
    "Pacific/Kiritimati",
    "Pacific/Pago_Pago",
    "Pacific/Apia",
    "Asia/Tokyo",
    "Asia/Kolkata",
    "Africa/Cairo",
    "Europe/London",
    "America/Los_Angeles",
)


def step(stage: Stage, by: timedelta) -> None:
    """Set the machine's clock, forward or back, as an administrator or a time server does it."""
    stage.clock._frozen += by


def struck(zone: str, minute: int, begins: datetime, ends: datetime) -> list[date]:
    """The dates whose hour strikes after the one moment and not after the other."""
    first, last = begins.date() - timedelta(days=2), ends.date() + timedelta(days=2)
    clocks = Clocks(stretches(zone, first, last))
    return [
        day
        for day in dates(first, last)
        if clocks.has(day) and begins.timestamp() < clocks.first(day, minute) <= ends.timestamp()
    ]


@pytest.mark.parametrize("hours", [1, 3, 26])
async def test_a_clock_set_back_repeats_nothing(stage: Stage, anna: Actor, hours: int) -> None:
    """Back over the hour of a reminder that went out; on the way forward it stays away."""
    await welcomed(anna)
    await stage.to_next("evening")
    said = len(anna.said)
    step(stage, timedelta(hours=-hours))
    await stage.restarts()
    await stage.passes(hours=hours)
    assert list(fates(anna, "evening")) == [TODAY]
    assert sum("Ready?" in message.text for message in anna.said[said:]) == 0
    await stage.passes(days=1)
    assert list(fates(anna, "evening")) == [TODAY, TODAY + timedelta(days=1)]
    assert troubles(stage) == []


@pytest.mark.parametrize(
    ("hours", "fate"), [(0.75, "unanswered"), (3, "too_late"), (30, "too_late"), (-5, "unanswered")]
)
async def test_a_clock_set_forward_loses_no_date(
    stage: Stage, anna: Actor, hours: float, fate: str
) -> None:
    """What is of use still comes, what is not is written down, and the chain goes on."""
    await welcomed(anna)
    await stage.until(datetime(2026, 11, 20, 22, 9, tzinfo=UTC))
    step(stage, timedelta(hours=hours))
    await stage.settle()
    await stage.until(datetime(2026, 11, 24, 22, 9, tzinfo=UTC))
    assert list(fates(anna, "evening")) == [TODAY + timedelta(days=n) for n in range(4)]
    assert fates(anna, "evening")[TODAY] == fate
    assert troubles(stage) == []


async def test_an_hour_wrong_and_put_right_again(stage: Stage, anna: Actor) -> None:
    """A day ahead by mistake, and back: each date has its evening once, none has two."""
    await welcomed(anna)
    await stage.until(datetime(2026, 11, 21, 12, 0, tzinfo=UTC))
    step(stage, timedelta(days=1))
    await stage.settle()
    await stage.until(datetime(2026, 11, 22, 23, 30, tzinfo=UTC))
    step(stage, timedelta(days=-1))
    await stage.until(datetime(2026, 11, 25, 23, 30, tzinfo=UTC))
    for kind in STRUCK:
        found = list(fates(anna, kind))
        assert found == sorted(set(found))
        assert found[-1] == date(2026, 11, 25)
        assert len(anna.said) < 40
    assert troubles(stage) == []


@pytest.mark.parametrize(
    ("zone", "change"),
    [
        ("Europe/London", datetime(2027, 3, 28, 1, tzinfo=UTC)),
        ("Europe/London", datetime(2026, 10, 25, 1, tzinfo=UTC)),
        ("Africa/Cairo", datetime(2027, 4, 29, 22, tzinfo=UTC)),
        ("America/Santiago", datetime(2027, 4, 4, 3, tzinfo=UTC)),
    ],
)
@pytest.mark.parametrize("down", [timedelta(minutes=20), timedelta(hours=14)])
async def test_down_while_the_clocks_changed(
    tmp_path: Path, zone: str, change: datetime, down: timedelta
) -> None:
    """A time in the hour that is left out, or that comes twice: one fate for each date."""
    async with staged(tmp_path, change - timedelta(days=2, hours=9)) as stage:
        anna = await welcomed(stage.actor())
        await moves_to(anna, zone)
        await anna.says("/settings", "stretch time", "00:30", "close")
        assert about(anna).stretch_at.hour == 0
        begins = stage.clock.now()
        await stage.until(change - timedelta(minutes=70))
        stage.clock.push_to(change - timedelta(minutes=70) + down)
        await stage.restarts()
        await stage.until(change + timedelta(days=2, hours=9))
        expected = struck(zone, 30, begins, stage.clock.now())
        assert list(fates(anna, "evening")) == expected
        assert len(expected) >= 4
        assert troubles(stage) == []


async def test_a_timer_that_comes_twice_rings_once(stage: Stage, anna: Actor) -> None:
    """Set again after it has rung, as after a restored backup: the date has had its evening."""
    await welcomed(anna)
    (timer,) = planned(anna, "evening")
    await stage.to_next("evening")
    said = len(anna.said)
    for later in (timedelta(), timedelta(seconds=1), timedelta(minutes=5)):
        again = Timer(timer.key, timer.person, "evening", timer.due_at + later)
        stage.app.database.now(timers.put, [again])
        await stage.settle()
        await stage.passes(minutes=2)
    await stage.passes(minutes=30)
    assert len(anna.said) == said
    assert list(fates(anna, "evening")) == [TODAY]
    assert [each.key[-10:] for each in planned(anna, "evening")] == ["2026-11-21"]
    assert troubles(stage) == []


async def reminded_at(anna: Actor, hour: int) -> None:
    """Another hour for the evening, told in the settings; where in doubt, by a tap."""
    await anna.says("/settings", "stretch time", f"{hour:02}:00")
    if "Which one do you mean" in anna.last.text:
        await anna.taps(f"{hour:02}:00")
    await anna.says("close")
    assert (about(anna).stretch_at.hour, about(anna).stretch_at.minute) == (hour, 0)


@pytest.mark.parametrize("seed", range(5))
async def test_moves_and_changes_at_any_moment(stage: Stage, anna: Actor, seed: int) -> None:
    """Exactly the dates whose hour struck, whatever the person and the machine did between."""
    dice = random.Random(seed)
    await welcomed(anna)
    zone, minutes = "Europe/London", dict(STRUCK)
    expected: dict[str, list[date]] = {kind: [] for kind in STRUCK}
    story = [f"seed {seed}"]
    begins = stage.clock.now()
    for _ in range(9):
        there = begins + timedelta(hours=dice.randint(2, 40))
        ends = there.replace(minute=20, second=0)  # no hour strikes anywhere within ten minutes
        if dice.random() < 0.3:  # not running meanwhile
            awake = dice.random() * (ends - begins)
            await stage.until(begins + awake)
            stage.clock.push_to(ends)
            await stage.restarts()
        else:
            await stage.until(ends)
        await stage.passes(minutes=1)  # a chat is sent no two reminders in one second
        for kind, minute in minutes.items():
            had = expected[kind]
            had += [day for day in struck(zone, minute, begins, ends) if not had or day > had[-1]]
            assert list(fates(anna, kind)) == had, "\n".join(story)
        if dice.random() < 0.6:
            zone = dice.choice([place for place in PLACES if place != zone])
            await moves_to(anna, zone)
            story.append(f"{ends:%d %H:%M} to {zone}")
        else:
            hour = dice.randint(0, 23)
            minutes["evening"] = hour * 60
            await reminded_at(anna, hour)
            story.append(f"{ends:%d %H:%M} evening at {hour}:00")
        assert about(anna).zone == zone
        await anna.says("/cancel")
        begins = ends
    assert sum(map(len, expected.values())) >= 8
    assert troubles(stage) == []
