"""Rows of the outbox on their way out: answers before reminders, in order for each person.

A chat stays busy from the moment one of its rows is claimed until the result is written down. So
nothing overtakes, and nothing is sent a second time because its result was not yet recorded.
"""

import asyncio
from collections.abc import Callable, Collection, Coroutine, Sequence
from datetime import datetime, timedelta

import structlog

from bot.clock import Clock
from bot.countdown import Countdowns, Hold
from bot.pace import Pace
from bot.storage.connection import Connection
from bot.storage.database import Database, Unavailable
from bot.storage.outbox import BULK, Fate, OutRow, Result, next_out, record
from bot.telegram.client import TokenRejected
from bot.telegram.errors import Cause
from bot.telegram.send import Sender

log = structlog.get_logger(__name__)

IN_FLIGHT = 64
"""Calls under way at once."""

BULK_RATE = 30.0
"""Reminders a second over all chats, as Telegram allows."""

LOOK_AGAIN = timedelta(seconds=1)
"""How long the outbox goes unlooked at when nobody calls."""

DATABASE_PAUSE = 1.0
"""Seconds to wait when the database does not answer."""

STOP_WITHIN = 6.0
"""Seconds that calls under way are given to end."""


class Dispatcher:
    """Claims rows, sends them, writes down what became of them."""

    def __init__(
        self,
        database: Database,
        sender: Sender,
        clock: Clock,
        *,
        in_flight: int = IN_FLIGHT,
        bulk_rate: float = BULK_RATE,
        on_result: Callable[[Result], None] = lambda _: None,
    ) -> None:
        """`on_result` is told of each result once it is written down."""
        self._database = database
        self._sender = sender
        self._clock = clock
        self._in_flight = in_flight
        self._on_result = on_result
        self._pace = Pace(bulk_rate, clock.now())
        self._countdowns = Countdowns()
        self._busy: set[int] = set()
        self._tasks: set[asyncio.Task[None]] = set()
        self._results: list[Result] = []
        self._paced: list[OutRow] = []  # reminders claimed a moment ago that the pace holds back
        self._awake = asyncio.Event()
        self._look_at = self._seen_at = clock.now()
        self._stopping = False
        self._rejected: TokenRejected | None = None
        clock.subscribe(self.wake)

    def wake(self) -> None:
        """There may be something new to send."""
        self._look_at = self._clock.now()
        self._awake.set()

    def stop(self) -> None:
        """Let `run` end once the calls under way have ended."""
        self._stopping = True
        self._awake.set()

    async def run(self) -> None:
        """Send until stopped; TokenRejected where Telegram no longer knows the token."""
        try:
            while not self._stopping:
                try:
                    pause = (await self.step() - self._clock.now()).total_seconds()
                except Unavailable as error:
                    log.error("outbox out of reach", why=type(error).__name__)
                    pause = DATABASE_PAUSE
                await self._rest(max(pause, 0.0))
        finally:
            await self._finish()

    async def drain(self) -> None:
        """Send until nothing is due, whatever the pace; for tests."""
        while True:
            self._look_at = self._clock.now()
            await self.step(hurry=True)
            if self._tasks:
                await asyncio.wait(self._tasks, return_when=asyncio.FIRST_COMPLETED)
            elif not self._results:
                return

    async def step(self, *, hurry: bool = False) -> datetime:
        """Write down results, start what may start now; returns when to do so again."""
        self._awake.clear()
        if self._rejected is not None:
            raise self._rejected
        now = self._clock.now()
        if now < self._seen_at:  # the clock was set back: what was to come later is to come now
            self._look_at = now
            self._pace.restart(now)
        self._seen_at = now
        if self._results or now >= self._look_at:
            await self._exchange(now, hurry=hurry)
        held = self._start_paced(now)
        self._start_countdowns(now)
        moments = (self._look_at, held, self._countdowns.next_at())
        return min(moment for moment in moments if moment is not None)

    async def _exchange(self, now: datetime, *, hurry: bool) -> None:
        """Hand in results and claim rows, in one transaction."""
        results = tuple(self._results)
        free = self._in_flight - len(self._tasks)
        busy = self._busy.difference(result.row.chat for result in results)
        self._look_at = now + LOOK_AGAIN
        try:
            rows = await self._database.run(_record_and_claim, results, now, free, busy)
        except Unavailable:
            self._look_at = now
            raise
        self._settle(results)
        self._paced = []
        for row in rows:
            if row.lane == BULK and not row.awaited and not hurry:
                self._paced.append(row)
            else:
                self._start(row)

    def _settle(self, results: Sequence[Result]) -> None:
        """These are written down: their chats are free again."""
        del self._results[: len(results)]
        for result in results:
            row = result.row
            self._busy.discard(row.chat)
            self._on_result(result)
            if result.fate is Fate.SENT and row.reply.countdown and result.message is not None:
                self._countdowns.shown(row, result.message, result.at)

    def _start_paced(self, now: datetime) -> datetime | None:
        """Start the reminders the pace allows; returns when the next one may go."""
        held: list[tuple[datetime, OutRow]] = []
        for row in self._paced:
            ready = self._pace.ready_at(row.chat, now)
            if ready > now or len(self._tasks) >= self._in_flight:
                held.append((ready, row))
            else:
                self._pace.take(row.chat, now)
                self._start(row)
        self._paced = [row for _, row in held]
        if len(self._tasks) >= self._in_flight:
            return None
        return min((ready for ready, _ in held), default=None)

    def _start_countdowns(self, now: datetime) -> None:
        for hold in self._countdowns.take_due(now):
            if hold.row.chat not in self._busy and 2 * len(self._tasks) <= self._in_flight:
                self._busy.add(hold.row.chat)
                self._spawn(self._refresh(hold))

    def _start(self, row: OutRow) -> None:
        self._countdowns.drop(row.chat)
        self._busy.add(row.chat)
        self._spawn(self._deliver(row))

    def _spawn(self, work: Coroutine[None, None, None]) -> None:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._ended)

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        self._awake.set()

    async def _deliver(self, row: OutRow) -> None:
        try:
            result = await self._sender.send(row)
        except TokenRejected as error:
            self._rejected = error
            return
        except Exception as error:
            log.exception("a bug kept a row from being sent", row=row.id)
            result = Result(row, Fate.FAILED, self._clock.now(), error=type(error).__name__)
        if result.retry_at is not None and result.error.startswith(Cause.SLOW_DOWN):
            self._pace.refused(result.retry_at, result.at)
        self._results.append(result)

    async def _refresh(self, hold: Hold) -> None:
        try:
            if await self._sender.refresh(hold.row, hold.message):
                self._countdowns.shown(hold.row, hold.message, self._clock.now())
        finally:
            self._busy.discard(hold.row.chat)

    async def _rest(self, seconds: float) -> None:
        try:
            async with asyncio.timeout(seconds):
                await self._awake.wait()
        except TimeoutError:
            return

    async def _finish(self) -> None:
        if self._tasks:
            _, late = await asyncio.wait(self._tasks, timeout=STOP_WITHIN)
            for task in late:
                task.cancel()
            if late:
                log.warning("calls cut off at the stop", count=len(late))
        results = tuple(self._results)
        try:
            await self._database.run(record, results)
            self._settle(results)
        except Unavailable as error:
            log.error("results lost", count=len(self._results), why=type(error).__name__)


def _record_and_claim(
    conn: Connection, results: Sequence[Result], now: datetime, limit: int, busy: Collection[int]
) -> list[OutRow]:
    record(conn, results)
    return next_out(conn, now, limit, busy) if limit > 0 else []
