"""After advice: asked as promised whether one was seen, until one was or it was often enough."""

from datetime import UTC, datetime

from tests.support.advices import given
from tests.support.invariants import all_is_well
from tests.support.stage import Actor, Stage
from tests.support.stories import welcomed

QUESTION = "Have you been seen, or talked to someone?"


def asked(stage: Stage) -> list[datetime]:
    """When the question was put, as Telegram saw it."""
    calls = stage.sandbox.world.calls.of("sendMessage")
    return [call.at for call in calls if QUESTION in str(call.parameters.get("text"))]


def at(day: int, month: int = 11, hour: int = 7, minute: int = 30) -> datetime:
    """A moment of the year of the story, which is London's winter."""
    return datetime(2026, month, day, hour, minute, tzinfo=UTC)


async def test_asked_daily_three_times_and_once_more_after_two_weeks(
    stage: Stage, anna: Actor
) -> None:
    """Nobody answers, and the process dies in between; the question never comes twice."""
    await welcomed(anna)
    await anna.says("I have chest pain")
    for _ in range(3):
        await stage.restarts()
        await stage.to_next("followup")
        assert anna.last.text.endswith(QUESTION)
        assert not anna.last.silent
    await stage.until(at(day=25, month=12))
    assert asked(stage) == [at(21), at(22), at(23), at(day=5, month=12)]
    (row,) = given(stage)
    assert row.closed_at is None
    all_is_well(stage)


async def test_seen_closes_the_loop(stage: Stage, anna: Actor) -> None:
    """Thanks, and never again; the evening's reminders go on."""
    await welcomed(anna)
    await anna.says("my calf is swollen and hot")
    await stage.to_next("followup")
    await anna.taps("Yes, I was seen")
    assert "Good that you went" in anna.last.text
    await stage.passes(days=20)
    assert len(asked(stage)) == 1
    (row,) = given(stage)
    assert row.seen == "seen"
    assert row.closed_at == at(21)


async def test_not_yet_helps_with_the_call_and_asks_again(stage: Stage, anna: Actor) -> None:
    """Typed as well as tapped: the number once more, no blame, and tomorrow the question."""
    await welcomed(anna)
    await anna.says("I have chest pain")
    await stage.to_next("followup")
    await anna.says("not yet")
    assert "Call 999 or 112 now" in anna.last.text
    await stage.to_next("followup")
    assert asked(stage) == [at(21), at(22)]


async def test_no_need_does_not_close_what_cannot_wait(stage: Stage, anna: Actor) -> None:
    """Danger signs may ease and come back."""
    await welcomed(anna)
    await anna.says("I have chest pain")
    await stage.to_next("followup")
    await anna.taps("No need now")
    assert "still wise" in anna.last.text
    (row,) = given(stage)
    assert row.closed_at is None
    await stage.to_next("followup")
    assert len(asked(stage)) == 2


async def test_without_a_zone_it_is_asked_eight_hours_later(stage: Stage, anna: Actor) -> None:
    """A stranger who only ever typed a danger sign."""
    await anna.says("I have chest pain")
    await stage.passes(hours=7, minutes=59)
    assert asked(stage) == []
    await stage.passes(minutes=2)
    assert len(asked(stage)) == 1


async def test_no_reminder_comes_between(stage: Stage, anna: Actor) -> None:
    """No drink and no stretch are proposed to somebody who should be at a doctor's."""
    await welcomed(anna)
    await anna.says("my calf is swollen and hot")
    messages = len(anna.said)
    await stage.until(at(20, hour=23, minute=59))
    assert len(anna.said) == messages
