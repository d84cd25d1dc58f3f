"""How fast reminders may go out over all chats: Telegram's limit for what nobody has asked for."""

from datetime import datetime, timedelta

BURST = 0.1
"""Seconds of the rate that may go out at once after a rest: hardly any, or one second sees two."""

TOGETHER = timedelta(seconds=2)
"""Two chats refused within this time: it is not the chats that are limited, it is the bot."""

RECOVERY = timedelta(minutes=10)
"""From the lowest rate back to the full one."""

LOWEST = 0.1
"""Share of the full rate below which it does not fall."""


class Pace:
    """A token bucket; slower after a refusal."""

    def __init__(self, per_second: float, now: datetime) -> None:
        self._full = per_second
        self._share = 1.0
        self._tokens = self._most
        self._counted = now
        self._closed_until = now
        self._refused: tuple[int, datetime] | None = None  # the chat refused last, and when

    def room(self, now: datetime) -> int:
        """How many may go out now. None is given out singly where a few will come together."""
        self._count(now)
        return int(self._tokens) if self.ready_at(now) <= now else 0

    def ready_at(self, now: datetime) -> datetime:
        """When there will be room: `now`, or a later moment."""
        self._count(now)
        lacking = max(1.0, self._most / 2) - self._tokens
        ready = now + timedelta(seconds=max(0.0, lacking / self.rate))
        return max(ready, self._closed_until)

    def take(self, count: int) -> None:
        """So many go out."""
        self._tokens -= count

    def refused(self, chat: int, until: datetime, now: datetime) -> None:
        """Telegram asked this chat to wait until then.

        Alone it waits alone. Where another was refused a moment ago, no reminder goes out until
        then, and half as many afterwards.
        """
        before, self._refused = self._refused, (chat, now)
        if before is None or before[0] == chat or now - before[1] > TOGETHER:
            return
        self._count(now)
        if now >= self._closed_until:  # else it is the echo of what was under way already
            self._share = max(LOWEST, self._share / 2)
        self._closed_until = max(until, self._closed_until)
        self._tokens = min(self._tokens, 1.0)

    def restart(self, now: datetime) -> None:
        """Count from this moment, after the clock was set back."""
        self._counted = self._closed_until = now
        self._refused = None

    @property
    def rate(self) -> float:
        """Messages a second at present."""
        return self._full * self._share

    @property
    def _most(self) -> float:
        return max(1.0, self.rate * BURST)

    def _count(self, now: datetime) -> None:
        passed = (now - self._counted).total_seconds()
        if passed <= 0:
            return
        self._counted = now
        self._share = min(1.0, self._share + passed / RECOVERY.total_seconds())
        self._tokens = min(self._most, self._tokens + passed * self.rate)
