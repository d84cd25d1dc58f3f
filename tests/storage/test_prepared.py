"""Statements handed straight to the driver do what SQLAlchemy would have them do."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import Connection, bindparam, delete, func, insert, select, text, update
from sqlalchemy.exc import IntegrityError

from bot.storage import people, prepared
from bot.storage.tables import inbox, prompts
from bot.storage.tables import people as table

NOW = datetime(2026, 11, 20, 3, 12, 30, 250_000, tzinfo=UTC)

ALL = select(inbox).order_by(inbox.c.id)
SOME = select(inbox.c.key).where(inbox.c.sender.in_(bindparam("these", expanding=True)))
OTHERS = select(inbox.c.key).where(inbox.c.sender.not_in(bindparam("these", expanding=True)))
ODD = select(inbox.c.key).where(inbox.c.sender.in_((1, 3)), inbox.c.came_at >= bindparam("since"))
NEW = insert(inbox)
CHANGE = update(inbox).where(inbox.c.sender == bindparam("of"))
GONE = delete(inbox).where(inbox.c.sender == bindparam("of"))


def row(sender: int, **more: Any) -> dict[str, Any]:
    kept = {"key": f"tg:{sender}", "sender": sender, "lane": 0, "body": {"n": [sender, "ü", None]}}
    return {**kept, "came_at": NOW, "state": "new", "not_before": NOW, **more}


@pytest.fixture
def three(conn: Connection) -> Connection:
    prepared.execute(conn, NEW, [row(sender) for sender in (1, 2, 3)])
    return conn


def keys(found: prepared.Found) -> list[str]:
    return sorted(key for (key,) in found)


def test_rows_are_those_that_sqlalchemy_reads(three: Connection) -> None:
    ours, theirs = prepared.execute(three, ALL).all(), three.execute(ALL).all()
    assert [tuple(each) for each in ours] == [tuple(each) for each in theirs]
    first = prepared.execute(three, ALL).first()
    assert (first.came_at, first.body) == (NOW, {"n": [1, "ü", None]})
    assert first.came_at.utcoffset() == timedelta()


def test_what_is_written_is_what_sqlalchemy_writes(three: Connection) -> None:
    said = {"n": [1.5, "ü", None, True]}
    three.execute(NEW, [row(7, body=said), row(8, body=None)])
    prepared.execute(three, NEW, [row(17, body=said), row(18, body=None)])
    stored = text("SELECT body, came_at, state FROM inbox WHERE sender IN (:one, :two)")
    theirs = three.execute(stored, {"one": 7, "two": 8}).all()
    ours = three.execute(stored, {"one": 17, "two": 18}).all()
    assert ours == theirs


@pytest.mark.parametrize("these", [(1,), (1, 2), (3, 1, 2), (1, 2, 3, 4, 5), ()])
def test_a_list_may_have_any_length(three: Connection, these: Sequence[int]) -> None:
    inside = {f"tg:{one}" for one in these if one <= 3}
    assert {*keys(prepared.execute(three, SOME, {"these": list(these)}))} == inside
    outside = {"tg:1", "tg:2", "tg:3"} - inside
    assert {*keys(prepared.execute(three, OTHERS, {"these": list(these)}))} == outside


def test_a_list_may_be_part_of_the_statement(three: Connection) -> None:
    assert keys(prepared.execute(three, ODD, {"since": NOW})) == ["tg:1", "tg:3"]
    assert keys(prepared.execute(three, ODD, {"since": NOW + timedelta(seconds=1)})) == []


def test_other_columns_may_be_set_each_time(three: Connection) -> None:
    assert prepared.execute(three, CHANGE, {"of": 2, "tries": 4}).rowcount == 1
    assert prepared.execute(three, CHANGE, {"of": 2, "state": "done"}).rowcount == 1
    assert prepared.execute(three, CHANGE, {"of": 9, "state": "done"}).rowcount == 0
    assert [(each.tries, each.state) for each in prepared.execute(three, ALL)] == [
        (0, "new"),
        (4, "done"),
        (0, "new"),
    ]


def test_for_several_values_the_changes_are_added_up(three: Connection) -> None:
    assert prepared.execute(three, GONE, [{"of": 1}, {"of": 2}, {"of": 9}]).rowcount == 2


def test_nothing_found(conn: Connection) -> None:
    assert prepared.execute(conn, ALL).first() is None
    assert prepared.execute(conn, ALL).scalar() is None
    assert prepared.execute(conn, select(func.count()).select_from(inbox)).scalar() == 0


def test_a_time_without_a_zone_is_refused(conn: Connection) -> None:
    with pytest.raises(Exception, match="without a zone"), conn.begin_nested():
        prepared.execute(conn, NEW, row(1, came_at=NOW.replace(tzinfo=None)))


def test_errors_are_sqlalchemy_s(three: Connection) -> None:
    with pytest.raises(IntegrityError, match=r"(?i)unique"), three.begin_nested():
        prepared.execute(three, NEW, row(1))
    nobodys = {"person": 99, "kind": "evening", "date": date(2026, 11, 20), "fate": "sent"}
    with pytest.raises(IntegrityError), three.begin_nested():
        prepared.execute(three, insert(prompts), {**nobodys, "due_at": NOW})


def test_it_is_part_of_the_transaction(three: Connection) -> None:
    part = three.begin_nested()
    prepared.execute(three, GONE, {"of": 1})
    part.rollback()
    assert len(prepared.execute(three, ALL).all()) == 3


def test_a_statement_may_be_carried_out_beside_others(conn: Connection) -> None:
    person = people.join(conn, 5, 50, "en", NOW)
    by_user = select(table.c.id, table.c.chat).where(table.c.user == bindparam("of"))
    assert tuple(prepared.execute(conn, by_user, {"of": 5}).first()) == (person.id, 50)
