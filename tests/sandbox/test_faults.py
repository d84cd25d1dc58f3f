"""Trouble on request, as the client library meets it."""

from datetime import timedelta

import pytest
from telegram.error import NetworkError, RetryAfter, TelegramError
from telegram.ext import ExtBot

from bot.sandbox.chat import Person
from bot.sandbox.faults import Outage
from bot.sandbox.world import World

Bot = ExtBot[None]


def texts(world: World, anna: Person) -> list[str]:
    return [message.text for message in world.chat(anna).said]


async def test_an_outage_lets_nothing_through(world: World, bot: Bot, anna: Person) -> None:
    outages: tuple[Outage, ...] = ("502", "closed")
    for outage in outages:
        world.faults.outage = outage
        with pytest.raises(NetworkError):
            await bot.send_message(anna.id, "hello")
        with pytest.raises(NetworkError):
            await bot.get_updates()
    world.faults.clear()
    await bot.send_message(anna.id, "there again")
    assert texts(world, anna) == ["there again"]
    assert len(await bot.get_updates()) == 1
    assert [call.status for call in world.calls.of("sendMessage")] == [502, 0, 200]


async def test_too_many_requests_names_the_wait(world: World, bot: Bot, anna: Person) -> None:
    world.faults.too_many, world.faults.retry_after = 2, 7
    for _ in range(2):
        with pytest.raises(RetryAfter) as wait:
            await bot.send_message(anna.id, "hello")
        assert wait.value.retry_after == timedelta(seconds=7)
    await bot.send_message(anna.id, "now")
    assert texts(world, anna) == ["now"]


async def test_limits_count_per_chat_and_over_all(world: World, bot: Bot, anna: Person) -> None:
    ben = world.person("Ben")
    world.says(ben, "/start")
    world.faults.per_chat_second = 1
    await bot.send_message(anna.id, "1")
    with pytest.raises(RetryAfter):
        await bot.send_message(anna.id, "2")
    await bot.send_message(ben.id, "1")
    world.faults.per_chat_second, world.faults.per_second = None, 2
    with pytest.raises(RetryAfter):
        await bot.send_message(ben.id, "2")
    await bot.get_me()


async def test_a_lost_answer_leaves_the_message_there(world: World, bot: Bot, anna: Person) -> None:
    world.faults.lost = world.faults.malformed = 1
    with pytest.raises(NetworkError):
        await bot.send_message(anna.id, "lost on the way back")
    with pytest.raises(TelegramError):
        await bot.send_message(anna.id, "garbled")
    await bot.send_message(anna.id, "fine")
    assert texts(world, anna) == ["lost on the way back", "garbled", "fine"]


async def test_faults_can_be_narrowed_to_methods(world: World, bot: Bot, anna: Person) -> None:
    world.faults.outage = "502"
    world.faults.concern(["sendMessage"])
    assert await bot.get_updates()
    with pytest.raises(NetworkError):
        await bot.send_message(anna.id, "hello")


async def test_the_log_shows_what_was_asked(world: World, bot: Bot, anna: Person) -> None:
    await bot.send_message(anna.id, "hello")
    (call,) = world.calls.of("sendMessage")
    assert (call.parameters["text"], call.ok, call.at) == ("hello", True, world.clock.now())
    for _ in range(3):
        with pytest.raises(TelegramError):
            await bot.send_message(anna.id, "")
    assert [c.description for c in world.calls.of()][-1] == "Bad Request: message text is empty"
