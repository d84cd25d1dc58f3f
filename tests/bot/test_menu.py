"""Command menu and descriptions."""

import pytest

from bot.telegram.client import TokenRejected, build_client
from bot.telegram.commands import introduce
from conversations.wording.catalogue import Catalogue
from tests.bot.conftest import Telegram

MENU = ("cramp", "help")
LINES = """
command-cramp = {0} cramp
command-help = {0} help
bot-description = {0} about
bot-short-description = {0} short
"""
CATALOGUE = Catalogue(
    {code: {"a.ftl": LINES.replace("{0}", code)} for code in ("en", "de", "pt-BR")}
)


async def introduced(telegram: Telegram, catalogue: Catalogue = CATALOGUE) -> list[str]:
    """The calls that changed something."""
    before = telegram.world.calls.total
    await introduce(telegram.client, catalogue, MENU)
    return [c.method for c in telegram.world.calls if c.number > before and "set" in c.method]


async def test_every_language_is_set_and_english_for_all_others(telegram: Telegram) -> None:
    await introduced(telegram)
    for code, language in ((None, "en"), ("en", "en"), ("de", "de")):
        commands = await telegram.client.get_my_commands(language_code=code)
        assert [(c.command, c.description) for c in commands] == [
            ("cramp", f"{language} cramp"),
            ("help", f"{language} help"),
        ]
        about = await telegram.client.get_my_description(code)
        short = await telegram.client.get_my_short_description(code)
        assert (about.description, short.short_description) == (
            f"{language} about",
            f"{language} short",
        )


async def test_what_is_set_already_is_left_alone(telegram: Telegram) -> None:
    assert len(await introduced(telegram)) == 9
    assert await introduced(telegram) == []


async def test_only_what_has_changed_is_set(telegram: Telegram) -> None:
    await introduced(telegram)
    lines = {"a.ftl": LINES.replace("{0}", "de").replace("help = de", "help = neu")}
    changed = Catalogue({"en": {"a.ftl": LINES.replace("{0}", "en")}, "de": lines})
    assert await introduced(telegram, changed) == ["setMyCommands"]


async def test_trouble_is_not_fatal(telegram: Telegram) -> None:
    telegram.world.faults.outage = "502"
    assert await introduced(telegram) == []


async def test_a_refused_token_is(telegram: Telegram) -> None:
    client = build_client("8484:another", telegram.url)
    with pytest.raises(TokenRejected):
        await client.open()
    with pytest.raises(TokenRejected):
        await introduce(client, CATALOGUE, MENU)
    await client.shutdown()
