"""What counts as an outage of the database, to be waited out, and what as a fault."""

import sqlite3
import time
from pathlib import Path

import pytest
from sqlalchemy import Connection, event, text
from sqlalchemy.exc import DBAPIError

from bot.storage import database
from bot.storage.database import Database, Unavailable
from bot.storage.together import together
from tests.support.kinds import on_both, on_postgresql
from tests.support.postgres import FOR_TESTS, serving

FAULTS = {
    "22001": "too long",
    "22P05": "untranslatable",
    "23505": "there already",
    "42601": "syntax",
}
TROUBLES = {
    "08006": "connection failure",
    "25006": "read only",
    "40001": "serialization",
    "40P01": "deadlock",
    "53100": "disk full",
    "53300": "too many connections",
    "55P03": "lock not available",
    "57014": "cancelled",
    "57P01": "shut down",
    "58030": "input and output",
    "XX000": "internal",
}


def alive(asked: Database) -> bool:
    return asked.now(lambda conn: conn.execute(text("SELECT 1")).scalar()) == 1


@on_postgresql
@pytest.mark.parametrize(("state", "kind"), [
    *((state, Unavailable) for state in TROUBLES), *((state, DBAPIError) for state in FAULTS)
])  # fmt: skip
def test_by_what_postgresql_says(database_url: str, state: str, kind: type[Exception]) -> None:
    asked = Database(database_url)
    raising = text(f"DO $$ BEGIN RAISE EXCEPTION 'no' USING ERRCODE = '{state}'; END $$")
    with pytest.raises(kind, match="no"):
        asked.now(lambda conn: conn.execute(raising))
    assert alive(asked)
    asked.close()


@on_both
def test_a_stop_within_a_call_is_no_outage(database_url: str) -> None:
    """Ctrl-C in the middle of a statement ends the program; an outage would be waited out."""
    asked = Database(database_url)
    assert alive(asked)

    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    event.listen(asked.engine, "do_execute", interrupted)
    with pytest.raises(KeyboardInterrupt):
        alive(asked)
    event.remove(asked.engine, "do_execute", interrupted)
    assert alive(asked)
    asked.close()


def test_somebody_else_is_just_opening_a_new_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """SQLite does not wait for that by itself; whoever comes second tries again."""
    other = sqlite3.connect(tmp_path / "new.db", isolation_level=None)
    other.execute("CREATE TABLE theirs (n INTEGER)")
    other.execute("BEGIN EXCLUSIVE")
    waited: list[float] = []

    def wait(seconds: float) -> None:
        waited.append(seconds)
        if len(waited) == 3:
            other.execute("COMMIT")

    monkeypatch.setattr(database, "SQLITE_PRAGMAS", ("PRAGMA busy_timeout = 0",))
    monkeypatch.setattr(time, "sleep", wait)
    second = Database(f"sqlite:///{tmp_path / 'new.db'}")
    assert alive(second)
    assert len(waited) == 3
    second.close()
    other.close()


@on_both
def test_a_lock_that_is_not_to_be_had(database_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Somebody else holds it: after a while that is an outage, not a wait for ever."""
    monkeypatch.setattr(database, "SQLITE_PRAGMAS", ("PRAGMA busy_timeout = 20",))
    monkeypatch.setitem(database.POSTGRES_SETTINGS, "options", "-c lock_timeout=20")
    holding, waiting = Database(database_url), Database(database_url)
    holding.now(lambda conn: conn.exec_driver_sql("CREATE TABLE held (n INTEGER PRIMARY KEY)"))
    one = "INSERT INTO held VALUES (1)"
    with holding.engine.begin() as conn:
        conn.exec_driver_sql(one)
        with pytest.raises(Unavailable, match="lock"):
            waiting.now(lambda other: other.exec_driver_sql(one))
    holding.close()
    waiting.close()


def test_a_damaged_file_and_a_folder_that_is_none(tmp_path: Path) -> None:
    damaged = tmp_path / "damaged.db"
    damaged.write_bytes(b"not a database at all" * 500)
    for path in (damaged, tmp_path):
        broken = Database(f"sqlite:///{path}")
        with pytest.raises(Unavailable) as found:
            alive(broken)
        assert found.value.settled
        broken.close()


def test_a_server_stopped_crashed_and_started_again() -> None:
    """Between two transactions nobody notices; in one it is lost whole, and the next one works."""
    with serving(*FOR_TESTS) as server:
        asked = Database(server.url.render_as_string())
        asked.now(lambda conn: conn.exec_driver_sql("CREATE TABLE kept (n INTEGER)"))
        for end in (server.stop, server.crash):
            assert alive(asked)
            end()
            server.start()
            assert alive(asked), "a connection that died meanwhile is replaced"

            def loses(conn: Connection) -> None:
                conn.exec_driver_sql("INSERT INTO kept VALUES (1)")
                with conn.begin_nested(), together(conn):
                    end()  # noqa: B023 - called at once
                    server.start()
                    conn.exec_driver_sql("INSERT INTO kept VALUES (2)")

            with pytest.raises(Unavailable) as found:
                asked.now(loses)
            assert not found.value.settled
            kept = asked.now(lambda conn: conn.exec_driver_sql("SELECT * FROM kept").all())
            assert kept == []
            server.stop()
            with pytest.raises(Unavailable) as found:
                alive(asked)
            assert not found.value.settled
            server.start()
        asked.close()
