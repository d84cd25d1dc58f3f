"""Danger typed in Spanish is understood."""

import pytest

from conversations.understanding.danger import find
from tests.conversations.understanding.spanish_emergency_lines import SPANISH_EMERGENCY
from tests.conversations.understanding.spanish_harmless_lines import (
    SPANISH_DENIED,
    SPANISH_ORDINARY,
)
from tests.conversations.understanding.spanish_urgent_lines import IN_DOUBT, SPANISH_URGENT

LINES = [
    (flag, line) for flag, lines in (SPANISH_EMERGENCY | SPANISH_URGENT).items() for line in lines
]


@pytest.mark.parametrize(("flag", "line"), LINES)
def test_every_danger_sign_is_heard(flag: str, line: str) -> None:
    finding = find(line, "es")
    assert flag in finding.flags
    assert not finding.in_doubt


@pytest.mark.parametrize("line", [*SPANISH_DENIED, *SPANISH_ORDINARY])
def test_harmless_words_raise_nothing(line: str) -> None:
    assert find(line, "es").flags == ()


@pytest.mark.parametrize(("flag", "line"), IN_DOUBT)
def test_what_may_mean_something_else_is_asked(flag: str, line: str) -> None:
    finding = find(line, "es")
    assert flag in finding.flags
    assert finding.in_doubt


@pytest.mark.parametrize(
    "line",
    [
        "tuve una trombosis en 2019",
        "hace dos años tuve un coágulo",
        "antecedentes de trombosis",
        "tomo anticoagulantes por una trombosis",
        "hace años me dio una embolia pulmonar",
    ],
)
def test_a_past_clot_is_no_flag_but_is_kept_in_mind(line: str) -> None:
    finding = find(line, "es")
    assert finding.flags == ()
    assert finding.past_clot


def test_no_clot_is_made_of_a_denied_one() -> None:
    assert not find("nunca tuve una trombosis", "es").past_clot


def test_a_past_clot_hides_nothing_that_is_there_now() -> None:
    finding = find("tuve una trombosis en 2019 y ahora la pierna está hinchada otra vez", "es")
    assert "dvt_signs" in finding.flags
    assert not finding.in_doubt


def test_a_swelling_that_has_lasted_for_two_weeks_is_there_now() -> None:
    assert find("hace dos semanas que tengo la pierna hinchada", "es").flags == ("dvt_signs",)
    assert find("hace dos semanas tuve la pierna hinchada", "es").flags == ()


@pytest.mark.parametrize("line", ["mi marido no puede respirar", "mi abuela se cayó"])
def test_someone_else_in_danger_is_in_danger(line: str) -> None:
    finding = find(line, "es")
    assert finding.flags
    assert finding.about_other


@pytest.mark.parametrize(
    "line",
    ["NO PUEDO RESPIRAR", "no puedo respirrar", "no pudo respirar", "nooo puedo respiraaar"],
)
def test_the_way_of_typing_does_not_matter(line: str) -> None:
    assert find(line, "es").flags == ("pe_signs",)


@pytest.mark.parametrize(
    ("line", "level"),
    [
        ("tengo los dos tobillos hinchados", "SOON"),
        ("tengo los dos tobillos hinchados y me falta el aire", "EMERGENCY"),
        ("me caí y me golpeé la cabeza", "URGENT"),
        ("me caí, me golpeé la cabeza y tomo sintrom", "EMERGENCY"),
        ("orina oscura", "URGENT"),
        ("orina oscura y casi no orino", "EMERGENCY"),
        ("tengo fiebre", "URGENT"),
        ("tengo fiebre y estoy confundida", "EMERGENCY"),
    ],
)
def test_signs_together_are_more_urgent(line: str, level: str) -> None:
    assert find(line, "es").level().name == level
