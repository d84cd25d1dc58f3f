"""The schema: brought up to date at every start, refused where it is newer than the code.

Alembic is only called for where there is something to migrate: it takes its time, and ten
megabytes for good.
"""

from pathlib import Path

from sqlalchemy import Connection, inspect, text

from bot.storage.database import unhurried

SCRIPTS = Path(__file__).parent / "migrations"
LOCK = 0x636861726C6579
"""Whoever migrates holds this advisory lock of PostgreSQL; on SQLite a transaction is one."""


class NewerSchema(Exception):
    """The database was written by a later release."""


class OlderSchema(Exception):
    """The database has not been brought up to date."""


def upgrade(conn: Connection) -> None:
    """Bring the schema up to date, in the caller's transaction; NewerSchema where it is ahead.

    Of several processes that start at once, one does it and the others wait.
    """
    unhurried(conn)
    if conn.dialect.name == "postgresql":
        conn.exec_driver_sql(f"SELECT pg_advisory_xact_lock({LOCK})")
    if _present(conn) != steps()[-1]:
        _migrate(conn)


def check(conn: Connection) -> None:
    """Nothing where the schema is up to date; else NewerSchema or OlderSchema."""
    present = _present(conn)
    if present != steps()[-1]:
        raise OlderSchema(f"the database is at schema {present or 'none'}, older than this release")


def is_missing(conn: Connection) -> bool:
    """Whether there is no schema of any release."""
    return _present(conn) is None


def steps() -> list[str]:
    """The revisions this release knows, oldest first: what the names of the scripts begin with."""
    return sorted(script.stem.partition("_")[0] for script in (SCRIPTS / "versions").glob("0*.py"))


def _present(conn: Connection) -> str | None:
    if not inspect(conn).has_table("alembic_version"):
        return None
    present: str | None = conn.execute(text("SELECT version_num FROM alembic_version")).scalar()
    if present is not None and present not in steps():
        raise NewerSchema(f"the database is at schema {present}, which this release does not know")
    return present


def _migrate(conn: Connection) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(SCRIPTS))
    config.attributes["connection"] = conn
    command.upgrade(config, "head")
