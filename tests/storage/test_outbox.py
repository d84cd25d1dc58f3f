"""What goes out: queued once, answers first, in order for each chat, and what became of it."""

from dataclasses import replace
from datetime import datetime

import pytest
from sqlalchemy import Connection, select
from sqlalchemy.exc import IntegrityError

from bot.replies import Countdown, Do, Reply
from bot.storage import backlog, diary, outbox, people, results, sessions, tables
from bot.storage.backlog import Backlog
from bot.storage.outbox import ANSWERS, BULK, OutRow, Sending
from bot.storage.people import Known
from bot.storage.results import Fate, Result
from bot.storage.sessions import Session
from conversations.facts import Person
from conversations.script import Beat, Text
from tests.storage.rows import DAY, MINUTE, NIGHT, NOW, SECOND, advice, talk
from tests.support.outbox import message

ME = "here"
SAID = Text("card", (("n", 3), ("at", NOW), ("who", Text("you")), ("all", (Text("a"),))))
CARD = Reply(Do.CARD, (SAID,), countdown=Countdown(NOW, (Beat("hold", 30),)), loud=True)


def taken(
    conn: Connection, lane: int = ANSWERS, most: int = 10, at: datetime = NOW
) -> list[OutRow]:
    return outbox.take(conn, ME, at, lane, most)


def said(rows: list[OutRow]) -> list[str]:
    return [row.reply.lines[0].key for row in rows]


def states(conn: Connection) -> list[str]:
    return list(conn.execute(select(tables.outbox.c.state).order_by("id")).scalars())


def test_a_row_has_all_that_sending_needs(conn: Connection, anna: Known, cramp: Session) -> None:
    people.keep(conn, anna.id, Person(zone="Europe/London", country="GB"))
    sessions.change(conn, cramp.id, card=55)
    given = advice(conn, cramp)
    one = Sending(CARD, anna.id, session=cramp.id, turn=2, advice=given)
    outbox.put_out(conn, "tg:1", [one], NOW)
    (row,) = taken(conn)
    assert row == OutRow(
        id=row.id,
        person=anna.id,
        chat=anna.chat,
        language="en",
        zone="Europe/London",
        country="GB",
        lane=ANSWERS,
        session=cramp.id,
        turn=2,
        advice=given,
        talk="relief",
        card=55,
        reply=CARD,
        tries=0,
        put_at=NOW,
        line=anna.chat,
    )


def test_nothing_is_queued_twice(conn: Connection, anna: Known) -> None:
    outbox.put_out(conn, "tg:1", [], NOW)
    outbox.put_out(conn, "tg:1", [Sending(message(), anna.id)] * 2, NOW)
    with pytest.raises(IntegrityError), conn.begin_nested():
        outbox.put_out(conn, "tg:1", [Sending(message(), anna.id)], NOW)
    assert states(conn) == ["new", "new"]


def test_one_row_a_chat_and_each_lane_by_itself(conn: Connection, anna: Known, bert: Known) -> None:
    outbox.put_out(conn, "a", [Sending(message("bulk"), anna.id, BULK)], NOW)
    outbox.put_out(conn, "b", [Sending(message(n), bert.id) for n in ("one", "two")], NOW)
    farewell = Sending(message("bye"), None, chat=77, language="es")
    outbox.put_out(conn, "c", [farewell], NOW)
    first = taken(conn, most=1)
    assert said(first) == ["one"]
    assert [(row.chat, row.language) for row in taken(conn)] == [(77, "es")]
    assert said(taken(conn, BULK)) == ["bulk"]
    assert taken(conn) == [], "what is in hand keeps its chat waiting"
    results.record(conn, ME, [Result(first[0], Fate.SENT, NOW, message=1)])
    assert said(taken(conn)) == ["two"]


def test_a_reminder_with_an_answer_behind_it_counts_as_an_answer(
    conn: Connection, anna: Known, bert: Known
) -> None:
    outbox.put_out(conn, "a", [Sending(message("bulk"), bert.id, BULK)], NOW)
    both = [Sending(message("bulk"), anna.id, BULK), Sending(message("answer"), anna.id)]
    outbox.put_out(conn, "b", both, NOW)
    (row,) = taken(conn)
    assert (row.person, row.lane) == (anna.id, BULK)


def test_the_same_chat_has_one_reminder_a_second(conn: Connection, anna: Known) -> None:
    both = [Sending(message(n), anna.id, BULK) for n in ("one", "two")]
    outbox.put_out(conn, "a", both, NOW)
    (row,) = taken(conn, BULK)
    results.record(conn, ME, [Result(row, Fate.SENT, NOW, message=1)])
    assert taken(conn, BULK, at=NOW + 0.9 * SECOND) == []
    assert said(taken(conn, BULK, at=NOW + SECOND)) == ["two"]


def test_farewell_and_welcome_keep_their_order(conn: Connection, anna: Known) -> None:
    """To the same chat, though to nobody first and to somebody new then."""
    farewell = Sending(message("bye"), None, chat=anna.chat, language="en")
    outbox.put_out(conn, "a", [farewell, Sending(message("hello"), anna.id)], NOW)
    assert said(taken(conn)) == ["bye"]


def test_a_clock_that_was_set_back_keeps_nobody_waiting(conn: Connection, anna: Known) -> None:
    outbox.put_out(conn, "a", [Sending(message(), anna.id)], NOW)
    assert taken(conn, at=NOW - MINUTE) == []
    outbox.wake(conn, NOW - MINUTE)
    assert len(taken(conn, at=NOW - MINUTE)) == 1


def test_an_outdone_edit_is_passed_over(conn: Connection, anna: Known, cramp: Session) -> None:
    sessions.change(conn, cramp.id, card=55)
    edits = [Sending(CARD, anna.id, session=cramp.id, turn=turn) for turn in (1, 2)]
    outbox.put_out(conn, "a", [*edits, Sending(message(), anna.id)], NOW)
    (row,) = taken(conn)
    assert row.turn == 2
    assert states(conn) == ["superseded", "new", "new"]


def test_sent(conn: Connection, anna: Known, cramp: Session) -> None:
    given = advice(conn, cramp)
    diary.prompt(conn, anna.id, "evening", NIGHT, NOW, "sent", cramp.id)
    sending = Sending(CARD, anna.id, BULK, session=cramp.id, advice=given)
    outbox.put_out(conn, "a", [sending], NOW)
    (row,) = taken(conn, BULK)
    results.record(conn, ME, [Result(row, Fate.SENT, NOW + MINUTE, message=99, digest="d" * 16)])
    assert taken(conn, BULK, at=NOW + DAY) == []
    stored = conn.execute(select(tables.outbox)).one()
    assert (stored.state, stored.sent_at, stored.message) == ("sent", NOW + MINUTE, 99)
    assert (stored.digest, stored.language) == ("d" * 16, "en")
    talk = sessions.by_id(conn, cramp.id)
    assert talk == replace(cramp, card=99)
    delivered = select(tables.advices.c.delivered_at, tables.prompts.c.sent_at).join_from(
        tables.advices, tables.prompts, tables.prompts.c.session == tables.advices.c.session
    )
    assert conn.execute(delivered).one() == (NOW + MINUTE, NOW + MINUTE)


def test_what_is_known_to_be_sent_stays_as_it_was(
    conn: Connection, anna: Known, bert: Known, cramp: Session
) -> None:
    """Two processes may have sent the same row: what the first has written down counts."""
    other = talk(conn, bert.id, "relief")
    outbox.put_out(conn, "a", [Sending(CARD, anna.id, session=cramp.id)], NOW)
    outbox.put_out(conn, "b", [Sending(CARD, bert.id, session=other.id)], NOW)
    twice, once = taken(conn)
    results.record(conn, ME, [Result(twice, Fate.SENT, NOW, message=7)])
    both = [Result(row, Fate.SENT, NOW + MINUTE, message=8) for row in (twice, once)]
    results.record(conn, "elsewhere", both)
    stored = conn.execute(select(tables.outbox.c.message).order_by("id")).scalars().all()
    assert stored == [7, 8]
    assert sessions.active(conn, anna.id) == replace(cramp, card=7)
    assert sessions.active(conn, bert.id) == replace(other, card=8)


def test_tried_again_later_and_given_up(conn: Connection, anna: Known, bert: Known) -> None:
    outbox.put_out(conn, "a", [Sending(message(), p.id) for p in (anna, anna, bert)], NOW)
    first, other = taken(conn)
    later = Result(first, Fate.RETRY, NOW, None, NOW + MINUTE, "e" * 300, doubtful=True)
    results.record(conn, ME, [later, Result(other, Fate.FAILED, NOW, error="no")])
    assert taken(conn) == [], "nothing overtakes what waits"
    assert taken(conn, at=NOW + MINUTE) == [replace(first, tries=1, doubts=1)]
    assert states(conn) == ["new", "new", "failed"]


def test_blocked(conn: Connection, anna: Known, bert: Known, cramp: Session) -> None:
    diary.prompt(conn, anna.id, "evening", NIGHT, NOW, "sent", cramp.id)
    outbox.put_out(conn, "a", [Sending(message(), anna.id)], NOW)
    outbox.put_out(conn, "b", [Sending(message(), anna.id, BULK, session=cramp.id)], NOW)
    outbox.put_out(conn, "c", [Sending(message(), bert.id)], NOW)
    row, _ = taken(conn)
    results.record(conn, ME, [Result(row, Fate.BLOCKED, NOW, error="blocked by them")])
    known = people.by_id(conn, anna.id)
    assert known is not None
    assert known.blocked
    assert states(conn) == ["dropped", "dropped", "new"]
    assert diary.latest(conn, [anna.id], "evening", 1)[anna.id][0].fate == "undelivered"


@pytest.mark.parametrize("fate", [Fate.SENT, Fate.BLOCKED])
def test_nothing_is_kept_of_who_is_not_known(conn: Connection, fate: Fate) -> None:
    outbox.put_out(conn, "a", [Sending(message(), None, chat=-100, language="en")], NOW)
    (row,) = taken(conn)
    results.record(conn, ME, [Result(row, fate, NOW)])
    assert states(conn) == []


def test_how_much_waits_and_how_long(conn: Connection, anna: Known, bert: Known) -> None:
    nothing = {"inbox": Backlog(), "answers": Backlog(), "bulk": Backlog()}
    assert backlog.backlog(conn, NOW) == nothing
    outbox.put_out(conn, "a", [Sending(message(), anna.id)] * 2, NOW)
    outbox.put_out(conn, "b", [Sending(message(), bert.id, BULK)], NOW - MINUTE)
    assert backlog.backlog(conn, NOW + MINUTE) == nothing | {
        "answers": Backlog(2, 60.0),
        "bulk": Backlog(1, 120.0),
    }
