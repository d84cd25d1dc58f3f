"""The check-in as a story: what is asked when, and what is noted."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from conversations.content.screen import MORNING_SIGNS
from conversations.facts import Night
from conversations.flows.morning import morning
from conversations.flows.morning_items import BY_KIND
from conversations.flows.morning_safety import SAFETY
from conversations.replay import replay
from conversations.script import Ask, Note
from conversations.wording.catalogue import Catalogue
from tests.conversations.checkins import (
    DAY,
    DETAILS,
    LAST_NIGHT,
    TODAY,
    advised,
    after,
    offered,
    record,
    said,
    sore_since,
    through,
    waiting,
)


def test_a_quiet_night_is_one_tap() -> None:
    turn = after(TODAY, "quiet")
    assert turn.notes == (Note("count", "0"), Note("sore", "0"))
    assert waiting(turn) == "end.0"
    assert after(TODAY, "quiet", "fine").outcome == after(TODAY, "quiet", "over").outcome


def test_after_a_recent_cramp_a_quiet_night_is_two_taps() -> None:
    turn = after(replace(TODAY, recent_cramp=True), "quiet")
    assert waiting(turn) == SAFETY
    assert waiting(after(replace(TODAY, recent_cramp=True), "quiet", "none")) == "end.0"


def test_everything_in_order() -> None:
    given = ["n2", "n5", "yes", "no", "normal", "none", "m1_3", "n7", "n4", "left", "calf", "h2_4"]
    given += ["t1_dorsiflex", "standing+hot", "yes", "no"]
    turn = after(TODAY, *given)
    assert record(turn) == {
        "count": "2",
        "sore": "5",
        "same_spot": "yes",
        "legs": "no",
        "walking": "normal",
        "new": "none",
        "longest": "m1_3",
        "pain": "7",
        "sleep": "4",
        "leg": "left",
        "where": "calf",
        "when": "h2_4",
        "helped": "t1_dorsiflex",
        "yesterday": "standing,hot",
        "stretch": "yes",
        "drink": "no",
    }
    assert waiting(turn) == "end.0"
    assert advised(turn) == []
    order = [step.id for step in turn.told if isinstance(step, Ask)]
    assert order == [*record(turn), "end.0"]


def test_each_detail_can_be_skipped_and_every_one_ends_it_if_wished() -> None:
    for n, kind in enumerate(DETAILS):
        given = ["n1", "n0", "none", *["skip"] * n]
        turn = after(TODAY, *given)
        assert waiting(turn) == kind
        assert {"skip", "enough"} <= set(offered(turn))
        ended = after(TODAY, *given, "enough")
        assert waiting(ended) == "end.0"
        assert set(record(ended)) & set(DETAILS) == set(DETAILS[:n])
    assert record(through(TODAY, "n1", "n0", "none"))["pain"] == "skipped"


def test_none_is_not_no_answer() -> None:
    before = ["n1", "n0", "none", *["skip"] * DETAILS.index("yesterday")]
    assert record(after(TODAY, *before, "none"))["yesterday"] == "none"
    assert record(after(TODAY, *before, "skip"))["yesterday"] == "skipped"
    assert record(after(TODAY, *before, "hot"))["yesterday"] == "hot"
    assert "yesterday" not in record(after(TODAY, *before, "enough"))


def test_a_skipped_night_stays_open_and_is_not_a_zero() -> None:
    turn = after(TODAY, "skip")
    assert record(turn) == {"count": "skipped"}
    assert waiting(turn) == "end.0"
    again = replay(morning, replace(TODAY, given=(("count", "skipped"),)), [])
    assert waiting(again) == "count"
    unsafe = after(replace(TODAY, recent_cramp=True), "skip")
    assert waiting(unsafe) == SAFETY


def test_the_danger_question_is_asked_again_at_midday_and_then_stays_open() -> None:
    asked = after(TODAY, "n1", "n0")
    assert asked.ask is not None
    noon = datetime(2026, 6, 3, 10, 0, tzinfo=UTC)
    assert [silence.at for silence in asked.ask.silences] == [noon]
    assert "skip" not in offered(asked)
    again = after(TODAY, "n1", "n0", "silent")
    assert again.ask is not None
    assert again.ask.id == f"{SAFETY}.2"
    assert again.ask.anew
    assert not again.ask.silences
    assert waiting(after(TODAY, "n1", "n0", "silent", "none")) == "longest"


def test_too_late_for_midday_it_is_asked_once() -> None:
    evening = replace(TODAY, opened=datetime(2026, 6, 3, 19, 0, tzinfo=UTC))
    asked = after(evening, "n1", "n0")
    assert asked.ask is not None
    assert asked.ask.id == SAFETY
    assert not asked.ask.silences


# ---- soreness


@pytest.mark.parametrize("sore", range(11))
def test_what_soreness_leads_to(sore: int) -> None:
    turn = after(TODAY, "none_but_sore", f"n{sore}")
    if sore == 0:
        assert waiting(turn) == "end.0"
        return
    assert waiting(turn) == ("same_spot" if sore >= 4 else SAFETY)
    yesterday = sore_since(1)
    assert waiting(after(yesterday, "none_but_sore", f"n{sore}")) == "same_spot"
    elsewhere = after(yesterday, "none_but_sore", f"n{sore}", "no")
    same = after(yesterday, "none_but_sore", f"n{sore}", "yes")
    assert waiting(elsewhere) == ("walking" if sore >= 4 else SAFETY)
    assert waiting(same) == ("legs" if sore >= 4 else SAFETY)


def test_a_yesterday_that_is_not_known_is_not_spoken_of_as_known() -> None:
    """And where it is known that nothing was sore, there is nothing to ask."""
    assert said(after(TODAY, "none_but_sore", "n5"))[-1] == "morning-sore-yesterday"
    assert said(after(sore_since(1), "none_but_sore", "n5"))[-1] == "morning-same-spot"
    painless = replace(TODAY, diary=(Night(LAST_NIGHT - DAY, given=(("sore", "0"),)),))
    assert waiting(after(painless, "none_but_sore", "n5")) == "walking"
    skipped = replace(TODAY, diary=(Night(LAST_NIGHT - DAY, given=(("sore", "skipped"),)),))
    assert said(after(skipped, "none_but_sore", "n5"))[-1] == "morning-sore-yesterday"


def test_no_walking_is_urgent() -> None:
    turn = after(TODAY, "none_but_sore", "n6", "no", "cannot")
    assert turn.outcome is not None
    assert turn.outcome.kind == "escalated"
    assert advised(turn) == ["walking_balance"]


@pytest.mark.parametrize(
    ("answers", "danger"),
    [
        (["yes"], True),
        (["no"], False),
        (["unsure", "yes"], True),
        (["unsure", "unsure"], True),
        (["unsure", "silent"], True),
        (["unsure", "no"], False),
    ],
)
def test_sore_twice_at_the_same_spot_compares_both_legs(answers: list[str], danger: bool) -> None:
    turn = after(TODAY, "n1", "n4", "yes", *answers)
    assert (turn.outcome is not None) == danger
    assert advised(turn) == (["dvt_signs"] if danger else [])


def test_the_danger_question_names_everything_on_its_list() -> None:
    """What a button only hints at stands in the message above it."""
    (sentence,) = [each for each in Catalogue.load().sentences("en") if each.key == "morning-new"]
    captions = [part.literal for name, part in sentence.attributes.items() if "also" not in name]
    assert len(captions) == len(MORNING_SIGNS) + 1
    words = " ".join([sentence.value.literal, *captions]).casefold()
    for sign in (
        *("one leg swollen", "hot", "red", "cold", "pale", "won't move", "numb or tingling"),
        *("usual for you doesn't count", "weak", "foot drags", "unsteady", "very dizzy", "a fall"),
        *("cola", "fever", "chest pain", "short of breath", "a faint", "confused", "face"),
        *("speech", "can't pee", "numb groin", "none of these"),
    ):
        assert sign in words, sign


def test_the_day_before_is_asked_about_in_full() -> None:
    assert BY_KIND["yesterday"].answers == (
        *("standing", "exercise", "sitting", "hot", "alcohol", "vomiting", "medicine", "bedding"),
    )
