"""Keeping house: plans that broke are set anew, and what has been kept long enough goes.

All of it in small transactions with a rest after each, so that whoever taps waits for one of them
at most; and by one process, the one that sends the reminders.
"""

import asyncio
from collections.abc import Callable

import structlog

from bot.clock import Clock
from bot.planning import mend
from bot.storage.database import Database, Unavailable
from bot.storage.pruning import Keeping, prune

log = structlog.get_logger(__name__)

SOON = 60.0
"""Seconds from the start to the first round: whoever waits from before it goes first."""

EVERY = 3600.0
"""Seconds between two rounds."""

REST = 0.05
"""Seconds of rest after each transaction."""

PEOPLE_AT_ONCE = 100
"""People looked at in one transaction."""


class Housekeeper:
    """Goes round once an hour."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        keeping: Keeping,
        mine: Callable[[], bool] = lambda: True,
        on_mended: Callable[[int], None] = lambda _: None,
    ) -> None:
        """`mine`: whether this process is the one to do it; `on_mended` is told of how many."""
        self._database = database
        self._clock = clock
        self._keeping = keeping
        self._mine = mine
        self._on_mended = on_mended

    async def run(self) -> None:
        """Go round until cancelled."""
        pause = SOON
        while True:
            await asyncio.sleep(pause)
            pause = EVERY
            try:
                await self.tidy(rest=REST)
            except Unavailable as error:
                log.warning("housekeeping put off", why=type(error).__name__)

    async def tidy(self, rest: float = 0.0) -> int:
        """One round, as long as it is this process's to do. Returns how many rows were removed."""
        await self._mend(rest)
        removed = 0
        while self._mine() and (
            gone := await self._database.run(prune, self._clock.now(), self._keeping)
        ):
            removed += gone
            await asyncio.sleep(rest)
        if removed:
            log.info("kept long enough", rows=removed)
        return removed

    async def _mend(self, rest: float) -> None:
        up_to: int | None = 0
        total = 0
        while self._mine() and up_to is not None:
            done = await self._database.run(mend, self._clock.now(), up_to, PEOPLE_AT_ONCE)
            up_to = done.up_to
            total += done.people
            await asyncio.sleep(rest)
        if total:
            log.error("plans mended", people=total)
            self._on_mended(total)
