"""Statements that are carried out over and over: put into SQL once, then handed to the driver.

SQLAlchemy spends 25 µs on its way around a call of which SQLite itself takes 4, and a tap has a
dozen of them. What a statement says, how values are written and read, and which errors are raised
stays SQLAlchemy's. On PostgreSQL, where the way to the server costs more, it carries them out.
"""

import sqlite3
from collections import namedtuple
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, Protocol
from weakref import WeakKeyDictionary

from sqlalchemy import Connection, Dialect
from sqlalchemy.exc import DBAPIError
from sqlalchemy.sql.compiler import SQLCompiler

from bot.storage.outages import is_outage, unavailable

Values = Mapping[str, Any]
Convert = Callable[[Any], Any]


class Found(Protocol):
    """What a statement found or did, to be read once."""

    @property
    def rowcount(self) -> int:
        """How many rows were changed."""

    def first(self) -> Any:
        """The first row, or None."""

    def all(self) -> Sequence[Any]:
        """Every row."""

    def scalar(self) -> Any:
        """The first column of the first row, or None."""

    def __iter__(self) -> Iterator[Any]:
        """Over the rows."""


def execute(
    conn: Connection, statement: Any, values: Values | Sequence[Values] | None = None
) -> Found:
    """Carry out a statement that is put together once, with these values or for each of these.

    Raises what `Connection.execute` would.
    """
    if conn.dialect.name != "sqlite":
        return conn.execute(statement, values, execution_options={"preserve_rowcount": True})
    driver: Any = conn.connection.driver_connection
    one: Any = values or {}
    many = not isinstance(one, Mapping)
    prepared = _prepared(statement, one[0] if many else one, conn.dialect)
    if prepared is None:
        return conn.execute(statement, values)
    try:
        if many:
            done = driver.executemany(prepared.sql, [prepared.told(each) for each in one])
        else:
            done = driver.execute(prepared.sql, prepared.told(one))
        return _Rows(prepared.row, done.fetchall(), done.rowcount)
    except sqlite3.Error as error:
        if is_outage(error, sqlite3):
            raise unavailable(error) from error
        raise DBAPIError.instance(
            str(statement), None, error, sqlite3.Error, dialect=conn.dialect
        ) from error


class _Rows:
    """Rows as the driver hands them out, made into named ones as they are asked for."""

    __slots__ = ("_found", "_row", "rowcount")

    def __init__(self, row: Convert, found: list[Any], rowcount: int) -> None:
        self._row = row
        self._found = found
        self.rowcount = rowcount

    def first(self) -> Any:
        return self._row(self._found[0]) if self._found else None

    def all(self) -> list[Any]:
        return [self._row(each) for each in self._found]

    def scalar(self) -> Any:
        return self._row(self._found[0])[0] if self._found else None

    def __iter__(self) -> Iterator[Any]:
        return map(self._row, self._found)


class _Prepared:
    """A statement in SQL, for values of these names, and for lists of these lengths."""

    __slots__ = ("_fixed", "_lists", "_written", "row", "sql")

    def __init__(self, compiled: SQLCompiler, values: Values, lengths: Mapping[str, int]) -> None:
        dialect = compiled.dialect
        written = {
            name: bind.type.dialect_impl(dialect).bind_processor(dialect)
            for bind, name in compiled.bind_names.items()
        }
        lists = {name: [None] * length for name, length in lengths.items()}
        fixed = compiled.construct_params(lists, _check=False)
        whole = compiled.construct_expanded_state(fixed)
        self.sql = whole.statement
        expanded = whole.parameter_expansion
        self._lists = [(name, expanded[name], written[name]) for name in lengths]
        self._written = [
            (name, written[name]) for name in values if name in written and name not in lengths
        ]
        self._fixed: dict[str, Any] = {}
        for name, convert in written.items():
            if name not in values:
                own = fixed[name] if name in expanded else [fixed[name]]
                told = map(convert, own) if convert else own
                self._fixed.update(zip(expanded.get(name, [name]), told, strict=True))
        self.row = _reading(compiled.statement, dialect)

    def told(self, values: Values) -> dict[str, Any]:
        """The values as the driver takes them."""
        found = self._fixed.copy()
        for name, convert in self._written:
            value = values[name]
            found[name] = value if convert is None else convert(value)
        for name, places, convert in self._lists:
            each = list(values[name])
            each += each[-1:] * (len(places) - len(each))
            found.update(zip(places, map(convert, each) if convert else each, strict=True))
        return found


class _Known:
    """What one statement has been put together as so far."""

    def __init__(self) -> None:
        self._found: dict[Any, _Prepared] = {}
        self._lists: tuple[str, ...] | None = None

    def of(self, statement: Any, values: Values, dialect: Dialect) -> _Prepared | None:
        """The statement for these values; None where a list among them is empty."""
        names = tuple(values)
        key: Any = names
        lengths: dict[str, int] = {}
        if self._lists is None:
            self._lists = _lists(_compiled(statement, names, dialect), names)
        if self._lists:
            lengths = {name: _room(len(values[name])) for name in self._lists}
            if not all(lengths.values()):
                return None
            key = (names, *lengths.values())
        found = self._found.get(key)
        if found is None:
            compiled = _compiled(statement, names, dialect)
            found = self._found[key] = _Prepared(compiled, values, lengths)
        return found


def _compiled(statement: Any, names: Sequence[str], dialect: Dialect) -> SQLCompiler:
    compiled = statement.compile(dialect=dialect, column_keys=list(names))
    assert isinstance(compiled, SQLCompiler)
    return compiled


def _lists(compiled: SQLCompiler, names: Sequence[str]) -> tuple[str, ...]:
    """The values of which a statement takes as many as there are (`IN`)."""
    lists = (name for bind, name in compiled.bind_names.items() if bind.expanding)
    return tuple(name for name in lists if name in names)


def _room(length: int) -> int:
    """A power of two, so that there are few forms of a statement; the last is told repeatedly."""
    return 1 << (length - 1).bit_length() if length else 0


def _reading(statement: Any, dialect: Dialect) -> Convert:
    """How a row of the driver becomes one with names, and values of their types."""
    columns = list(getattr(statement, "exported_columns", ()))
    if not columns:
        return tuple
    names = [getattr(column, "key", None) or "_" for column in columns]
    row: Any = namedtuple("Row", names, rename=True)  # type: ignore[misc]  # names of a statement
    make: Convert = row._make
    types = [column.type.dialect_impl(dialect) for column in columns]
    reads = [
        (at, read)
        for at, each in enumerate(types)
        if (read := each.result_processor(dialect, None)) is not None
    ]

    def named(raw: Iterable[Any]) -> Any:
        values = list(raw)
        for at, read in reads:
            values[at] = read(values[at])
        return make(values)

    return named if reads else make


_KNOWN: WeakKeyDictionary[Any, _Known] = WeakKeyDictionary()


def _prepared(statement: Any, values: Values, dialect: Dialect) -> _Prepared | None:
    known = _KNOWN.get(statement)
    if known is None:
        known = _KNOWN[statement] = _Known()
    return known.of(statement, values, dialect)
