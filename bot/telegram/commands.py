"""What people see before they write: the command menu and Charley's description."""

from collections.abc import Sequence

import structlog
from telegram import BotCommand
from telegram.error import TelegramError

from bot.telegram.client import Client, TokenRejected
from bot.telegram.errors import Cause, cause, in_short
from conversations.script import Text
from conversations.wording.catalogue import Catalogue

log = structlog.get_logger(__name__)


async def introduce(client: Client, catalogue: Catalogue, menu: Sequence[str]) -> bool:
    """Set menu and descriptions in every language, where they are not so already.

    A failure is logged and does not matter otherwise; TokenRejected where Telegram refuses the
    token.
    """
    # What is set without a language is for everybody whose language is not there; Telegram knows
    # languages by two letters only.
    codes = [(one, one) for one in catalogue.languages if len(one) == 2]
    try:
        for language, code in ((catalogue.languages[0], None), *codes):
            await _introduce(client, catalogue, menu, language, code)
    except TelegramError as error:
        why = cause(error)
        if why is Cause.TOKEN:
            raise TokenRejected from None
        log.warning("menu and descriptions not set", why=in_short(error, why))
        return False
    return True


async def _introduce(
    client: Client, catalogue: Catalogue, menu: Sequence[str], language: str, code: str | None
) -> None:
    def words(key: str) -> str:
        return catalogue.plain(Text(key), language)

    commands = tuple(BotCommand(name, words(f"command-{name}")) for name in menu)
    if await client.get_my_commands(language_code=code) != commands:
        await client.set_my_commands(commands, language_code=code)
    about = words("bot-description")
    if (await client.get_my_description(code)).description != about:
        await client.set_my_description(about, code)
    short = words("bot-short-description")
    if (await client.get_my_short_description(code)).short_description != short:
        await client.set_my_short_description(short, code)
