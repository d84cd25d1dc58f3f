"""Several processes on one database, and the death of some."""

from datetime import UTC, datetime

from sqlalchemy import Connection, update

from bot.storage.tables import leases

LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)


def run_out(conn: Connection, owner: str) -> None:
    """As if this process had not renewed its leases for long."""
    conn.execute(update(leases).where(leases.c.owner == owner).values(until=LONG_AGO))
