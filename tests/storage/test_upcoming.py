"""When something is to be done next, and that nothing was written meanwhile."""

from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import Connection

from bot.storage import inbox, outbox, people, schema, timers, upcoming
from bot.storage.database import Database
from bot.storage.inbox import Lane, Raw
from bot.storage.outbox import BULK, Sending
from bot.storage.people import Known
from bot.storage.timers import Timer
from bot.storage.upcoming import Upcoming
from tests.storage.rows import NOW
from tests.support.outbox import message
from tests.support.stage import sqlite_in

SOON, LATER = NOW + timedelta(seconds=1), NOW + timedelta(hours=1)


def test_where_nothing_waits_nothing_comes(conn: Connection) -> None:
    assert upcoming.upcoming(conn) == Upcoming(None, None, None)
    assert upcoming.upcoming(conn).first is None


@pytest.mark.parametrize("lane", list(Lane))
def test_the_earliest_of_everything(conn: Connection, anna: Known, lane: Lane) -> None:
    for n, due in enumerate((LATER, SOON)):
        timers.put(conn, [Timer(f"drink:{n}", anna.id, "drink", due)])
    inbox.take_in(conn, [Raw("timer:1", anna.user, {}, lane)], LATER)
    outbox.put_out(conn, "a", [Sending(message(), anna.id, BULK)], NOW)
    assert upcoming.upcoming(conn) == Upcoming(SOON, LATER, NOW)
    assert upcoming.upcoming(conn).first == NOW


def test_what_is_done_or_in_hand_does_not_come(conn: Connection, anna: Known) -> None:
    inbox.take_in(conn, [Raw("tg:1", anna.user, {})], NOW)
    inbox.handled(conn, inbox.next_in(conn, NOW, 1), NOW)
    outbox.put_out(conn, "a", [Sending(message(), anna.id)], NOW)
    assert len(outbox.take(conn, "me", NOW, 0, 1)) == 1
    assert upcoming.upcoming(conn) == Upcoming(None, None, None)


def test_the_version_tells_of_every_commit_and_of_nothing_else(tmp_path: Path) -> None:
    """Also of another process's; but a transaction that only reads is none."""
    ours, theirs = Database(sqlite_in(tmp_path)), Database(sqlite_in(tmp_path))
    ours.now(schema.upgrade)
    seen = [ours.version()]
    ours.now(upcoming.upcoming)
    assert ours.version() == seen[0] is not None
    for written in (ours, theirs):
        written.now(people.join, len(seen), len(seen), "en", NOW)
        seen.append(ours.version())
    assert len(set(seen)) == 3
    for each in (ours, theirs):
        each.close()


def test_without_a_file_there_is_no_version(tmp_path: Path) -> None:
    database = Database(f"sqlite:///{tmp_path / 'gone' / 'charley.db'}")
    (tmp_path / "gone").rmdir()
    assert database.version() is None
