"""The night talk, walked: every kind of person, every muscle, every answer, at honest times.

All paths are too many. Walked are, from each of sixteen *spines* (a person who always answers
alike), every path that leaves it at one question by any answer there is; the same for every muscle
and every kind of person from the spines on which the ladder and its locks matter; and from two
spines at two questions. Everybody meets every muscle on the spines themselves, and apart from
walking every rung is tried under every set of locks. Taps come after 5 seconds, late in the hold,
or when the clock should have rung already.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from itertools import combinations, cycle, product
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conversations.content.ladders import LADDERS
from conversations.content.technique import Muscle
from conversations.facts import Facts, Person
from conversations.flows.episode import Episode
from conversations.flows.ladder import chosen, step
from conversations.flows.relief import relief
from conversations.profile import Profile
from conversations.replay import replay
from conversations.script import Ask
from tests.conversations.relief_people import everybody, people, profile
from tests.conversations.relief_rules import State, inside, judge
from tests.conversations.relief_walk import (
    OPENED,
    Path,
    Spine,
    Tap,
    follow,
    name_of,
    options,
    paths,
)

JUST = {"screen": ("none",), "check": ("none",)}
STANDS = {**JUST, "steady": ("steady",)}
GATING = {"stands, always the same", "dizzy", "numb"}
ENDS = {"toes": ("normal",), "pain": ("n5",), "leg": ("left",), "rest": ("sleep",)}


def spines(muscle: Muscle) -> tuple[Spine, ...]:
    here = {"where": (muscle.value, "now")}
    return (
        Spine("says nothing", {}),
        Spine("none, then nothing", {**JUST, **here}),
        Spine("stands, always the same", {**STANDS, **here, "step": ("same",), "wait": ("same",)}),
        Spine("stays in bed", {**JUST, **here, "steady": ("bed",), "step": ("same",)}),
        Spine("always easing", {**STANDS, **here, "step": ("easing",), "wait": ("easing",)}),
        Spine("slow", {**STANDS, **here, "step": ("same",), "felt": ("same",)}, pace=85),
        Spine("worse", {**STANDS, **here, "step": ("worse",), "wait": ("worse",)}),
        Spine("gone", {**STANDS, **here, "step": ("gone",), **ENDS}),
        Spine("back again", {**STANDS, **here, "step": ("gone",), **ENDS, "rest": ("back",)}),
        Spine("dizzy", {**here, "screen": ("dizzy",), "dizzy": ("passed",), "step": ("same",)}),
        Spine("numb", {**here, "screen": ("cold",), "cold": ("tingling",), "wait": ("gone",)}),
        Spine("old wound", {**here, "screen": ("injury",), "injury": ("old",), **ENDS}),
        Spine("slips", {"screen": ("swollen",), "comfort": ("mistake",)}),
        Spine("a few minutes", {**STANDS, "where": ("few", muscle.value)}),
        Spine("clock late", {**STANDS, **here, "step": ("same",), **ENDS}, pace=605),
        Spine("ten minutes", {**JUST, "where": ("ten",), "comfort": ("gone",), **ENDS}),
    )


def night(person: Profile) -> Facts:
    return Facts(OPENED, Person(country="GB", profile=person))


def walked(
    facts: Facts, muscle: Muscle, turns: int, names: set[str] | None = None
) -> Iterator[Path]:
    """Every path of these spines, each seen to be safe."""
    for spine in spines(muscle):
        if names is not None and spine.name not in names:
            continue
        for path in paths(relief, facts, spine, turns):
            try:
                judge(path)
            except AssertionError as wrong:
                way = [
                    f"{each.ask}={each.choices[0]} ({each.at:%H:%M:%S})" for each in path.answers
                ]
                wrong.add_note(f"{spine.name}, {muscle}: {' '.join(way)}")
                raise
            yield path


def named(who: Profile) -> str:
    return "+".join(sorted(who.conditions)) or ("none" if who.health_answered else "unanswered")


@pytest.mark.parametrize("person", people(), ids=named)
def test_every_kind_of_person_is_safe_one_turn_off_the_way(person: Profile) -> None:
    assert sum(1 for _ in walked(night(person), Muscle.CALF, 1, GATING)) > 200


@pytest.mark.parametrize("person", everybody(), ids=named)
def test_everybody_is_safe_with_every_muscle(person: Profile) -> None:
    for muscle in Muscle:
        assert sum(1 for _ in walked(night(person), muscle, turns=0)) == len(spines(muscle))


def test_the_calf_is_safe_one_turn_off_every_way() -> None:
    assert sum(1 for _ in walked(night(profile()), Muscle.CALF, turns=1)) > 1000


@pytest.mark.parametrize("muscle", [each for each in Muscle if each is not Muscle.CALF])
def test_every_muscle_is_safe_one_turn_off_the_ways_its_ladder_matters_on(muscle: Muscle) -> None:
    assert sum(1 for _ in walked(night(profile()), muscle, 1, GATING)) > 200


def test_two_turns_off_the_way_are_safe() -> None:
    facts = night(profile())
    for name in ("says nothing", "slips"):
        assert sum(1 for _ in walked(facts, Muscle.CALF, 2, {name})) > 300


def test_massage_and_heat_stay_locked_while_the_mornings_danger_question_is_open() -> None:
    facts = replace(night(profile()), safety_unanswered=True)
    assert sum(1 for _ in walked(facts, Muscle.CALF, 1, GATING)) > 200


def test_holds_buzz_only_where_that_is_wished() -> None:
    facts = night(profile())
    facts = replace(facts, person=replace(facts.person, holds_buzz=True))
    rung = [ask for path in walked(facts, Muscle.CALF, 0) for ask in path.asks if ask.anew]
    assert {name_of(ask) for ask in rung} >= {"felt"}


@pytest.mark.parametrize("person", everybody(), ids=named)
def test_no_combination_of_locks_lets_a_closed_move_through(person: Profile) -> None:
    """Every rung of every ladder, with every set of findings that a ladder can go on with."""
    findings = ("numb_only", "old_or_trivial", "dizziness", "dizziness_passed")
    some = [set(each) for size in range(5) for each in combinations(findings, size)]
    for muscle, flags, clear, steady in product(Muscle, some, (True, False), (True, False)):
        episode = Episode(night(person), person, OPENED, flags=flags, muscle=muscle, steady=steady)
        episode.cleared = OPENED if clear else None
        for rung in LADDERS[muscle]:
            state = State(person, safety_answered=True)
            state.clear, state.steady = clear, steady
            if "numb_only" in flags:
                state.locks |= {"M", "H", "W"}
            if flags & {"dizziness", "dizziness_passed"}:
                state.locks |= {"M", "W"}
            if "old_or_trivial" in flags:
                state.locks |= {"M"}
            move = chosen(episode, rung, OPENED)
            state.allows(set(inside(step(episode, move, rung.alongside))))


LOOPS: dict[str, dict[str, tuple[str, ...]]] = {
    "danger, none": {**STANDS, "step": ("danger",), "felt": ("danger",), "wait": ("danger",)},
    "mistake, swollen": {"screen": ("swollen",), "comfort": ("mistake",)},
    "mistake in the follow-up": {"screen": ("injury", "cold"), "injury": ("mistake",)},
    "tingling for ever": {"screen": ("cold",), "cold": ("tingling",), "comfort": ("cold",)},
    "dizzy for ever": {"screen": ("dizzy",), "step": ("danger",), "dizzy": ("passed",)},
    "back for ever": {**STANDS, "step": ("gone",), "toes": ("back",), "wait": ("gone",)},
    "danger in the aftercare": {**STANDS, "step": ("gone",), "toes": ("danger",)},
    "danger while numb": {**STANDS, "step": ("gone",), "toes": ("numb",), "numb": ("danger",)},
}


@pytest.mark.parametrize("loop", LOOPS)
def test_who_taps_in_circles_comes_to_an_end(loop: str) -> None:
    spine = Spine(loop, {"where": ("now", "calf"), **LOOPS[loop]}, pace=1)
    path = follow(relief(night(profile())), night(profile()), lambda _, ask, at: spine.tap(ask, at))
    judge(path)
    assert len(path.turns) < 60


@settings(max_examples=150, deadline=None)
@given(
    st.sampled_from(people()),
    st.lists(st.integers(0, 10**6), min_size=1, max_size=60),
    st.sampled_from((1, 5, 40, 200, 605)),
)
def test_tapping_about_at_random_is_safe(person: Profile, dice: list[int], pace: int) -> None:
    rolls = cycle(dice)

    def decide(_: int, question: Ask[Any], asked: datetime) -> Tap | None:
        every = list(options(question, asked, pace))
        return every[next(rolls) % len(every)]

    judge(follow(relief(night(person)), night(person), decide))


def test_replaying_the_stored_answers_says_the_same() -> None:
    facts = night(profile())
    for path in walked(facts, Muscle.CALF, turns=0):
        turn = replay(relief, facts, path.answers)
        assert turn.told == path.told
        assert turn.outcome == path.outcome
        for n, (question, _, _) in enumerate(path.turns):
            assert replay(relief, facts, path.answers[:n]).ask == question
