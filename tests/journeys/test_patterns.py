"""Over nights: an alert comes once, with its dates; stays quiet; rises where the level does."""

from tests.support.advices import given
from tests.support.records import troubles
from tests.support.stage import Actor, Stage
from tests.support.stories import welcomed

QUIET_NIGHT = ("Quiet night",)
CRAMP = ("1", "0", "None of these", "That's enough")
LONG = ("1", "0", "None of these", "Over 10, gone now")


async def morning(stage: Stage, actor: Actor, *taps: str) -> None:
    """The next check-in, to its end; the weekly questions are left for another time."""
    await stage.to_next("morning")
    while "How was last night" not in actor.last.text:  # asked first whether they were seen
        await stage.passes(minutes=21)
    await actor.taps(*taps)
    for more in ("None of these", "That's enough"):  # after a cramp, a quiet night has them too
        if more in actor.last.captions:
            await actor.taps(more)
    await stage.passes(minutes=11)
    if "Not this week" in actor.last.captions:
        await actor.taps("Not this week")


def flags(stage: Stage) -> list[str]:
    return [flag for row in given(stage) for flag in row.flags]


async def test_a_fortnight(stage: Stage, anna: Actor) -> None:
    """Cramps night after night: told on the fourth, again on the eighteenth; urgent in between."""
    await welcomed(anna)
    for n in range(1, 4):
        await morning(stage, anna, *CRAMP)
        assert flags(stage) == [], n
    await morning(stage, anna, *CRAMP)
    assert flags(stage) == ["sleep_disturbed"]
    (told,) = [each.text for each in anna.said if "Cramps on 4 of the last 7 nights" in each.text]
    assert "Friday 20 November: 1 cramp" in told
    assert "Monday 23 November: 1 cramp" in told
    assert given(stage)[0].answers[-1][0] == "pattern-cramp_nights"

    await morning(stage, anna, *LONG)
    assert flags(stage) == ["sleep_disturbed", "over_10_min_resolved"]
    await stage.restarts()
    await morning(stage, anna, *CRAMP)
    await morning(stage, anna, *LONG)  # the second within the week
    assert flags(stage)[2:] == ["over_10_min_twice"]
    assert given(stage)[-1].level == 2
    for _ in range(10):
        await morning(stage, anna, *CRAMP)
    assert flags(stage)[3:] == []
    await morning(stage, anna, *CRAMP)
    assert flags(stage)[3:] == ["sleep_disturbed"]
    assert troubles(stage) == []


async def test_a_night_filled_in_later_completes_a_pattern(stage: Stage, anna: Actor) -> None:
    """It is told at the end of that check-in; a night a week ago counts no more."""
    await welcomed(anna)
    for taps in (CRAMP, CRAMP, CRAMP, ("Skip this night",)):
        await morning(stage, anna, *taps)
    await morning(stage, anna, *QUIET_NIGHT)
    assert flags(stage) == []
    await anna.says("/checkin")
    assert "Monday 23 November" in anna.last.captions, anna.last.text
    await anna.taps("Monday 23 November", "2", "That's enough", "Yes, that's it")
    assert flags(stage) == ["sleep_disturbed"]
    assert troubles(stage) == []


async def test_taking_back_the_last_answer_does_not_tell_it_again(
    stage: Stage, anna: Actor
) -> None:
    """The weekly questions stand open behind it, so there is a way back."""
    await welcomed(anna)
    for _ in range(4):
        await stage.to_next("morning")
        await anna.taps(*CRAMP, "Yes, that's it")
    assert flags(stage) == ["sleep_disturbed"]
    assert "Not this week" in anna.chat.buttons
    await anna.taps("Back")
    assert "Not this week" not in anna.chat.buttons
    await anna.taps("Yes, that's it")
    assert "Not this week" in anna.chat.buttons
    assert flags(stage) == ["sleep_disturbed"]
    assert troubles(stage) == []
