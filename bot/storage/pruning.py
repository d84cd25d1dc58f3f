"""What is kept no longer than it is needed goes, the oldest first, a few rows at a time.

Of a talk that is over first its answers go, and later what it put on record. Nothing is searched
for: queues are read from their oldest rows on, all else by an index, so that it costs the same
however many people there are.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, TypeAlias

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Connection,
    Table,
    and_,
    bindparam,
    delete,
    exists,
    select,
    tuple_,
    update,
)

from bot.storage.lines import NEW
from bot.storage.moment import Moment
from bot.storage.sessions import ACTIVE, DONE
from bot.storage.tables import advices, answers, episodes, inbox, notes, outbox, prompts, sessions
from conversations.registry import TALKS

AT_ONCE = 200
"""Rows looked at in one transaction: some milliseconds, which a tap can wait."""

LAPSED = "lapsed"
"""The outcome of a talk that was put aside and never taken up again."""

ADVISED = timedelta(days=400)
"""Advice stays at least so long: within a year the same pattern is not told of twice."""


@dataclass(frozen=True, slots=True)
class Keeping:
    """How long what is kept."""

    messages: timedelta  # what came in and what was sent
    talks: timedelta  # the answers of talks that are over
    diary: timedelta  # nights, prompts, and advice that is closed


Step: TypeAlias = Callable[[Connection, datetime, datetime], int]
"""Removes a batch of what is from before a time. Returns how many rows."""


_BEFORE = bindparam("before", type_=Moment)
_THESE: BindParameter[Any] = bindparam("ids", expanding=True)


def _oldest(queue: Table, at: str) -> Step:
    """Rows of a queue that are dealt with, among the oldest there are."""
    wanted = [queue.c[name] for name in ("id", "state", at, "owner") if name in queue.c]
    first = select(*wanted).order_by(queue.c.id).limit(AT_ONCE).subquery()
    past = [first.c[at] < _BEFORE, first.c.state != NEW]
    if "owner" in queue.c:
        past.append(first.c.owner.is_(None))
    gone = delete(queue).where(queue.c.id.in_(select(first.c.id).where(and_(*past))))

    def step(conn: Connection, _: datetime, before: datetime) -> int:
        return conn.execute(gone, {"before": before}).rowcount

    return step


_came_in = _oldest(inbox, "came_at")
_went_out = _oldest(outbox, "put_at")

_OPENED = sessions.c.facts["opened"].as_string().label("opened")
_OVER = (
    select(sessions.c.id, sessions.c.talk, sessions.c.state, sessions.c.outcome, _OPENED)
    .where(
        sessions.c.thinned_at.is_(None),
        sessions.c.opened_at < _BEFORE,
        sessions.c.moved_at < _BEFORE,
        sessions.c.state != ACTIVE,
    )
    .order_by(sessions.c.opened_at)
    .limit(AT_ONCE)
    .with_for_update(skip_locked=True)  # a tap may just be taking one up again
)
_ON_RECORD = [
    select(notes.c.session).where(notes.c.session.in_(_THESE)),
    select(episodes.c.session).where(episodes.c.session.in_(_THESE)),
    select(sessions.c.id).where(
        sessions.c.id.in_(_THESE),
        exists().where(advices.c.person == sessions.c.person, advices.c.session == sessions.c.id),
    ),
]
_GONE = delete(sessions).where(sessions.c.id.in_(_THESE))
_ANSWERS_GONE = delete(answers).where(answers.c.session.in_(_THESE))
_THIN = update(sessions).where(sessions.c.id == bindparam("of"))


def _talks(conn: Connection, now: datetime, before: datetime) -> int:
    """Talks that are over: gone, or thinned where something on record came from them."""
    rows = conn.execute(_OVER, {"before": before}).all()
    ids = [row.id for row in rows]
    if not ids:
        return 0
    kept = {row.id for row in rows if row.talk in TALKS and TALKS[row.talk].prompt}
    for found in _ON_RECORD:
        kept.update(conn.execute(found, {"ids": ids}).scalars())
    conn.execute(_GONE, {"ids": [id for id in ids if id not in kept]})
    conn.execute(_ANSWERS_GONE, {"ids": list(kept)})
    thin = [
        {
            "of": row.id,
            "state": DONE,
            "outcome": row.outcome if row.state == DONE else LAPSED,
            "facts": {"opened": row.opened},
            "draft": [],
            "asks": None,
            "thinned_at": now,
        }
        for row in rows
        if row.id in kept
    ]
    if thin:
        conn.execute(_THIN, thin)
    return len(rows)


def _first(table: Table, at: str, *which: ColumnElement[bool]) -> Step:
    """Rows from before that time, found by an index over it, with all that hangs on them."""
    key = tuple_(*table.primary_key)
    old = select(*table.primary_key).where(table.c[at] < _BEFORE, *which)
    gone = delete(table).where(key.in_(old.order_by(table.c[at]).limit(AT_ONCE)))

    def step(conn: Connection, _: datetime, before: datetime) -> int:
        return conn.execute(gone, {"before": before}).rowcount

    return step


_nights = _first(sessions, "opened_at", sessions.c.thinned_at.is_not(None))
_prompts = _first(prompts, "due_at")
_advices = _first(advices, "given_at", advices.c.closed_at.is_not(None))


def prune(conn: Connection, now: datetime, keeping: Keeping) -> int:
    """Remove a batch of each kind. Returns how many rows went; 0: nothing is left to remove."""
    return sum(
        step(conn, now, now - age)
        for step, age in (
            (_came_in, keeping.messages),
            (_went_out, keeping.messages),
            (_talks, keeping.talks),
            (_nights, keeping.diary),
            (_prompts, keeping.diary),
            (_advices, max(keeping.diary, ADVISED)),
        )
    )
