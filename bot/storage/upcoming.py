"""When the next thing is to be done: the earliest timer, and whatever waits in the queues."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Table, func, literal_column, select

from bot.storage.inbox import Lane
from bot.storage.lines import NEW
from bot.storage.outbox import ANSWERS, BULK
from bot.storage.prepared import execute
from bot.storage.tables import inbox, outbox, timers


@dataclass(frozen=True, slots=True)
class Upcoming:
    """The moments from which on there is something to do; None: nothing is there at all."""

    timers: datetime | None
    inbox: datetime | None
    outbox: datetime | None

    @property
    def first(self) -> datetime | None:
        """The earliest of them."""
        return _earliest((self.timers, self.inbox, self.outbox))


def _waiting(queue: Table, lane: int, *which: ColumnElement[bool]) -> Any:
    row = queue.c
    mine = row.lane == literal_column(str(lane))
    return select(func.min(row.not_before)).where(row.state == NEW, mine, *which).scalar_subquery()


_TIMERS = select(func.min(timers.c.due_at)).scalar_subquery()
_INBOX = [_waiting(inbox, lane.value) for lane in Lane]
_OUTBOX = [_waiting(outbox, lane, outbox.c.owner.is_(None)) for lane in (ANSWERS, BULK)]
_NEXT = select(_TIMERS, *_INBOX, *_OUTBOX)
"""Each part of it reads the first entry of an index."""


def upcoming(conn: Connection) -> Upcoming:
    """What comes next, as things stand."""
    first, *waiting = execute(conn, _NEXT).first()
    in_line, out = waiting[: len(_INBOX)], waiting[len(_INBOX) :]
    return Upcoming(first, _earliest(in_line), _earliest(out))


def _earliest(moments: Any) -> datetime | None:
    return min((moment for moment in moments if moment is not None), default=None)
