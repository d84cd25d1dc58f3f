"""The world behind the sandbox: people, chats, messages and taps, in memory."""

import asyncio
import itertools
from collections.abc import Callable
from datetime import timedelta
from typing import Literal, TypeAlias

from bot.clock import Clock, PushedClock
from bot.sandbox.bot_profile import Profile
from bot.sandbox.calls import Calls
from bot.sandbox.chat import (
    Chat,
    File,
    Message,
    Notice,
    Person,
    Query,
    best_caption,
    plain,
)
from bot.sandbox.delivery import Delivery
from bot.sandbox.entities import detected, utf16_length
from bot.sandbox.faults import Faults
from bot.sandbox.refusals import JsonObject
from bot.sandbox.updates import Updates
from bot.sandbox.wire import chat_json, message_json, new_file, seconds, user_json

TOKEN = "8484:charley-sandbox"  # noqa: S105 - opens nothing but the sandbox
LONGEST_TEXT = 4096
QUERY_LIVES = timedelta(minutes=1)
PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d4944415478da63"
    "64f8cf500f00038601805a3458560000000049454e44ae426082"
)
Sendable: TypeAlias = Literal["photo", "document", "sticker", "voice", "location"]


class Impossible(Exception):
    """Something no person could do in a real chat client just now."""


class World:
    """Everything outside the bot. Methods named in the third person are what people do."""

    def __init__(self, clock: Clock | None = None, token: str = TOKEN) -> None:
        self.clock: Clock = PushedClock() if clock is None else clock
        self.token = token
        self.profile = Profile(int(token.partition(":")[0]), "charley_sandbox_bot")
        self.people: dict[int, Person] = {}
        self.chats: dict[int, Chat] = {}
        self.files: dict[str, File] = {}
        self.queries: dict[str, Query] = {}
        self.calls = Calls()
        self.faults = Faults()
        self.updates = Updates(self.clock)
        self.delivery = Delivery(self.updates, self.clock)
        self.version = 0
        self._listeners: list[Callable[[], None]] = []
        self._numbers = itertools.count(1)
        self._ids = itertools.count(100_001)
        self.updates.on_change = self._updates_changed
        self.clock.subscribe(self.changed)

    # -- watching ---------------------------------------------------------------------

    def subscribe(self, callback: Callable[[], None]) -> Callable[[], None]:
        """Call this after every change; returns the way to stop it."""
        self._listeners.append(callback)
        return lambda: self._listeners.remove(callback)

    def changed(self) -> None:
        """Something is different now: raise the version and tell everybody who watches."""
        self.version += 1
        for callback in tuple(self._listeners):
            callback()

    def _updates_changed(self) -> None:
        self.delivery.wake()
        self.changed()

    @property
    def pending(self) -> list[JsonObject]:
        """The updates the bot has not acknowledged, oldest first."""
        return [entry.body for entry in self.updates.waiting]

    def chat(self, where: Person | Chat | int) -> Chat:
        """The chat of a person with the bot, or the group or channel itself."""
        if isinstance(where, Chat):
            return where
        return self.chats[where.id if isinstance(where, Person) else where]

    def next_number(self) -> int:
        """A number never given out before: message ids, file ids, query ids."""
        return next(self._numbers)

    # -- who is there -----------------------------------------------------------------

    def person(self, name: str, language: str | None = "en", number: int | None = None) -> Person:
        """Somebody new, who has not spoken to the bot yet."""
        person = Person(next(self._ids) if number is None else number, name, language)
        self.people[person.id] = person
        self.chats[person.id] = Chat(person.id, "private", name)
        self.changed()
        return person

    def group(self, title: str) -> Chat:
        """A group the bot is in."""
        return self._place(Chat(-1_000_000 - self.next_number(), "group", title, open=True))

    def channel(self, title: str) -> Chat:
        """A channel the bot is an administrator of."""
        return self._place(Chat(-2_000_000 - self.next_number(), "channel", title, open=True))

    def _place(self, chat: Chat) -> Chat:
        self.chats[chat.id] = chat
        self.changed()
        return chat

    # -- what people do ---------------------------------------------------------------

    def says(self, person: Person, text: str, to: Chat | None = None) -> Message:
        """Type and send; a text over 4096 characters goes out in pieces, as clients do it."""
        pieces = _pieces(text.strip())
        if not pieces:
            raise Impossible("an empty message cannot be sent")
        return [self._typed(person, piece.strip(), to) for piece in pieces][-1]

    def sends(self, person: Person, what: Sendable, to: Chat | None = None) -> Message:
        """Send a sticker, voice message, photo, document or location."""
        message = self._sent(person, to)
        message.media = what
        if what != "location":
            message.file = self.keep_file(f"{what}.bin", PIXEL)
        self._deliver(message)
        return message

    def posts(self, channel: Chat, text: str) -> Message:
        """A post in a channel, in the channel's own name."""
        message = self.new_message(channel, by_bot=False)
        message.text, message.entities = text, detected(text)
        self._deliver(message, "channel_post")
        return message

    def edits(self, person: Person, message: Message, text: str) -> None:
        """Change a message of one's own."""
        if message.sender is not person:
            raise Impossible(f"{person.name} did not write this message")
        message.text, message.entities = text, detected(text)
        message.edits += 1
        message.edited_at = self.clock.now()
        self._deliver(message, "edited_message")

    def taps(self, person: Person, caption: str, to: Chat | None = None) -> Query | None:
        """Tap what bears this caption: the newest such inline button, else the reply keyboard.

        Part of the caption is enough. Gives the query of an inline button; a button of the
        reply keyboard sends its text.
        """
        chat = self.chat(to or person)
        message = next((m for m in reversed(chat.messages) if m.button(caption)), None)
        button = message.button(caption) if message else None
        key = best_caption(caption, chat.keyboard.captions) if chat.keyboard else None
        exact = key is not None and plain(key) == plain(caption)
        if key and (button is None or (exact and plain(button.text) != plain(caption))):
            self.says(person, key, to)
            return None
        if message is None or button is None:
            listed = ", ".join(repr(text) for text in chat.buttons) or "no button at all"
            raise Impossible(f"{person.name} sees no button {caption!r}; there is {listed}")
        if button.data is None:
            raise Impossible(f"the button {button.text!r} tells the bot nothing")
        return self.taps_data(person, message.id, button.data, to)

    def taps_data(
        self, person: Person, message_id: int, data: str, to: Chat | None = None
    ) -> Query:
        """A tap as the bot sees it; also on buttons already gone (two taps at once)."""
        self._must_be_unblocked(person)
        chat = self.chat(to or person)
        number = self.next_number()
        query = Query(f"{number:012d}", person, chat.id, message_id, data, self.clock.now())
        self.queries[query.id] = query
        message = chat.find(message_id)
        gone = {"chat": chat_json(chat), "message_id": message_id, "date": 0}
        body: JsonObject = {
            "id": query.id,
            "from": user_json(person),
            "chat_instance": str(chat.id * 7919),
            "data": data,
            "message": self.message_json(message) if message else gone,
        }
        self.updates.put("callback_query", body, chat.id)
        return query

    def blocks(self, person: Person) -> None:
        """Stop and block the bot."""
        self._must_be_unblocked(person)
        person.blocked = True
        self._membership(person, "member", "kicked")

    def unblocks(self, person: Person) -> None:
        """Let the bot write again (clients then send /start, which is a step of its own)."""
        if person.blocked:
            person.blocked = False
            self._membership(person, "kicked", "member")

    def repeats(self) -> int:
        """Telegram delivers the last update a second time; gives its update id."""
        return self.updates.repeat_last()

    # -- how it is done ---------------------------------------------------------------

    def new_message(self, chat: Chat, by_bot: bool, sender: Person | None = None) -> Message:
        """A message not yet in the chat."""
        return Message(self.next_number(), chat.id, sender, by_bot, self.clock.now())

    def message_json(self, message: Message) -> JsonObject:
        return message_json(message, self.chats[message.chat_id], self.profile.user_json())

    def keep_file(self, name: str, content: bytes) -> File:
        file = new_file(self.next_number(), name, content)
        self.files[file.id] = file
        return file

    def answer(self, query: Query, text: str, alert: bool) -> None:
        """End the waiting of a tapped button, perhaps with a toast or an alert."""
        query.answer = Notice(self.next_number(), query.id, text, alert)
        if text:
            self.chats[query.chat_id].notices.append(query.answer)
        self.changed()

    def _typed(self, person: Person, text: str, to: Chat | None) -> Message:
        message = self._sent(person, to)
        message.text, message.entities = text, detected(text)
        self._deliver(message)
        return message

    def _sent(self, person: Person, to: Chat | None) -> Message:
        self._must_be_unblocked(person)
        return self.new_message(self.chat(to or person), by_bot=False, sender=person)

    def _deliver(self, message: Message, kind: str = "message") -> None:
        chat = self.chats[message.chat_id]
        if kind != "edited_message":
            chat.messages.append(message)
            chat.open = True
        self.updates.put(kind, self.message_json(message), chat.id)
        self.changed()

    def _membership(self, person: Person, before: str, after: str) -> None:
        chat = self.chats[person.id]
        bot = self.profile.user_json()
        until = {"until_date": 0}
        body: JsonObject = {
            "chat": chat_json(chat),
            "from": user_json(person),
            "date": seconds(self.clock.now()),
            "old_chat_member": {"user": bot, "status": before}
            | (until if before == "kicked" else {}),
            "new_chat_member": {"user": bot, "status": after}
            | (until if after == "kicked" else {}),
        }
        self.updates.put("my_chat_member", body, chat.id)
        self.changed()

    def _must_be_unblocked(self, person: Person) -> None:
        if person.blocked:
            raise Impossible(f"{person.name} has blocked the bot")

    async def close(self) -> None:
        """Let go of everything that waits: polls and webhook pushes."""
        self.updates.stop_polls()
        await self.delivery.stop()
        await asyncio.sleep(0)


def _pieces(text: str) -> list[str]:
    if utf16_length(text) <= LONGEST_TEXT:
        return [text] if text.strip() else []
    pieces: list[str] = []
    piece, size = "", 0
    for letter in text:
        width = utf16_length(letter)
        if size + width > LONGEST_TEXT:
            pieces.append(piece)
            piece, size = "", 0
        piece += letter
        size += width
    return [part for part in (*pieces, piece) if part.strip()]
