"""The database goes away in the middle of a talk, and the bot goes on by itself."""

import asyncio
import signal
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest
from pydantic import SecretStr

from bot.app import App
from bot.sandbox.chat import Person
from bot.sandbox.world import TOKEN, World
from bot.settings import Settings
from bot.storage import database, outages, schema
from bot.storage.database import Database
from bot.storage.inbox import Raw, take_in
from tests.journeys.test_process import shows
from tests.support.postgres import FOR_TESTS, serving
from tests.support.process import PATIENCE, running, settings, stand_in, started, until


def offers(world: World, person: Person, caption: str) -> bool:
    return caption in world.chat(person).said[-1].captions


async def test_postgresql_restarts_twice_under_a_running_bot(tmp_path: Path) -> None:
    """Stopped, then crashed; what is said meanwhile is answered afterwards, once."""
    with serving(*FOR_TESTS) as server:
        async with stand_in() as (sandbox, address):
            world = sandbox.world
            url = server.url.render_as_string()
            environment = settings(address, tmp_path, CHARLEY_DATABASE_URL=url)
            anna = world.person("Anna")
            async with running(environment) as process:
                world.says(anna, "cramp")
                await shows(world, anna, "Straighten the knee")
                for end, tap, leads_to in (
                    (server.stop, "None", "Calf"),
                    (server.crash, "Calf", "Just now"),
                ):
                    end()
                    world.taps(anna, tap)
                    server.start()
                    await until(world, partial(offers, world, anna, leads_to))
                assert process.returncode is None, "it has never stopped"
            assert len(world.chat(anna).said) == 1
            assert len(world.chat(anna).loud) == 1


async def test_a_start_without_a_database_waits_for_it(tmp_path: Path) -> None:
    with serving(*FOR_TESTS) as server:
        server.stop()
        async with stand_in() as (sandbox, address):
            anna = sandbox.world.person("Anna")
            sandbox.world.says(anna, "cramp")
            url = server.url.render_as_string()
            async with running(settings(address, tmp_path, CHARLEY_DATABASE_URL=url)) as process:
                server.start()
                await shows(sandbox.world, anna, "Straighten the knee")
                assert process.returncode is None


async def test_others_are_in_the_way_of_a_start(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A row it wants to touch is another's for longer than it may wait."""
    in_the_way = asyncio.Event()
    monkeypatch.setattr(outages.log, "warning", lambda *_, **__: in_the_way.set())
    monkeypatch.setattr(outages, "PAUSE", 0.01)
    monkeypatch.setitem(database.POSTGRES_SETTINGS, "options", "-c lock_timeout=20")
    with serving(*FOR_TESTS) as server:
        async with stand_in() as (_, address):
            url = server.url.render_as_string()
            other = Database(url)
            other.now(schema.upgrade)
            other.now(take_in, [Raw("tg:1", 7, {})], datetime.now(UTC) + timedelta(days=300))
            app = App(Settings(token=SecretStr(TOKEN), api_url=address, database_url=url))
            with other.engine.begin() as busy:
                busy.exec_driver_sql("SELECT id FROM inbox FOR UPDATE")
                opening = asyncio.create_task(app.open())
                async with asyncio.timeout(PATIENCE):
                    await in_the_way.wait()
            async with asyncio.timeout(PATIENCE):
                await opening
            await app.close()
            other.close()


async def test_it_can_be_stopped_while_it_waits(tmp_path: Path) -> None:
    nowhere = "postgresql://127.0.0.1:1/charley"
    environment = settings("http://127.0.0.1:9", tmp_path, CHARLEY_DATABASE_URL=nowhere)
    process = await started(environment)
    assert process.stderr is not None
    async with asyncio.timeout(PATIENCE):
        while b"going on trying" not in await process.stderr.readline():
            pass
        process.send_signal(signal.SIGTERM)
        await process.stderr.read()
        assert await process.wait() == 0
