"""The database's own word: that it is there, and what time it has."""

from datetime import UTC, datetime

from sqlalchemy import Connection, func, select, text


def now(conn: Connection) -> datetime:
    """The database's clock; on SQLite it is this machine's."""
    if conn.dialect.name == "sqlite":
        conn.execute(text("SELECT count(*) FROM sqlite_master"))  # reads the file's head
        return datetime.now(UTC)
    there: datetime = conn.execute(select(func.clock_timestamp())).scalar_one()
    return there
