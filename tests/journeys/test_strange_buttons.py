"""Buttons of long ago, of other people, and of nobody: kind, and without any effect."""

from sqlalchemy import Connection, select

from bot.storage import tables
from tests.support.invariants import all_is_well
from tests.support.stage import Actor, Stage
from tests.support.stories import welcomed

GARBAGE = ("xyz", "1:2", "go:", "0:0:__", "999999:0:none", ":::", "1:0:" + "a" * 60, "💥", "-1:0:n")


def kept(stage: Stage) -> list[tuple[object, ...]]:
    """Everything that a press could have changed, but for where the open card is now."""
    found = ("sessions", "answers", "notes", "episodes", "advices", "timers", "people")

    def read(conn: Connection) -> list[tuple[object, ...]]:
        return [
            tuple(row)
            for table in (tables.metadata.tables[name] for name in found)
            for row in conn.execute(select(*(c for c in table.c if c.name != "card")))
        ]

    return stage.app.database.now(read)


async def presses(stage: Stage, actor: Actor, data: str) -> None:
    """Press a button that may be gone from the newest message."""
    stage.sandbox.world.taps_data(actor.person, actor.last.id, data)
    await stage.settle()


async def test_garbage_stops_spinning_and_does_nothing(stage: Stage, anna: Actor) -> None:
    """In the middle of a cramp, with the card still there afterwards."""
    await anna.says("cramp")
    before = kept(stage)
    for data in GARBAGE:
        await presses(stage, anna, data)
    assert kept(stage) == before
    assert all(query.answer is not None for query in stage.sandbox.world.queries.values())
    assert anna.last.text.count("Straighten the knee") == 1
    assert anna.loud == 1
    all_is_well(stage)


async def test_an_unknown_go_is_answered_kindly(stage: Stage, anna: Actor) -> None:
    """Data of our own form with a word that never was a command."""
    await anna.says("/help")
    await presses(stage, anna, "go:nowhere")
    assert "/help" in anna.last.text
    all_is_well(stage)


async def test_nobody_answers_for_another(stage: Stage, anna: Actor) -> None:
    """Bert forwards nothing, but he may know the data of Anna's buttons."""
    bert = stage.actor("Bert")
    await anna.says("cramp")
    await bert.says("cramp")
    stolen = anna.last.button("1 Chest")
    assert stolen is not None
    assert stolen.data is not None
    before = kept(stage)
    await presses(stage, bert, stolen.data)
    assert kept(stage) == before
    assert "old" in bert.chat.notices[-1].text
    assert len(anna.said) == 1
    all_is_well(stage)


async def test_a_stranger_presses_and_nothing_is_kept(stage: Stage, anna: Actor) -> None:
    """A press alone takes nobody in."""
    await anna.says("/start")
    data = anna.last.buttons[0].data
    assert data is not None
    bert = stage.actor("Bert")
    stage.sandbox.world.taps_data(bert.person, 1, data)
    await stage.settle()
    assert bert.said == []
    assert len([row for row in kept(stage) if bert.person.id in row]) == 0
    all_is_well(stage)


async def test_an_old_button_leads_back_to_the_open_question(stage: Stage, anna: Actor) -> None:
    """The welcome's first card, pressed while the settings stand open."""
    await welcomed(anna)
    await anna.says("/settings")
    old = anna.last.buttons[0].data
    assert old is not None
    await anna.taps("Close")
    await anna.says("/pause")
    question = anna.last.text
    await presses(stage, anna, old)
    assert "old" in anna.chat.notices[-1].text
    assert anna.last.text.endswith(question)
    assert anna.last.silent
    all_is_well(stage)


async def test_an_old_button_with_nothing_open(stage: Stage, anna: Actor) -> None:
    """A sentence that shows the way, and the cramp button."""
    await anna.says("cramp")
    old = anna.last.buttons[0].data
    assert old is not None
    await anna.taps("1 Chest")
    await presses(stage, anna, old)
    assert "That button is old" in anna.last.text
    assert any("I have a cramp" in caption for caption in anna.last.captions)
    all_is_well(stage)


async def test_two_different_taps_at_once(stage: Stage, anna: Actor) -> None:
    """Both under way before anything came back: the first one counts, the second is no error."""
    await anna.says("cramp")
    world = stage.sandbox.world
    world.taps(anna.person, "4 Swollen")
    world.taps(anna.person, "None")
    await stage.settle()
    assert anna.loud == 2
    assert "Rest the leg" in anna.said[0].text
    all_is_well(stage)
