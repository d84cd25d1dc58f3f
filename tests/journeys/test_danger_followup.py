"""After advice: asked as promised whether one was seen, until one was or it was often enough."""

from datetime import UTC, datetime

import pytest

from tests.support.advices import given
from tests.support.invariants import all_is_well
from tests.support.kinds import on_both
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


@on_both
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


@on_both
async def test_seen_closes_the_loop(stage: Stage, anna: Actor) -> None:
    """What were you told? Then never again; the evening's reminders go on."""
    await welcomed(anna)
    await anna.says("my calf is swollen and hot")
    await stage.to_next("followup")
    await anna.taps("Yes, I was seen")
    assert anna.last.text == "Good that you went. What were you told?"
    await stage.restarts()
    await anna.taps("Nothing serious")
    assert "evening reminders start again" in anna.last.text
    (row,) = given(stage)
    assert (row.seen, row.told, row.closed_at) == ("seen", "fine", at(21))
    await stage.until(at(21, hour=23))
    assert "drink" in anna.last.text or "stretch" in anna.last.text
    await stage.passes(days=20)
    assert len(asked(stage)) == 1
    all_is_well(stage)


@on_both
async def test_seen_by_mistake_can_be_taken_back(stage: Stage, anna: Actor) -> None:
    """Then the advice is open as before, and is asked about tomorrow."""
    await welcomed(anna)
    await anna.says("my calf is swollen and hot")
    await stage.to_next("followup")
    await anna.taps("Yes, I was seen", "Back")
    (row,) = given(stage)
    assert (row.seen, row.closed_at, row.answered_at) == (None, None, None)
    await stage.until(at(22))
    assert asked(stage)[-1] == at(22)


async def test_not_yet_asks_what_got_in_the_way_and_helps_twice(stage: Stage, anna: Actor) -> None:
    """Number, words to say, no blame; from the third time on the question comes alone."""
    await welcomed(anna)
    await anna.says("I have chest pain")
    for reason in ("I was afraid", "Closed, or no appointment"):
        await stage.to_next("followup")
        await stage.restarts()
        await anna.says("not yet")
        assert "Call 999 or 112 now" in anna.last.text
        await stage.restarts()
        await anna.taps(reason)
        assert "Call 999 or 112 now" in anna.last.text
        assert "Tell them about the chest pain" in anna.last.text
    (row,) = given(stage)
    assert (row.seen, row.stopped, row.closed_at) == ("not_yet", "closed", None)
    await stage.to_next("followup")
    await anna.taps("Not yet")
    assert "I won't press" in anna.last.text
    assert "What got in the way" not in anna.last.text
    await stage.until(at(day=25, month=12))
    assert asked(stage) == [at(21), at(22), at(23), at(day=5, month=12)]
    all_is_well(stage)


@pytest.mark.parametrize(
    ("typed", "seen", "stopped"),
    [
        ("yes went to the er yesterday", "seen", None),
        ("yep, saw my gp on tuesday", "seen", None),
        ("not yet gp closed", "not_yet", "closed"),
        ("no couldnt get an appointment", "not_yet", "closed"),
        ("too expensive", "not_yet", "cost"),
        ("not yet, i was scared", "not_yet", "afraid"),
        ("no nobody answered the phone", "not_yet", "reach"),
        ("no", "not_yet", None),
        ("havent been yet", "not_yet", None),
    ],
)
async def test_answers_are_typed_too(
    stage: Stage, anna: Actor, typed: str, seen: str, stopped: str | None
) -> None:
    """What got in the way is taken with the first answer, where it is said."""
    await welcomed(anna)
    await anna.says("my calf is swollen and hot")
    await stage.to_next("followup")
    await anna.says(typed)
    (row,) = given(stage)
    assert (row.seen, row.stopped) == (seen, stopped), anna.last.text


async def test_an_answer_against_itself_is_asked_again(stage: Stage, anna: Actor) -> None:
    """ "Yes" and a closed door: nothing is closed on a guess."""
    await welcomed(anna)
    await anna.says("my calf is swollen and hot")
    await stage.to_next("followup")
    await anna.says("yes but fully booked")
    (row,) = given(stage)
    assert (row.seen, row.closed_at) == (None, None)
    assert anna.last.text.endswith(QUESTION)


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


async def test_what_can_wait_is_asked_about_in_a_week(stage: Stage, anna: Actor) -> None:
    """Once, and helped with; it bars no reminder."""
    await welcomed(anna)
    await anna.says("/care")
    await anna.taps("🗓 In the next days: the signs", "Both ankles swollen", "No")
    await stage.until(at(20, hour=23))
    assert any("stretch" in message.text.lower() for message in anna.said[-2:])
    await stage.until(at(28))
    assert asked(stage) == [at(28)]
    await anna.says("not yet, no time")
    assert "Book an appointment" in anna.last.text
    await stage.until(at(day=25, month=12))
    assert asked(stage) == [at(28)]


async def test_an_emergency_while_something_urgent_is_open(stage: Stage, anna: Actor) -> None:
    """One question names both; an answer on an older card says nothing of what came after it."""
    await welcomed(anna)
    await anna.says("my calf is swollen and hot")
    await stage.to_next("followup")
    await anna.says("I have chest pain")
    await anna.taps("Yes, I was seen")
    first, second = given(stage)
    assert (first.seen, second.seen) == ("seen", None)
    assert second.closed_at is None


async def test_two_at_once_are_asked_about_in_one_question(stage: Stage, anna: Actor) -> None:
    """And closed by one answer."""
    await welcomed(anna)
    await anna.says("my calf is swollen and hot")
    await anna.says("I have chest pain")
    await stage.until(at(22))
    assert asked(stage) == [at(21), at(22)]
    assert "hest pain" in anna.last.text
    assert "swollen" in anna.last.text
    await anna.taps("Yes, I was seen")
    assert [row.seen for row in given(stage)] == ["seen", "seen"]
    assert [row.asked for row in given(stage)] == [2, 2]
    await stage.until(at(day=25, month=12))
    assert len(asked(stage)) == 2
    all_is_well(stage)


async def test_who_blocked_charley_is_asked_once_they_are_back(stage: Stage, anna: Actor) -> None:
    """No asking counts that nobody could hear."""
    await welcomed(anna)
    await anna.says("I have chest pain")
    stage.sandbox.world.blocks(anna.person)
    await stage.settle()
    await stage.until(at(25))
    assert asked(stage) == []
    stage.sandbox.world.unblocks(anna.person)
    await stage.settle()
    await stage.until(at(26))
    assert asked(stage) == [at(26)]
    (row,) = given(stage)
    assert row.asked == 1


async def test_without_a_zone_it_is_asked_eight_hours_later(stage: Stage, anna: Actor) -> None:
    """A stranger who only ever typed a danger sign."""
    await anna.says("I have chest pain")
    await stage.passes(hours=7, minutes=59)
    assert asked(stage) == []
    await stage.passes(minutes=2)
    assert len(asked(stage)) == 1
