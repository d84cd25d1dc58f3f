"""`charley run` as it is run: started, refused, stopped, killed."""

import asyncio
import signal
import time
from pathlib import Path

import pytest

from bot.commands import MENU
from bot.sandbox.chat import Person
from bot.sandbox.world import World
from bot.storage.database import Database
from bot.storage.tables import inbox
from tests.support.process import refused, running, settings, stand_in, until

STOPS_WITHIN = 10  # seconds

HANGS_AT_THE_STOP = """
import threading
from bot.cli import main, running
from bot.storage.database import Database

running.STOPS_WITHIN = 0.1
Database.close = lambda _: threading.Event().wait()
main()
"""


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("CHARLEY_TOKEN", ""),
        ("CHARLEY_TOKEN", "nonsense"),
        ("CHARLEY_RECEIVE", "pigeon"),
        ("CHARLEY_RECEIVE", "webhook"),
        ("CHARLEY_DATABASE_URL", "mysql://here"),
        ("CHARLEY_LISTEN", "everywhere"),
    ],
)
async def test_a_wrong_setting_ends_the_start_with_one_sentence(
    tmp_path: Path, name: str, value: str
) -> None:
    """It names the setting; there is no traceback."""
    nowhere = settings("http://127.0.0.1:9", tmp_path, **{name: value})
    code, complaint = await refused(nowhere)
    assert code == 2
    assert len(complaint.strip().splitlines()) == 1
    assert name in complaint


async def test_a_rejected_token_likewise(tmp_path: Path) -> None:
    """The token itself is not repeated."""
    async with stand_in() as (_, address):
        code, complaint = await refused(settings(address, tmp_path, CHARLEY_TOKEN="1:not-this-one"))
    assert code == 2
    assert "CHARLEY_TOKEN" in complaint
    assert "not-this-one" not in complaint


async def test_killed_in_the_middle_of_a_talk_it_goes_on(tmp_path: Path) -> None:
    """Killed without warning twice; what was typed meanwhile is answered by the next process."""
    async with stand_in() as (sandbox, address):
        world, environment = sandbox.world, settings(address, tmp_path)
        anna = world.person("Anna")
        async with running(environment) as process:
            world.says(anna, "/start")
            await shows(world, anna, "How old are you")
            world.taps(anna, "18 or older")
            await shows(world, anna, "Is that all right")
            process.kill()
            await process.wait()
        world.taps(anna, "Agree")
        world.says(anna, "cramp")
        async with running(environment) as process:
            await shows(world, anna, "Straighten the knee")
            world.taps(anna, "None")
            await until(world, lambda: "Calf" in world.chat(anna).said[-1].captions)
            process.kill()
            await process.wait()
        async with running(environment):
            world.taps(anna, "Calf")
            await until(world, lambda: not world.pending)
            await until(world, lambda: "It's gone" in " ".join(world.chat(anna).buttons))
        assert len(world.chat(anna).loud) == 1


async def shows(world: World, person: Person, words: str) -> None:
    """Wait until this stands in the newest message."""

    def there() -> bool:
        said = world.chat(person).said
        return bool(said) and words in said[-1].text

    await until(world, there)


async def test_stopped_it_ends_in_time_and_loses_nothing(tmp_path: Path) -> None:
    """SIGTERM while a message is on its way: every message is answered once, in the end."""
    async with stand_in() as (sandbox, address):
        world, environment = sandbox.world, settings(address, tmp_path)
        people = [world.person(f"Person {n}") for n in range(5)]
        async with running(environment) as process:
            world.says(people[0], "/help")
            await shows(world, people[0], "What you can do here")
            for person in people:
                world.says(person, "/privacy")
            process.send_signal(signal.SIGTERM)
            began = time.monotonic()
            assert await asyncio.wait_for(process.wait(), STOPS_WITHIN) == 0
            assert time.monotonic() - began < STOPS_WITHIN
        async with running(environment):
            for person in people:
                await shows(world, person, "What is not kept")
        for person in people:
            answers = [m for m in world.chat(person).said if "What is not kept" in m.text]
            assert len(answers) == 1
    database = Database(environment["CHARLEY_DATABASE_URL"])
    states = database.now(lambda conn: conn.execute(inbox.select()).all())
    assert {row.state for row in states} == {"done"}
    database.close()


async def test_what_people_see_before_they_write_is_set_at_the_start(tmp_path: Path) -> None:
    """Menu, description and short description, for everybody and for each language."""
    async with stand_in() as (sandbox, address):
        world = sandbox.world
        async with running(settings(address, tmp_path)):
            profile = world.profile
            parts = (profile.commands, profile.descriptions, profile.short_descriptions)
            await until(world, lambda: all(len(part) >= 2 for part in parts))
    for commands in profile.commands.values():
        assert [command["command"] for command in commands] == list(MENU)
    assert {"", "en"} <= set(profile.descriptions)
    assert {"", "en"} <= set(profile.short_descriptions)


async def test_a_stop_that_hangs_is_cut_short(tmp_path: Path) -> None:
    async with stand_in() as (sandbox, address):
        anna = sandbox.world.person("Anna")
        async with running(settings(address, tmp_path), HANGS_AT_THE_STOP) as process:
            sandbox.world.says(anna, "/help")
            await shows(sandbox.world, anna, "What you can do here")
            process.send_signal(signal.SIGTERM)
            assert await asyncio.wait_for(process.wait(), STOPS_WITHIN) == 0
