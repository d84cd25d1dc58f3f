"""The command `charley`, its event loop watched: SIGUSR1 prints the longest block, and forgets it.

Nothing else differs: once asked, a callback every few milliseconds sees how late it comes. With
BENCH_UNPACED reminders go out as fast as they can, which no setting allows.
"""

import asyncio
import os
import signal
import time
from typing import Any

from bot import app, cli, loop

EVERY = 0.005  # seconds


class Watch:
    """How late a regular callback comes at most."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop
        self._expected = 0.0
        self._longest = 0.0

    def begin(self) -> None:
        """Watch, from the first time it is asked."""
        self._loop.add_signal_handler(signal.SIGUSR1, self.tell)

    def tell(self) -> None:
        """Print the longest block, in seconds, and begin anew."""
        print(self._longest, flush=True)  # noqa: T201 - whoever asked waits
        self._longest = 0.0
        if not self._expected:
            self._expected = time.monotonic()
            self._tick()

    def _tick(self) -> None:
        now = time.monotonic()
        self._longest = max(self._longest, now - self._expected)
        self._expected = now + EVERY
        self._loop.call_later(EVERY, self._tick)


def watched(make: Any) -> asyncio.AbstractEventLoop:
    """A new event loop with a watch on it."""
    loop: asyncio.AbstractEventLoop = make() if make else asyncio.new_event_loop()
    loop.call_soon(Watch(loop).begin)
    return loop


def unpace() -> None:
    """Lift the limit on reminders."""
    parts = vars(app)
    paced = parts["Dispatcher"]
    parts["Dispatcher"] = lambda *given, **more: paced(*given, **{**more, "bulk_rate": 1e9})


if __name__ == "__main__":
    if "BENCH_UNPACED" in os.environ:
        unpace()
    factory = loop.factory
    loop.factory = lambda: lambda: watched(factory())
    cli.main()
