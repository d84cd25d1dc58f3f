"""The engine, and the threads that speak to it: one transaction, one function.

Every use case is a plain function over a connection. `Database.run` carries it out as one
transaction in a writer thread; on SQLite there is exactly one, which is also the queue that keeps
writers from waiting on a lock.
"""

import asyncio
import contextlib
import sqlite3
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, Concatenate, ParamSpec, TypeVar

from sqlalchemy import Connection, Engine, create_engine, event, make_url, text
from sqlalchemy.pool import ConnectionPoolEntry

from bot.storage.codec import dump_json, load_json
from bot.storage.outages import Unavailable, is_outage, say_so, unavailable

__all__ = ["Database", "Unavailable", "unhurried"]

P = ParamSpec("P")
R = TypeVar("R")

SQLITE_PRAGMAS = (
    "PRAGMA busy_timeout = 5000",
    "PRAGMA synchronous = FULL",  # what has been acknowledged must survive a power cut
    "PRAGMA foreign_keys = ON",
    "PRAGMA cache_size = -512",  # KiB; the system keeps the file's pages anyway, once for all
    "PRAGMA secure_delete = ON",  # /forget leaves nothing behind in free pages
)
STATEMENTS = 512  # that SQLite keeps ready for a connection: more than there are
WAL_TRIES = 100
"""While others are just opening the file for the first time, SQLite does not wait by itself."""
WAL_PAUSE = 0.05  # seconds
POSTGRES_THREADS = 4
POSTGRES_SETTINGS = {
    "application_name": "charley",
    "connect_timeout": "5",  # seconds
    # A server that vanished without a word is noticed within half a minute.
    "keepalives_idle": "10",
    "keepalives_interval": "5",
    "keepalives_count": "3",
    "tcp_user_timeout": "20000",  # ms
    "options": "-c statement_timeout=30s -c lock_timeout=10s"
    " -c idle_in_transaction_session_timeout=60s",
}
"""What libpq is told, unless the address says otherwise, as in `?connect_timeout=30`."""

READING = "charley_reading"
"""Says of a connection that nothing is written by it."""

OTHERS = text(
    "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
    " AND application_name = 'charley' AND pid <> pg_backend_pid()"
)


class Database:
    """One database, and the threads that write to it."""

    def __init__(self, url: str) -> None:
        self.url = make_url(url)
        self.engine = _sqlite(url) if self.is_sqlite else _postgresql(url)
        event.listen(self.engine, "handle_error", say_so)
        self._threads = ThreadPoolExecutor(
            1 if self.is_sqlite else POSTGRES_THREADS, thread_name_prefix="database"
        )
        self._readers = ThreadPoolExecutor(1, thread_name_prefix="reading")
        self._watching: sqlite3.Connection | None = None

    @property
    def is_sqlite(self) -> bool:
        """Whether this is a file on this machine."""
        return self.url.get_backend_name() == "sqlite"

    @property
    def is_missing(self) -> bool:
        """Whether it would first have to be made."""
        file = self.url.database
        return self.is_sqlite and bool(file) and not Path(str(file)).expanduser().exists()

    async def run(
        self, work: Callable[Concatenate[Connection, P], R], *args: P.args, **kwargs: P.kwargs
    ) -> R:
        """Carry out `work(connection, ...)` as one transaction, off the event loop.

        Unavailable where the database itself fails; nothing has been done then, unless the very
        answer to the commit was lost.
        """
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._threads, lambda: self.now(work, *args, **kwargs))

    async def look(
        self, work: Callable[Concatenate[Connection, P], R], *args: P.args, **kwargs: P.kwargs
    ) -> R:
        """The same for work that only reads, beside those who write: nobody waits for it."""
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._readers, lambda: self.see(work, *args, **kwargs))

    def see(
        self, work: Callable[Concatenate[Connection, P], R], *args: P.args, **kwargs: P.kwargs
    ) -> R:
        """The same, in this thread: for what takes so long that nobody may wait behind it."""
        with self.engine.connect().execution_options(**{READING: True}) as conn, conn.begin():
            return work(conn, *args, **kwargs)

    def now(
        self, work: Callable[Concatenate[Connection, P], R], *args: P.args, **kwargs: P.kwargs
    ) -> R:
        """The same, in this thread."""
        with self.engine.begin() as connection:
            return work(connection, *args, **kwargs)

    def version(self) -> int | None:
        """A number that is another one after each commit, whoever made it; None: it is not known.

        So it can be seen without a transaction that nothing has happened. For one thread only.
        """
        file = self.url.database
        if not self.is_sqlite or not file:
            return None
        try:
            if self._watching is None:
                self._watching = sqlite3.connect(file, timeout=0, check_same_thread=False)
            version: int = self._watching.execute("PRAGMA data_version").fetchone()[0]
        except sqlite3.Error:
            return None
        return version

    @contextlib.contextmanager
    def snapshot(self) -> Iterator[Connection]:
        """One moment of everything, to be read at leisure; on SQLite nobody writes meanwhile."""
        with self.engine.connect() as connection:
            if not self.is_sqlite:
                connection = connection.execution_options(
                    isolation_level="REPEATABLE READ", postgresql_readonly=True
                )
            with connection.begin():
                unhurried(connection)
                yield connection

    def is_in_use(self) -> bool:
        """Whether another process of Charley has this database open."""
        if not self.is_sqlite:
            return self.now(lambda conn: bool(conn.execute(OTHERS).scalar()))
        if self.is_missing:
            return False
        self.engine.dispose()  # ours
        with contextlib.closing(sqlite3.connect(str(self.url.database), timeout=0)) as alone:
            try:
                # Only one who is alone may leave the write-ahead log; the next to open goes back.
                alone.execute("PRAGMA journal_mode = DELETE")
            except sqlite3.OperationalError as error:
                return "locked" in str(error)
            except sqlite3.DatabaseError:
                pass  # damaged: whoever works with it is told so
        return False

    def remove(self) -> None:
        """Take a file away again that was made in vain."""
        for end in ("", "-wal", "-shm"):
            Path(f"{self.url.database}{end}").unlink(missing_ok=True)

    def close(self) -> None:
        """Let running transactions end, then close every connection."""
        for threads in (self._threads, self._readers):
            threads.shutdown(wait=True, cancel_futures=True)
        if self._watching is not None:
            self._watching.close()
            self._watching = None
        self.engine.dispose()


def unhurried(conn: Connection) -> None:
    """This transaction takes as long as it takes, also in waiting for another such one."""
    if conn.dialect.name == "postgresql":
        for limit in ("lock_timeout", "statement_timeout", "idle_in_transaction_session_timeout"):
            conn.exec_driver_sql(f"SET LOCAL {limit} = 0")


def _sqlite(url: str) -> Engine:
    path = make_url(url).database
    if path and path != ":memory:":
        Path(path).expanduser().parent.mkdir(parents=True, exist_ok=True)
    engine = create_engine(
        url,
        connect_args={"check_same_thread": False, "cached_statements": STATEMENTS},
        paramstyle="named",
        json_serializer=dump_json,
        json_deserializer=load_json,
    )

    @event.listens_for(engine, "connect")
    def prepare(connection: sqlite3.Connection, _: ConnectionPoolEntry) -> None:
        connection.isolation_level = None  # SQLAlchemy's BEGIN below is the only one
        for pragma in SQLITE_PRAGMAS:
            connection.execute(pragma)
        _write_ahead(connection)

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        reading = connection.get_execution_options().get(READING)
        driver: Any = connection.connection.driver_connection
        try:
            driver.execute("BEGIN" if reading else "BEGIN IMMEDIATE")
        except sqlite3.Error as error:
            if is_outage(error, sqlite3):
                raise unavailable(error) from error
            raise

    return engine


def _write_ahead(connection: sqlite3.Connection) -> None:
    for tries_left in reversed(range(WAL_TRIES)):
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if not tries_left or "locked" not in str(error):
                raise
            time.sleep(WAL_PAUSE)
        else:
            return


def _postgresql(url: str) -> Engine:
    told = make_url(url)
    return create_engine(
        told.update_query_dict(POSTGRES_SETTINGS).update_query_dict(told.query),
        isolation_level="READ COMMITTED",  # whatever the server's default is
        pool_size=POSTGRES_THREADS,
        max_overflow=2,
        pool_pre_ping=True,  # 0.07 ms, and a restart of the server goes unnoticed
        json_serializer=dump_json,
        json_deserializer=load_json,
    )
