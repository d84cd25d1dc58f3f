"""German as it is typed: danger and what takes it back, past clots, other people."""

import pytest

from conversations.understanding.danger import find
from conversations.understanding.lexicon import load
from tests.conversations.understanding.german_emergency_lines import GERMAN_EMERGENCY
from tests.conversations.understanding.german_harmless_lines import GERMAN_HARMLESS
from tests.conversations.understanding.german_urgent_lines import GERMAN_URGENT

SAID = GERMAN_EMERGENCY | GERMAN_URGENT


@pytest.mark.parametrize(
    ("flag", "line"), [(flag, line) for flag, lines in SAID.items() for line in lines]
)
def test_every_danger_sign_is_heard(flag: str, line: str) -> None:
    finding = find(line, "de")
    assert flag in finding.flags
    assert f"{flag}: " in finding.why


@pytest.mark.parametrize("line", GERMAN_HARMLESS)
def test_harmless_words_raise_nothing(line: str) -> None:
    assert find(line, "de").flags == ()


@pytest.mark.parametrize(
    ("flag", "line"),
    [
        ("limb_ischaemia", "mein fuß ist kalt"),
        ("dvt_signs", "ist das eine Thrombose?"),
        ("dvt_signs", "meine Wade pocht"),
        ("dvt_signs", "nicht sicher ob mein bein geschwollen ist"),
        ("stroke_signs", "schlaganfall"),
        ("new_paralysis", "ich kann mein bein nicht bewegen"),
        ("walking_balance", "kann nicht laufen"),
        ("pe_signs", "brustschmerzen gestern abend, jetzt weg"),
        ("self_harm", "die schmerzen sind so schlimm ich will am liebsten sterben"),
    ],
)
def test_in_doubt_a_question_is_asked(flag: str, line: str) -> None:
    finding = find(line, "de")
    assert flag in finding.flags
    assert finding.in_doubt


@pytest.mark.parametrize(
    "line", ["bein knickt wieder weg", "mir bleibt jetzt die luft weg", "gefühl im fuß ist weg"]
)
def test_gone_is_not_always_good_news(line: str) -> None:
    """ "weg" ends a sign, and is a part of others."""
    assert find(line, "de").flags


@pytest.mark.parametrize(
    "line",
    [
        "Brustschmerzen habe ich nicht",
        "Atemnot? Nein",
        "Fieber: keins",
        "keine Brustschmerzen oder Atemnot",
        "geschwollen ist das Bein nicht",
        "mein Bein ist ned gschwollen",
    ],
)
def test_a_denial_may_stand_before_or_behind(line: str) -> None:
    assert find(line, "de").flags == ()


@pytest.mark.parametrize(
    "line",
    [
        "2015 hatte ich eine Thrombose",
        "vor drei Jahren Lungenembolie gehabt",
        "früher mal Thrombose",
    ],
)
def test_a_past_clot_bars_massage_only(line: str) -> None:
    finding = find(line, "de")
    assert finding.flags == ()
    assert finding.past_clot


def test_someone_else_may_be_meant() -> None:
    assert find("mein Mann kriegt keine Luft", "de").about_other
    assert not find("ich kriege keine Luft", "de").about_other


@pytest.mark.parametrize(
    ("line", "flag"),
    [
        ("füße blau", "limb_ischaemia"),
        ("fuesse blau", "limb_ischaemia"),
        ("FÜSSE BLAU", "limb_ischaemia"),
        ("fusse blau", "limb_ischaemia"),
        ("bin ohnmaechtig geworden", "confusion_collapse"),
        ("gefuehllos zwischen den beinen", "cauda_equina"),
        ("brusttschmerzen", "pe_signs"),
        ("geschwolenes Bein", "dvt_signs"),
    ],
)
def test_umlauts_and_slips_are_forgiven(line: str, flag: str) -> None:
    assert flag in find(line, "de").flags


@pytest.mark.parametrize(
    ("typed", "bases"),
    [
        ("Wadenschwellung", ["wade", "geschwollen"]),
        ("Brustschmerzen", ["brust", "schmerz"]),
        ("geschwollenes", ["geschwollen"]),
        ("Fuesse", ["fusse"]),
        ("Kampf", ["kampf"]),
        ("nette", ["nette"]),
        ("Heizung", ["heizung"]),
    ],
)
def test_forms_and_compounds_are_led_back_to_their_words(typed: str, bases: list[str]) -> None:
    assert [word.base for word in load("de").speller.words(typed)] == bases


@pytest.mark.parametrize(
    ("line", "flag"),
    [
        ("krampf seit einer viertelstunde", "over_10_min"),
        ("wade krampft schon 12 Minuten", "over_10_min"),
        ("habe 38,6 Fieber", "skin_infection"),
    ],
)
def test_numbers_with_their_unit(line: str, flag: str) -> None:
    assert flag in find(line, "de").flags


@pytest.mark.parametrize(
    "line", ["krampf seit 5 minuten", "draußen sind es 39 Grad", "Wasser mit 38 Grad"]
)
def test_a_short_time_and_warm_weather_are_nothing(line: str) -> None:
    assert find(line, "de").flags == ()
