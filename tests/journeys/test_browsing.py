"""Looking things up by day: moves, signs, evidence, and the questions that come once a week."""

from bot.storage import nights
from tests.support.stage import Actor, Stage
from tests.support.stories import welcomed


async def test_a_move_is_tried_after_the_danger_check(stage: Stage, anna: Actor) -> None:
    """Massage: a look for danger first, then the countdown, and an end by itself."""
    await welcomed(anna)
    await anna.says("/techniques")
    await anna.taps("After a cramp", "Gentle massage", "Try it")
    assert "Is any of these true now?" in anna.last.text
    await anna.taps("None of these")
    assert "Stroke and knead" in anna.last.text
    await stage.passes(minutes=2)
    assert "That was it" in anna.last.text


async def test_a_sign_in_the_check_brings_advice_and_closes_the_moves(
    stage: Stage, anna: Actor
) -> None:
    """One leg is swollen: advice at once, and no massage, heat or stretch from then on."""
    await welcomed(anna)
    await anna.says("/techniques")
    await anna.taps("After a cramp", "Gentle massage", "Try it", "Swollen")
    assert "Do not massage" in anna.last.text
    assert not anna.last.silent

    await anna.says("/stretch")
    assert "has to wait" in anna.last.text
    await anna.says("/techniques")
    await anna.taps("After a cramp", "Gentle massage (not for you)")
    assert "one leg swollen, hot or red" in anna.last.text
    assert "Try it" not in anna.last.captions


async def test_a_sign_is_reported_by_one_tap(stage: Stage, anna: Actor) -> None:
    """From /care: the number of the country, at once."""
    await welcomed(anna)
    await anna.says("when should I see a doctor?")
    assert "999" in anna.last.text
    await anna.taps("Call now: the signs", "Cold, pale or blue leg")
    assert "999" in anna.last.text
    assert not anna.last.silent


async def test_pickle_juice_is_answered_when_asked_about(stage: Stage, anna: Actor) -> None:
    """By its name, without a command."""
    await anna.says("does pickle juice work?")
    assert "cirrhosis" in anna.last.text


async def test_the_weekly_questions_come_once_a_week(stage: Stage, anna: Actor) -> None:
    """Not on the first morning; then after a check-in, and again after seven days."""
    await welcomed(anna)
    asked = []
    for _ in range(10):
        await stage.to_next("morning")
        await anna.taps("Quiet night", "that's it")
        asked.append("Once a week" in anna.last.text)
        if asked[-1]:
            await anna.taps("Let's do it", "Still right", "Done")
    assert asked == [False, True, *[False] * 6, True, False]
    assert stage.app.database.now(nights.latest_with, [1], "review")[1] is not None


async def test_a_yes_among_the_weekly_questions_brings_advice(stage: Stage, anna: Actor) -> None:
    """A new medicine: an appointment, the pharmacist first; the check-in still ends kindly."""
    await welcomed(anna)
    await stage.to_next("morning")
    await anna.taps("Quiet night", "that's it")
    await stage.to_next("morning")
    await anna.taps("Quiet night", "that's it", "Let's do it", "Still right")
    sounds = anna.loud
    await anna.taps("New medicine", "Done")
    assert anna.loud == sounds + 1
    assert any("harmacist" in message.text for message in anna.said[-2:])
