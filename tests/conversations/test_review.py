"""The weekly questions: what comes on slowly is asked, and every yes is acted on at once."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

import pytest

from conversations.content.levels import Level
from conversations.content.red_flags import RED_FLAGS, Asked
from conversations.facts import Facts
from conversations.flows.review import WEEKLY, review
from conversations.profile import Condition, Profile
from conversations.replay import PERSON, Answer, Turn, replay
from conversations.script import Advise, Ask, Outcome, Talk, chosen
from tests.conversations.checkins import ANNA, TODAY, after, said
from tests.conversations.walking import noted, settled, walked

WEEK = replace(TODAY, weekly=True)


def asking(facts: Facts) -> Talk[Outcome]:
    """The review as a talk of its own."""
    return Outcome("escalated" if (yield from review(facts)) else "done")


def told(facts: Facts, *choices: str) -> Turn:
    """The talk after these answers; `a+b` ticks two, "" none."""
    answers: list[Answer] = []
    for given in choices:
        turn = replay(asking, facts, answers)
        assert turn.ask is not None
        ids = tuple(given.split("+")) if given else ()
        answers.append(Answer(turn.ask.id, ids, facts.opened, PERSON))
    return replay(asking, facts, answers)


def single(question: Ask[Any]) -> Iterable[tuple[str, ...]]:
    """At the lists: each alone, none, not sure, and all."""
    if question.id == "review.facts":
        return [("skip",), ("clot",), ("none",)]
    if question.id == "review.unsure":
        return [(), ("new_medicine",), ("quinine_bleeding", "swelling_both")]
    ids = [choice.id for choice in question.choices]
    if question.many:
        return [*((id,) for id in ids), (), tuple(ids), ("new_medicine", "none")]
    return [(id,) for id in ids]


def test_every_flag_of_the_review_and_of_the_onboarding_is_asked() -> None:
    for flag in RED_FLAGS.values():
        assert (flag.id in WEEKLY) == (Asked.REVIEW in flag.asked)
        assert Asked.ONBOARDING not in flag.asked or flag.id in WEEKLY
    assert len(WEEKLY) == 11


@pytest.mark.parametrize("known", [True, False])
def test_every_yes_is_acted_on_in_that_very_turn_and_every_path_ends(known: bool) -> None:
    profile = ANNA.profile if known else Profile()
    facts = replace(WEEK, person=replace(ANNA, profile=profile))
    ticked_all = False
    for answers, turn in walked(asking, facts, single):
        assert turn.outcome is not None
        for n, answer in enumerate(answers):
            if answer.ask == "review.signs":
                flags = set(answer.choices) & set(WEEKLY)
                ticked_all |= len(flags) == len(WEEKLY)
                turn_then = replay(asking, facts, answers[: n + 1])
                advised = [step for step in turn_then.fresh if isinstance(step, Advise)]
                assert bool(advised) == bool(flags), answer
                if flags:
                    levels = max(RED_FLAGS[flag].level for flag in flags)
                    assert advised[0].level >= levels
                    assert noted(turn_then, "review") == [
                        ",".join(flag for flag in WEEKLY if flag in flags)
                    ]
            elif answer.ask.startswith("review.sure.") and answer.choices != ("no",):
                turn_then = replay(asking, facts, answers[: n + 1])
                assert any(isinstance(step, Advise) for step in turn_then.fresh)
        worst = max(
            (step.level for step in turn.told if isinstance(step, Advise)),
            default=Level.SELF_CARE,
        )
        assert (turn.outcome.kind == "escalated") == (worst >= Level.URGENT)
        settled(facts.person, turn)
    assert ticked_all


def test_it_may_be_left_out_and_then_counts_as_asked() -> None:
    assert noted(told(WEEK, "skip"), "review") == ["skipped"]
    assert noted(told(WEEK, "start", "right", ""), "review") == ["none"]
    assert noted(told(WEEK, "later"), "review") == []


def test_in_doubt_only_a_plain_no_is_a_no() -> None:
    doubt = ("start", "right", "unsure", "quinine_bleeding")
    for answer, advised in (("yes", True), ("unsure", True), ("silent", True), ("no", False)):
        turn = told(WEEK, *doubt, answer)
        assert any(isinstance(step, Advise) for step in turn.fresh) == advised


def test_a_change_of_health_counts_from_then_on() -> None:
    """Pregnant since last week, both ankles swollen and a bad headache: that cannot wait."""
    turn = told(WEEK, "start", "change", "pregnant", "swelling_both", "no", "yes")
    assert Condition.PREGNANT in settled(ANNA, turn).profile.conditions
    last = [step for step in turn.fresh if isinstance(step, Advise)]
    assert [step.level for step in last] == [Level.EMERGENCY]


def test_it_follows_the_check_in_only_when_it_is_due() -> None:
    assert after(WEEK, "quiet", "fine").ask is not None
    assert "review" in said(after(WEEK, "quiet", "fine"))
    assert "review" in said(after(WEEK, "quiet", "over"))
    assert after(TODAY, "quiet", "fine").outcome == Outcome("done")
    assert "review" not in said(after(WEEK, "skip", "fine"))


def test_danger_in_it_ends_the_check_in() -> None:
    turn = after(WEEK, "quiet", "fine", "start", "right", "rest_pain_ulcer")
    assert turn.outcome == Outcome("escalated")
    mild = after(WEEK, "quiet", "fine", "start", "right", "known_condition")
    assert mild.outcome == Outcome("done")
    assert said(mild)[-1] == "morning-bye"


def test_the_offer_does_not_stand_in_the_way_of_the_evening() -> None:
    turn = after(WEEK, "quiet", "fine", "later")
    assert turn.outcome == Outcome("done")
    question = next(step for step in turn.told if isinstance(step, Ask) and step.id == "review")
    assert chosen(question, "later") == "later"
