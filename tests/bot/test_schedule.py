"""The heartbeat: what is due rings once, and a clock set back does not stop it."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot import schedule
from bot.clock import PushedClock
from bot.schedule import Heartbeat
from bot.storage import people, schema, timers
from bot.storage.connection import Connection
from bot.storage.database import Database
from bot.storage.timers import Timer

NOW = datetime(2026, 11, 20, 22, 0, tzinfo=UTC)


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    """An empty database of the present schema."""
    opened = Database(f"sqlite:///{tmp_path / 'beat.db'}")
    opened.now(schema.upgrade)
    yield opened
    opened.close()


def one_timer(conn: Connection, due: datetime) -> None:
    """Somebody with one timer."""
    person = people.join(conn, 1, 1, "en", NOW)
    timers.put(conn, [Timer("evening:1:2026-11-20", person.id, "evening", due)])


async def test_a_timer_rings_when_it_is_due_and_once(database: Database) -> None:
    rung: list[None] = []
    clock = PushedClock(NOW, running=False)
    beat = Heartbeat(database, clock, lambda: rung.append(None))
    database.now(one_timer, NOW + timedelta(seconds=1))

    assert await beat.beat() == 0
    clock.push(timedelta(seconds=1))
    assert await beat.beat() == 1
    assert await beat.beat() == 0
    assert len(rung) == 1


async def test_a_scheduler_that_sleeps_is_woken(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As after a machine's clock was set back: the next beat would come in an hour only."""
    rung = asyncio.Event()
    monkeypatch.setattr(schedule, "SILENT", 0.01)
    monkeypatch.setattr(schedule, "TICK", 3600)
    beat = Heartbeat(database, PushedClock(NOW, running=False), rung.set)
    database.now(one_timer, NOW)
    beat.start()
    try:
        async with asyncio.timeout(5):
            await rung.wait()
    finally:
        beat.stop()


async def test_a_stop_in_the_middle_of_a_beat_is_no_error(
    database: Database, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    beating, ended = asyncio.Event(), asyncio.Event()

    async def stuck(*_: object) -> None:
        beating.set()
        try:
            await asyncio.Event().wait()
        finally:
            ended.set()

    monkeypatch.setattr(database, "run", stuck)
    monkeypatch.setattr(schedule, "TICK", 0.01)
    beat = Heartbeat(database, PushedClock(NOW, running=False), lambda: None)
    beat.start()
    async with asyncio.timeout(5):
        await beating.wait()
        beat.stop()
        await ended.wait()
        await asyncio.sleep(0)
    assert [record.message for record in caplog.records if record.levelname == "ERROR"] == []
