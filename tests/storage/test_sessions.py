"""Talks: one active a person, turns that only rise, answers that can be undone."""

from dataclasses import replace

import pytest
from sqlalchemy import Connection
from sqlalchemy.exc import IntegrityError

from bot.storage import diary, sessions
from bot.storage.kept import Kept
from bot.storage.people import Known
from bot.storage.sessions import ACTIVE, ASIDE, DONE, SUSPENDED, New, Session
from conversations.facts import Facts
from conversations.replay import CLOCK, Answer
from conversations.script import Note
from tests.storage.rows import MINUTE, NIGHT, NOW, talk


def test_a_talk_comes_back_as_it_was(conn: Connection, anna: Known, cramp: Session) -> None:
    assert sessions.by_id(conn, cramp.id) == sessions.active(conn, anna.id) == cramp
    assert cramp.untouched
    assert sessions.by_id(conn, cramp.id + 1) is None
    sessions.change(conn, cramp.id, draft=["calf"], card=2**40, outcome="gone")
    changed = sessions.by_id(conn, cramp.id)
    assert changed == replace(cramp, draft=("calf",), card=2**40, outcome="gone")


def test_talks_of_different_people_are_begun_together(
    conn: Connection, anna: Known, bert: Known
) -> None:
    night = Facts(NOW, night=NIGHT)
    later = New(bert.id, "evening", 2, Facts(NOW + MINUTE), asks="evening.0")
    first, second = sessions.start(conn, [New(anna.id, "morning", 1, night), later])
    assert (first.person, first.talk, first.night, first.asks) == (anna.id, "morning", NIGHT, None)
    assert (second.person, second.version, second.moved_at) == (bert.id, 2, NOW + MINUTE)
    found = sessions.all_active(conn, [anna.id, bert.id])
    assert found == {anna.id: first, bert.id: second}
    sessions.change(conn, second.id, state=DONE)
    assert sessions.all_active(conn, [anna.id, bert.id]) == {anna.id: first}
    assert sessions.start(conn, []) == []


def test_one_active_talk_a_person(conn: Connection, anna: Known, cramp: Session) -> None:
    with pytest.raises(IntegrityError), conn.begin_nested():
        talk(conn, anna.id, "evening")
    talk(conn, anna.id, "evening", SUSPENDED)
    assert sessions.active(conn, anna.id) == cramp


def test_the_newest_in_a_state(conn: Connection, anna: Known, bert: Known) -> None:
    older = talk(conn, anna.id, "evening", SUSPENDED)
    newer = talk(conn, anna.id, "morning", ASIDE)
    talk(conn, bert.id, "evening", SUSPENDED)
    assert sessions.latest(conn, anna.id, (SUSPENDED, ASIDE)) == newer
    assert sessions.latest(conn, anna.id, (SUSPENDED, ASIDE), "evening") == older
    assert sessions.latest(conn, anna.id, (DONE,)) is None


def test_ending_all_of_a_name(conn: Connection, anna: Known, cramp: Session) -> None:
    evening = talk(conn, anna.id, "evening", SUSPENDED)
    talk(conn, anna.id, "relief", DONE)
    assert sessions.end_all(conn, anna.id, ["relief"], "forgotten") == [cramp]
    ended = sessions.by_id(conn, cramp.id)
    assert ended is not None
    assert (ended.state, ended.outcome) == (DONE, "forgotten")
    assert sessions.by_id(conn, evening.id) == evening


def test_a_turn_is_raised_once(conn: Connection, cramp: Session) -> None:
    sessions.change(conn, cramp.id, draft=["calf"])
    assert sessions.advance(conn, cramp, NOW + MINUTE, state=ACTIVE)
    assert not sessions.advance(conn, cramp, NOW + MINUTE), "somebody else was faster"
    moved = sessions.by_id(conn, cramp.id)
    assert moved == replace(cramp, turn=1, moved_at=NOW + MINUTE)


def test_what_a_talk_knows_may_be_changed(conn: Connection, cramp: Session) -> None:
    facts = Facts(NOW, night=NIGHT, flags=("chest",), in_doubt=True)
    sessions.learn(conn, cramp, facts)
    changed = sessions.by_id(conn, cramp.id)
    assert changed == replace(cramp, kept=Kept(facts=facts))
    assert changed is not None
    assert changed.facts is replace(changed, turn=1).facts  # read once


def test_answers_in_order_without_what_was_undone(conn: Connection, cramp: Session) -> None:
    given = [Answer(f"ask.{n}", ("a", "b"), NOW + n * MINUTE) for n in range(3)]
    for turn in (2, 0, 1):  # the order they were given in is the turn, not the row
        sessions.answer(conn, replace(cramp, turn=turn), given[turn])
    assert sessions.answers_of(conn, cramp.id) == given
    sessions.undo(conn, cramp.id, keep=1)
    assert sessions.answers_of(conn, cramp.id) == given[:1]
    later = Answer("ask.1", ("c",), NOW)
    sessions.answer(conn, replace(cramp, turn=3), later)
    assert sessions.answers_of(conn, cramp.id) == [given[0], later]


def test_answers_that_are_left_out_leave_no_gap(conn: Connection, cramp: Session) -> None:
    given = [Answer(f"ask.{turn}", ("a",), NOW) for turn in range(4)]
    for turn, answer in enumerate(given):
        sessions.answer(conn, replace(cramp, turn=turn), answer)
    sessions.leave_out(conn, cramp.id, [1])
    sessions.leave_out(conn, cramp.id, [1])  # of those that are left
    assert sessions.answers_of(conn, cramp.id) == [given[0], given[3]]


def test_whether_only_the_clock_has_answered_since(conn: Connection, cramp: Session) -> None:
    for turn, by in enumerate(("person", CLOCK, CLOCK)):
        sessions.answer(conn, replace(cramp, turn=turn), Answer("ask", (), NOW, by))
    now = replace(cramp, turn=3)
    assert sessions.only_clock_since(conn, now, 1)
    assert not sessions.only_clock_since(conn, now, 0)
    assert not sessions.only_clock_since(conn, now, 3), "nothing was answered since"


def test_the_record_grows_and_is_written_anew(
    conn: Connection, anna: Known, cramp: Session
) -> None:
    notes = [Note("count", 2), Note("leg", "left"), Note("leg", "right")]
    sessions.record(conn, cramp, notes[:1], known=0)
    sessions.record(conn, cramp, notes, known=1)
    assert diary.given(conn, anna.id, NIGHT) == {"count": "2", "leg": "right"}
    diary.keep_words(conn, cramp.id, anna.id, NIGHT, "my own words")
    sessions.unrecord(conn, cramp.id)
    assert diary.given(conn, anna.id, NIGHT) == {"words": "my own words"}
    sessions.record(conn, cramp, notes[:1], known=0)
    assert diary.given(conn, anna.id, NIGHT) == {"count": "2", "words": "my own words"}
