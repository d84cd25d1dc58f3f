"""Raw updates into Charley's own words; whatever the JSON, nothing here raises."""

import re
from typing import Any

from bot.buttons import unpack
from bot.incoming import (
    Command,
    Elsewhere,
    Incoming,
    Membership,
    Nothing,
    Other,
    Sender,
    Tap,
    Words,
)

CONTENT = (
    "animation",  # comes together with "document", so it has to be looked for first
    "audio",
    "checklist",
    "contact",
    "dice",
    "document",
    "game",
    "paid_media",
    "poll",
    "sticker",
    "story",
    "venue",  # comes together with "location"
    "video",
    "video_note",
    "voice",
    "location",
    "photo",
)
"""What a person can send instead of words."""

ENVELOPE = frozenset({"message_id", "date", "chat", "from"})
"""What every message has; one with nothing else and no content tells of nothing."""

_COMMAND = re.compile(r"/([A-Za-z0-9_]{1,64})(?:@(\w{1,64}))?(?:\s+(.*))?", re.ASCII | re.DOTALL)
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{1,8})*", re.ASCII)
_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")


def read(update: object, me: str = "") -> Incoming:
    """What came in; `me` is the bot's own name, by which groups address it."""
    body = _dict(update)
    if "callback_query" in body:
        return _tap(_dict(body["callback_query"]))
    if "my_chat_member" in body:
        return _membership(_dict(body["my_chat_member"]))
    if "message" in body:
        return _message(_dict(body["message"]), me)
    if "edited_message" in body or "edited_channel_post" in body:
        return Nothing("edited")
    if "channel_post" in body:
        chat = _number(_dict(_dict(body["channel_post"]).get("chat")).get("id"))
        return Elsewhere(chat, addressed=False) if chat else Nothing("no chat")
    return Nothing("unknown kind of update")


def sender_of(update: object) -> int:
    """The number of whoever caused an update; 0 where nobody is named."""
    for part in _dict(update).values():
        user = _number(_dict(_dict(part).get("from")).get("id"))
        if user > 0:
            return user
    return 0


def update_number(update: object) -> int | None:
    """The update's own number; None where this is no update."""
    number = _dict(update).get("update_id")
    if isinstance(number, bool) or not isinstance(number, int) or not 0 <= number < 2**63:
        return None
    return number


def _tap(query: dict[str, Any]) -> Incoming:
    message = _dict(query.get("message"))
    chat = _dict(message.get("chat"))
    sender = _sender(query, chat)
    if isinstance(sender, Nothing):
        return sender
    if not _private(chat) and chat:
        return Elsewhere(sender.chat, addressed=False)
    session, turn, choice = unpack(_text(query.get("data")))
    return Tap(
        sender=sender,
        query=_text(query.get("id")),
        session=session,
        turn=turn,
        choice=choice,
        message=_number(message.get("message_id")) or None,
    )


def _membership(change: dict[str, Any]) -> Incoming:
    chat = _dict(change.get("chat"))
    if not _private(chat):
        return Nothing("membership elsewhere")
    sender = _sender(change, chat)
    if isinstance(sender, Nothing):
        return sender
    status = _dict(change.get("new_chat_member")).get("status")
    if status in ("kicked", "left"):
        return Membership(sender, blocked=True)
    if status in ("member", "restricted", "administrator", "creator"):
        return Membership(sender, blocked=False)
    return Nothing("unknown membership")


def _message(message: dict[str, Any], me: str) -> Incoming:
    chat = _dict(message.get("chat"))
    text = _text(message.get("text")) or _text(message.get("caption"))
    if chat and not _private(chat):
        number = _number(chat.get("id"))
        return Elsewhere(number, _addressed(text, me)) if number else Nothing("no chat")
    sender = _sender(message, chat)
    if isinstance(sender, Nothing):
        return sender
    command = _COMMAND.fullmatch(text)
    if command is not None:
        return Command(sender, command[1].lower(), (command[3] or "").strip())
    if text:
        return Words(sender, text)
    kind = next((kind for kind in CONTENT if kind in message), None)
    if kind is not None:
        return Other(sender, kind)
    # Pins, timers and the like: Telegram tells of them, the person said nothing.
    return Nothing("service message" if message.keys() - ENVELOPE else "empty message")


def _addressed(text: str, me: str) -> bool:
    command = _COMMAND.fullmatch(text)
    if command is not None:
        return command[2] is None or command[2].lower() == me.lower()
    return bool(me) and re.search(rf"@{re.escape(me)}\b", text, re.IGNORECASE) is not None


def _sender(part: dict[str, Any], chat: dict[str, Any]) -> Sender | Nothing:
    person = _dict(part.get("from"))
    user = _number(person.get("id"))
    if user <= 0:
        return Nothing("no sender")
    if person.get("is_bot") is True:
        return Nothing("a bot")
    language = person.get("language_code")
    known = isinstance(language, str) and len(language) <= 16 and _LANGUAGE.fullmatch(language)
    # In a private chat both numbers are the same, also where the chat is not told.
    return Sender(user, _number(chat.get("id")) or user, language if known else None)


def _private(chat: dict[str, Any]) -> bool:
    return chat.get("type") == "private"


def _dict(value: object) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _number(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not -(2**63) <= value < 2**63:
        return 0
    return value


def _text(value: object) -> str:
    return _UNSTORABLE.sub("", value).strip() if isinstance(value, str) else ""
