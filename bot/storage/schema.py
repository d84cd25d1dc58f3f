"""The schema: brought up to date at every start, refused where it is newer than the code."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

SCRIPTS = Path(__file__).parent / "migrations"


class NewerSchema(Exception):
    """The database was written by a later release."""


def upgrade(conn: Connection) -> None:
    """Bring the schema up to date, in the caller's transaction; NewerSchema where it is ahead."""
    config = _config(conn)
    present = MigrationContext.configure(conn).get_current_revision()
    known = {step.revision for step in ScriptDirectory.from_config(config).walk_revisions()}
    if present is not None and present not in known:
        raise NewerSchema(f"the database is at schema {present}, which this release does not know")
    command.upgrade(config, "head")


def _config(conn: Connection) -> Config:
    config = Config()
    config.set_main_option("script_location", str(SCRIPTS))
    config.attributes["connection"] = conn
    return config
