"""The safety report that is kept in docs/ is about the rules that are here."""

from pathlib import Path

from conversations.content.red_flags import RED_FLAGS
from conversations.content.techniques import TECHNIQUES
from tests.safety.__main__ import REPORT
from tests.safety.report import HEAD, UNKNOWN, broken, content, said


def kept() -> str:
    return Path(REPORT).read_text("utf-8")


def test_it_is_about_these_rules_and_versions() -> None:
    assert content() in kept()
    assert f"{len(RED_FLAGS)} danger signs" in kept()
    assert f"{len(TECHNIQUES)} techniques" in kept()


def test_its_cheaper_sections_are_as_they_would_be_written_now() -> None:
    for part in (HEAD, said(), UNKNOWN):
        assert part in kept()


def test_the_mutants_are_told_as_the_last_run_left_them() -> None:
    rows = [line for line in broken().splitlines() if line.startswith(("| tables", "| code"))]
    assert len(rows) == 2
    assert all(row in kept() for row in rows)


def test_it_says_what_is_not_known() -> None:
    assert kept().count("not yet") == UNKNOWN.count("not yet")
    assert "0 of" in kept()
