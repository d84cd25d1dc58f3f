"""Telegram is out of reach, slow to agree, or has lost the message; people block and come back."""

import pytest

from bot.sandbox.faults import Outage
from tests.support.advices import given
from tests.support.invariants import all_is_well, states
from tests.support.stage import Actor, Stage
from tests.support.stories import welcomed

SENDS = (
    "getMe",
    "sendMessage",
    "editMessageText",
    "editMessageReplyMarkup",
    "answerCallbackQuery",
)


def breaks(stage: Stage, how: Outage) -> None:
    """From now on nothing gets through to people, while what they say still comes in."""
    stage.sandbox.world.faults.outage = how
    stage.sandbox.world.faults.concern(SENDS)


@pytest.mark.parametrize("how", ["502", "closed"])
async def test_minutes_of_outage_in_a_cramp(stage: Stage, anna: Actor, how: Outage) -> None:
    """What was said meanwhile arrives afterwards, in order, the advice with sound."""
    await anna.says("cramp")
    await anna.taps("None", "Calf", "Just now")
    card = anna.last
    breaks(stage, how)
    for _ in range(26):
        await stage.passes(seconds=30)
    assert anna.loud == 1

    stage.sandbox.world.faults.clear()
    await stage.passes(minutes=1)

    assert anna.loud == 2
    (row,) = given(stage)
    assert row.delivered_at is not None
    assert "Rest the leg" in card.text
    assert anna.said[-1].text.startswith("⚠️")
    all_is_well(stage)


async def test_the_first_card_arrives_once_after_an_outage(stage: Stage, anna: Actor) -> None:
    """Asked for again and again in vain: then help is there, at its newest."""
    breaks(stage, "502")
    await anna.says("cramp", "help!!", "/cramp")
    await stage.passes(seconds=20)
    assert anna.said == []
    stage.sandbox.world.faults.clear()
    await stage.passes(minutes=1)
    assert anna.said[0].text.startswith("Straighten the knee")
    assert not anna.said[0].silent
    assert sum(bool(message.captions) for message in anna.said) == 1
    await anna.taps("None")
    assert "since when" in anna.last.text
    all_is_well(stage)


async def test_a_tap_on_the_card_of_before_the_outage(stage: Stage, anna: Actor) -> None:
    """The card could not be put again in time: a danger sign on the old one counts."""
    await anna.says("cramp")
    breaks(stage, "502")
    await stage.passes(minutes=2)
    stage.sandbox.world.taps(anna.person, "1 Chest")
    await stage.settle()
    stage.sandbox.world.faults.clear()
    await stage.passes(minutes=1)
    assert [row.rule for row in given(stage)] == ["chest_breath_head"]
    assert anna.loud == 2
    all_is_well(stage)


async def test_told_to_slow_down(stage: Stage, anna: Actor) -> None:
    """429: not before the time told, and then all of it."""
    await anna.says("cramp")
    faults = stage.sandbox.world.faults
    faults.too_many, faults.retry_after = 1, 7
    faults.concern(("sendMessage", "editMessageText"))
    await anna.taps("4 Swollen")
    assert anna.loud == 1
    await stage.passes(seconds=6)
    assert anna.loud == 1
    await stage.passes(seconds=30)
    assert anna.loud == 2
    all_is_well(stage)


async def test_a_deleted_card_comes_anew_in_silence(stage: Stage, anna: Actor) -> None:
    """The person cleared the chat in the middle; the talk goes on under their thumb."""
    await anna.says("cramp")
    card = anna.last
    data = card.buttons[0].data
    assert data is not None
    anna.chat.messages.remove(card)
    stage.sandbox.world.taps_data(anna.person, card.id, data)
    await stage.settle()
    assert anna.last.id != card.id
    assert anna.last.silent
    await anna.taps("Calf", "Just now", "It's gone")
    assert "toes move" in anna.last.text
    all_is_well(stage)


@pytest.mark.parametrize("told", [True, False])
async def test_blocked_and_let_in_again(stage: Stage, anna: Actor, told: bool) -> None:
    """Nothing is sent to somebody who blocked the bot; let in again, the reminders go on."""
    await welcomed(anna)
    if told:
        stage.sandbox.world.blocks(anna.person)
        await stage.settle()
    else:
        anna.person.blocked = True  # and Telegram has not said so
    sends = len(stage.sandbox.world.calls.of("sendMessage"))
    await stage.passes(days=3)
    assert len(stage.sandbox.world.calls.of("sendMessage")) - sends == (0 if told else 1)
    assert set(stage.app.database.now(states, "inbox")) == {"done"}

    stage.sandbox.world.unblocks(anna.person)
    await stage.settle()
    await stage.to_next("evening")
    assert "Start the stretch" in " ".join(anna.last.captions)


async def test_blocked_in_the_middle_of_a_cramp(stage: Stage, anna: Actor) -> None:
    """The clocks of the cramp run out quietly."""
    await anna.says("cramp")
    stage.sandbox.world.blocks(anna.person)
    await stage.passes(hours=13)
    assert anna.loud == 1
    assert set(stage.app.database.now(states, "inbox")) == {"done"}
