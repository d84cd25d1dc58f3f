"""`charley check-text` on the command line."""

import json

import pytest
from typer.testing import CliRunner

from bot.cli import app

RUN = CliRunner()
KEYS = ["text", "level", "flags", "why"]


def told(typed: str | bytes, *words: str) -> list[dict[str, object]]:
    done = RUN.invoke(app, ["check-text", *words], input=typed)
    assert done.exit_code == 0
    return [json.loads(line) for line in done.stdout_bytes.decode().splitlines()]


def test_each_line_gets_one_object() -> None:
    found = told("my chest hurts\n\nmy calf is swollen\ntwo cramps last night")

    assert [list(each) for each in found] == [KEYS] * 4
    assert [each["level"] for each in found] == ["EMERGENCY", "NONE", "URGENT", "NONE"]
    assert [each["flags"] for each in found] == [["pe_signs"], [], ["dvt_signs"], []]


@pytest.mark.parametrize("text", ["can\u2019t breathe \U0001f630", " two  spaces\t", '"quoted" \\'])
def test_the_text_comes_back_as_it_was(text: str) -> None:
    assert told(f"{text}\n")[0]["text"] == text
    assert told(f"{text}\r\n")[0]["text"] == text


def test_letters_are_written_as_they_are() -> None:
    done = RUN.invoke(app, ["check-text"], input="me duele el ped\u00fanculo\n")
    assert "ped\u00fanculo" in done.stdout


def test_what_is_no_text_does_not_stop_it() -> None:
    found = told(b"\xff\xfe\n\x00\n" + b"a" * 300_000 + b"\nI can't breathe")
    assert [each["level"] for each in found] == ["NONE", "NONE", "NONE", "EMERGENCY"]


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("no chest pain", "pe_signs denied"),
        ("had a DVT in 2019", "past clot: no massage"),
        ("is this a blood clot?", "asked first"),
        ("my husband fainted", "someone else"),
        ("he swallowed bleach", "with swallowed_poison"),
        ("my chest hurts", "pe_signs: {chest} + {hurt}"),
    ],
)
def test_why_is_told(line: str, why: str) -> None:
    assert why in str(told(line)[0]["why"])


def test_the_language_may_be_told() -> None:
    assert told("I can't breathe", "--language", "en")[0]["level"] == "EMERGENCY"


def test_an_unknown_language_is_refused() -> None:
    done = RUN.invoke(app, ["check-text", "--language", "xx"], input="a")
    assert done.exit_code == 2
    assert "en" in done.stderr
