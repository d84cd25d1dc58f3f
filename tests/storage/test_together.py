"""What is put off is written at the end, or not at all."""

import pytest
from sqlalchemy import Connection, func, insert, select

from bot.storage import tables, together
from bot.storage.people import Known
from tests.storage.rows import NIGHT, NOW

NEW = insert(tables.prompts)


def row(person: Known, kind: str) -> dict[str, object]:
    """A prompt of this night."""
    values = {"person": person.id, "kind": kind, "date": NIGHT, "due_at": NOW}
    return {**values, "fate": "sent"}


def stored(conn: Connection) -> int:
    return conn.execute(select(func.count()).select_from(tables.prompts)).scalar_one()


def test_written_at_the_end_and_at_once_outside(conn: Connection, anna: Known) -> None:
    with together.together(conn):
        together.write(conn, NEW, [row(anna, "drink")])
        together.write(conn, NEW, [row(anna, "evening")])
        assert stored(conn) == 0
    assert stored(conn) == 2
    together.write(conn, NEW, [row(anna, "morning")])
    assert stored(conn) == 3


def fails_after_writing(conn: Connection, person: Known) -> None:
    with together.together(conn):
        together.write(conn, NEW, [row(person, "drink")])
        raise LookupError


def test_nothing_of_it_is_left_after_an_error(conn: Connection, anna: Known) -> None:
    with pytest.raises(LookupError):
        fails_after_writing(conn, anna)
    together.write(conn, NEW, [row(anna, "evening")])
    with together.together(conn):
        pass
    assert stored(conn) == 1
