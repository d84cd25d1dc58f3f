"""How the bot introduces itself, and what Telegram refuses there."""

import pytest
from telegram import BotCommandScopeAllPrivateChats, BotCommandScopeChat
from telegram.error import BadRequest
from telegram.ext import ExtBot

from bot.sandbox.world import World
from tests.sandbox.conftest import Call

Bot = ExtBot[None]


async def test_the_narrowest_menu_in_the_right_language_is_shown(world: World, bot: Bot) -> None:
    def menu(person: int, language: str) -> list[str]:
        return [command["command"] for command in world.profile.menu(person, language)]

    await bot.set_my_commands([("help", "Help")])
    await bot.set_my_commands([("hilfe", "Hilfe")], language_code="de")
    assert (menu(1, "en"), menu(1, "de-AT")) == (["help"], ["hilfe"])
    await bot.set_my_commands([("cramp", "Now")], scope=BotCommandScopeAllPrivateChats())
    assert menu(1, "de") == ["cramp"]
    await bot.set_my_commands([("only", "You")], scope=BotCommandScopeChat(1))
    assert (menu(1, "en"), menu(2, "en")) == (["only"], ["cramp"])
    assert [c.command for c in await bot.get_my_commands()] == ["help"]
    await bot.delete_my_commands()
    assert await bot.get_my_commands() == ()


@pytest.mark.parametrize(
    ("command", "description"),
    [("Cramp", "x"), ("a" * 33, "x"), ("check-in", "x"), ("", "x"), ("ok", ""), ("ok", "x" * 257)],
)
async def test_commands_are_checked(call: Call, command: str, description: str) -> None:
    listed = [{"command": command, "description": description}]
    answer = await call("setMyCommands", commands=listed)
    assert answer["error_code"] == 400


async def test_at_most_a_hundred_commands(bot: Bot) -> None:
    await bot.set_my_commands([(f"c{n}", "x") for n in range(100)])
    with pytest.raises(BadRequest):
        await bot.set_my_commands([(f"c{n}", "x") for n in range(101)])


async def test_descriptions_are_kept_by_language_and_bounded(bot: Bot) -> None:
    await bot.set_my_description("d" * 512)
    await bot.set_my_short_description("s" * 120)
    await bot.set_my_short_description("kurz", language_code="de")
    assert (await bot.get_my_description()).description == "d" * 512
    assert (await bot.get_my_short_description("de")).short_description == "kurz"
    assert (await bot.get_my_short_description("fr")).short_description == ""
    with pytest.raises(BadRequest):
        await bot.set_my_description("d" * 513)
    with pytest.raises(BadRequest):
        await bot.set_my_short_description("s" * 121)
    await bot.set_my_short_description("", language_code="de")
    assert (await bot.get_my_short_description("de")).short_description == ""


async def test_the_name_is_what_people_see(bot: Bot) -> None:
    await bot.set_my_name("Charley by night")
    assert (await bot.get_my_name()).name == "Charley by night"
    assert (await bot.get_me()).first_name == "Charley by night"
    with pytest.raises(BadRequest):
        await bot.set_my_name("x" * 65)
