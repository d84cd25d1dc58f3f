"""Telegram's HTML: the few tags it knows, and its complaints about all others."""

import re
from dataclasses import dataclass

from bot.sandbox.entities import Entity, trimmed, utf16_length
from bot.sandbox.refusals import Refused, bad_request

_SIMPLE = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
    "a": "text_link",
    "tg-emoji": "custom_emoji",
}
_NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
_REFERENCE = re.compile(r"&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-z]+));?")
_ATTRIBUTE = re.compile(r"\s+([a-zA-Z_-]+)(?:\s*=\s*(\"[^\"]*\"|'[^']*'|[^\s\"'>]+))?")
_TAG_NAME = re.compile(r"[^\s>]*")


@dataclass(frozen=True, slots=True)
class _Open:
    tag: str
    attributes: dict[str, str]
    offset: int
    byte: int


def _fault(text: str) -> Refused:
    return bad_request(f"can't parse entities: {text}")


def _unescaped(text: str) -> str:
    def letter(match: re.Match[str]) -> str:
        decimal, hexadecimal, name = match.groups()
        if name is not None:
            return _NAMED.get(name, match.group())
        code = int(decimal) if decimal else int(hexadecimal, 16)
        return chr(code) if 0 < code < 0x110000 else match.group()

    return _REFERENCE.sub(letter, text)


def parse_html(source: str) -> tuple[str, tuple[Entity, ...]]:
    """Plain text and entities of a message sent as HTML; refuses what Telegram refuses."""
    plain: list[str] = []
    size = 0
    entities: list[Entity] = []
    stack: list[_Open] = []
    at = 0
    while at < len(source):
        stop = source.find("<", at)
        stop = len(source) if stop < 0 else stop
        piece = _unescaped(source[at:stop])
        plain.append(piece)
        size += utf16_length(piece)
        if stop == len(source):
            break
        byte = len(source[:stop].encode())
        if source.startswith("</", stop):
            at = _closed(source, stop, byte, size, stack, entities)
        else:
            opened, at = _opened(source, stop, byte, size)
            stack.append(opened)
    if stack:
        raise _fault(f'Can\'t find end tag corresponding to start tag "{stack[-1].tag}"')
    entities.sort(key=lambda entity: (entity.offset, -entity.length))
    return trimmed("".join(plain), entities)


def _opened(source: str, start: int, byte: int, offset: int) -> tuple[_Open, int]:
    name = _TAG_NAME.match(source, start + 1)
    assert name is not None
    tag, at = name.group().lower(), name.end()
    if tag not in _SIMPLE:
        if ">" not in source[start:] and tag:
            raise _fault(f"Unclosed start tag at byte offset {byte}")
        raise _fault(f'Unsupported start tag "{tag}" at byte offset {byte}')
    attributes: dict[str, str] = {}
    while match := _ATTRIBUTE.match(source, at):
        key, value = match.groups()
        attributes[key.lower()] = _unescaped((value or "").strip("\"'"))
        at = match.end()
    rest = re.compile(r"\s*>").match(source, at)
    if rest is None:
        raise _fault(f'Unclosed start tag "{tag}" at byte offset {byte}')
    if tag == "span" and attributes.get("class") != "tg-spoiler":
        raise _fault(f'Tag "span" must have class "tg-spoiler" at byte offset {byte}')
    return _Open(tag, attributes, offset, byte), rest.end()


def _closed(
    source: str, start: int, byte: int, offset: int, stack: list[_Open], found: list[Entity]
) -> int:
    stop = source.find(">", start)
    if stop < 0:
        raise _fault(f"Unclosed end tag at byte offset {byte}")
    tag = source[start + 2 : stop].strip().lower()
    if not stack:
        raise _fault(f"Unexpected end tag at byte offset {byte}")
    opened = stack.pop()
    if tag and tag != opened.tag:
        raise _fault(
            f'Unmatched end tag at byte offset {byte}, expected "</{opened.tag}>", found "</{tag}>"'
        )
    if offset > opened.offset:
        entity = _entity(opened, offset - opened.offset)
        if entity is not None:
            found.append(entity)
    return stop + 1


def _entity(opened: _Open, length: int) -> Entity | None:
    type_, extra = _SIMPLE[opened.tag], opened.attributes
    if type_ == "text_link":
        url = extra.get("href", "")
        return Entity(type_, opened.offset, length, url=url) if "." in url or ":" in url else None
    if type_ == "blockquote" and "expandable" in extra:
        return Entity("expandable_blockquote", opened.offset, length)
    if type_ == "custom_emoji":
        return Entity(type_, opened.offset, length, custom_emoji_id=extra.get("emoji-id", ""))
    if type_ == "code" and extra.get("class", "").startswith("language-"):
        return Entity("code", opened.offset, length, language=extra["class"][9:])
    return Entity(type_, opened.offset, length)
