"""This process among others on the same database: that it lives, and which posts it holds.

Everything that is shared is decided by the database (`bot.storage.leases`). What is remembered here
is only for how long that decision is certain to hold, by a clock that nobody sets.
"""

import asyncio
import math
import time
from collections.abc import Awaitable, Callable, Sequence
from datetime import timedelta

import structlog

from bot import neighbours
from bot.storage import leases
from bot.storage.connection import Connection
from bot.storage.database import Database, Unavailable

log = structlog.get_logger(__name__)

RENEW = 2.5
"""Seconds between two renewals."""

PATIENCE = 2 * RENEW
"""Seconds that others are given to renew theirs before they count as dead."""

CERTAIN = leases.LASTS.total_seconds() - 2.0
"""Seconds after a renewal was asked for until nothing can be relied on any more."""


class Replica:
    """Keeps the leases of this process."""

    def __init__(
        self,
        database: Database,
        posts: Sequence[str],
        on_change: Callable[[], None] = lambda: None,
        *,
        alone: bool = False,
    ) -> None:
        """`posts` are what it would like to hold; `on_change` is called when it holds others.

        Where it is certain to be `alone` on the database, it renews nothing: it holds all for good.
        """
        self.name = neighbours.new_name()
        self._database = database
        self._posts = tuple(posts)
        self._on_change = on_change
        self._alone = alone
        self._held: frozenset[str] = frozenset()
        self._renewed: float | None = None  # time.monotonic()
        self._unbroken_since = math.inf
        self._changed = asyncio.Event()

    def holds(self, post: str) -> bool:
        """Whether the post is certain to be this process's now."""
        return post in self._held and (self._alone or self._since_renewal() < CERTAIN)

    async def renew(self) -> None:
        """Say that this process lives, take what posts are free, free what the dead had in hand."""
        asked = time.monotonic()
        others_had_time = asked - self._unbroken_since > PATIENCE
        lasts = leases.FOR_GOOD if self._alone else leases.LASTS
        held, freed, in_time = await self._database.run(
            _renew, self.name, self._posts, lasts, others_had_time
        )
        self._renewed = asked
        if not in_time:
            self._unbroken_since = time.monotonic()
        if freed:
            log.warning("messages taken over from a process that died", count=freed)
        if held != self._held:
            log.info("posts held", posts=sorted(held))
        if held != self._held or freed:
            self._on_change()
        self._held = held
        self._changed.set()

    async def renew_if_due(self) -> None:
        """The same, unless it was done a moment ago."""
        if self._since_renewal() > RENEW:
            await self.renew()

    def _since_renewal(self) -> float:
        return math.inf if self._renewed is None else time.monotonic() - self._renewed

    async def run(self) -> None:
        """Renew until cancelled."""
        while not self._alone:
            try:
                await self.renew()
            except Unavailable as error:
                log.error("leases not renewed", why=type(error).__name__)
            await asyncio.sleep(RENEW)
        await asyncio.Event().wait()

    async def while_holding(self, post: str, work: Callable[[], Awaitable[None]]) -> None:
        """Have the work done whenever this process holds the post, and stopped when it does not."""
        while True:
            await self._until(lambda: self.holds(post))
            log.info("taking over", post=post)
            working = asyncio.ensure_future(work())
            lost = asyncio.ensure_future(self._until(lambda: not self.holds(post)))
            try:
                await asyncio.wait({working, lost}, return_when=asyncio.FIRST_COMPLETED)
                if working.done():
                    return working.result()
                log.warning("post lost", post=post)
            finally:
                for task in (working, lost):
                    task.cancel()
                await asyncio.gather(working, lost, return_exceptions=True)

    async def _until(self, true: Callable[[], bool]) -> None:
        while not true():
            self._changed.clear()
            try:
                # Certainty ends without anything happening.
                async with asyncio.timeout(None if self._alone else 1.0):
                    await self._changed.wait()
            except TimeoutError:
                continue

    async def leave(self) -> None:
        """Hand everything back, so that others need not wait."""
        if self._renewed is None:
            return
        self._held, self._renewed = frozenset(), None
        await self._database.run(leases.let_go, self.name)


def _renew(
    conn: Connection, me: str, posts: Sequence[str], lasts: timedelta, others_had_time: bool
) -> tuple[frozenset[str], int, bool]:
    # After an outage of the database, or a long wait for it, everybody's lease has run out. Whoever
    # comes first must not take the others for dead.
    in_time = me in leases.held(conn, me, timedelta(seconds=RENEW))
    leases.hold(conn, me, me, lasts)
    freed = sum(leases.let_go(conn, name) for name in neighbours.dead(leases.owners(conn), me))
    if in_time and others_had_time:
        freed += leases.free_orphans(conn)
    return frozenset(post for post in posts if leases.hold(conn, post, me, lasts)), freed, in_time
