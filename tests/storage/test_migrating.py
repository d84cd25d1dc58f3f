"""Bringing the schema up to date: several at once, too new a one, none to be reached yet."""

import asyncio
import sys
import threading
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, inspect, text

from bot.storage import outages, schema
from bot.storage.database import Database, Unavailable
from bot.storage.outages import patiently
from bot.storage.schema import NewerSchema, OlderSchema
from bot.storage.tables import metadata
from tests.support.kinds import on_both_from_nothing, on_postgresql
from tests.support.postgres import FOR_TESTS, serving
from tests.support.process import PATIENCE, refused, settings

AT_ONCE = 6


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    """Empty."""
    empty = Database(database_url)
    yield empty
    empty.close()


def written_by(conn: Connection, version: str) -> None:
    conn.execute(text("UPDATE alembic_version SET version_num = :v"), {"v": version})


async def charley(*words: str, environment: dict[str, str]) -> tuple[int | None, str]:
    """How a command ends: its exit code and all it said."""
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "bot",
        *words,
        env=environment,
        cwd=Path(__file__).parents[2],
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    async with asyncio.timeout(PATIENCE):
        said, _ = await process.communicate()
    return process.returncode, said.decode()


@on_both_from_nothing
def test_many_at_once_do_not_collide(database_url: str) -> None:
    """Each with connections of its own, all let go in the same moment."""
    together = threading.Barrier(AT_ONCE)
    troubles: list[Exception] = []

    def start() -> None:
        together.wait()
        database = Database(database_url)
        try:
            database.now(schema.upgrade)
            database.now(schema.check)
        except Exception as error:  # noqa: BLE001 - told to the test
            troubles.append(error)
        finally:
            database.close()

    threads = [threading.Thread(target=start) for _ in range(AT_ONCE)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert troubles == []


@on_both_from_nothing
async def test_nor_do_processes(database_url: str, database: Database, tmp_path: Path) -> None:
    environment = settings("http://127.0.0.1:9", tmp_path, CHARLEY_DATABASE_URL=database_url)
    ended = await asyncio.gather(*(charley("migrate", environment=environment) for _ in range(2)))
    assert ended == [(0, "The database is up to date.\n")] * 2
    assert set(metadata.tables) <= set(database.now(lambda conn: inspect(conn).get_table_names()))


@on_postgresql
async def test_a_later_releases_database_is_refused_in_a_sentence(
    database_url: str, database: Database, tmp_path: Path
) -> None:
    database.now(written_by, "9999")
    environment = settings("http://127.0.0.1:9", tmp_path, CHARLEY_DATABASE_URL=database_url)
    for code, said in (
        await refused(environment),
        await charley("migrate", environment=environment),
    ):
        assert code == 2
        assert said.splitlines()[-1] == (
            "CHARLEY_DATABASE_URL: the database is at schema 9999, which this release does not"
            " know; run a newer release of Charley."
        )


@on_both_from_nothing
def test_whether_it_is_up_to_date(database: Database) -> None:
    assert database.now(schema.is_missing)
    with pytest.raises(OlderSchema, match="none"):
        database.now(schema.check)
    database.now(schema.upgrade)
    database.now(schema.check)
    assert not database.now(schema.is_missing)
    for version, error in (("0001", OlderSchema), ("9999", NewerSchema)):
        database.now(written_by, version)
        with pytest.raises(error, match=version):
            database.now(schema.check)


def test_the_names_of_the_scripts_tell_their_order() -> None:
    config = Config()
    config.set_main_option("script_location", str(schema.SCRIPTS))
    scripts = ScriptDirectory.from_config(config).walk_revisions()
    assert [step.revision for step in reversed(list(scripts))] == schema.steps()


async def upgraded(database: Database) -> None:
    await patiently(partial(database.run, schema.upgrade))


async def test_a_server_that_is_not_there_yet_is_waited_for(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """What cannot get better by itself is not."""
    tried = asyncio.Event()
    monkeypatch.setattr(outages.log, "warning", lambda *_, **__: tried.set())
    monkeypatch.setattr(outages, "PAUSE", 0.01)
    with serving(*FOR_TESTS) as server:
        server.stop()
        database = Database(server.url.render_as_string())
        bringing_up = asyncio.create_task(upgraded(database))
        await asyncio.wait_for(tried.wait(), PATIENCE)
        await asyncio.to_thread(server.start)
        await asyncio.wait_for(bringing_up, PATIENCE)
        database.now(schema.check)
        database.close()
        for wrong in (server.url.set(database="none"), server.url.set(username="nobody")):
            refusing = Database(wrong.render_as_string())
            with pytest.raises(Unavailable, match="does not exist"):
                await upgraded(refusing)
            refusing.close()
