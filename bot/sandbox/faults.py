"""Trouble on request: outages, limits, slow, lost and broken answers."""

import time
from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

Outage: TypeAlias = Literal["off", "502", "closed"]

_SENDS = ("send", "edit", "delete", "copy", "forward")


@dataclass(slots=True)
class Faults:
    """What goes wrong from now on; counters count down, the rest stays until changed.

    An outage hits every method, all else every method but getUpdates; `only` narrows
    either down to the methods named in it. `slow` is in seconds, limits are per real second.
    """

    outage: Outage = "off"
    too_many: int = 0
    retry_after: int = 1
    per_second: int | None = None
    per_chat_second: int | None = None
    slow: float = 0.0
    lost: int = 0
    malformed: int = 0
    only: frozenset[str] = frozenset()
    _sent: deque[tuple[float, object]] = field(default_factory=deque, repr=False)

    def clear(self) -> None:
        """Everything works again."""
        self.outage = "off"
        self.too_many = self.lost = self.malformed = 0
        self.per_second = self.per_chat_second = None
        self.slow = 0.0
        self.only = frozenset()

    def down(self, method: str) -> bool:
        """Whether an outage keeps this call from being heard."""
        return self.outage != "off" and (not self.only or method in self.only)

    def hits(self, method: str) -> bool:
        """Whether the other faults concern this method."""
        return method in self.only if self.only else method != "getUpdates"

    def wait_wanted(self, method: str, chat: object) -> int | None:
        """Seconds for a 429, or None when the call may pass."""
        if not self.hits(method):
            return None
        if self.too_many > 0:
            self.too_many -= 1
            return self.retry_after
        if not method.startswith(_SENDS):
            return None
        now = time.monotonic()
        while self._sent and self._sent[0][0] <= now - 1:
            self._sent.popleft()
        here = sum(1 for _, where in self._sent if where == chat)
        if _reached(len(self._sent), self.per_second) or _reached(here, self.per_chat_second):
            return self.retry_after
        self._sent.append((now, chat))
        return None

    def loses(self, method: str) -> bool:
        """Whether the answer to this accepted call gets lost on its way."""
        if self.lost > 0 and self.hits(method):
            self.lost -= 1
            return True
        return False

    def garbles(self, method: str) -> bool:
        """Whether the answer to this call arrives as broken JSON."""
        if self.malformed > 0 and self.hits(method):
            self.malformed -= 1
            return True
        return False

    def concern(self, methods: Iterable[str]) -> None:
        """Let the faults hit these methods only."""
        self.only = frozenset(methods)


def _reached(count: int, limit: int | None) -> bool:
    return limit is not None and count >= limit
