"""A whole day with Charley: evening, night, morning."""

from datetime import date

from tests.support.kinds import on_both
from tests.support.records import episodes
from tests.support.stage import Actor, Stage
from tests.support.stories import welcomed

pytestmark = on_both


async def test_a_day_from_the_evening_to_the_morning(stage: Stage, anna: Actor) -> None:
    """Welcome, drink, stretch, a cramp at three, and a check-in that knows of it."""
    await welcomed(anna)
    await stage.to_next("drink")
    assert "glass" in anna.last.text
    await anna.taps("Had some")
    await stage.to_next("evening")
    await anna.taps("Start the stretch", "I can stand", "in place")
    await stage.passes(minutes=2)
    await anna.taps("in place")
    await stage.passes(minutes=2)
    assert anna.last.captions == []

    await stage.passes(hours=4, minutes=40)
    sounds = anna.loud
    await anna.says("cramp")
    card = anna.last
    assert card.text.startswith("Straighten the knee")
    await anna.taps("None", "Calf", "Just now", "It's gone", "Yes")
    assert anna.loud == sounds + 1
    assert anna.last.id == card.id

    await stage.to_next("morning")
    assert "03:0" in anna.last.text or "02:5" in anna.last.text


async def test_the_first_word_brings_help_from_a_stranger(stage: Stage, anna: Actor) -> None:
    """Nobody has to be welcomed before they are helped."""
    await anna.says("my calf!!")

    assert anna.said[0].text.startswith("Straighten the knee")
    assert len(anna.said) == 1
    assert anna.loud == 1


async def test_ten_minutes_pass_in_silence(stage: Stage, anna: Actor) -> None:
    """Nobody touches the phone: at ten minutes the advice comes by itself, loud, and not before."""
    await anna.says("cramp")
    await stage.passes(minutes=9, seconds=59)
    assert anna.loud == 1

    await stage.passes(seconds=31)
    assert anna.loud == 2
    assert "today or tonight" in anna.last.text


async def test_a_cramp_interrupts_and_the_question_comes_back(stage: Stage, anna: Actor) -> None:
    """The welcome resumes at the very question where it stood."""
    await anna.says("/start")
    await anna.taps("18 or older", "Agree")
    question = anna.last.text
    await anna.says("cramp")
    await anna.taps("None", "Calf", "Just now", "It's gone", "Yes", "Skip", "Skip", "Good night")

    assert anna.last.text.endswith(question)
    assert anna.last.silent
    await anna.taps("United Kingdom")
    assert "for you now" in anna.last.text


async def test_an_episode_nobody_ends_is_asked_about_once(stage: Stage, anna: Actor) -> None:
    """Fell asleep: the record says so, and the morning asks."""
    await welcomed(anna)
    await stage.passes(hours=8)
    await anna.says("cramp")
    await anna.taps("None")
    await stage.to_next("morning")
    await stage.to_next("morning")  # a question about the advice came first
    (episode,) = episodes(stage, 1, date(2026, 11, 20))

    assert episode.ending == "not_seen"
    assert "03:0" in anna.last.text
