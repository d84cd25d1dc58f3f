"""The evening: every path of the drink, the reminder and the stretch."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

import pytest

from conversations.content.techniques import TECHNIQUES, Form
from conversations.facts import Facts, Person
from conversations.flows.evening import DRINK_WORDINGS, EVENING_WORDINGS, drink, evening, stretch
from conversations.flows.stretching import BEDTIME, PARTS, ready
from conversations.profile import Condition, Fluids, Profile
from conversations.replay import CLOCK, PERSON, Answer, Turn, replay
from conversations.script import Ask, Note, Say, Text
from conversations.wording.catalogue import Catalogue
from tests.conversations.walking import noted, walked

AT_22_10 = datetime(2026, 6, 3, 20, 10, tzinfo=UTC)
ANNA = Person(
    zone="Europe/Berlin",
    consented=True,
    welcomed=True,
    profile=Profile(health_answered=True, fluids=Fluids.FREE),
)
TONIGHT = Facts(opened=AT_22_10, person=ANNA)
EARLY = replace(TONIGHT, person=replace(ANNA, bedtime=time(0, 30), wake=time(8, 30)))


def having(*conditions: Condition) -> Facts:
    profile = replace(ANNA.profile, conditions=frozenset(conditions))
    return replace(TONIGHT, person=replace(ANNA, profile=profile))


def said(turn: Turn) -> list[str]:
    return [step.text.key for step in turn.told if isinstance(step, Say | Ask)]


def after(facts: Facts, *choices: str, minutes: float = 0.1) -> Turn:
    """The talk after these answers, each given so many minutes after the one before."""
    answers: list[Answer] = []
    at = facts.opened
    for choice in choices:
        turn = replay(evening, facts, answers)
        assert turn.ask is not None
        silences = {silence.choice: silence.after for silence in turn.ask.silences}
        at += silences.get(choice) or timedelta(minutes=minutes)
        by = CLOCK if choice in silences else PERSON
        answers.append(Answer(turn.ask.id, (choice,), at, by))
    return replay(evening, facts, answers)


@pytest.mark.parametrize("rotation", range(EVENING_WORDINGS + 1))
def test_the_words_turn_and_stay_short(rotation: int) -> None:
    turn = replay(evening, replace(TONIGHT, rotation=rotation), [])
    assert turn.ask is not None
    words = [step.text for step in turn.fresh if isinstance(step, Say)] + [turn.ask.text]
    assert words[0] == Text(f"evening-prompt-{rotation % EVENING_WORDINGS + 1}")
    text = " ".join(Catalogue.load().text(each, "en") for each in words)
    assert len(text.split()) <= 40


@pytest.mark.parametrize("rotation", range(DRINK_WORDINGS))
@pytest.mark.parametrize("choice", ["had", "no"])
def test_a_drink_is_one_tap(rotation: int, choice: str) -> None:
    facts = replace(TONIGHT, rotation=rotation)
    paths = [turn for answers, turn in walked(drink, facts) if answers[0].choices == (choice,)]
    assert len(paths) == 1
    assert noted(paths[0], "drink") == ["yes" if choice == "had" else "no"]


def test_a_hot_day_or_hard_exercise_is_one_more_tap() -> None:
    for answers, turn in walked(drink, TONIGHT):
        hot = answers[0].choices == ("hot",)
        assert ("drink-hot" in said(turn)) == hot
        assert noted(turn, "hot") == (["yes"] if hot else [])
        assert len(noted(turn, "drink")) == 1


@pytest.mark.parametrize("fluids", list(Fluids))
def test_after_a_hot_day_drinking_to_thirst_is_named_only_where_drinks_are_free(
    fluids: Fluids,
) -> None:
    assert said(replay(drink, replace(TONIGHT, hot=True), []))[0] == "drink-prompt-hot"
    person = replace(ANNA, merged=True, profile=replace(ANNA.profile, fluids=fluids))
    lines = said(replay(evening, replace(TONIGHT, hot=True, person=person), []))
    assert ("evening-drink-hot" in lines) == (fluids is Fluids.FREE)
    assert "evening-drink" not in lines


@pytest.mark.parametrize("rotation", range(EVENING_WORDINGS))
def test_a_hot_evening_stays_short(rotation: int) -> None:
    person = replace(ANNA, merged=True)
    turn = replay(evening, replace(TONIGHT, hot=True, person=person, rotation=rotation), [])
    assert turn.ask is not None
    words = [step.text for step in turn.fresh if isinstance(step, Say)]
    text = " ".join(Catalogue.load().text(each, "en") for each in words)
    assert len(text.split()) <= 40


@pytest.mark.parametrize("flow", [drink, evening])
def test_what_comes_late_says_so(flow: object) -> None:
    assert callable(flow)
    assert said(replay(flow, replace(TONIGHT, late=True), []))[0] == "late"
    assert "late" not in said(replay(flow, TONIGHT, []))


@pytest.mark.parametrize(
    "facts",
    [
        TONIGHT,
        EARLY,
        *(having(condition) for condition in Condition),
        replace(TONIGHT, person=replace(ANNA, merged=True, holds_buzz=True)),
    ],
    ids=lambda facts: "+".join(sorted(facts.person.profile.conditions)) or "well",
)
def test_every_evening_is_sound_and_goes_on_record(facts: Facts) -> None:
    outcomes = set()
    for _, turn in walked(evening, facts):
        assert turn.outcome is not None
        outcomes.add(turn.outcome.kind)
        if turn.outcome.kind != "barred":
            assert len(noted(turn, "stretch")) == 1
    if Condition.CALF_REPAIR in facts.person.profile.conditions:
        assert outcomes == {"barred"}
    else:
        assert outcomes == {"stretched", "stopped", "done", "skipped"}


@pytest.mark.parametrize("condition", list(Condition))
def test_standing_is_never_shown_to_those_who_should_not(condition: Condition) -> None:
    stands = {
        key
        for _, turn in walked(evening, having(condition))
        for key in said(turn)
        if key.endswith("-standing") or key == "stretch-place"
    }
    barred = {Condition.UNSTEADY, Condition.LEG_REPAIR, Condition.CALF_REPAIR}
    assert bool(stands) == (condition not in barred)


def test_after_alcohol_or_a_sleeping_pill_it_is_done_sitting() -> None:
    turn = after(TONIGHT, "seated", "go", "over", "go", "over")
    assert turn.outcome is not None
    assert turn.outcome.kind == "stretched"
    assert Note("finding", "drunk_or_sedated") in turn.notes
    assert not [key for key in said(turn) if "standing" in key or key == "stretch-place"]


def test_standing_needs_a_fresh_word_that_one_is_steady() -> None:
    for answers, turn in walked(stretch, TONIGHT):
        steady = Answer("stretch.place", ("stand",), answers[0].at)
        assert any(key.endswith("-standing") for key in said(turn)) == (answers[0] == steady)


@pytest.mark.parametrize("place", ["stand", "sit"])
def test_the_dose_is_that_of_the_trial(place: str) -> None:
    """Ten seconds a hold, three times, both legs, calf and back of the thigh, within 3 minutes."""
    turn = after(TONIGHT, "start", place, "go", "over", "go", "over")
    holds = [step for step in turn.told if isinstance(step, Ask) and step.beats]
    assert [hold.id for hold in holds] == [f"stretch.{part}.hold" for part in PARTS]
    for hold in holds:
        assert [beat.seconds for beat in hold.beats] == [10] * 6
        assert len({beat.label for beat in hold.beats[::2]}) == 1
        assert len({beat.label for beat in hold.beats[1::2]}) == 1
        assert hold.silences[0].after == timedelta(seconds=60)
        for beat in hold.beats:
            assert Catalogue.load().has(beat.label)
    assert noted(turn, "stretch") == ["yes"]


def test_stopping_half_way_is_a_part() -> None:
    assert noted(after(TONIGHT, "start", "sit", "stop"), "stretch") == ["no"]
    assert noted(after(TONIGHT, "start", "sit", "go", "stop"), "stretch") == ["partly"]
    assert noted(after(TONIGHT, "start", "sit", "go", "over", "stop"), "stretch") == ["partly"]


def test_a_snooze_comes_back_as_a_new_message_and_only_three_times() -> None:
    waiting = after(EARLY, "snooze")
    assert waiting.ask is not None
    assert {choice.id for choice in waiting.ask.choices if choice.shown} >= {
        "start",
        "done",
        "skip",
    }
    again = after(EARLY, "snooze", "over")
    assert again.ask is not None
    assert again.ask.anew
    last = after(EARLY, "snooze", "over", "snooze", "over", "snooze", "over")
    assert last.ask is not None
    assert last.ask.anew
    assert "snooze" not in {choice.id for choice in last.ask.choices}


def test_no_snooze_ever_ends_in_the_persons_sleep() -> None:
    bed = datetime(2026, 6, 3, 20, 30, tzinfo=UTC)
    for answers, turn in walked(evening, TONIGHT):
        assert turn.outcome is not None
        for answer in answers:
            if answer.choices == ("over",) and answer.ask.startswith("evening"):
                assert answer.at < bed


def test_at_bedtime_a_snooze_is_kindly_refused_and_the_buttons_stay() -> None:
    turn = after(TONIGHT, "snooze", minutes=16)
    assert turn.ask is not None
    assert turn.ask.text.key == "evening-bedtime"
    assert {choice.id for choice in turn.ask.choices} >= {"start", "done", "skip"}


@pytest.mark.parametrize(
    ("facts", "line"),
    [
        (having(Condition.PREGNANT), "evening-pregnant"),
        (having(Condition.UNSTEADY), "evening-seated"),
        (replace(TONIGHT, person=replace(ANNA, merged=True)), "evening-drink"),
        (
            replace(TONIGHT, person=replace(ANNA, profile=Profile(fluids=Fluids.LIMITED))),
            "evening-fluids-limited",
        ),
    ],
    ids=["pregnant", "unsteady", "merged", "limited"],
)
def test_lines_for_some(facts: Facts, line: str) -> None:
    assert line in said(replay(evening, facts, []))
    assert line not in said(replay(evening, TONIGHT, []))


@pytest.mark.parametrize("fluids", [Fluids.LIMITED, Fluids.UNSURE, Fluids.UNKNOWN])
def test_a_drink_is_never_mentioned_to_those_whose_fluids_may_be_limited(fluids: Fluids) -> None:
    person = replace(ANNA, merged=True, profile=Profile(fluids=fluids))
    assert "evening-drink" not in said(replay(evening, replace(TONIGHT, person=person), []))


def test_while_a_danger_sign_is_open_that_bars_it_there_is_no_stretch() -> None:
    for flow in (evening, stretch):
        turn = replay(flow, replace(TONIGHT, flags=("dvt_signs",)), [])
        assert turn.outcome is not None
        assert turn.outcome.kind == "barred"
        assert said(turn) == ["stretch-barred-sign"]
        healing = having(Condition.CALF_REPAIR)
        assert said(replay(flow, healing, [])) == ["stretch-barred"]


@pytest.mark.parametrize("form", TECHNIQUES[BEDTIME].forms, ids=lambda form: form.id)
def test_the_cards_show_the_steps_of_the_routine(form: Form) -> None:
    for part, name in (("calf", "Calf:"), ("hamstring", "Back of the thigh:")):
        question = ready(form, part, anew=False)
        words = Catalogue.load().text(question.text, "en")
        assert name in words
        assert "comfortable" in words


def test_what_to_heed_stands_on_both_cards() -> None:
    turn = after(having(Condition.LEG_REPAIR), "start", "go", "over")
    assert said(turn).count("technique-care-no-leaning") == 2
