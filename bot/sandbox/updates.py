"""Updates waiting for the bot: getUpdates with its offset and acknowledgement rules."""

import asyncio
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.clock import Clock
from bot.sandbox.refusals import (
    OTHER_POLL,
    POLL_ENDED_BY_WEBHOOK,
    WEBHOOK_ACTIVE,
    JsonObject,
    Refused,
)

KEPT_FOR = timedelta(hours=24)
NOT_BY_DEFAULT = frozenset({"chat_member", "message_reaction", "message_reaction_count"})


@dataclass(slots=True)
class Waiting:
    """An update the bot has not acknowledged yet."""

    id: int
    kind: str
    body: JsonObject
    chat_id: int
    since: datetime
    again: bool = False  # a repeated delivery: handed out even below the offset
    delivered: bool = False


@dataclass(slots=True)
class Webhook:
    """Where and how updates are pushed, and how that went last."""

    url: str
    secret: str | None
    max_connections: int
    last_error: str | None = None
    last_error_at: datetime | None = None


class Updates:
    """The one queue of a bot; served by long polling or by a webhook, never both."""

    def __init__(self, clock: Clock, first_id: int = 1000) -> None:
        self.waiting: list[Waiting] = []
        self.allowed: frozenset[str] = frozenset()  # empty: all but NOT_BY_DEFAULT
        self.webhook: Webhook | None = None
        self.on_change: Callable[[], None] = lambda: None
        self._clock = clock
        self._next_id = first_id
        self._last: Waiting | None = None
        self._poll: asyncio.Future[None] | None = None

    def put(self, kind: str, body: JsonObject, chat_id: int) -> int | None:
        """Queue an update; None when the bot does not want this kind."""
        wanted = kind in self.allowed if self.allowed else kind not in NOT_BY_DEFAULT
        if not wanted:
            return None
        update_id, self._next_id = self._next_id, self._next_id + 1
        whole = {"update_id": update_id, kind: body}
        self._last = Waiting(update_id, kind, whole, chat_id, self._clock.now())
        self._queue(self._last)
        return update_id

    def repeat_last(self) -> int:
        """Deliver the last update once more, acknowledged or not."""
        if self._last is None:
            raise LookupError("there is no update to repeat")
        last = self._last
        self._queue(
            Waiting(last.id, last.kind, last.body, last.chat_id, self._clock.now(), again=True)
        )
        return last.id

    def _queue(self, entry: Waiting) -> None:
        self.waiting.append(entry)
        if self._poll is not None and not self._poll.done():
            self._poll.set_result(None)
        self.on_change()

    def remove(self, entry: Waiting) -> None:
        """Forget an update the webhook has accepted."""
        self.waiting = [other for other in self.waiting if other is not entry]
        self.on_change()

    def drop_all(self) -> None:
        """Forget everything that waits."""
        self.waiting = []
        self.on_change()

    def set_allowed(self, kinds: Iterable[str]) -> None:
        """From now on queue these kinds only; none named means the default."""
        self.allowed = frozenset(kinds)

    def set_webhook(self, webhook: Webhook | None) -> None:
        """Switch between pushing and polling; a poll under way ends with a conflict."""
        self.webhook = webhook
        if webhook is not None:
            self._end_poll(POLL_ENDED_BY_WEBHOOK)
        self.on_change()

    async def poll(self, offset: int, limit: int, patience: float) -> list[JsonObject]:
        """getUpdates: forget what is below the offset, then hand out or wait (real seconds)."""
        if self.webhook is not None:
            raise Refused(409, WEBHOOK_ACTIVE)
        self._end_poll(OTHER_POLL)
        self._forget(offset)
        batch = self._batch(offset, limit)
        if batch or patience <= 0:
            return batch
        poll = asyncio.get_running_loop().create_future()
        self._poll = poll
        self.on_change()
        try:
            await asyncio.wait_for(poll, patience)
        except TimeoutError:
            return []
        finally:
            if self._poll is poll:
                self._poll = None
        return self._batch(offset, limit)

    @property
    def polled(self) -> bool:
        """Whether a getUpdates call is waiting for something to come."""
        return self._poll is not None and not self._poll.done()

    def stop_polls(self) -> None:
        """Let a waiting poll answer at once, with nothing."""
        if self._poll is not None and not self._poll.done():
            self._poll.set_result(None)

    def _end_poll(self, reason: str) -> None:
        if self._poll is not None and not self._poll.done():
            self._poll.set_exception(Refused(409, reason))

    def _forget(self, offset: int) -> None:
        old = self._clock.now() - KEPT_FOR
        kept = [entry for entry in self.waiting if entry.since > old]
        if offset > 0:
            kept = [e for e in kept if e.id >= offset or (e.again and not e.delivered)]
        elif offset < 0:
            kept = kept[offset:]
        if len(kept) != len(self.waiting):
            self.waiting = kept
            self.on_change()

    def _batch(self, offset: int, limit: int) -> list[JsonObject]:
        chosen = [
            entry
            for entry in self.waiting
            if offset <= 0 or entry.id >= offset or (entry.again and not entry.delivered)
        ][:limit]
        for entry in chosen:
            entry.delivered = True
        return [entry.body for entry in chosen]
