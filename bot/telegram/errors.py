"""What an error of the Bot API means for the message that was to be sent.

The Bot API cannot be asked whether a message has arrived, so everything hangs on telling "surely
not sent" from "nobody knows".
"""

from datetime import timedelta
from enum import StrEnum

import aiohttp
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
)

from bot.tokens import TOKEN

NOT_AN_ANSWER = "Not an answer of the Bot API"


class Cause(StrEnum):
    """Why a call did not succeed."""

    TOKEN = "token"  # noqa: S105 - the token itself was refused
    UNREACHABLE = "unreachable"  # the person blocked the bot, or is gone
    SLOW_DOWN = "slow down"  # told to wait
    UNCHANGED = "unchanged"  # an edit that changes nothing: as wanted
    NO_MESSAGE = "no message"  # what was to be edited is not there any more
    TOO_LATE = "too late"  # the press is too old to be answered
    UNSENT = "unsent"  # never reached Telegram
    BROKEN = "broken"  # Telegram said that something is wrong on its side
    UNKNOWN = "unknown"  # sent, but no (readable) answer: nobody knows
    REFUSED = "refused"  # never will be accepted


_WORDS: tuple[tuple[str, Cause], ...] = (
    ("message is not modified", Cause.UNCHANGED),
    ("message to edit not found", Cause.NO_MESSAGE),
    ("message can't be edited", Cause.NO_MESSAGE),
    ("message_id_invalid", Cause.NO_MESSAGE),
    ("there is no text in the message to edit", Cause.NO_MESSAGE),
    ("query is too old", Cause.TOO_LATE),
    ("query_id_invalid", Cause.TOO_LATE),
    ("query id is invalid", Cause.TOO_LATE),
    ("chat not found", Cause.UNREACHABLE),
    ("user not found", Cause.UNREACHABLE),
    ("peer_id_invalid", Cause.UNREACHABLE),
    ("user is deactivated", Cause.UNREACHABLE),
    ("user_is_blocked", Cause.UNREACHABLE),
    ("input_user_deactivated", Cause.UNREACHABLE),
)

_NEVER_MADE = (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError)
"""What the transport met before anything was sent."""


def cause(error: Exception) -> Cause:
    """The cause behind an exception of the library."""
    if isinstance(error.__cause__, TelegramError):
        # A status without the Bot API's own words: some gateway on the way said it, not Telegram.
        return Cause.BROKEN
    match error:
        case InvalidToken():
            return Cause.TOKEN
        case RetryAfter():
            return Cause.SLOW_DOWN
        case Forbidden():
            return Cause.UNREACHABLE
        case BadRequest():  # a NetworkError to the library: it has to come first
            said = error.message.lower()
            return next((found for words, found in _WORDS if words in said), Cause.REFUSED)
        case ChatMigrated() | Conflict():
            return Cause.REFUSED
        case NetworkError():
            return _of_network(error)
        case _:
            return Cause.UNKNOWN


def _of_network(error: NetworkError) -> Cause:
    if error.message == NOT_AN_ANSWER:
        return Cause.UNKNOWN
    if error.__cause__ is None:
        return Cause.BROKEN
    return Cause.UNSENT if isinstance(error.__cause__, _NEVER_MADE) else Cause.UNKNOWN


def told_to_wait(error: Exception) -> float:
    """Seconds Telegram asks to wait before the next call; 0 where it does not."""
    if not isinstance(error, RetryAfter):
        return 0.0
    wait = error.retry_after
    return float(wait.total_seconds() if isinstance(wait, timedelta) else wait)


def in_short(error: Exception, why: Cause) -> str:
    """For the record: the cause, and Telegram's own words where it answered."""
    said = isinstance(error, BadRequest | Forbidden)
    return f"{why}: {TOKEN.sub('…', str(error)) if said else type(error).__name__}"
