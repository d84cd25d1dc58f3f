"""A database that an earlier release filled: brought up to date, and the people in it go on."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import Connection, func, select

from bot.handle import handle
from bot.incoming import Sender, Tap, Words
from bot.storage import people, schema, sessions
from bot.storage.database import Database
from bot.storage.tables import answers, inbox, notes, outbox
from bot.storage.tables import people as everybody
from bot.storage.tables import sessions as talks
from conversations.registry import TALKS
from conversations.replay import replay
from conversations.wording.catalogue import Catalogue
from tests.upgrades.released import RELEASES, filled

NOW = datetime(2026, 11, 22, 3, 0, tzinfo=UTC)
SAW_ADVICE = (3, 6)  # whose talk ended with it
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
    for person in range(1, 8):
        begun = database.now(sessions.active, person)
        assert (begun is None) == (person in SAW_ADVICE)
        with database.engine.begin() as conn:
            goes_on(conn, catalogue, person)
    database.close()


def goes_on(conn: Connection, catalogue: Catalogue, person: int) -> None:
    """The talk that stands open takes an answer, and a cramp is answered at once."""
    known = people.by_id(conn, person)
    assert known is not None
    sender = Sender(conn.execute(select(everybody.c.user).filter_by(id=person)).scalar_one(), 1)
    begun = sessions.active(conn, person)
    if begun is not None:
        answers = sessions.answers_of(conn, begun.id)
        question = replay(TALKS[begun.talk].flow, begun.facts, answers).ask
        assert question is not None
        tap = Tap(sender, "query", begun.id, begun.turn, question.choices[0].id)
        handle(conn, tap, f"test:{person}:tap", NOW, catalogue)
    handle(conn, Words(sender, "cramp"), f"test:{person}:words", NOW, catalogue)
    talk = sessions.active(conn, person)
    assert talk is not None
    assert talk.talk == "relief"
