"""`make hostile`: a hundred thousand updates of every shape, at houses full of open talks."""

import argparse
import contextlib
import multiprocessing
import os
import sys
from concurrent.futures import ProcessPoolExecutor, as_completed

from rich.console import Console
from rich.progress import Progress
from sqlalchemy import URL

from tests.hostile.campaign import Harm, Tally
from tests.hostile.houses import household
from tests.support.postgres import server

A_HOUSE = 2_500
"""Updates at one household; then comes another, with another seed."""

CONSOLE = Console(highlight=False)


def campaign(first: int, count: int, processes: int, postgresql: URL | None) -> Tally:
    """All of it, several households at the same time."""
    total = Tally()
    houses = [min(A_HOUSE, count - done) for done in range(0, count, A_HOUSE)]
    pool = ProcessPoolExecutor(processes, multiprocessing.get_context("spawn"))
    with pool, Progress(console=CONSOLE) as progress:
        shown = progress.add_task("updates", total=count)
        tasks = [
            pool.submit(household, postgresql, seed, house)
            for seed, house in enumerate(houses, first)
        ]
        try:
            for task in as_completed(tasks):
                total.add(task.result())
                progress.update(shown, completed=total.sent)
        except Harm:
            pool.shutdown(cancel_futures=True)
            raise
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
    options.add_argument("--processes", type=int, default=os.cpu_count() or 1)
    options.add_argument("--postgresql", action="store_true", help="instead of SQLite")
    chosen = options.parse_args()
    try:
        with server() if chosen.postgresql else contextlib.nullcontext() as where:
            found = campaign(chosen.seed, chosen.updates, chosen.processes, where)
    except Harm as harm:
        CONSOLE.print(str(harm), markup=False)
        sys.exit(1)
    CONSOLE.print(told(found), markup=False)
