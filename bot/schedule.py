"""The heartbeat: one job moves due timers into the inbox; never a job a person."""

import asyncio
import time
from collections.abc import Callable
from datetime import UTC, datetime

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.clock import Clock
from bot.storage import timers
from bot.storage.database import Database, Unavailable

log = structlog.get_logger(__name__)

TICK = 1  # seconds
SILENT = 10.0  # seconds without a beat


class Heartbeat:
    """Rings timers when they are due."""

    def __init__(self, database: Database, clock: Clock, on_due: Callable[[], None]) -> None:
        """`on_due` is called when timers were moved into the inbox."""
        self._database = database
        self._clock = clock
        self._on_due = on_due
        self._scheduler = AsyncIOScheduler(timezone="UTC")
        self.last_success: float | None = None  # time.monotonic() of the latest beat
        self._more = False  # may be due
        self._jumps: set[asyncio.Task[int]] = set()
        self._watch: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Beat until stopped; a clock that jumps is heard at once."""
        once = {"max_instances": 1, "coalesce": True, "misfire_grace_time": None}
        self._scheduler.add_job(self.beat, "interval", seconds=TICK, **once)
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
        task = asyncio.get_running_loop().create_task(self.beat())
        self._jumps.add(task)
        task.add_done_callback(self._jumps.discard)

    def go_on(self) -> None:
        """Some of what was moved is handled: there is room for more, where more is due."""
        if self._more and not self._jumps:
            self._more = False
            self._jumped()

    async def beat(self) -> int:
        """Move every due timer into the inbox. Returns how many."""
        total = 0
        try:
            while moved := await self._database.run(timers.ring, self._clock.now()):
                total += moved
                self._more = True
                self._on_due()
        except Unavailable:
            log.exception("heartbeat failed")
            return total
        self.last_success = time.monotonic()
        return total
