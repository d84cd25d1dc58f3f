"""Silence is seen: whatever stops, within a quarter of an hour an alarm says that people wait."""

import asyncio
import contextlib
import sqlite3
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import delete
from structlog.testing import capture_logs

from bot.app import App, PartEnded
from bot.storage import database as storage
from bot.storage.tables import timers
from bot.watchdog import GRACE
from bot.web.metrics import REGISTRY
from tests.support.records import planned
from tests.support.stage import Actor, Stage, staged
from tests.support.stories import welcomed

PROMISED = timedelta(minutes=15)
SENDS = ("sendMessage", "editMessageText")


def number(name: str, **labels: str) -> float | None:
    return REGISTRY.get_sample_value(name, labels)


def alarm(reason: str) -> float | None:
    return number("charley_alarm", reason=reason)


async def alarms(stage: Stage) -> dict[str, int]:
    """What stands after a look, exported and logged."""
    with capture_logs() as logs:
        before = dict(stage.app.watchdog.alarms)
        await stage.app.watchdog.look()
    found = {reason: people for reason, people in stage.app.watchdog.alarms.items() if people}
    for reason, people in stage.app.watchdog.alarms.items():
        assert alarm(reason) == people
    began = {reason for reason in found if not before[reason]}
    assert {log["reason"] for log in logs if log["event"] == "alarm"} == began
    return found


@pytest.fixture
async def settled(anna: Actor) -> Actor:
    """Somebody whose next prompt, the drink, is due at 20:00; all is well."""
    await welcomed(anna)
    assert await alarms(anna.stage) == {}
    return anna


async def due(stage: Stage, kind: str, actor: Actor) -> None:
    """The clock comes to the next prompt of this kind, and nothing looks."""
    stage.clock.push_to(planned(actor, kind)[0].due_at)


async def test_a_dead_heartbeat(stage: Stage, settled: Actor) -> None:
    await due(stage, "drink", settled)
    stage.clock.push(GRACE - timedelta(seconds=1))
    assert await alarms(stage) == {}
    stage.clock.push(PROMISED - GRACE)
    assert await alarms(stage) == {"timers": 1}
    await stage.app.measure()
    waits = number("charley_oldest_waiting_seconds", queue="timers")
    assert waits == PROMISED.total_seconds() - 1
    assert number("charley_prompts_last_hour", kind="drink", stage="expected") == 1
    assert number("charley_prompts_last_hour", kind="drink", stage="sent") == 0
    await stage.settle()
    assert await alarms(stage) == {}


async def test_nobody_handles_what_rang(stage: Stage, settled: Actor) -> None:
    await due(stage, "drink", settled)
    await stage.app.heartbeat.beat()
    stage.clock.push(PROMISED)
    assert await alarms(stage) == {"inbox": 1}
    await stage.settle()
    assert await alarms(stage) == {}


async def test_telegram_is_down(stage: Stage, settled: Actor) -> None:
    faults = stage.sandbox.world.faults
    faults.outage = "502"
    faults.concern(SENDS)
    await stage.to_next("drink")
    assert await alarms(stage) == {}
    for _ in range(15):
        await stage.passes(minutes=1)
    assert await alarms(stage) == {"outbox": 1}
    await stage.app.measure()
    assert (number("charley_oldest_waiting_seconds", queue="bulk") or 0) >= 900
    faults.clear()
    await stage.passes(minutes=5)
    assert await alarms(stage) == {}
    await stage.app.measure()
    assert number("charley_prompts_last_hour", kind="drink", stage="sent") == 1


async def test_a_reminder_that_was_given_up(stage: Stage, settled: Actor) -> None:
    """Nobody knows whether it arrived, and it is not sent again: the alarm stands for hours."""
    faults = stage.sandbox.world.faults
    faults.outage = "closed"
    faults.concern(SENDS)
    await stage.to_next("drink")
    await stage.passes(minutes=2)
    faults.clear()
    await stage.passes(PROMISED)
    assert await alarms(stage) == {"outbox": 1}
    await stage.passes(hours=6)
    assert await alarms(stage) == {}


async def test_told_to_wait(stage: Stage, settled: Actor) -> None:
    waits = number("charley_rate_limit_waits_total", lane="bulk") or 0
    seconds = number("charley_rate_limit_wait_seconds_total", lane="bulk") or 0
    faults = stage.sandbox.world.faults
    faults.too_many, faults.retry_after = 1, 7
    faults.concern(SENDS)
    await stage.to_next("drink")
    assert number("charley_rate_limit_waits_total", lane="bulk") == waits + 1
    told = number("charley_rate_limit_wait_seconds_total", lane="bulk")
    assert told == pytest.approx(seconds + 7, abs=1.5)


async def test_somebody_has_no_plan(stage: Stage, settled: Actor) -> None:
    """Their chain of timers broke: found a quarter of an hour after they would have had it."""
    await stage.to_next("drink")
    stage.app.database.now(
        lambda conn: conn.execute(delete(timers).where(timers.c.kind == "drink"))
    )
    for _ in range(24 * 4):
        await stage.passes(minutes=15)
        assert await alarms(stage) == {}
    await stage.passes(PROMISED)
    assert await alarms(stage) == {"unplanned": 1}
    assert planned(settled, "drink")
    await stage.passes(hours=2)
    assert await alarms(stage) == {}


async def test_who_turned_it_off_is_not_missed(stage: Stage, settled: Actor) -> None:
    await stage.to_next("evening")
    await settled.says("/pause")
    await settled.taps("One week")
    for _ in range(27 * 4):
        await stage.passes(minutes=15)
        assert await alarms(stage) == {}


async def test_the_database_is_locked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Somebody else holds it: nothing can ring, but that can be seen."""
    impatient = ("PRAGMA busy_timeout = 1", *storage.SQLITE_PRAGMAS[1:])
    monkeypatch.setattr(storage, "SQLITE_PRAGMAS", impatient)
    async with staged(tmp_path) as stage:
        anna = await welcomed(stage.actor())
        await due(stage, "drink", anna)
        beat = stage.app.heartbeat.last_success
        with locked(tmp_path / "charley.db"):
            stage.clock.push(PROMISED)
            await stage.app.heartbeat.beat()
            assert stage.app.heartbeat.last_success == beat
            assert await alarms(stage) == {"timers": 1}
            assert (await stage.app.checks()["database"]()) != ""
        await stage.settle()
        assert await alarms(stage) == {}


@contextlib.contextmanager
def locked(file: Path) -> Iterator[None]:
    """Another program writes, and does not end."""
    with contextlib.closing(sqlite3.connect(file, isolation_level=None)) as held:
        held.execute("BEGIN IMMEDIATE")
        yield
        held.rollback()


@pytest.mark.parametrize("part", ["sending", "receiving", "handling", "living", "watching"])
async def test_a_part_that_dies_ends_the_process(stage: Stage, tmp_path: Path, part: str) -> None:
    """Not even with an error: it is just no longer there."""
    other = {"database_url": f"sqlite:///{tmp_path / 'other.db'}", "listen": "127.0.0.1:0"}
    app = App(stage.settings.model_copy(update=other))
    await app.open()
    running = asyncio.create_task(app.run(asyncio.Event()))
    try:
        async with asyncio.timeout(20):
            await app.running.wait()
            named(part)[0].cancel()
            with pytest.raises(PartEnded, match=part):
                await running
    finally:
        await app.close()


def named(part: str) -> list["asyncio.Task[object]"]:
    return [task for task in asyncio.all_tasks() if task.get_name() == part]
