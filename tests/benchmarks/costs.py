"""What a reminder costs in processor time, within one process and without calls.

`python -m tests.benchmarks.costs [--profile]` rings, plans, claims and records reminders as
`charley run` does, on a real file; Telegram answers at once. Waiting for the disk or for other
programs is no processor time, so the figures hold on a busy machine as well.
"""

import asyncio
import cProfile
import pstats
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path
from time import process_time
from typing import Any

from bot.clock import SystemClock
from bot.outgoing import Dispatcher
from bot.replica import Replica
from bot.storage import leases, timers
from bot.storage.database import Database
from bot.telegram.render import Renderer
from bot.telegram.send import Sender
from bot.worker import Worker
from conversations.wording.catalogue import Catalogue
from tests.benchmarks.seeding import bring_due, filled, folder

REMINDERS = 2_000


class Answering:
    """A client whose calls succeed at once."""

    def __init__(self) -> None:
        self.messages = 0

    async def call(self, _: str, **__: object) -> dict[str, int]:
        """As of a Bot API that is no distance away."""
        self.messages += 1
        return {"message_id": self.messages}


async def costs(file: Path, count: int, profiled: bool) -> dict[str, float]:
    """Milliseconds of processor time for each reminder, by step."""
    url = filled(file, count, due=count)
    bring_due(url, count)
    database, clock, catalogue = Database(url), SystemClock(), Catalogue.load()
    replica = Replica(database, (leases.REMINDERS,))
    await replica.renew()
    worker = Worker(database, clock, catalogue, lambda: None)
    client: Any = Answering()
    sender = Sender(client, Renderer(catalogue), clock)
    sending = Dispatcher(database, sender, clock, replica.name, bulk_rate=1e9)

    async def plan() -> None:
        while await database.run(timers.ring, clock.now()):
            await worker.drain()

    found = {}
    for name, step in (("planned", plan), ("sent", sending.drain)):
        await replica.renew()
        found[name] = await _timed(name, step, profiled) / count * 1000
    assert client.messages == count, client.messages
    database.close()
    return found


async def _timed(name: str, step: Callable[[], Awaitable[None]], profiled: bool) -> float:
    if not profiled:
        before = process_time()
        await step()
        return process_time() - before
    profile = cProfile.Profile(process_time)
    Database.run = _inline  # type: ignore[method-assign]  # so that one profile sees all
    before = process_time()
    profile.enable()
    await step()
    profile.disable()
    took = process_time() - before
    print(name)  # noqa: T201
    pstats.Stats(profile).sort_stats("tottime").print_stats(35)
    pstats.Stats(profile).sort_stats("cumtime").print_stats("charley|bot/|conversations/", 60)
    return took


async def _inline(self: Database, work: Any, *args: Any, **more: Any) -> Any:
    return self.now(work, *args, **more)


def main() -> None:
    """Measure and tell."""
    with folder() as at:
        found = asyncio.run(costs(at / "costs.db", REMINDERS, "--profile" in sys.argv))
    for name, cost in found.items():
        print(f"a reminder {name}: {cost:.2f} ms of processor time")  # noqa: T201


if __name__ == "__main__":
    main()
