"""The crowd in the long run: who drifts away, how, who comes back, and that all of it adds up."""

from collections import Counter
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from bot.simulation import play, report, somebody
from bot.simulation.ledger import Ledger
from bot.simulation.lives import BACK_AFTER, STANDS, YEAR, Back, Life, Way, life_of
from bot.simulation.personas import PERSONAS, persona_of
from bot.simulation.year import Plan

PEOPLE, SEED = 2000, 7
WHO = [(n, persona_of(n, PEOPLE)) for n in range(PEOPLE)]
LIVES = [life_of(n, SEED, persona) for n, persona in WHO]

NIGHTS = 12
LEAVES, RETURNS = 3, 8  # days since joining
AWAY = [f"2026-10-{day:02d}" for day in range(6, 8)]
"""Dates on which whoever left is away for certain, and so are their prompts."""

LONERS: dict[int, tuple[Way, Back]] = {
    0: (Way.SILENT, Back.START),
    1: (Way.SILENT, Back.CRAMP),
    2: (Way.SILENT, Back.OLD_TAP),
    3: (Way.PAUSED, Back.START),
    4: (Way.OFF, Back.START),
    5: (Way.BLOCKED, Back.START),
}


def there(day: int) -> float:
    return sum(not life.is_away(day) for life in LIVES) / PEOPLE


def test_half_are_there_after_a_week_and_a_quarter_after_a_year() -> None:
    assert there(0) == 1
    assert there(7) == pytest.approx(0.48, abs=0.04)
    assert there(YEAR - 1) == pytest.approx(0.28, abs=0.04)
    months = [there(day) for day in (0, 90, 180, 270)]
    lost = [before - after for before, after in pairwise(months)]
    assert lost[0] > 10 * max(lost[1:])  # nearly all of them early


def test_every_way_of_leaving_and_of_coming_back_occurs() -> None:
    ways = Counter(life.way for life in LIVES if life.leaves is not None)
    assert ways.keys() == set(Way)
    assert min(ways.values()) > PEOPLE / 20
    back = [life for life in LIVES if life.returns is not None]
    assert {life.way for life in back} == set(Way)
    assert {life.back for life in back if life.way is Way.SILENT} == set(Back)
    for life in back:
        assert life.leaves is not None
        assert life.returns is not None
        assert BACK_AFTER[0] <= life.returns - life.leaves <= BACK_AFTER[1]


def test_regular_people_stay_mostly_regular_and_zeal_wanes() -> None:
    for persona in PERSONAS:
        assert persona.zeal(0) == persona.answers
        assert persona.zeal(YEAR) <= persona.zeal(30) <= persona.zeal(0)
    regular = PERSONAS[0]
    assert regular.name == "regular"
    assert regular.zeal(YEAR) > 0.8
    assert all(regular.zeal(YEAR) > other.zeal(YEAR) for other in PERSONAS[1:])


@pytest.fixture(scope="module")
def drifting(tmp_path_factory: pytest.TempPathFactory) -> Ledger:
    """Six regular people who leave after some days, each in another way, and come back."""

    def life(number: int, *_: Any) -> Life:
        way, back = LONERS[number]
        return Life(way, LEAVES, RETURNS, back, limited=False, taste=None, tasted=2)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(somebody, "life_of", life)
        plan = Plan(PEOPLE, NIGHTS, SEED, tuple(LONERS), calm=True)
        patch.setattr("bot.simulation.year.persona_of", lambda *_: PERSONAS[0])
        return play.played(plan, tmp_path_factory.mktemp("drifting"))


def test_whoever_leaves_and_comes_back_is_reckoned_up(drifting: Ledger) -> None:
    assert not drifting.broken
    fates = {
        Way.SILENT: "unanswered",
        Way.PAUSED: "paused",
        Way.OFF: "not due",
        Way.BLOCKED: "undelivered",
    }
    for number, (way, _) in LONERS.items():
        by_date = {on: set(night) for _, on, *night in drifting.rows[number]}
        for on in AWAY:
            assert by_date[on] == {fates[way]}, (number, on)


def test_who_is_still_there_is_told(drifting: Ledger) -> None:
    assert drifting.crowd == {("regular", "came back"): len(LONERS)}
    gone = Counter(life.stands(YEAR - 1) for life in LIVES)
    assert gone.keys() == set(STANDS)
    assert gone["never left"] + gone["came back"] == there(YEAR - 1) * PEOPLE
    page = report.page(drifting, len(LONERS), NIGHTS, SEED)
    assert "| regular | 0 | 6 | 0 | 0 | 0 | 0 | 6 |" in page


def test_whoever_is_back_is_reminded_and_answers_again(drifting: Ledger) -> None:
    for number in LONERS:
        after = Counter(fate for _, on, *night in drifting.rows[number][-3:] for fate in night)
        assert after["answered"], (number, after)
        assert not {"paused", "not due", "undelivered"} & after.keys(), (number, after)


def test_a_pause_is_no_excuse_unless_its_button_was_pressed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The chain of prompts ends at a pause of which the person knows nothing: that is told."""
    monkeypatch.setattr(somebody.Somebody, "_has_chosen", lambda *_: None)
    monkeypatch.setattr(
        somebody,
        "life_of",
        lambda *_: Life(Way.PAUSED, LEAVES, None, Back.START, False, None, 2),
    )
    found = play.played(Plan(PEOPLE, NIGHTS, SEED, (0,), calm=True), tmp_path)
    assert {broken.what.split(": ")[1] for broken in found.broken} == {"no prompt, and no reason"}
