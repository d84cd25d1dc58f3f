"""The terminal, driven line by line against a small bot of its own."""

import asyncio
import io
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta

import pytest
from rich.console import Console
from telegram import InlineKeyboardButton, InlineKeyboardMarkup, ReplyKeyboardMarkup
from telegram.ext import ExtBot

from bot.clock import PushedClock
from bot.sandbox.quiet import until_quiet
from bot.sandbox.terminal import Terminal, duration
from bot.sandbox.timers import TimerView
from bot.sandbox.world import World

Bot = ExtBot[None]


@asynccontextmanager
async def answering(bot: Bot) -> AsyncIterator[None]:
    """A bot that greets, asks, and edits its question when a button is tapped."""

    async def run() -> None:
        offset = 0
        while True:
            for update in await bot.get_updates(offset=offset, timeout=30):
                offset = update.update_id + 1
                if query := update.callback_query:
                    await query.answer("Noted")
                    await query.edit_message_text(f"You said {query.data}")
                elif update.message and update.message.text == "/start":
                    keys = ReplyKeyboardMarkup([["I have a cramp"]])
                    await update.message.reply_html("<b>Hello</b> \U0001f44b", reply_markup=keys)
                elif update.message:
                    button = InlineKeyboardButton("It's gone", callback_data="gone")
                    await update.message.reply_html(
                        f"{update.message.text}: how is it?",
                        reply_markup=InlineKeyboardMarkup([[button]]),
                        disable_notification=True,
                    )

    task = asyncio.create_task(run())
    try:
        yield
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


async def typed(world: World, clock: PushedClock, bot: Bot, lines: str) -> str:
    async def timers() -> list[TimerView]:
        anna = next(iter(world.people))
        return [TimerView(anna, "evening", clock.now() + timedelta(hours=2))]

    out = io.StringIO()
    console = Console(file=out, width=100, color_system=None)
    async with answering(bot):
        await Terminal(world, clock, timers, console).run(io.StringIO(lines))
    return out.getvalue()


async def test_a_talk_line_by_line(world: World, clock: PushedClock, bot: Bot) -> None:
    shown = await typed(world, clock, bot, "/start\n:1\n:1\n")
    hello, question, answer = (
        shown.index(words) for words in ("Hello", ":1 It's gone", "You said gone")
    )
    assert hello < question < answer
    assert "I have a cramp: how is it?" in shown
    assert "(silent, edited 1×)" in shown
    assert "· Noted" in shown


async def test_the_clock_and_the_people(world: World, clock: PushedClock, bot: Bot) -> None:
    start = clock.now()
    shown = await typed(
        world, clock, bot, "/start\n:push 1h 30m\n:tonight\n:morning\n:timers\n:who Ben\nhi\n"
    )
    assert clock.now() == start + timedelta(hours=3, minutes=30)
    assert "no such timer yet" in shown
    assert "evening" in shown
    assert "Ben › hi" in shown
    assert [person.name for person in world.people.values()] == ["Anna", "Ben"]


async def test_mistakes_are_told_and_nothing_ends(
    world: World, clock: PushedClock, bot: Bot
) -> None:
    shown = await typed(
        world,
        clock,
        bot,
        ":9\n:push soon\n:fly\n:block\nhello\n:unblock\n\n:help\n/start\n:quit\nx",
    )
    for told in (
        "there is no button 9",
        "how far?",
        "there is no :fly",
        "Anna has blocked the bot",
        ":tonight",
        "Hello",
    ):
        assert told in shown
    assert "x" not in [message.text for message in world.chat(100_001).messages]


async def test_quiet_means_acknowledged_and_calm(world: World, bot: Bot) -> None:
    world.says(world.person("Anna"), "/start")
    assert not await until_quiet(world, calm=0.01, patience=0.1)
    async with answering(bot):
        assert await until_quiet(world)
    assert world.pending == []


@pytest.mark.parametrize(
    ("text", "seconds"),
    [("90s", 90), ("5m", 300), ("7", 420), ("1h 30m", 5400), ("2d", 172800), ("1H30M", 5400)],
)
def test_durations(text: str, seconds: int) -> None:
    assert duration(text) == timedelta(seconds=seconds)


@pytest.mark.parametrize("text", ["", "soon", "1 week", "-5m"])
def test_no_durations(text: str) -> None:
    with pytest.raises(ValueError, match="how far"):
        duration(text)
