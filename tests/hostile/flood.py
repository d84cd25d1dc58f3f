"""How long another person waits for an answer while one sends two thousand things at once.

    python -m tests.hostile.flood

The whole application on a database file, the stand-in over HTTP on this machine; every quarter of a
second somebody else asks for help, and it is measured until the answer is in their chat.
"""

import asyncio
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

from pydantic import SecretStr

from bot.app import App
from bot.logs import set_up_logging
from bot.sandbox.chat import Person
from bot.sandbox.server import Sandbox
from bot.sandbox.world import TOKEN, World
from bot.settings import Settings
from tests.support.process import until
from tests.support.stage import sqlite_in

FLOOD = 2_000
ASKED = 12
EVERY = 0.25  # seconds
KINDS: dict[str, Callable[[int], str]] = {
    "words": lambda n: ("blah", "cramp", "/help", "22:30", "no")[n % 5],
    "long words": lambda _: "no " * 1365,
    "a sign's own words": lambda n: f"{n} " + "cramp hands feet tingling " * 157,
    "letters": lambda n: (
        f"Letter {n}. " + "My calf cramps at two, and then I walk to the window. " * 75
    ),
}


async def waits(world: World, person: Person) -> float:
    """Seconds from asking to the answer."""
    said = len(world.chat(person).said)
    began = time.monotonic()
    world.says(person, "/help")
    await until(world, lambda: len(world.chat(person).said) > said)
    return time.monotonic() - began


async def asks(world: World, people: list[Person]) -> list[float]:
    """One after another asks, whether or not the one before was answered."""
    tasks = []
    for person in people:
        tasks.append(asyncio.create_task(waits(world, person)))
        await asyncio.sleep(EVERY)
    return list(await asyncio.gather(*tasks))


async def measure(kind: str) -> str:
    """Without the flood, then in it."""
    sandbox = Sandbox()
    world = sandbox.world
    with tempfile.TemporaryDirectory() as folder:
        async with sandbox.serving() as address:
            settings = Settings(
                token=SecretStr(TOKEN),
                api_url=address,
                database_url=sqlite_in(Path(folder)),
                listen="127.0.0.1:0",
            )
            app, stop = App(settings), asyncio.Event()
            await app.open()
            running = asyncio.create_task(app.run(stop))
            people = [world.person(f"Person {n}") for n in range(ASKED)]
            await asks(world, people)
            quiet = await asks(world, people)
            flooder = world.person("Flooder")
            for n in range(FLOOD):
                world.says(flooder, KINDS[kind](n))
                await asyncio.sleep(0)  # as the stand-in would, were it somewhere else
            busy = await asks(world, people)
            answers = len(world.chat(flooder).said)
            stop.set()
            await running
            await app.close()
    shown = [f"{1000 * of:.0f} ms" for of in (median(quiet), max(quiet), median(busy), max(busy))]
    return (
        f"{kind}: alone median {shown[0]}, longest {shown[1]}; while one sends {FLOOD:,}: median "
        f"{shown[2]}, longest {shown[3]}; the flooder has had {answers} answers\n"
    )


if __name__ == "__main__":
    set_up_logging("error")
    for chosen in KINDS:
        sys.stdout.write(asyncio.run(measure(chosen)))
        sys.stdout.flush()
