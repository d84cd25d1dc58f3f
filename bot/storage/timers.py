"""Timers: what is to happen, and when. The truth about what is due."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Delete,
    String,
    Table,
    bindparam,
    cast,
    delete,
    func,
    literal_column,
    select,
    text,
)
from sqlalchemy.dialects.postgresql import insert as postgresql_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert

from bot.storage.inbox import TIMER, Lane, Raw, take_in
from bot.storage.lines import NEW
from bot.storage.moment import Moment
from bot.storage.prepared import execute
from bot.storage.tables import inbox, people, timers


@dataclass(frozen=True, slots=True)
class Timer:
    """Something that falls due for a person."""

    key: str  # the same key is never set twice
    person: int
    kind: str
    due_at: datetime
    session: int | None = None
    turn: int | None = None
    choice: str | None = None


COLUMNS = (
    timers.c.key,
    timers.c.person,
    timers.c.kind,
    timers.c.due_at,
    timers.c.session,
    timers.c.turn,
    timers.c.choice,
)


def _put(insert: Callable[[Table], Any]) -> Any:
    new = insert(timers)
    others = (column.name for column in COLUMNS[1:])
    return new.on_conflict_do_update(
        index_elements=["key"], set_={name: new.excluded[name] for name in others}
    )


_PUT = {"sqlite": _put(sqlite_insert), "postgresql": _put(postgresql_insert)}
_DROP_THESE = delete(timers).where(timers.c.key.in_(bindparam("keys", expanding=True)))


@cache
def _drop(kind: str, of_talk: bool) -> Delete:
    """Only a kind that stands in the statement spares SQLite thinking over the partial indexes."""
    named: ColumnElement[str] = literal_column(f"'{kind}'")
    these = delete(timers).where(timers.c.person == bindparam("of"), timers.c.kind == named)
    return these.where(timers.c.session == bindparam("talk")) if of_talk else these


def put(conn: Connection, new: Iterable[Timer]) -> None:
    """Set timers; one with a key that is set already replaces it."""
    values = [{column.name: getattr(timer, column.name) for column in COLUMNS} for timer in new]
    if values:
        execute(conn, _PUT[conn.dialect.name], values)


def drop(conn: Connection, person: int, kind: str, session: int | None = None) -> None:
    """Take back the timers of this kind (and of this talk)."""
    given = {"of": person} if session is None else {"of": person, "talk": session}
    execute(conn, _drop(kind, session is not None), given)


WAIT = "wait"
"""The kind of those that answer for somebody who is silent in a talk."""

_WAIT: ColumnElement[str] = literal_column(f"'{WAIT}'")  # as in the partial index


def _due(lane: Lane) -> Any:
    return (
        select(*COLUMNS, people.c.user)
        .join(people, people.c.id == timers.c.person)
        .where(
            timers.c.due_at <= bindparam("now", type_=Moment),
            timers.c.kind == _WAIT if lane is Lane.WAITS else timers.c.kind != _WAIT,
        )
        .order_by(timers.c.due_at)  # alone: else all that share a minute are sorted each time
        .limit(bindparam("most"))
        .with_for_update(of=timers, skip_locked=True)  # another process is ringing the others
    )


_DUE = {lane: _due(lane) for lane in (Lane.WAITS, Lane.REMINDERS)}

AT_ONCE = 64
"""Rung timers that wait in a lane of the inbox at a time."""

_RUNG = (
    select(func.count())
    .select_from(inbox)
    .where(
        inbox.c.state == NEW,
        inbox.c.lane == bindparam("lane"),
        inbox.c.not_before <= bindparam("now", type_=Moment),  # what was put off takes no room
    )
)


def ring(conn: Connection, now: datetime, limit: int = AT_ONCE) -> int:
    """Move timers that are due into the inbox, as many as there is room for. Returns how many.

    A talk under way waits for no reminders: each of both has a lane of its own.
    """
    return sum(_ring(conn, now, lane, limit) for lane in _DUE)


def _ring(conn: Connection, now: datetime, lane: Lane, limit: int) -> int:
    if execute(conn, _DUE[lane], {"now": now, "most": 1}).first() is None:
        return 0
    room = limit - execute(conn, _RUNG, {"now": now, "lane": lane.value}).scalar()
    if room <= 0:
        return 0
    rows = sorted(
        execute(conn, _DUE[lane], {"now": now, "most": room}), key=lambda row: (row.due_at, row.key)
    )
    raws = [
        Raw(
            f"{TIMER}{row.key}:{row.due_at.timestamp():.0f}",
            row.user,
            {
                "due": row.key,
                "person": row.person,
                "kind": row.kind,
                "due_at": row.due_at.isoformat(),
                "session": row.session,
                "turn": row.turn,
                "choice": row.choice,
            },
            lane,
        )
        for row in rows
    ]
    take_in(conn, raws, now)
    execute(conn, _DROP_THESE, {"keys": [row.key for row in rows]})
    return len(rows)


_MINUTE = func.substr(cast(timers.c.due_at, String), 1, len("2026-11-20 23:30"))
_BY_MINUTE = (
    select(_MINUTE, func.count())
    .where(
        timers.c.due_at.between(bindparam("start", type_=Moment), bindparam("end", type_=Moment)),
        timers.c.kind.in_(bindparam("kinds", expanding=True)),
    )
    .group_by(_MINUTE)
)


def by_minute(
    conn: Connection, kinds: Sequence[str], start: datetime, end: datetime
) -> dict[datetime, int]:
    """How many timers of these kinds fall due in each minute (UTC) from `start` to `end`."""
    if conn.dialect.name == "postgresql":  # which writes times in the zone of the session
        conn.execute(text("SET LOCAL TIME ZONE 'UTC'"))
    given = {"kinds": kinds, "start": start, "end": end}
    return {
        datetime.fromisoformat(minute).replace(tzinfo=UTC): count
        for minute, count in conn.execute(_BY_MINUTE, given)
    }


_NEXT_DUE = select(func.min(timers.c.due_at))


def next_due(conn: Connection) -> datetime | None:
    """When the next timer falls due."""
    due: datetime | None = execute(conn, _NEXT_DUE).scalar()
    return due


_ALL = select(*COLUMNS).order_by(timers.c.due_at)
_THEIRS = _ALL.where(timers.c.person == bindparam("of"))


def of(conn: Connection, person: int | None = None) -> list[Timer]:
    """Timers to come, soonest first."""
    rows = execute(conn, _ALL) if person is None else execute(conn, _THEIRS, {"of": person})
    return [Timer(*row) for row in rows]
