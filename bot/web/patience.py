"""The patience of the web surface: who is slow to say what they want is hung up on.

uvicorn waits for ever for the head of a request; a thousand callers who send a byte a minute would
hold every connection there is.
"""

import asyncio
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
        if len(self.connections) > MOST:
            transport.close()
        else:
            self._watch()

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
    def _answering(self) -> bool:
        cycle: RequestResponseCycle | None = self.cycle  # none before the first request
        return cycle is not None and not cycle.response_complete

    def _watch(self) -> None:
        if self._deadline is None:
            self._deadline = self.loop.call_later(HEAD_WITHIN, self.transport.close)

    def _unwatch(self) -> None:
        if self._deadline is not None:
            self._deadline.cancel()
            self._deadline = None
