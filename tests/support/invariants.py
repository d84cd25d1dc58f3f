"""What must hold after every story, whatever was said and tapped in it."""

from sqlalchemy import Connection, func, select

from bot.storage import tables
from tests.support.stage import Stage


def states(conn: Connection, table: str) -> dict[str, int]:
    """How many rows of an inbox or outbox are in which state."""
    state = tables.metadata.tables[table].c.state
    counted = conn.execute(select(state, func.count()).group_by(state))
    return {name: count for name, count in counted}  # noqa: C416 - rows are not pairs to mypy


def most_active_talks(conn: Connection) -> int:
    """How many talks are active at once for the person who has the most."""
    talks = tables.sessions
    counted = (
        select(func.count().label("n")).where(talks.c.state == "active").group_by(talks.c.person)
    )
    return conn.execute(select(func.max(counted.subquery().c.n))).scalar() or 0


def all_is_well(stage: Stage) -> None:
    """Everything was handled and sent, and nobody is in two talks."""
    now = stage.app.database.now
    inbox, outbox = now(states, "inbox"), now(states, "outbox")
    assert set(inbox) <= {"done"}, inbox
    assert set(outbox) <= {"sent", "superseded"}, outbox
    assert now(most_active_talks) <= 1


def rows(conn: Connection) -> dict[str, int]:
    """How many rows each table holds."""
    count = select(func.count())
    return {
        table.name: conn.execute(count.select_from(table)).scalar_one()
        for table in tables.metadata.sorted_tables
    }
