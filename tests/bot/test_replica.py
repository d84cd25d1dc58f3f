"""A process among others: what it is called, what it may do, and when it must stop."""

import asyncio
import os
import subprocess
import sys
from datetime import UTC, datetime

import pytest

from bot import neighbours, replica
from bot.replica import Replica
from bot.storage import leases
from bot.storage.database import Database
from tests.support.replicas import run_out

POST = leases.POLLING


def test_of_a_dead_neighbour_the_name_tells() -> None:
    """Not of one on another machine, nor of one that runs, here or in this very process."""
    me, twin = neighbours.new_name(), neighbours.new_name()
    machine = me.partition(".")[0]
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    gone, alive = f"{machine}.{ended.pid}.ab", f"{machine}.{os.getppid()}.ab"
    elsewhere = f"ffffffff.{ended.pid}.ab"
    assert neighbours.dead([me, twin, gone, alive, elsewhere, ".7.ab"], me) == [gone]
    assert len(me) <= 32


async def test_the_work_is_done_by_who_holds_the_post(database: Database) -> None:
    """Taken up when the other's lease has run out, dropped when one's own has."""
    ours, theirs = Replica(database, [POST]), Replica(database, [POST])
    working, stopped = asyncio.Event(), asyncio.Event()

    async def work() -> None:
        working.set()
        try:
            await asyncio.Event().wait()
        finally:
            stopped.set()

    await theirs.renew()
    await ours.renew()
    doing = asyncio.create_task(ours.while_holding(POST, work))
    await asyncio.sleep(0)
    assert (theirs.holds(POST), ours.holds(POST), working.is_set()) == (True, False, False)

    database.now(run_out, theirs.name)
    await ours.renew()
    await asyncio.wait_for(working.wait(), 5)

    database.now(run_out, ours.name)
    await theirs.renew()
    await ours.renew()
    assert not ours.holds(POST)
    await asyncio.wait_for(stopped.wait(), 5)
    doing.cancel()
    await asyncio.gather(doing, return_exceptions=True)


async def test_what_the_work_ends_with_is_handed_on(database: Database) -> None:
    ours = Replica(database, [POST])
    await ours.renew()

    async def work() -> None:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await ours.while_holding(POST, work)


async def test_without_renewal_nothing_is_certain(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Well before others may take over."""
    assert leases.LASTS.total_seconds() > replica.CERTAIN
    ours = Replica(database, [POST])
    await ours.renew()
    assert ours.holds(POST)
    monkeypatch.setattr(replica, "CERTAIN", 0.0)
    assert not ours.holds(POST)


async def test_who_waited_long_for_the_database_takes_nobody_for_dead(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """All leases ran out meanwhile; the others are given the time to renew theirs."""
    monkeypatch.setattr(replica, "PATIENCE", 0.0)
    ours, theirs = Replica(database, []), Replica(database, [])
    for one in (theirs, ours, ours):
        await one.renew()
    database.now(run_out, ours.name)
    database.now(run_out, theirs.name)
    await ours.renew()
    assert theirs.name in database.now(leases.owners)
    await ours.renew()
    assert database.now(leases.owners) == [ours.name]


async def test_who_leaves_makes_room_at_once(database: Database) -> None:
    ours, theirs = Replica(database, [POST]), Replica(database, [POST])
    await ours.renew()
    await ours.leave()
    await theirs.renew()
    assert theirs.holds(POST)
    assert not ours.holds(POST)


async def test_who_is_alone_holds_for_good(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever the machine's clock is set to, and without ever renewing."""
    ours = Replica(database, [POST], alone=True)
    assert not ours.holds(POST)
    await ours.renew()
    monkeypatch.setattr(replica, "CERTAIN", 0.0)
    monkeypatch.setattr(leases, "_now", lambda _: datetime(2100, 1, 1, tzinfo=UTC))
    assert ours.holds(POST)
    assert database.now(leases.held, ours.name) == {POST, ours.name}
