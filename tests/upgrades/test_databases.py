"""A database that an earlier release filled: brought up to date, and the people in it go on."""

from pathlib import Path

import pytest
from sqlalchemy import Connection, func, select

from bot.storage import people, schema, sessions
from bot.storage.database import Database
from bot.storage.sessions import ACTIVE
from bot.storage.tables import answers, inbox, notes, outbox
from bot.storage.tables import people as everybody
from bot.storage.tables import sessions as talks
from conversations.wording.catalogue import Catalogue
from tests.upgrades.released import RELEASES, filled

KEPT = (everybody, talks, answers, notes, inbox, outbox)


def counts(conn: Connection) -> dict[str, int]:
    return {
        table.name: conn.execute(select(func.count()).select_from(table)).scalar_one()
        for table in KEPT
    }


@pytest.mark.parametrize("release", RELEASES)
def test_nothing_is_lost_and_everybody_can_go_on(
    release: str, tmp_path: Path, catalogue: Catalogue
) -> None:
    database = Database(filled(release, tmp_path))
    before = database.now(counts)
    database.now(schema.upgrade)
    assert database.now(counts) == before
    assert before["people"] == 7
    found = [database.now(people.by_id, each) for each in range(1, 8)]
    for person in found:
        assert person is not None
        talk = database.now(sessions.active, person.id)
        assert talk is not None
        assert talk.state == ACTIVE
    database.close()
