"""The check-in: by taps and words, half-finished, filled in later, changed."""

from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from tests.support.kinds import on_both
from tests.support.records import fates, night, planned, troubles
from tests.support.stage import Actor, Stage, staged
from tests.support.stories import welcomed

FIRST = date(2026, 11, 20)
SECOND = FIRST + timedelta(days=1)
CRAMP_GONE = ("None", "Calf", "Just now", "It's gone", "Yes", "4", "Left", "Good night")


@pytest.mark.parametrize("answer", ["none", "0", "quiet", "no cramps"])
async def test_a_quiet_night_is_one_answer(stage: Stage, anna: Actor, answer: str) -> None:
    """Typed, too; the card thanks, and closes by itself."""
    await welcomed(anna)
    await stage.to_next("morning")
    await anna.says(answer)
    assert "Noted: a quiet night" in anna.last.text
    await stage.passes(minutes=11)

    assert anna.last.captions == []
    assert night(anna, FIRST) == {"count": "0", "sore": "0"}
    assert fates(anna, "morning") == {FIRST + timedelta(days=1): "answered"}
    assert troubles(stage) == []


@on_both
async def test_a_bad_night_told_in_words(stage: Stage, anna: Actor) -> None:
    """Each answer is on record before the next question is asked."""
    await welcomed(anna)
    await stage.to_next("morning")
    told = (
        ("two", "count", "2"),
        ("5", "sore", "5"),
        ("no", "same_spot", "no"),
        ("limping", "walking", "limping"),
        ("nothing new", "new", "none"),
        ("a couple of minutes", "longest", "m1_3"),
        ("7", "pain", "7"),
        ("three", "sleep", "3"),
        ("left", "leg", "left"),
        ("calf", "where", "calf"),
        ("around 3", "when", "h2_4"),
        ("standing up", "helped", "t3_stand_weight"),
    )
    for words, kind, value in told:
        await anna.says(words)
        assert night(anna, FIRST)[kind] == value, (words, anna.last.text)
    await anna.says("wine and a long drive", "done")
    assert night(anna, FIRST)["yesterday"] == "sitting,alcohol"
    await anna.says("yes", "no")
    assert "two cramps" in anna.last.text or "2 cramps" in anna.last.text
    await anna.says("that's fine")
    assert "Thank you" in anna.last.text
    assert troubles(stage) == []


async def test_enough_is_enough(stage: Stage, anna: Actor) -> None:
    """What was told stays; what was not asked is not "none"."""
    await welcomed(anna)
    await stage.to_next("morning")
    await anna.taps("1", "0", "None of these", "That's enough")

    assert "one cramp" in anna.last.text
    assert set(night(anna, FIRST)) == {"count", "sore", "new"}


async def test_a_cramp_of_the_night_is_confirmed_not_asked_again(stage: Stage, anna: Actor) -> None:
    """Whether the clock asks or the person does, and also after a cramp in another night."""
    await welcomed(anna)
    await stage.passes(hours=7)
    await anna.says("cramp")
    await anna.taps(*CRAMP_GONE)
    await anna.says("/checkin")
    assert "02:0" in anna.last.text
    await anna.taps("No, that's all", "0")
    assert "Is anything new?" in anna.last.text
    await anna.taps("None of these", "That's enough", "Yes, that's it")
    stored = night(anna, FIRST)
    assert (stored["count"], stored["leg"], stored["where"]) == ("1", "left", "calf")

    await stage.until(datetime.fromisoformat("2026-11-21T08:00+00:00"))
    assert fates(anna, "morning") == {FIRST + timedelta(days=1): "already_done"}
    assert troubles(stage) == []


async def test_a_cramp_is_confirmed_where_a_night_is_chosen_as_well(
    stage: Stage, anna: Actor
) -> None:
    """An older night is missing, so there is a choice; what is known of a night is known there."""
    await welcomed(anna)
    await stage.passes(hours=7)
    await anna.says("cramp")
    await anna.taps(*CRAMP_GONE)
    await stage.passes(hours=23)
    await anna.says("cramp")
    await anna.taps(*CRAMP_GONE)
    await stage.passes(hours=10)
    await anna.says("/checkin")  # of last night: the question of this morning stands open
    assert "01:0" in anna.last.text
    await anna.says("/cancel", "/checkin")
    assert anna.last.captions[:2] == ["Last night", "Friday 20 November"]
    await anna.taps("Friday 20 November")
    assert "night of Friday 20 November" in anna.last.text
    assert "02:0" in anna.last.text
    assert "No, that's all" in anna.last.captions
    await anna.taps("No, that's all", "None of these", "That's enough", "Yes, that's it")
    assert night(anna, FIRST)["count"] == "1"
    assert "count" not in night(anna, SECOND)
    await anna.says("/checkin")
    assert "01:0" in anna.last.text
    assert troubles(stage) == []


@on_both
async def test_half_finished_goes_on_after_a_restart_and_a_cramp(stage: Stage, anna: Actor) -> None:
    """At the very question; nothing has to be told twice."""
    await welcomed(anna)
    await stage.to_next("morning")
    await anna.taps("2", "5")
    assert "sore there yesterday" in anna.last.text
    await stage.restarts()
    await anna.says("cramp")
    await anna.taps(*CRAMP_GONE)
    assert anna.last.text.startswith("Back to where we were")
    assert "sore there yesterday" in anna.last.text
    await stage.restarts()
    await anna.taps("No", "As usual")
    assert "Is anything new?" in anna.last.text
    assert night(anna, FIRST)["same_spot"] == "no"


async def test_half_finished_goes_on_next_day_by_its_old_card(stage: Stage, anna: Actor) -> None:
    """Its buttons keep working, for the night they are about."""
    await welcomed(anna)
    await stage.to_next("morning")
    await anna.taps("1")
    card = anna.last
    assert "How sore" in card.text
    button = card.button("2")
    await stage.to_next("morning")
    await anna.taps("Quiet night", "None of these", "Yes, that's it")
    assert button is not None
    assert button.data is not None
    stage.sandbox.world.taps_data(anna.person, card.id, button.data)
    await stage.settle()

    assert night(anna, FIRST)["sore"] == "2"
    assert night(anna, SECOND)["count"] == night(anna, SECOND)["sore"] == "0"
    assert troubles(stage) == []


async def test_a_given_answer_can_be_changed(stage: Stage, anna: Actor) -> None:
    """At once, and by /checkin later on; also where older nights are missing."""
    await welcomed(anna)
    await stage.to_next("morning")
    await stage.to_next("morning")  # the first night was left out
    await anna.taps("1", "0", "None of these", "That's enough")
    await anna.taps("Change an answer", "How many", "3")
    assert night(anna, SECOND)["count"] == "3"
    await anna.says("/cancel")

    await anna.says("/checkin")
    await anna.taps("Last night", "That's enough", "Change an answer", "How many", "2")
    assert night(anna, SECOND)["count"] == "2"
    assert "count" not in night(anna, FIRST)
    assert troubles(stage) == []


async def test_a_night_left_open_can_be_filled_in_later(stage: Stage, anna: Actor) -> None:
    """As the card says when a night is skipped."""
    await welcomed(anna)
    await stage.to_next("morning")
    await anna.taps("Skip this night")
    assert "/checkin" in anna.last.text
    await stage.to_next("morning")
    await anna.taps("Quiet night", "Yes, that's it")
    await anna.says("/cancel", "/checkin")
    assert "Friday 20 November" in anna.last.captions
    await anna.says("Friday 20 November", "2")
    assert night(anna, FIRST)["count"] == "2"
    assert "Is anything new?" in anna.last.text  # how sore it is now is no question of that night
    assert troubles(stage) == []


async def test_danger_ends_the_questions_at_once(stage: Stage, anna: Actor) -> None:
    """A new message with sound; the answers up to here are kept."""
    await welcomed(anna)
    await stage.to_next("morning")
    await anna.taps("1", "0")
    sounds = anna.loud
    await anna.taps("One leg swollen")

    assert anna.loud == sounds + 1
    assert "today" in anna.last.text
    assert "Do not massage" in anna.last.text
    assert night(anna, FIRST)["count"] == "1"
    assert night(anna, FIRST)["new"] == "swollen_hot_red"
    assert troubles(stage) == []


async def test_the_danger_question_is_put_again_at_midday_and_only_then(
    stage: Stage, anna: Actor
) -> None:
    """Meanwhile massage and heat stay locked in a cramp."""
    await welcomed(anna)
    await stage.to_next("morning")
    await anna.taps("1", "0")
    assert "Is anything new?" in anna.last.text
    sounds = anna.loud
    await stage.until(datetime.fromisoformat("2026-11-21T11:59+00:00"))
    assert anna.loud == sounds
    await stage.until(datetime.fromisoformat("2026-11-21T12:01+00:00"))
    assert anna.loud == sounds + 1
    assert "Is anything new?" in anna.last.text
    await stage.until(datetime.fromisoformat("2026-11-21T19:59+00:00"))
    assert anna.loud == sounds + 1

    await anna.says("cramp")
    await anna.taps("None", "Calf", "Just now", "It's gone", "Yes", "Skip", "Skip")
    assert "Warmth" not in anna.last.text
    await anna.taps("Good night")
    assert "Is anything new?" in anna.last.text
    await anna.taps("None of these")
    assert night(anna, FIRST)["new"] == "none"
    assert troubles(stage) == []


async def test_a_morning_waits_for_a_talk_that_is_open(stage: Stage, anna: Actor) -> None:
    """It comes when the talk is over, on the same date."""
    await welcomed(anna)
    await stage.passes(hours=12, minutes=25)
    await anna.says("/settings")
    await stage.to_next("morning")
    assert "Your settings" in anna.last.text
    await anna.taps("Country", "Ireland", "Close")
    await stage.passes(minutes=40)
    assert "How was last night" in anna.last.text
    assert list(fates(anna, "morning")) == [FIRST + timedelta(days=1)]


async def test_a_morning_not_sent_in_time_is_left_out(stage: Stage, anna: Actor) -> None:
    """Half an hour late says so; seven hours late it is not sent, and can be made up."""
    await welcomed(anna)
    (timer,) = planned(anna, "morning")
    stage.clock.push_to(timer.due_at + timedelta(hours=7))
    await stage.restarts()
    assert fates(anna, "morning") == {FIRST + timedelta(days=1): "too_late"}
    await anna.says("/checkin")
    assert "How was last night" in anna.last.text

    (timer,) = planned(anna, "morning")
    stage.clock.push_to(timer.due_at + timedelta(minutes=30))
    await stage.restarts()
    assert "comes late" in anna.last.text


async def test_somebody_who_sleeps_by_day(tmp_path: Path) -> None:
    """Bed at eight in the morning: the cramp at noon and the check-in at five are one night."""
    async with staged(tmp_path, datetime.fromisoformat("2026-11-20T05:00+00:00")) as stage:
        anna = stage.actor()
        await anna.says("/start")
        await anna.taps("18 or older", "Agree", "United Kingdom", "Yes")
        await anna.says("08:00")
        if "08:00" in anna.last.captions:
            await anna.taps("08:00")
        await anna.taps("That's fine", "None of these", "No")
        await stage.until(datetime.fromisoformat("2026-11-20T12:00+00:00"))
        await anna.says("cramp")
        await anna.taps(*CRAMP_GONE)
        await stage.to_next("morning")

        assert stage.clock.now() == datetime.fromisoformat("2026-11-20T17:00+00:00")
        assert "12:0" in anna.last.text
        await anna.taps("No, that's all")
        (asleep,) = [on for on in (FIRST - timedelta(days=1), FIRST) if night(anna, on)]
        assert asleep == FIRST
        assert night(anna, asleep)["count"] == "1"
        assert troubles(stage) == []
