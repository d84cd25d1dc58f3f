"""Several applications on one PostgreSQL: nothing lost, nothing doubled, everything in order."""

import asyncio
from dataclasses import replace
from itertools import count

import pytest
from sqlalchemy import Connection, select

from bot import replica
from bot.storage import leases, outbox, people, tables, timers
from bot.storage.outbox import ANSWERS, BULK, Sending
from bot.storage.timers import Timer
from tests.support.invariants import all_is_well, states
from tests.support.kinds import on_postgresql
from tests.support.outbox import message
from tests.support.replicas import run_out, together
from tests.support.stage import Actor, Stage

pytestmark = on_postgresql

ASKED = ("/help", "/privacy", "/privacy", "/help", "/privacy", "/help")
TOLD = {"/help": "What you can do here", "/privacy": "What is not kept"}


async def test_each_person_is_answered_in_order_and_once(stage: Stage) -> None:
    actors = [stage.actor(f"Person {n}") for n in range(12)]
    async with together(stage) as all_of_them:
        for words in ASKED:
            for actor in actors:
                all_of_them.world.says(actor.person, words)
        await all_of_them.settle()
        all_of_them.world.repeats()
        assert await all_of_them.apps[1].poller.step(wait=0) == 0
        await all_of_them.settle()
    for actor in actors:
        assert len(actor.said) == len(ASKED)
        for words, said in zip(ASKED, actor.said, strict=True):
            assert TOLD[words] in said.text
    assert sum(count > 0 for count in all_of_them.handled) > 1, "one did everything"
    all_is_well(stage)


async def test_a_timer_is_rung_once(stage: Stage) -> None:
    now = stage.clock.now()

    def many(conn: Connection) -> None:
        for n in range(40):
            person = people.join(conn, n + 1, n + 1, "en", now)
            timers.put(conn, [Timer(f"patience:{n}", person.id, "patience", now, session=n)])

    stage.app.database.now(many)
    async with together(stage) as all_of_them:
        beats = await asyncio.gather(*(app.heartbeat.beat() for app in all_of_them.apps))
    assert sum(beats) == 40
    assert stage.app.database.now(states, "inbox") == {"new": 40}


async def test_reminders_are_sent_by_one_and_then_by_who_took_over(stage: Stage) -> None:
    def put(conn: Connection, n: int, lane: int) -> None:
        known = people.by_user(conn, actors[n].person.id)
        assert known is not None
        outbox.put_out(conn, f"{next(causes)}", [Sending(message(), known.id, lane)], now)

    now, causes, database = stage.clock.now(), count(), stage.app.database
    actors = [stage.actor(f"Person {n}") for n in range(3)]
    async with together(stage, 2) as both:
        first, second = both.apps
        for actor in actors:
            both.world.says(actor.person, "/help")
        await both.settle()

        for n in (1, 2):
            database.now(put, n, BULK)
        await second.dispatcher.drain()
        assert [len(actor.said) for actor in actors] == [1, 1, 1]
        await first.dispatcher.drain()
        assert [len(actor.said) for actor in actors] == [1, 2, 2]

        database.now(run_out, first.replica.name)
        for n, lane in ((0, ANSWERS), (1, BULK), (2, BULK)):
            database.now(put, n, lane)
        await second.replica.renew()
        assert second.replica.holds(leases.REMINDERS)
        assert second.replica.holds(leases.POLLING)
        await first.dispatcher.drain()
        assert [len(actor.said) for actor in actors] == [1, 2, 2], "it has been taken for dead"
        await second.dispatcher.drain()
        assert [len(actor.said) for actor in actors] == [2, 3, 3]
        await first.replica.renew()
        assert not first.replica.holds(leases.REMINDERS)


@pytest.mark.parametrize("doubts", [0, 1])
async def test_what_the_dead_had_in_hand_is_sent_once_more_at_most(
    stage: Stage, anna: Actor, doubts: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody knows whether it was sent; the first time it is sent again, the second time not."""
    await anna.says("/help")
    database, now = stage.app.database, stage.clock.now()

    def in_hand(conn: Connection) -> None:
        leases.hold(conn, "dead", "dead")
        known = people.by_user(conn, anna.person.id)
        assert known is not None
        outbox.put_out(conn, "a", [Sending(message(), known.id)], now)
        (row,) = outbox.take(conn, "dead", now, ANSWERS, 5)
        conn.execute(tables.outbox.update().values(doubts=doubts))
        run_out(conn, "dead")
        assert replace(row, doubts=0) == row

    database.now(in_hand)
    await stage.settle()
    assert len(anna.said) == 1
    await stage.app.replica.renew()
    await stage.settle()
    assert len(anna.said) == 1, "others are given time to renew their leases"
    monkeypatch.setattr(replica, "PATIENCE", -1.0)
    await stage.app.replica.renew()
    await stage.settle()
    assert len(anna.said) == 2 - doubts
    last = select(tables.outbox.c.state).order_by(tables.outbox.c.id.desc()).limit(1)
    assert database.now(lambda conn: conn.execute(last).scalar()) == (
        "failed" if doubts else "sent"
    )
