"""The watchdog: it looks whether people get what they expect, and says so when they do not.

It looks at what is stored, not at what the parts say of themselves; so it does not matter which of
them has stopped, nor in which process.
"""

import asyncio
import time
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta

import structlog

from bot.clock import Clock
from bot.planning import mend_one
from bot.storage.database import Database, Unavailable
from bot.storage.progress import missed, unplanned
from conversations.plan import Kind

log = structlog.get_logger(__name__)

EVERY = 30.0
"""Seconds between two looks."""

GRACE = timedelta(minutes=10)
"""How late a prompt may be before it is missed; with a look's time that stays within fifteen."""

FAR = timedelta(minutes=15)
"""How far back a look reaches at most where none took place for long."""

LIT = timedelta(hours=1)
"""How long an alarm stands at least of what was put right at once."""

STUCK = 300.0
"""Seconds without a beat, with a database that answers, until the process gives up."""

REASONS = ("timers", "inbox", "outbox", "unplanned", "database")
KINDS = tuple(kind.value for kind in Kind)


class Stuck(Exception):
    """A part does nothing any more; a new process is what helps."""


class Watchdog:
    """Keeps the alarms that stand."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        last_beat: Callable[[], float | None],
        on_look: Callable[[Mapping[str, int]], None] = lambda _: None,
    ) -> None:
        """`last_beat` is when the heartbeat last beat, as time.monotonic() counts.

        `on_look` is told, after every look, of how many people each alarm stands for.
        """
        self.alarms: dict[str, int] = dict.fromkeys(REASONS, 0)
        self._database = database
        self._clock = clock
        self._last_beat = last_beat
        self._on_look = on_look
        self._looked_at = clock.now() - GRACE
        self._unplanned: tuple[datetime, int] | None = None
        self._began = time.monotonic()

    async def run(self) -> None:
        """Look until cancelled; Stuck where the heartbeat has stopped for good."""
        while True:
            await self.look()
            since = time.monotonic() - (self._last_beat() or self._began)
            if not self.alarms["database"] and since > STUCK:
                raise Stuck(f"no heartbeat for {since:.0f} s")
            await asyncio.sleep(EVERY)

    async def look(self) -> None:
        """See what people are missing, and tell of alarms that begin and end."""
        now = self._clock.now()
        before, self.alarms = self.alarms, await self._found(now)
        for reason, people in self.alarms.items():
            if people and not before[reason]:
                log.error("alarm", reason=reason, people=people)
            elif before[reason] and not people:
                log.warning("alarm is over", reason=reason)
        self._on_look(self.alarms)

    async def _found(self, now: datetime) -> dict[str, int]:
        try:
            found = await self._database.look(missed, KINDS, now, GRACE)
            found["unplanned"] = await self._replanned(now - GRACE)
        except Unavailable:
            return {**self.alarms, "database": 1}
        return {**found, "database": 0}

    async def _replanned(self, now: datetime) -> int:
        """How many were found without a plan within the last hour; they have one again."""
        since = max(self._looked_at, now - FAR)
        candidates = await self._database.look(unplanned, KINDS, since, now)
        mended = [await self._database.run(mend_one, now, id) for id in candidates]
        self._looked_at = now
        if count := sum(mended):
            self._unplanned = (now, count)
        if self._unplanned is None or now - self._unplanned[0] > LIT:
            return 0
        return self._unplanned[1]
