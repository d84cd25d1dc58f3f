"""One cramp from its first minute to its end: twice asked for, come back, counted down, left."""

from datetime import timedelta
from itertools import pairwise

from bot.countdown import EVERY
from conversations.facts import Episode
from tests.support import records
from tests.support.invariants import all_is_well, states
from tests.support.stage import Actor, Stage
from tests.support.stories import welcomed

STRETCH = "Straighten the knee"


def episodes(stage: Stage) -> tuple[Episode, ...]:
    """The cramps of the night the stage opens in."""
    return records.episodes(stage, 1, stage.opened.date())


async def test_asked_for_twice_the_card_comes_again_at_the_end(stage: Stage, anna: Actor) -> None:
    """The second time in silence, and it is one cramp; the first card loses its buttons."""
    await anna.says("/cramp")
    first = anna.last
    await anna.says("/cramp")

    assert anna.last.id != first.id
    assert anna.last.text.startswith(STRETCH)
    assert anna.last.silent
    assert first.captions == []
    assert len(episodes(stage)) == 1
    all_is_well(stage)


async def test_it_comes_back_while_the_record_is_made(stage: Stage, anna: Actor) -> None:
    """Nobody in a cramp is asked how bad it was: the word alone leads back to help."""
    await anna.says("cramp")
    await anna.taps("None", "Calf", "Just now", "It's gone", "Yes")
    assert "how bad" in anna.last.text
    await stage.passes(minutes=2)

    await anna.says("cramp")

    assert "how bad" not in anna.last.text
    assert any("It's gone" in caption for caption in anna.last.captions)
    assert len(episodes(stage)) == 1
    all_is_well(stage)


async def test_a_later_cramp_is_another_one(stage: Stage, anna: Actor) -> None:
    """Half an hour after good night, help starts from its beginning, with sound."""
    await anna.says("cramp")
    await anna.taps("None", "Calf", "Just now", "It's gone", "Yes", "3", "Left", "Good night")
    await stage.passes(minutes=30)
    sounds = anna.loud

    await anna.says("cramp")

    assert anna.last.text.startswith(STRETCH)
    assert anna.loud == sounds + 1
    first, second = episodes(stage)
    assert (first.ending, second.ending) == ("gone", "open")


async def test_a_cramp_left_alone_for_hours_does_not_stand_in_the_way(
    stage: Stage, anna: Actor
) -> None:
    """Fell asleep at the last card; the next cramp gets its own first stretch."""
    await anna.says("cramp")
    await anna.taps("None")
    await stage.passes(hours=4)
    sounds, messages = anna.loud, len(anna.said)

    await anna.says("cramp")

    assert anna.last.text.startswith(STRETCH)
    assert anna.loud == sounds + 1
    assert len(anna.said) == messages + 1
    assert [episode.ending for episode in episodes(stage)] == ["not_seen", "open"]


async def test_numb_feet_are_no_place_for_a_new_cramp_to_hide(stage: Stage, anna: Actor) -> None:
    """While Charley waits to ask about the numbness, a new cramp is still helped at once."""
    await anna.says("cramp")
    await anna.taps("None", "Calf", "Just now", "It's gone", "No – numb")
    sounds = anna.loud
    await anna.says("cramp")
    assert anna.last.text.startswith(STRETCH)
    assert anna.loud == sounds + 1


async def test_a_few_minutes_already_count(stage: Stage, anna: Actor) -> None:
    """On for a few minutes: the ten are over six minutes after the first message."""
    await anna.says("cramp")
    await anna.taps("None", "A few minutes")
    await stage.passes(minutes=5, seconds=59)
    assert anna.loud == 1
    await stage.passes(seconds=2)
    assert anna.loud == 2
    assert "today or tonight" in anna.chat.loud[-1].text
    (episode,) = episodes(stage)
    assert episode.began == stage.opened - timedelta(minutes=4)
    assert episode.over_10_min


async def test_ten_minutes_already_are_advised_at_once(stage: Stage, anna: Actor) -> None:
    """Nobody waits for a clock that has run out."""
    await anna.says("cramp")
    await anna.taps("None", "10 minutes or more")
    assert anna.loud == 2


async def test_the_hold_counts_down_and_stops_with_the_first_tap(stage: Stage, anna: Actor) -> None:
    """Edits at least five seconds apart; not one of them after the talk has moved on."""
    await anna.says("cramp")
    card, shown = anna.last, [(anna.last.edits, stage.clock.now())]
    for _ in range(60):
        await stage.passes(seconds=1)
        if card.edits != shown[-1][0]:
            shown.append((card.edits, stage.clock.now()))
    moments = [moment for _, moment in shown]
    assert len(moments) > 6
    assert all(after - before >= EVERY for before, after in pairwise(moments))
    assert anna.loud == 1

    await anna.taps("None", "Calf", "Just now", "It's gone")
    text, edits = card.text, card.edits
    for _ in range(20):
        await stage.passes(seconds=1)
    assert (card.text, card.edits) == (text, edits)
    all_is_well(stage)


async def test_an_older_card_has_to_wait(stage: Stage, anna: Actor) -> None:
    """A tap on the settings while the leg is locked: a kind alert, and the cramp stays in front."""
    await welcomed(anna)
    await anna.says("/settings")
    old = anna.last
    await anna.says("cramp")
    relief = anna.last
    edits = relief.edits

    data = old.buttons[0].data
    assert data is not None
    stage.sandbox.world.taps_data(anna.person, old.id, data)
    await stage.settle()

    assert anna.chat.notices[-1].alert
    assert "First the cramp" in anna.chat.notices[-1].text
    assert anna.last is relief
    assert relief.edits == edits


async def test_no_command_takes_the_place_of_help(stage: Stage, anna: Actor) -> None:
    """The settings can wait: the card comes again, and ten minutes still fire."""
    await welcomed(anna)
    sounds = anna.loud
    await anna.says("cramp")
    for command in ("/settings", "/checkin", "/stretch", "/help", "/start"):
        await anna.says(command)
        assert anna.last.text.startswith("First the cramp")
        assert STRETCH in anna.last.text
    assert anna.loud == sounds + 1
    await stage.passes(minutes=11)
    assert anna.loud == sounds + 2
    assert len(episodes(stage)) == 1


async def test_a_tap_that_crosses_with_the_clock_still_counts(stage: Stage, anna: Actor) -> None:
    """The card was put again a moment before the sign was tapped: the sign is not lost."""
    await anna.says("cramp")
    card = anna.last
    chest = card.button("1 Chest")
    assert chest is not None
    assert chest.data is not None
    await stage.passes(seconds=91)
    assert "one tap" in card.text

    stage.sandbox.world.taps_data(anna.person, card.id, chest.data)
    await stage.settle()

    assert anna.loud == 2
    assert "emergency" in anna.last.text.lower()


async def test_the_same_tap_twice_counts_once(stage: Stage, anna: Actor) -> None:
    """Two taps before anything came back: one step, no scolding."""
    await anna.says("cramp")
    world = stage.sandbox.world
    world.taps(anna.person, "Very dizzy")
    world.taps(anna.person, "Very dizzy")
    await stage.settle()
    text = anna.last.text
    assert "Sit or lie down" in text
    assert anna.chat.notices == []
    assert len(anna.said) == 1
    all_is_well(stage)


async def test_nobody_ends_it(stage: Stage, anna: Actor) -> None:
    """Within twelve hours the record closes itself, and says so."""
    await anna.says("cramp")
    await stage.passes(hours=13)
    (episode,) = episodes(stage)
    assert episode.ending == "not_seen"
    all_is_well(stage)


async def test_a_press_and_the_card_it_changes_are_one_row(stage: Stage, anna: Actor) -> None:
    """Nobody waits for the spinner's end to be written down before the card is changed."""
    await anna.says("cramp")
    before = sum(stage.app.database.now(states, "outbox").values())
    await anna.taps("None", "Calf")
    assert sum(stage.app.database.now(states, "outbox").values()) == before + 2
    assert all(query.answer is not None for query in stage.sandbox.world.queries.values())
    all_is_well(stage)
