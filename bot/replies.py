"""What is to be sent, as stored: sentences by key, never finished text.

Rows of the outbox hold these as JSON; they are put into words in the person's language when they
are sent.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from conversations.script import Beat, Style, Text


class Do(StrEnum):
    """What a row of the outbox asks for."""

    CARD = "card"  # the talk's one message: sent once, edited afterwards
    MESSAGE = "message"  # a message of its own
    TOAST = "toast"  # answers a press: stops its spinner, may say a few words
    STRIP = "strip"  # takes the buttons off a card that has been left behind


@dataclass(frozen=True, slots=True)
class Button:
    """A button under a message."""

    label: Text
    data: str  # "<session>:<turn>:<choice>", 64 bytes at most
    style: Style = Style.PLAIN
    ticked: bool | None = None  # None: not one of several


@dataclass(frozen=True, slots=True)
class Countdown:
    """The beats of a hold and when they began; shown by passing edits that are never stored."""

    began: datetime
    beats: tuple[Beat, ...]


@dataclass(frozen=True, slots=True)
class Reply:
    """One thing to send."""

    do: Do
    lines: tuple[Text, ...] = ()  # paragraphs
    rows: tuple[tuple[Button, ...], ...] = ()
    anew: bool = False  # a card: as a new message even where there is one to edit
    loud: bool = False
    keyboard: bool = False  # brings the reply keyboard with it
    countdown: Countdown | None = None
    query: str = ""  # toast: which press; card: the press that is answered along with it
    alert: bool = False  # toast: as a window to close
