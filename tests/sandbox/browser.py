"""Chromium without a window, for the tests of the page."""

import asyncio
import shutil
from collections.abc import Callable
from pathlib import Path

from selenium import webdriver
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.ui import WebDriverWait

CHROMIUM = shutil.which("chromium")
DRIVER = shutil.which("chromedriver")
PATIENCE = 15  # seconds
_FLAGS = (
    "--headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync --disable-dev-shm-usage"
)


class Browser:
    """A page on a screen of a given size; every look waits until the page is that far."""

    def __init__(self, folder: Path, size: tuple[int, int], scheme: str = "light") -> None:
        options = webdriver.ChromeOptions()
        options.binary_location = CHROMIUM or ""
        for flag in _FLAGS.split():
            options.add_argument(flag)
        options.add_argument(f"--user-data-dir={folder}")
        options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
        service = webdriver.ChromeService(executable_path=DRIVER)
        self._driver = webdriver.Chrome(options=options, service=service)
        width, height = size
        screen = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False}
        self._driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", screen)
        wish = {"features": [{"name": "prefers-color-scheme", "value": scheme}]}
        self._driver.execute_cdp_cmd("Emulation.setEmulatedMedia", wish)

    def open(self, url: str) -> None:
        self._driver.get(url)

    def find(self, css: str) -> WebElement:
        """The first visible element."""

        def visible(driver: webdriver.Chrome) -> WebElement | None:
            found = driver.find_elements(By.CSS_SELECTOR, css)
            return next((element for element in found if element.is_displayed()), None)

        element = WebDriverWait(self._driver, PATIENCE).until(visible, f"no visible {css}")
        assert element is not None
        return element

    def texts(self, css: str) -> list[str]:
        script = "return [...document.querySelectorAll(arguments[0])].map(one => one.textContent)"
        found: list[str] = self._driver.execute_script(script, css)
        return found

    def until(self, condition: Callable[[], bool], what: str) -> None:
        WebDriverWait(self._driver, PATIENCE).until(lambda _: condition(), what)

    def says(self, text: str) -> None:
        """Click into the box, type, press Enter."""
        self.clicks("#draft")
        self.find("#draft").send_keys(f"{text}\n")

    def clicks(self, css: str) -> None:
        self.find(css).click()

    def value(self, script: str) -> object:
        return self._driver.execute_script(f"return {script}")

    def picture(self, file: Path) -> None:
        self._driver.save_screenshot(str(file))

    def complaints(self) -> list[str]:
        """What the browser's console complains about."""
        return [str(entry["message"]) for entry in self._driver.get_log("browser")]  # type: ignore[no-untyped-call]

    def quit(self) -> None:
        self._driver.quit()


async def browse(
    story: Callable[[Browser], None],
    folder: Path,
    size: tuple[int, int] = (1360, 900),
    scheme: str = "light",
) -> None:
    """Play a story in a browser, in a thread of its own: the server runs in this one."""

    def play() -> None:
        page = Browser(folder / "profile", size, scheme)
        try:
            story(page)
        finally:
            page.quit()

    await asyncio.to_thread(play)
