"""What a day to come means for the pace of sending."""

import asyncio
import threading
from datetime import datetime, timedelta

import pytest

from bot.capacity import AHEAD, Capacity, Outlook, capacity
from bot.clock import PushedClock
from bot.storage import people, timers
from bot.storage.connection import Connection
from bot.storage.database import Database
from bot.storage.timers import Timer
from tests.support.kinds import on_both
from tests.support.outbox import TONIGHT

MINUTE = timedelta(minutes=1)


def test_ten_thousand_in_one_minute_take_five_and_a_half() -> None:
    assert capacity({TONIGHT: 10_000}, 30) == Capacity(TONIGHT, 10_000, 10_000 / 30)


def test_what_one_minute_leaves_delays_the_next() -> None:
    """3,600 in two minutes that take 1,800 each; the third has long been free again."""
    crowd = {TONIGHT: 2_400, TONIGHT + MINUTE: 1_200, TONIGHT + 9 * MINUTE: 600}
    found = capacity(crowd, 30)
    assert (found.minute, found.people) == (TONIGHT, 2_400)
    assert found.seconds_late == 80.0
    crowd[TONIGHT + MINUTE] = 2_400
    assert capacity(crowd, 30).seconds_late == 100.0


def test_nobody_is_never_late() -> None:
    assert capacity({}, 30) == Capacity()


@on_both
async def test_prompts_of_a_day_are_counted_and_nothing_else(database: Database) -> None:
    clock = PushedClock(TONIGHT, running=False)

    def plan(conn: Connection) -> None:
        for n, (kind, due) in enumerate(
            [
                ("evening", 20 * MINUTE),
                ("drink", 20.5 * MINUTE),
                ("patience", 20 * MINUTE),
                ("morning", 25 * MINUTE),
                ("evening", AHEAD + MINUTE),
            ]
        ):
            person = people.join(conn, n, n, "en", TONIGHT)
            timers.put(conn, [Timer(f"{kind}:{n}", person.id, kind, TONIGHT + due)])

    database.now(plan)
    outlook = Outlook(database, clock, 0.5)
    found = await outlook.look()
    assert found == Capacity(TONIGHT + 20 * MINUTE, 2, 4.0)
    database.now(timers.drop, 1, "evening")
    assert await outlook.look() == found


@on_both
async def test_nobody_waits_for_the_count(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With a million people it takes seconds, in which others write and look things up."""
    begun, over = threading.Event(), threading.Event()

    def slow(conn: Connection, *_: object) -> dict[datetime, int]:
        begun.set()
        assert over.wait(10)
        return {TONIGHT: 7}

    monkeypatch.setattr(timers, "by_minute", slow)
    looking = asyncio.create_task(Outlook(database, PushedClock(TONIGHT), 30).look())
    await asyncio.to_thread(begun.wait, 10)
    await asyncio.wait_for(database.run(timers.next_due), 5)
    await asyncio.wait_for(database.look(timers.next_due), 5)
    assert not looking.done()
    over.set()
    assert (await looking).people == 7
