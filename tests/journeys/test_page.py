"""A night in a browser: the page, the stand-in and the real bot, as `make demo` starts them."""

import os
from pathlib import Path

import pytest
from selenium.common.exceptions import TimeoutException

from bot.clock import PushedClock
from bot.sandbox.server import Sandbox
from bot.stage import staged
from tests.sandbox.browser import CHROMIUM, DRIVER, Browser, browse
from tests.support.stage import EVENING

pytestmark = [
    pytest.mark.page,
    pytest.mark.skipif(not (CHROMIUM and DRIVER), reason="needs chromium and chromedriver"),
]
PHONE = (400, 800)
NONE = "0 ✅ None – just cramp"


def picture(page: Browser, folder: Path, name: str) -> None:
    """Keep a picture; in the folder SHOTS names, where it is set."""
    page.picture(Path(os.environ.get("SHOTS") or folder) / name)


def tap(page: Browser, caption: str) -> None:
    """Press the button that says this, as soon as there is one, and wait for what follows."""
    script = (
        "[...document.querySelectorAll('.inline button')]"
        f".filter(b => b.textContent.trim() === {caption!r}).at(-1)"
    )
    try:
        page.until(lambda: bool(page.value(f"!!{script}")), f"no button {caption}")
    except TimeoutException as error:
        raise AssertionError(f"no {caption!r}, but {page.texts('.inline button')}") from error
    before = page.texts(".words, .inline button")
    page.value(f"{script}.click()")
    page.until(lambda: page.texts(".words, .inline button") != before, f"nothing came of {caption}")


def sees(page: Browser, words: str) -> None:
    """Wait until this stands somewhere in the chat."""
    page.until(lambda: any(words in text for text in page.texts(".words")), f"no {words!r}")


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_a_night_on_the_page(scheme: str, tmp_path: Path) -> None:
    """Welcome, a cramp, its end, and a danger sign typed: all on a phone's screen."""

    def story(page: Browser) -> None:
        page.open(address)
        page.clicks("#start")
        for caption in ("I'm 18 or older", "Yes, I agree", "United Kingdom", "Yes", "22:30"):
            tap(page, caption)
        for caption in ("That's fine", "None of these", "No"):
            tap(page, caption)
        sees(page, "We're all set")
        page.clicks("#keyboard button")
        sees(page, "pull your toes up")
        picture(page, tmp_path, f"cramp-{scheme}.png")
        for caption in (NONE, "Calf", "Just now", "✅ It's gone", "✅ Yes, normal", "4", "Left"):
            tap(page, caption)
        tap(page, "🌙 Good night")
        page.says("my chest hurts")
        sees(page, "were seen")
        picture(page, tmp_path, f"danger-{scheme}.png")
        page.says("/checkin")
        tap(page, "2")
        picture(page, tmp_path, f"morning-{scheme}.png")
        assert page.complaints() == []

    sandbox = Sandbox(PushedClock(EVENING))
    sandbox.world.person("Anna", "en")
    async with staged(sandbox) as address:
        await browse(story, tmp_path, PHONE, scheme)

    assert sandbox.world.chat(next(iter(sandbox.world.people.values()))).last.by_bot
