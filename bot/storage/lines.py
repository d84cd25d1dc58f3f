"""Queues whose rows stand in lines: lines do not wait for one another, a line keeps its order.

Only the first row of a line may be taken, and it stays first until it is dealt with: that alone
keeps the order, also between processes. All else here is for speed. However much waits, finding
the next rows reads an index up to as many rows as are wanted. A row met behind another is set
aside for a while, and called up when its turn comes; so a line of ten thousand is not read again
and again by those who look for somebody else.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import chain, repeat
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    FromClause,
    Select,
    Table,
    Update,
    bindparam,
    func,
    literal_column,
    select,
    update,
)

from bot.storage.moment import Moment
from bot.storage.prepared import execute

BEHIND = tuple(timedelta(seconds=2**n) for n in range(1, 9))
"""How long a row behind another is set aside, unless it is called up: about as long again as it
has waited. One that came after whoever was before it had called, and before that was committed,
hears no call, and so need not wait much longer than that took."""

WIDTHS = (100, 1000)
"""Rows looked at together: at first, and once many of them stand behind others."""

NEW: ColumnElement[str] = literal_column(
    "'new'"
)  # a bound value would keep partial indexes from being used
NOW = bindparam("now", type_=Moment)


@dataclass(frozen=True, slots=True)
class Queue:
    """A table of rows that stand in lines."""

    table: Table
    line: str  # the column that names a row's line
    since: str  # the column that tells since when it stands there

    def first_of(self, line: ColumnElement[Any]) -> ColumnElement[int]:
        """The row that is first in this line."""
        others = self.table.alias()
        return (
            select(func.min(others.c.id))
            .where(others.c[self.line] == line, others.c.state == NEW)
            .scalar_subquery()
        )

    def due(self, *which: ColumnElement[bool]) -> Select[Any]:
        """Rows whose time has come, with the first of their line, the longest due first."""
        row = self.table.c
        return (
            select(
                row.id, row[self.since].label("since"), self.first_of(row[self.line]).label("first")
            )
            .where(row.state == NEW, row.not_before <= NOW, *which)
            .order_by(row.not_before, row.id)
            .limit(bindparam("most"))
        )

    def takeable(
        self, columns: Iterable[Any], source: FromClause, *which: ColumnElement[bool]
    ) -> Select[Any]:
        """Of the rows `ids`, those that may be taken now; locked where others might take them."""
        row = self.table.c
        return (
            select(*columns)
            .select_from(source)
            .where(
                row.id.in_(bindparam("ids", expanding=True)),
                row.id == self.first_of(row[self.line]),
                row.state == NEW,
                row.not_before <= NOW,
                *which,
            )
            .order_by(row.not_before, row.id)
            .limit(bindparam("most"))
            .with_for_update(of=self.table, skip_locked=True)
        )

    def untouched(self) -> Select[Any]:
        """Of the rows `ids`, those that nobody else is changing; nor can they, from now on."""
        return (
            select(self.table.c.id)
            .where(self.table.c.id.in_(bindparam("ids", expanding=True)))
            .with_for_update(skip_locked=True)
        )

    def set_aside(self) -> Update:
        """Have the rows `ids` wait until `later`, unless they have come to be first."""
        return (
            update(self.table)
            .where(
                self.table.c.id.in_(bindparam("ids", expanding=True)),
                self.table.c.id > self.first_of(self.table.c[self.line]),
            )
            .values(not_before=bindparam("later", type_=Moment))
        )

    def call_up(self, not_before: Any = NOW) -> Update:
        """Have whoever is first in the line `gone` wait no longer.

        Whoever deals with a row does this, whatever it finds: a process that is just setting the
        next row aside still sees the old order, and this waits until it has done so.
        """
        return (
            update(self.table)
            .where(self.table.c.id == self.first_of(bindparam("gone")))
            .values(not_before=not_before)
        )

    def wake(self, conn: Connection, now: datetime, beyond: timedelta) -> None:
        """Have nobody wait for a moment further ahead than `beyond`: the clock was set back."""
        conn.execute(
            update(self.table)
            .where(self.table.c.state == NEW, self.table.c.not_before > now + beyond)
            .values(not_before=now)
        )


@dataclass(frozen=True, slots=True)
class Search:
    """Finding rows to take, with statements put together once."""

    due: Select[Any]
    takeable: Select[Any]
    untouched: Select[Any]
    set_aside: Update

    @classmethod
    def of(cls, queue: Queue, due: Select[Any], takeable: Select[Any]) -> "Search":
        """Rows of this queue that are due, and how they are taken."""
        return cls(due, takeable, queue.untouched(), queue.set_aside())

    def rows(self, conn: Connection, now: datetime, most: int) -> list[Any]:
        """At most so many rows that may be taken, each the first of its line."""
        for width in chain(WIDTHS, repeat(WIDTHS[-1])):
            seen = execute(conn, self.due, {"now": now, "most": width}).all()
            if not seen:
                return []
            firsts = list(dict.fromkeys(row.first for row in seen))
            found = execute(conn, self.takeable, {"ids": firsts, "now": now, "most": most}).all()
            behind = {row.id: row.since for row in seen if row.id != row.first}
            if not behind:
                return list(found)
            moved = self._set_aside(conn, behind, now)
            if len(found) >= most or len(seen) < width or not moved:
                return list(found)
        raise AssertionError("it ends by itself")

    def _set_aside(self, conn: Connection, behind: Mapping[int, datetime], now: datetime) -> int:
        free = [row for (row,) in execute(conn, self.untouched, {"ids": list(behind)})]
        waits: dict[timedelta, list[int]] = defaultdict(list)
        for row in free:
            waits[BEHIND[min(bisect_left(BEHIND, now - behind[row]), len(BEHIND) - 1)]].append(row)
        # Statements of their own: what they see is no older than the locks that are held.
        return sum(
            execute(conn, self.set_aside, {"ids": ids, "later": now + wait}).rowcount
            for wait, ids in waits.items()
        )
