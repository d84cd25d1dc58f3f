"""While advice stands open: what rests, how it is told, counted and kept on record."""

from datetime import UTC, datetime

import pytest
from prometheus_client import generate_latest

from bot.report.audit import page
from bot.storage import people
from bot.storage.story import story
from bot.web.metrics import REGISTRY
from conversations.triage import RULES
from conversations.wording.catalogue import Catalogue
from tests.support.advices import given
from tests.support.stage import Actor, Stage
from tests.support.stories import welcomed

QUESTION = "Have you been seen, or talked to someone?"


def at(day: int, month: int = 11, hour: int = 7, minute: int = 30) -> datetime:
    """A moment of the year of the story, which is London's winter."""
    return datetime(2026, month, day, hour, minute, tzinfo=UTC)


def numbers() -> dict[str, float]:
    """What /metrics shows of advice."""
    lines = generate_latest(REGISTRY).decode().splitlines()
    found = (line.rpartition(" ") for line in lines if line.startswith("charley_advice"))
    return {name.removeprefix("charley_advice"): float(number) for name, _, number in found}


async def test_no_reminder_comes_between(stage: Stage, anna: Actor) -> None:
    """No drink and no stretch are proposed to somebody who should be at a doctor's."""
    await welcomed(anna)
    await anna.says("my calf is swollen and hot")
    messages = len(anna.said)
    await stage.until(at(20, hour=23, minute=59))
    assert len(anna.said) == messages


async def test_seen_may_be_said_at_any_time(stage: Stage, anna: Actor) -> None:
    """After the last asking, too, and in another talk: the question is put, not guessed at."""
    await welcomed(anna)
    await anna.says("I have chest pain")
    await stage.until(at(day=20, month=12))
    assert "How many leg cramps" in anna.last.text
    await anna.says("I was seen")
    assert anna.last.text.endswith(QUESTION)
    await anna.taps("Yes, I was seen", "Treatment, or more tests")
    (row,) = given(stage)
    assert (row.seen, row.told) == ("seen", "treated")
    await stage.until(at(day=20, month=12, hour=23))
    assert "stretch" in anna.last.text.lower()


@pytest.mark.parametrize("put_off", [False, True])
async def test_no_way_leads_to_a_stretch_while_it_is_open(
    stage: Stage, anna: Actor, put_off: bool
) -> None:
    """Neither the reminder that was there already, put off or not, nor the command."""
    await welcomed(anna)
    await stage.until(at(20, hour=22, minute=11))
    reminder = anna.last
    if put_off:
        await anna.taps("In a bit")
    await anna.says("my calf is swollen and hot")
    messages = len(anna.said)
    await stage.until(at(21, hour=6))
    assert len(anna.said) == messages
    assert not reminder.buttons
    await anna.says("/stretch")
    assert "has to wait" in anna.last.text
    assert anna.last.text.endswith(QUESTION)
    await anna.taps("Yes, I was seen", "Nothing serious")
    await anna.says("/stretch")
    assert "has to wait" not in anna.last.text


async def test_every_rule_is_kept_with_its_version(stage: Stage, anna: Actor) -> None:
    """Not of the deciding one alone."""
    await welcomed(anna)
    await anna.says("I have chest pain and my calf is swollen and hot")
    (row,) = given(stage)
    assert len(row.flags) > 1
    assert row.versions == [RULES[flag].version for flag in row.flags]


async def test_the_closed_loop_is_counted(stage: Stage, anna: Actor) -> None:
    """Given, asked, answered, seen: by level, from what is on record."""
    ben = stage.actor("Ben")
    for actor in (await welcomed(anna), await welcomed(ben)):
        await actor.says("my calf is swollen and hot")
    await stage.app.measure()
    assert numbers()['{level="URGENT",stage="given"}'] == 2
    assert '_closed_loop_ratio{level="URGENT"}' not in numbers()
    await stage.to_next("followup")
    await anna.taps("Yes, I was seen")
    await ben.taps("Not yet")
    await stage.restarts()
    await stage.app.measure()
    stages = ("given", "asked", "answered", "seen")
    counted = [numbers()[f'{{level="URGENT",stage="{name}"}}'] for name in stages]
    assert counted == [2, 2, 2, 1]
    assert numbers()['_closed_loop_ratio{level="URGENT"}'] == 0.5
    assert numbers()['{level="EMERGENCY",stage="given"}'] == 0


async def test_the_audit_tells_what_became_of_it(stage: Stage, anna: Actor) -> None:
    """What was asked, answered, and with which version of each rule."""
    await welcomed(anna)
    await anna.says("my calf is swollen and hot")
    await stage.to_next("followup")
    await anna.says("not yet gp closed")
    person = stage.app.database.now(people.by_user, anna.person.id)
    assert person is not None
    told = stage.app.database.now(story, person.id)
    assert told is not None
    written = page(told, Catalogue.load())
    assert "for `dvt_signs` version 1" in written
    assert "answered 2026-11-21 07:30:00: seen `not_yet`, stopped by `closed`, open" in written
    assert "`followup.stopped` = `closed`" in written
