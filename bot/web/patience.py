"""The patience of the web surface: who is slow to say what they want is hung up on.

uvicorn waits for ever for the head of a request; a thousand callers who send a byte a minute would
hold every connection there is. Where there are too many, whoever has dawdled longest makes room:
who knows what they want has said it before that.
"""

import asyncio
from math import inf
from typing import Any

from uvicorn.protocols.http.h11_impl import H11Protocol, RequestResponseCycle

HEAD_WITHIN = 10.0
"""Seconds from the first moment on, or from the last answer, to the end of a request's head."""

MOST = 500
"""Connections at the same time; Telegram uses forty, a proxy hardly more."""


class Impatient(H11Protocol):
    """One connection, closed when its next request takes too long to come."""

    _deadline: asyncio.TimerHandle | None = None

    def connection_made(self, transport: Any) -> None:
        super().connection_made(transport)
        self._watch()
        if len(self.connections) > MOST:
            ours = (each for each in self.connections if isinstance(each, Impatient))
            longest = min(ours, key=lambda each: each.patience_ends)
            self.connections.discard(longest)
            longest.transport.abort()

    def connection_lost(self, exc: Exception | None) -> None:
        self._unwatch()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        super().data_received(data)
        if self._answering:
            self._unwatch()

    def on_response_complete(self) -> None:
        self._watch()
        super().on_response_complete()
        if self._answering:  # the next one, which had come early
            self._unwatch()

    @property
    def patience_ends(self) -> float:
        """When it will be hung up on, by the loop's clock; never while a request is answered."""
        return inf if self._deadline is None else self._deadline.when()

    def _should_upgrade(self) -> bool:
        return False  # to nothing, and without a warning for each who asks

    @property
    def _answering(self) -> bool:
        cycle: RequestResponseCycle | None = self.cycle  # none before the first request
        return cycle is not None and not cycle.response_complete

    def _watch(self) -> None:
        if self._deadline is None:
            self._deadline = self.loop.call_later(HEAD_WITHIN, self.transport.abort)

    def _unwatch(self) -> None:
        if self._deadline is not None:
            self._deadline.cancel()
            self._deadline = None
