"""One row of the outbox to Telegram, and what became of it.

Calls that send something new cannot be repeated without the danger of saying it twice, so what
follows a failure depends on its cause (see `errors`) and on what would be worse for the person.
"""

import asyncio
from dataclasses import dataclass
from datetime import datetime, timedelta

import structlog
from telegram.constants import ParseMode
from telegram.error import TelegramError

from bot.clock import Clock
from bot.replies import Do, Reply
from bot.storage.outbox import BULK, OutRow
from bot.storage.results import Fate, Result
from bot.telegram.client import Client, TokenRejected
from bot.telegram.errors import Cause, cause, in_short, told_to_wait
from bot.telegram.render import Rendered, Renderer, digest

log = structlog.get_logger(__name__)

GIVE_UP_AFTER = timedelta(hours=24)
"""What has not got through by then is no answer any more; advice on danger is never given up."""

LONGEST_PAUSE = {"answers": 20.0, "bulk": 60.0}
"""Seconds between two tries of the same row."""

DOUBLES, DOUBLES_OF_ADVICE = 1, 2
"""How often a new message is tried again although it may have arrived: twice is better than not."""

TOAST_READ = 5.0
"""Seconds to wait for the answer to a toast: the card behind it must not wait longer."""

TOAST_TRIES, STRIP_TRIES = 2, 6

_GARBLED = (KeyError, TypeError, ValueError, AttributeError)
"""What the library raises where Telegram's answer is not of the expected shape."""

_NO_PREVIEW = {"is_disabled": True}


@dataclass(slots=True)
class _Attempt:
    """What the last call was: something new, or one that may be repeated; and its words."""

    new: bool = False
    words: str = ""


class Sender:
    """Carries out rows of the outbox."""

    def __init__(self, client: Client, renderer: Renderer, clock: Clock) -> None:
        self._client = client
        self._renderer = renderer
        self._clock = clock

    async def send(self, row: OutRow) -> Result:
        """Send, edit or answer; TokenRejected where Telegram no longer knows the token."""
        if row.outdone:
            await self._release(row)
            return Result(row, Fate.SENT, self._clock.now())
        if row.reply.query and row.reply.do is not Do.TOAST:
            _, result = await asyncio.gather(self._release(row), self._send(row))
            return result
        return await self._send(row)

    async def _send(self, row: OutRow) -> Result:
        attempt = _Attempt()
        try:
            message = await self._carry_out(row, attempt)
        except (TelegramError, *_GARBLED) as error:
            return self._after(error, row, attempt)
        said = digest(attempt.words) if attempt.words else None
        return Result(row, Fate.SENT, self._clock.now(), message, digest=said)

    async def refresh(self, row: OutRow, message: int) -> bool:
        """Show a card that counts down again; False where that did not succeed."""
        try:
            await self._edit(row, self._renderer.message(row, self._clock.now()), message)
        except (TelegramError, *_GARBLED) as error:
            why = cause(error)
            log.debug("countdown not shown", row=row.id, why=in_short(error, why))
            return why is Cause.UNCHANGED
        return True

    async def _carry_out(self, row: OutRow, attempt: _Attempt) -> int | None:
        reply = row.reply
        match reply.do:
            case Do.TOAST:
                await self._toast(row, attempt)
                return None
            case Do.STRIP:
                if row.card is not None:
                    await self._strip(row, row.card)
                return row.card
            case Do.MESSAGE:
                return await self._new(row, attempt, loud=reply.loud)
            case Do.CARD:
                return await self._card(row, attempt)

    async def _card(self, row: OutRow, attempt: _Attempt) -> int:
        if row.card is None:
            return await self._new(row, attempt, loud=row.reply.loud)
        if row.reply.anew:
            message = await self._new(row, attempt, loud=row.reply.loud)
            try:
                await self._strip(row, row.card)
            except (TelegramError, *_GARBLED) as error:
                log.info("old card kept its buttons", row=row.id, why=in_short(error, cause(error)))
            return message
        rendered = self._renderer.message(row, self._clock.now())
        attempt.words = rendered.words
        try:
            await self._edit(row, rendered, row.card)
        except TelegramError as error:
            if cause(error) is Cause.UNCHANGED:
                return row.card
            if cause(error) is Cause.NO_MESSAGE:
                return await self._new(row, attempt, loud=False)
            raise
        return row.card

    async def _new(self, row: OutRow, attempt: _Attempt, *, loud: bool) -> int:
        rendered = self._renderer.message(row, self._clock.now())
        if row.doubts:  # while nothing is answered at all, no try is used up
            await self._client.get_me()
        attempt.new, attempt.words = True, rendered.words
        message = await self._client.call(
            "sendMessage",
            chat_id=row.chat,
            text=rendered.text,
            parse_mode=ParseMode.HTML,
            disable_notification=not loud,
            link_preview_options=_NO_PREVIEW,
            reply_markup=rendered.markup,
        )
        return int(message["message_id"])

    async def _edit(self, row: OutRow, rendered: Rendered, message: int) -> None:
        await self._client.call(
            "editMessageText",
            chat_id=row.chat,
            message_id=message,
            text=rendered.text,
            parse_mode=ParseMode.HTML,
            link_preview_options=_NO_PREVIEW,
            reply_markup=rendered.markup if row.reply.rows else None,
        )

    async def _strip(self, row: OutRow, message: int) -> None:
        try:
            await self._client.call("editMessageReplyMarkup", chat_id=row.chat, message_id=message)
        except TelegramError as error:
            if cause(error) not in (Cause.UNCHANGED, Cause.NO_MESSAGE):
                raise

    async def _toast(self, row: OutRow, attempt: _Attempt) -> None:
        if not row.reply.query:
            return
        attempt.words = self._renderer.toast(row)
        await self._answer_press(row.reply, attempt.words)

    async def _answer_press(self, reply: Reply, words: str = "") -> None:
        try:
            await self._client.call(
                "answerCallbackQuery",
                read_timeout=TOAST_READ,
                callback_query_id=reply.query,
                text=words or None,
                show_alert=reply.alert or None,
            )
        except TelegramError as error:
            if cause(error) is not Cause.TOO_LATE:
                raise

    async def _release(self, row: OutRow) -> None:
        """Stop the spinner of the press that led to a card. The card does not depend on it."""
        for _ in range(TOAST_TRIES):
            try:
                return await self._answer_press(row.reply)
            except (TelegramError, *_GARBLED) as error:
                why = cause(error)
                log.info("press not answered", row=row.id, why=in_short(error, why))
                if why not in (Cause.UNSENT, Cause.BROKEN):
                    return None
        return None

    def _after(self, error: Exception, row: OutRow, attempt: _Attempt) -> Result:
        why = cause(error)
        at = self._clock.now()
        said = in_short(error, why)
        match why:
            case Cause.TOKEN:
                raise TokenRejected from None
            case Cause.UNREACHABLE:
                log.info("person cannot be reached", row=row.id, why=said)
                return Result(row, Fate.BLOCKED, at, error=said)
            case Cause.SLOW_DOWN | Cause.UNSENT | Cause.BROKEN:
                again = self._worth_another_try(row, at)
            case Cause.UNKNOWN:
                again = self._worth_another_try(row, at) and (
                    not attempt.new or row.doubts < _doubles(row)
                )
            case _:
                again = False
        if not again:
            log.error("not sent", row=row.id, why=said, tries=row.tries + 1)
            return Result(row, Fate.FAILED, at, error=said)
        wait = max(told_to_wait(error), _pause(row))
        log.warning("not sent yet", row=row.id, why=said, tries=row.tries + 1, wait=round(wait, 1))
        doubtful = why is Cause.UNKNOWN and attempt.new
        again_at = at + timedelta(seconds=wait)
        return Result(row, Fate.RETRY, at, retry_at=again_at, error=said, doubtful=doubtful)

    def _worth_another_try(self, row: OutRow, at: datetime) -> bool:
        match row.reply.do:
            case Do.TOAST:
                return row.tries + 1 < TOAST_TRIES
            case Do.STRIP:
                return row.tries + 1 < STRIP_TRIES
            case _:
                return row.advice is not None or at - row.put_at < GIVE_UP_AFTER


def _doubles(row: OutRow) -> int:
    """How often to say it once more although it may have been said."""
    return DOUBLES if row.advice is None else DOUBLES_OF_ADVICE


def _pause(row: OutRow) -> float:
    """Seconds until the next try: doubling, and not the same for all rows of an outage."""
    longest = LONGEST_PAUSE["bulk" if row.lane == BULK else "answers"]
    return min(float(2 ** min(row.tries, 10)), longest) + (row.id % 8) / 8
