"""A dispatcher over a real database, and a Telegram that does as it is told."""

import asyncio
from collections import defaultdict
from collections.abc import Sequence

from sqlalchemy import select

from bot.clock import PushedClock
from bot.outgoing import Dispatcher
from bot.replies import Reply
from bot.storage import leases, outbox, people, sessions
from bot.storage.database import Database
from bot.storage.outbox import ANSWERS, OutRow, Sending
from bot.storage.results import Fate, Result
from bot.storage.sessions import New
from bot.storage.tables import outbox as rows
from conversations.facts import Facts
from tests.support.outbox import TONIGHT, message

ME = "here"


class Pretended:
    """Stands for Telegram: sends at once, or holds everything until told."""

    def __init__(self, clock: PushedClock) -> None:
        self.clock = clock
        self.sent: list[OutRow] = []
        self.refreshed: list[int] = []
        self.open = asyncio.Event()
        self.open.set()
        self.most_at_once = 0
        self.under_way: dict[int, int] = defaultdict(int)
        self.trouble: list[Result | Exception] = []
        self.refreshes = True
        self.begun = asyncio.Event()

    async def send(self, row: OutRow) -> Result:
        self.under_way[row.chat] += 1
        assert self.under_way[row.chat] == 1
        self.most_at_once = max(self.most_at_once, sum(self.under_way.values()))
        self.begun.set()
        await asyncio.sleep(0)
        await self.open.wait()
        self.under_way[row.chat] -= 1
        if self.trouble:
            trouble = self.trouble.pop(0)
            if isinstance(trouble, Exception):
                raise trouble
            return Result(
                row, trouble.fate, self.clock.now(), retry_at=trouble.retry_at, error=trouble.error
            )
        self.sent.append(row)
        return Result(row, Fate.SENT, self.clock.now(), message=1000 + row.id)

    async def refresh(self, row: OutRow, message: int) -> bool:
        assert self.under_way[row.chat] == 0
        self.refreshed.append(message)
        return self.refreshes

    @property
    def said(self) -> list[str]:
        return [row.reply.lines[0].key for row in self.sent]


class Charley:
    """A dispatcher over a real database."""

    def __init__(self, database: Database, far: Pretended, clock: PushedClock, **more: int) -> None:
        self.database, self.clock = database, clock
        for name in (ME, leases.REMINDERS):
            assert database.now(leases.hold, name, ME)
        self.dispatcher = Dispatcher(database, far, clock, ME, **more)  # type: ignore[arg-type]
        self._causes = 0
        self._people: dict[int, int] = {}

    def says(self, chat: int, *keys: str, lane: int = ANSWERS) -> None:
        self.puts(chat, [message(key) for key in keys], lane)

    def puts(
        self, chat: int, replies: Sequence[Reply], lane: int = ANSWERS, session: int | None = None
    ) -> None:
        if chat not in self._people:
            known = self.database.now(people.join, chat, chat, "en", TONIGHT)
            self._people[chat] = known.id
        self._causes += 1
        sendings = [Sending(r, self._people[chat], lane, session, turn=0) for r in replies]
        self.database.now(outbox.put_out, f"t:{self._causes}", sendings, TONIGHT)
        self.dispatcher.wake()

    def talk(self, chat: int) -> int:
        """An open talk of this person."""
        self.puts(chat, [])
        facts = Facts(opened=TONIGHT)
        new = New(self._people[chat], "relief", 1, facts)
        return self.database.now(sessions.start, [new])[0].id

    async def works(self) -> None:
        """All that can be done at this moment of the clock is done."""
        for _ in range(1000):
            await self.dispatcher.step()
            while tasks := self.dispatcher._tasks:
                await asyncio.wait(tasks)
            if not (self.dispatcher._results or self.dispatcher._shown):
                return
        raise AssertionError("never at rest")

    def states(self) -> list[str]:
        with self.database.engine.connect() as conn:
            return list(conn.execute(select(rows.c.state).order_by(rows.c.id)).scalars())
