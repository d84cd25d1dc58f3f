"""Every path of the check-in, in three walks: what is dangerous, the details, and changing.

All of them at once would be some billions of paths. The parts do not touch: the details begin
after the danger question was answered, and changing begins at the last card. So each walk takes
every answer in its own part and one answer in the others; of answers that lead on in the same way
(two cramps or three, sore 5 or 6) the first walk takes one.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from conversations.content.levels import Level
from conversations.content.screen import MORNING_SIGNS
from conversations.explore import Pick, distinct
from conversations.facts import Facts, Person
from conversations.flows.morning import morning
from conversations.flows.morning_items import BY_KIND
from conversations.flows.morning_safety import SAFETY
from conversations.profile import Condition, Profile
from conversations.replay import Answer, Turn
from conversations.script import Advise, Ask
from conversations.triage import assess
from tests.conversations.checkins import CRAMP, TODAY, UNSEEN
from tests.conversations.walking import walked

ONE_OF_EACH = {
    "count": ("quiet", "n1", "none_but_sore", "skip", "only", "more1"),
    "sore": ("n0", "n3", "n4", "skip"),
    "same_spot": ("yes", "no"),
    "walking": ("normal", "cannot"),
}
"""Of the answers that lead on in the same way, one."""

NIGHTS = {
    "plain": TODAY,
    "recent": replace(TODAY, recent_cramp=True),
    "logged": replace(TODAY, episodes=(CRAMP,), recent_cramp=True),
    "unseen": replace(TODAY, episodes=(CRAMP, UNSEEN)),
    "older": replace(TODAY, night=date(2026, 5, 30)),
    "choosing": replace(TODAY, night=None, missing=(date(2026, 6, 2), date(2026, 5, 30))),
    "nobody": Facts(opened=TODAY.opened, person=Person(), night=TODAY.night, late=True),
}

DANGER = {(SAFETY, sign.id): sign.records for sign in MORNING_SIGNS} | {
    ("longest", "still"): "over_10_min",
    ("ended", "still"): "over_10_min",
    ("walking", "cannot"): "walking_balance",
    ("legs", "yes"): "dvt_signs",
    ("legs.2", "yes"): "dvt_signs",
    ("legs.2", "unsure"): "dvt_signs",
    ("legs.2", "silent"): "dvt_signs",
    ("fluids", "yes"): "fluid_loss",
    ("fluids", "unsure"): "fluid_loss",
}
"""Question and answer -> the red flag or finding it raises."""


def begins(question: Ask[Any], *ids: str) -> bool:
    return any(question.id == id or question.id.startswith(f"{id}.") for id in ids)


def one(question: Ask[Any], *wishes: str) -> list[tuple[str, ...]]:
    """The first of the wishes that the question offers."""
    ids = [choice.id for choice in question.choices]
    return [next((wish,) for wish in wishes if wish in ids)]


def danger_part(question: Ask[Any]) -> Iterable[tuple[str, ...]]:
    if question.id in ONE_OF_EACH:
        offered = {choice.id for choice in question.choices}
        return [(id,) for id in ONE_OF_EACH[question.id] if id in offered]
    if begins(question, *BY_KIND):
        return one(question, "enough")
    if begins(question, "end"):
        return one(question, "fine")
    return distinct(question)


def dangers(answers: Iterable[Answer]) -> list[str]:
    found = (DANGER.get((id_of(answer), choice)) for answer in answers for choice in answer.choices)
    return [flag for flag in found if flag]


def id_of(answer: Answer) -> str:
    """The question, without the number of its repetition where that changes nothing."""
    return answer.ask if answer.ask.startswith("legs") else answer.ask.split(".")[0]


def safe(answers: tuple[Answer, ...], turn: Turn) -> None:
    """What must hold on every path of the check-in."""
    assert turn.outcome is not None
    flags = dangers(answers)
    grave = [step for step in turn.told if isinstance(step, Advise) and step.level >= Level.URGENT]
    assert (turn.outcome.kind == "escalated") == bool(flags) == bool(grave)
    if flags:  # at once: the danger is the last answer, and its advice is what comes of it
        assert dangers(answers[-1:]) == flags
        assert len(flags) == 1
        assert grave[0] in turn.fresh
        assert grave[0].level == assess(flags).level
        assert flags[0] in grave[0].flags
    mild_before_safety(answers, turn)


def mild_before_safety(answers: tuple[Answer, ...], turn: Turn) -> None:
    """No milder advice before the danger question had its turn."""
    asked = 0
    for step in turn.told:
        if isinstance(step, Ask):
            asked += 1
        if isinstance(step, Advise) and step.level is Level.SOON:
            assert any(begins_so(answer) for answer in answers[:asked]) or asked_before(turn)


def begins_so(answer: Answer) -> bool:
    return answer.ask.split(".")[0] == SAFETY


def asked_before(turn: Turn) -> bool:
    return not any(isinstance(step, Ask) and step.id == SAFETY for step in turn.told)


@pytest.mark.parametrize("night", NIGHTS)
def test_danger_is_asked_about_when_due_and_ends_the_talk_with_its_advice(night: str) -> None:
    facts = NIGHTS[night]
    raised: set[str] = set()
    for answers, turn in walked(morning, facts, danger_part):
        safe(answers, turn)
        safety_when_due(facts, answers)
        raised |= set(dangers(answers))
    assert {sign.records for sign in MORNING_SIGNS} <= raised


def safety_when_due(facts: Facts, answers: tuple[Answer, ...]) -> None:
    """The danger question comes after a cramp, while sore, and for some mornings after."""
    given = {id_of(answer): answer.choices[0] for answer in answers}
    if given.get("night") == "cancel" or (dangers(answers) and SAFETY not in given):
        return
    cramps = given["count"] not in ("quiet", "none_but_sore", "skip") or bool(facts.episodes)
    sore = given.get("sore", "n0") != "n0"
    assert (SAFETY in given) == (cramps or sore or facts.recent_cramp)


def details_part(target: str) -> Pick:
    def pick(question: Ask[Any]) -> Iterable[tuple[str, ...]]:
        if begins(question, target, "fluids"):
            return distinct(question)
        if begins(question, "count"):
            return one(question, "n2", "more1")
        return one(question, "n0", "none", "skip", "fine", "gone", "d20260602")

    return pick


@pytest.mark.parametrize("target", BY_KIND)
@pytest.mark.parametrize("night", ["plain", "logged", "choosing"])
def test_every_answer_to_every_detail(target: str, night: str) -> None:
    seen = set()
    for answers, turn in walked(morning, NIGHTS[night], details_part(target)):
        safe(answers, turn)
        seen |= {choice for answer in answers if answer.ask == target for choice in answer.choices}
    assert set(BY_KIND[target].answers) <= seen


def change_part(question: Ask[Any]) -> Iterable[tuple[str, ...]]:
    if question.id == "end.0":
        return one(question, "change")
    if begins(question, "end"):
        return one(question, "over")
    if question.id.endswith(".2") and not begins(question, "yesterday"):
        return distinct(question)
    if question.id == "change.0":
        return distinct(question)
    return one(question, "n1", "only", "none", "skip", "no", "gone")


@pytest.mark.parametrize("night", ["plain", "logged"])
def test_every_answer_may_be_changed_and_changing_to_danger_acts(night: str) -> None:
    changed = set()
    for answers, turn in walked(morning, NIGHTS[night], change_part):
        safe(answers, turn)
        changed |= {answer.choices[0] for answer in answers if answer.ask == "change.0"}
    assert {"count", "sore", SAFETY, "pain", "sleep"} <= changed


def test_walks_with_conditions_that_raise_the_level() -> None:
    pregnant = Profile(conditions=frozenset({Condition.PREGNANT}), health_answered=True)
    facts = replace(NIGHTS["recent"], person=replace(TODAY.person, profile=pregnant))
    levels = {
        step.level
        for _, turn in walked(morning, facts, danger_part)
        for step in turn.told
        if isinstance(step, Advise)
    }
    assert Level.EMERGENCY in levels
    assert Level.URGENT in levels
