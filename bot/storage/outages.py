"""Which errors mean that the database itself fails, not what was asked of it."""

import asyncio
import re
from collections.abc import Awaitable, Callable
from typing import Any

import structlog
from sqlalchemy.engine import ExceptionContext

log = structlog.get_logger(__name__)

OUTAGES = (
    "08",  # connection
    "25006",  # read-only: a replica that was asked before it took over
    "40",  # deadlock, serialization
    "42P01",  # no such table: in the middle of a restore
    "53",  # disk full, out of memory, too many connections
    "55",  # lock not to be had in time
    "57",  # shut down, starting up, cancelled
    "58",  # input and output
    "XX",  # internal
)
"""PostgreSQL's error classes (SQLSTATE, or how it begins) that may pass by themselves."""


SETTLED = re.compile(
    "authentication failed|no password supplied|no pg_hba.conf entry"
    '|(database|role) ".*" does not exist'
    "|unable to open database file|readonly database|is not a database|image is malformed"
)
"""What stands in an answer that will be the same the next time, unless somebody does something."""


PAUSE = 1.0  # seconds before a database that failed is asked again


class Unavailable(Exception):
    """The database itself fails (gone, full, locked): worth trying again."""

    @property
    def settled(self) -> bool:
        """Whether waiting alone will not help: a wrong password, a damaged file."""
        return SETTLED.search(str(self)) is not None


def is_outage(error: BaseException, driver: Any) -> bool:
    """Whether the database itself fails, by what its driver raised."""
    state = getattr(error, "sqlstate", None)
    if state is not None:
        return str(state).startswith(OUTAGES)
    # SQLite, or no answer from PostgreSQL; the bare one is a file that is damaged
    return isinstance(error, driver.OperationalError) or type(error) is driver.DatabaseError


def unavailable(error: BaseException) -> Unavailable:
    """The outage, in the driver's words."""
    return Unavailable(" ".join(str(error).split()))


def say_so(context: ExceptionContext) -> None:
    """Have Unavailable raised for an outage; every other error stays what it is."""
    if context.is_pre_ping:
        return  # a dead connection is replaced, nobody has asked anything of it yet
    error = context.original_exception
    if not isinstance(error, Exception):
        return  # a stop within a call; SQLAlchemy then calls the connection lost
    if is_outage(error, context.dialect.loaded_dbapi) or context.is_disconnect:
        raise unavailable(error) from error


async def patiently(act: Callable[[], Awaitable[object]]) -> None:
    """Do it, over and over until the database serves; Unavailable where waiting will not help."""
    while True:
        try:
            await act()
        except Unavailable as error:
            if error.settled:
                raise
            log.warning("the database does not serve yet; going on trying", why=str(error))
            await asyncio.sleep(PAUSE)
        else:
            return
