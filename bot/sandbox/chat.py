"""What a chat holds: people, messages, their keyboards, and what became of taps."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal, TypeAlias

from bot.sandbox.entities import Entity
from bot.sandbox.markup import Button, InlineKeyboard, ReplyKeyboard

ChatKind: TypeAlias = Literal["private", "group", "channel"]
MediaKind: TypeAlias = Literal["photo", "document", "sticker", "voice", "location"]


@dataclass(slots=True)
class Person:
    """Somebody with a phone; the id is also the id of the chat with the bot."""

    id: int
    name: str
    language: str | None
    blocked: bool = False


@dataclass(frozen=True, slots=True)
class File:
    """Bytes the bot has uploaded or a person has sent."""

    id: str
    name: str
    content: bytes
    media_type: str
    width: int = 0
    height: int = 0


@dataclass(slots=True)
class Message:
    """One bubble; `text` is the caption where there is media."""

    id: int
    chat_id: int
    sender: Person | None  # None: the bot (or, in a channel, the channel itself)
    by_bot: bool
    date: datetime
    text: str = ""
    entities: tuple[Entity, ...] = ()
    media: MediaKind | None = None
    file: File | None = None
    keyboard: InlineKeyboard = ()
    silent: bool = False
    edits: int = 0
    edited_at: datetime | None = None
    reply_to: int | None = None

    @property
    def buttons(self) -> list[Button]:
        """The inline buttons, row after row."""
        return [button for row in self.keyboard for button in row]

    @property
    def captions(self) -> list[str]:
        """What is written on the inline buttons."""
        return [button.text for button in self.buttons]

    def button(self, caption: str) -> Button | None:
        """The inline button with this caption, else the first one containing it."""
        wanted = plain(caption)
        for button in self.buttons:
            if plain(button.text) == wanted:
                return button
        return next((b for b in self.buttons if wanted in plain(b.text)), None)


@dataclass(frozen=True, slots=True)
class Notice:
    """What answerCallbackQuery showed: a toast, or an alert that must be closed."""

    number: int
    query_id: str
    text: str
    alert: bool


@dataclass(slots=True)
class Query:
    """A tap on an inline button, waiting for the bot's answer."""

    id: str
    person: Person
    chat_id: int
    message_id: int
    data: str
    asked_at: datetime
    answer: Notice | None = None


@dataclass(slots=True)
class Chat:
    """A conversation with the bot, a group, or a channel."""

    id: int
    kind: ChatKind
    title: str
    messages: list[Message] = field(default_factory=list)
    keyboard: ReplyKeyboard | None = None
    notices: list[Notice] = field(default_factory=list)
    open: bool = False  # the bot may write: somebody has written here before
    action: str | None = None
    action_until: datetime | None = None

    @property
    def last(self) -> Message:
        """The newest message."""
        return self.messages[-1]

    @property
    def said(self) -> list[Message]:
        """The bot's messages, oldest first."""
        return [message for message in self.messages if message.by_bot]

    @property
    def loud(self) -> list[Message]:
        """The bot's messages that made the phone ring."""
        return [message for message in self.said if not message.silent]

    @property
    def buttons(self) -> list[str]:
        """The captions that can be tapped: inline ones, newest first, then the keyboard's."""
        inline = [caption for message in reversed(self.messages) for caption in message.captions]
        return inline + (self.keyboard.captions if self.keyboard else [])

    def find(self, message_id: int | None) -> Message | None:
        return next((m for m in reversed(self.messages) if m.id == message_id), None)


def plain(text: str) -> str:
    """A caption for comparing: no capitals, one kind of apostrophe and of space."""
    return " ".join(text.replace("\u2019", "'").casefold().split())


def best_caption(wanted: str, captions: Iterable[str]) -> str | None:
    """The caption that is this one, else the first containing it."""
    listed = list(captions)
    for caption in listed:
        if plain(caption) == plain(wanted):
            return caption
    return next((caption for caption in listed if plain(wanted) in plain(caption)), None)
