"""Rows of the outbox on their way out: answers before reminders, in order for each person.

A row that was taken bears this process's name until its result is written down. So nothing
overtakes it, in no process, and nothing is sent a second time because its result was not yet
recorded. Reminders are taken only by the process that holds the post for it, as fast as the pace
allows; the others send answers alone.
"""

import asyncio
from collections.abc import Callable, Collection, Coroutine, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import structlog

from bot.clock import Clock
from bot.countdown import Countdowns, Hold
from bot.pace import Pace
from bot.storage import cards, leases, outbox
from bot.storage.connection import Connection
from bot.storage.database import Database, Unavailable
from bot.storage.outbox import ANSWERS, BULK, OutRow
from bot.storage.results import Fate, Result, record
from bot.telegram.client import TokenRejected
from bot.telegram.errors import Cause
from bot.telegram.send import Sender

log = structlog.get_logger(__name__)

IN_FLIGHT = 256
"""Calls under way at once."""

FOR_ANSWERS = 64
"""How many of them reminders must leave free."""

AT_ONCE = 64
"""Rows taken together: so many can be put into words without keeping others waiting."""

BULK_RATE = 30.0
"""Reminders a second over all chats, as Telegram allows."""

LOOK_AGAIN = timedelta(minutes=1)
"""How long the outbox goes unlooked at when nobody calls, as the heartbeat does."""

DATABASE_PAUSE = 1.0
"""Seconds to wait when the database does not answer."""

STOP_WITHIN = 5.0
"""Seconds that calls under way are given to end."""


@dataclass(frozen=True, slots=True)
class _Report:
    """What has ended here, and how much more may be taken."""

    results: Sequence[Result]
    shown: Sequence[int]  # cards that were shown again
    answers: int
    reminders: int
    set_back: bool = False  # the clock
    in_hand: Collection[int] | None = None  # where others may bear our name


class Dispatcher:
    """Takes rows, sends them, writes down what became of them."""

    def __init__(
        self,
        database: Database,
        sender: Sender,
        clock: Clock,
        me: str,
        *,
        in_flight: int = IN_FLIGHT,
        bulk_rate: float = BULK_RATE,
        on_result: Callable[[Result], None] = lambda _: None,
    ) -> None:
        """`me` is this process's name among the leases; `on_result` is told of each result."""
        self._database = database
        self._sender = sender
        self._clock = clock
        self._me = me
        self._in_flight = in_flight
        self._for_reminders = max(1, in_flight - FOR_ANSWERS)
        self._on_result = on_result
        self._pace = Pace(bulk_rate, clock.now())
        self._countdowns = Countdowns()
        self._latest: dict[int, asyncio.Task[None]] = {}  # by chat
        self._tasks: set[asyncio.Task[None]] = set()
        self._in_hand: set[int] = set()  # rows whose results are not written down
        self._in_doubt = False  # others may bear our name
        self._reminders = 0  # under way
        self._more_reminders = True  # may wait in the outbox, as far as we know
        self._results: list[Result] = []
        self._shown: list[int] = []
        self._awake = asyncio.Event()
        self._look_at = self._seen_at = clock.now()
        self._stopping = False
        self._rejected: TokenRejected | None = None
        clock.subscribe(self.wake)

    def wake(self) -> None:
        """There may be something new to send."""
        self._look_at = self._clock.now()
        self._more_reminders = True
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
        set_back = now < self._seen_at
        if set_back:
            self._pace.restart(now)
        if self._results or self._shown or set_back or now >= self._next_look():
            await self._exchange(now, set_back=set_back, hurry=hurry)
        self._seen_at = now  # not before the commit, or a clock set back could go unheard
        await self._show_again(now)
        moments = (self._next_look(), self._countdowns.next_at())
        return min(moment for moment in moments if moment is not None)

    def _next_look(self) -> datetime:
        if self._more_reminders and self._reminders < self._for_reminders:
            return min(self._look_at, self._pace.ready_at(self._seen_at))
        return self._look_at

    async def _exchange(self, now: datetime, *, set_back: bool, hurry: bool) -> None:
        """Hand in what has ended and take rows, in one transaction."""
        free = min(self._in_flight - len(self._tasks), AT_ONCE)
        room = free if hurry else min(free, self._pace.room(now))
        report = _Report(
            results=tuple(self._results),
            shown=tuple(self._shown),
            answers=free,
            reminders=min(room, self._for_reminders - self._reminders),
            set_back=set_back,
            in_hand=tuple(self._in_hand) if self._in_doubt else None,
        )
        self._look_at = now + LOOK_AGAIN
        try:
            rows = await self._database.run(_hand_in_and_take, self._me, now, report)
        except Unavailable:
            self._look_at = now
            self._in_doubt = True  # it may have been committed, and rows taken that nobody sends
            raise
        self._in_doubt = False
        self._settle(report)
        paced = sum(row.lane == BULK for row in rows)
        if report.reminders > 0:
            self._more_reminders = paced > 0
            self._pace.take(0 if hurry else paced)
        if len(rows) >= free > 0:
            self._look_at = now  # there may be more of them
        for row in rows:
            self._start(row)

    def _settle(self, report: _Report) -> None:
        """This much is written down."""
        del self._results[: len(report.results)]
        del self._shown[: len(report.shown)]
        self._in_hand.difference_update(report.shown)
        for result in report.results:
            row = result.row
            self._in_hand.discard(row.id)
            self._on_result(result)
            if result.fate is Fate.SENT and row.reply.countdown and result.message is not None:
                self._countdowns.shown(row, result.message, result.at)

    async def _show_again(self, now: datetime) -> None:
        """Show the cards that count down again, where nothing else is to be sent there."""
        holds = {hold.row.id: hold for hold in self._countdowns.take_due(now)}
        if not holds or 2 * len(self._tasks) > self._in_flight:
            return
        rows = tuple(holds)
        self._in_hand.update(rows)
        standing: set[int] = set()
        try:
            await self._database.run(cards.take, self._me, rows)
            standing = await self._database.run(cards.standing, self._me, rows)
        finally:
            self._shown += [row for row in rows if row not in standing]
        for row in standing:
            self._spawn(self._refresh(holds[row]), holds[row].row.chat)

    def _start(self, row: OutRow) -> None:
        self._in_hand.add(row.id)
        self._countdowns.drop(row.chat)
        self._spawn(self._deliver(row, self._latest.get(row.chat)), row.chat)

    def _spawn(self, work: Coroutine[None, None, None], chat: int) -> None:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        self._latest[chat] = task

        def ended(_: asyncio.Task[None]) -> None:
            self._tasks.discard(task)
            if self._latest.get(chat) is task:
                del self._latest[chat]
            self._awake.set()

        task.add_done_callback(ended)

    async def _deliver(self, row: OutRow, before: asyncio.Task[None] | None) -> None:
        self._reminders += row.lane == BULK
        try:
            if before is not None:  # a row that was deleted while it was on its way
                await asyncio.wait({before})
            result = await self._sender.send(row)
        except TokenRejected as error:
            self._rejected = error
            return
        except Exception as error:
            log.exception("a bug kept a row from being sent", row=row.id)
            result = Result(row, Fate.FAILED, self._clock.now(), error=type(error).__name__)
        finally:
            self._reminders -= row.lane == BULK
        if result.retry_at is not None and result.error.startswith(Cause.SLOW_DOWN):
            self._pace.refused(row.chat, result.retry_at, result.at)
        self._results.append(result)

    async def _refresh(self, hold: Hold) -> None:
        try:
            if await self._sender.refresh(hold.row, hold.message):
                self._countdowns.shown(hold.row, hold.message, self._clock.now())
        finally:
            self._shown.append(hold.row.id)

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
        report = _Report(tuple(self._results), tuple(self._shown), 0, 0)
        try:
            await self._database.run(_hand_in_and_take, self._me, self._clock.now(), report)
            self._settle(report)
        except Unavailable as error:
            log.error("results lost", count=len(self._results), why=type(error).__name__)


def _hand_in_and_take(conn: Connection, me: str, now: datetime, report: _Report) -> list[OutRow]:
    record(conn, me, report.results)
    if report.shown:
        cards.put_down(conn, me, report.shown)
    if report.in_hand is not None:
        leases.free_strays(conn, me, report.in_hand)
    if report.set_back:
        outbox.wake(conn, now)
    if report.answers <= 0:
        return []
    held = leases.held(conn, me)
    if me not in held:  # others take us for dead, and what we took would be theirs as well
        return []
    rows = outbox.take(conn, me, now, ANSWERS, report.answers)
    reminders = min(report.reminders, report.answers - len(rows))
    if reminders > 0 and leases.REMINDERS in held:
        rows += outbox.take(conn, me, now, BULK, reminders)
    return rows
