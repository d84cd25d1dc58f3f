"""A night on a stage: the real application, the stand-in over real HTTP, and a pushed clock."""

import contextlib
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from pydantic import SecretStr

from bot.app import App
from bot.clock import PushedClock
from bot.sandbox.chat import Chat, Message, Person
from bot.sandbox.server import Sandbox
from bot.sandbox.world import TOKEN
from bot.settings import Settings
from bot.storage import timers
from conversations.plan import WINDOW
from conversations.wording.catalogue import Catalogue

EVENING = datetime(2026, 11, 20, 19, 0, tzinfo=UTC)


class Actor:
    """Somebody who writes to Charley and reads what comes back."""

    def __init__(self, stage: "Stage", person: Person) -> None:
        self.stage = stage
        self.person = person

    @property
    def chat(self) -> Chat:
        """Everything in this person's chat."""
        return self.stage.sandbox.world.chat(self.person)

    @property
    def said(self) -> list[Message]:
        """What Charley has said, oldest first."""
        return self.chat.said

    @property
    def last(self) -> Message:
        """Charley's newest message."""
        return self.chat.said[-1]

    @property
    def loud(self) -> int:
        """How often the phone has made a sound."""
        return len(self.chat.loud)

    async def says(self, *texts: str) -> None:
        """Type, one message after another, and wait for what follows."""
        for text in texts:
            self.stage.sandbox.world.says(self.person, text)
            await self.stage.settle()

    async def taps(self, *captions: str) -> None:
        """Tap buttons by what they say, one after another."""
        for caption in captions:
            self.stage.sandbox.world.taps(self.person, caption)
            await self.stage.settle()


class Stage:
    """The sandbox, the application, and the clock between them."""

    def __init__(
        self,
        sandbox: Sandbox,
        clock: PushedClock,
        settings: Settings,
        catalogue: Catalogue | None = None,
    ) -> None:
        self.sandbox = sandbox
        self.clock = clock
        self.settings = settings
        self.opened = clock.now()
        self.catalogue = catalogue
        self.app = App(settings, clock, catalogue)

    def actor(self, name: str = "Anna", language: str | None = "en") -> Actor:
        """Somebody new."""
        return Actor(self, self.sandbox.world.person(name, language))

    async def settle(self) -> None:
        """Receive, ring, handle and send until nothing is left to do."""
        await self.app.replica.renew_if_due()
        while True:
            done = 0
            if self.sandbox.world.pending:
                done += await self.app.poller.step(wait=0)
            done += await self.app.heartbeat.beat()
            done += await self.app.worker.drain()
            await self.app.dispatcher.drain()
            if not done and not self.sandbox.world.pending:
                return

    async def passes(self, by: timedelta | None = None, **units: float) -> None:
        """Let time pass; whatever falls due meanwhile happens at its own moment."""
        await self.until(self.clock.now() + (by or timedelta(**units)))

    async def until(self, moment: datetime) -> None:
        """Let time pass up to this moment."""
        while True:
            due = self.app.database.now(timers.next_due)
            if due is None or due > moment:
                break
            self.clock.push_to(max(due, self.clock.now()))
            await self.settle()
        self.clock.push_to(max(moment, self.clock.now()))
        await self.settle()

    async def to_next(self, kind: str) -> None:
        """Let time pass up to the next timers of this kind: all that stand for the same minute."""
        due = [t.due_at for t in self.app.database.now(timers.of) if t.kind == kind]
        assert due, f"no {kind} is planned"
        await self.until(max(one for one in due if one < min(due) + WINDOW))

    async def restarts(self) -> None:
        """The process dies and another takes its place: nothing but the database is left."""
        await self.app.close()
        self.app = App(self.settings, self.clock, self.catalogue)
        await self.app.open()
        await self.settle()


def sqlite_in(folder: Path) -> str:
    """The address of a database in this folder."""
    return f"sqlite:///{folder / 'charley.db'}"


@contextlib.asynccontextmanager
async def staged(
    database: Path | str, start: datetime = EVENING, catalogue: Catalogue | None = None
) -> AsyncIterator[Stage]:
    """A stage in a fresh world; the sentences may be others.

    `database` is its address, or a folder to make one in.
    """
    clock = PushedClock(start, running=False)
    sandbox = Sandbox(clock)
    async with sandbox.serving() as address:
        settings = Settings(
            token=SecretStr(TOKEN),
            api_url=address,
            database_url=database if isinstance(database, str) else sqlite_in(database),
            listen="127.0.0.1:1",
        )
        stage = Stage(sandbox, clock, settings, catalogue)
        await stage.app.open()
        try:
            yield stage
        finally:
            await stage.app.close()
