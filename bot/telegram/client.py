"""The client for the Bot API: fast under load, patient, and silent about its token."""

import json
import ssl
from functools import cache
from typing import Any

import httpx
from httpx_aiohttp import AiohttpTransport
from telegram.error import InvalidToken, NetworkError, TelegramError
from telegram.ext import ExtBot
from telegram.request import HTTPXRequest

from bot.telegram.errors import NOT_AN_ANSWER, Cause, cause

MOST_AT_ONCE = 256
"""Connections for calls; getUpdates has one of its own."""

IDLE_CONNECTION = 15.0
"""Seconds after which an unused connection is closed, well before the far side would do it."""

CONNECT, POOL, WRITE, READ = 5.0, 10.0, 10.0, 15.0
"""Seconds. The transport counts connecting into the wait for the pool, hence ten for that."""

LONG_POLL_EXTRA = 10.0
"""Seconds an answer to getUpdates may take beyond the wait that was asked for."""


class TokenRejected(Exception):
    """Telegram does not know this token; nothing will work until it is changed."""


class Client(ExtBot[None]):
    """A bot that also hands out updates as they come over the wire."""

    def __repr__(self) -> str:
        return "Client"  # the library would show the token

    async def open(self) -> bool:
        """Whether Telegram answered and knows the bot; TokenRejected where it refuses it.

        Without an answer the client works all the same, as soon as Telegram can be reached.
        """
        try:
            await self.initialize()
        except TelegramError as error:
            # The library raises an error of its own from the first one, with the token in it.
            inner = error.__cause__ if isinstance(error, InvalidToken) else error
            if isinstance(inner, InvalidToken) and cause(inner) is Cause.TOKEN:
                raise TokenRejected from None
            return False
        return True

    @property
    def known_as(self) -> str:
        """The bot's own name without the @; empty as long as Telegram has not told it."""
        return self.username if self._bot_initialized else ""

    async def updates(self, offset: int | None, wait: int, allowed: list[str]) -> list[Any]:
        """getUpdates, unparsed, after at most so many seconds; TelegramError for any trouble."""
        asked = {"offset": offset, "timeout": wait, "allowed_updates": allowed}
        longest = wait + LONG_POLL_EXTRA
        found: object = await self._post("getUpdates", asked, read_timeout=longest)
        if not isinstance(found, list):
            raise TelegramError("getUpdates did not answer with a list")
        return found

    async def _do_post(self, *args: Any, **kwargs: Any) -> Any:
        try:
            return await super()._do_post(*args, **kwargs)
        except KeyError:  # the library takes it for granted that there is a result
            raise NetworkError(NOT_AN_ANSWER) from None


class _Request(HTTPXRequest):
    """Answers that are not what they should be end as errors, without being logged."""

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        try:
            answer = json.loads(payload.decode("utf-8", "replace"))
        except (ValueError, RecursionError):
            answer = None
        if not isinstance(answer, dict) or not ("result" in answer or "description" in answer):
            raise NetworkError(NOT_AN_ANSWER)
        return answer


def build_client(token: str, api_url: str, at_once: int = MOST_AT_ONCE) -> Client:
    """A client for the Bot API at `api_url`; it opens connections when it is first used."""
    return Client(
        token=token,
        base_url=f"{api_url}/bot",
        base_file_url=f"{api_url}/file/bot",
        request=_request(min(at_once, MOST_AT_ONCE)),
        get_updates_request=_request(1),
    )


def _request(connections: int) -> HTTPXRequest:
    limits = httpx.Limits(max_connections=connections, keepalive_expiry=IDLE_CONNECTION)
    return _Request(
        connection_pool_size=connections,
        connect_timeout=CONNECT,
        pool_timeout=POOL,
        write_timeout=WRITE,
        read_timeout=READ,
        httpx_kwargs={"transport": AiohttpTransport(verify=_trusted(), limits=limits)},
    )


@cache
def _trusted() -> ssl.SSLContext:
    """The authorities that vouch for Telegram; reading them takes a while."""
    return httpx.create_ssl_context()
