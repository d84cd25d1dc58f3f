"""Backup and restore, with a database that is being written meanwhile."""

import shutil
import sqlite3
import subprocess
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

DEPLOY = Path(__file__).parents[2] / "deploy"
PAIR = 2
"""Rows are written two to a transaction, so half a transaction would show as an odd number."""


def script(name: str, *words: str | Path, path: str | None = None) -> "Result":
    env = None if path is None else {"PATH": path}
    command = ["/bin/sh", str(DEPLOY / name), *map(str, words)]
    return subprocess.run(command, capture_output=True, text=True, check=False, env=env)


Result = subprocess.CompletedProcess[str]


@pytest.fixture
def database(tmp_path: Path) -> Path:
    folder = tmp_path / "anna's data"
    folder.mkdir()
    file = folder / "charley.db"
    with closing(sqlite3.connect(file)) as live:
        live.execute("PRAGMA journal_mode=WAL")
        live.execute("CREATE TABLE nights (id INTEGER PRIMARY KEY, cramps INTEGER)")
        live.execute("INSERT INTO nights (cramps) VALUES (0), (1)")
        live.commit()
    return file


@contextmanager
def being_written(file: Path) -> Iterator[None]:
    """Somebody keeps writing; leaves only when a good number of writes is in the WAL."""
    stop, busy = threading.Event(), threading.Event()

    def write() -> None:
        with closing(sqlite3.connect(file, timeout=60)) as live:
            live.execute("PRAGMA wal_autocheckpoint=0")
            for count in range(100_000):
                live.executemany("INSERT INTO nights (cramps) VALUES (?)", [(count,)] * PAIR)
                live.commit()
                if count == 50:
                    busy.set()
                if stop.wait(0.001):
                    break

    writer = threading.Thread(target=write)
    writer.start()
    try:
        assert busy.wait(30)
        yield
    finally:
        stop.set()
        writer.join()


def nights(file: Path) -> list[tuple[int, int]]:
    with closing(sqlite3.connect(file)) as opened:
        assert opened.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        return list(opened.execute("SELECT id, cramps FROM nights ORDER BY id"))


def backed_up(database: Path, folder: Path, *more: str, path: str | None = None) -> Path:
    done = script("backup.sh", database, folder, *more, path=path)
    assert done.returncode == 0, done.stderr
    return Path(done.stdout.strip())


def only_the_cli(tmp_path: Path) -> str:
    """A PATH as on a machine without Python."""
    tools = tmp_path / "tools"
    tools.mkdir()
    for name in ("sqlite3", "date", "mkdir", "mv", "rm", "sync"):
        found = shutil.which(name)
        if found is None:
            pytest.skip(f"there is no {name} here")
        (tools / name).symlink_to(found)
    return str(tools)


def test_a_copy_taken_under_writing_is_one_moment_whole(database: Path, tmp_path: Path) -> None:
    with being_written(database):
        copy = backed_up(database, tmp_path / "copies")
    kept, live = nights(copy), nights(database)
    assert len(kept) >= 100, "what stood only in the WAL is in the copy"
    assert len(kept) % PAIR == 0
    assert kept == live[: len(kept)]
    assert [file.name for file in copy.parent.iterdir()] == [copy.name]
    assert copy.stat().st_mode & 0o077 == 0, "nobody else may read it"


def test_the_sqlite_program_does_as_well(database: Path, tmp_path: Path) -> None:
    path = only_the_cli(tmp_path)
    with being_written(database):
        copy = backed_up(database, tmp_path / "copies", path=path)
    kept = nights(copy)
    assert len(kept) >= 100
    assert kept == nights(database)[: len(kept)]


def test_what_is_restored_is_what_was_backed_up(database: Path, tmp_path: Path) -> None:
    before = nights(database)
    copy = backed_up(database, tmp_path / "copies")
    with closing(sqlite3.connect(database)) as live:
        live.execute("DELETE FROM nights")
        live.commit()
    done = script("restore.sh", copy, database)
    assert done.returncode == 0, done.stderr
    assert nights(database) == before
    (replaced,) = database.parent.glob("charley.db.before-*")
    assert nights(replaced) == [], "what was replaced is kept"


def test_restoring_where_nothing_was(database: Path, tmp_path: Path) -> None:
    copy = backed_up(database, tmp_path / "copies")
    assert script("restore.sh", copy, tmp_path / "new.db").returncode == 0
    assert nights(tmp_path / "new.db") == nights(database)


def test_a_wal_left_by_a_crash_never_meets_the_restored_database(
    database: Path, tmp_path: Path
) -> None:
    copy = backed_up(database, tmp_path / "copies")
    crashed = tmp_path / "crashed.db"
    with closing(sqlite3.connect(database)) as live:
        live.execute("INSERT INTO nights (cramps) VALUES (9)")
        live.commit()
        for end in ("", "-wal"):  # as they lie on the disk after the power went
            shutil.copy(f"{database}{end}", f"{crashed}{end}")
    assert script("restore.sh", copy, crashed).returncode == 0
    assert not Path(f"{crashed}-wal").exists()
    assert nights(crashed) == nights(copy)


def test_a_database_in_use_is_not_replaced(database: Path, tmp_path: Path) -> None:
    copy = backed_up(database, tmp_path / "copies")
    with closing(sqlite3.connect(database)) as live:
        live.execute("INSERT INTO nights (cramps) VALUES (9)")
        live.commit()
        done = script("restore.sh", copy, database)
        assert done.returncode == 1
        assert "stop Charley first" in done.stderr
    assert nights(database)[-1][1] == 9
    assert [file.name for file in database.parent.iterdir()] == ["charley.db"]


def test_a_damaged_copy_is_not_restored(database: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    copy.write_bytes(b"not a database at all" * 500)
    done = script("restore.sh", copy, database)
    assert done.returncode == 1
    assert "damaged" in done.stderr
    assert len(nights(database)) == PAIR


def test_only_the_newest_copies_are_kept(database: Path, tmp_path: Path) -> None:
    folder = tmp_path / "copies"
    folder.mkdir()
    for day in range(1, 6):
        (folder / f"charley-2020010{day}T000000Z.db").touch()
    (folder / "notes.txt").touch()
    copy = backed_up(database, folder, "3")
    assert sorted(file.name for file in folder.iterdir()) == [
        "charley-20200104T000000Z.db",
        "charley-20200105T000000Z.db",
        copy.name,
        "notes.txt",
    ]


def test_a_damaged_database_is_an_error_and_old_copies_stay(database: Path, tmp_path: Path) -> None:
    folder = tmp_path / "copies"
    backed_up(database, folder)
    old = {file.name for file in folder.iterdir()}
    database.write_bytes(b"not a database at all" * 500)
    done = script("backup.sh", database, folder, "1")
    assert done.returncode == 1
    assert done.stdout == ""
    assert {file.name for file in folder.iterdir()} == old


@pytest.mark.parametrize("keep", ["0", "many", "-1", ""])
def test_keep_must_be_a_number(database: Path, tmp_path: Path, keep: str) -> None:
    done = script("backup.sh", database, tmp_path / "copies", keep)
    if keep:
        assert done.returncode == 1
        assert "KEEP" in done.stderr
    else:
        assert done.returncode == 0, "empty is as good as not told"


def test_a_missing_database_is_an_error_and_is_not_made(tmp_path: Path) -> None:
    done = script("backup.sh", tmp_path / "none.db", tmp_path / "copies")
    assert done.returncode == 1
    assert "there is no database" in done.stderr
    assert list(tmp_path.iterdir()) == []
