"""Keyboards as a bot sends them, checked as Telegram checks them."""

import json
from dataclasses import dataclass
from typing import TypeAlias

from bot.sandbox.refusals import JsonObject, Refused, bad_request

STYLES = frozenset({"primary", "success", "danger"})
ACTIONS = (
    "callback_data",
    "url",
    "web_app",
    "login_url",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
    "copy_text",
    "callback_game",
    "pay",
)
MOST_BUTTONS = 100
MOST_DATA_BYTES = 64


@dataclass(frozen=True, slots=True)
class Button:
    """A button under a message; `data` is None when the tap is not sent to the bot."""

    text: str
    data: str | None
    style: str | None
    raw: JsonObject

    @property
    def url(self) -> str | None:
        url = self.raw.get("url")
        return url if isinstance(url, str) else None


InlineKeyboard: TypeAlias = tuple[tuple[Button, ...], ...]


@dataclass(frozen=True, slots=True)
class ReplyKeyboard:
    """The keyboard in place of the letters; it stays until removed or replaced."""

    rows: tuple[tuple[str, ...], ...]
    persistent: bool
    one_time: bool
    placeholder: str

    @property
    def captions(self) -> list[str]:
        return [caption for row in self.rows for caption in row]


@dataclass(frozen=True, slots=True)
class RemoveKeyboard:
    """Take the reply keyboard away."""


@dataclass(frozen=True, slots=True)
class ForceReply:
    """Open a reply to this message; no keyboard of its own."""


Markup: TypeAlias = InlineKeyboard | ReplyKeyboard | RemoveKeyboard | ForceReply | None


def parse_markup(source: object) -> Markup:
    """What a `reply_markup` parameter asks for; refuses what Telegram would refuse."""
    if source is None or source == "":
        return None
    if isinstance(source, str):
        try:
            source = json.loads(source)
        except ValueError:
            raise bad_request("can't parse reply keyboard markup JSON object") from None
    if not isinstance(source, dict):
        raise bad_request("object expected as reply markup")
    if "inline_keyboard" in source:
        return _inline(source["inline_keyboard"])
    if "keyboard" in source:
        return _reply(source)
    if source.get("remove_keyboard"):
        return RemoveKeyboard()
    if source.get("force_reply"):
        return ForceReply()
    return None


def parse_inline(source: object) -> InlineKeyboard:
    """The markup of an edit, where only an inline keyboard is allowed."""
    markup = parse_markup(source)
    if markup is None:
        return ()
    if not isinstance(markup, tuple):
        raise bad_request("inline keyboard expected")
    return markup


def to_json(keyboard: InlineKeyboard) -> JsonObject:
    """An inline keyboard as it stands in a Message object."""
    return {"inline_keyboard": [[button.raw for button in row] for row in keyboard]}


def _rows(source: object, what: str) -> list[list[object]]:
    if not isinstance(source, list) or not all(isinstance(row, list) for row in source):
        raise bad_request(f"can't parse {what}: field must be an Array of Arrays of buttons")
    return [row for row in source if row]


def _inline(source: object) -> InlineKeyboard:
    rows = _rows(source, "inline keyboard")
    if sum(len(row) for row in rows) > MOST_BUTTONS:
        raise bad_request("REPLY_MARKUP_TOO_LONG")
    return tuple(tuple(_button(button) for button in row) for row in rows)


def _fault(text: str) -> Refused:
    return bad_request(f"can't parse inline keyboard button: {text}")


def _button(source: object) -> Button:
    if not isinstance(source, dict):
        raise _fault("expected an Object")
    text = source.get("text")
    if not isinstance(text, str):
        raise _fault('Can\'t find field "text"')
    if not text.strip():
        raise _fault("inline keyboard button text must be non-empty")
    actions = [name for name in ACTIONS if source.get(name) is not None]
    if not actions:
        raise _fault("Text buttons are unallowed in the inline keyboard")
    if len(actions) > 1:
        raise _fault(f"exactly one action is expected, found {' and '.join(actions)}")
    url = source.get("url")
    if url is not None and not (isinstance(url, str) and (":" in url or "." in url)):
        raise bad_request("BUTTON_URL_INVALID")
    return Button(text, _data(source), _style(source), dict(source))


def _data(source: JsonObject) -> str | None:
    data = source.get("callback_data")
    if data is None:
        return None
    if not isinstance(data, str):
        raise _fault('Field "callback_data" must be of type String')
    if not 1 <= len(data.encode()) <= MOST_DATA_BYTES:
        raise bad_request("BUTTON_DATA_INVALID")
    return data


def _style(source: JsonObject) -> str | None:
    style = source.get("style")
    if style is not None and style not in STYLES:
        raise bad_request("can't parse keyboard button: invalid button style specified")
    return style if isinstance(style, str) else None


def _reply(source: JsonObject) -> ReplyKeyboard:
    rows = _rows(source["keyboard"], "reply keyboard")
    if not rows:
        raise bad_request("reply keyboard must contain at least one button")
    placeholder = source.get("input_field_placeholder") or ""
    if not isinstance(placeholder, str) or len(placeholder) > 64:
        raise bad_request("input field placeholder is too long")
    return ReplyKeyboard(
        tuple(tuple(_caption(button) for button in row) for row in rows),
        bool(source.get("is_persistent")),
        bool(source.get("one_time_keyboard")),
        placeholder,
    )


def _caption(source: object) -> str:
    text = source.get("text") if isinstance(source, dict) else source
    if not isinstance(text, str) or not text.strip():
        raise bad_request("can't parse keyboard button: keyboard button text must be non-empty")
    if isinstance(source, dict):
        _style(source)
    return text
