"""What may come in, in Charley's own words: no messenger type goes beyond this file."""

from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Sender:
    """Who sent it. The numbers are the messenger's; they go into one table and nowhere else."""

    user: int
    chat: int
    language: str | None = None  # the messenger's language code, as it came


@dataclass(frozen=True, slots=True)
class Tap:
    """A press on one of Charley's buttons."""

    sender: Sender
    query: str  # the press's own id, to stop its spinner
    session: int | None  # None: the button's data is not one of ours
    turn: int
    choice: str
    message: int | None = None  # the message the button hangs on


@dataclass(frozen=True, slots=True)
class Words:
    """A typed message."""

    sender: Sender
    text: str


@dataclass(frozen=True, slots=True)
class Command:
    """A typed command, without its slash and without the bot's name."""

    sender: Sender
    name: str
    rest: str = ""


@dataclass(frozen=True, slots=True)
class Other:
    """Something a person sent that is not words: `kind` is sticker, voice, photo, location ..."""

    sender: Sender
    kind: str


@dataclass(frozen=True, slots=True)
class Membership:
    """The person blocked the bot, or let it in again."""

    sender: Sender
    blocked: bool


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """Something from a group or a channel, where Charley does not work."""

    chat: int
    addressed: bool  # a command or a mention: worth one kind sentence


@dataclass(frozen=True, slots=True)
class Nothing:
    """An update that is passed over on purpose, and why."""

    why: str


@dataclass(frozen=True, slots=True)
class Due:
    """A timer of ours that has come."""

    person: int
    kind: str
    key: str
    due_at: datetime
    session: int | None = None
    turn: int | None = None
    choice: str | None = None


Incoming: TypeAlias = Tap | Words | Command | Other | Membership | Elsewhere | Nothing | Due
FromPerson: TypeAlias = Tap | Words | Command | Other | Membership
