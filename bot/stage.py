"""Puts the application on stage: the same one that runs for real, in the sandbox's world.

The page is served first, and the application loaded while the person is looking at it: its
libraries take longer than everything else here.
"""

import asyncio
import contextlib
import signal
import tempfile
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import TYPE_CHECKING

from bot.clock import PushedClock
from bot.sandbox.server import Sandbox
from bot.sandbox.timers import TimerView
from bot.sandbox.world import TOKEN

if TYPE_CHECKING:
    from bot.app import App

WELCOME = """
Charley's sandbox is open:  {address}

  1. Tap “I have a cramp”, or type anything: cramp · my calf!! · help it hurts
  2. Say /start, let Charley ask its few questions, and push the clock to tonight's reminder
  3. Push it on to tomorrow's check-in
  4. Type a danger sign at any time, such as: my chest hurts

Nothing leaves this machine; it is all forgotten when you stop it (Ctrl+C).
"""


@contextlib.asynccontextmanager
async def staged(
    sandbox: Sandbox,
    host: str = "127.0.0.1",
    port: int = 0,
    on_open: Callable[[str], None] = lambda _: None,
) -> AsyncIterator[str]:
    """The application running against this sandbox; gives the sandbox's address.

    `on_open` is told the address as soon as the page is there.
    """
    with tempfile.TemporaryDirectory(prefix="charley-") as folder:
        async with sandbox.serving(host, port) as address:
            on_open(address)
            await asyncio.to_thread(_load)
            app = _built(address, Path(folder), sandbox.clock)
            await app.open()
            stop = asyncio.Event()
            sandbox.timers = lambda: coming(app)
            running = asyncio.create_task(app.run(stop))
            try:
                yield address
            finally:
                stop.set()
                await running
                await app.close()


def _load() -> None:
    import bot.app  # noqa: F401 - to have it at hand
    from bot.listening import warm_up

    warm_up()


def _built(address: str, folder: Path, clock: PushedClock) -> "App":
    from pydantic import SecretStr

    from bot.app import App
    from bot.settings import Settings

    settings = Settings(
        token=SecretStr(TOKEN),
        api_url=address,
        database_url=f"sqlite:///{folder / 'sandbox.db'}",
        listen="127.0.0.1:0",
    )
    return App(settings, clock)


async def coming(app: "App") -> list[TimerView]:
    """The application's timers, as the page shows them."""
    from bot.storage import people

    chats = await app.database.run(people.chats)
    found = await app.timers()
    return [TimerView(chats[t.person], t.kind, t.due_at) for t in found if t.person in chats]


async def page(host: str, port: int, language: str = "en") -> None:
    """The web chat, until interrupted; its first person's Telegram is in this language."""
    sandbox = Sandbox()
    sandbox.world.person("Anna", language)
    stop = asyncio.Event()
    for name in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(name, stop.set)
    async with staged(sandbox, host, port, _tell):
        await stop.wait()


def _tell(address: str) -> None:
    print(WELCOME.format(address=address), flush=True)  # noqa: T201 - the terminal is the place


async def terminal(language: str = "en") -> None:
    """The chat in this terminal, until its end; the person's Telegram is in this language."""
    from bot.sandbox.terminal import Terminal

    sandbox = Sandbox(PushedClock())
    sandbox.world.person("Anna", language)
    async with staged(sandbox):
        await Terminal(sandbox.world, sandbox.clock, lambda: sandbox.timers()).run()
