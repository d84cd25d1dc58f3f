"""The schema: what the migrations build is what the code expects."""

from collections.abc import Iterator

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection, inspect, text

from bot.storage import schema
from bot.storage.database import Database
from bot.storage.schema import NewerSchema
from bot.storage.tables import metadata
from tests.support.kinds import on_both_from_nothing

pytestmark = on_both_from_nothing


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    """Empty."""
    empty = Database(database_url)
    yield empty
    empty.close()


def test_from_empty_to_what_the_tables_say(database: Database) -> None:
    """No table, column or index too many or too few."""

    def differences(conn: Connection) -> object:
        return compare_metadata(MigrationContext.configure(conn), metadata)

    database.now(schema.upgrade)
    assert database.now(differences) == []
    assert set(metadata.tables) <= set(database.now(lambda conn: inspect(conn).get_table_names()))


def test_up_to_date_is_left_as_it_is(database: Database) -> None:
    """Every start asks for it; what is stored stays."""
    database.now(schema.upgrade)
    keep = text(
        "INSERT INTO inbox (key, sender, came_at, state) VALUES ('a', 1, '2026-11-20', 'new')"
    )
    database.now(lambda conn: conn.execute(keep))
    database.now(schema.upgrade)
    count = text("SELECT count(*) FROM inbox")
    assert database.now(lambda conn: conn.execute(count).scalar()) == 1


def test_a_newer_schema_is_refused(database: Database) -> None:
    """And not touched."""
    database.now(schema.upgrade)
    later = text("UPDATE alembic_version SET version_num = '9999'")
    database.now(lambda conn: conn.execute(later))
    with pytest.raises(NewerSchema, match="9999"):
        database.now(schema.upgrade)
    version = text("SELECT version_num FROM alembic_version")
    assert database.now(lambda conn: conn.execute(version).scalar()) == "9999"


def test_a_failed_step_leaves_nothing_behind(database: Database) -> None:
    """The whole way up is one transaction."""

    def fails(conn: Connection) -> None:
        schema.upgrade(conn)
        raise RuntimeError("the power went")

    with pytest.raises(RuntimeError):
        database.now(fails)
    assert database.now(lambda conn: inspect(conn).get_table_names()) == []
