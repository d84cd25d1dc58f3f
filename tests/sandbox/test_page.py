"""The page in a real browser, with a small bot behind it."""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from telegram import InlineKeyboardButton, InlineKeyboardMarkup, ReplyKeyboardMarkup
from telegram.ext import ExtBot

from bot.sandbox.world import PIXEL, World
from tests.sandbox.browser import CHROMIUM, DRIVER, Browser, browse

pytestmark = [
    pytest.mark.page,
    pytest.mark.skipif(not (CHROMIUM and DRIVER), reason="needs chromium and chromedriver"),
]
ATTACK = "<img src=x onerror=document.title='hacked'>"
CARD = InlineKeyboardMarkup(
    [
        [
            InlineKeyboardButton("It's gone", callback_data="gone", style="success"),
            InlineKeyboardButton("Worse", callback_data="worse", style="danger"),
        ],
        [InlineKeyboardButton("Wait", callback_data="wait")],
    ]
)


@pytest.fixture
async def answering(bot: ExtBot[None]) -> AsyncIterator[None]:
    """A bot that greets with a keyboard, asks with a silent card, and edits it when tapped."""

    async def run() -> None:
        offset = 0
        while True:
            for update in await bot.get_updates(offset=offset, timeout=30):
                offset = update.update_id + 1
                query, message = update.callback_query, update.message
                if query and query.data == "gone":
                    await query.answer("Well done", show_alert=True)
                    await query.edit_message_text("<b>Gone</b> at last", parse_mode="HTML")
                elif query and query.data == "worse":
                    await query.answer("Noted")
                elif message and message.text == "/start":
                    keys = ReplyKeyboardMarkup([["I have a cramp"]], is_persistent=True)
                    await message.reply_text("Hello. Try /cramp", reply_markup=keys)
                elif message and message.text == "picture":
                    await message.reply_photo(PIXEL, caption="Your nights")
                elif message:
                    words = f"{message.text}?"
                    await message.reply_text(words, reply_markup=CARD, disable_notification=True)

    await bot.set_my_commands([("cramp", "Help now"), ("checkin", "How was the night?")])
    await bot.set_my_description("Stretches for the night.")
    task = asyncio.create_task(run())
    yield
    task.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await task


async def test_a_talk_on_a_desk(url: str, world: World, answering: None, tmp_path: Path) -> None:
    def story(page: Browser) -> None:
        page.open(url)
        assert "Stretches for the night." in page.find("#about").text
        page.clicks("#start")
        page.clicks("#keyboard button")
        assert page.find(".message .loud").is_displayed()
        assert page.find(".keyed .silent").is_displayed()
        page.clicks('[data-key="wait"]')
        page.until(lambda: bool(page.texts('.waiting[aria-busy="true"]')), "no spinner")
        page.clicks('[data-key="worse"]')
        assert page.find(".toast").text == "Noted"
        page.clicks('[data-key="gone"]')
        assert page.find("#alert").text.startswith("Well done")
        page.clicks("#alert button")
        page.until(lambda: "edited" in page.texts(".edits"), "no mark of the edit")
        assert page.find(".words b").text == "Gone"
        assert not page.texts(".inline button")
        page.says(ATTACK)
        page.until(lambda: f"{ATTACK}?" in page.texts(".words"), "no answer")
        assert page.value("document.title") == "Charley sandbox"
        page.clicks(".message:not(.mine) .words button")  # the /cramp in the greeting
        page.until(lambda: "/cramp?" in page.texts(".words"), "the command was not sent")
        page.says("picture")
        page.until(lambda: page.value("document.querySelector('.picture')?.naturalWidth") == 1, "")
        page.picture(tmp_path / "desk.png")
        assert page.complaints() == []

    await browse(story, tmp_path)
    assert (tmp_path / "desk.png").stat().st_size > 20_000
    assert len(world.people) == 1


async def test_the_controls_beside_it(url: str, world: World, tmp_path: Path) -> None:
    def story(page: Browser) -> None:
        page.open(url)
        page.clicks("#start")
        page.find("#add-person input").send_keys("Ben\n")
        page.until(lambda: len(page.texts(".person")) == 2, "Ben is not there")
        page.clicks("#start")
        page.says("hello")
        page.clicks('[data-push="3600"]')
        page.clicks('[data-push-to="evening"]')
        assert "say /start first" in page.find(".toast.wrong").text
        page.clicks('[data-fault="too_many"]')
        assert page.find("#fault-badge").text == "429 × 3"
        page.clicks("#all-well")
        page.clicks("#block")
        page.until(lambda: page.find("#start").text == "Unblock and restart", "not blocked")
        page.clicks("#start")
        page.until(lambda: page.find("#block").text == "Block the bot", "still blocked")
        assert [line for line in page.complaints() if "(Conflict)" not in line] == []

    before = world.clock.now()
    await browse(story, tmp_path)
    anna, ben = world.people.values()
    assert [message.text for message in world.chat(anna).messages] == ["/start"]
    assert [message.text for message in world.chat(ben).messages] == ["/start", "hello", "/start"]
    assert (world.clock.now() - before).total_seconds() == 3600
    assert world.faults.too_many == 0


async def test_a_phone_in_the_dark(url: str, world: World, answering: None, tmp_path: Path) -> None:
    def story(page: Browser) -> None:
        page.open(url)
        page.clicks("#start")
        page.says("my calf")
        page.find('[data-style="danger"]')
        assert page.value("document.documentElement.scrollWidth") == 390
        assert page.value("getComputedStyle(document.body).backgroundColor") == "rgb(10, 13, 22)"
        page.picture(tmp_path / "dark.png")
        page.clicks("#theme")
        assert page.value("getComputedStyle(document.body).backgroundColor") != "rgb(10, 13, 22)"
        page.clicks("#open-panel")
        page.clicks("#close-panel")
        page.clicks("#menu")
        page.clicks("#commands button:last-child")
        page.until(lambda: "/checkin?" in page.texts(".words"), "the command was not sent")
        page.clicks("#attach")
        page.clicks("#attachments button")
        assert page.complaints() == []

    await browse(story, tmp_path, (390, 844), "dark")
    assert (tmp_path / "dark.png").stat().st_size > 10_000
    assert world.chat(next(iter(world.people))).messages
