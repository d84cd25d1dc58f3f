"""The second reader: what it may do to a finding of the tables, and that it is up to date."""

from collections.abc import Callable
from dataclasses import replace
from typing import TypeAlias

import pytest

from conversations.content.levels import Level
from conversations.content.red_flags import RED_FLAGS
from conversations.understanding import danger, reader, second_look
from conversations.understanding.danger import find, find_any
from conversations.understanding.finding import Finding
from tests.danger.learning import PLACE, learned_from

SILENT, LOUD = (0.0, 0.0, 0.0), (1.0, 1.0, 1.0)

Weighs: TypeAlias = Callable[[tuple[float, float, float]], None]


@pytest.fixture
def weighs(monkeypatch: pytest.MonkeyPatch) -> Weighs:
    """Has the reader give these chances whatever is typed."""

    def weighs(chances: tuple[float, float, float]) -> None:
        monkeypatch.setattr(reader, "chances", lambda _: chances)

    return weighs


def test_the_weights_were_learned_from_the_lines_and_tables_there_are() -> None:
    """If not: `make reader`."""
    assert PLACE.read_bytes().endswith(learned_from())


SURE_SIGNS = pytest.mark.parametrize(
    ("text", "level"),
    [
        ("my chest hurts", Level.EMERGENCY),
        ("ich bin ohnmächtig geworden", Level.EMERGENCY),
        ("slept really well. I've fallen over", Level.URGENT),
        ("both my ankles are swollen", Level.SOON),
    ],
)


CALM = {Level.EMERGENCY: 0.1, Level.URGENT: 0.3, Level.SOON: 0.4}
"""Below so much danger a sure sign of this level may be called off: the more urgent, the less."""


@SURE_SIGNS
def test_a_sure_sign_stays_where_it_sees_enough_danger(
    weighs: Weighs, text: str, level: Level
) -> None:
    """Danger of whatever level."""
    before = find_any(text, second=False)
    assert (before.level(), before.in_doubt) == (level, False)
    for chances in ((CALM[level], 0.0, 0.0), (0.0, CALM[level], 0.0)):
        weighs(chances)
        assert find_any(text) == before
    weighs((0.0, 0.0, CALM[level]))
    assert find_any(text).level() >= level


@SURE_SIGNS
def test_a_sure_sign_is_called_off_only_where_it_sees_less(
    weighs: Weighs, text: str, level: Level
) -> None:
    weighs((CALM[level] - 0.01,) * 3)
    found = find_any(text)
    assert not found.flags
    assert all(reason == second_look.NAME for _, reason in found.taken_back)


@pytest.mark.parametrize(
    "text",
    [
        "before the op my leg was fine, now it is blue",
        "vorher war alles gut und jetzt ist das bein blau und kalt",
        "antes nada, ahora la pierna está azul y fría",
    ],
)
def test_a_sure_sign_of_this_moment_stays(weighs: Weighs, text: str) -> None:
    before = find_any(text, second=False)
    assert before.sure
    weighs(SILENT)
    assert find_any(text) == before


def test_a_sure_sign_stays_where_some_words_in_a_row_look_dangerous(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """However calm the whole is: what is said beside it hides nothing."""
    text = "thanks for the stretch that helped but my chest hurts"
    before = find(text, second=False)
    assert before.sure
    chances = reader.chances
    weighed: list[tuple[float, float, float]] = []

    def calm_at_first(at: frozenset[int]) -> tuple[float, float, float]:
        weighed.append(chances(at) if weighed else SILENT)
        return weighed[-1]

    monkeypatch.setattr(reader, "chances", calm_at_first)
    assert find(text) == before
    assert len(weighed) > 1


@pytest.mark.parametrize(
    "text", ["lockjaw", "magnesium helped a lot. lockjaw", "thanks. i've fallen"]
)
def test_a_sign_that_is_hardly_more_than_its_sentence_stays(weighs: Weighs, text: str) -> None:
    before = find_any(text, second=False)
    assert before.sure
    weighs(SILENT)
    assert find_any(text) == before


def test_a_doubt_is_called_off_where_it_sees_no_danger(weighs: Weighs) -> None:
    before = find("stroke", second=False)
    assert before.in_doubt
    weighs(SILENT)
    found = find("stroke")
    assert not found.flags
    assert ("stroke_signs", second_look.NAME) in found.taken_back


@pytest.mark.parametrize("chances", [(0.0, 0.5, 0.0), (0.0, 0.0, 0.5), (0.5, 0.0, 0.0)])
def test_a_doubt_stays_where_it_sees_danger_of_any_level(
    weighs: Weighs, chances: tuple[float, float, float]
) -> None:
    """Each level is weighed by itself: it may see an emergency and nothing urgent."""
    before = find("stroke", second=False)
    weighs(chances)
    assert before.in_doubt
    assert replace(find("stroke"), why=before.why) == before


def test_talk_of_ending_one_s_life_is_never_called_off(weighs: Weighs) -> None:
    before = find("i want to die", second=False)
    weighs(SILENT)
    assert "self_harm" in before.flags
    assert find("i want to die") == before


def test_what_it_fears_is_asked_about_and_never_taken_for_sure(weighs: Weighs) -> None:
    weighs(LOUD)
    found = find("a fine evening")
    assert found.in_doubt
    assert found.level() is Level.EMERGENCY
    assert RED_FLAGS[found.flags[0]].level is Level.EMERGENCY
    assert second_look.NAME in found.why


@pytest.mark.parametrize(
    ("chances", "level"),
    [
        ((0.94, 0.0, 0.0), Level.SELF_CARE),
        ((0.96, 0.0, 0.0), Level.SOON),
        ((1.0, 0.74, 0.0), Level.SOON),
        ((1.0, 0.76, 0.0), Level.URGENT),
        ((1.0, 1.0, 0.29), Level.URGENT),
        ((1.0, 1.0, 0.31), Level.EMERGENCY),
    ],
)
def test_the_more_urgent_the_sooner_it_asks(
    weighs: Weighs, chances: tuple[float, float, float], level: Level
) -> None:
    weighs(chances)
    found = find_any("a fine evening")
    assert found.level() is level
    assert found.in_doubt == (level > Level.SELF_CARE)
    assert all(RED_FLAGS[flag].level is level for flag in found.flags)


def test_a_sure_urgent_sign_stays_sure_and_is_only_held_for_more(weighs: Weighs) -> None:
    text = "my calf is swollen red and hot"
    before = find(text, second=False)
    assert before.level() is Level.URGENT
    weighs((1.0, 1.0, 0.0))
    assert find(text) == before
    weighs(LOUD)
    found = find(text)
    assert found.level() is Level.EMERGENCY
    assert not found.in_doubt
    assert {*before.flags} < {*found.flags}


def test_the_tables_can_be_asked_alone(weighs: Weighs) -> None:
    weighs(LOUD)
    assert not find_any("a fine evening", second=False).flags
    assert not find("a fine evening", second=False).flags


@pytest.mark.parametrize(
    ("text", "expected", "heard"),
    [
        ("dolor pecho", "en", "es"),
        ("brust schmerz", "es", "de"),
        ("hilfe chest pain", "de", "en"),
        ("chest pain", "en", "en"),
    ],
)
def test_it_reads_in_the_language_in_which_a_sign_was_found(
    monkeypatch: pytest.MonkeyPatch, text: str, expected: str, heard: str
) -> None:
    """Read in another, the sign might look like nothing, and be called off."""
    languages: list[str] = []

    def weighed(found: Finding, _text: str, _words: object, language: str) -> Finding:
        languages.append(language)
        return found

    monkeypatch.setattr(danger, "second_look", weighed)
    assert find_any(text, expected).flags
    assert languages == [heard]
