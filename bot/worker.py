"""Takes rows of the inbox, in order, and has each handled in a transaction of its own.

On SQLite several rows share one commit, which costs one sync of the disk. Where one of them fails,
all are undone and handled again, each in a savepoint of its own: so that one alone is put off, and
after some tries laid aside with an apology. A row stays locked until the commit, so a process that
dies in the middle of it leaves it as it was, for another.

Prompts of different people are handled together: most of what one costs is asking for it.
"""

import asyncio
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime, timedelta
from typing import Any

import structlog

from bot.clock import Clock
from bot.door import Door
from bot.incoming import Due, Incoming
from bot.prompting import PROMPTS
from bot.replies import Do, Reply
from bot.storage import inbox, outbox, people
from bot.storage.connection import Connection
from bot.storage.database import Database, Unavailable
from bot.storage.inbox import TIMER, InRow
from bot.storage.outbox import Sending
from bot.storage.together import together
from bot.telegram.read import read
from bot.web.metrics import HANDLED, HANDLING
from conversations.script import Text
from conversations.wording.catalogue import Catalogue

log = structlog.get_logger(__name__)

BATCH = 64  # rows that share a commit where there is one writer anyway
BATCH_LASTS = 0.02
"""Seconds after which it begins no more: taps wait for it, and so do results of sending."""
PROMPTS_AT_ONCE = 32
"""Of different people; what they share is spread thin enough, and they are done in good time."""
TASKS = 3  # that handle at once where there are several
PAUSES = (timedelta(seconds=1), timedelta(seconds=5), timedelta(seconds=30), timedelta(minutes=2))
"""How long a row waits after each failure; after the last it is laid aside."""
DATABASE_PAUSE = 1.0  # seconds before the database is tried again


class Worker:
    """One loop over the inbox."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        catalogue: Catalogue,
        on_done: Callable[[], None],
        me: Callable[[], str] = lambda: "",
        door: Door | None = None,
    ) -> None:
        """`on_done` is called when there may be something to send; `me` is the bot's own name.

        `door` decides who is let in; without one, everybody is.
        """
        self._database = database
        self._clock = clock
        self._catalogue = catalogue
        self._on_done = on_done
        self._me = me
        self._door = door or Door()
        self.at_rest = asyncio.Event()  # everything there was has been handled once
        self._woken = asyncio.Event()
        self._seen_at = clock.now()

    def wake(self) -> None:
        """There may be something to handle in the inbox."""
        self._woken.set()

    async def run(self) -> None:
        """Handle what comes, until cancelled."""
        async with asyncio.TaskGroup() as group:
            for _ in range(1 if self._database.is_sqlite else TASKS):
                group.create_task(self._run_one())

    async def _run_one(self) -> None:
        while True:
            self._woken.clear()
            try:
                await self.drain()
                self.at_rest.set()
            except Unavailable:
                log.exception("database unavailable")
                await asyncio.sleep(DATABASE_PAUSE)
                continue
            await self._woken.wait()

    async def drain(self) -> int:
        """Handle everything that is there. Returns how many rows."""
        total = 0
        while True:
            seen = self._clock.now()
            done, more = await self._database.run(self._batch_and_look)
            self._seen_at = seen  # not before the commit, or a clock set back could go unheard
            total += done
            if done:
                self._on_done()
            if not more:
                return total

    def _batch_and_look(self, conn: Connection) -> tuple[int, bool]:
        done = self.batch(conn)
        return done, done > 0 and inbox.is_due(conn, self._clock.now())

    def batch(self, conn: Connection) -> int:
        """Handle some rows in one transaction, each of another sender. Returns how many.

        On PostgreSQL that is one row: whoever holds two people's rows could wait for somebody who
        waits for one of them, and only rows of people just being handled are kept from others.
        """
        now = self._clock.now()
        if now < self._seen_at:  # the clock was set back: what was to come later is to come now
            inbox.wake(conn, now)
        rows = inbox.next_in(conn, now, BATCH if self._database.is_sqlite else 1)
        if not rows:
            return 0
        if together := self._together(conn, rows, now):
            return together
        for row in rows:
            self._one(conn, row, now)
        return len(rows)

    def _together(self, conn: Connection, rows: Sequence[InRow], now: datetime) -> int:
        """Handle rows while there is time. Returns how many; 0 where one of them fails."""
        late = time.monotonic() + BATCH_LASTS
        done: list[InRow] = []
        try:
            with conn.begin_nested(), together(conn):
                for some in _shares(rows):
                    self._handle(conn, some, now)
                    done += some
                    if time.monotonic() > late:
                        break
                inbox.handled(conn, done, now)
        except Unavailable:
            raise
        except Exception:  # whichever row it was: each is tried alone now, and tells its own fault
            log.debug("a batch failed", rows=len(rows), exc_info=True)
            return 0
        HANDLED.labels(result="done").inc(len(done))
        return len(done)

    def _one(self, conn: Connection, row: InRow, now: datetime) -> None:
        try:
            with conn.begin_nested():
                self._handle(conn, [row], now)
                inbox.handled(conn, [row], now)
        except Unavailable:
            raise
        except Exception:  # a bug must cost one row some time, not everybody the bot
            log.exception("handling failed", row=row.id, tries=row.tries)
            HANDLED.labels(result="failed").inc()
            self._failed(conn, row, now)
        else:
            HANDLED.labels(result="done").inc()

    def _handle(self, conn: Connection, rows: Sequence[InRow], now: datetime) -> None:
        """Handle one row, or some prompts."""
        began = time.monotonic()
        if _is_prompt(rows[0]):
            due = [(row.key, due_of(row.body)) for row in rows]
            self._door.remind(conn, due, now, self._catalogue)
        else:
            (row,) = rows
            self._door.handle(conn, incoming_of(row, self._me()), row.key, now, self._catalogue)
        for _ in rows:
            HANDLING.observe((time.monotonic() - began) / len(rows))

    def _failed(self, conn: Connection, row: InRow, now: datetime) -> None:
        if row.tries < len(PAUSES):
            inbox.try_again(conn, row.id, now + PAUSES[row.tries])
            return
        inbox.handled(conn, [row], now, state="parked")
        person = people.by_user(conn, row.sender)
        if person is not None:
            sorry = Reply(Do.MESSAGE, (Text("sorry"),))
            outbox.put_out(conn, f"{row.key}:sorry", [Sending(sorry, person.id)], now)


def _shares(rows: Sequence[InRow]) -> Iterator[list[InRow]]:
    """What is handled at once: some prompts, or one row of any other kind."""
    prompts = [row for row in rows if _is_prompt(row)]
    for start in range(0, len(prompts), PROMPTS_AT_ONCE):
        yield prompts[start : start + PROMPTS_AT_ONCE]
    for row in rows:
        if not _is_prompt(row):
            yield [row]


def _is_prompt(row: InRow) -> bool:
    return row.key.startswith(TIMER) and row.body["kind"] in PROMPTS


def incoming_of(row: InRow, me: str) -> Incoming:
    """What a row of the inbox says: a timer of ours, or an update as it came."""
    if row.key.startswith(TIMER):  # by our own key: what is in an update says nothing of that
        return due_of(row.body)
    return read(row.body, me)


def due_of(body: dict[str, Any]) -> Due:
    """The timer that `timers.ring` put into the inbox."""
    return Due(
        person=body["person"],
        kind=body["kind"],
        key=body["due"],
        due_at=datetime.fromisoformat(body["due_at"]),
        session=body["session"],
        turn=body["turn"],
        choice=body["choice"],
    )
