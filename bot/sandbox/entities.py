"""Formatted text as Telegram keeps it: plain text plus entities counted in UTF-16 units."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from bot.sandbox.refusals import JsonObject, bad_request

KNOWN_TYPES = frozenset(
    {
        "mention",
        "hashtag",
        "cashtag",
        "bot_command",
        "url",
        "email",
        "phone_number",
        "bold",
        "italic",
        "underline",
        "strikethrough",
        "spoiler",
        "blockquote",
        "expandable_blockquote",
        "code",
        "pre",
        "text_link",
        "text_mention",
        "custom_emoji",
    }
)
_DETECTED = (
    ("bot_command", re.compile(r"(?<![\w/@<>])/[A-Za-z0-9_]{1,64}(?:@\w{3,32})?(?![\w/@])")),
    ("url", re.compile(r"https?://[^\s<>\"]+[^\s<>\".,;:!?)\]']")),
    ("mention", re.compile(r"(?<![\w@])@[A-Za-z]\w{3,31}\b")),
)


@dataclass(frozen=True, slots=True)
class Entity:
    """A stretch of a text with a meaning; offset and length in UTF-16 units."""

    type: str
    offset: int
    length: int
    url: str | None = None
    language: str | None = None
    custom_emoji_id: str | None = None

    def to_json(self) -> JsonObject:
        body: JsonObject = {"type": self.type, "offset": self.offset, "length": self.length}
        for name in ("url", "language", "custom_emoji_id"):
            if getattr(self, name) is not None:
                body[name] = getattr(self, name)
        return body


def utf16_length(text: str) -> int:
    """How long Telegram says this text is."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def detected(text: str, given: Iterable[Entity] = ()) -> tuple[Entity, ...]:
    """The given entities plus the commands, addresses and mentions Telegram finds by itself."""
    found = list(given)
    closed = [
        (entity.offset, entity.offset + entity.length)
        for entity in found
        if entity.type in ("code", "pre", "text_link")
    ]
    for type_, pattern in _DETECTED:
        for match in pattern.finditer(text):
            offset = utf16_length(text[: match.start()])
            end = offset + utf16_length(match.group())
            if all(end <= start or offset >= stop for start, stop in closed):
                found.append(Entity(type_, offset, end - offset))
                closed.append((offset, end))
    return tuple(sorted(found, key=lambda entity: (entity.offset, -entity.length)))


def trimmed(text: str, entities: Iterable[Entity]) -> tuple[str, tuple[Entity, ...]]:
    """Without white space at both ends; entities moved along, empty ones dropped."""
    left = utf16_length(text) - utf16_length(text.lstrip())
    text = text.strip()
    size = utf16_length(text)
    kept = []
    for entity in entities:
        start = max(entity.offset - left, 0)
        end = min(entity.offset + entity.length - left, size)
        if end > start:
            kept.append(replace(entity, offset=start, length=end - start))
    return text, tuple(kept)


def given_entities(text: str, listed: object) -> tuple[Entity, ...]:
    """Entities a caller spelled out, checked against the text."""
    if not isinstance(listed, list):
        raise bad_request("can't parse entities: expected an Array of MessageEntity")
    size = utf16_length(text)
    entities = []
    for item in listed:
        if not isinstance(item, dict) or item.get("type") not in KNOWN_TYPES:
            raise bad_request("can't parse entities: unsupported MessageEntity specified")
        offset, length = item.get("offset"), item.get("length")
        if not (isinstance(offset, int) and isinstance(length, int)):
            raise bad_request("can't parse entities: wrong MessageEntity offset or length")
        if offset < 0 or length <= 0 or offset + length > size:
            raise bad_request("can't parse entities: entity is beyond the end of the text")
        entities.append(Entity(item["type"], offset, length, item.get("url"), item.get("language")))
    return tuple(entities)
