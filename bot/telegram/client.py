"""The client for the Bot API: fast under load, patient, and silent about its token."""

from typing import Any

from telegram.error import InvalidToken, NetworkError, TelegramError
from telegram.ext import ExtBot

from bot.telegram.errors import NOT_AN_ANSWER, Cause, cause
from bot.telegram.in_process import Answer, InProcess
from bot.telegram.transport import READ, Transport

MOST_AT_ONCE = 256
"""Connections for calls; getUpdates has one of its own."""

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

    async def call(self, method: str, read_timeout: float = READ, **given: object) -> Any:
        """A method of the Bot API with plain values, and what it answered; TelegramError.

        The library's own methods make objects of all that goes out and comes back, which takes
        longer than the call itself. Without a value: `None`.
        """
        said = {name: value for name, value in given.items() if value is not None}
        return await self._do_post(method, said, read_timeout=read_timeout)

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


def build_client(
    token: str, api_url: str, at_once: int = MOST_AT_ONCE, answer: Answer | None = None
) -> Client:
    """A client for the Bot API at `api_url`; it opens connections when it is first used.

    With `answer` it opens none: that is called instead.
    """
    return Client(
        token=token,
        base_url=f"{api_url}/bot",
        base_file_url=f"{api_url}/file/bot",
        request=InProcess(answer) if answer else Transport(min(at_once, MOST_AT_ONCE)),
        get_updates_request=InProcess(answer) if answer else Transport(1),
    )
