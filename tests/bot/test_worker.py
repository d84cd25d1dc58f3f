"""What is handled first: whoever taps waits for nobody's reminder."""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from itertools import cycle
from pathlib import Path

import pytest

from bot import worker
from bot.clock import PushedClock
from bot.door import Door
from bot.incoming import Due, Incoming
from bot.schedule import Heartbeat
from bot.storage import inbox, people, schema, timers
from bot.storage.connection import Connection
from bot.storage.database import Database
from bot.storage.inbox import Raw
from bot.storage.timers import Timer
from bot.worker import Worker
from conversations.wording.catalogue import Catalogue

NOW = datetime(2026, 11, 20, 22, 0, tzinfo=UTC)
CROWD = 5_000
TAP = Raw("tg:1", 9, {})


class Listing(Door):
    """Writes down what is to be handled, and nothing else."""

    def __init__(self) -> None:
        super().__init__()
        self.handled: list[str] = []

    def handle(
        self, conn: Connection, incoming: Incoming, cause: str, at: datetime, catalogue: Catalogue
    ) -> None:
        self.handled.append(cause)

    def remind(
        self, conn: Connection, due: Sequence[tuple[str, Due]], at: datetime, catalogue: Catalogue
    ) -> None:
        self.handled += [cause for cause, _ in due]


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    """Thousands of reminders for many people, all due in this minute."""

    def crowd(conn: Connection) -> None:
        all_of_them = [people.join(conn, n, n, "en", NOW).id for n in range(100, 200)]
        whose = zip(range(CROWD), cycle(all_of_them), strict=False)
        timers.put(conn, [Timer(f"evening:{n}", one, "evening", NOW) for n, one in whose])

    opened = Database(f"sqlite:///{tmp_path / 'charley.db'}")
    opened.now(schema.upgrade)
    opened.now(crowd)
    yield opened
    opened.close()


async def test_a_tap_goes_before_all_reminders_that_are_due(database: Database) -> None:
    clock, door = PushedClock(NOW, running=False), Listing()
    beat = Heartbeat(database, clock, lambda: None)
    handling = Worker(database, clock, Catalogue.load(), lambda: None, door=door)
    await beat.beat()
    clock.push(timedelta(seconds=1))
    database.now(inbox.take_in, [TAP], clock.now())
    await handling.drain()
    assert door.handled[0] == TAP.key
    assert len(door.handled) > 1


async def test_a_tap_waits_for_one_short_batch_at_most(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However slow they are, the batch ends once its time is over."""
    monkeypatch.setattr(worker, "BATCH_LASTS", 0.0)
    monkeypatch.setattr(worker, "PROMPTS_AT_ONCE", 3)
    clock, door = PushedClock(NOW, running=False), Listing()
    handling = Worker(database, clock, Catalogue.load(), lambda: None, door=door)
    database.now(timers.ring, clock.now())
    assert database.now(handling.batch) == 3
    database.now(inbox.take_in, [TAP], clock.now())
    assert database.now(handling.batch) == 1
    assert door.handled[3] == TAP.key
