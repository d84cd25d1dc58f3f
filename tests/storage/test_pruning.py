"""What has been kept long enough goes, in batches, found by an index; what waits stays."""

from datetime import timedelta

import pytest
from sqlalchemy import Connection, Table, func, select, update

from bot.settings import Settings
from bot.storage import diary, inbox, nights, pruning, sessions
from bot.storage.inbox import Raw
from bot.storage.outbox import Sending, put_out
from bot.storage.people import Known
from bot.storage.pruning import Keeping
from bot.storage.tables import advices, answers, outbox, prompts
from bot.storage.tables import inbox as inbox_rows
from bot.storage.tables import sessions as talks
from conversations.replay import Answer
from conversations.script import Note
from tests.storage.rows import DAY, NIGHT, NOW, advice, talk
from tests.support.outbox import message

KEEPING = Keeping(messages=3 * DAY, talks=7 * DAY, diary=30 * DAY)


def count(conn: Connection, table: Table) -> int:
    return conn.execute(select(func.count()).select_from(table)).scalar_one()


def over(conn: Connection, person: int, name: str) -> sessions.Session:
    """A talk that is over, with one answer."""
    session = talk(conn, person, name)
    sessions.answer(conn, session, Answer("where", ("calf",), NOW, "person"))
    sessions.change(conn, session.id, state=sessions.DONE, outcome="told")
    return session


def test_the_queues(conn: Connection, anna: Known) -> None:
    inbox.take_in(conn, [Raw(f"tg:{n}", anna.user, {}) for n in range(3)], NOW)
    first, *_ = inbox.next_in(conn, NOW, 1)
    inbox.handled(conn, [first], NOW)
    put_out(conn, "tg:0", [Sending(message(), anna.id) for _ in range(3)], NOW)
    oldest = select(func.min(outbox.c.id)).scalar_subquery()
    conn.execute(update(outbox).where(outbox.c.id == oldest).values(state="sent", line=None))

    assert pruning.prune(conn, NOW + 2 * DAY, KEEPING) == 0
    assert pruning.prune(conn, NOW + 4 * DAY, KEEPING) == 2
    assert (count(conn, inbox_rows), count(conn, outbox)) == (2, 2)
    assert pruning.prune(conn, NOW + 400 * DAY, KEEPING) == 0, "what waits is never removed"


def test_a_message_in_hand_stays(conn: Connection, anna: Known) -> None:
    """A card that counts down was sent, and is just being shown again."""
    put_out(conn, "tg:0", [Sending(message(), anna.id)], NOW)
    conn.execute(update(outbox).values(state="sent", owner="me"))
    assert pruning.prune(conn, NOW + 4 * DAY, KEEPING) == 0


def test_a_talk_that_left_nothing_on_record_goes(conn: Connection, anna: Known) -> None:
    over(conn, anna.id, "help")
    assert pruning.prune(conn, NOW + 6 * DAY, KEEPING) == 0
    assert pruning.prune(conn, NOW + 8 * DAY, KEEPING) == 1
    assert (count(conn, talks), count(conn, answers)) == (0, 0)


@pytest.mark.parametrize("left", ["note", "episode", "advice", "prompt"])
def test_of_a_talk_with_a_record_that_stays(conn: Connection, anna: Known, left: str) -> None:
    session = over(conn, anna.id, "drink" if left == "prompt" else "relief")
    if left == "note":
        sessions.record(conn, session, [Note("count", "1")], 0)
    elif left == "episode":
        diary.begin_episode(conn, session.id, anna.id, NIGHT, NOW)
    elif left == "advice":
        advice(conn, session)
    else:
        diary.prompt(conn, anna.id, "drink", NIGHT, NOW, "sent", session.id)
    assert pruning.prune(conn, NOW + 8 * DAY, KEEPING) == 1
    assert pruning.prune(conn, NOW + 8 * DAY, KEEPING) == 0
    found = sessions.by_id(conn, session.id)
    assert found is not None
    assert (found.thinned, found.state, found.outcome) == (True, sessions.DONE, "told")
    assert count(conn, answers) == 0
    assert diary.given(conn, anna.id, NIGHT) == ({"count": "1"} if left == "note" else {})
    assert len(nights.episodes_of(conn, [(anna.id, NIGHT)])[anna.id, NIGHT]) == (left == "episode")
    pruning.prune(conn, NOW + 31 * DAY, KEEPING)
    assert sessions.by_id(conn, session.id) is None
    assert diary.given(conn, anna.id, NIGHT) == {}
    assert count(conn, prompts) == 0


def test_a_talk_put_aside_lapses_and_an_open_one_stays(
    conn: Connection, anna: Known, bert: Known
) -> None:
    aside = talk(conn, anna.id, "drink", sessions.ASIDE)
    going_on = talk(conn, bert.id, "relief")
    pruning.prune(conn, NOW + 8 * DAY, KEEPING)
    lapsed = sessions.by_id(conn, aside.id)
    assert lapsed is not None
    assert (lapsed.state, lapsed.outcome) == (sessions.DONE, pruning.LAPSED)
    assert sessions.by_id(conn, going_on.id) == going_on


def test_advice_stays_for_a_year_and_open_advice_for_good(
    conn: Connection, anna: Known, bert: Known
) -> None:
    advice(conn, over(conn, anna.id, "relief"))
    conn.execute(update(advices).values(closed_at=NOW))
    advice(conn, over(conn, bert.id, "relief"))
    pruning.prune(conn, NOW + 399 * DAY, KEEPING)
    assert count(conn, advices) == 2
    pruning.prune(conn, NOW + 401 * DAY, KEEPING)
    assert count(conn, advices) == 1


def test_in_batches(conn: Connection, anna: Known, monkeypatch: pytest.MonkeyPatch) -> None:
    put_out(conn, "tg:0", [Sending(message(), anna.id) for _ in range(pruning.AT_ONCE + 50)], NOW)
    conn.execute(update(outbox).values(state="sent", line=None))
    late = NOW + 4 * DAY
    assert [pruning.prune(conn, late, KEEPING) for _ in range(3)] == [pruning.AT_ONCE, 50, 0]


def test_telegram_may_repeat_itself_for_a_day(conn: Connection, anna: Known) -> None:
    """What is repeated within it is still known, whatever may be set."""
    least = Settings.model_fields["keep_messages_days"].metadata
    shortest = next(one.ge for one in least if hasattr(one, "ge"))
    keeping = Keeping(timedelta(days=shortest), 7 * DAY, 30 * DAY)
    inbox.take_in(conn, [Raw("tg:1", anna.user, {})], NOW)
    inbox.handled(conn, inbox.next_in(conn, NOW, 1), NOW)
    pruning.prune(conn, NOW + DAY, keeping)
    assert inbox.take_in(conn, [Raw("tg:1", anna.user, {})], NOW + DAY) == 0
