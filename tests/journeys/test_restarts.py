"""The process dies: between any two steps, with work in its hands, with everything said twice."""

from collections.abc import Awaitable, Callable

from tests.support.advices import given
from tests.support.invariants import all_is_well
from tests.support.kinds import on_both
from tests.support.records import episodes
from tests.support.stage import Actor, Stage
from tests.support.stories import WELCOME

pytestmark = on_both

Between = Callable[[], Awaitable[object]]

EVENING = ("Had some",)
STRETCH = ("Start the stretch", "I can stand", "in place", "Done", "in place", "Done")
CRAMP = ("None", "Calf", "Just now", "Easing", "Same", "It's gone", "Yes", "6", "Left")


async def whole_night(stage: Stage, actor: Actor, between: Between) -> None:
    """Welcome, drink, stretch, a cramp, and the morning after; `between` after each step."""

    async def taps(*captions: str) -> None:
        for caption in captions:
            await actor.taps(caption)
            await between()

    await actor.says("/start")
    await between()
    await taps(*WELCOME, "None of these", "No")
    await stage.to_next("drink")
    await between()
    await taps(*EVENING)
    await stage.to_next("evening")
    await between()
    await taps(*STRETCH)
    await stage.passes(hours=4)
    await between()
    await actor.says("cramp")
    await between()
    await taps(*CRAMP)
    await stage.passes(minutes=6)
    await stage.to_next("morning")
    await between()


def read(actor: Actor) -> list[tuple[str, bool]]:
    """What stands in the chat at the end, and whether it rang."""
    return [(message.text, message.silent) for message in actor.said]


async def test_a_restart_after_every_step_changes_nothing(stage: Stage) -> None:
    """The same night once in peace, once with a new process after every single step."""
    anna, bert = stage.actor("Anna"), stage.actor("Bert")

    async def nothing() -> None:
        return

    await whole_night(stage, anna, nothing)
    peaceful = read(anna)
    assert len(peaceful) > 5

    stage.sandbox.world.blocks(anna.person)
    begin = stage.opened.replace(day=22)  # the second night starts like the first
    await stage.until(begin)
    await whole_night(stage, bert, stage.restarts)
    assert [silent for _, silent in read(bert)] == [silent for _, silent in peaceful]
    assert len(read(bert)) == len(peaceful)
    (episode,) = episodes(stage, 2, begin.date())
    assert (episode.ending, episode.leg) == ("gone", "left")


async def test_everything_delivered_twice_changes_nothing(stage: Stage) -> None:
    """Telegram repeats each update, also after a restart; one actor's chat equals the other's."""
    bert = stage.actor("Bert")

    async def again() -> None:
        before = [(m.id, m.text, m.edits) for m in bert.said]
        stage.sandbox.world.repeats()
        await stage.settle()
        assert [(m.id, m.text, m.edits) for m in bert.said] == before

    await whole_night(stage, bert, again)
    all_is_well(stage)


async def test_taken_in_but_not_handled(stage: Stage, anna: Actor) -> None:
    """The kill comes right after the update was stored, before it was acknowledged."""
    stage.sandbox.world.says(anna.person, "cramp")
    await stage.app.poller.step(wait=0)
    assert anna.said == []

    await stage.restarts()

    assert len(anna.said) == 1
    assert anna.last.text.startswith("Straighten the knee")
    all_is_well(stage)


async def test_handled_but_not_sent(stage: Stage, anna: Actor) -> None:
    """The kill comes with answers waiting in the outbox: they go out, once, in order."""
    world = stage.sandbox.world
    await anna.says("cramp")
    world.taps(anna.person, "4 Swollen")
    await stage.app.poller.step(wait=0)
    await stage.app.worker.drain()
    assert anna.loud == 1

    await stage.restarts()

    assert anna.loud == 2
    (row,) = given(stage)
    assert row.delivered_at == stage.clock.now()
    assert "Rest the leg" in anna.said[0].text
    all_is_well(stage)


async def test_the_ten_minutes_pass_while_nothing_runs(stage: Stage, anna: Actor) -> None:
    """Down from the third minute to the twentieth: the advice comes with the first breath."""
    await anna.says("cramp")
    await anna.taps("None", "Calf", "Just now")
    await stage.passes(minutes=3)
    await stage.app.close()
    stage.clock.push_to(stage.opened.replace(minute=20))
    await stage.restarts()
    assert anna.loud == 2
    assert [row.rule for row in given(stage)] == ["over_10_min"]
    all_is_well(stage)
