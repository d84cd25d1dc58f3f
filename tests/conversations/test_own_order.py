"""A ladder in the order that has worked for one person, and what never moves in it."""

from collections.abc import Mapping
from dataclasses import replace
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations.content.ladders import CHECK_ONE, CHECK_TWO, LADDERS, Rung
from conversations.content.levels import BARRED, Block
from conversations.content.technique import Muscle
from conversations.own_order import Tally, in_own_order, opens, share
from conversations.script import Ask, Text, Value
from tests.conversations.relief_people import profile
from tests.conversations.relief_rules import keys
from tests.conversations.test_relief import Night
from tests.conversations.test_relief_paths import night

CALF = LADDERS[Muscle.CALF]
MUSCLES = st.sampled_from(list(LADDERS))
TECHNIQUES = sorted(
    {move.technique for ladder in LADDERS.values() for rung in ladder for move in rung.moves}
)
TALLIES = st.dictionaries(
    st.sampled_from(TECHNIQUES),
    st.integers(0, 60).flatmap(
        lambda tried: st.builds(Tally, st.integers(0, tried), st.just(tried))
    ),
)


def names(ladder: tuple[Rung, ...]) -> list[str]:
    return [rung.moves[0].technique for rung in ladder]


def clocks(ladder: tuple[Rung, ...]) -> list[tuple[int, int]]:
    return [(rung.start, rung.end) for rung in ladder]


def contents(ladder: tuple[Rung, ...]) -> list[Rung]:
    bare = [replace(rung, start=0, end=0) for rung in ladder]
    return sorted(bare, key=repr)


@pytest.mark.parametrize("muscle", LADDERS)
def test_who_has_tried_nothing_has_the_ladders_own_order(muscle: Muscle) -> None:
    assert in_own_order(LADDERS[muscle], {}) == LADDERS[muscle]


def test_one_lucky_night_moves_nothing_and_eight_nights_do() -> None:
    failed = dict.fromkeys(["t3_stand_weight", "t10_massage", "t4_wall_calf"], Tally(0, 1))
    assert in_own_order(CALF, failed | {"t6_walk_off": Tally(1, 1)}) == CALF
    failed = dict.fromkeys(failed, Tally(0, 8))
    often = in_own_order(CALF, failed | {"t6_walk_off": Tally(6, 8)})
    assert names(often)[:2] == ["t1_dorsiflex", "t6_walk_off"]


def test_what_never_helps_goes_back_but_stays_in() -> None:
    mine = in_own_order(CALF, {"t3_stand_weight": Tally(0, 30)})
    assert names(mine)[-1] == "t3_stand_weight"
    assert contents(mine) == contents(CALF)


def test_massage_waits_for_the_first_check_and_warmth_for_the_second() -> None:
    mine = in_own_order(CALF, {"t10_massage": Tally(50, 50), "t11_heat": Tally(50, 50)})
    assert names(mine).index("t10_massage") == 2
    assert names(mine).index("t11_heat") == 4
    assert (opens(CALF[2]), opens(CALF[5]), opens(CALF[1])) == (CHECK_ONE, CHECK_TWO, 0)


def test_the_share_is_smoothed_towards_the_ladder() -> None:
    assert share(CALF, 1, {}) == pytest.approx(0.7)
    assert share(CALF, 5, {}) == pytest.approx(0.3)
    assert share(CALF, 3, {}) == pytest.approx(0.5)
    assert share(CALF, 1, {"t3_stand_weight": Tally(6, 8)}) == pytest.approx(13 / 18)


def test_a_stand_in_speaks_for_its_step_unless_it_opens_the_ladder() -> None:
    assert share(CALF, 2, {"t2_towel_pull": Tally(8, 8)}) > share(CALF, 2, {})
    foot = LADDERS[Muscle.FOOT]
    assert share(foot, 2, {"t9_toes": Tally(8, 8)}) == share(foot, 2, {})
    shin = LADDERS[Muscle.SHIN]
    assert share(shin, 1, {"shin_point_down": Tally(8, 8)}) > share(shin, 1, {})


@given(MUSCLES, TALLIES)
def test_whatever_was_tried(muscle: Muscle, tallies: Mapping[str, Tally]) -> None:
    ladder = LADDERS[muscle]
    mine = in_own_order(ladder, tallies)
    assert mine[0] == ladder[0]
    assert clocks(mine) == clocks(ladder)
    assert contents(mine) == contents(ladder)
    for rung in mine:
        if not BARRED[Block.M].isdisjoint(rung.moves):
            assert rung.start >= CHECK_ONE
        if not BARRED[Block.H].isdisjoint(rung.moves):
            assert rung.start >= CHECK_TWO


@pytest.mark.parametrize("seed", range(20))
def test_a_year_of_nights_finds_what_helps_this_person(seed: int) -> None:
    """One step helps four times in five, the others once in ten; a night ends with what helps."""
    chance = Random(seed)
    best = chance.choice(["t3_stand_weight", "t4_wall_calf", "t6_walk_off"])
    tallies: dict[str, Tally] = {}
    tried_until = []
    for _ in range(100):
        mine = in_own_order(CALF, tallies)
        for n, rung in enumerate(mine[1:], start=1):
            name = rung.moves[0].technique
            old = tallies.get(name, Tally(0, 0))
            helped = chance.random() < (0.8 if name == best else 0.1)
            tallies[name] = Tally(old.helped + helped, old.tried + 1)
            if helped:
                tried_until.append(n)
                break
    assert names(in_own_order(CALF, tallies))[1] == best
    late = tried_until[-50:]
    assert sum(late) / len(late) < 2


def test_in_the_talk_the_own_order_leads_and_is_told() -> None:
    worked = (("t3_stand_weight", 0, 8), ("t6_walk_off", 15, 20))
    story = Night(replace(night(profile()), worked=worked))
    story.taps("none", "calf", "now")
    assert card(story) == "technique-t1-hand-card"
    story.taps("same", "steady")
    assert card(story) == "technique-t6-walk-card"
    lying = Night(replace(night(profile()), worked=(("t2_towel_pull", 6, 8),)))
    lying.taps("none", "hamstring", "now", "same")
    assert card(lying) == "technique-t2-lying-card"
    question = lying.turn.ask
    assert question is not None
    assert Text("relief-worked", (("helped", 6), ("tried", 8))) in lines(question)


def test_three_tries_are_told_and_two_are_not() -> None:
    lying = Night(replace(night(profile()), worked=(("t2_towel_pull", 2, 3),)))
    lying.taps("none", "hamstring", "now", "same")
    question = lying.turn.ask
    assert question is not None
    assert Text("relief-worked", (("helped", 2), ("tried", 3))) in lines(question)


def test_two_tries_are_not_told() -> None:
    lying = Night(replace(night(profile()), worked=(("t2_towel_pull", 2, 2),)))
    lying.taps("none", "hamstring", "now", "same")
    question = lying.turn.ask
    assert question is not None
    assert "relief-worked" not in keys(question)


def lines(question: Ask[Any]) -> tuple[Value, ...]:
    found = dict(question.text.args)["lines"]
    assert isinstance(found, tuple)
    return found


def card(story: Night) -> str:
    question = story.turn.ask
    assert question is not None
    lines = dict(question.text.args)["lines"]
    assert isinstance(lines, tuple)
    assert isinstance(lines[0], Text)
    return lines[0].key
