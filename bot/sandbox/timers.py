"""What the application will do later, as the sandbox shows it."""

from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias

EVENING = frozenset({"evening", "drink"})
MORNING = frozenset({"morning"})


@dataclass(frozen=True, slots=True)
class TimerView:
    """One timer to come: for whom, what for, and when it is due (aware UTC)."""

    person_chat_id: int
    kind: str
    due_at: datetime


Timers: TypeAlias = Callable[[], Awaitable[list[TimerView]]]


async def no_timers() -> list[TimerView]:
    """Nothing is to come."""
    return []


def next_due(
    timers: Iterable[TimerView], kinds: frozenset[str], person: int, now: datetime
) -> datetime | None:
    """When the person's next timer of these kinds is due; None when there is none."""
    coming = [
        timer.due_at
        for timer in timers
        if timer.kind in kinds and timer.person_chat_id == person and timer.due_at >= now
    ]
    return min(coming, default=None)
