"""One household after another, each in a database of its own; several processes share them."""

import asyncio
import contextlib
import tempfile
from collections.abc import Iterator
from pathlib import Path

from sqlalchemy import URL

from bot.logs import set_up_logging
from tests.hostile.campaign import Tally, run
from tests.support.postgres import Databases
from tests.support.stage import sqlite_in, staged

MEMORY = Path("/dev/shm")  # noqa: S108 - a folder of its own is made there
"""Where files cost no time, if there is such a place: nobody pulls a plug here."""


@contextlib.contextmanager
def fresh(postgresql: URL | None) -> Iterator[str]:
    """A new database, on this server or in a file."""
    if postgresql is not None:
        with contextlib.closing(Databases(postgresql)) as made:
            yield made.make()
    else:
        with tempfile.TemporaryDirectory(dir=MEMORY if MEMORY.is_dir() else None) as folder:
            yield sqlite_in(Path(folder))


def household(postgresql: URL | None, seed: int, count: int) -> Tally:
    """So many updates at one household."""

    async def played() -> Tally:
        async with staged(url) as stage:
            return await run(stage, seed, count)

    set_up_logging("error")
    with fresh(postgresql) as url:
        return asyncio.run(played())
