"""What a person's day costs a PostgreSQL server: calls, log written, disk kept.

python -m tests.deploy.appetite [PEOPLE] [NIGHTS]

Everybody stretches, fills in a quiet night, and has one cramp a week, told in full; the clock is
pushed. Nothing is pruned meanwhile.
"""

import asyncio
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from sqlalchemy import Connection, text
from typer import echo

from bot.web.metrics import REGISTRY
from tests.support.postgres import serving
from tests.support.stage import Actor, Stage, staged
from tests.support.stories import welcomed

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
WEEK = 7
CRAMP = ("None", "Calf", "Just now", "It's gone", "Yes", "4", "Left", "Good night")
TOLD = ("one", "none", "nothing new", "enough")
SIZES = "SELECT relname, pg_total_relation_size(relid) FROM pg_stat_user_tables"
LOG = "SELECT 'log', (pg_current_wal_lsn() - '0/0')::bigint"


class Meter:
    """What has been used up to now."""

    def __init__(self, stage: Stage) -> None:
        self.log = stage.app.database.now(_read, LOG)["log"]
        self.tables = stage.app.database.now(_read, SIZES)
        counted = (one for metric in REGISTRY.collect() for one in metric.samples)
        sends = [one.value for one in counted if one.name == "charley_sends_total"]
        self.sends = sum(sends)


def _read(conn: Connection, statement: str) -> dict[str, int]:
    conn.exec_driver_sql("SELECT pg_stat_force_next_flush()")
    return {str(name): int(value) for name, value in conn.execute(text(statement))}


async def night(stage: Stage, people: list[Actor], number: int) -> None:
    """From one noon to the next, for everybody."""
    noon = stage.clock.now()
    await stage.until(noon + timedelta(hours=10, minutes=20))
    for one in people:
        await one.says("done")
    troubled = [one for n, one in enumerate(people) if n % WEEK == number % WEEK]
    await stage.until(noon + timedelta(hours=15))
    for one in troubled:
        await one.says("cramp")
        await one.taps(*CRAMP)
    await stage.until(noon + timedelta(hours=19, minutes=40))
    for one in people:
        await one.says(*(TOLD if one in troubled else ("none",)))
    await stage.until(noon + timedelta(days=1))


def lines(before: Meter, after: Meter, days: int) -> Iterator[str]:
    """One for each thing that a person's day needs."""
    yield f"sends {(after.sends - before.sends) / days:.1f}"
    yield f"log written {(after.log - before.log) / days / 1024:.1f} KiB"
    grown = {name: size - before.tables[name] for name, size in after.tables.items()}
    for name, size in sorted(grown.items(), key=lambda item: -item[1]):
        yield f"  {name:<12} {size / days / 1024:6.2f} KiB"
    yield f"disk kept {sum(grown.values()) / days / 1024:.1f} KiB"


async def main(count: int, nights: int) -> None:
    """A server with its own defaults, as many people, and their nights."""
    with serving() as server:
        url = server.url.render_as_string(hide_password=False)
        async with staged(url, NOON) as stage:
            people = [await welcomed(stage.actor(f"Anna {n}")) for n in range(count)]
            await night(stage, people, 0)
            before = Meter(stage)
            for number in range(1, nights + 1):
                await night(stage, people, number)
            for line in lines(before, Meter(stage), count * nights):
                echo(line)


if __name__ == "__main__":
    words = [int(word) for word in sys.argv[1:]]
    asyncio.run(main(*(words or (42, 7))))
