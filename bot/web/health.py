"""Health is progress, not a living process: what must have happened lately, and has it."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TypeAlias

from bot.storage.connection import Connection
from bot.storage.database import Database, Unavailable

Check: TypeAlias = Callable[[], Awaitable[str]]
"""Says what is wrong; an empty string where all is well."""

ANSWER_WITHIN = 3.0
"""Seconds the database has to answer."""


@dataclass(frozen=True, slots=True)
class Finding:
    """How one part is doing."""

    part: str
    trouble: str

    @property
    def well(self) -> bool:
        """Whether nothing is wrong with it."""
        return not self.trouble


async def examine(checks: dict[str, Check]) -> list[Finding]:
    """Carry out every check."""
    return [Finding(part, await check()) for part, check in checks.items()]


def database_answers(database: Database) -> Check:
    """The database carries out a transaction."""

    async def check() -> str:
        try:
            async with asyncio.timeout(ANSWER_WITHIN):
                await database.run(_nothing)
        except TimeoutError:
            return f"no answer within {ANSWER_WITHIN:.0f} s"
        except Unavailable as error:
            return type(error).__name__
        return ""

    return check


def happened_lately(last: Callable[[], float | None], within: float) -> Check:
    """Something that must keep happening has happened within so many seconds.

    `last` gives the time of the latest success as time.monotonic() counts it: the real one, for a
    clock that is pushed forward makes nothing late.
    """

    async def check() -> str:
        at = last()
        if at is None:
            return "not once so far"
        ago = time.monotonic() - at
        return "" if ago <= within else f"last {ago:.0f} s ago, more than {within:.0f} s"

    return check


def only_if(applies: Callable[[], bool], check: Check) -> Check:
    """The check, where it concerns this process; else all is well."""

    async def either() -> str:
        return await check() if applies() else ""

    return either


def _nothing(conn: Connection) -> None:
    """A transaction that does nothing but take place."""
