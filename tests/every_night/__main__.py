"""`make every-night`: every zone, every date, every quarter hour; tells what it found."""

import argparse
import sys
import time
from collections.abc import Iterable
from concurrent.futures import ProcessPoolExecutor, as_completed
from datetime import date, timedelta

from rich.console import Console
from rich.progress import track

from tests.every_night.clocks import Clocks, Stretch, by_rules, dates
from tests.every_night.nights import KINDS, QUARTERS, faults

CONSOLE = Console(highlight=False)

FIRST, LAST = date(2020, 1, 1), date(2030, 12, 31)
EVER = date(1970, 1, 9), date(2037, 12, 20)
"""Before 1970 the database keeps only some of the changes; after 2037 it repeats itself."""


def every_date(zone: str, known: tuple[Stretch, ...]) -> tuple[int, list[str]]:
    """All dates of one zone, with all quarter hours; how many prompts, and what is wrong."""
    clocks = Clocks(known)
    there = sum(clocks.has(day) for day in dates(FIRST, LAST))
    wrong = list(faults(zone, clocks, FIRST, LAST, QUARTERS, KINDS))
    return there * len(QUARTERS) * len(KINDS), wrong


def every_change(zone: str, known: tuple[Stretch, ...]) -> tuple[int, list[str]]:
    """The days around each change a zone has ever had."""
    clocks, count = Clocks(known), 0
    wrong: list[str] = []
    for day, _ in clocks.changes():
        first, last = day - timedelta(days=2), day + timedelta(days=2)
        count += sum(map(clocks.has, dates(first, last))) * len(QUARTERS) * len(KINDS)
        wrong += faults(zone, clocks, first, last, QUARTERS, KINDS)
    return count, wrong


def main(processes: int) -> Iterable[str]:
    """Do it all; gives the faults."""
    began = time.monotonic()
    now, ever = by_rules(FIRST, LAST), by_rules(*EVER)
    names = sum(map(len, now.values()))
    CONSOLE.print(f"{names} names, {len(now)} sets of rules in {FIRST} .. {LAST}, {len(ever)} ever")
    total = 0
    wrong: list[str] = []
    with ProcessPoolExecutor(processes) as pool:
        work = [pool.submit(every_date, zones[0], known) for known, zones in now.items()]
        work += [pool.submit(every_change, zones[0], known) for known, zones in ever.items()]
        for done in track(as_completed(work), "zones", len(work), console=CONSOLE):
            count, found = done.result()
            total += count
            wrong += found
    CONSOLE.print(f"{total:,} prompts, {len(wrong)} faults, {time.monotonic() - began:.0f} s")
    return wrong


if __name__ == "__main__":
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--processes", type=int, default=2)
    faulty = list(main(options.parse_args().processes))
    for fault in faulty[:50]:
        CONSOLE.print(fault)
    sys.exit(bool(faulty))
