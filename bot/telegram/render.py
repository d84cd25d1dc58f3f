"""A stored reply into what Telegram is sent: text and buttons in the person's language."""

import hashlib
import re
from dataclasses import dataclass
from datetime import datetime
from html import unescape
from typing import Any, TypeAlias

import structlog

from bot.countdown import line
from bot.replies import Button, Reply
from bot.storage.outbox import OutRow
from conversations.script import Style, Text, text
from conversations.wording.catalogue import Catalogue
from conversations.wording.local import FALLBACK
from conversations.wording.shelf import CatalogueError

log = structlog.get_logger(__name__)

LONGEST_TEXT = 4096
LONGEST_TOAST = 200

TICKED, UNTICKED = "☑ ", "☐ "

_STYLES = {Style.PRIMARY: "primary", Style.SUCCESS: "success", Style.DANGER: "danger"}
_TAG = re.compile("<[^<>]*>")
_OUR_TAG = re.compile("</?[bi]>")


Markup: TypeAlias = dict[str, Any]
"""`reply_markup` as the Bot API has it."""


@dataclass(frozen=True, slots=True)
class Rendered:
    """A message as the messenger takes it."""

    text: str  # HTML
    words: str  # the same without the seconds that count down
    markup: Markup | None  # the buttons, or else the reply keyboard


class Renderer:
    """Puts rows of the outbox into words."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue

    def message(self, row: OutRow, at: datetime) -> Rendered:
        """Text, buttons and (where no buttons are in the way) the reply keyboard."""
        reply = row.reply
        paragraphs = [self._html(each, row) for each in reply.lines]
        paragraphs += [self._html(Text(key), row) for key in self._marks(row)]
        words = "\n\n".join(_fitting(paragraphs, row))
        counting = line(reply.countdown, at) if reply.countdown else None
        if counting is not None:
            paragraphs.append(self._html(counting, row))
        return Rendered(
            text="\n\n".join(_fitting(paragraphs, row)) if counting is not None else words,
            words=words,
            markup=self._markup(reply, row),
        )

    def _marks(self, row: OutRow) -> list[str]:
        """What is said of a translation that no clinician has read."""
        catalogue, language, lines = self._catalogue, row.language, row.reply.lines
        labels = [button.label for each in row.reply.rows for button in each]
        if any(catalogue.held_back(each, language) for each in (*lines, *labels)):
            return ["review-english"]
        told = row.advice is not None or any(
            each.key in catalogue.reviews.told_after for each in lines
        )
        return ["review-pending"] if told and catalogue.awaits_review(language) else []

    def toast(self, row: OutRow) -> str:
        """What answers a press; empty where it only stops the spinner."""
        words = "\n".join(self._plain(each, row) for each in row.reply.lines)
        return words if len(words) <= LONGEST_TOAST else words[: LONGEST_TOAST - 1] + "…"

    def _markup(self, reply: Reply, row: OutRow) -> Markup | None:
        if reply.rows:
            rows = [[self._button(button, row) for button in each] for each in reply.rows]
            return {"inline_keyboard": rows}
        return self._keyboard(row) if reply.keyboard else None

    def _button(self, button: Button, row: OutRow) -> dict[str, str]:
        label = self._plain(button.label, row)
        if button.ticked is not None:
            label = (TICKED if button.ticked else UNTICKED) + label
        shown = {"text": label, "callback_data": button.data}
        style = _STYLES.get(button.style)
        return {**shown, "style": style} if style else shown

    def _keyboard(self, row: OutRow) -> Markup:
        return {
            "keyboard": [[{"text": self._plain(text("keyboard-cramp"), row)}]],
            "is_persistent": True,
            "resize_keyboard": True,
            "input_field_placeholder": self._plain(text("keyboard-placeholder"), row),
        }

    def _html(self, said: Text, row: OutRow) -> str:
        return self._worded(said, row, plain=False)

    def _plain(self, said: Text, row: OutRow) -> str:
        return _OUR_TAG.sub("", self._worded(said, row, plain=True))

    def _worded(self, said: Text, row: OutRow, *, plain: bool) -> str:
        """In the person's language, else in English, else an apology: never a bare key."""
        say = self._catalogue.plain if plain else self._catalogue.text
        for language in dict.fromkeys((row.language, FALLBACK)):
            try:
                return say(said, language, row.zone, row.country)
            except CatalogueError as error:
                log.error("no words", why=str(error), key=said.key)
            except (KeyError, ValueError) as error:
                log.error("no words", why=repr(error), key=said.key)
        return say(text("sorry-note"), FALLBACK)


def digest(words: str) -> str:
    """Sixteen signs by which to see later whether these were the words."""
    return hashlib.sha256(words.encode()).hexdigest()[:16]


def units(html: str) -> int:
    """How long Telegram finds this HTML: UTF-16 units of what is left without the tags."""
    return len(unescape(_TAG.sub("", html)).encode("utf-16-le")) // 2


def _too_long(html: str) -> bool:
    # A character is two units at most, so that short ones need no counting.
    return 2 * len(html) > LONGEST_TEXT and units(html) > LONGEST_TEXT


def _fitting(paragraphs: list[str], row: OutRow) -> list[str]:
    """Without its last paragraphs a message that is too long still says the first ones."""
    kept = paragraphs
    while len(kept) > 1 and _too_long("\n\n".join(kept)):
        kept = kept[:-1]
    if len(kept) < len(paragraphs):
        log.error("too long", row=row.id, dropped=len(paragraphs) - len(kept))
    return kept
