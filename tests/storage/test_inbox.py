"""What comes in: stored once, handed out in order, forgotten once it is dealt with."""

import json
from typing import Any

import pytest
from sqlalchemy import Connection, select

from bot.storage import inbox, tables
from bot.storage.inbox import InRow, Raw
from tests.storage.rows import MINUTE, NOW

LARGEST = 2**63 - 1


def keys(rows: list[InRow]) -> list[str]:
    return [row.key for row in rows]


def test_the_same_is_taken_in_once(conn: Connection) -> None:
    first, second = Raw("tg:1", 7, {"n": 1}), Raw("tg:2", 7, {"n": 2})
    assert inbox.take_in(conn, [first], NOW) == 1
    assert inbox.take_in(conn, [first, second, second], NOW + MINUTE) == 1
    assert inbox.take_in(conn, [], NOW) == 0
    (one, two) = inbox.next_in(conn, NOW, 10)
    assert one == InRow(one.id, "tg:1", 7, {"n": 1}, 0, NOW)
    assert (two.key, two.came_at) == ("tg:2", NOW + MINUTE)


def test_the_oldest_first_and_no_more_than_asked_for(conn: Connection) -> None:
    inbox.take_in(conn, [Raw(f"tg:{n}", n % 2, {}) for n in range(9, 0, -1)], NOW)
    assert keys(inbox.next_in(conn, NOW, 3)) == ["tg:9", "tg:8", "tg:7"]


def test_what_is_dealt_with_leaves_its_number_only(conn: Connection) -> None:
    inbox.take_in(conn, [Raw("tg:1", 7, {"text": "secret"}), Raw("tg:2", 7, {})], NOW)
    row, parked = inbox.next_in(conn, NOW, 10)
    inbox.handled(conn, [row.id], NOW + MINUTE)
    inbox.handled(conn, [parked.id], NOW, state="parked")
    assert inbox.next_in(conn, NOW, 10) == []
    found = conn.execute(select(tables.inbox).order_by(tables.inbox.c.id)).all()
    assert [(r.state, r.body) for r in found] == [("done", None), ("parked", None)]
    assert found[0].done_at == NOW + MINUTE
    assert inbox.take_in(conn, [Raw("tg:1", 7, {"text": "again"})], NOW) == 0


def test_who_waits_for_another_try_waits_whole(conn: Connection) -> None:
    inbox.take_in(conn, [Raw("tg:1", 7, {}), Raw("tg:2", 7, {}), Raw("tg:3", 8, {})], NOW)
    row, *_ = inbox.next_in(conn, NOW, 10)
    inbox.try_again(conn, row.id, NOW + MINUTE)
    assert keys(inbox.next_in(conn, NOW, 10)) == ["tg:3"]
    again = inbox.next_in(conn, NOW + MINUTE, 10)
    assert [(r.key, r.tries) for r in again] == [("tg:1", 1), ("tg:2", 0), ("tg:3", 0)]


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
