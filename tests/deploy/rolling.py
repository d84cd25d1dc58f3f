"""People chat while replicas are killed and replaced, and what they see of it is told.

python -m tests.deploy.rolling [REPLICAS]
"""

import asyncio
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from typer import echo

from bot.sandbox.chat import Person
from bot.sandbox.world import World
from tests.deploy.cluster import Cluster, cluster
from tests.support.postgres import databases
from tests.support.process import settings, stand_in, until

PEOPLE = 8
PAUSE = 0.2  # seconds between an answer and the next thing said


class Talkers:
    """People who say one thing after another, each when the last was answered."""

    def __init__(self, world: World, people: int) -> None:
        self.waited: list[float] = []
        self._world = world
        self._people = [world.person(f"Anna {n}") for n in range(people)]
        self._more = True

    @property
    def said(self) -> int:
        """How many messages Charley sent them all."""
        return sum(len(self._world.chat(person).said) for person in self._people)

    async def chat(self) -> None:
        """All of them, until they are asked to come to an end; nobody stops unanswered."""
        await asyncio.gather(*map(self._chats, self._people))

    def end(self) -> None:
        """The last answer is waited for, nothing new is said."""
        self._more = False

    async def _chats(self, person: Person) -> None:
        chat = self._world.chat(person)
        while self._more:
            before, began = len(chat.said), time.monotonic()
            self._world.says(person, "/help")
            await until(self._world, lambda: len(chat.said) > before)  # noqa: B023 - used at once
            self.waited.append(time.monotonic() - began)
            await asyncio.sleep(PAUSE)


async def tell(all_of_them: Cluster, talkers: Talkers) -> None:
    """Quiet, a death, a new start, a rolling restart: how long the answers took meanwhile."""
    first, *_ = all_of_them.ports
    steps = [
        ("nothing happens", asyncio.sleep(5)),
        ("one is killed", all_of_them.kill(first)),
        ("it is started again", all_of_them.start(first)),
        *(("one is replaced", all_of_them.replace(port)) for port in all_of_them.ports),
    ]
    for what, happens in steps:
        before = len(talkers.waited)
        await happens
        await asyncio.sleep(1)
        took = talkers.waited[before:]
        echo(
            f"{what:<20} {len(took):4} answers, usual {median(took):.3f} s, most {max(took):.3f} s"
        )


async def main(count: int) -> None:
    """Everything anew: a database, the replicas, the proxy, the people."""
    with tempfile.TemporaryDirectory() as folder, databases() as made:
        url = made.make(empty=True)
        async with (
            stand_in() as (sandbox, address),
            cluster(settings(address, Path(folder), CHARLEY_DATABASE_URL=url), count) as together,
        ):
            talkers = Talkers(sandbox.world, PEOPLE)
            chatting = asyncio.create_task(talkers.chat())
            await tell(together, talkers)
            talkers.end()
            await chatting
            echo(f"asked {len(talkers.waited)} times, {talkers.said} messages came")


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]) if len(sys.argv) > 1 else 3))
