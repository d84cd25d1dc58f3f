"""What may go wrong with a call, and how often."""

import random
from dataclasses import dataclass
from enum import StrEnum
from time import monotonic


class Fate(StrEnum):
    """What becomes of one call."""

    ANSWERED = "answered"
    LATE = "late"  # carried out, and the answer takes long
    LOST = "lost"  # carried out, and the connection breaks before the answer
    GARBLED = "garbled"  # carried out, and the answer is no JSON
    LIMITED = "limited"  # 429
    BROKEN = "broken"  # 5xx
    DOWN = "down"  # the connection breaks before anything was carried out

    @property
    def carried_out(self) -> bool:
        """Whether the Bot API did what it was asked."""
        return self in (Fate.ANSWERED, Fate.LATE, Fate.LOST, Fate.GARBLED)


ONLY_SENDING = (Fate.LIMITED, Fate.LOST)
"""What does not happen to getUpdates."""

QUICK = (0.002, 0.03)
LONG = (0.3, 2.5)
"""Seconds an answer takes, usually and when it is late."""


@dataclass(slots=True)
class Faults:
    """The fault in force, until when, and for which share of the calls."""

    chance: random.Random
    fate: Fate = Fate.ANSWERED
    share: float = 0.0
    until: float = 0.0

    def begin(self, fate: Fate, share: float, seconds: float) -> None:
        """From now on, for so many seconds, this happens to so large a share of the calls."""
        self.fate, self.share, self.until = fate, share, monotonic() + seconds

    def draw(self, method: str) -> Fate:
        """The fate of this call."""
        if monotonic() >= self.until or self.chance.random() >= self.share:
            return Fate.ANSWERED
        if method == "getupdates" and self.fate in ONLY_SENDING:
            return Fate.ANSWERED
        return self.fate

    def seconds(self, fate: Fate) -> float:
        """How long the answer takes."""
        return self.chance.uniform(*(LONG if fate is Fate.LATE else QUICK))

    def retry_after(self) -> int:
        return self.chance.randint(1, 3)
