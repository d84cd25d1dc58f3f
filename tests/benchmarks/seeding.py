"""Databases full of people, made in seconds: written by the database itself, row from row."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import text

from bot.storage import schema
from bot.storage.codec import PERSON
from bot.storage.database import Database
from conversations.facts import Person
from conversations.profile import Profile

FIRST_USER = 1_000_000

_PEOPLE = """
WITH RECURSIVE n(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < :people)
INSERT INTO people (id, user, chat, language, about, joined_at, seen_at)
SELECT n, :first + n, :first + n, 'en', :about, :joined, :joined FROM n
"""
_TIMERS = """
INSERT INTO timers (key, person, kind, due_at)
SELECT :kind || ':' || id || ':' || :day, id, :kind,
    strftime('%Y-%m-%d %H:%M:%f000', :at, '+' || (id % :minutes) || ' minutes')
FROM people WHERE id > :after
"""
_TODAY = """
INSERT INTO timers (key, person, kind, due_at)
SELECT 'evening:' || id || ':' || :day, id, 'evening', :at FROM people WHERE id <= :due
"""
_NOW_DUE = "UPDATE timers SET due_at = :at WHERE kind = 'evening' AND person <= :due"


@contextmanager
def folder() -> Iterator[Path]:
    """A folder on a real disk, not in memory."""
    with tempfile.TemporaryDirectory(dir="/var/tmp", prefix="charley-bench-") as made:
        yield Path(made)


def filled(file: Path, people: int, *, due: int = 0) -> str:
    """The address of a new database with so many people, each with three prompts to come.

    So many of them wait for this evening's reminder, until `bring_due`; the others for tomorrow's.
    """
    url = f"sqlite:///{file}"
    database = Database(url)
    database.now(schema.upgrade)
    now = datetime.now(UTC)
    tomorrow = (now + timedelta(days=1)).replace(hour=6, minute=0, second=0, microsecond=0)
    about = Person(
        zone="Etc/UTC",
        consented=True,
        welcomed=True,
        drink=False,
        stretch_at=now.time().replace(second=0, microsecond=0),
        bedtime=(now + timedelta(hours=1)).time().replace(second=0, microsecond=0),
        profile=Profile(age_adult=True, health_answered=True),
    )
    today = {"at": _stored(now + timedelta(hours=1)), "day": now.date().isoformat(), "due": due}
    with database.engine.begin() as conn:
        given = {"people": people, "first": FIRST_USER, "joined": _stored(now - timedelta(days=9))}
        about_json = PERSON.dump_json(about).decode()
        conn.execute(text(_PEOPLE), {**given, "about": about_json})
        for kind, after in (("evening", due), ("morning", 0), ("drink", 0)):
            later = {"kind": kind, "day": tomorrow.date().isoformat(), "at": _stored(tomorrow)}
            conn.execute(text(_TIMERS), {**later, "after": after, "minutes": 900})
        conn.execute(text(_TODAY), today)
    database.close()
    return url


def bring_due(url: str, due: int) -> None:
    """Let this evening's reminders be due, all in the same moment."""
    database = Database(url)
    given = {"at": _stored(datetime.now(UTC)), "due": due}
    with database.engine.begin() as conn:
        conn.execute(text(_NOW_DUE), given)
    database.close()


def _stored(moment: datetime) -> str:
    return moment.strftime("%Y-%m-%d %H:%M:%S.%f")
