"""At the door: the list of a private clinic, and somebody who sends far too much."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from pydantic import SecretStr
from sqlalchemy import select

from bot import door
from bot.app import App
from bot.door import AT_ONCE, TOLD_AGAIN, Door
from bot.settings import Settings
from bot.storage import people
from bot.storage.inbox import take_in
from bot.storage.tables import inbox
from bot.telegram.receive import raw
from tests.support.invariants import all_is_well, rows
from tests.support.records import fates
from tests.support.stage import Actor, Stage
from tests.support.stories import welcomed


def lets_in(stage: Stage, *actors: Actor) -> None:
    """From now on only these are served."""
    stage.app.worker._door = Door(frozenset(actor.person.id for actor in actors))


def test_the_list_comes_from_the_settings(tmp_path: Path) -> None:
    file = f"sqlite:///{tmp_path / 'charley.db'}"
    app = App(Settings(token=SecretStr("1:abc"), database_url=file, allowed_users="7, 8"))
    assert app.worker._door._allowed == frozenset({7, 8})
    app.database.close()


async def test_a_stranger_is_told_once_and_nothing_is_kept(stage: Stage, anna: Actor) -> None:
    """One kind sentence with what to do in an emergency; a press only stops spinning."""
    bert = stage.actor("Bert", "de-AT")
    lets_in(stage, anna)
    await anna.says("/start")
    before = stage.app.database.now(rows)
    await bert.says("/start", "chest pain", "hello?")
    assert len(bert.said) == 1
    assert "112" in bert.last.text
    assert "Praxis" in bert.last.text
    stage.sandbox.world.taps_data(bert.person, 1, "1:0:adult")
    await stage.settle()
    assert all(query.answer is not None for query in stage.sandbox.world.queries.values())
    assert len(bert.said) == 1

    after = stage.app.database.now(rows)
    assert {name: n - before[name] for name, n in after.items() if n != before[name]} == {
        "inbox": 4
    }
    senders = stage.app.database.now(
        lambda conn: {(row.sender, row.body) for row in conn.execute(select(inbox))}
    )
    assert senders == {(anna.person.id, None), (0, None)}
    stage.clock.push(TOLD_AGAIN)
    await bert.says("/start")
    assert len(bert.said) == 2
    all_is_well(stage)


async def test_whoever_is_taken_off_the_list_hears_no_more_but_can_be_forgotten(
    stage: Stage, anna: Actor
) -> None:
    """Their data stay theirs: to be told about, and to be deleted."""
    bert = stage.actor("Bert")
    await welcomed(anna)
    await welcomed(bert)
    lets_in(stage, anna)
    said = len(bert.said)
    await stage.passes(days=1)
    assert len(bert.said) == said
    assert fates(bert, "evening") == {}
    assert len(fates(anna, "evening")) == 1

    await bert.says("/settings")
    assert "clinic" in bert.last.text
    await bert.says("/forget")
    await bert.taps("Yes, delete it all")
    assert stage.app.database.now(people.by_user, bert.person.id) is None
    all_is_well(stage)


def sends(actor: Actor, *texts: str) -> None:
    """All at once, without waiting for an answer."""
    for text in texts:
        actor.stage.sandbox.world.says(actor.person, text)


@pytest.fixture
def hasty(stage: Stage) -> int:
    """A door that finds twenty things in a row enough."""
    stage.app.worker._door = Door(at_once=20)
    return 20


async def test_too_much_at_once_is_said_once(stage: Stage, anna: Actor, hasty: int) -> None:
    """As much as anybody may send is answered, the rest is not; a pause sets it right."""
    await welcomed(anna)
    said = len(anna.said)
    sends(anna, *["/help"] * 60)
    await stage.settle()
    assert sum("left some of it out" in message.text for message in anna.said) == 1
    assert hasty - 5 <= len(anna.said) - said <= hasty + 1
    stage.clock.push(timedelta(seconds=2))
    said = len(anna.said)
    await anna.says("/privacy")
    assert "What is not kept" in anna.last.text
    assert len(anna.said) == said + 1
    all_is_well(stage)


@pytest.mark.parametrize("word", ["chest pain", "no puedo respirar", "mein Bein ist kalt und blau"])
async def test_danger_is_heard_in_the_middle_of_it(
    stage: Stage, anna: Actor, hasty: int, word: str
) -> None:
    """Among nonsense, in whatever language: the advice comes, loud."""
    await welcomed(anna)
    loud = anna.loud
    sends(anna, *["blah"] * 40, word, *["blah"] * 40)
    await stage.settle()
    assert anna.loud > loud
    all_is_well(stage)


async def test_a_press_in_the_open_talk_is_never_passed_over(
    stage: Stage, anna: Actor, hasty: int
) -> None:
    """However fast somebody taps, the sign they tap counts."""
    await anna.says("cramp")
    sends(anna, *["blah"] * 40)
    world = stage.sandbox.world
    world.taps(anna.person, "1 Chest")
    await stage.settle()
    assert any("999" in message.text or "112" in message.text for message in anna.said)
    all_is_well(stage)


async def test_nobody_else_is_slowed_down(stage: Stage, anna: Actor, hasty: int) -> None:
    """The measure is one person's own."""
    bert = stage.actor("Bert")
    await bert.says("/start")
    sends(anna, *["/help"] * 60)
    sends(bert, "cramp")
    await stage.settle()
    assert "Straighten the knee" in bert.last.text


def test_what_is_kept_in_mind_is_bounded(monkeypatch: pytest.MonkeyPatch, stage: Stage) -> None:
    """A million strangers do not fill the memory."""
    monkeypatch.setattr(door, "REMEMBERED", 50)
    here = Door(frozenset({1}))
    for number in range(200):
        there = {"id": 1000 + number}
        update = {"update_id": number, "message": {"from": there, "text": "hi"}}
        _through(stage, here, update)
    assert len(here._told) == 50
    assert len(here._pace) <= 50


def _through(stage: Stage, here: Door, update: dict[str, object]) -> None:
    stage.app.worker._door = here
    row = raw(update)
    assert row is not None
    database, now = stage.app.database, stage.clock.now()
    database.now(take_in, [row], now)
    handled: Callable[..., int] = stage.app.worker.batch
    assert database.now(handled) == 1


async def test_long_words_weigh_more(stage: Stage, anna: Actor, hasty: int) -> None:
    """A few pages are as much as anybody may send at once; danger on the next is heard."""
    await welcomed(anna)
    said = len(anna.said)
    sends(anna, *["blah blah " * 120] * 12)
    await stage.settle()
    assert 1 <= len(anna.said) - said <= 4
    loud = anna.loud
    sends(anna, "blah " * 300 + "chest pain")
    await stage.settle()
    assert anna.loud > loud
    all_is_well(stage)


def test_nobody_sends_so_much_in_earnest() -> None:
    """A tap and a word a second for two minutes are well within."""
    assert AT_ONCE >= 2 * 120
