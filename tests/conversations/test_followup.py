"""Were you seen? Every answer, at every level, as often as it is asked."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from conversations.content.levels import Level
from conversations.content.red_flags import RED_FLAGS
from conversations.facts import Facts, Person
from conversations.flows.evening import stretch
from conversations.flows.followup import STOPPED, TOLD, followup
from conversations.replay import Turn, replay
from conversations.script import Ask, Say
from conversations.triage import assess
from conversations.wording.catalogue import Catalogue
from tests.conversations.walking import noted, walked

AT = datetime(2026, 6, 3, 5, 30, tzinfo=UTC)
ANNA = Person(zone="Europe/London", country="GB", consented=True, welcomed=True)
LEVELS = {"pe_signs": Level.EMERGENCY, "dvt_signs": Level.URGENT, "sleep_disturbed": Level.SOON}


def advised(*flags: str, asked_before: int = 0, helped: int = 0) -> Facts:
    assessment = assess(flags)
    return Facts(
        opened=AT,
        person=ANNA,
        flags=assessment.rules,
        signs=flags,
        level=assessment.level,
        asked_before=asked_before,
        helped=helped,
    )


def ended(facts: Facts, *choices: str) -> Turn:
    """The one way it goes with these answers, typed ones included."""
    found = [
        turn
        for answers, turn in walked(followup, facts)
        if [answer.choices[0] for answer in answers] == list(choices)
    ]
    assert len(found) == 1, choices
    return found[0]


def said(turn: Turn) -> list[str]:
    return [step.text.key for step in turn.told if isinstance(step, Say)]


def asked(turn: Turn) -> list[str]:
    return [step.id for step in turn.told if isinstance(step, Ask)]


def words(turn: Turn) -> str:
    texts = [step.text for step in turn.told if isinstance(step, Say)]
    return "\n".join(Catalogue.load().text(text, "en", "Europe/London", "GB") for text in texts)


@pytest.mark.parametrize("flag", RED_FLAGS)
def test_each_answer_is_noted_and_every_word_is_there(flag: str) -> None:
    for helped in (0, 2):
        for answers, turn in walked(followup, advised(flag, helped=helped)):
            first = answers[0].choices[0]
            kind = "not_yet" if first in STOPPED else first
            assert noted(turn, "followup") == [kind]
            assert turn.outcome is not None
            assert turn.outcome.kind == kind
            assert len(noted(turn, "followup.stopped")) <= 1


@pytest.mark.parametrize("flag", LEVELS)
@pytest.mark.parametrize("told", TOLD)
def test_seen_asks_what_was_told_and_makes_nothing_of_it(flag: str, told: str) -> None:
    turn = ended(advised(flag), "seen", told)
    assert noted(turn, "followup.told") == [told]
    reminders = [] if LEVELS[flag] is Level.SOON else ["followup-on-again"]
    assert said(turn) == [f"followup-told-{told}", *reminders]


@pytest.mark.parametrize("flag", LEVELS)
@pytest.mark.parametrize("reason", STOPPED)
def test_what_got_in_the_way_is_met_with_help_that_fits(flag: str, reason: str) -> None:
    turn = ended(advised(flag), "not_yet", reason)
    assert noted(turn, "followup.stopped") == [reason]
    assert any(key.startswith(f"followup-help-{reason}") for key in said(turn))
    assert f"advice-{flag}" in said(turn), "words to say"
    assert "999" in words(turn)
    assert "advice-again" not in said(turn)
    assert "advice-again-soon" not in said(turn)
    typed_at_once = ended(advised(flag), reason)
    assert noted(typed_at_once, "followup") == ["not_yet"]
    assert set(said(typed_at_once)) <= set(said(turn))


@pytest.mark.parametrize("flag", ["limb_ischaemia", "dvt_signs"])
def test_whom_to_call_stands_above_the_question(flag: str) -> None:
    facts = advised(flag)
    turns = [turn for _, turn in walked(followup, facts) if asked(turn)[-1] == "followup.stopped"]
    for turn in turns:
        above = said(turn)[:2]
        assert above[1] in ("advice-emergency", "advice-urgent")


@pytest.mark.parametrize("flag", ["limb_ischaemia", "dvt_signs"])
def test_feeling_better_does_not_do_for_what_cannot_wait(flag: str) -> None:
    turn = ended(advised(flag), "no_need")
    assert said(turn)[0] == "followup-still-wise"
    assert f"advice-{flag}" in said(turn)
    assert said(turn)[-2:] == ["followup-again", "followup-resting"]


@pytest.mark.parametrize("choice", ["not_yet", "no_need", *STOPPED])
@pytest.mark.parametrize("flag", ["limb_ischaemia", "dvt_signs"])
def test_after_two_helps_it_is_left_at_the_number(flag: str, choice: str) -> None:
    turn = ended(advised(flag, helped=2), choice)
    assert asked(turn) == ["followup"]
    assert said(turn)[0] == "followup-let-be"
    assert "999" in words(turn) or "111" in words(turn)
    assert not any(key.startswith(("followup-help", "followup-not-yet")) for key in said(turn))


def test_the_promise_is_only_made_if_it_will_be_kept() -> None:
    turns = [ended(advised("dvt_signs", asked_before=n), "not_yet", "cost") for n in range(4)]
    assert ["followup-again" in said(turn) for turn in turns] == [True, True, True, False]
    assert ["followup-last-time" in said(turn) for turn in turns] == [False, False, False, True]
    assert "followup-again" not in said(ended(advised("sleep_disturbed"), "not_yet", "cost"))


def test_what_can_wait_may_be_left() -> None:
    assert said(ended(advised("sleep_disturbed"), "no_need")) == ["followup-no-need"]


def test_every_sign_asked_about_is_named() -> None:
    turn = replay(followup, advised("pe_signs", "dvt_signs"), [])
    assert turn.ask is not None
    question = Catalogue.load().text(turn.ask.text, "en")
    for flag in ("pe_signs", "dvt_signs"):
        assert Catalogue.load().text(replace(turn.ask.text, key=RED_FLAGS[flag].name), "en") in (
            question
        )


def test_thoughts_of_self_harm_are_asked_about_in_other_words() -> None:
    """No "what stopped you", no "what were you told"."""
    facts = advised("self_harm")
    for answers, turn in walked(followup, facts):
        assert asked(turn) == ["followup"]
        assert turn.told[0] == replay(followup, facts, []).ask
        if answers[0].choices == ("not_yet",):
            assert "advice-self_harm-crisis" in said(turn)


@pytest.mark.parametrize("level", [Level.SOON, Level.URGENT, Level.EMERGENCY])
def test_without_known_flags_it_still_helps(level: Level) -> None:
    turn = ended(Facts(opened=AT, level=level), "not_yet", "other")
    assert len(said(turn)) >= 2


def test_late_is_said() -> None:
    late = replay(followup, replace(advised("dvt_signs"), late=True), [])
    assert [step.text.key for step in late.fresh if isinstance(step, Say)] == ["late"]


def test_who_asks_for_the_stretch_is_asked_about_the_doctor_instead() -> None:
    facts = replace(advised("dizziness"), following=(1,))
    for _, turn in walked(stretch, facts):
        assert said(turn)[0] == "stretch-barred-sign"
        assert not noted(turn, "stretch")
