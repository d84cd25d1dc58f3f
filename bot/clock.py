"""The clocks the bot can run by: the real one, and one that can be pushed forward."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Protocol


class Clock(Protocol):
    """Tells the time; tells its subscribers when the time has jumped."""

    def now(self) -> datetime:
        """The present moment, aware, in UTC."""
        ...

    def subscribe(self, callback: Callable[[], None]) -> None:
        """Have `callback` called after every jump of this clock."""
        ...


class SystemClock:
    """The machine's own time; it never jumps, so subscribers are never called."""

    def now(self) -> datetime:
        return datetime.now(UTC)

    def subscribe(self, callback: Callable[[], None]) -> None:
        """Accepted, and never called."""


class PushedClock:
    """A clock that can be pushed forward: real speed plus an offset, or frozen.

    `start` is the time it shows at first (default: the real time). A `running`
    clock goes on at real speed from there; the other stands still between pushes.
    """

    def __init__(self, start: datetime | None = None, running: bool = True) -> None:
        real = datetime.now(UTC)
        if start is not None and start.tzinfo is None:
            raise ValueError("a clock needs an aware start")
        shown = real if start is None else start.astimezone(UTC)
        self.running = running
        self._offset = shown - real
        self._frozen = shown
        self._callbacks: list[Callable[[], None]] = []

    def now(self) -> datetime:
        return datetime.now(UTC) + self._offset if self.running else self._frozen

    def push(self, by: timedelta) -> None:
        """Jump forward by this much, then call every subscriber."""
        if by < timedelta(0):
            raise ValueError("a clock can only be pushed forward")
        self._offset += by
        self._frozen += by
        for callback in tuple(self._callbacks):
            callback()

    def push_to(self, moment: datetime) -> None:
        """Jump forward to this moment; a moment in the past is an error."""
        self.push(moment - self.now())

    def subscribe(self, callback: Callable[[], None]) -> None:
        self._callbacks.append(callback)
