"""The campaign in short, and whether its judge has eyes."""

import sqlite3
from pathlib import Path

import pytest

from tests.chaos.campaign import campaign
from tests.chaos.judge import Record, judge
from tests.chaos.schedule import CELLS, Cell, schedule

SHORT = Cell("charley", "webhook", "sqlite", 1, kills=2, updates=90, rate=60, people=12, troubles=1)

DOCTORED = {
    "2 updates lost": """
        DELETE FROM inbox WHERE id = (SELECT max(id) FROM inbox WHERE key LIKE 'tg:%')""",
    "1 updates handled twice": """
        INSERT INTO inbox (key, sender, came_at, state, tries, done_at)
        SELECT key || ':again', sender, came_at, state, 0, done_at FROM inbox
        WHERE id = (SELECT min(id) FROM inbox WHERE key LIKE 'tg:%')""",
    "1 rows not handled": """
        UPDATE inbox SET state = 'parked' WHERE id = (SELECT min(id) + 1 FROM inbox)""",
    "answers.choices": """UPDATE answers SET choices = '["something else"]'""",
    "notes.value": "UPDATE notes SET value = 'something else' WHERE n = 0",
    "twice for no reason": """
        UPDATE outbox SET message = NULL WHERE id = (
            SELECT max(id) FROM outbox
            WHERE state = 'sent' AND json_extract(body, '$.do') = 'message')""",
    "1 replies never sent": """
        UPDATE outbox SET state = 'new' WHERE id = (
            SELECT min(id) FROM outbox
            WHERE state = 'sent' AND json_extract(body, '$.do') = 'message')""",
    "replies out of order": """
        UPDATE outbox SET message = 1000000 - message WHERE message IS NOT NULL""",
}
"""What the judge says, and what a fault that deserves it would leave behind."""


async def test_killed_while_people_talk_nothing_is_lost_or_doubled(tmp_path: Path) -> None:
    """Two kills and a trouble; then the same database with faults put into it."""
    outcome = await campaign(SHORT, seed=1, folder=tmp_path)
    assert outcome.verdict.faults == []
    assert outcome.kills == 2
    assert outcome.verdict.updates >= 90

    with sqlite3.connect(tmp_path / "charley.db") as connection:
        for statement in DOCTORED.values():
            assert connection.execute(statement).rowcount > 0, statement
    connection.close()
    verdict = judge(f"sqlite:///{tmp_path / 'charley.db'}", Record(**outcome.written))
    seen = "\n".join(verdict.faults)
    assert [said for said in DOCTORED if said not in seen] == [], seen


@pytest.mark.parametrize("cell", CELLS, ids=lambda cell: str(cell.name))
def test_the_same_seed_draws_the_same_run(cell: Cell) -> None:
    """And another seed another one; every kill is there."""
    drawn = schedule(cell, 7)
    assert drawn == schedule(cell, 7) != schedule(cell, 8)
    assert sum(step.what.startswith("kill") for step in drawn) == cell.kills


def test_the_matrix_is_whole() -> None:
    """At least 100 kills over 10,000 updates, over every way there is."""
    ours = [cell for cell in CELLS if cell.bot == "charley"]
    assert sum(cell.kills for cell in ours) >= 100
    assert sum(cell.updates for cell in ours) >= 10_000
    ways = {(cell.receive, cell.database, cell.replicas) for cell in ours}
    assert {(receive, "sqlite", 1) for receive in ("polling", "webhook")} < ways
    assert {(r, "postgres", n) for r in ("polling", "webhook") for n in (1, 3)} < ways
