"""Fills a database as this release does, for `make release-record`: people stopped in mid-talk."""

import asyncio
import gzip
import sqlite3
import sys
import tempfile
from pathlib import Path

from tests.journeys.test_restarts import whole_night
from tests.support.stage import staged
from tests.support.stories import WELCOME, welcomed


async def fill(folder: Path) -> None:
    """Seven people: asked in the morning, in a cramp, in danger, in the welcome, and so on."""
    async with staged(folder) as stage:

        async def nothing() -> None:
            return

        await whole_night(stage, stage.actor("Anna"), nothing)
        bert = await welcomed(stage.actor("Bert"))
        await bert.says("cramp")
        await bert.taps("None", "Calf")
        carla = await welcomed(stage.actor("Carla"))
        await carla.says("my chest hurts and I cannot breathe")
        dora = stage.actor("Dora")
        await dora.says("/start")
        await dora.taps(*WELCOME[:3])
        emil = await welcomed(stage.actor("Emil"))
        await emil.says("/settings")
        fred = await welcomed(stage.actor("Fred"))
        await fred.says("my leg is swollen and red")
        gina = await welcomed(stage.actor("Gina"))
        await gina.says("/pause")


def record(place: Path) -> None:
    """Write the filled database down as SQL, gzipped."""
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(fill(Path(folder)))
        with sqlite3.connect(Path(folder) / "charley.db") as filled:
            script = "\n".join(filled.iterdump())
    place.mkdir(parents=True, exist_ok=True)
    (place / "database.sql.gz").write_bytes(gzip.compress(script.encode(), mtime=0))


if __name__ == "__main__":
    record(Path(sys.argv[1]))
