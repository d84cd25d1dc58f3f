"""The stand-in's Bot API, called in this process; with outages, and with a death on the line."""

import asyncio
import inspect
import json
import zlib
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from random import Random
from typing import Any

from pydantic_core import to_json

from bot.sandbox.api import METHODS
from bot.sandbox.parameters import Parameters
from bot.sandbox.refusals import Refused, too_many
from bot.sandbox.world import World

OUTAGE_EVERY = 10
"""Days, on average, between two days with an outage."""

LONGEST_OUTAGE = 90
"""Minutes."""

LOST, SLOWED = 2, 2
"""Of a thousand calls that write: the answer is lost on the way; a second is to be waited."""


@dataclass(slots=True)
class Trouble:
    """How often something went wrong."""

    refused_in_outage: int = 0
    answers_lost: int = 0
    told_to_wait: int = 0
    kills: int = 0


class Line:
    """Answers calls for one world; what goes wrong depends on the seed, the chat and the time."""

    def __init__(self, world: World, seed: int, *, calm: bool = False) -> None:
        """`calm`: nothing goes wrong."""
        self.trouble = Trouble()
        self.calls = 0
        self.touched: dict[int, None] = {}
        """Chats that something was sent to or changed in, since the last look."""
        self._world = world
        self._seed = seed
        self._calm = calm
        self._written: dict[int, int] = {}
        self._dies_after: int | None = None
        self._dead = asyncio.Event()

    def dies_after(self, calls: int) -> asyncio.Event:
        """Let whoever calls be dead after so many more calls; the event is set then."""
        self._dies_after, self._dead = calls, asyncio.Event()
        return self._dead

    def lives(self) -> None:
        """Whoever calls from now on is alive."""
        self._dies_after, self._dead = None, asyncio.Event()

    async def answer(self, method: str, given: dict[str, Any]) -> tuple[int, bytes]:
        """One call; ConnectionError where the answer is lost, and none at all to the dead."""
        if self._dead.is_set():
            await asyncio.Event().wait()
        self.calls += 1
        status, body, lost = await self._called(method, given)
        if self._dies_after is not None:
            self._dies_after -= 1
            if self._dies_after < 0:
                self._dies_after = None
                self._dead.set()
                await asyncio.Event().wait()
        if lost:
            raise ConnectionError
        return status, body

    async def _called(self, method: str, given: dict[str, Any]) -> tuple[int, bytes, bool]:
        if not self._calm and self.is_down(self._world.clock.now()):
            self.trouble.refused_in_outage += 1
            return 502, b"<html>Bad Gateway</html>", False
        chance = self._chance(given.get("chat_id"))
        try:
            if chance < SLOWED:
                self.trouble.told_to_wait += 1
                raise too_many(1)
            result = METHODS[method](self._world, Parameters(given))
            if inspect.isawaitable(result):
                result = await result
        except Refused as refused:
            return refused.code, json.dumps(refused.envelope()).encode(), False
        if isinstance(result, dict) and "chat" in result:
            self.touched[result["chat"]["id"]] = None
        lost = SLOWED <= chance < SLOWED + LOST
        self.trouble.answers_lost += lost
        return 200, to_json({"ok": True, "result": result}), lost

    def _chance(self, chat: int | None) -> int:
        """Of a thousand; the same for the same call of a chat, whatever others do."""
        if chat is None or self._calm:
            return 1000
        count = self._written[chat] = self._written.get(chat, 0) + 1
        return zlib.crc32(f"{self._seed} {chat} {count}".encode()) % 1000

    def is_down(self, now: datetime) -> bool:
        """Whether the Bot API cannot be reached at this moment."""
        hours = _outage(self._seed, now.toordinal())
        if self._calm or hours is None:
            return False
        begins, lasts = hours
        minute = now.hour * 60 + now.minute
        return begins <= minute < begins + lasts


@cache
def _outage(seed: int, day: int) -> tuple[int, int] | None:
    """When the outage of a day begins and how long it lasts, in minutes (UTC)."""
    chance = Random(f"{seed} outage {day}")
    if chance.random() * OUTAGE_EVERY >= 1:
        return None
    lasts = chance.randint(5, LONGEST_OUTAGE)
    return chance.randrange(24 * 60 - lasts), lasts
