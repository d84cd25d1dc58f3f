"""Sandbox things as the JSON objects of the Bot API."""

from datetime import datetime

from bot.sandbox.chat import Chat, File, Message, Person
from bot.sandbox.markup import to_json
from bot.sandbox.refusals import JsonObject


def seconds(moment: datetime) -> int:
    return int(moment.timestamp())


def user_json(person: Person) -> JsonObject:
    body: JsonObject = {"id": person.id, "is_bot": False, "first_name": person.name}
    if person.language:
        body["language_code"] = person.language
    return body


def chat_json(chat: Chat) -> JsonObject:
    if chat.kind == "private":
        return {"id": chat.id, "type": "private", "first_name": chat.title}
    kind = "supergroup" if chat.kind == "group" else "channel"
    return {"id": chat.id, "type": kind, "title": chat.title}


def message_json(message: Message, chat: Chat, bot: JsonObject) -> JsonObject:
    """A Message object; `bot` is the User object of the bot."""
    body: JsonObject = {
        "message_id": message.id,
        "date": seconds(message.date),
        "chat": chat_json(chat),
    }
    if message.by_bot and chat.kind != "channel":
        body["from"] = bot
    elif message.sender is not None:
        body["from"] = user_json(message.sender)
    if chat.kind == "channel":
        body["sender_chat"] = chat_json(chat)
    if message.edited_at is not None:
        body["edit_date"] = seconds(message.edited_at)
    if message.media is not None:
        body[message.media] = _media(message)
    if message.text:
        caption = message.media is not None
        body["caption" if caption else "text"] = message.text
        if message.entities:
            listed = [entity.to_json() for entity in message.entities]
            body["caption_entities" if caption else "entities"] = listed
    if message.keyboard:
        body["reply_markup"] = to_json(message.keyboard)
    original = chat.find(message.reply_to) if message.reply_to else None
    if original is not None and original.reply_to is None:
        body["reply_to_message"] = message_json(original, chat, bot)
    return body


def _media(message: Message) -> object:
    file = message.file
    if message.media == "location":
        return {"latitude": 52.52, "longitude": 13.405}
    if file is None:
        return {}
    body = {"file_id": file.id, "file_unique_id": f"u{file.id}", "file_size": len(file.content)}
    if message.media == "photo":
        return [body | {"width": file.width, "height": file.height}]
    if message.media == "sticker":
        shape = {"type": "regular", "width": 512, "height": 512, "emoji": "\U0001f44b"}
        return body | shape | {"is_animated": False, "is_video": False}
    if message.media == "voice":
        return body | {"duration": 3, "mime_type": "audio/ogg"}
    return body | {"file_name": file.name, "mime_type": file.media_type}


def guessed_media_type(content: bytes) -> str:
    """The kind of a file, from its first bytes."""
    if content.startswith(b"\x89PNG\r\n\x1a\n"):
        return "image/png"
    if content.startswith(b"\xff\xd8"):
        return "image/jpeg"
    if content.startswith(b"%PDF"):
        return "application/pdf"
    return "application/octet-stream"


def picture_size(content: bytes) -> tuple[int, int] | None:
    """Width and height of a PNG or JPEG; None when it is neither."""
    kind = guessed_media_type(content)
    if kind == "image/png" and len(content) >= 24:
        return int.from_bytes(content[16:20]), int.from_bytes(content[20:24])
    if kind != "image/jpeg":
        return None
    at = 2
    while at + 9 < len(content) and content[at] == 0xFF:
        marker, size = content[at + 1], int.from_bytes(content[at + 2 : at + 4])
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            return (
                int.from_bytes(content[at + 7 : at + 9]),
                int.from_bytes(content[at + 5 : at + 7]),
            )
        at += 2 + size
    return None


def new_file(number: int, name: str, content: bytes) -> File:
    """A file as the sandbox keeps it."""
    width, height = picture_size(content) or (0, 0)
    kind = guessed_media_type(content)
    return File(f"file-{number}", name, content, kind, width, height)
