"""Lines between processes: what one does while another has not yet committed."""

from collections.abc import Iterator
from datetime import timedelta

import pytest

from bot.storage import inbox
from bot.storage.database import Database
from bot.storage.inbox import Raw
from tests.storage.rows import NOW
from tests.support.kinds import on_postgresql

pytestmark = on_postgresql


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    opened = Database(database_url)
    yield opened
    opened.close()


@pytest.mark.parametrize("stalled", [0.1, 7.0], ids=["a moment", "a stalled commit"])
def test_who_came_too_late_to_be_called_up_need_not_wait_long(
    database: Database, stalled: float
) -> None:
    """It came after the call, and was set aside before whoever had called was seen to be gone."""
    database.now(inbox.take_in, [Raw("tg:1", 7, {})], NOW)
    meanwhile = NOW + timedelta(seconds=stalled)
    with database.engine.begin() as one:
        inbox.handled(one, inbox.next_in(one, NOW, 1), NOW)
        database.now(inbox.take_in, [Raw("tg:2", 7, {})], NOW)
        assert database.now(inbox.next_in, meanwhile, 1) == []
    assert database.now(inbox.next_in, meanwhile, 1) == []
    soon = meanwhile + max(timedelta(seconds=2), 2 * (meanwhile - NOW))
    assert [row.key for row in database.now(inbox.next_in, soon, 1)] == ["tg:2"]
