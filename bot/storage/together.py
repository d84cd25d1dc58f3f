"""Writes of many rows carried out as one statement: most of what a row costs is asking for it.

Only for what nobody reads before the transaction ends.
"""

import contextlib
from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import Connection, Executable

from bot.storage.prepared import execute

_WAITING = "waiting to be written together"


@contextlib.contextmanager
def together(conn: Connection) -> Iterator[None]:
    """Carry out at the end what was put off meanwhile; nothing of it where an error gets out."""
    waiting: dict[Executable, list[dict[str, Any]]] = {}
    info = conn.info  # once the connection is lost, asking for it would be an error of its own
    info[_WAITING] = waiting
    try:
        yield
        for statement, values in waiting.items():
            execute(conn, statement, values)
    finally:
        del info[_WAITING]


def write(conn: Connection, statement: Executable, values: Sequence[dict[str, Any]]) -> None:
    """Carry this out for all of these values: now, or at the end of `together`."""
    waiting = conn.info.get(_WAITING)
    if waiting is None:
        execute(conn, statement, values)
    else:
        waiting.setdefault(statement, []).extend(values)
