"""Were you seen? Every answer, at every level, as often as it is asked."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from conversations.content.levels import Level
from conversations.content.red_flags import RED_FLAGS
from conversations.facts import Facts, Person
from conversations.flows.followup import followup
from conversations.replay import Turn, replay
from conversations.script import Say
from conversations.triage import assess
from conversations.wording.catalogue import Catalogue
from tests.conversations.walking import noted, walked

AT = datetime(2026, 6, 3, 5, 30, tzinfo=UTC)
ANNA = Person(zone="Europe/London", country="GB", consented=True, welcomed=True)


def advised(flag: str, asked_before: int = 0) -> Facts:
    assessment = assess((flag,))
    return Facts(
        opened=AT,
        person=ANNA,
        flags=assessment.rules,
        level=assessment.level,
        asked_before=asked_before,
    )


def ended(facts: Facts, choice: str) -> Turn:
    found = [turn for answers, turn in walked(followup, facts) if answers[0].choices == (choice,)]
    assert len(found) == 1
    return found[0]


def said(turn: Turn) -> list[str]:
    return [step.text.key for step in turn.told if isinstance(step, Say)]


def words(turn: Turn) -> str:
    texts = [step.text for step in turn.told if isinstance(step, Say)]
    return "\n".join(Catalogue.load().text(text, "en", "Europe/London", "GB") for text in texts)


@pytest.mark.parametrize("flag", RED_FLAGS)
def test_each_answer_is_noted_and_every_word_is_there(flag: str) -> None:
    for choice in ("seen", "not_yet", "no_need"):
        turn = ended(advised(flag), choice)
        assert noted(turn, "followup") == [choice]
        assert turn.outcome is not None
        assert turn.outcome.kind == choice


def test_seen_ends_it_with_thanks() -> None:
    assert said(ended(advised("dvt_signs"), "seen")) == ["followup-thanks"]


@pytest.mark.parametrize("flag", ["limb_ischaemia", "dvt_signs"])
@pytest.mark.parametrize("choice", ["not_yet", "no_need"])
def test_who_was_not_seen_gets_number_and_words_and_a_promise(flag: str, choice: str) -> None:
    turn = ended(advised(flag), choice)
    assert "999" in words(turn)
    assert f"advice-{flag}" in said(turn)
    assert said(turn)[-1] == "followup-again"
    assert "advice-again" not in said(turn)


def test_the_promise_is_only_made_if_it_will_be_kept() -> None:
    promises = [
        "followup-again" in said(ended(advised("dvt_signs", asked_before), "not_yet"))
        for asked_before in range(4)
    ]
    assert promises == [True, True, True, False]  # daily, three times, then day 14
    assert "followup-again" not in said(ended(advised("sleep_disturbed"), "not_yet"))


def test_what_can_wait_may_be_left() -> None:
    assert said(ended(advised("sleep_disturbed"), "no_need")) == ["followup-no-need"]


@pytest.mark.parametrize("level", [Level.SOON, Level.URGENT, Level.EMERGENCY])
def test_without_known_flags_it_still_helps(level: Level) -> None:
    turn = ended(Facts(opened=AT, level=level), "not_yet")
    assert len(said(turn)) >= 2


def test_late_is_said() -> None:
    late = replay(followup, replace(advised("dvt_signs"), late=True), [])
    assert [step.text.key for step in late.fresh if isinstance(step, Say)] == ["late"]
