"""The schema: brought up to date at every start, refused where it is newer than the code."""

import asyncio
from pathlib import Path

import structlog
from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

from bot.storage.database import Database, Unavailable, unhurried

log = structlog.get_logger(__name__)

SCRIPTS = Path(__file__).parent / "migrations"
LOCK = 0x636861726C6579
"""Whoever migrates holds this advisory lock of PostgreSQL; on SQLite a transaction is one."""

PAUSE = 1.0  # seconds before a database that was out of reach is asked again


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


async def bring_up(database: Database) -> None:
    """Bring the schema up to date, as soon as the database can be reached.

    Unavailable where waiting will not help, NewerSchema where it is ahead.
    """
    while True:
        try:
            await database.run(upgrade)
        except Unavailable as error:
            if error.settled:
                raise
            log.warning("the database cannot be reached yet; going on trying", why=str(error))
            await asyncio.sleep(PAUSE)
        else:
            return


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
