"""What is ahead: how many are to be reminded in the busiest minute, and how late that makes it."""

import asyncio
import time
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

import structlog

from bot.clock import Clock
from bot.storage import timers
from bot.storage.database import Database
from conversations.plan import SAID_LATE, Kind

log = structlog.get_logger(__name__)

AHEAD = timedelta(days=1)
AGAIN = 600.0  # seconds for which a forecast is good enough


@dataclass(frozen=True, slots=True)
class Capacity:
    """The busiest minute to come, and the latest anybody's reminder may be because of the pace."""

    minute: datetime | None = None
    people: int = 0
    seconds_late: float = 0.0


def capacity(by_minute: Mapping[datetime, int], rate: float) -> Capacity:
    """What so many reminders in each minute mean at this rate a second.

    Each minute's are taken to fall due at its beginning, so it is rather too late than too early.
    """
    if not by_minute:
        return Capacity()
    waiting, latest, before = 0.0, 0.0, min(by_minute)
    for minute in sorted(by_minute):
        waiting = max(0.0, waiting - rate * (minute - before).total_seconds()) + by_minute[minute]
        latest, before = max(latest, waiting / rate), minute
    busiest = max(by_minute, key=lambda minute: by_minute[minute])
    return Capacity(busiest, by_minute[busiest], latest)


class Outlook:
    """The capacity needed in the next 24 hours, looked up now and then."""

    def __init__(self, database: Database, clock: Clock, rate: float) -> None:
        self._database = database
        self._clock = clock
        self._rate = rate
        self._looked: float | None = None  # time.monotonic()
        self._known = Capacity()

    async def look(self) -> Capacity:
        """What is ahead, as of a few minutes ago at most; said in the log when it is looked up."""
        if self._looked is None or time.monotonic() - self._looked > AGAIN:
            self._looked = time.monotonic()
            now = self._clock.now()
            kinds = [kind.value for kind in Kind]
            found = await asyncio.to_thread(
                self._database.see, timers.by_minute, kinds, now, now + AHEAD
            )
            self._known = capacity(found, self._rate)
            self._say()
        return self._known

    def _say(self) -> None:
        ahead = self._known
        tell = log.warning if ahead.seconds_late > SAID_LATE.total_seconds() else log.info
        tell(
            "capacity for the next 24 hours",
            busiest_minute=ahead.minute.isoformat() if ahead.minute else None,
            people=ahead.people,
            rate=self._rate,
            late_at_most=f"{ahead.seconds_late:.0f} s",
        )
