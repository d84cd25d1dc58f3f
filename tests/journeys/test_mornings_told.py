"""The check-in told in one's own words: several answers at once, put right, and out of the blue."""

from datetime import date, datetime, timedelta

import pytest

from tests.support.records import fates, night, troubles
from tests.support.stage import Actor, Stage
from tests.support.stories import welcomed

FIRST = date(2026, 11, 20)
TOLD = "two cramps around 3, left calf, 7/10, woke me for ages"


async def test_several_answers_at_once(stage: Stage, anna: Actor) -> None:
    """They are shown, and only the rest is asked."""
    await welcomed(anna)
    await stage.to_next("morning")
    await anna.says(TOLD)
    assert night(anna, FIRST) == {
        "count": "2",
        "when": "h2_4",
        "leg": "left",
        "where": "calf",
        "pain": "7",
    }
    for understood in ("How many: 2 cramps", "When: 2 to 4", "Leg: Left", "Calf", "Pain: 7"):
        assert understood.casefold() in anna.last.text.casefold()
    assert "How sore" in anna.last.text
    await anna.says("2", "none of these")
    assert "longest" in anna.last.text
    await anna.says("about 2 minutes, and massage helped")
    assert night(anna, FIRST)["helped"] == "t10_massage"
    assert night(anna, FIRST)["longest"] == "m1_3"
    await anna.says("6")
    assert night(anna, FIRST)["sleep"] == "6"
    await anna.says("long flight, did my stretches")
    assert night(anna, FIRST)["yesterday"] == "sitting"
    await anna.says("that's enough", "fine")
    assert "Thank you" in anna.last.text
    assert troubles(stage) == []


async def test_what_was_misunderstood_is_put_right_with_one_tap(stage: Stage, anna: Actor) -> None:
    """Also after a restart; and Back takes all of it back."""
    await welcomed(anna)
    await stage.to_next("morning")
    await anna.says(TOLD)
    await stage.restarts()
    await anna.taps("Something is wrong")
    assert "Which answer" in anna.last.text
    await anna.taps("Which leg", "Right")
    assert night(anna, FIRST)["leg"] == "right"
    assert "How sore" in anna.last.text
    await anna.taps("Back", "Back", "Back", "Back")
    assert night(anna, FIRST) == {}
    await anna.says("one cramp, left foot")
    await anna.says("no, right foot")
    assert night(anna, FIRST)["leg"] == "right"
    assert troubles(stage) == []


@pytest.mark.parametrize("words", ["slept fine", "no cramps 😀", "none, slept well", "cramp free!"])
async def test_a_quiet_night_in_any_words(stage: Stage, anna: Actor, words: str) -> None:
    """It is the whole check-in."""
    await welcomed(anna)
    await stage.to_next("morning")
    await anna.says(words)
    assert "Noted: a quiet night" in anna.last.text
    assert night(anna, FIRST) == {"count": "0", "sore": "0"}
    assert troubles(stage) == []


async def test_out_of_the_blue_before_the_check_in_is_sent(stage: Stage, anna: Actor) -> None:
    """It begins with what was told; the prompt is not sent any more. Told twice, it stays one."""
    await welcomed(anna)
    await stage.until(datetime.fromisoformat("2026-11-21T07:00+00:00"))
    await anna.says("slept well, no cramps")
    assert "How was last night" in anna.last.text
    assert "Noted: a quiet night" in anna.last.text
    await anna.says("slept well, no cramps")
    assert night(anna, FIRST) == {"count": "0", "sore": "0"}
    await anna.taps("Yes, that's it")
    sounds = anna.loud
    await stage.until(datetime.fromisoformat("2026-11-21T08:00+00:00"))
    assert anna.loud == sounds
    assert fates(anna, "morning") == {FIRST + timedelta(days=1): "already_done"}
    await anna.says("actually I had two cramps last night, left calf")
    assert night(anna, FIRST)["count"] == "2"
    assert "Is anything new?" in anna.last.text
    assert troubles(stage) == []


async def test_out_of_the_blue_with_another_talk_open(stage: Stage, anna: Actor) -> None:
    """The other one is taken up again afterwards."""
    await welcomed(anna)
    await stage.until(datetime.fromisoformat("2026-11-21T07:00+00:00"))
    await anna.says("/settings", "two cramps around three last night, left calf")
    assert "How sore" in anna.last.text
    assert night(anna, FIRST)["leg"] == "left"
    assert troubles(stage) == []


async def test_the_prompt_that_stands_open_takes_it(stage: Stage, anna: Actor) -> None:
    """Also where it was left for something else."""
    await welcomed(anna)
    await stage.to_next("morning")
    await anna.says("/care", "two cramps around 3, right calf")
    assert night(anna, FIRST)["leg"] == "right"
    assert fates(anna, "morning") == {FIRST + timedelta(days=1): "answered"}
    assert troubles(stage) == []


@pytest.mark.parametrize("words", ["cramp now", "left calf!!", "one cramp at 2, left calf, 8/10"])
async def test_at_three_in_the_morning_it_means_help(stage: Stage, anna: Actor, words: str) -> None:
    """Nobody tells of the night in the middle of it."""
    await welcomed(anna)
    await stage.until(datetime.fromisoformat("2026-11-21T03:00+00:00"))
    await anna.says(words)
    assert "How was last night" not in anna.last.text
    assert "count" not in night(anna, FIRST)
    assert "None" in anna.last.captions[0] or "None" in str(anna.last.captions)


async def test_a_cramp_is_helped_with_even_if_an_old_check_in_stands_open(
    stage: Stage, anna: Actor
) -> None:
    """Only by day are the same words the story of a night."""
    await welcomed(anna)
    await stage.to_next("morning")
    await stage.until(datetime.fromisoformat("2026-11-21T21:00+00:00"))
    await anna.says("/checkin", "two cramps")
    assert "How sore" in anna.last.text
    await stage.until(datetime.fromisoformat("2026-11-22T03:05+00:00"))
    await anna.says("woke up with a cramp at 3, left calf")
    assert "How was last night" not in anna.last.text
    assert "None" in anna.last.captions[0]


async def test_one_cramp_without_a_check_in_may_be_on_now(stage: Stage, anna: Actor) -> None:
    """Two of them are not."""
    await welcomed(anna)
    await stage.until(datetime.fromisoformat("2026-11-21T07:05+00:00"))
    await anna.says("two cramps around three, left calf, woke me for ages")
    assert "How sore" in anna.last.text
    await anna.says("/cancel", "woke up with a cramp at 7, left calf")
    assert "None" in anna.last.captions[0]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("de", "zwei Krämpfe gegen 3, linke Wade, 7/10, lange wach gelegen"),
        ("es", "dos calambres sobre las 3, pantorrilla izquierda, 7/10, me desveló"),
    ],
)
async def test_in_another_language(stage: Stage, language: str, words: str) -> None:
    """The same facts, from the same question."""
    berta = await welcomed(stage.actor("Berta", language))
    await stage.to_next("morning")
    await berta.says(words)
    assert night(berta, FIRST) == {
        "count": "2",
        "when": "h2_4",
        "leg": "left",
        "where": "calf",
        "pain": "7",
    }
    assert troubles(stage) == []


async def test_danger_goes_first_and_its_question_is_never_filled(
    stage: Stage, anna: Actor
) -> None:
    """Whatever else is told in the same words."""
    await welcomed(anna)
    await stage.to_next("morning")
    await anna.says("one cramp, left calf")
    await anna.says("0")
    assert "Is anything new?" in anna.last.text
    await anna.says("slept fine, pain was 7")
    assert "Is anything new?" in anna.last.text
    assert "new" not in night(anna, FIRST)
    assert night(anna, FIRST)["pain"] == "7"
    sounds = anna.loud
    await anna.says("pain was 7, and now chest pain and my left calf is swollen")
    assert anna.loud > sounds
    assert troubles(stage) == []


async def test_no_cramps_where_one_was_reported_asks_again(stage: Stage, anna: Actor) -> None:
    """What cannot be, as there is a report, is no answer; it must not be an error either."""
    await welcomed(anna)
    await anna.says("cramp")
    await anna.taps("None", "Calf", "Just now", "Easing", "It's gone")
    await anna.says("/cancel")
    await stage.to_next("morning")
    await anna.says("no cramps 😀")
    assert "didn't get that" in anna.last.text
    assert "any more" in anna.last.text
    assert troubles(stage) == []
