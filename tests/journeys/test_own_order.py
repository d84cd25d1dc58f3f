"""What has helped somebody comes sooner, and they are told how often it did."""

import pytest

from bot.storage import tries
from tests.support.invariants import all_is_well
from tests.support.stage import Actor, Stage
from tests.support.stories import welcomed

NIGHTS = 4
WALK = "Walk slowly on flat feet"


def tallies(stage: Stage) -> dict[str, tuple[int, int]]:
    since = stage.opened.date()
    found = stage.app.database.now(tries.tallies, 1, since)
    return {technique: (helped, tried) for technique, helped, tried in found}


async def to_second_step(anna: Actor) -> None:
    await anna.says("cramp")
    assert anna.last.text.startswith("Straighten the knee")
    await anna.taps("None", "Calf", "Just now")
    assert "Pull your toes" in anna.last.text
    await anna.taps("Same", "Steady")


async def a_night(anna: Actor) -> None:
    """Nothing helps until the walk does."""
    await to_second_step(anna)
    for _ in range(5):
        if WALK in anna.last.text:
            break
        await anna.taps("None" if "One check" in anna.last.text else "Same")
    await anna.taps("It's gone", "Yes", "3", "Left", "Good night")


@pytest.fixture
async def anna(stage: Stage) -> Actor:
    return await welcomed(stage.actor())


async def test_night_by_night_the_walk_comes_sooner(stage: Stage, anna: Actor) -> None:
    """Four nights in a row nothing but the walk helps; then it stands right after the stretch."""
    await stage.passes(hours=8)
    for _ in range(NIGHTS):
        await a_night(anna)
        await stage.restarts()
        await stage.passes(hours=24)
    assert tallies(stage)["t6_walk_off"] == (NIGHTS, NIGHTS)
    assert tallies(stage)["t3_stand_weight"][0] == 0

    await to_second_step(anna)
    assert WALK in anna.last.text
    all_is_well(stage)


async def test_the_card_of_a_move_tells_how_often_it_helped(stage: Stage, anna: Actor) -> None:
    await stage.passes(hours=8)
    await a_night(anna)
    await stage.passes(hours=8)
    await anna.says("/techniques")
    await anna.taps("In a cramp", "Walk it off")
    assert "It has helped you 1 of 1 time." in anna.last.text
    all_is_well(stage)
