"""The numbers that have to be asked for: what waits, what was due lately, how the parts go on."""

import asyncio
import time
from collections import deque
from collections.abc import Callable
from datetime import datetime, timedelta

from bot.capacity import Outlook
from bot.clock import Clock
from bot.storage import advices
from bot.storage.backlog import backlog
from bot.storage.database import Database
from bot.storage.progress import progress
from bot.watchdog import KINDS
from bot.web import metrics

FRESH = timedelta(seconds=5)
"""For how long a count is good enough: several may ask, and readiness asks as well."""

FRESH_LOOPS = timedelta(minutes=5)
"""The same for advice on record, which is counted whole."""

LOOKS = 0.5
"""Seconds between two looks at the event loop."""

REMEMBERED = 120
"""Looks that are remembered: a minute."""


class LoopLag:
    """How late the event loop comes round."""

    def __init__(self) -> None:
        self._seen: deque[float] = deque(maxlen=REMEMBERED)

    async def run(self) -> None:
        """Watch until cancelled."""
        loop = asyncio.get_running_loop()
        while True:
            due = loop.time() + LOOKS
            await asyncio.sleep(LOOKS)
            self._seen.append(max(0.0, loop.time() - due))

    @property
    def worst(self) -> float:
        """Seconds, within the last minute."""
        return max(self._seen, default=0.0)


class Measuring:
    """Takes the numbers when they are asked for, at most every few seconds."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        outlook: Outlook,
        last_beat: Callable[[], float | None],
        last_received: Callable[[], tuple[str, float | None] | None],
    ) -> None:
        """Times as time.monotonic() counts them; `last_received` also tells the way it came by.

        It tells None where another process listens.
        """
        self.lag = LoopLag()
        self._database = database
        self._clock = clock
        self._outlook = outlook
        self._last_beat = last_beat
        self._last_received = last_received
        self._measured: datetime | None = None
        self._looped: datetime | None = None
        self._one = asyncio.Lock()

    async def measure(self) -> None:
        """Bring every number up to date; Unavailable where the database cannot be asked."""
        self._parts()
        async with self._one:
            now = self._clock.now()
            if _fresh(self._measured, now, FRESH):
                return
            metrics.show_backlog(await self._database.look(backlog, now))
            metrics.show_progress(await self._database.look(progress, KINDS, now))
            metrics.show_capacity(await self._outlook.look())
            if not _fresh(self._looped, now, FRESH_LOOPS):
                metrics.show_loops(await self._database.look(advices.loops))
                self._looped = now
            self._measured = now

    def _parts(self) -> None:
        metrics.LOOP_LAG.set(self.lag.worst)
        if (beat := self._last_beat()) is not None:
            metrics.BEAT.set(time.monotonic() - beat)
        metrics.RECEIVED.clear()
        if (heard := self._last_received()) is not None and heard[1] is not None:
            metrics.RECEIVED.labels(by=heard[0]).set(time.monotonic() - heard[1])


def _fresh(taken: datetime | None, now: datetime, enough: timedelta) -> bool:
    return taken is not None and abs(now - taken) < enough
