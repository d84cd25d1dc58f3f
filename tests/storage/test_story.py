"""Everything stored of one person, in order, and of nobody else."""

from sqlalchemy import Connection

from bot.storage import diary, outbox, results, sessions, story
from bot.storage.outbox import ANSWERS, Sending
from bot.storage.people import Known
from bot.storage.results import Fate, Result
from bot.storage.sessions import Session
from bot.storage.story import Given, Prompted, Somebody, Talked
from conversations.replay import Answer
from conversations.script import Note
from tests.storage.rows import MINUTE, NIGHT, NOW, advice
from tests.support.outbox import message


def test_a_whole_story(conn: Connection, anna: Known, bert: Known, cramp: Session) -> None:
    said = Answer("where", ("calf",), NOW)
    sessions.answer(conn, cramp, said)
    sessions.undo(conn, cramp.id, keep=0)
    sessions.record(conn, cramp, [Note("muscle", "calf")], 0)
    diary.prompt(conn, anna.id, "evening", NIGHT, NOW, "sent", cramp.id)
    given = advice(conn, cramp)
    outbox.put_out(conn, "a", [Sending(message(n), anna.id) for n in ("one", "two")], NOW)
    outbox.put_out(conn, "b", [Sending(message(), bert.id)], NOW)
    (row, _) = outbox.take(conn, "here", NOW, ANSWERS, 10)
    results.record(conn, "here", [Result(row, Fate.SENT, NOW + MINUTE, message=9, digest="d")])

    told = story.story(conn, anna.id)

    assert told is not None
    assert told.person == anna
    assert told.talks == (Talked(cramp, (Given(0, said, undone=True),), (("muscle", "calf"),)),)
    assert {(sent.row.reply.lines[0].key, sent.state, sent.sent_at) for sent in told.sent} == {
        ("one", "sent", NOW + MINUTE),
        ("two", "new", None),
    }
    assert [(one.id, one.flags, one.answers) for one in told.advices] == [
        (given, ("swollen",), (("check", "yes"),))
    ]
    assert told.prompts == (Prompted("evening", NIGHT, NOW, "sent", cramp.id, None, None),)
    assert story.story(conn, bert.id + 1) is None


def test_everybody_by_number(conn: Connection, anna: Known, bert: Known, cramp: Session) -> None:
    advice(conn, cramp)
    assert story.everybody(conn) == [Somebody(anna.id, NOW, NOW, 1), Somebody(bert.id, NOW, NOW, 0)]
