"""What has come in and is not yet handled: stored as it came, emptied once it is dealt with."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, exists, select, update
from sqlalchemy.dialects.postgresql import insert as postgresql_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert

from bot.storage.tables import Moment, inbox


@dataclass(frozen=True, slots=True)
class Raw:
    """Something that came in, as it came."""

    key: str  # "tg:<update id>" or "timer:<key>": the same thing is never taken in twice
    sender: int  # the messenger's number of the person; 0 where there is none
    body: dict[str, Any]


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
        {"key": r.key, "sender": r.sender, "body": r.body, "came_at": at, "state": "new"}
        for r in rows
    ]
    new = _TAKE_IN[conn.dialect.name]
    return conn.execute(new, values, execution_options={"preserve_rowcount": True}).rowcount


_WAITING = inbox.alias()
_HELD = exists().where(
    _WAITING.c.sender == inbox.c.sender,
    _WAITING.c.state == "new",
    _WAITING.c.not_before > bindparam("now", type_=Moment),
)
_NEXT = (
    select(*COLUMNS)
    .where(inbox.c.state == "new", ~_HELD)
    .order_by(inbox.c.id)
    .limit(bindparam("most"))
)


def next_in(conn: Connection, now: datetime, limit: int) -> list[InRow]:
    """The oldest rows to handle, in order; a sender whose row waits for another try waits whole."""
    return [InRow(*row) for row in conn.execute(_NEXT, {"now": now, "most": limit})]


_HANDLED = update(inbox).where(inbox.c.id == bindparam("of"))


def handled(conn: Connection, ids: Sequence[int], at: datetime, state: str = "done") -> None:
    """These rows are dealt with; what was typed is forgotten."""
    done = {"state": state, "body": None, "done_at": at}
    conn.execute(_HANDLED, [{"of": id, **done} for id in ids])


def try_again(conn: Connection, id: int, not_before: datetime) -> None:
    """Something went wrong: the row waits."""
    conn.execute(
        update(inbox).where(inbox.c.id == id).values(tries=inbox.c.tries + 1, not_before=not_before)
    )
