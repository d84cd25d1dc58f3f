"""A whole bot from one database into another, compared row by row before it counts.

Both sides are one transaction each. The target is read back within its own before it is committed,
so that whatever goes wrong leaves it as it was.
"""

import hashlib
import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Column, Connection, RowMapping, Table, cast, func, insert, select, text
from sqlalchemy.dialects.postgresql import REGCLASS
from sqlalchemy.exc import DBAPIError

from bot.storage import schema
from bot.storage.database import Database, unhurried
from bot.storage.tables import leases, metadata

TABLES = [table for table in metadata.sorted_tables if table is not leases]
"""What there is to copy: which processes live is nothing to take along."""

BATCH = 1000  # rows
MODULUS = 2**256

Progress = Callable[[str, int], None]
"""Told of the table at work and of how many more of its rows are done; each comes round twice."""


class CannotCopy(Exception):
    """Something is not as it must be before copying begins; the words say what."""


class Differs(Exception):
    """What was written is not what was read; nothing has been kept of it."""


class NotTaken(Exception):
    """The target refuses a row that the source holds; nothing has been kept."""


@dataclass(frozen=True, slots=True)
class Sum:
    """What a table holds: how many rows, and a checksum that does not depend on their order."""

    rows: int = 0
    checksum: int = 0

    def plus(self, row: RowMapping) -> "Sum":
        """The same with one more row."""
        plain = json.dumps([_plain(value) for value in row.values()], sort_keys=True)
        digest = int.from_bytes(hashlib.sha256(plain.encode()).digest(), "big")
        return Sum(self.rows + 1, (self.checksum + digest) % MODULUS)

    @property
    def shown(self) -> str:
        """The beginning of the checksum, for people to compare."""
        return f"{self.checksum:064x}"[:12]


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, (datetime, date)) else value


def counted(source: Database) -> int:
    """How many rows there are to copy; NewerSchema or OlderSchema where that cannot be told."""

    def count(conn: Connection) -> int:
        schema.check(conn)
        return sum(_count(conn, table) for table in TABLES)

    return source.now(count)


def copy(source: Database, target: Database, progress: Progress) -> dict[str, Sum]:
    """Copy everything; returns what each table holds now.

    CannotCopy, NewerSchema or OlderSchema where it must not begin, NotTaken where the target
    refuses a row, Differs where the two are not the same in the end.
    """
    for database, named in ((source, "--from"), (target, "--to")):
        if database.is_in_use():
            raise CannotCopy(f"the database of {named} is in use: stop Charley first")
    with source.snapshot() as reading:
        schema.check(reading)
        with target.engine.begin() as writing:
            _make_ready(writing)
            sums = {table.name: _copied(reading, writing, table, progress) for table in TABLES}
            for table in TABLES:
                found = _sum(writing, table, progress)
                if found != sums[table.name]:
                    raise Differs(f"{table.name}: {sums[table.name]} was read, {found} written")
            _go_on_counting(reading, writing)
    return sums


def _make_ready(writing: Connection) -> None:
    unhurried(writing)
    if schema.is_missing(writing):
        schema.upgrade(writing)
    schema.check(writing)
    full = [table.name for table in TABLES if _count(writing, table)]
    if full:
        raise CannotCopy(f"the database of --to is not empty: it has rows in {', '.join(full)}")


def _count(conn: Connection, table: Table) -> int:
    return conn.execute(select(func.count()).select_from(table)).scalar_one()


def _copied(reading: Connection, writing: Connection, table: Table, progress: Progress) -> Sum:
    found = Sum()
    for rows in _rows(reading, table):
        for row in rows:
            found = found.plus(row)
        try:
            writing.execute(insert(table), [dict(row) for row in rows])
        except DBAPIError as error:
            raise NotTaken(f"{table.name}: {error.orig}") from error
        progress(table.name, len(rows))
    return found


def _sum(conn: Connection, table: Table, progress: Progress) -> Sum:
    found = Sum()
    for rows in _rows(conn, table):
        for row in rows:
            found = found.plus(row)
        progress(table.name, len(rows))
    return found


def _rows(conn: Connection, table: Table) -> Iterator[Sequence[RowMapping]]:
    found = conn.execute(select(table), execution_options={"yield_per": BATCH})
    return found.mappings().partitions()


def _go_on_counting(reading: Connection, writing: Connection) -> None:
    """No number is given out a second time, not even that of a row which is gone."""
    for table in TABLES:
        column = table.autoincrement_column
        if column is None:
            continue
        highest = max(_highest_given(reading, column), _highest_there(reading, column))
        if highest and writing.dialect.name == "postgresql":
            sequence = func.pg_get_serial_sequence(f'"{table.name}"', column.name)
            writing.execute(select(func.setval(sequence, highest)))
        elif highest and table.dialect_options["sqlite"]["autoincrement"]:
            numbers = {"table": table.name, "highest": highest}
            writing.execute(text("DELETE FROM sqlite_sequence WHERE name = :table"), numbers)
            writing.execute(text("INSERT INTO sqlite_sequence VALUES (:table, :highest)"), numbers)


def _highest_there(conn: Connection, column: Column[Any]) -> int:
    return conn.execute(select(func.max(column))).scalar() or 0


def _highest_given(conn: Connection, column: Column[Any]) -> int:
    if conn.dialect.name == "postgresql":
        sequence = func.pg_get_serial_sequence(f'"{column.table.description}"', column.name)
        given_out = func.pg_sequence_last_value(cast(sequence, REGCLASS))
        return conn.execute(select(given_out)).scalar() or 0
    given = text("SELECT seq FROM sqlite_sequence WHERE name = :table")
    return conn.execute(given, {"table": column.table.description}).scalar() or 0
