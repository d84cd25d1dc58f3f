"""What was due, what became of it, and what is missing; and that none of it reads whole tables."""

from datetime import date
from typing import Any

import pytest
from sqlalchemy import Connection, event, update

from bot.storage import diary, inbox, progress, timers
from bot.storage.inbox import Raw
from bot.storage.people import Known
from bot.storage.progress import Prompts
from bot.storage.tables import prompts
from bot.storage.timers import Timer
from tests.storage.rows import DAY, MINUTE, NIGHT, NOW

KINDS = ("drink", "evening", "morning")
HOUR = 60 * MINUTE


def prompt(conn: Connection, person: int, fate: str, on: date = NIGHT, *, sent: bool) -> None:
    diary.prompt(conn, person, "evening", on, NOW - 20 * MINUTE, fate)
    if sent:
        these = update(prompts).where(prompts.c.person == person, prompts.c.date == on)
        conn.execute(these.values(sent_at=NOW))


def test_prompts_of_the_last_hour(conn: Connection, anna: Known, bert: Known) -> None:
    prompt(conn, anna.id, "answered", sent=True)
    prompt(conn, bert.id, "sent", sent=False)
    for n, fate in enumerate(("undelivered", "too_late", "not_wanted"), 1):
        prompt(conn, anna.id, fate, NIGHT - n * DAY, sent=False)
    timers.put(conn, [Timer("evening:9", anna.id, "evening", NOW - MINUTE)])
    timers.put(conn, [Timer("followup:9", anna.id, "followup", NOW + DAY)])
    found = progress.progress(conn, KINDS, NOW)
    assert found.prompts["evening"] == Prompts(5, 1, 1, 1, 1)
    assert found.prompts["drink"] == Prompts()
    assert (found.overdue, found.oldest_overdue, found.follow_ups) == (1, 60, 1)
    later = progress.progress(conn, KINDS, NOW + 2 * HOUR)
    assert later.prompts["evening"] == Prompts()


def test_what_is_missed(conn: Connection, anna: Known, bert: Known) -> None:
    timers.put(conn, [Timer("evening:9", anna.id, "evening", NOW)])
    timers.put(conn, [Timer("wait:9", anna.id, "wait", NOW)])
    inbox.take_in(conn, [Raw("timer:x", bert.user, {}), Raw("tg:1", bert.user, {})], NOW)
    prompt(conn, bert.id, "sent", sent=False)
    grace = 10 * MINUTE
    seen = [progress.missed(conn, KINDS, NOW + n * MINUTE, grace) for n in (0, 10, 400)]
    assert seen[0] == {"timers": 0, "inbox": 0, "outbox": 1}
    assert seen[1] == {"timers": 1, "inbox": 1, "outbox": 1}
    assert seen[2]["outbox"] == 0, "too long ago to be waited for"


@pytest.mark.parametrize("since", ["nothing", "a timer", "a prompt"])
def test_who_has_no_plan(conn: Connection, anna: Known, since: str) -> None:
    prompt(conn, anna.id, "answered", sent=True)
    if since == "a timer":
        timers.put(conn, [Timer("evening:9", anna.id, "evening", NOW + 2 * DAY)])
    elif since == "a prompt":
        diary.prompt(conn, anna.id, "evening", NIGHT + DAY, NOW + DAY, "paused")
    due = NOW - 20 * MINUTE + DAY
    expected = [anna.id] if since == "nothing" else []
    assert progress.unplanned(conn, KINDS, due - MINUTE, due) == expected
    assert progress.unplanned(conn, KINDS, due, due + MINUTE) == []


def test_something_of_a_sender_waits(conn: Connection, anna: Known) -> None:
    assert not inbox.waits(conn, anna.user)
    inbox.take_in(conn, [Raw("tg:1", anna.user, {})], NOW)
    assert inbox.waits(conn, anna.user)


def test_no_table_is_read_whole(conn: Connection) -> None:
    """As SQLite plans it: a million people must not be gone through for a number."""
    if conn.dialect.name != "sqlite":
        return
    said: list[tuple[str, Any]] = []

    def keep(_: object, __: object, statement: str, given: Any, *___: object) -> None:
        said.append((statement, given))

    event.listen(conn, "before_cursor_execute", keep)
    progress.progress(conn, KINDS, NOW)
    progress.missed(conn, KINDS, NOW, 10 * MINUTE)
    progress.unplanned(conn, KINDS, NOW, NOW + MINUTE)
    event.remove(conn, "before_cursor_execute", keep)
    assert len(said) >= 7
    for statement, given in said:
        plan = conn.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", given).all()
        scans = [row[3] for row in plan if row[3].startswith("SCAN") and "INDEX" not in row[3]]
        assert not scans, statement
