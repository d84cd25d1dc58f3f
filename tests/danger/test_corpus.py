"""Typed danger, over the labelled lines: never worse than it was."""

import pytest

from conversations.content.levels import Level
from conversations.content.red_flags import RED_FLAGS
from tests.danger.measure import (
    HELD_OUT,
    TUNING,
    Share,
    alarms,
    below,
    labels,
    languages,
    lines,
    missed,
)

EMERGENCY, URGENT = Level.EMERGENCY, Level.URGENT

# By language: emergencies in which nothing is found, emergencies and urgent ones found too low,
# harmless lines not left alone. To be lowered when the tables get better, raised only together with
# new lines that strangers wrote.
MOST = {"de": (1, 3, 229), "en": (1, 1, 389), "es": (0, 6, 274)}


def test_every_language_has_its_lines() -> None:
    assert set(languages(TUNING)) == set(MOST)


@pytest.mark.parametrize("language", MOST)
def test_no_more_is_missed_than_before(language: str) -> None:
    told = lines(TUNING, language)
    nothing, low, alarmed = MOST[language]
    assert missed(told, EMERGENCY).count <= nothing
    assert below(told, EMERGENCY, URGENT).count <= low
    assert alarms(told).count <= alarmed


@pytest.mark.parametrize("language", MOST)
def test_the_labels_are_of_flags_that_exist(language: str) -> None:
    for line in labels(TUNING, language):
        assert line.flags <= set(RED_FLAGS)
        assert bool(line.flags) == (line.level > Level.SELF_CARE)


@pytest.mark.parametrize("flag", RED_FLAGS)
def test_every_flag_has_at_least_six_lines(flag: str) -> None:
    assert sum(flag in line.flags for line in labels(TUNING, "en")) >= 6


def test_a_third_was_set_aside_and_no_line_of_it_was_tuned_on() -> None:
    for language in MOST:
        tuned = {line.text.casefold() for line in labels(TUNING, language)}
        aside = {line.text.casefold() for line in labels(HELD_OUT, language)}
        assert not tuned & aside
        assert len(aside) > len(tuned) / 4
    every = [len(labels(part, each)) for part in (TUNING, HELD_OUT) for each in MOST]
    assert sum(every[len(MOST) :]) >= sum(every) / 3


def test_there_are_enough_lines() -> None:
    every = [line for language in MOST for line in labels(TUNING, language)]
    assert len(every) >= 600
    assert sum(line.level is Level.SELF_CARE for line in every) >= 200


def test_the_bound_is_clopper_and_pearson_s() -> None:
    assert Share(0, 100).most == pytest.approx(1 - 0.05 ** (1 / 100))
    assert Share(3, 100).most == pytest.approx(0.0757, abs=0.0001)
    assert Share(5, 5).most == 1
