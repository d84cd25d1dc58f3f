"""What goes out: queued once, answers first, in order for each chat, and what became of it."""

from dataclasses import replace

import pytest
from sqlalchemy import Connection, select
from sqlalchemy.exc import IntegrityError

from bot.replies import Countdown, Do, Reply
from bot.storage import backlog, diary, outbox, people, sessions, tables
from bot.storage.backlog import Backlog
from bot.storage.outbox import ANSWERS, BULK, Fate, OutRow, Result, Sending
from bot.storage.people import Known
from bot.storage.sessions import Session
from conversations.facts import Person
from conversations.script import Beat, Text
from tests.storage.rows import MINUTE, NIGHT, NOW, advice
from tests.support.outbox import message

SAID = Text("card", (("n", 3), ("at", NOW), ("who", Text("you")), ("all", (Text("a"),))))
CARD = Reply(Do.CARD, (SAID,), countdown=Countdown(NOW, (Beat("hold", 30),)), loud=True)


def next_out(conn: Connection, *busy: int, limit: int = 10) -> list[OutRow]:
    return outbox.next_out(conn, NOW, limit, busy)


def states(conn: Connection) -> list[str]:
    return list(conn.execute(select(tables.outbox.c.state).order_by("id")).scalars())


def test_a_row_has_all_that_sending_needs(conn: Connection, anna: Known, cramp: Session) -> None:
    people.keep(conn, anna.id, Person(zone="Europe/London", country="GB"))
    sessions.change(conn, cramp.id, card=55)
    given = advice(conn, cramp)
    one = Sending(CARD, anna.id, session=cramp.id, turn=2, advice=given)
    outbox.put_out(conn, "tg:1", [one], NOW)
    (row,) = next_out(conn)
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
    )


def test_nothing_is_queued_twice(conn: Connection, anna: Known) -> None:
    outbox.put_out(conn, "tg:1", [], NOW)
    outbox.put_out(conn, "tg:1", [Sending(message(), anna.id)] * 2, NOW)
    with pytest.raises(IntegrityError), conn.begin_nested():
        outbox.put_out(conn, "tg:1", [Sending(message(), anna.id)], NOW)
    assert states(conn) == ["new", "new"]


def test_one_row_a_chat_answers_before_bulk(conn: Connection, anna: Known, bert: Known) -> None:
    outbox.put_out(conn, "a", [Sending(message("bulk"), anna.id, BULK)], NOW)
    outbox.put_out(conn, "b", [Sending(message(n), bert.id) for n in ("one", "two")], NOW)
    farewell = Sending(message("bye"), None, chat=77, language="es")
    outbox.put_out(conn, "c", [farewell], NOW)
    found = next_out(conn)
    keys = [(row.chat, row.reply.lines[0].key, row.language) for row in found]
    assert keys == [(bert.chat, "one", "de"), (77, "bye", "es"), (anna.chat, "bulk", "en")]
    assert [row.chat for row in next_out(conn, bert.chat, 77)] == [anna.chat]
    assert [row.chat for row in next_out(conn, limit=1)] == [bert.chat]


def test_a_reminder_with_an_answer_behind_it_is_awaited(conn: Connection, anna: Known) -> None:
    both = [Sending(message("bulk"), anna.id, BULK), Sending(message("answer"), anna.id)]
    outbox.put_out(conn, "a", both, NOW)
    (row,) = next_out(conn)
    assert (row.reply, row.awaited) == (message("bulk"), True)


def test_an_outdone_edit_is_passed_over(conn: Connection, anna: Known, cramp: Session) -> None:
    sessions.change(conn, cramp.id, card=55)
    edits = [Sending(CARD, anna.id, session=cramp.id, turn=turn) for turn in (1, 2)]
    outbox.put_out(conn, "a", [*edits, Sending(message(), anna.id)], NOW)
    (row,) = next_out(conn)
    assert row.turn == 2
    assert states(conn) == ["superseded", "new", "new"]


def test_sent(conn: Connection, anna: Known, cramp: Session) -> None:
    given = advice(conn, cramp)
    diary.prompt(conn, anna.id, "evening", NIGHT, NOW, "sent", cramp.id)
    sending = Sending(CARD, anna.id, BULK, session=cramp.id, advice=given)
    outbox.put_out(conn, "a", [sending], NOW)
    (row,) = next_out(conn)
    outbox.record(conn, [Result(row, Fate.SENT, NOW + MINUTE, message=99, digest="d" * 16)])
    assert next_out(conn) == []
    stored = conn.execute(select(tables.outbox)).one()
    assert (stored.state, stored.sent_at, stored.message) == ("sent", NOW + MINUTE, 99)
    assert (stored.digest, stored.language) == ("d" * 16, "en")
    talk = sessions.by_id(conn, cramp.id)
    assert talk == replace(cramp, card=99)
    delivered = select(tables.advices.c.delivered_at, tables.prompts.c.sent_at).join_from(
        tables.advices, tables.prompts, tables.prompts.c.session == tables.advices.c.session
    )
    assert conn.execute(delivered).one() == (NOW + MINUTE, NOW + MINUTE)


def test_tried_again_later_and_given_up(conn: Connection, anna: Known, bert: Known) -> None:
    outbox.put_out(conn, "a", [Sending(message(), p.id) for p in (anna, anna, bert)], NOW)
    first, other = next_out(conn)
    later = Result(first, Fate.RETRY, NOW, retry_at=NOW + MINUTE, error="e" * 300)
    outbox.record(conn, [later, Result(other, Fate.FAILED, NOW, error="no")])
    assert next_out(conn) == [], "nothing overtakes what waits"
    found = outbox.next_out(conn, NOW + MINUTE, 10, [])
    assert found == [replace(first, tries=1)]
    assert states(conn) == ["new", "new", "failed"]


def test_blocked(conn: Connection, anna: Known, bert: Known, cramp: Session) -> None:
    diary.prompt(conn, anna.id, "evening", NIGHT, NOW, "sent", cramp.id)
    outbox.put_out(conn, "a", [Sending(message(), anna.id)], NOW)
    outbox.put_out(conn, "b", [Sending(message(), anna.id, BULK, session=cramp.id)], NOW)
    outbox.put_out(conn, "c", [Sending(message(), bert.id)], NOW)
    row, _ = next_out(conn)
    outbox.record(conn, [Result(row, Fate.BLOCKED, NOW, error="blocked by them")])
    known = people.by_id(conn, anna.id)
    assert known is not None
    assert known.blocked
    assert states(conn) == ["dropped", "dropped", "new"]
    assert diary.fates(conn, anna.id, "evening", 1)[0].fate == "undelivered"


@pytest.mark.parametrize("fate", [Fate.SENT, Fate.BLOCKED])
def test_nothing_is_kept_of_who_is_not_known(conn: Connection, fate: Fate) -> None:
    outbox.put_out(conn, "a", [Sending(message(), None, chat=-100, language="en")], NOW)
    (row,) = next_out(conn)
    outbox.record(conn, [Result(row, fate, NOW)])
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
