"""What a turn of the relief talk costs in processor time, within one process and without calls.

`python -m tests.benchmarks.turn_costs [taps at once]` takes taps in, handles them and sends what
follows as `charley run` does, on a real file; Telegram answers at once. The figures are the lowest
of several rounds, so that they hold on a busy machine as well.
"""

import asyncio
import json
import sys
from collections import defaultdict
from pathlib import Path
from time import process_time
from typing import Any

from bot.clock import SystemClock
from bot.door import Door
from bot.outgoing import Dispatcher
from bot.replica import Replica
from bot.storage import leases, schema
from bot.storage.database import Database
from bot.telegram.receive import Poller
from bot.telegram.render import Renderer
from bot.telegram.send import Sender
from bot.worker import Worker
from conversations.wording.catalogue import Catalogue
from tests.benchmarks.api.crowd import Crowd
from tests.benchmarks.seeding import folder

PEOPLE = 128
AT_ONCE = 16
ROUNDS, TAPS = 5, 256


class Telegram:
    """A client whose calls succeed at once, and the people behind it."""

    def __init__(self) -> None:
        self.updates_waiting: list[dict[str, Any]] = []
        self.at_once = 100
        self.crowd = Crowd(self._arrive)
        self._numbers = self._messages = 0

    def _arrive(self, update: dict[str, Any]) -> None:
        self._numbers += 1
        self.updates_waiting.append({"update_id": self._numbers, **update})

    async def updates(self, *_: object) -> list[dict[str, Any]]:
        """As many as are handed out at a time."""
        found = self.updates_waiting[: self.at_once]
        del self.updates_waiting[: self.at_once]
        return found

    async def call(self, method: str, **given: Any) -> Any:
        """As of a Bot API that is no distance away."""
        if method == "answerCallbackQuery":
            return True
        new = method == "sendMessage"
        self._messages += new
        message = self._messages if new else given["message_id"]
        buttons = given.get("reply_markup")
        self.crowd.shown(given["chat_id"], message, json.dumps(buttons) if buttons else "", new=new)
        return {"message_id": message}


async def costs(file: Path, at_once: int) -> dict[str, float]:
    """Milliseconds of processor time for each turn, by step."""
    database, clock, catalogue = Database(f"sqlite:///{file}"), SystemClock(), Catalogue.load()
    database.now(schema.upgrade)
    telegram: Any = Telegram()
    replica = Replica(database, (leases.POLLING, leases.REMINDERS), alone=True)
    await replica.renew()
    poller = Poller(telegram, database, clock)
    worker = Worker(database, clock, catalogue, lambda: None, door=Door(None, None))
    sender = Sender(telegram, Renderer(catalogue), clock)
    sending = Dispatcher(database, sender, clock, replica.name)
    steps = {"taken in": poller.step, "handled": worker.drain, "sent": sending.drain}
    spent: dict[str, float] = defaultdict(float)

    async def work_off() -> None:
        while telegram.updates_waiting:
            for name, step in steps.items():
                before = process_time()
                await step()
                spent[name] += process_time() - before

    telegram.crowd.open(1, PEOPLE)
    await work_off()
    telegram.at_once = at_once
    rounds = []
    for _ in range(ROUNDS):
        spent.clear()
        done = len(telegram.crowd.latencies)
        while len(telegram.crowd.latencies) < done + TAPS:
            telegram.crowd.tap(at_once)
            await work_off()
        turns = len(telegram.crowd.latencies) - done
        rounds.append({name: seconds / turns * 1000 for name, seconds in spent.items()})
    database.close()
    return min(rounds, key=lambda each: sum(each.values()))


def main() -> None:
    """Measure and tell."""
    at_once = int(sys.argv[1]) if len(sys.argv) > 1 else AT_ONCE
    with folder() as at:
        found = asyncio.run(costs(at / "turns.db", at_once))
    for name, cost in found.items():
        print(f"a turn {name}: {cost:.2f} ms of processor time")  # noqa: T201
    print(f"together: {sum(found.values()):.2f} ms, {at_once} at once")  # noqa: T201


if __name__ == "__main__":
    main()
