"""getUpdates and its acknowledgement rules, as the client library meets them."""

import asyncio
from datetime import timedelta

import pytest
from telegram.error import Conflict
from telegram.ext import ExtBot

from bot.clock import PushedClock
from bot.sandbox.chat import Person
from bot.sandbox.refusals import JsonObject
from bot.sandbox.world import World
from tests.sandbox.conftest import Call, until

Bot = ExtBot[None]


def said(world: World, anna: Person, *words: str) -> list[int]:
    for word in words:
        world.says(anna, word)
    return [update["update_id"] for update in world.pending]


async def ids(bot: Bot, offset: int | None = None, limit: int = 100) -> list[int]:
    return [update.update_id for update in await bot.get_updates(offset, limit)]


async def test_an_update_is_forgotten_only_by_a_higher_offset(
    world: World, bot: Bot, anna: Person
) -> None:
    first, second, third = said(world, anna, "one", "two")
    assert await ids(bot) == [first, second, third]
    assert await ids(bot) == [first, second, third]
    assert await ids(bot, offset=first) == [first, second, third]
    assert await ids(bot, offset=second, limit=1) == [second]
    assert [update["update_id"] for update in world.pending] == [second, third]
    assert await ids(bot, offset=third + 1) == []
    assert world.pending == []


async def test_a_negative_offset_keeps_the_end_of_the_queue(
    world: World, bot: Bot, anna: Person
) -> None:
    *_, last = said(world, anna, "one", "two")
    assert await ids(bot, offset=-1) == [last]
    assert len(world.pending) == 1


async def test_a_long_poll_ends_when_something_is_said(
    world: World, bot: Bot, anna: Person
) -> None:
    await bot.get_updates(offset=2000)
    poll = asyncio.create_task(bot.get_updates(timeout=30))
    await until(world, lambda: world.updates.polled)
    (update_id,) = said(world, anna, "hello")
    async with asyncio.timeout(5):
        assert [update.update_id for update in await poll] == [update_id]


async def test_a_second_poll_ends_the_first(world: World, url: str, bot: Bot) -> None:
    first = asyncio.create_task(bot.get_updates(timeout=30))
    await until(world, lambda: world.updates.polled)
    assert await bot.get_updates(timeout=0) == ()
    with pytest.raises(Conflict, match="other getUpdates request"):
        await first


async def test_a_repeated_update_comes_again_even_when_acknowledged(
    world: World, bot: Bot, anna: Person
) -> None:
    (only,) = said(world, anna)
    assert await ids(bot, offset=only + 1) == []
    assert world.repeats() == only
    assert await ids(bot, offset=only + 1) == [only]
    assert await ids(bot, offset=only + 1) == []
    assert world.pending == []


async def test_the_wanted_kinds_are_remembered(world: World, bot: Bot, anna: Person) -> None:
    await bot.get_updates(allowed_updates=["callback_query"])
    await bot.get_updates()
    world.says(anna, "not wanted")
    world.taps_data(anna, 1, "wanted")
    updates = await bot.get_updates(offset=-1, allowed_updates=[])
    assert updates[0].callback_query is not None
    assert [min(update) for update in world.pending] == ["callback_query"]
    world.says(anna, "wanted again")
    assert len(world.pending) == 2


async def test_updates_wait_for_a_day_at_most(
    world: World, clock: PushedClock, bot: Bot, anna: Person
) -> None:
    clock.push(timedelta(hours=23))
    assert len(await bot.get_updates()) == 1
    clock.push(timedelta(hours=1))
    assert await bot.get_updates() == ()


async def test_tokens_and_methods_are_checked(world: World, url: str, call: Call) -> None:
    assert (await call("getMe"))["result"]["username"] == "charley_sandbox_bot"
    assert (await call("GETME"))["ok"]
    assert (await call("sendRocket"))["error_code"] == 404
    assert (await call("../bot8484:wrong/getMe"))["error_code"] == 401
    assert (await call("../botnonsense/getMe"))["error_code"] == 404


async def test_nonsense_is_answered_with_an_envelope(call: Call, anna: Person) -> None:
    calls: tuple[JsonObject, ...] = (
        {"chat_id": {}},
        {"chat_id": anna.id, "text": ["a"], "reply_markup": "{"},
        {"chat_id": anna.id, "text": "x", "reply_markup": "[]"},
        {"chat_id": anna.id, "text": "x", "reply_parameters": {"message_id": 99}},
        {"chat_id": anna.id, "text": "x", "parse_mode": "Markup"},
        {},
    )
    for nonsense in calls:
        answer = await call("sendMessage", **nonsense)
        assert answer["error_code"] == 400, nonsense
    assert (await call("sendMessage", chat_id=anna.id, text="x", colour="red"))["ok"]
