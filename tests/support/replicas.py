"""Several processes on one database, and the death of some."""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from datetime import UTC, datetime

from sqlalchemy import Connection, update

from bot.app import App
from bot.storage.tables import leases
from tests.support.stage import Stage

LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)


def run_out(conn: Connection, owner: str) -> None:
    """As if this process had not renewed its leases for long."""
    conn.execute(update(leases).where(leases.c.owner == owner).values(until=LONG_AGO))


class Together:
    """Several applications on one database, and the stand-in that they all talk to."""

    def __init__(self, stage: Stage, count: int) -> None:
        self.world = stage.sandbox.world
        self.apps = [stage.app, *(App(stage.settings, stage.clock) for _ in range(count - 1))]
        self.handled = [0] * count

    async def settle(self) -> None:
        """Everything that has come is handled and answered, by all of them at once."""
        while self.world.pending:
            await self.apps[0].poller.step(wait=0)
        while any(await asyncio.gather(*map(self._work, range(len(self.apps))))):
            pass

    async def _work(self, n: int) -> int:
        app = self.apps[n]
        await app.replica.renew_if_due()
        done = await app.heartbeat.beat() + await app.worker.drain()
        await app.dispatcher.drain()
        self.handled[n] += done
        return done


@contextlib.asynccontextmanager
async def together(stage: Stage, count: int = 3) -> AsyncIterator[Together]:
    """So many applications, the stage's own being the first."""
    all_of_them = Together(stage, count)
    try:
        for app in all_of_them.apps[1:]:
            await app.open()
        yield all_of_them
    finally:
        for app in all_of_them.apps[1:]:
            await app.close()
