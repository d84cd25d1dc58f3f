"""What is kept no longer than promised: two months in which the database comes to stand still."""

import re
from datetime import timedelta

import pytest
from sqlalchemy import func, select

from bot.report.audit import page
from bot.settings import Settings
from bot.storage.connection import Connection
from bot.storage.database import Database
from bot.storage.pruning import Keeping
from bot.storage.sessions import DONE
from bot.storage.story import story
from bot.storage.tables import answers, episodes, inbox, notes, outbox, prompts, sessions
from tests.support.records import number
from tests.support.stage import Actor, Stage
from tests.support.stories import welcomed

DAYS = 60
SHORT = {"keep_messages_days": 3, "keep_talks_days": 6, "keep_diary_days": 20}
"""Shorter than anybody may set it."""

GROWING = (inbox, outbox, sessions, answers, notes, prompts, episodes)


def kept(settings: Settings) -> Keeping:
    return Keeping(
        messages=timedelta(days=settings.keep_messages_days),
        talks=timedelta(days=settings.keep_talks_days),
        diary=timedelta(days=settings.keep_diary_days),
    )


def sizes(conn: Connection) -> dict[str, int]:
    return {
        table.name: conn.execute(select(func.count()).select_from(table)).scalar_one()
        for table in GROWING
    }


def pages(database: Database) -> int:
    """How many the file has, the free ones among them."""
    return int(database.now(lambda conn: conn.exec_driver_sql("PRAGMA page_count").scalar_one()))


async def a_day(anna: Actor) -> None:
    """A cramp in the night, a check-in, and reminders nobody reacts to."""
    await anna.stage.passes(hours=6)
    await anna.says("cramp")
    await anna.taps("None", "Calf", "Just now", "It's gone")
    await anna.stage.passes(hours=18)
    await anna.stage.app.housekeeper.tidy()


@pytest.fixture
def short(stage: Stage) -> Stage:
    """Nothing is kept for long."""
    stage.app.housekeeper._keeping = kept(stage.settings.model_copy(update=SHORT))
    return stage


async def test_the_database_stops_growing(short: Stage, anna: Actor) -> None:
    await welcomed(anna)
    for _ in range(30):
        await a_day(anna)
    rows, file = short.app.database.now(sizes), pages(short.app.database)
    for _ in range(DAYS - 30):
        await a_day(anna)
    later = short.app.database.now(sizes)
    assert all(rows.values())
    for name, count in later.items():
        assert count <= rows[name] * 1.1, name
    assert pages(short.app.database) <= file * 1.1


async def test_what_goes_and_what_stays(short: Stage, anna: Actor) -> None:
    """First the messages, then the answers; the nights stay, and the audit says what is gone."""
    await welcomed(anna)
    await a_day(anna)
    before = short.app.database.now(sizes)
    await short.passes(days=5)
    await short.app.housekeeper.tidy()
    assert "is kept no longer" in told(anna)
    assert "the person answers" in told(anna)

    await short.passes(days=5)
    await short.app.housekeeper.tidy()
    assert re.search(r"talk \d+ relief: its answers are kept no longer", told(anna))
    assert "the person takes the last answer back" not in told(anna)
    after = short.app.database.now(sizes)
    assert after["episodes"] == before["episodes"] == 1
    assert after["notes"] >= before["notes"]

    await short.passes(days=20)
    await short.app.housekeeper.tidy()
    assert short.app.database.now(sizes)["episodes"] == 0


async def test_a_button_of_a_talk_that_is_gone(short: Stage, anna: Actor) -> None:
    """It says that it is old, and nothing happens."""
    await welcomed(anna)
    await short.to_next("morning")
    card = anna.last
    assert card.buttons
    data = card.buttons[0].data
    assert data is not None
    await short.passes(days=12)
    await short.app.housekeeper.tidy()
    short.sandbox.world.taps_data(anna.person, card.id, data)
    await short.settle()
    (talk,) = short.app.database.now(
        lambda conn: conn.execute(
            select(sessions.c.state, sessions.c.turn).where(
                sessions.c.talk == "morning", sessions.c.card == card.id
            )
        ).all()
    )
    assert (talk.state, talk.turn) == (DONE, 0)


async def test_what_waits_is_never_removed(short: Stage, anna: Actor) -> None:
    await anna.says("cramp")
    short.sandbox.world.faults.outage = "502"
    short.sandbox.world.faults.concern(("sendMessage", "editMessageText"))
    await anna.says("help")
    await short.passes(days=5)
    await short.app.housekeeper.tidy()
    short.sandbox.world.faults.clear()
    waiting = select(func.count()).where(outbox.c.state == "new")
    assert short.app.database.now(lambda conn: conn.execute(waiting).scalar_one()) > 0


def told(actor: Actor) -> str:
    found = actor.stage.app.database.now(story, number(actor))
    assert found is not None
    return page(found, actor.stage.app.catalogue)
