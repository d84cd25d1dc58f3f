"""`charley run` several times on one database."""

import time
from pathlib import Path

from sqlalchemy import Connection, select

from bot.storage import leases, tables
from bot.storage.database import Database
from tests.support.kinds import on_postgresql
from tests.support.process import refused, running, settings, stand_in, until

TAKES_OVER_WITHIN = 30  # seconds


async def test_a_second_process_on_the_same_file_is_refused(tmp_path: Path) -> None:
    async with stand_in() as (sandbox, address):
        environment = settings(address, tmp_path)
        anna = sandbox.world.person("Anna")
        async with running(environment) as first:
            sandbox.world.says(anna, "/help")
            await until(sandbox.world, lambda: bool(sandbox.world.chat(anna).said))
            code, complaint = await refused(environment)
            assert (code, first.returncode) == (2, None)
            assert len(complaint.strip().splitlines()) == 1
            assert "CHARLEY_DATABASE_URL" in complaint


@on_postgresql
async def test_when_the_poller_is_killed_the_standby_takes_over(
    database_url: str, tmp_path: Path
) -> None:
    """Both would poll; one does. What comes after its death is answered once, by the other."""
    database = Database(database_url)
    async with stand_in() as (sandbox, address):
        world = sandbox.world
        anna = world.person("Anna")
        environment = settings(address, tmp_path, CHARLEY_DATABASE_URL=database_url)
        async with running(environment) as first:
            world.says(anna, "/help")
            await until(world, lambda: len(world.chat(anna).said) == 1)
            async with running(environment) as second:
                await until(world, lambda: len(database.now(leases.owners)) == 2)
                assert str(first.pid) in database.now(poller)
                first.kill()
                await first.wait()
                world.says(anna, "/privacy")
                began = time.monotonic()
                await until(world, lambda: len(world.chat(anna).said) == 2)
                assert time.monotonic() - began < TAKES_OVER_WITHIN
                assert second.returncode is None
                assert str(second.pid) in database.now(poller)
    database.close()


def poller(conn: Connection) -> str:
    held = select(tables.leases.c.owner).where(tables.leases.c.name == leases.POLLING)
    return str(conn.execute(held).scalar())
