"""One database with today's schema; each test's changes are taken back."""

from collections.abc import Iterator

import pytest
from sqlalchemy import Connection

from bot.storage import schema
from bot.storage.database import Database
from conversations.wording.catalogue import Catalogue
from tests.support.stage import sqlite_in


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    found = Database(sqlite_in(tmp_path_factory.mktemp("upgrades")))
    found.now(schema.upgrade)
    yield found
    found.close()


@pytest.fixture
def conn(database: Database) -> Iterator[Connection]:
    with database.engine.connect() as opened, opened.begin() as transaction:
        yield opened
        transaction.rollback()


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    return Catalogue.load()
