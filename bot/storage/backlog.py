"""How much waits in the queues, and for how long already."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, func, literal_column, select

from bot.storage.lines import NEW
from bot.storage.outbox import ANSWERS, BULK
from bot.storage.tables import inbox, outbox

LANES = {"answers": ANSWERS, "bulk": BULK}


@dataclass(frozen=True, slots=True)
class Backlog:
    """What waits in one queue."""

    rows: int = 0
    oldest: float = 0.0  # seconds


def backlog(conn: Connection, now: datetime) -> dict[str, Backlog]:
    """What waits in the inbox, and in both lanes of the outbox."""
    came = select(func.count(), func.min(inbox.c.came_at)).where(inbox.c.state == NEW)
    put = select(func.count(), func.min(outbox.c.put_at)).where(
        outbox.c.state == NEW, outbox.c.owner.is_(None)
    )
    lane = {name: outbox.c.lane == literal_column(str(n)) for name, n in LANES.items()}
    waiting = {"inbox": came} | {name: put.where(one) for name, one in lane.items()}
    found = {}
    for queue, counted in waiting.items():
        rows, oldest = conn.execute(counted).one()
        found[queue] = Backlog(rows, (now - oldest).total_seconds() if rows else 0.0)
    return found
