"""Who lives, who holds a post, and what becomes of what the dead had in hand."""

import pytest
from sqlalchemy import Connection, select, update

from bot.storage import cards, leases, outbox, results, sessions, tables
from bot.storage.outbox import ANSWERS, OutRow, Sending
from bot.storage.people import Known
from bot.storage.results import Fate, Result
from bot.storage.sessions import Session
from tests.storage.rows import MINUTE, NOW
from tests.support.outbox import message
from tests.support.replicas import run_out


@pytest.fixture
def taken(conn: Connection, anna: Known) -> OutRow:
    """A row that the process "one" has in hand, which lives."""
    leases.hold(conn, "one", "one")
    outbox.put_out(conn, "a", [Sending(message(), anna.id)], NOW)
    (row,) = outbox.take(conn, "one", NOW, ANSWERS, 5)
    return row


def stored(conn: Connection) -> tuple[str | None, int, str]:
    found = conn.execute(select(tables.outbox)).one()
    return found.owner, found.doubts, found.state


def test_a_post_is_one_process_s_until_its_lease_has_run_out(conn: Connection) -> None:
    assert leases.hold(conn, "polling", "one")
    assert not leases.hold(conn, "polling", "two")
    assert leases.hold(conn, "polling", "one")
    assert leases.held(conn, "one") == {"polling"}
    run_out(conn, "one")
    assert leases.held(conn, "one") == set()
    assert leases.hold(conn, "polling", "two")
    assert not leases.hold(conn, "polling", "one")
    assert leases.owners(conn) == ["two"]


def test_what_the_living_have_in_hand_is_left_to_them(conn: Connection, taken: OutRow) -> None:
    assert leases.free_orphans(conn) == 0
    assert stored(conn) == ("one", 0, "new")


def test_what_the_dead_had_in_hand_is_free_with_a_doubt(conn: Connection, taken: OutRow) -> None:
    run_out(conn, "one")
    assert leases.free_orphans(conn) == 1
    assert leases.owners(conn) == []
    assert stored(conn) == (None, 1, "new")
    (again,) = outbox.take(conn, "two", NOW, ANSWERS, 5)
    assert (again.id, again.doubts) == (taken.id, 1)


def test_who_leaves_hands_back_what_it_has(conn: Connection, taken: OutRow) -> None:
    leases.hold(conn, "polling", "one")
    assert leases.let_go(conn, "one") == 1
    assert leases.hold(conn, "polling", "two")
    assert stored(conn) == (None, 1, "new")


def test_where_nobody_else_can_be_nothing_is_held(conn: Connection, taken: OutRow) -> None:
    leases.let_all_go(conn)
    assert leases.owners(conn) == []
    assert stored(conn) == (None, 1, "new")


def test_what_was_sent_counts_even_from_one_taken_for_dead(conn: Connection, taken: OutRow) -> None:
    leases.let_go(conn, "one")
    results.record(conn, "one", [Result(taken, Fate.SENT, NOW, message=5)])
    assert stored(conn)[2] == "sent"


def test_what_failed_does_not_once_another_has_it_in_hand(conn: Connection, taken: OutRow) -> None:
    leases.let_go(conn, "one")
    leases.hold(conn, "two", "two")
    assert len(outbox.take(conn, "two", NOW, ANSWERS, 5)) == 1
    later = Result(taken, Fate.RETRY, NOW, retry_at=NOW + MINUTE)
    results.record(conn, "one", [later, Result(taken, Fate.FAILED, NOW)])
    assert stored(conn) == ("two", 1, "new")


class TestCards:
    @pytest.fixture
    def card(self, conn: Connection, anna: Known, cramp: Session) -> int:
        """A card that was sent in the talk as it stands, in the hands of "one"."""
        leases.hold(conn, "one", "one")
        outbox.put_out(conn, "a", [Sending(message(), anna.id, session=cramp.id, turn=0)], NOW)
        (row,) = outbox.take(conn, "one", NOW, ANSWERS, 5)
        results.record(conn, "one", [Result(row, Fate.SENT, NOW, message=5)])
        sessions.change(conn, cramp.id, card=5)
        cards.take(conn, "one", [row.id])
        return row.id

    def test_one_in_hand_keeps_its_chat_waiting(
        self, conn: Connection, anna: Known, card: int
    ) -> None:
        cards.take(conn, "two", [card])
        assert cards.standing(conn, "two", [card]) == set()
        assert cards.standing(conn, "one", [card]) == {card}
        outbox.put_out(conn, "b", [Sending(message(), anna.id)], NOW)
        assert outbox.take(conn, "two", NOW, ANSWERS, 5) == []
        cards.put_down(conn, "one", [card])
        assert len(outbox.take(conn, "two", NOW, ANSWERS, 5)) == 1

    def test_one_does_not_stand_where_something_else_is_to_be_sent(
        self, conn: Connection, anna: Known, card: int
    ) -> None:
        outbox.put_out(conn, "b", [Sending(message(), anna.id)], NOW)
        assert cards.standing(conn, "one", [card]) == set()

    def test_nor_where_the_talk_has_gone_on(
        self, conn: Connection, cramp: Session, card: int
    ) -> None:
        conn.execute(update(tables.sessions).values(turn=1))
        assert cards.standing(conn, "one", [card]) == set()

    def test_that_of_the_dead_is_put_down(self, conn: Connection, card: int) -> None:
        leases.let_go(conn, "one")
        assert stored(conn) == (None, 0, "sent")
