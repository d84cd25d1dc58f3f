"""Leases: which processes live, which of them holds a post, and whose rows are orphaned.

A lease says who holds what until when. It is renewed while its owner lives and taken over by
anybody once it has run out. All times are the database's own, so that clocks of several machines
need not agree.
"""

from collections.abc import Callable, Collection, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Table,
    Update,
    and_,
    bindparam,
    delete,
    func,
    or_,
    select,
    update,
)
from sqlalchemy.dialects.postgresql import insert as postgresql_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert

from bot.storage.lines import NEW
from bot.storage.moment import Moment
from bot.storage.prepared import execute
from bot.storage.tables import leases, outbox

POLLING, REMINDERS = "polling", "reminders"
"""Posts: one process at a time asks Telegram for updates, one sends reminders."""

LASTS = timedelta(seconds=10)
"""From a renewal until others may take over."""

FOR_GOOD = timedelta(days=36_500)
"""Where there can be no others."""


def _hold(put: Callable[[Table], Any]) -> Any:
    new = put(leases)
    return new.on_conflict_do_update(
        index_elements=["name"],
        set_={"owner": new.excluded.owner, "until": new.excluded.until},
        where=or_(
            leases.c.owner == new.excluded.owner,
            leases.c.until < bindparam("now", type_=Moment),
        ),
    ).returning(leases.c.name)


_HOLD = {"sqlite": _hold(sqlite_insert), "postgresql": _hold(postgresql_insert)}


def hold(conn: Connection, name: str, owner: str, lasts: timedelta = LASTS) -> bool:
    """Take or renew a lease; whether it is `owner`'s now."""
    now = _now(conn)
    lease = {"name": name, "owner": owner, "until": now + lasts, "now": now}
    return execute(conn, _HOLD[conn.dialect.name], lease).first() is not None


_HELD = select(leases.c.name).where(
    leases.c.owner == bindparam("owner"), leases.c.until >= bindparam("now", type_=Moment)
)


def held(conn: Connection, owner: str, ahead: timedelta = timedelta()) -> set[str]:
    """The names of all leases that are `owner`'s at this moment, and for so long from now."""
    return {name for (name,) in execute(conn, _HELD, {"owner": owner, "now": _now(conn) + ahead})}


_OWNERS = select(leases.c.owner).distinct()


def owners(conn: Connection) -> list[str]:
    """Every process that holds something, or held it until lately."""
    return [owner for (owner,) in execute(conn, _OWNERS)]


def let_go(conn: Connection, owner: str) -> int:
    """Take everything back from a process that has ended. Returns how many rows it left."""
    conn.execute(delete(leases).where(leases.c.owner == owner))
    return _free(conn, _OWN, {"lost": owner})


def let_all_go(conn: Connection) -> None:
    """Nobody else is there, for sure: whatever is held is held by the dead."""
    conn.execute(delete(leases))
    free_orphans(conn)


def free_orphans(conn: Connection) -> int:
    """Free the rows of processes that live no more, and forget those. Returns how many rows."""
    now = _now(conn)
    execute(conn, _FORGET_DEAD, {"now": now})
    return _free(conn, _ORPHANED, {})


def free_strays(conn: Connection, owner: str, in_hand: Collection[int]) -> int:
    """Free what bears the name of one who lives and does not know of it. Returns how many rows."""
    return _free(conn, _STRAY, {"lost": owner, "in_hand": in_hand})


def _freeing(whose: ColumnElement[bool]) -> tuple[Update, Update]:
    """Rows in hand that wait, and those that are out already."""
    whose = and_(outbox.c.owner.is_not(None), whose)
    waiting = update(outbox).where(whose, outbox.c.state == NEW)
    return waiting.values(owner=None), update(outbox).where(whose).values(owner=None, line=None)


_MINE = outbox.c.owner == bindparam("lost")
_OWN = _freeing(_MINE)
_STRAY = _freeing(and_(_MINE, outbox.c.id.not_in(bindparam("in_hand", expanding=True))))
_ORPHANED = _freeing(
    outbox.c.owner.not_in(select(leases.c.owner).where(leases.c.name == leases.c.owner))
)
_FORGET_DEAD = delete(leases).where(
    leases.c.until < bindparam("now", type_=Moment), leases.c.name == leases.c.owner
)


def _free(conn: Connection, those: tuple[Update, Update], given: Mapping[str, object]) -> int:
    """Rows in hand are free again.

    That is no doubt: a reply that is caught by one death after another may never have arrived.
    """
    waiting, out = those
    freed = conn.execute(waiting, given)
    conn.execute(out, given)
    return freed.rowcount


def _now(conn: Connection) -> datetime:
    if conn.dialect.name == "sqlite":  # a file of this machine: there is only one clock
        return datetime.now(UTC)
    now: datetime = conn.execute(select(func.clock_timestamp())).scalar_one()
    return now
