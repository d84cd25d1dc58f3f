"""The heartbeat: what is due rings once, whatever the clock is set to, and it looks for all."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot import schedule
from bot.clock import PushedClock
from bot.schedule import Heartbeat
from bot.storage import inbox, outbox, people, schema, timers
from bot.storage.connection import Connection
from bot.storage.database import Database, Unavailable
from bot.storage.inbox import Raw
from bot.storage.outbox import Sending
from bot.storage.timers import Timer
from tests.support.outbox import message

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


@pytest.mark.parametrize(("due", "looked"), [(3, 1), (timers.AT_ONCE, 1), (timers.AT_ONCE + 1, 2)])
async def test_whoever_has_moved_all_that_was_due_does_not_look_again(
    database: Database, monkeypatch: pytest.MonkeyPatch, due: int, looked: int
) -> None:
    """Nor once it is handled; where there was no room for the rest, the rest is moved then."""
    looks: list[int] = []

    def ring(conn: Connection, now: datetime) -> int:
        looks.append(moved := real(conn, now))
        return moved

    real = timers.ring
    monkeypatch.setattr(timers, "ring", ring)
    beat = Heartbeat(database, PushedClock(NOW, running=False), lambda: None)
    database.now(one_timer, NOW)
    person = 1
    several = [Timer(f"step:{n}", person, "step", NOW) for n in range(due - 1)]
    database.now(timers.put, several)

    assert await beat.beat() == min(due, timers.AT_ONCE)
    assert len(looks) == looked
    rows = database.now(inbox.next_in, NOW, timers.AT_ONCE)
    database.now(inbox.handled, rows, NOW)
    beat.go_on()
    while tasks := asyncio.all_tasks() - {asyncio.current_task()}:
        await asyncio.wait(tasks)
    assert sum(looks) == min(due, timers.AT_ONCE + len(rows))
    assert len(looks) == (looked if due <= timers.AT_ONCE else looked + 1)


async def test_the_first_beat_comes_at_once(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    rung = asyncio.Event()
    monkeypatch.setattr(schedule, "TICK", 3600)
    beat = Heartbeat(database, PushedClock(NOW, running=False), rung.set)
    database.now(one_timer, NOW)
    beat.start()
    try:
        async with asyncio.timeout(5):
            await rung.wait()
    finally:
        beat.stop()


async def test_a_scheduler_that_sleeps_is_woken(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As after a machine's clock was set back: the next beat would come in an hour only."""
    rung, beaten = asyncio.Event(), asyncio.Event()
    monkeypatch.setattr(schedule, "SILENT", 0.01)
    monkeypatch.setattr(schedule, "TICK", 3600)
    beat = Heartbeat(database, PushedClock(NOW, running=False), rung.set)
    tick = beat.tick

    async def told() -> None:
        await tick()
        beaten.set()

    monkeypatch.setattr(beat, "tick", told)
    beat.start()
    try:
        async with asyncio.timeout(5):
            await beaten.wait()
            database.now(one_timer, NOW)
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


class Looks:
    """A heartbeat, how often it has asked the database, and whom it has called."""

    def __init__(self, database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
        self.database = database
        self.clock = PushedClock(NOW, running=False)
        self.asked = 0
        self.called: list[str] = []
        self.beat = Heartbeat(
            database,
            self.clock,
            lambda: self.called.append("handle"),
            lambda: self.called.append("send"),
        )
        run = database.run

        async def counted(*work: Any) -> Any:
            self.asked += 1
            return await run(*work)

        monkeypatch.setattr(database, "run", counted)

    async def tick(self) -> tuple[int, list[str]]:
        """Who was called by one tick, and how often the database was asked meanwhile."""
        asked, called = self.asked, len(self.called)
        await self.beat.tick()
        return self.asked - asked, self.called[called:]

    async def after(self, seconds: float) -> tuple[int, list[str]]:
        self.clock.push(timedelta(seconds=seconds))
        return await self.tick()


@pytest.fixture
def looks(database: Database, monkeypatch: pytest.MonkeyPatch) -> Looks:
    return Looks(database, monkeypatch)


async def test_while_nothing_is_written_and_nothing_due_nobody_is_asked(looks: Looks) -> None:
    looks.database.now(one_timer, NOW + timedelta(hours=1))
    assert await looks.tick() == (1, [])
    for _ in range(3):
        assert await looks.after(1) == (0, [])
    assert looks.beat.last_success is not None


async def test_what_somebody_else_writes_is_seen_by_the_next_tick(
    looks: Looks, tmp_path: Path
) -> None:
    assert await looks.tick() == (1, [])
    other = Database(f"sqlite:///{tmp_path / 'beat.db'}")
    other.now(inbox.take_in, [Raw("tg:1", 1, {})], NOW)
    other.close()
    assert await looks.after(1) == (1, ["handle"])


async def test_what_was_put_off_is_called_for_in_its_time(looks: Looks) -> None:
    def put_off(conn: Connection) -> None:
        inbox.take_in(conn, [Raw("tg:1", 1, {})], NOW)
        inbox.try_again(conn, inbox.next_in(conn, NOW, 1)[0].id, NOW + timedelta(seconds=5))
        person = people.join(conn, 1, 1, "en", NOW)
        outbox.put_out(conn, "a", [Sending(message(), person.id)], NOW + timedelta(seconds=9))

    looks.database.now(put_off)
    assert await looks.tick() == (1, [])
    assert await looks.after(4) == (0, [])
    assert await looks.after(1) == (1, ["handle"])
    assert await looks.after(4) == (1, ["handle", "send"])


async def test_a_clock_set_forward_finds_what_is_due(looks: Looks) -> None:
    looks.database.now(one_timer, NOW + timedelta(hours=1))
    assert await looks.tick() == (1, [])
    assert (await looks.after(3600))[1] == ["handle"]


async def test_a_clock_set_back_calls_everybody(looks: Looks) -> None:
    """They know what to do: what was put off by the wrong clock must not wait for it."""
    await looks.tick()
    looks.clock._frozen -= timedelta(hours=1)
    assert await looks.tick() == (1, ["handle", "send"])
    assert await looks.after(1) == (0, [])


async def test_a_database_that_does_not_tell_is_asked_each_time(
    looks: Looks, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(looks.database, "version", lambda: None)
    assert [await looks.after(1) for _ in range(3)] == [(1, [])] * 3


async def test_a_tick_without_an_answer_is_no_beat(
    looks: Looks, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def gone(*_: object) -> None:
        raise Unavailable

    monkeypatch.setattr(looks.database, "run", gone)
    await looks.beat.tick()
    assert looks.beat.last_success is None
