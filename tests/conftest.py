"""Fixtures for every test."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from tests.support.postgres import Databases, databases
from tests.support.stage import Actor, Stage, sqlite_in, staged


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--every-question", action="store_true", help="stop talks everywhere")
    parser.addoption(
        "--on",
        default="sqlite",
        choices=["sqlite", "postgresql"],
        help="the kind of database for tests that do not name one",
    )


@pytest.fixture(scope="session")
def postgres() -> Iterator[Databases]:
    """Fresh PostgreSQL databases; the server starts with the first test that asks for one."""
    with databases() as made:
        yield made


@pytest.fixture
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """A database for one test, of the kind that `tests.support.kinds` asks for."""
    kind = getattr(request, "param", request.config.getoption("on"))
    if kind == "sqlite":
        yield sqlite_in(tmp_path)
        return
    postgres: Databases = request.getfixturevalue("postgres")
    url = postgres.make(empty=kind == "empty postgresql")
    yield url
    postgres.drop(url)


@pytest.fixture
async def stage(database_url: str) -> AsyncIterator[Stage]:
    """The application against the stand-in, on a Friday evening."""
    async with staged(database_url) as built:
        yield built


@pytest.fixture
def anna(stage: Stage) -> Actor:
    """Somebody who has never written to Charley."""
    return stage.actor("Anna")
