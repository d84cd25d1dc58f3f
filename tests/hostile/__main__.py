"""`make hostile`: a hundred thousand updates of every shape, at a house full of open talks."""

import argparse
import asyncio
import contextlib
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from rich.console import Console
from rich.progress import Progress

from bot.logs import set_up_logging
from tests.hostile.campaign import Harm, Tally, run
from tests.support.postgres import databases
from tests.support.stage import sqlite_in, staged

A_HOUSE = 2_500
"""Updates at one household; then comes another, with another seed."""

CONSOLE = Console(highlight=False)


@contextlib.contextmanager
def fresh(postgresql: bool) -> Iterator[str]:
    """A new database."""
    if postgresql:
        with databases() as made:
            yield made.make()
    else:
        with tempfile.TemporaryDirectory() as folder:
            yield sqlite_in(Path(folder))


async def campaign(first: int, count: int, postgresql: bool) -> Tally:
    """All of it."""
    total, seed = Tally(), first
    with Progress(console=CONSOLE) as progress:
        shown = progress.add_task("updates", total=count)
        while total.sent < count:
            with fresh(postgresql) as url:
                async with staged(url) as stage:
                    total.add(await run(stage, seed, min(A_HOUSE, count - total.sent)))
            seed += 1
            progress.update(shown, completed=total.sent)
    return total


def told(total: Tally) -> str:
    """What it came to, in a few lines."""
    kinds = ", ".join(f"{name} {n:,}" for name, n in total.kinds.most_common())
    return (
        f"{total.sent:,} updates in {total.seconds:.0f} s, {total.refused:,} of them none at all; "
        f"{total.answers:,} answers; slowest handful {1000 * total.slowest:.0f} ms\n{kinds}\n"
        "nothing failed, nothing laid aside, nobody else's rows changed, nobody else was told"
    )


if __name__ == "__main__":
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--updates", type=int, default=100_000)
    options.add_argument("--seed", type=int, default=1, help="of the first household")
    options.add_argument("--postgresql", action="store_true", help="instead of SQLite")
    chosen = options.parse_args()
    set_up_logging("error")
    try:
        found = asyncio.run(campaign(chosen.seed, chosen.updates, chosen.postgresql))
    except Harm as harm:
        CONSOLE.print(str(harm), markup=False)
        sys.exit(1)
    CONSOLE.print(told(found), markup=False)
