"""How fast reminders may go out: Telegram's limits for messages nobody has asked for."""

from datetime import datetime, timedelta

BURST = 0.1
"""Seconds of the rate that may go out at once after a rest: hardly any, or one second sees two."""

PER_CHAT = timedelta(seconds=1)

RECOVERY = timedelta(minutes=10)
"""From the lowest rate back to the full one."""

LOWEST = 0.1
"""Share of the full rate below which it does not fall."""


class Pace:
    """A token bucket over all chats, and a second's rest for each; slower after a refusal."""

    def __init__(self, per_second: float, now: datetime) -> None:
        self._full = per_second
        self._share = 1.0
        self._tokens = max(1.0, per_second * BURST)
        self._counted = now
        self._closed_until = now
        self._rests: dict[int, datetime] = {}  # chat -> when the next one may go there

    def ready_at(self, chat: int, now: datetime) -> datetime:
        """When a message may go to this chat: `now`, or a later moment."""
        self._count(now)
        at = max(now, self._closed_until, self._rests.get(chat, now))
        if self._tokens < 1:
            at = max(at, now + timedelta(seconds=(1 - self._tokens) / self.rate))
        return at

    def take(self, chat: int, now: datetime) -> None:
        """One goes out to this chat."""
        self._count(now)
        self._tokens -= 1
        self._rests[chat] = now + PER_CHAT
        if len(self._rests) > 10 * self._full:
            self._rests = {one: at for one, at in self._rests.items() if at > now}

    def refused(self, until: datetime, now: datetime) -> None:
        """Telegram asked to wait: nothing until then, and half as fast afterwards."""
        self._count(now)
        if until > self._closed_until:
            self._closed_until = until
        self._share = max(LOWEST, self._share / 2)
        self._tokens = min(self._tokens, 1.0)

    def restart(self, now: datetime) -> None:
        """Count from this moment, after the clock was set back."""
        self._counted = self._closed_until = now
        self._rests.clear()

    @property
    def rate(self) -> float:
        """Messages a second at present."""
        return self._full * self._share

    def _count(self, now: datetime) -> None:
        passed = (now - self._counted).total_seconds()
        if passed <= 0:
            return
        self._counted = now
        self._share = min(1.0, self._share + passed / RECOVERY.total_seconds())
        self._tokens = min(max(1.0, self.rate * BURST), self._tokens + passed * self.rate)
