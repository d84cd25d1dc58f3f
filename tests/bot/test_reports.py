"""`charley rules` and `charley audit` on the command line."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.cli import app
from bot.storage import people, schema
from bot.storage.database import Database

JOINED = datetime(2026, 3, 1, tzinfo=UTC)
RUN = CliRunner()


@pytest.fixture
def address(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """Where the settings say the database is."""
    url = f"sqlite:///{tmp_path / 'charley.db'}"
    monkeypatch.setenv("CHARLEY_DATABASE_URL", url)
    return url


def filled(address: str) -> None:
    database = Database(address)
    database.now(schema.upgrade)
    database.now(people.join, 4711, 4711, "en", JOINED)
    database.close()


def test_the_rules_come_as_plain_markdown_where_they_are_piped() -> None:
    done = RUN.invoke(app, ["rules"])

    assert done.exit_code == 0
    assert done.stdout.startswith("# The rules\n")
    assert "### `dvt_signs`\n" in done.stdout


def test_without_a_number_the_audit_lists_people_by_number(address: str) -> None:
    filled(address)
    done = RUN.invoke(app, ["audit"])

    assert "| 1 | 2026-03-01 00:00:00 | 2026-03-01 00:00:00 | 0 |" in done.stdout
    assert "4711" not in done.stdout


def test_a_person_has_a_page_and_nobody_has_none(address: str) -> None:
    filled(address)

    assert RUN.invoke(app, ["audit", "--person", "1"]).stdout.startswith("# Person 1\n")
    nobody = RUN.invoke(app, ["audit", "--person", "2"])
    assert (nobody.exit_code, nobody.stderr) == (1, "Nobody has the number 2.\n")


def test_no_database_is_no_reason_to_make_one(address: str, tmp_path: Path) -> None:
    done = RUN.invoke(app, ["audit"])

    assert done.exit_code == 2
    assert "there is no database yet" in done.stderr
    assert list(tmp_path.iterdir()) == []
