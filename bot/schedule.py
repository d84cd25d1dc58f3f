"""The heartbeat: one job moves due timers into the inbox; never a job a person.

It is also the only one to look, once a second, whether anything that waits has become due. Where
nothing was written since it last looked, it knows that without asking.
"""

import asyncio
import contextlib
import time
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import dataclass
from datetime import UTC, datetime

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.clock import Clock
from bot.storage import timers
from bot.storage.connection import Connection
from bot.storage.database import Database, Unavailable
from bot.storage.upcoming import upcoming

log = structlog.get_logger(__name__)

TICK = 1  # seconds
SILENT = 10.0  # seconds without a beat


def _quietly(job: Callable[[], Awaitable[object]]) -> Callable[[], Awaitable[None]]:
    """Cancelled by a stop, it simply ends; the scheduler would tell of it as of an error."""

    async def work() -> None:
        with contextlib.suppress(asyncio.CancelledError):
            await job()

    return work


@dataclass(frozen=True, slots=True)
class _Seen:
    """What the last look has found."""

    version: int | None  # of the database
    at: datetime
    next_at: datetime | None

    def holds(self, version: int | None, now: datetime) -> bool:
        """Whether another look would find the same, and nothing of it due."""
        unchanged = version is not None and version == self.version
        return unchanged and self.at <= now and not _is_due(self.next_at, now)


def _is_due(moment: datetime | None, now: datetime) -> bool:
    return moment is not None and moment <= now


def _ring_and_look(conn: Connection, now: datetime) -> tuple[int, bool]:
    moved = timers.ring(conn, now)
    return moved, moved > 0 and _is_due(timers.next_due(conn), now)


class Heartbeat:
    """Rings timers when they are due, and calls whoever has something to do."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        on_due: Callable[[], None],
        on_waiting: Callable[[], None] = lambda: None,
    ) -> None:
        """`on_due`: there is something in the inbox; `on_waiting`: something is to be sent."""
        self._database = database
        self._clock = clock
        self._on_due = on_due
        self._on_waiting = on_waiting
        self._seen: _Seen | None = None
        self._scheduler = AsyncIOScheduler(timezone="UTC")
        self.last_success: float | None = None  # time.monotonic() of the latest beat
        self._more = False  # may be due
        self._jumps: set[asyncio.Task[object]] = set()
        self._watch: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Beat from now on until stopped; a clock that jumps is heard at once."""
        once = {"max_instances": 1, "coalesce": True, "misfire_grace_time": None}
        at_once = {"next_run_time": datetime.now(UTC)}  # else the first comes a second late
        self._scheduler.add_job(_quietly(self.tick), "interval", seconds=TICK, **once, **at_once)
        self._scheduler.start()
        self._clock.subscribe(self._jumped)
        self._watch = asyncio.get_running_loop().create_task(self.watch())

    def stop(self) -> None:
        """No more beats."""
        self._scheduler.shutdown(wait=False)
        if self._watch is not None:
            self._watch.cancel()

    async def watch(self) -> None:
        """Keep the beat when the machine's clock is set back: the scheduler would sleep on."""
        began = time.monotonic()
        while True:
            await asyncio.sleep(SILENT)
            if time.monotonic() - (self.last_success or began) > SILENT:
                log.warning("heartbeat started anew; was the clock set back?")
                for job in self._scheduler.get_jobs():
                    job.modify(next_run_time=datetime.now(UTC))

    def _jumped(self) -> None:
        self._do(self.tick())

    def _do(self, work: Coroutine[None, None, object]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._jumps.add(task)
        task.add_done_callback(self._jumps.discard)

    def go_on(self) -> None:
        """Some of what was moved is handled: there is room for more, where more is due."""
        if self._more and not self._jumps:
            self._more = False
            self._do(self.beat())

    async def tick(self) -> None:
        """See whether anything is due, and have it done."""
        version, now = self._database.version(), self._clock.now()
        if self._seen is not None and self._seen.holds(version, now):
            self.last_success = time.monotonic()
            return
        set_back = self._seen is not None and now < self._seen.at
        try:
            found = await self._database.run(upcoming)
        except Unavailable:
            log.exception("heartbeat failed")
            return
        self._seen = _Seen(version, now, found.first)
        self.last_success = time.monotonic()
        if set_back or _is_due(found.inbox, now):
            self._on_due()
        if set_back or _is_due(found.outbox, now):
            self._on_waiting()
        if _is_due(found.timers, now):
            await self.beat()

    async def beat(self) -> int:
        """Move every due timer into the inbox. Returns how many."""
        total = 0
        try:
            more = True
            while more:
                moved, more = await self._database.run(_ring_and_look, self._clock.now())
                total += moved
                self._more |= more
                if moved:
                    self._on_due()
        except Unavailable:
            log.exception("heartbeat failed")
            return total
        self.last_success = time.monotonic()
        return total
