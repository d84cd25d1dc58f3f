"""What Telegram itself says of a bot: its name, its webhook, and the time."""

from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

import aiohttp
from telegram.error import TelegramError

from bot.telegram.client import Client
from bot.telegram.errors import Cause, cause, in_short


@dataclass(frozen=True, slots=True)
class Webhook:
    """A webhook as Telegram has it on record."""

    url: str = ""
    pending: int = 0
    error: str = ""
    failed_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Seen:
    """What was found out."""

    name: str = ""
    webhook: Webhook = Webhook()
    trouble: str = ""  # why nothing could be found out
    refused: bool = False  # it is the token


async def examined(client: Client) -> Seen:
    """Who the bot is, and where Telegram calls it."""
    try:
        me = await client.call("getMe")
        there = await client.call("getWebhookInfo")
    except TelegramError as error:
        why = cause(error)
        return Seen(trouble=in_short(error, why), refused=why is Cause.TOKEN)
    failed = there.get("last_error_date")
    return Seen(
        me.get("username", ""),
        Webhook(
            there.get("url", ""),
            there.get("pending_update_count", 0),
            there.get("last_error_message", ""),
            datetime.fromtimestamp(failed, UTC) if failed else None,
        ),
    )


async def date_of(api_url: str) -> datetime | None:
    """The time the server at this address has, from the head of any answer; None without one."""
    try:
        async with (
            aiohttp.ClientSession(trust_env=True) as session,
            session.head(api_url, allow_redirects=False) as answer,
        ):
            said = answer.headers.get("Date", "")
        return parsedate_to_datetime(said).astimezone(UTC)
    except (aiohttp.ClientError, ValueError):
        return None
