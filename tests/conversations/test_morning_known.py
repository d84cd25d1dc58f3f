"""The check-in and what is known already: logged cramps, given answers, other nights."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from conversations.flows.morning import CHANGES, morning
from conversations.flows.morning_safety import SAFETY
from conversations.profile import Fluids, Profile
from conversations.replay import replay
from conversations.script import Ask
from tests.conversations.checkins import (
    ANNA,
    AT_03_12,
    CRAMP,
    DETAILS,
    LAST_NIGHT,
    TODAY,
    UNSEEN,
    advised,
    after,
    offered,
    record,
    said,
    through,
    waiting,
)


def test_a_logged_cramp_is_confirmed_and_not_asked_about_again() -> None:
    facts = replace(TODAY, episodes=(CRAMP,), recent_cramp=True)
    first = replay(morning, facts, [])
    assert first.ask is not None
    assert first.ask.text.key == "morning-known"
    turn = through(facts, "only", "n0", "none")
    asked = [step.id for step in turn.told if isinstance(step, Ask)]
    assert asked == [
        "count",
        "sore",
        SAFETY,
        "pain",
        "sleep",
        "yesterday",
        "stretch",
        "drink",
        "end.0",
    ]
    known = {kind: record(turn)[kind] for kind in ("count", "leg", "where", "when", "longest")}
    assert known == {
        "count": "1",
        "leg": "left",
        "where": "calf",
        "when": "h2_4",
        "longest": "m5_10",
    }
    assert record(turn)["helped"] == "t1_dorsiflex"


@pytest.mark.parametrize(("more", "count"), [("more1", "2"), ("more2", "3"), ("more3", "4")])
def test_further_cramps_are_asked_about(more: str, count: str) -> None:
    facts = replace(TODAY, episodes=(CRAMP,))
    turn = through(facts, more, "n0", "none")
    assert record(turn)["count"] == count
    assert set(DETAILS) <= {step.id for step in turn.told if isinstance(step, Ask)}


def test_several_cramps_are_summed_up() -> None:
    second = replace(
        CRAMP,
        began=AT_03_12 + timedelta(hours=2),
        ended=AT_03_12 + timedelta(hours=2, seconds=50),
        leg="right",
    )
    turn = after(replace(TODAY, episodes=(CRAMP, second)), "only")
    assert record(turn) == {
        "leg": "both",
        "where": "calf",
        "when": "h2_4,h4_6",
        "helped": "t1_dorsiflex",
        "longest": "m5_10",
        "count": "2",
    }


def test_what_is_not_known_of_every_cramp_is_asked() -> None:
    vague = replace(CRAMP, leg=None, muscle="unsure", helped=None)
    turn = after(replace(TODAY, episodes=(CRAMP, vague)), "only")
    assert set(record(turn)) == {"when", "longest", "count"}


@pytest.mark.parametrize(
    ("ending", "flag"),
    [("gone", None), ("unknown", None), ("long", "over_10_min_resolved"), ("still", "over_10_min")],
)
def test_an_end_that_was_not_seen_is_asked_about_once(ending: str, flag: str | None) -> None:
    facts = replace(TODAY, episodes=(CRAMP, UNSEEN))
    assert waiting(replay(morning, facts, [])) == "ended"
    turn = after(facts, ending)
    if ending == "still":
        assert turn.outcome is not None
        assert turn.outcome.kind == "escalated"
        assert advised(turn) == [flag]
        return
    assert advised(turn) == []  # the milder advice waits for the danger question
    done = through(facts, ending, "only", "n0", "none")
    assert advised(done) == ([flag] if flag else [])
    longest_asked = "longest" in {step.id for step in done.told if isinstance(step, Ask)}
    assert longest_asked == (ending in ("gone", "unknown"))
    again = replace(
        facts, given=(("ended", ending), ("count", "2"), ("sore", "0"), ("new", "none"))
    )
    assert "ended" not in waiting(replay(morning, again, []))


def test_milder_advice_comes_at_midday_at_the_latest() -> None:
    facts = replace(TODAY, episodes=(UNSEEN,))
    turn = after(facts, "long", "only", "n0", "silent")
    assert advised(turn) == ["over_10_min_resolved"]
    assert advised(after(facts, "long", "only", "n0", "silent", "none")) == ["over_10_min_resolved"]


# ---- resuming, changing, other nights


def test_what_was_given_is_not_asked_again() -> None:
    given = (("count", "1"), ("sore", "0"), ("new", "none"), ("pain", "6"), ("stretch", "yes"))
    turn = through(replace(TODAY, given=given))
    asked = {step.id for step in turn.told if isinstance(step, Ask)}
    assert asked == {*DETAILS, "end.0"} - {"pain", "stretch"}


def test_the_pain_told_in_the_night_is_not_asked_again() -> None:
    facts = replace(TODAY, given=(("cramp.pain", "8"),))
    assert "pain" not in {
        s.id for s in through(facts, "n1", "n0", "none").told if isinstance(s, Ask)
    }


def test_a_night_filled_in_before_opens_at_its_end() -> None:
    given = (("count", "0"), ("sore", "0"))
    assert waiting(replay(morning, replace(TODAY, given=given), [])) == "end.0"


def test_any_answer_can_be_changed() -> None:
    quiet = after(TODAY, "quiet", "change")
    assert offered(quiet) == ["count", "sore", "cancel"]
    turn = after(TODAY, "quiet", "change", "count", "n2")
    assert record(turn)["count"] == "2"
    assert waiting(turn) == SAFETY  # a cramp after all: now it must be asked
    assert waiting(after(TODAY, "quiet", "change", "count", "n2", "none")) == "longest"
    assert waiting(after(TODAY, "quiet", "change", "cancel")) == "end.1"


def test_changing_to_a_danger_acts_at_once() -> None:
    enough = ["n1", "n0", "none", "enough", "change"]
    assert after(TODAY, *enough, "new", "brown_pee").outcome is not None
    given = replace(
        TODAY, given=(("count", "1"), ("sore", "0"), ("new", "none"), ("longest", "lt1"))
    )
    turn = after(given, "enough", "change", "longest", "still")
    assert turn.outcome is not None
    assert advised(turn) == ["over_10_min"]


def test_changing_soreness_asks_what_follows_from_it() -> None:
    assert (
        waiting(after(TODAY, "n1", "n0", "none", "enough", "change", "sore", "n7")) == "same_spot"
    )


def test_changing_comes_to_an_end() -> None:
    given = ["quiet"]
    for _ in range(CHANGES):
        given += ["change", "sore", "n0"]
    assert after(TODAY, *given).outcome is not None


def test_the_last_card_closes_by_itself() -> None:
    turn = after(TODAY, "quiet")
    assert turn.ask is not None
    assert [silence.after for silence in turn.ask.silences] == [timedelta(minutes=10)]


def test_a_missing_night_can_be_chosen() -> None:
    missing = (LAST_NIGHT, date(2026, 5, 31), date(2026, 5, 30))
    facts = replace(TODAY, night=None, missing=missing)
    first = replay(morning, facts, [])
    assert offered(first) == ["d20260602", "d20260531", "d20260530", "cancel"]
    assert first.ask is not None
    labels = [choice.label for choice in first.ask.choices]
    assert labels[:2] == ["morning-last-night", "morning-night"]
    turn = after(facts, "d20260531", "n1")
    assert record(turn)["night"] == "2026-05-31"
    assert after(facts, "cancel").outcome is not None


def test_an_older_night_is_not_about_soreness_now_but_danger_is_asked() -> None:
    facts = replace(TODAY, night=date(2026, 5, 31))
    first = replay(morning, facts, [])
    assert "morning-about-night" in said(first)
    assert "none_but_sore" not in offered(first)
    assert waiting(after(facts, "n1")) == SAFETY
    assert record(after(facts, "quiet")) == {"count": "0"}


def test_nothing_missing_says_so() -> None:
    turn = replay(morning, replace(TODAY, night=None), [])
    assert turn.outcome is not None
    assert said(turn) == ["morning-nothing-missing"]


def test_which_night_is_meant_is_said() -> None:
    assert "morning-about-last-night" in said(replay(morning, TODAY, []))
    assert said(replay(morning, replace(TODAY, late=True), []))[0] == "late"


def test_the_drink_is_only_asked_of_those_who_may_have_it() -> None:
    for fluids in (Fluids.LIMITED, Fluids.UNSURE, Fluids.UNKNOWN):
        limited = replace(TODAY, person=replace(ANNA, profile=Profile(fluids=fluids)))
        turn = through(limited, "n1", "n0", "none")
        assert "drink" not in record(turn)
    assert "drink" in record(through(TODAY, "n1", "n0", "none"))


def test_the_stretch_is_only_asked_of_those_who_want_it() -> None:
    without = replace(TODAY, person=replace(ANNA, stretch=False))
    assert "stretch" not in record(through(without, "n1", "n0", "none"))


def test_the_same_milder_advice_comes_once() -> None:
    given = ["n1", "n0", "none", "over10", "enough", "change", "longest", "over10"]
    assert advised(after(TODAY, *given)) == ["over_10_min_resolved"]


def test_walking_given_before_is_not_asked_again() -> None:
    given = (("count", "1"), ("sore", "6"), ("same_spot", "no"), ("walking", "limping"))
    assert waiting(replay(morning, replace(TODAY, given=given), [])) == SAFETY


@pytest.mark.parametrize(
    ("minutes", "answer"),
    [(0.5, "lt1"), (3, "m1_3"), (4, "m3_5"), (10, "m5_10"), (12, "over10")],
)
def test_how_long_a_logged_cramp_was(minutes: float, answer: str) -> None:
    lasted = replace(CRAMP, ended=AT_03_12 + timedelta(minutes=minutes))
    assert record(after(replace(TODAY, episodes=(lasted,)), "only"))["longest"] == answer


def test_a_cramp_that_ran_into_the_ten_minute_advice_was_over_ten() -> None:
    long = replace(CRAMP, over_10_min=True)
    turn = after(replace(TODAY, episodes=(long,)), "only", "n0", "none")
    assert record(turn)["longest"] == "over10"
    assert advised(turn) == []  # it had its advice in the night


@pytest.mark.parametrize(
    ("language", "typed", "rest"),
    [
        ("es", "uno más, a la 1, pie derecho", "uno mas"),
        ("de", "noch einer um 1, rechter Fuß", "noch einer"),
        ("en", "2, both left calf", "2"),
    ],
)
def test_words_about_more_cramps_are_not_the_number_of_all(
    language: str, typed: str, rest: str
) -> None:
    """How many more is left to the buttons' own words; the rest is taken along."""
    question = after(replace(TODAY, episodes=(CRAMP,))).ask
    assert question is not None
    assert question.besides is not None
    told = question.besides.read(typed, language)
    assert {"leg", "where"} <= {kind for kind, _ in told.facts}
    assert "count" not in dict(told.facts)
    assert told.rest[0] == rest
