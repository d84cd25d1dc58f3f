"""Moving a bot from one kind of database to the other, and on with it there."""

from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path

import pytest
from sqlalchemy import Connection, func, select, text
from typer.testing import CliRunner, Result

from bot.cli import app
from bot.storage import copying, people, schema, tables
from bot.storage.database import Database
from tests.storage.rows import NOW, talk
from tests.support.invariants import all_is_well, rows
from tests.support.postgres import Databases
from tests.support.stage import Actor, Stage, sqlite_in, staged
from tests.support.stories import welcomed

Fresh = Callable[[], str]


@pytest.fixture
def fresh(postgres: Databases) -> Iterator[Fresh]:
    """Empty databases on PostgreSQL."""
    made: list[str] = []

    def make() -> str:
        made.append(postgres.make(empty=True))
        return made[-1]

    yield make
    for url in made:
        postgres.drop(url)


@pytest.fixture
async def lived(tmp_path: Path) -> AsyncIterator[tuple[Stage, Actor]]:
    """Anna's evening, left in the middle of a cramp; Bert has had himself forgotten."""
    async with staged(tmp_path) as stage:
        anna, bert = await welcomed(stage.actor("Anna")), await welcomed(stage.actor("Bert"))
        await stage.to_next("drink")
        await anna.taps("Had some")
        await stage.to_next("evening")
        await anna.says("my calf is swollen and hot")
        await bert.says("/forget")
        await bert.taps("delete it all")
        await anna.says("cramp")
        await anna.taps("None", "Calf")
        yield stage, anna


@pytest.fixture
def filled(tmp_path: Path) -> str:
    """A database with one person in one talk."""
    url = sqlite_in(tmp_path)
    database = Database(url)
    database.now(schema.upgrade)
    database.now(lambda conn: talk(conn, people.join(conn, 1, 1, "en", NOW).id, "relief"))
    database.close()
    return url


def copy(source: str, target: str) -> Result:
    return CliRunner().invoke(app, ["copy", "--from", source, "--to", target])


def everything(url: str) -> dict[str, list[str]]:
    """Every row of every table."""
    database = Database(url)

    def read(conn: Connection) -> dict[str, list[str]]:
        return {
            table.name: sorted(str(tuple(row)) for row in conn.execute(select(table)))
            for table in copying.TABLES
        }

    found = database.now(read)
    database.close()
    return found


def is_untouched(url: str) -> bool:
    database = Database(url)
    found = database.now(schema.is_missing)
    database.close()
    return found


async def test_there_and_back_and_the_talk_goes_on(
    lived: tuple[Stage, Actor], fresh: Fresh, tmp_path: Path
) -> None:
    stage, anna = lived
    await stage.app.close()
    old, new, back = stage.settings.database_url, fresh(), f"sqlite:///{tmp_path / 'back.db'}"
    before = everything(old)
    counts = {name: len(found) for name, found in before.items()}
    for source, target in ((old, new), (new, back)):
        done = copy(source, target)
        assert done.exit_code == 0, done.output
        assert everything(target) == before
        for name, count in counts.items():
            (line,) = (line for line in done.output.splitlines() if f" {name} " in line)
            assert f" {count} " in line

    stage.settings = stage.settings.model_copy(update={"database_url": new})
    await stage.restarts()
    assert stage.app.database.now(rows).items() >= counts.items()
    await anna.taps("Just now", "It's gone")
    assert "toes move" in anna.last.text
    carla = await welcomed(stage.actor("Carla"))
    known = stage.app.database.now(people.by_user, carla.person.id)
    assert known is not None
    assert known.id == 3, "Bert's number is not given out again"
    await stage.passes(days=1)
    all_is_well(stage)


def test_no_number_is_given_out_again(filled: str, fresh: Fresh, tmp_path: Path) -> None:
    source = Database(filled)
    source.now(lambda conn: conn.execute(text("UPDATE sqlite_sequence SET seq = 41")))
    source.close()
    new, back = fresh(), f"sqlite:///{tmp_path / 'back.db'}"
    assert copy(filled, new).exit_code == 0
    assert copy(new, back).exit_code == 0
    for url in (new, back):
        target = Database(url)
        assert target.now(people.join, 2, 2, "en", NOW).id == 42
        target.close()


def test_what_is_not_empty_is_left_alone(filled: str, fresh: Fresh) -> None:
    new = fresh()
    assert copy(filled, new).exit_code == 0
    before = everything(new)
    again = copy(filled, new)
    assert again.exit_code == 2
    assert "the database of --to is not empty: it has rows in people, sessions" in again.output
    assert everything(new) == before
    same = copy(filled, filled)
    assert (same.exit_code, "the same database" in same.output) == (2, True)


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
def test_a_bot_that_runs_is_not_copied(filled: str, fresh: Fresh, kind: str) -> None:
    source, target = filled, fresh()
    if kind == "postgresql":
        source, target = fresh(), target
        assert copy(filled, source).exit_code == 0
    running = Database(source)
    running.now(rows)
    refused = copy(source, target)
    assert refused.exit_code == 2
    assert "the database of --from is in use: stop Charley first" in refused.output
    assert is_untouched(target)
    running.close()
    assert copy(source, target).exit_code == 0


@pytest.mark.parametrize(
    ("version", "says"), [("0001", "older than this release"), ("9999", "run a newer release")]
)
def test_a_schema_of_another_release(filled: str, fresh: Fresh, version: str, says: str) -> None:
    source, target = Database(filled), fresh()
    other = text("UPDATE alembic_version SET version_num = :version")
    source.now(lambda conn: conn.execute(other, {"version": version}))
    source.close()
    refused = copy(filled, target)
    assert (refused.exit_code, says in refused.output) == (2, True)
    assert is_untouched(target)


def test_a_row_the_new_one_does_not_take(filled: str, fresh: Fresh) -> None:
    source, target = Database(filled), fresh()
    too_long = text("UPDATE sessions SET outcome = :words")
    source.now(lambda conn: conn.execute(too_long, {"words": "x" * 33}))
    source.close()
    refused = copy(filled, target)
    assert refused.exit_code == 1
    assert "sessions: value too long" in refused.output
    assert is_untouched(target)


def test_what_differs_is_not_kept(
    filled: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Here the new database changes what is written to it."""
    ready = schema.upgrade

    def meddles(conn: Connection) -> None:
        ready(conn)
        changes = "UPDATE people SET language = 'de'"
        conn.exec_driver_sql(f"CREATE TRIGGER t AFTER INSERT ON people BEGIN {changes}; END")

    monkeypatch.setattr(schema, "upgrade", meddles)
    target = tmp_path / "new.db"
    failed = copy(filled, f"sqlite:///{target}")
    assert failed.exit_code == 1
    assert "Nothing was kept, as the two differ: people" in failed.output
    assert not target.exists()


@pytest.mark.parametrize(
    ("source", "target", "code", "says"),
    [
        ("mysql://here", "sqlite:////tmp/x", 2, "--from must start with"),
        ("{filled}", "there", 2, "--to must start with"),
        ("sqlite:////nowhere/none.db", "{filled}", 2, "there is no such file"),
        ("{filled}", "postgresql://127.0.0.1:1/x", 1, "a database cannot be used"),
    ],
)
def test_addresses_that_lead_nowhere(
    filled: str, source: str, target: str, code: int, says: str
) -> None:
    refused = copy(source.format(filled=filled), target.format(filled=filled))
    assert refused.exit_code == code
    assert says in refused.output
    assert len(refused.output.strip().splitlines()) == 1


def test_the_checksum_minds_every_value_and_no_order(filled: str) -> None:
    database = Database(filled)
    database.now(people.join, 2, 2, "en", NOW)

    def summed(conn: Connection, backwards: bool = False) -> copying.Sum:
        order = tables.people.c.id.desc() if backwards else tables.people.c.id
        total = copying.Sum()
        for row in conn.execute(select(tables.people).order_by(order)).mappings():
            total = total.plus(row)
        return total

    once = database.now(summed)
    assert database.now(summed, backwards=True) == once
    assert once.rows == database.now(
        lambda conn: conn.execute(select(func.count()).select_from(tables.people)).scalar_one()
    )
    change = tables.people.update().where(tables.people.c.id == 1)
    for column, value in {"seen_at": NOW.replace(microsecond=1), "rotation": 1}.items():
        database.now(Connection.execute, change.values({column: value}))
        changed = database.now(summed)
        assert changed != once
        once = changed
    database.close()
