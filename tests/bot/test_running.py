"""What `charley run` does around the application."""

import asyncio
import gc
from collections.abc import Callable

import pytest
from pydantic import SecretStr

from bot import app
from bot.cli import running
from bot.settings import Settings

TABLES = 100_000  # objects: what is imported alone is more


async def test_what_has_been_read_is_out_of_the_collectors_reach(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """It would be looked through every few hundred messages, while everybody waits."""
    found: list[int] = []

    class Brief:
        def __init__(self, _: Settings, on_warm: Callable[[], None]) -> None:
            self._on_warm = on_warm

        async def open(self) -> None:
            gc.unfreeze()

        async def run(self, _: asyncio.Event) -> None:
            found.append(gc.get_freeze_count())
            gc.unfreeze()
            self._on_warm()
            found.append(gc.get_freeze_count())

        async def close(self) -> None:
            gc.unfreeze()

    monkeypatch.setattr(app, "App", Brief)
    await running._run(Settings(token=SecretStr("1:abc")))
    assert min(found) > TABLES
