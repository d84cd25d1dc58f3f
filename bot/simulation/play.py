"""Plays everybody, in two worlds of half the people each; and finds the shortest broken story."""

import asyncio
import gc
import multiprocessing
import os
import signal
import tempfile
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from queue import Empty
from typing import Any

from bot import listening, loop
from bot.logs import set_up_logging
from bot.report import audit
from bot.simulation.ledger import Broken, Ledger, reckon
from bot.simulation.year import DIARY, FIRST_DAY, Plan, Year
from bot.storage import story
from bot.storage.database import Database
from conversations.wording.catalogue import Catalogue

WORLDS = 2
"""Always, so that a report does not depend on how many processes played it."""

MEMORY = Path("/dev/shm")  # noqa: S108 - a folder of our own is made in it
LOOK_EVERY = 0.2  # seconds


def play(
    people: int,
    nights: int,
    seed: int,
    processes: int = WORLDS,
    on_day: Callable[[int], None] = lambda _: None,
    diary: int = DIARY,
) -> Ledger:
    """Play it all; `on_day` is told of days lived through, in days of a person."""
    plans = [
        Plan(people, nights, seed, tuple(range(world, people, WORLDS)), diary=diary)
        for world in range(min(WORLDS, people))
    ]
    ledger = Ledger(diary=diary)
    if processes == 1:
        for plan in plans:
            ledger.add(_world(plan, on_day))
        return ledger
    context = multiprocessing.get_context("spawn")
    told: Any = context.Queue()
    with ProcessPoolExecutor(processes, context, _set_up, (told,)) as pool:
        parts = [pool.submit(_in_process, plan) for plan in plans]
        _watch(parts, told, on_day)
    for part in parts:
        ledger.add(part.result())
    return ledger


def _watch(parts: list["Future[Ledger]"], told: Any, on_day: Callable[[int], None]) -> None:
    while True:
        over = all(part.done() for part in parts)
        try:
            on_day(told.get(timeout=LOOK_EVERY))
        except Empty:
            if over:
                return


_told: list[Any] = []  # where a process of the pool tells of its days


def _set_up(told: Any) -> None:
    _told.append(told)
    set_up_logging("critical")
    signal.signal(signal.SIGINT, _stop)
    threading.Thread(target=_end_with_parent, daemon=True).start()
    listening.warm_up()
    gc.freeze()  # as `charley run` does


def _stop(*_: object) -> None:
    raise KeyboardInterrupt  # at once: the event loop of a world seldom waits


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    assert parent is not None
    parent.join()
    os.kill(os.getpid(), signal.SIGINT)  # the world's folder goes with it


def _in_process(plan: Plan) -> Ledger:
    try:
        return _world(plan, _told[0].put)
    except KeyboardInterrupt:
        os._exit(1)  # nobody is left to be told


def _world(plan: Plan, on_day: Callable[[int], None] = lambda _: None) -> Ledger:
    with _folder() as folder:
        return played(plan, folder, on_day)


def played(plan: Plan, folder: Path, on_day: Callable[[int], None] = lambda _: None) -> Ledger:
    """Play one world against a database in this folder, and reckon it up."""

    async def run() -> Ledger:
        year = Year(plan, folder, Catalogue.load(), on_day)
        await year.run()
        return reckon(year)

    with asyncio.Runner(loop_factory=loop.factory()) as runner:
        return runner.run(run())


@contextmanager
def _folder() -> Iterator[Path]:
    """In memory where there is such a folder: nothing has to outlive this run."""
    where = MEMORY if MEMORY.is_dir() else None
    with tempfile.TemporaryDirectory(prefix="charley-", dir=where) as folder:
        yield Path(folder)


def shortest(
    broken: Broken, people: int, nights: int, seed: int, diary: int = DIARY
) -> tuple[Plan, str] | None:
    """The shortest run of this person alone that is still broken, and its story as Charley has it.

    None where alone, nothing is broken: then it takes the others as well.
    """
    until = min(nights, (broken.on - FIRST_DAY).days + 1)
    plan = Plan(people, max(until, 1), seed, (broken.number,), diary=diary)
    if not _is_broken(plan):
        plan = replace(plan, nights=nights)
        if not _is_broken(plan):
            return None
    calm = replace(plan, calm=True)
    plan = calm if _is_broken(calm) else plan
    good, bad = plan.nights, 0  # days left out: too many, and few enough
    while good - bad > 1:
        middle = (good + bad) // 2
        if _is_broken(replace(plan, skipped=middle)):
            bad = middle
        else:
            good = middle
    plan = replace(plan, skipped=bad)
    with _folder() as folder:
        played(plan, folder)
        return plan, _story(folder)


def _is_broken(plan: Plan) -> bool:
    return bool(_world(plan).broken)


def _story(folder: Path) -> str:
    database = Database(f"sqlite:///{folder / 'charley.db'}")
    try:
        found = database.now(story.story, 1)
    finally:
        database.close()
    return audit.page(found, Catalogue.load()) if found else "Nobody came to be known.\n"
