"""Advice on record: asked after, answered, closed, taken back, counted."""

from dataclasses import replace

from sqlalchemy import Connection

from bot.storage import advices, sessions
from bot.storage.advices import Advice, Loop
from bot.storage.people import Known
from bot.storage.sessions import DONE, Session
from conversations.script import Note
from tests.storage.rows import DAY, NOW, advice, talk


def test_given_asked_answered_closed_and_taken_back(
    conn: Connection, anna: Known, bert: Known, cramp: Session
) -> None:
    low, high = advice(conn, cramp, level=1), advice(conn, cramp, level=3, flag="chest")
    known = Advice(high, anna.id, cramp.id, 3, "chest", ("chest",), NOW, 0, None, open=True)
    assert advices.by_id(conn, high) == known
    assert advices.by_id(conn, high + 1) is None
    assert [one.id for one in advices.still_open(conn, anna.id, 1)] == [low, high]
    assert advices.still_open(conn, anna.id, 2) == [known]
    assert advices.with_open(conn, [anna.id, bert.id], 2) == {anna.id}

    advices.asked_after(conn, [low, high], NOW)
    advices.asked_after(conn, [high], NOW + DAY)
    advices.answer(conn, [high], seen="seen", told="nothing", answered_at=NOW + DAY)
    advices.close(conn, [high], NOW + DAY)
    advices.close(conn, [high], NOW + 2 * DAY)
    closed = replace(known, asked=2, asked_at=NOW + DAY, open=False)
    assert advices.by_id(conn, high) == closed
    assert advices.with_open(conn, [anna.id], 1) == {anna.id}
    assert advices.with_open(conn, [anna.id], 2) == set()
    assert advices.given_since(conn, [anna.id], NOW) == {
        anna.id: [(1, ("swollen",), NOW, False), (3, ("chest",), NOW, True)]
    }
    assert advices.given_since(conn, [anna.id], NOW + DAY) == {anna.id: []}
    assert advices.loops(conn) == {1: Loop(1, 1, 0, 0), 3: Loop(1, 1, 1, 1)}

    advices.reopen(conn, [high])
    assert advices.by_id(conn, high) == replace(closed, open=True)
    assert advices.loops(conn)[3] == Loop(1, 1, 0, 0)


def test_nothing_to_ask_after_changes_nothing(conn: Connection, cramp: Session) -> None:
    id = advice(conn, cramp)
    before = advices.by_id(conn, id)
    advices.asked_after(conn, [], NOW)
    advices.close(conn, [], NOW)
    advices.reopen(conn, [])
    assert advices.by_id(conn, id) == before


def test_in_how_many_talks_somebody_was_helped_on(conn: Connection, anna: Known) -> None:
    for said in (["wait"], ["wait", "cost"], ["seen"]):
        over = talk(conn, anna.id, "followup", DONE)
        sessions.record(conn, over, [Note("followup", value) for value in said], 0)
    assert advices.helped(conn, anna.id, NOW) == 2
    assert advices.helped(conn, anna.id, NOW + DAY) == 0
