"""How much waits in the queues, and for how long already."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, func, select

from bot.storage.outbox import BULK
from bot.storage.tables import inbox, outbox


@dataclass(frozen=True, slots=True)
class Backlog:
    """What waits in one queue."""

    rows: int = 0
    oldest: float = 0.0  # seconds


def backlog(conn: Connection, now: datetime) -> dict[str, Backlog]:
    """What waits in the inbox, and in both lanes of the outbox."""
    found = {"inbox": Backlog(), "answers": Backlog(), "bulk": Backlog()}
    rows, oldest = conn.execute(
        select(func.count(), func.min(inbox.c.came_at)).where(inbox.c.state == "new")
    ).one()
    if rows:
        found["inbox"] = Backlog(rows, (now - oldest).total_seconds())
    lanes = select(outbox.c.lane, func.count(), func.min(outbox.c.put_at))
    for lane, rows, oldest in conn.execute(
        lanes.where(outbox.c.state == "new").group_by(outbox.c.lane)
    ):
        queue = "bulk" if lane == BULK else "answers"
        found[queue] = Backlog(rows, (now - oldest).total_seconds())
    return found
