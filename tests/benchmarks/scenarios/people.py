"""A million people stored, and a thousand: what being many costs while nothing happens."""

from pathlib import Path
from statistics import median
from time import monotonic, sleep

from tests.benchmarks.processes import Api, charley, stand_in
from tests.benchmarks.seeding import bring_due, filled, folder
from tests.benchmarks.table import Row, at_most

FEW, MANY = 1_000, 1_000_000
DUE = 1_000
WATCHED = 10  # seconds, which is as many ticks


def idle(api: Api, database: str, repeats: int, watched: float) -> list[tuple[float, float, float]]:
    """Seconds to be ready, MB of memory, and milliseconds of processor time a tick."""
    found = []
    for _ in range(repeats):
        began = monotonic()
        with charley(api, database) as bot:
            ready = monotonic() - began
            sleep(4)  # the tables of words are read behind the scenes
            before = bot.cpu_of_its_threads
            sleep(watched)
            spent = bot.cpu_of_its_threads - before
            found.append((ready, bot.memory, spent / watched * 1000))
    return found


def planning(api: Api, file: Path, people: int) -> float:
    """Microseconds of processor time for a reminder: planned, sent, and the next one planned."""
    database = filled(file, people, due=DUE)
    with charley(api, database, BENCH_UNPACED="1") as bot:
        sleep(3)
        before = bot.cpu
        bring_due(database, DUE)
        api.until(lambda found: found["sent"] >= DUE)
        sleep(0.3)
        return (bot.cpu - before) / DUE * 1e6


def measure(repeats: int, size: float) -> list[Row]:
    """Start, memory, tick and planning, with few and with many."""
    watched = WATCHED * size
    with stand_in() as api, folder() as at:
        few = idle(api, filled(at / "few.db", FEW), repeats, watched)
        many_people = int(MANY * size)
        many = idle(api, filled(at / "many.db", many_people), repeats, watched)
        costs = []
        for n, people in enumerate((FEW, many_people)):
            costs.append([planning(api, at / f"{n}-{turn}.db", people) for turn in range(3)])
    memory = median(mb for _, mb, _ in few)
    return [
        at_most(f"ready with {many_people:,} people", "s", [ready for ready, _, _ in many], 2),
        at_most("… idle tick", "ms", [tick for _, _, tick in many], 1),
        at_most("… idle memory", "MB", [mb for _, mb, _ in many], min(150, 1.1 * memory)),
        Row(f"ready with {FEW:,} people", "s", [ready for ready, _, _ in few]),
        Row("… idle tick", "ms", [tick for _, _, tick in few]),
        Row("… idle memory", "MB", [mb for _, mb, _ in few]),
        at_most(f"a reminder among {many_people:,}", "µs", costs[1], 1.2 * median(costs[0])),
        Row(f"a reminder among {FEW:,}", "µs", costs[0]),
    ]
