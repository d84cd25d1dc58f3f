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

KINDS = (
    "callback_query",
    "my_chat_member",
    "message",
    "edited_message",
    "edited_channel_post",
    "channel_post",
)
"""What an update may be, in the order in which it is looked for."""

LONGEST_TEXT = 4096
"""Characters; Telegram's own limit for a message."""

ENVELOPE = frozenset({"message_id", "date", "chat", "from"})
"""What every message has; one with nothing else and no content tells of nothing."""

_COMMAND = re.compile(r"/([A-Za-z0-9_]{1,64})(?:@(\w{1,64}))?(?:\s+(.*))?", re.ASCII | re.DOTALL)
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{1,8})*", re.ASCII)
_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")


def read(update: object, me: str = "") -> Incoming:
    """What came in; `me` is the bot's own name, by which groups address it."""
    kind, part = _part(update)
    match kind:
        case "callback_query":
            return _tap(part)
        case "my_chat_member":
            return _membership(part)
        case "message":
            return _message(part, me)
        case "edited_message" | "edited_channel_post":
            return Nothing("edited")
        case "channel_post":
            chat = _number(_dict(part.get("chat")).get("id"))
            return Elsewhere(chat, addressed=False) if chat else Nothing("no chat")
    return Nothing("unknown kind of update")


def essence(update: object) -> dict[str, Any]:
    """The update with nothing but what `read` looks at, and nothing a database would refuse.

    Names, pictures and places are never stored, and no field passes for one of Charley's own.
    """
    kind, part = _part(update)
    number = update_number(update)
    return {"update_id": number} | ({kind: _slim(part)} if kind else {})


def sender_of(update: object) -> int:
    """The number of whoever caused an update; 0 where nobody is named."""
    _, part = _part(update)
    return max(_number(_dict(part.get("from")).get("id")), 0)


def _part(update: object) -> tuple[str, dict[str, Any]]:
    body = _dict(update)
    kind = next((kind for kind in KINDS if kind in body), "")
    return kind, _dict(body.get(kind))


def _slim(part: dict[str, Any]) -> dict[str, Any]:
    """One part of an update, field by field."""
    kept: dict[str, Any] = {}
    for name, value in part.items():
        if name == "from":
            kept[name] = _person(_dict(value))
        elif name == "chat":
            kept[name] = _chat(_dict(value))
        elif name in ("text", "caption", "data", "id"):
            kept[name] = _text(value)
        elif name == "message":  # the one a pressed button hangs on
            hung_on = _dict(value)
            kept[name] = {
                "message_id": _number(hung_on.get("message_id")),
                "chat": _chat(_dict(hung_on.get("chat"))),
            }
        elif name == "message_id":
            kept[name] = _number(value)
        elif name == "new_chat_member":
            kept[name] = {"status": _text(_dict(value).get("status"))}
        elif name in CONTENT:
            kept[name] = True
        elif name not in ENVELOPE:
            kept["more"] = True
    return kept


def _person(person: dict[str, Any]) -> dict[str, Any]:
    language = _language(person.get("language_code"))
    told = {"language_code": language} if language else {}
    return {"id": _number(person.get("id")), "is_bot": person.get("is_bot") is True} | told


def _chat(chat: dict[str, Any]) -> dict[str, Any]:
    return {"id": _number(chat.get("id")), "type": _text(chat.get("type"))} if chat else {}


def update_number(update: object) -> int | None:
    """The update's own number; None where this is no update."""
    number = _dict(update).get("update_id")
    if isinstance(number, bool) or not isinstance(number, int) or not 0 <= number < 2**63:
        return None
    return number


def _tap(query: dict[str, Any]) -> Incoming:
    message = _dict(query.get("message"))
    chat = _dict(message.get("chat"))
    if chat and not _private(chat):
        number = _number(chat.get("id"))
        return Elsewhere(number, addressed=False) if number else Nothing("no chat")
    sender = _sender(query, chat)
    if isinstance(sender, Nothing):
        return sender
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
    # In a private chat both numbers are the same; nobody is answered in the chat of another.
    if _number(chat.get("id")) not in (0, user):
        return Nothing("somebody else's chat")
    return Sender(user, user, _language(person.get("language_code")))


def _language(code: object) -> str | None:
    known = isinstance(code, str) and len(code) <= 16 and _LANGUAGE.fullmatch(code)
    return str(code) if known else None


def _private(chat: dict[str, Any]) -> bool:
    return chat.get("type") == "private"


def _dict(value: object) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _number(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not -(2**63) <= value < 2**63:
        return 0
    return value


def _text(value: object) -> str:
    if not isinstance(value, str):
        return ""
    return _UNSTORABLE.sub("", value[: 2 * LONGEST_TEXT]).strip()[:LONGEST_TEXT].strip()
