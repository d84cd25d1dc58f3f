"""The schema: brought up to date at every start, refused where it is newer than the code."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

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
    if _present(conn) != _newest():
        command.upgrade(_config(conn), "head")


def check(conn: Connection) -> None:
    """Nothing where the schema is up to date; else NewerSchema or OlderSchema."""
    present = _present(conn)
    if present != _newest():
        raise OlderSchema(f"the database is at schema {present or 'none'}, older than this release")


def is_missing(conn: Connection) -> bool:
    """Whether there is no schema of any release."""
    return _present(conn) is None


def _present(conn: Connection) -> str | None:
    present = MigrationContext.configure(conn).get_current_revision()
    known = {step.revision for step in _scripts().walk_revisions()}
    if present is not None and present not in known:
        raise NewerSchema(f"the database is at schema {present}, which this release does not know")
    return present


def _newest() -> str | None:
    return _scripts().get_current_head()


def _scripts() -> ScriptDirectory:
    return ScriptDirectory.from_config(_config())


def _config(conn: Connection | None = None) -> Config:
    config = Config()
    config.set_main_option("script_location", str(SCRIPTS))
    config.attributes["connection"] = conn
    return config
