"""Puts the application on stage: the same one that runs for real, in the sandbox's world."""

import asyncio
import contextlib
import signal
import tempfile
from collections.abc import AsyncIterator
from pathlib import Path

from pydantic import SecretStr

from bot.app import App
from bot.clock import PushedClock
from bot.sandbox.server import Sandbox
from bot.sandbox.terminal import Terminal
from bot.sandbox.timers import TimerView
from bot.sandbox.world import TOKEN
from bot.settings import Settings
from bot.storage import people

WELCOME = """
Charley's sandbox is open:  {address}

  1. Tap “I have a cramp”, or type anything: cramp · my calf!! · help it hurts
  2. Say /start, let Charley ask its few questions, and push the clock to tonight's reminder
  3. Push it on to tomorrow's check-in
  4. Type a danger sign at any time, such as: my chest hurts

Nothing leaves this machine; it is all forgotten when you stop it (Ctrl+C).
"""


@contextlib.asynccontextmanager
async def staged(sandbox: Sandbox, host: str = "127.0.0.1", port: int = 0) -> AsyncIterator[str]:
    """The application running against this sandbox; gives the sandbox's address."""
    with tempfile.TemporaryDirectory(prefix="charley-") as folder:
        async with sandbox.serving(host, port) as address:
            settings = Settings(
                token=SecretStr(TOKEN),
                api_url=address,
                database_url=f"sqlite:///{Path(folder) / 'sandbox.db'}",
                listen="127.0.0.1:0",
            )
            app = App(settings, sandbox.clock)
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


async def coming(app: App) -> list[TimerView]:
    """The application's timers, as the page shows them."""
    chats = await app.database.run(people.chats)
    found = await app.timers()
    return [TimerView(chats[t.person], t.kind, t.due_at) for t in found if t.person in chats]


async def page(host: str, port: int) -> None:
    """The web chat, until interrupted."""
    sandbox = Sandbox()
    sandbox.world.person("Anna", "en")
    stop = asyncio.Event()
    for name in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(name, stop.set)
    async with staged(sandbox, host, port) as address:
        print(WELCOME.format(address=address), flush=True)  # noqa: T201 - the terminal is the place
        await stop.wait()


async def terminal() -> None:
    """The chat in this terminal, until its end."""
    sandbox = Sandbox(PushedClock())
    async with staged(sandbox):
        await Terminal(sandbox.world, sandbox.clock, lambda: sandbox.timers()).run()
