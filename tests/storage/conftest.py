"""Every function of the storage, on each kind of database: `conn` comes once for SQLite, once for
PostgreSQL, as a transaction that is taken back at the end.
"""

from collections.abc import Iterator

import pytest
from sqlalchemy import Connection

from bot.storage import people, schema
from bot.storage.database import Database
from bot.storage.people import Known
from bot.storage.sessions import Session
from tests.storage.rows import NOW, talk
from tests.support.postgres import Databases
from tests.support.stage import sqlite_in


@pytest.fixture(scope="session", params=["sqlite", "postgresql"])
def shared(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Database]:
    if request.param == "sqlite":
        database = Database(sqlite_in(tmp_path_factory.mktemp("storage")))
        database.now(schema.upgrade)
    else:
        postgres: Databases = request.getfixturevalue("postgres")
        database = Database(postgres.make())
    yield database
    database.close()


@pytest.fixture
def conn(shared: Database) -> Iterator[Connection]:
    with shared.engine.connect() as opened, opened.begin() as transaction:
        yield opened
        transaction.rollback()


@pytest.fixture
def anna(conn: Connection) -> Known:
    return people.join(conn, 1001, 2001, "en", NOW)


@pytest.fixture
def bert(conn: Connection) -> Known:
    return people.join(conn, 1002, 2002, "de", NOW)


@pytest.fixture
def cramp(conn: Connection, anna: Known) -> Session:
    """Anna's talk about a cramp, active."""
    return talk(conn, anna.id, "relief")
