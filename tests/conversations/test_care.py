"""/care: every sign stands under its level, and reporting one is acted on in that very turn."""

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any

import pytest

from conversations.content.levels import Level
from conversations.content.red_flags import RED_FLAGS
from conversations.facts import Facts, Person
from conversations.flows.care import PAGES, care, flags_of
from conversations.profile import Condition, Fluids, Profile
from conversations.replay import replay
from conversations.script import Advise, Ask, Text
from conversations.triage import follow_ups
from conversations.wording.catalogue import Catalogue
from tests.conversations.walking import noted, texts, walked

NOW = datetime(2026, 6, 3, 12, 0, tzinfo=UTC)
EVERYTHING = Profile(frozenset(Condition), health_answered=True, fluids=Fluids.LIMITED)
PEOPLE = {
    "german": Person(country="DE"),
    "nowhere": Person(),
    "all_conditions": Person(country="GB", profile=EVERYTHING),
    "young": Person(country="US", profile=Profile(age_adult=False)),
}
CAPTION = 40


def once(question: Ask[Any]) -> Iterable[tuple[str, ...]]:
    """Every page and every sign once."""
    parts = question.id.split(".")
    if len(parts) == 2 and parts[1] != "0":
        return [("close",)]
    return [(choice.id,) for choice in question.choices]


@pytest.mark.parametrize("who", PEOPLE)
def test_every_sign_ends_in_advice_of_its_level_in_that_very_turn(who: str) -> None:
    person = PEOPLE[who]
    facts = Facts(NOW, person)
    told: set[str] = set()
    for answers, turn in walked(care, facts, once):
        advices = [step for step in turn.told if isinstance(step, Advise)]
        given = [answer.choices[0] for answer in answers]
        flag = given[1] if len(given) > 1 else "none"
        if flag not in RED_FLAGS:
            assert advices == []
            continue
        told.add(flag)
        at_once = replay(care, facts, answers[:2])
        (advice,) = [step for step in at_once.fresh if isinstance(step, Advise)]
        assert advice.level >= RED_FLAGS[flag].level
        assert turn.outcome is not None
        highest = max(advice.level for advice in advices)
        assert turn.outcome.kind == ("escalated" if highest >= Level.URGENT else "advised")
        further = [answer for answer in given[2:] if answer != "no"]
        assert (len(advices) == 2) == bool(further)
        if further:
            assert highest is Level.EMERGENCY
    assert told == RED_FLAGS.keys()


def test_what_would_make_a_sign_worse_is_asked_after_the_advice() -> None:
    facts = Facts(NOW, PEOPLE["all_conditions"])
    conditions = facts.person.profile.conditions
    asked = {
        step.id.removeprefix("care.0.")
        for _, turn in walked(care, facts, once)
        for step in turn.told
        if isinstance(step, Ask) and step.silences
    }
    due = {
        further.id
        for flag in RED_FLAGS.values()
        if flag.level < Level.EMERGENCY
        for further in follow_ups(flag.id, conditions)
    }
    assert asked == due


@pytest.mark.parametrize("page", PAGES)
def test_a_page_lists_its_signs_in_full_with_the_number(page: str) -> None:
    turn = walked(care, Facts(NOW, PEOPLE["german"]), once)
    question = next(
        step
        for _, each in turn
        for step in each.told
        if isinstance(step, Ask) and step.id == f"care.0.{page}"
    )
    (shown,) = texts(question)
    words = Catalogue.load().plain(shown, "en")
    assert "112" in words
    for flag in flags_of(PAGES[page]):
        assert Catalogue.load().plain(Text(flag.question), "en") in words


def test_without_a_country_the_safe_default_is_named() -> None:
    turn = replay(care, Facts(NOW, PEOPLE["nowhere"]), ())
    assert turn.ask is not None
    assert "112 works in most of Europe" in Catalogue.load().plain(turn.ask.text, "en")


@pytest.mark.parametrize("flag", sorted(RED_FLAGS))
def test_every_sign_has_a_short_button(flag: str) -> None:
    words = Catalogue.load().plain(Text(f"care-sign-{flag}"), "en")
    assert len(words) <= CAPTION
    assert words[0].isupper()


def test_advice_is_on_record() -> None:
    for _, turn in walked(care, Facts(NOW, PEOPLE["german"]), once):
        advices = [step.flags[0] for step in turn.told if isinstance(step, Advise)]
        assert noted(turn, "red_flag") == advices
