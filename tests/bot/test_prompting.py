"""Prompts of many people at once: each gets what they would have got alone."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from bot import worker
from bot.clock import PushedClock
from bot.storage import advices, diary, people, schema, sessions, tables, timers
from bot.storage.connection import Connection
from bot.storage.database import Database
from bot.storage.people import Known
from bot.storage.sessions import ACTIVE, DONE, New, Session
from bot.storage.timers import Timer
from bot.worker import Worker
from conversations.facts import Facts, Person
from conversations.profile import Fluids, Profile
from conversations.script import Note
from conversations.wording.catalogue import Catalogue

NOW = datetime(2026, 11, 20, 22, 15, tzinfo=UTC)
TODAY = date(2026, 11, 20)
DAY, MINUTE = timedelta(days=1), timedelta(minutes=1)
PROFILE = Profile(age_adult=True, health_answered=True, fluids=Fluids.FREE)
PERSON = Person(zone="Etc/UTC", consented=True, welcomed=True, profile=PROFILE)
AWAY = replace(PERSON, zone="Asia/Tokyo")  # where it is a quarter past seven in the morning

Past = Callable[[Connection, Known], object]


def talk(
    conn: Connection, one: Known, name: str, at: datetime, state: str = DONE, **said: str
) -> Session:
    """A talk of this moment, about that day's night, with a record."""
    (begun,) = sessions.start(conn, [New(one.id, name, 1, Facts(at, night=at.date()), state)])
    sessions.record(conn, begun, [Note(kind, value) for kind, value in said.items()], 0)
    return begun


def ignores(*names: str) -> Past:
    """These evening prompts went unanswered, the latest first."""

    def past(conn: Connection, one: Known) -> None:
        for ago, name in enumerate(names, 1):
            at = NOW - ago * DAY
            over = talk(conn, one, name, at)
            diary.prompt(conn, one.id, "evening", at.date(), at, "unanswered", over.id)

    return past


def advised(conn: Connection, one: Known) -> None:
    """Told to see a doctor today."""
    given = talk(conn, one, "morning", NOW - DAY)
    advices.give(
        conn, person=one.id, session=given.id, level=2, flags=["swollen"], rule="swollen",
        version=1, versions=[1], answers=[], language="en", given_at=NOW - DAY,
    )  # fmt: skip


def cramped(conn: Connection, one: Known) -> None:
    """A cramp the night before last, and a sweaty day."""
    over = talk(conn, one, "relief", NOW - 2 * DAY)
    diary.begin_episode(conn, over.id, one.id, over.facts.opened.date(), over.facts.opened)
    talk(conn, one, "morning", NOW - DAY, count="1", yesterday="hot,medicine")


def prompted_already(conn: Connection, one: Known) -> None:
    diary.prompt(conn, one.id, "evening", TODAY, NOW, "too_late")


PASTS: list[tuple[str, Person, Past]] = [
    ("evening", PERSON, lambda *_: None),
    ("evening", PERSON, lambda conn, one: talk(conn, one, "stretch", NOW, stretch="yes")),
    ("evening", PERSON, lambda conn, one: talk(conn, one, "settings", NOW - MINUTE, ACTIVE)),
    ("evening", PERSON, lambda conn, one: talk(conn, one, "drink", NOW - MINUTE, ACTIVE)),
    ("evening", PERSON, lambda conn, one: talk(conn, one, "settings", NOW - DAY, ACTIVE)),
    ("evening", PERSON, advised),
    ("evening", PERSON, cramped),
    ("evening", PERSON, prompted_already),
    ("evening", PERSON, ignores(*["evening"] * 4)),
    ("evening", PERSON, ignores(*["evening"] * 6)),
    ("evening", PERSON, ignores("keep", *["evening"] * 5)),
    ("evening", PERSON, lambda conn, one: people.block(conn, one.id, NOW)),
    ("evening", replace(PERSON, paused_until=TODAY + DAY), lambda *_: None),
    ("evening", replace(PERSON, stretch=False), lambda *_: None),
    (
        "drink",
        replace(PERSON, drink_at=NOW.time(), bedtime=time(1, 15)),
        cramped,
    ),
    ("morning", AWAY, lambda *_: None),
    ("morning", AWAY, cramped),
    ("morning", AWAY, lambda conn, one: talk(conn, one, "morning", NOW, count="0")),
    ("morning", AWAY, lambda conn, one: talk(conn, one, "relief", NOW - MINUTE, ACTIVE)),
]
"""A prompt that is due, whose, and what was before."""


def crowd(conn: Connection) -> None:
    """All of these, and for each of their prompts the timer that has come."""
    for number, (kind, about, past) in enumerate(PASTS, 1):
        one = people.join(conn, number, number, "en", NOW - 30 * DAY)
        people.keep(conn, one.id, about)
        past(conn, one)
        on = TODAY + DAY if about.zone == AWAY.zone else TODAY
        timers.put(conn, [Timer(f"{kind}:{one.id}:{on}", one.id, kind, NOW - 5 * MINUTE)])


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    """The crowd, waiting to be prompted."""
    opened = Database(f"sqlite:///{tmp_path / 'charley.db'}")
    opened.now(schema.upgrade)
    opened.now(crowd)
    opened.now(timers.ring, NOW)
    yield opened
    opened.close()


def handling(database: Database) -> Worker:
    return Worker(database, PushedClock(NOW, running=False), Catalogue.load(), lambda: None)


def said_and_done(conn: Connection) -> dict[str, list[Any]]:
    """Everything that is stored, talks by whom they are with: their numbers follow the order."""
    stored = conn.execute(select(tables.sessions)).all()
    talks = {row.id: (row.person, row.talk, row.state) for row in stored}
    known = [(row.person, row.talk, row.facts, row.state, row.asks) for row in stored]
    prompts = [
        (*row[:5], talks.get(row.session)) for row in conn.execute(select(tables.prompts)).all()
    ]
    planned = [
        (one.person, one.kind, one.due_at, talks.get(one.session or 0)) for one in timers.of(conn)
    ]
    out = [
        (row.key, row.line, row.lane, talks.get(row.session), row.body["do"], row.body.get("lines"))
        for row in conn.execute(select(tables.outbox))
    ]
    turned = conn.execute(select(tables.people.c.id, tables.people.c.rotation)).all()
    found = {"talks": known, "prompts": prompts, "timers": planned, "out": out, "turned": turned}
    return {name: sorted(map(repr, rows)) for name, rows in found.items()}


async def test_together_as_alone(
    database: Database, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    other = Database(f"sqlite:///{tmp_path / 'alone.db'}")
    other.now(schema.upgrade)
    other.now(crowd)
    other.now(timers.ring, NOW)
    assert database.now(handling(database).batch) == len(PASTS)
    monkeypatch.setattr(worker, "PROMPTS_AT_ONCE", 1)
    assert await handling(other).drain() == len(PASTS)
    together, alone = database.now(said_and_done), other.now(said_and_done)
    other.close()
    assert together == alone
    fates = {row.person: row.fate for row in database.now(all_prompts) if row.date >= TODAY}
    assert list(fates.values()).count("sent") >= 8
    assert {"already_done", "talk_open", "advice_open", "too_late", "blocked", "paused"} <= {
        *fates.values()
    }


def all_prompts(conn: Connection) -> list[Any]:
    return list(conn.execute(select(tables.prompts).order_by("person")).all())


async def test_no_table_is_read_from_end_to_end(database: Database) -> None:
    """However many people there are: what is read of the few at hand is found by an index."""
    read: set[str] = set()

    def traced(conn: Connection) -> None:
        driver: Any = conn.connection.driver_connection
        driver.set_trace_callback(read.add)
        handling(database).batch(conn)
        driver.set_trace_callback(None)

    database.now(traced)
    asked = [each for each in read if each.startswith(("SELECT", "UPDATE", "DELETE"))]
    assert len(asked) > 15
    with database.engine.connect() as conn:
        for statement in asked:
            plan = conn.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}").all()
            scans = [row[3] for row in plan if row[3].startswith("SCAN")]
            assert not scans, statement
