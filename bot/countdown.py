"""Live holds: what a countdown shows when, and whose is to be shown again.

Nothing of this is stored. A countdown is a courtesy: it stops at the first sign of anything else.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from math import ceil

from bot.replies import Countdown
from bot.storage.outbox import OutRow
from conversations.script import Text, text

EVERY = timedelta(seconds=5)
"""The least time between two edits of a card."""

WORTH_WAITING = timedelta(seconds=1.5)
"""An edit waits so much longer where the next beat begins then."""


def line(countdown: Countdown, at: datetime) -> Text | None:
    """What to do at this moment, for how many seconds more, and which time; None when over."""
    start = countdown.began
    for n, beat in enumerate(countdown.beats):
        end = start + timedelta(seconds=beat.seconds)
        if at < end:
            seconds = min(beat.seconds, ceil((end - at).total_seconds()))
            rounds = [k for k, one in enumerate(countdown.beats) if one.label == beat.label]
            if len(rounds) == 1:
                return text("countdown", what=Text(beat.label), seconds=seconds)
            return text(
                "countdown-round",
                what=Text(beat.label),
                seconds=seconds,
                n=rounds.index(n) + 1,
                of=len(rounds),
            )
        start = end
    return None


def next_edit(countdown: Countdown, shown: datetime) -> datetime | None:
    """When to show it again after it was shown at `shown`; None when it is over by then."""
    earliest = shown + EVERY
    moment = countdown.began
    for beat in countdown.beats:
        if earliest <= moment <= earliest + WORTH_WAITING:
            return moment
        moment += timedelta(seconds=beat.seconds)
    return earliest if earliest < moment else None


@dataclass(frozen=True, slots=True)
class Hold:
    """A card that counts down, and when it is to be edited next."""

    row: OutRow
    message: int
    due: datetime


class Countdowns:
    """Every card that counts down at present, one a chat."""

    def __init__(self) -> None:
        self._holds: dict[int, Hold] = {}

    def __len__(self) -> int:
        return len(self._holds)

    def shown(self, row: OutRow, message: int, at: datetime) -> None:
        """This card has just been shown; if it counts on, it will come up again."""
        self.drop(row.chat)
        due = next_edit(row.reply.countdown, at) if row.reply.countdown else None
        if due is not None:
            self._holds[row.chat] = Hold(row, message, due)

    def drop(self, chat: int) -> None:
        """Something else happens in this chat: count down no longer."""
        self._holds.pop(chat, None)

    def take_due(self, now: datetime) -> list[Hold]:
        """Those to be edited now; each is forgotten until it has been shown again."""
        due = [hold for hold in self._holds.values() if hold.due <= now]
        for hold in due:
            self.drop(hold.row.chat)
        return due

    def next_at(self) -> datetime | None:
        """When the next edit is due."""
        return min((hold.due for hold in self._holds.values()), default=None)
