"""What comes in: stored once, handed out in order, forgotten once it is dealt with."""

import json
from typing import Any

import pytest
from sqlalchemy import Connection, select

from bot.storage import inbox, tables
from bot.storage.inbox import InRow, Lane, Raw
from tests.storage.rows import MINUTE, NOW, SECOND

LARGEST = 2**63 - 1


def keys(rows: list[InRow]) -> list[str]:
    return [row.key for row in rows]


def test_the_same_is_taken_in_once(conn: Connection) -> None:
    first, second = Raw("tg:1", 7, {"n": 1}), Raw("tg:2", 7, {"n": 2})
    assert inbox.take_in(conn, [first], NOW) == 1
    assert inbox.take_in(conn, [first, second, second], NOW + MINUTE) == 1
    assert inbox.take_in(conn, [], NOW) == 0
    (one,) = inbox.next_in(conn, NOW, 10)
    assert one == InRow(one.id, "tg:1", 7, {"n": 1}, 0, NOW)
    inbox.handled(conn, [one], NOW + MINUTE)
    (two,) = inbox.next_in(conn, NOW + MINUTE, 10)
    assert (two.key, two.came_at) == ("tg:2", NOW + MINUTE)


def test_the_oldest_first_and_no_more_than_asked_for(conn: Connection) -> None:
    inbox.take_in(conn, [Raw(f"tg:{n}", n, {}) for n in range(9, 0, -1)], NOW)
    assert keys(inbox.next_in(conn, NOW, 3)) == ["tg:9", "tg:8", "tg:7"]


def test_each_sender_has_a_turn_and_keeps_the_order(conn: Connection) -> None:
    """However much one of them has sent; and who was served goes to the end."""
    many = [Raw(f"a:{n}", 1, {}) for n in range(300)]
    inbox.take_in(conn, [*many, Raw("b:0", 2, {}), Raw("b:1", 2, {}), Raw("c:0", 3, {})], NOW)
    served = []
    for second in range(5):
        now = NOW + second * SECOND
        rows = inbox.next_in(conn, now, 2)
        inbox.handled(conn, rows, now + SECOND / 2)
        served.append(keys(rows))
    assert served == [["a:0", "b:0"], ["c:0", "a:1"], ["b:1", "a:2"], ["a:3"], ["a:4"]]


def test_people_go_before_the_clock_and_talks_before_reminders(conn: Connection) -> None:
    """Whatever came first; nobody is overtaken by what they have sent themselves."""
    rung = [Raw(f"timer:evening:{n}", n, {}, Lane.REMINDERS) for n in range(1, 200)]
    inbox.take_in(conn, rung, NOW)
    inbox.take_in(conn, [Raw("timer:wait:300", 300, {}, Lane.WAITS)], NOW + SECOND)
    inbox.take_in(conn, [Raw("tg:1", 7, {}), Raw("tg:2", 400, {})], NOW + 2 * SECOND)
    served = []
    for _ in range(4):
        rows = inbox.next_in(conn, NOW + MINUTE, 50)
        inbox.handled(conn, rows, NOW + MINUTE)
        served.append(keys(rows))
    assert served[:3] == [["timer:evening:7", "tg:2"], ["tg:1"], ["timer:wait:300"]]
    assert served[3][:2] == ["timer:evening:1", "timer:evening:2"]


def test_a_row_that_was_set_aside_is_called_up_when_its_turn_comes(conn: Connection) -> None:
    inbox.take_in(conn, [Raw(f"tg:{n}", 7, {}) for n in range(3)], NOW)
    for n in range(3):
        rows = inbox.next_in(conn, NOW, 10)
        assert keys(rows) == [f"tg:{n}"]
        inbox.handled(conn, rows, NOW)


def test_a_clock_that_was_set_back_keeps_nobody_waiting(conn: Connection) -> None:
    inbox.take_in(conn, [Raw("tg:1", 7, {})], NOW)
    earlier = NOW - 60 * MINUTE
    assert inbox.next_in(conn, earlier, 10) == []
    inbox.wake(conn, earlier, 2 * 60 * MINUTE)
    assert inbox.next_in(conn, earlier, 10) == []
    inbox.wake(conn, earlier)
    assert len(inbox.next_in(conn, earlier, 10)) == 1


def test_what_is_dealt_with_leaves_its_number_only(conn: Connection) -> None:
    inbox.take_in(conn, [Raw("tg:1", 7, {"text": "secret"}), Raw("tg:2", 8, {})], NOW)
    row, parked = inbox.next_in(conn, NOW, 10)
    inbox.handled(conn, [row], NOW + MINUTE)
    inbox.handled(conn, [parked], NOW, state="parked")
    assert inbox.next_in(conn, NOW, 10) == []
    found = conn.execute(select(tables.inbox).order_by(tables.inbox.c.id)).all()
    assert [(r.state, r.body) for r in found] == [("done", None), ("parked", None)]
    assert found[0].done_at == NOW + MINUTE
    assert inbox.take_in(conn, [Raw("tg:1", 7, {"text": "again"})], NOW) == 0


def test_by_whom_it_came_is_forgotten_and_that_it_came_is_not(conn: Connection) -> None:
    inbox.take_in(conn, [Raw("tg:1", 7, {}), Raw("tg:2", 7, {})], NOW)
    inbox.nobodys(conn, "tg:1")
    found = conn.execute(select(tables.inbox.c.sender).order_by(tables.inbox.c.id)).scalars()
    assert list(found) == [0, 7]
    assert inbox.take_in(conn, [Raw("tg:1", 7, {})], NOW) == 0


def test_who_waits_for_another_try_waits_whole(conn: Connection) -> None:
    inbox.take_in(conn, [Raw("tg:1", 7, {}), Raw("tg:2", 7, {}), Raw("tg:3", 8, {})], NOW)
    row, *_ = inbox.next_in(conn, NOW, 10)
    inbox.try_again(conn, row.id, NOW + MINUTE)
    assert keys(inbox.next_in(conn, NOW, 10)) == ["tg:3"]
    again = inbox.next_in(conn, NOW + MINUTE, 10)
    assert [(r.key, r.tries) for r in again] == [("tg:3", 0), ("tg:1", 1)]


@pytest.mark.parametrize(
    "body",
    [
        {"text": "مرحبا \U0001f9b5 \u200b\u202e é"},
        {"text": "nul \x00, half a pair \ud800, \udfff"},
        {"n": [LARGEST, 10**40, -1, 0.1, 1e300, True, None], "": {"": []}},
        {"text": "x" * 1_000_000},
        json.loads('{"a":' * 500 + "1" + "}" * 500),
    ],
    ids=["scripts", "unstorable", "numbers", "huge", "deep"],
)
def test_whatever_comes_is_stored_as_it_came(conn: Connection, body: dict[str, Any]) -> None:
    inbox.take_in(conn, [Raw(f"tg:{LARGEST}", LARGEST, body)], NOW)
    (row,) = inbox.next_in(conn, NOW, 1)
    assert (row.sender, row.body) == (LARGEST, body)


def test_numbers_that_are_none_become_nothing(conn: Connection) -> None:
    """Python reads 1e999 as infinity, which no JSON can say."""
    body = json.loads('{"date": 1e999, "list": [-1e999, 1], "nan": NaN}')
    inbox.take_in(conn, [Raw("tg:1", 7, body)], NOW)
    (row,) = inbox.next_in(conn, NOW, 1)
    assert row.body == {"date": None, "list": [None, 1], "nan": None}


@pytest.mark.parametrize("lane", list(Lane))
def test_whether_anything_is_due(conn: Connection, lane: Lane) -> None:
    assert not inbox.is_due(conn, NOW)
    inbox.take_in(conn, [Raw("tg:1", 7, {}, lane)], NOW + MINUTE)
    assert not inbox.is_due(conn, NOW)
    assert inbox.is_due(conn, NOW + MINUTE)
    inbox.handled(conn, inbox.next_in(conn, NOW + MINUTE, 1), NOW + MINUTE)
    assert not inbox.is_due(conn, NOW + MINUTE)
