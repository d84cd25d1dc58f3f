"""/forget: one confirmation, and then nothing of the person is left in any table."""

from sqlalchemy import Connection, select

from bot.storage import tables
from tests.support.invariants import all_is_well, rows
from tests.support.kinds import on_both
from tests.support.stage import Actor, Stage
from tests.support.stories import welcomed

pytestmark = on_both


async def lives(stage: Stage, actor: Actor) -> None:
    """Something in every table: talks, answers, a cramp, advice, prompts, timers, words."""
    await welcomed(actor)
    await stage.to_next("drink")
    await actor.taps("Had some")
    await stage.to_next("evening")
    await actor.says("cramp")
    await actor.taps("None", "Calf", "Just now", "It's gone", "Yes", "3", "Left")
    await actor.says("my calf is swollen and hot")
    await actor.says("/settings")


def traces(stage: Stage, number: int) -> list[str]:
    """Tables that hold this number of the messenger anywhere."""

    def search(conn: Connection) -> list[str]:
        return [
            table.name
            for table in tables.metadata.sorted_tables
            for row in conn.execute(select(table))
            if str(number) in str(tuple(row))
        ]

    return stage.app.database.now(search)


async def test_nothing_is_left_in_any_table(stage: Stage, anna: Actor) -> None:
    """The farewell arrives; what remains is the bare numbers of updates, belonging to nobody."""
    await lives(stage, anna)
    full = stage.app.database.now(rows)
    assert all(full[name] for name in full if name != "alembic_version"), full

    await anna.says("/forget")
    await anna.taps("delete it all")

    assert "Everything about you is deleted" in anna.last.text
    left = stage.app.database.now(rows)
    assert {name for name, count in left.items() if count} <= {"inbox", "leases"}
    inbox = tables.inbox.c

    def remains(conn: Connection) -> list[tuple[object, ...]]:
        found = select(inbox.key, inbox.sender, inbox.body, inbox.state)
        return [tuple(row) for row in conn.execute(found)]

    for key, sender, body, state in stage.app.database.now(remains):
        assert (sender, body, state) == (0, None, "done")
        assert str(key).startswith("tg:")
    assert traces(stage, anna.person.id) == []

    await stage.passes(days=30)
    assert "Everything about you is deleted" in anna.last.text


async def test_others_stay_as_they_are(stage: Stage, anna: Actor) -> None:
    """One goes, the other's night is untouched."""
    bert = await welcomed(stage.actor("Bert"))
    await lives(stage, anna)
    await bert.says("cramp")
    await anna.says("/forget")
    await anna.taps("delete it all")
    await bert.taps("None", "Calf")
    assert "Since when" in bert.last.text
    all_is_well(stage)


async def test_start_begins_from_nothing(stage: Stage, anna: Actor) -> None:
    """Somebody new, who is asked everything again."""
    await lives(stage, anna)
    await anna.says("/forget")
    await anna.taps("delete it all")
    await anna.says("/start")
    assert any("18 or older" in caption for caption in anna.last.captions)
    all_is_well(stage)


async def test_the_last_tap_delivered_twice_brings_nobody_back(stage: Stage, anna: Actor) -> None:
    """Also where the word was typed, and where the process died before it was acknowledged."""
    await anna.says("cramp", "/forget")
    question = anna.last
    stage.sandbox.world.says(anna.person, str(question.captions[0]))
    await stage.app.poller.step(wait=0)
    await stage.app.worker.drain()
    await stage.restarts()
    messages = len(anna.said)
    stage.sandbox.world.repeats()
    await stage.settle()
    assert len(anna.said) == messages
    assert stage.app.database.now(rows)["people"] == 0


async def test_a_cry_for_help_right_after_it_is_heard(stage: Stage, anna: Actor) -> None:
    """In the very same moment: forgotten, and helped as a stranger."""
    await anna.says("/forget")
    stage.sandbox.world.taps(anna.person, "delete it all")
    stage.sandbox.world.says(anna.person, "cramp")
    await stage.settle()
    assert anna.last.text.startswith("Straighten the knee")
    assert stage.app.database.now(rows)["people"] == 1


async def test_kept_after_all(stage: Stage, anna: Actor) -> None:
    """The other button changes nothing."""
    await lives(stage, anna)
    before = stage.app.database.now(rows)
    await anna.says("/forget")
    await anna.taps("keep")
    after = stage.app.database.now(rows)
    assert after["people"] == before["people"] == 1
    assert after["advices"] == before["advices"]
