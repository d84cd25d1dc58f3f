"""Updates from Telegram into the inbox: first stored, only then acknowledged."""

import asyncio
import time
from collections.abc import Callable, Sequence
from typing import Any

import structlog
from telegram.error import Conflict, TelegramError

from bot.clock import Clock
from bot.storage.database import Database, Unavailable
from bot.storage.inbox import Raw, take_in
from bot.telegram.client import Client, TokenRejected
from bot.telegram.errors import Cause, cause, in_short, told_to_wait
from bot.telegram.read import essence, sender_of, update_number

log = structlog.get_logger(__name__)

ALLOWED = ["message", "edited_message", "callback_query", "my_chat_member"]

LONG_POLL = 30
"""Seconds Telegram may wait for something to tell."""

PAUSES = (1.0, 2.0, 5.0, 10.0, 20.0, 30.0)
"""Seconds to wait after the first, second ... failure in a row."""


def raw(update: object) -> Raw | None:
    """The inbox row for an update; None where this is no update at all."""
    number = update_number(update)
    if number is None:
        return None
    return Raw(f"tg:{number}", sender_of(update), essence(update))


class Poller:
    """Asks Telegram for updates; the next question, which acknowledges, follows the commit."""

    def __init__(
        self,
        client: Client,
        database: Database,
        clock: Clock,
        on_new: Callable[[int], None] = lambda _: None,
    ) -> None:
        """`on_new` is told how many new updates have just been stored."""
        self.last_success: float | None = None  # time.monotonic()
        self._client = client
        self._database = database
        self._clock = clock
        self._on_new = on_new
        self._offset: int | None = None
        self._fails = 0

    async def step(self, wait: int = LONG_POLL) -> int:
        """One getUpdates, waiting at most so many seconds; returns how many updates were new."""
        updates = await self._client.updates(self._offset, wait, ALLOWED)
        new = await self._store(updates)
        numbers = [n for n in map(update_number, updates) if n is not None]
        if numbers:
            self._offset = max(numbers) + 1
        self.last_success = time.monotonic()
        return new

    async def run(self) -> None:
        """Poll until cancelled; TokenRejected where Telegram no longer knows the token."""
        await _insist(lambda: self._client.delete_webhook(drop_pending_updates=False))
        while True:
            # The first one does not wait: what it brings shows that receiving works.
            pause = await self.attempt(LONG_POLL if self.last_success is not None else 0)
            if pause:
                await asyncio.sleep(pause)

    async def attempt(self, wait: int = LONG_POLL) -> float:
        """A step that may fail; returns how many seconds to wait before the next one."""
        try:
            await self.step(wait)
        except (TelegramError, Unavailable) as error:
            return self._pause_after(error)
        self._fails = 0
        return 0.0

    async def _store(self, updates: Sequence[Any]) -> int:
        rows = [row for row in map(raw, updates) if row is not None]
        if len(rows) < len(updates):
            log.warning("not updates", count=len(updates) - len(rows))
        if not rows:
            if updates:
                raise TelegramError("getUpdates brought nothing that is an update")
            return 0
        new = await self._database.run(take_in, rows, self._clock.now())
        if new:
            self._on_new(new)
        return new

    def _pause_after(self, error: Exception) -> float:
        self._fails += 1
        pause = PAUSES[min(self._fails, len(PAUSES)) - 1]
        if isinstance(error, Unavailable):
            log.error("updates not stored", why=type(error).__name__, pause=pause)
        elif isinstance(error, Conflict):
            pause = max(pause, 5.0)
            log.error("another process polls with this token, or a webhook is set", pause=pause)
        else:
            pause = max(pause, told_to_wait(error))
            log.warning("no updates", why=_explained(error), pause=pause)
        return pause


async def set_webhook(client: Client, url: str, secret: str, at_once: int) -> None:
    """Have Telegram call `url`, at most so many calls at once; insists until Telegram agrees."""
    await _insist(
        lambda: client.set_webhook(
            url,
            max_connections=at_once,
            allowed_updates=ALLOWED,
            drop_pending_updates=False,
            secret_token=secret,
        )
    )


async def _insist(call: Callable[[], Any]) -> None:
    for tries in range(10**9):
        try:
            await call()
        except TelegramError as error:
            pause = max(PAUSES[min(tries, len(PAUSES) - 1)], told_to_wait(error))
            log.warning("Telegram not ready", why=_explained(error), pause=pause)
            await asyncio.sleep(pause)
        else:
            return


def _explained(error: Exception) -> str:
    why = cause(error)
    if why is Cause.TOKEN:
        raise TokenRejected from None
    return in_short(error, why)
