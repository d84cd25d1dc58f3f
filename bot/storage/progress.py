"""Whether people get what they are to get: what was due lately, what became of it, what is missing.

All of it is counted from indexes that hold little else, so that it costs the same however many
people there are.
"""

from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, Connection, exists, func, literal_column, select

from bot.storage.inbox import TIMER
from bot.storage.lines import NEW
from bot.storage.tables import inbox, prompts, timers

HOUR = timedelta(hours=1)
DAY = timedelta(days=1)

LATELY = timedelta(hours=6)
"""What was missed longer ago is nobody's to wait for any more."""

_FOLLOW_UP: ColumnElement[str] = literal_column("'followup'")
_SENT: ColumnElement[str] = literal_column("'sent'")
"""Said in the words of the partial indexes; bound values would keep them from being used."""


@dataclass(frozen=True, slots=True)
class Prompts:
    """The prompts of one kind that fell due within an hour."""

    expected: int = 0  # by somebody who wants them and can be reached
    sent: int = 0
    answered: int = 0
    undelivered: int = 0
    too_late: int = 0


@dataclass(frozen=True, slots=True)
class Progress:
    """What was due lately and what became of it."""

    prompts: dict[str, Prompts] = field(default_factory=dict)  # by kind
    overdue: int = 0  # timers that are due and have not rung
    oldest_overdue: float = 0.0  # seconds
    follow_ups: int = 0  # questions about advice that are still to be put


def progress(conn: Connection, kinds: Collection[str], now: datetime) -> Progress:
    """As of now; prompts of the last hour."""
    overdue, oldest = conn.execute(
        select(func.count(), func.min(timers.c.due_at)).where(timers.c.due_at <= now)
    ).one()
    open_ones = select(func.count()).where(timers.c.kind == _FOLLOW_UP)
    return Progress(
        _prompts(conn, kinds, now),
        overdue,
        (now - oldest).total_seconds() if overdue else 0.0,
        conn.execute(open_ones).scalar_one(),
    )


def _prompts(conn: Connection, kinds: Collection[str], now: datetime) -> dict[str, Prompts]:
    reached = prompts.c.fate.in_(("sent", "answered", "unanswered"))
    fates = conn.execute(
        select(
            prompts.c.kind,
            func.count().filter(reached | prompts.c.fate.in_(("undelivered", "too_late"))),
            func.count().filter(reached & prompts.c.sent_at.is_not(None)),
            func.count().filter(prompts.c.fate == "answered"),
            func.count().filter(prompts.c.fate == "undelivered"),
            func.count().filter(prompts.c.fate == "too_late"),
        )
        .where(prompts.c.due_at > now - HOUR, prompts.c.due_at <= now)
        .group_by(prompts.c.kind)
    )
    found = {kind: Prompts(*counts) for kind, *counts in fates}
    late = select(timers.c.kind, func.count().label("n")).where(
        timers.c.due_at > now - HOUR, timers.c.due_at <= now, timers.c.kind.in_(kinds)
    )
    unrung = {row.kind: row.n for row in conn.execute(late.group_by(timers.c.kind))}
    return {
        kind: Prompts(
            seen.expected + unrung.get(kind, 0),
            seen.sent,
            seen.answered,
            seen.undelivered,
            seen.too_late,
        )
        for kind in kinds
        for seen in (found.get(kind, Prompts()),)
    }


def missed(
    conn: Connection, kinds: Collection[str], now: datetime, grace: timedelta
) -> dict[str, int]:
    """Prompts that people expected more than `grace` ago and have not got, by where they are stuck.

    `timers`: they have not rung. `inbox`: rung, and not handled. `outbox`: put into words, and not
    sent.
    """
    before = now - grace
    stuck = {
        "timers": select(func.count()).where(timers.c.due_at <= before, timers.c.kind.in_(kinds)),
        "inbox": select(func.count()).where(
            inbox.c.state == NEW, inbox.c.came_at <= before, inbox.c.key.startswith(TIMER)
        ),
        "outbox": select(func.count()).where(
            prompts.c.fate == _SENT,
            prompts.c.sent_at.is_(None),
            prompts.c.due_at <= before,
            prompts.c.due_at > now - LATELY,
        ),
    }
    return {where: conn.execute(counted).scalar_one() for where, counted in stuck.items()}


def unplanned(
    conn: Connection, kinds: Collection[str], since: datetime, until: datetime
) -> list[int]:
    """Who had a prompt a day before this time, and since then neither another nor a plan for one.

    Most of them have turned it off; the others would wait in vain.
    """
    later = prompts.alias()
    found = (
        select(prompts.c.person)
        .where(
            prompts.c.due_at > since - DAY,
            prompts.c.due_at <= until - DAY,
            prompts.c.kind.in_(kinds),
            ~exists().where(timers.c.person == prompts.c.person, timers.c.kind == prompts.c.kind),
            ~exists().where(
                later.c.person == prompts.c.person,
                later.c.kind == prompts.c.kind,
                later.c.date > prompts.c.date,
            ),
        )
        .distinct()
    )
    return list(conn.execute(found).scalars())
