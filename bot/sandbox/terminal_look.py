"""How messages and buttons look in the terminal."""

from datetime import datetime

from rich.text import Text

from bot.sandbox.chat import Message
from bot.sandbox.entities import Entity

HELP = """\
:1 … :99       tap a button by its number
:push 1h       push the clock (90s, 5m, 1h 30m, 2d)
:tonight       push it to the next evening reminder
:morning       push it to the next check-in
:timers        what is to come
:who NAME      be somebody else
:block         block the bot; :unblock lets it write again
:quit          leave
Any other line is sent as a message."""

_STYLES = {
    "bold": "bold",
    "italic": "italic",
    "underline": "underline",
    "strikethrough": "strike",
    "code": "cyan",
    "pre": "cyan",
    "bot_command": "blue",
    "url": "blue underline",
    "text_link": "blue underline",
}
_BUTTONS = {"danger": "bold red", "success": "bold green", "primary": "bold blue", None: "bold"}


def drawn_message(message: Message, first: int) -> Text:
    """A message with its marks, its words, and its buttons numbered from `first`."""
    marks = "silent" if message.silent else "loud"
    if message.edits:
        marks += f", edited {message.edits}×"
    shown = Text(f"\nCharley  {message.date.astimezone():%H:%M}  ({marks})\n", "bright_blue")
    if message.media:
        shown.append(f"[{message.media}] ", "dim")
    shown.append_text(_words(message))
    number = first
    for row in message.keyboard:
        shown.append("\n  ")
        for button in row:
            shown.append(f":{number} ", "dim")
            shown.append(f"{button.text}   ", _BUTTONS.get(button.style, "bold"))
            number += 1
    return shown


def drawn_status(now: datetime, captions: list[str], first: int) -> Text:
    """The line before the prompt: the time and the reply keyboard."""
    shown = Text(f"\n{now.astimezone():%a %d %b %H:%M}", "dim")
    for number, caption in enumerate(captions, first):
        shown.append(f"   :{number} ", "dim")
        shown.append(caption)
    return shown


def _words(message: Message) -> Text:
    words = Text(message.text, style="default")
    for entity in message.entities:
        if style := _STYLES.get(entity.type):
            words.stylize(style, *_letters(message.text, entity))
    return words


def _letters(text: str, entity: Entity) -> tuple[int, int]:
    """An entity's start and end in letters instead of UTF-16 units."""
    units = text.encode("utf-16-le")
    start = len(units[: entity.offset * 2].decode("utf-16-le"))
    stop = (entity.offset + entity.length) * 2
    return start, start + len(units[entity.offset * 2 : stop].decode("utf-16-le"))
