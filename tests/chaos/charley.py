"""`charley run` by a clock that can be set while it runs, as it is or broken on purpose.

    python -m tests.chaos.charley run

CHAOS_CLOCK names a file with the seconds by which the clock is wrong; CHAOS_BREAK one of
`tests.chaos.broken`.
"""

import mmap
import os
import struct
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import bot.clock
from tests.chaos import broken

OFFSET = struct.Struct("<d")


class SetClock:
    """The machine's clock as its keeper has set it; like the real one it tells nobody of it."""

    def __init__(self) -> None:
        with Path(os.environ["CHAOS_CLOCK"]).open("rb") as file:
            self._offset = mmap.mmap(file.fileno(), OFFSET.size, access=mmap.ACCESS_READ)

    def now(self) -> datetime:
        (seconds,) = OFFSET.unpack(self._offset[:])
        return datetime.now(UTC) + timedelta(seconds=seconds)

    def subscribe(self, callback: Callable[[], None]) -> None:
        """Accepted, and never called."""


def main() -> None:
    bot.clock.SystemClock = SetClock  # type: ignore[misc, assignment]
    broken.do(os.environ.get("CHAOS_BREAK", ""))
    from bot.cli import main as charley

    charley()


if __name__ == "__main__":
    main()
