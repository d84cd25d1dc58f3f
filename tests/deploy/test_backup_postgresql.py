"""Backup and restore of PostgreSQL, with the programs of the server itself."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Connection, inspect, select

from bot.storage import people, schema, tables
from bot.storage.database import Database
from tests.deploy.test_backup import Result, script
from tests.storage.rows import NOW, talk
from tests.support.kinds import on_postgresql
from tests.support.postgres import PROGRAMS

pytestmark = on_postgresql


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    """One person in one talk."""
    opened = Database(database_url)
    opened.now(lambda conn: talk(conn, people.join(conn, 1, 1, "en", NOW).id, "relief"))
    yield opened
    opened.close()


def plain(database: Database) -> str:
    """Its address as PostgreSQL's own programs know it."""
    return database.url.set(drivername="postgresql").render_as_string(hide_password=False)


def called(name: str, *words: str | Path) -> Result:
    return script(name, *words, path=f"{PROGRAMS}:{os.environ['PATH']}")


def backed_up(database: Database, folder: Path) -> Path:
    done = called("backup.sh", plain(database), folder)
    assert done.returncode == 0, done.stderr
    return Path(done.stdout.strip())


def users(conn: Connection) -> list[int]:
    return list(conn.execute(select(tables.people.c.user).order_by("user")).scalars())


def test_what_is_restored_is_what_was_backed_up(database: Database, tmp_path: Path) -> None:
    copy = backed_up(database, tmp_path)
    assert copy.stat().st_mode & 0o077 == 0, "nobody else may read it"
    database.now(people.join, 2, 2, "en", NOW)
    database.now(lambda conn: conn.exec_driver_sql("CREATE TABLE later (n INTEGER)"))
    database.engine.dispose()

    done = called("restore.sh", copy, plain(database))

    assert done.returncode == 0, done.stderr
    database.now(schema.check)
    assert database.now(users) == [1]
    assert "later" not in database.now(lambda conn: inspect(conn).get_table_names())
    assert database.now(people.join, 3, 3, "en", NOW).id == 2, "it goes on counting"
    database.engine.dispose()
    kept = Path(done.stdout.strip())
    assert kept.stat().st_mode & 0o077 == 0
    assert called("restore.sh", kept, plain(database)).returncode == 0
    assert database.now(users) == [1, 2], "what was replaced is kept"


def test_while_charley_runs_it_is_copied_but_not_replaced(
    database: Database, tmp_path: Path
) -> None:
    with database.engine.begin() as conn:
        people.join(conn, 2, 2, "en", NOW)
        copy = backed_up(database, tmp_path)
        done = called("restore.sh", copy, plain(database))
    assert done.returncode == 1
    assert "stop Charley first" in done.stderr
    assert database.now(users) == [1, 2]
    assert list(tmp_path.iterdir()) == [copy]


def test_a_damaged_copy_is_not_restored(database: Database, tmp_path: Path) -> None:
    copy = backed_up(database, tmp_path)
    database.engine.dispose()
    copy.write_bytes(copy.read_bytes()[:-2000])
    done = called("restore.sh", copy, plain(database))
    assert done.returncode == 1
    assert "nothing was changed" in done.stderr
    assert database.now(users) == [1]


def test_only_the_newest_copies_are_kept(database: Database, tmp_path: Path) -> None:
    for day in (1, 2):
        (tmp_path / f"charley-2020010{day}T000000Z.dump").touch()
    (tmp_path / "charley-20200101T000000Z.db").touch()
    done = called("backup.sh", plain(database), tmp_path, "2")
    assert sorted(file.name for file in tmp_path.iterdir()) == [
        "charley-20200101T000000Z.db",
        "charley-20200102T000000Z.dump",
        Path(done.stdout.strip()).name,
    ]


@pytest.mark.parametrize("name", ["backup.sh", "restore.sh"])
def test_a_server_that_is_not_there(database: Database, tmp_path: Path, name: str) -> None:
    copy, nowhere = backed_up(database, tmp_path), "postgresql://127.0.0.1:1/charley"
    done = called(name, *((nowhere, tmp_path) if name == "backup.sh" else (copy, nowhere)))
    assert done.returncode == 1
    assert done.stdout == ""
    assert list(tmp_path.iterdir()) == [copy]
