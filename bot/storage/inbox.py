"""What has come in and is not yet handled: stored as it came, emptied once it is dealt with."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import IntEnum
from typing import Any

from sqlalchemy import Connection, bindparam, exists, literal_column, or_, select, update
from sqlalchemy.dialects.postgresql import insert as postgresql_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert

from bot.storage.lines import NEW, NOW, Queue, Search
from bot.storage.prepared import execute
from bot.storage.tables import inbox


class Lane(IntEnum):
    """Who goes first: what people have sent; then the clock of talks under way; then the rest."""

    PEOPLE = 0
    WAITS = 1
    REMINDERS = 2


TIMER = "timer:"
"""What the key of a row begins with that one of our own timers has put there."""


@dataclass(frozen=True, slots=True)
class Raw:
    """Something that came in, as it came."""

    key: str  # "tg:<update id>" or "timer:<key>": the same thing is never taken in twice
    sender: int  # the messenger's number of the person; 0 where there is none
    body: dict[str, Any]
    lane: Lane = Lane.PEOPLE


@dataclass(frozen=True, slots=True)
class InRow:
    """A row of the inbox, to be handled."""

    id: int
    key: str
    sender: int
    body: dict[str, Any]
    tries: int
    came_at: datetime


COLUMNS = (
    inbox.c.id,
    inbox.c.key,
    inbox.c.sender,
    inbox.c.body,
    inbox.c.tries,
    inbox.c.came_at,
)


_TAKE_IN = {
    "sqlite": sqlite_insert(inbox).on_conflict_do_nothing(index_elements=["key"]),
    "postgresql": postgresql_insert(inbox).on_conflict_do_nothing(index_elements=["key"]),
}


def take_in(conn: Connection, rows: Sequence[Raw], at: datetime) -> int:
    """Store what is new; what is known already is passed over. Returns how many were new."""
    if not rows:
        return 0
    values = [
        {
            "key": r.key,
            "sender": r.sender,
            "lane": r.lane.value,
            "body": r.body,
            "came_at": at,
            "state": "new",
            "not_before": at,
        }
        for r in rows
    ]
    new = _TAKE_IN[conn.dialect.name]
    return execute(conn, new, values).rowcount


QUEUE = Queue(inbox, "sender", since="came_at")
_TAKEABLE = QUEUE.takeable(COLUMNS, inbox)
_SEARCHES = [
    Search.of(QUEUE, QUEUE.due(inbox.c.lane == literal_column(str(lane.value))), _TAKEABLE)
    for lane in Lane
]
_DUE = select(
    or_(
        *(
            exists().where(
                inbox.c.state == NEW,
                inbox.c.lane == literal_column(str(lane.value)),
                inbox.c.not_before <= NOW,
            )
            for lane in Lane
        )
    )
)
_HANDLED = update(inbox).where(inbox.c.id == bindparam("of"))
_CALL_UP = QUEUE.call_up()


def next_in(conn: Connection, now: datetime, limit: int) -> list[InRow]:
    """For each sender the oldest row, where it is due: the longest due first.

    All are of one lane, the first in which somebody waits; but what stands before something its
    own person has sent comes with that. What another process is handling is passed over, and with
    it whatever its sender sent since.
    """
    found = (search.rows(conn, now, limit) for search in _SEARCHES)
    return [InRow(*row) for row in next(filter(None, found), [])]


def is_due(conn: Connection, now: datetime) -> bool:
    """Whether the time of any row has come, be it in another process's hands."""
    return bool(execute(conn, _DUE, {"now": now}).scalar())


def handled(conn: Connection, rows: Sequence[InRow], at: datetime, state: str = "done") -> None:
    """These are dealt with; what was typed is forgotten, and whoever stands behind is called up."""
    done = {"state": state, "body": None, "done_at": at}
    execute(conn, _HANDLED, [{"of": row.id, **done} for row in rows])
    execute(conn, _CALL_UP, [{"gone": row.sender, "now": at} for row in rows])


def nobodys(conn: Connection, key: str) -> None:
    """What came in is still known by its number, so that it comes once; by whom is forgotten."""
    conn.execute(update(inbox).where(inbox.c.key == key).values(sender=0))


def waits(conn: Connection, sender: int) -> bool:
    """Whether something of this sender's is still to be handled."""
    found = select(inbox.c.id).where(inbox.c.sender == sender, inbox.c.state == NEW).limit(1)
    return conn.execute(found).first() is not None


def try_again(conn: Connection, id: int, not_before: datetime) -> None:
    """Something went wrong: the row waits, and its sender's others with it."""
    conn.execute(
        update(inbox).where(inbox.c.id == id).values(tries=inbox.c.tries + 1, not_before=not_before)
    )


def wake(conn: Connection, now: datetime, beyond: timedelta = timedelta()) -> None:
    """Let nothing wait for a moment further ahead than `beyond`: the clock was set back."""
    QUEUE.wake(conn, now, beyond)
