"""The two prompts of an evening, and what a person can do with them."""

from datetime import date, timedelta

import pytest

from bot.planning import Mended, mend, mend_one
from tests.support.kinds import on_both
from tests.support.records import about, fates, night, number, planned, troubles
from tests.support.stage import Actor, Stage
from tests.support.stories import welcomed

TODAY = date(2026, 11, 20)


async def test_every_way_of_answering_by_word(stage: Stage, anna: Actor) -> None:
    """Start, done, later and skip, typed."""
    await welcomed(anna)
    for word, noted in (("done", "yes"), ("skip", "no"), ("not tonight", "no")):
        on = TODAY + timedelta(days=len(fates(anna, "evening")))
        await stage.to_next("evening")
        await anna.says(word)
        assert night(anna, on)["stretch"] == noted
        assert anna.last.text.endswith("Sleep well.")
    await stage.to_next("evening")
    await anna.says("start")
    assert "Steady" in anna.last.captions[0]
    await anna.says("sit", "ready")
    assert "⏱" in anna.last.text
    await anna.says("next", "ready", "next")
    assert night(anna, TODAY + timedelta(days=3))["stretch"] == "yes"
    assert set(fates(anna, "evening").values()) == {"answered"}
    assert troubles(stage) == []


@on_both
async def test_a_snooze_comes_back_and_is_bounded(stage: Stage, anna: Actor) -> None:
    """Put off through a restart; close to bedtime there is no more putting off."""
    await welcomed(anna)
    await stage.to_next("evening")
    await anna.taps("In a bit")
    assert "22:25" in anna.last.text
    await stage.restarts()
    await stage.passes(minutes=15)
    assert "Ready now?" in anna.last.text
    assert not anna.last.silent
    assert "In a bit" not in anna.last.captions

    await anna.says("later")
    assert stage.clock.now().hour == 22
    assert planned(anna, "wait") == []  # nothing is put off past bedtime
    await stage.to_next("morning")
    assert "How was last night" in anna.last.text
    assert fates(anna, "evening")[TODAY] == "answered"
    assert troubles(stage) == []


async def test_snoozing_as_often_as_one_may(stage: Stage, anna: Actor) -> None:
    """With hours to bedtime it is three times, then a last call."""
    await welcomed(anna)
    await anna.says("/settings")
    await anna.taps("Stretch time")
    await anna.says("20:30")
    await anna.taps("Close")
    await stage.to_next("evening")
    for minute in (0, 30, 0):
        await anna.taps("In a bit")
        await stage.to_next("wait")
        assert stage.clock.now().minute == minute
    assert "Last call" in anna.last.text
    assert "In a bit" not in anna.last.captions
    await anna.taps("Done already")
    assert night(anna, TODAY)["stretch"] == "yes"


async def test_the_snoozed_card_still_works_while_it_waits(stage: Stage, anna: Actor) -> None:
    """Start, although it was put off; the reminder does not come after that."""
    await welcomed(anna)
    await stage.to_next("evening")
    await anna.taps("In a bit", "Done already")
    said = len(anna.said)
    await stage.passes(hours=2)
    assert len(anna.said) == said


async def test_nothing_is_sent_twice_to_someone_who_did_it(stage: Stage, anna: Actor) -> None:
    """/stretch before the hour: the reminder stays away, and the record says why."""
    await welcomed(anna)
    await anna.says("/stretch")
    await anna.taps("I can stand", "in place", "go on", "in place", "go on")
    assert "All of it" in anna.last.text or "all of it" in anna.last.text
    said = len(anna.said)
    await stage.to_next("evening")

    assert fates(anna, "evening") == {TODAY: "already_done"}
    assert len(anna.said) == said + 1  # the drink
    assert "glass" in anna.last.text or "drink" in anna.last.text.lower()


async def test_a_talk_that_is_open_is_not_interrupted(stage: Stage, anna: Actor) -> None:
    """Somebody in the settings at ten past ten."""
    await welcomed(anna)
    await stage.to_next("drink")
    await stage.passes(hours=2)
    await anna.says("/settings")
    card = anna.last.id
    await stage.to_next("evening")

    assert anna.last.id == card
    assert fates(anna, "evening") == {TODAY: "talk_open"}
    await anna.taps("Close")
    await stage.to_next("evening")
    assert "Ready?" in anna.last.text


async def test_nothing_is_suggested_while_urgent_advice_is_open(stage: Stage, anna: Actor) -> None:
    """Somebody told to be seen today is not asked to stretch; once seen, all goes on."""
    await welcomed(anna)
    await anna.says("my left calf is swollen, hot and red")
    assert not anna.last.silent
    await stage.to_next("morning")
    assert fates(anna, "drink") == {TODAY: "advice_open"}
    assert fates(anna, "evening") == {TODAY: "advice_open"}
    assert "Have you been seen" in anna.last.text

    await anna.taps("I was seen")
    await stage.to_next("evening")
    assert fates(anna, "evening")[TODAY + timedelta(days=1)] == "sent"
    assert troubles(stage) == []


@pytest.mark.parametrize(
    ("minutes", "fate", "late"), [(5, "sent", False), (40, "sent", True), (300, "too_late", None)]
)
async def test_the_process_was_down_when_it_was_time(
    stage: Stage, anna: Actor, minutes: int, fate: str, late: bool | None
) -> None:
    """Late but useful says so; too late is left out and written down."""
    await welcomed(anna)
    await stage.until(planned(anna, "evening")[0].due_at - timedelta(minutes=1))
    said = len(anna.said)
    stage.clock.push_to(planned(anna, "evening")[0].due_at + timedelta(minutes=minutes))
    await stage.restarts()

    assert fates(anna, "evening") == {TODAY: fate}
    if late is None:
        assert len(anna.said) == said
    else:
        assert ("comes late" in anna.last.text) is late
    assert planned(anna, "evening")[0].key.endswith("2026-11-21")


async def test_whoever_blocks_the_bot_is_left_alone_and_welcome_back(
    stage: Stage, anna: Actor
) -> None:
    """Nothing is sent to them, nor planned after the next evening; unblocking brings it back."""
    await welcomed(anna)
    stage.sandbox.world.blocks(anna.person)
    await stage.settle()
    calls = len(anna.said)
    await stage.passes(days=2)
    assert len(anna.said) == calls
    assert fates(anna, "evening") == {TODAY: "blocked"}
    assert planned(anna, "evening") == []
    now = stage.clock.now()
    assert stage.app.database.now(mend, now, 0, 9) == Mended(None)
    assert not stage.app.database.now(mend_one, now, number(anna))

    stage.sandbox.world.unblocks(anna.person)
    await stage.settle()
    await stage.to_next("evening")
    assert fates(anna, "evening")[TODAY + timedelta(days=2)] == "sent"
    assert "Ready?" in anna.last.text
    assert troubles(stage) == []


async def test_a_block_found_out_by_a_send_counts_as_well(stage: Stage, anna: Actor) -> None:
    """Telegram refuses one message: no more are tried until the person writes again."""
    await welcomed(anna)
    anna.person.blocked = True
    await stage.to_next("drink")
    await stage.to_next("evening")
    assert fates(anna, "evening") == {TODAY: "blocked"}

    anna.person.blocked = False
    await anna.says("/help")
    await stage.passes(days=1)
    assert fates(anna, "evening")[TODAY + timedelta(days=1)] == "sent"


@pytest.mark.parametrize(
    ("caption", "noted", "words"),
    [
        ("Done already", "yes", "Sleep well"),
        ("Not tonight", "no", "Sleep well"),
        ("In a bit", None, "or leave it for today"),
        ("Start the stretch", None, "A few minutes for both legs"),
    ],
)
async def test_the_card_of_yesterday_still_makes_sense(
    stage: Stage, anna: Actor, caption: str, noted: str | None, words: str
) -> None:
    """Tapped the morning after: it is answered, for its own night, and nothing breaks."""
    await welcomed(anna)
    await stage.to_next("evening")
    card = anna.last
    await stage.passes(hours=10, minutes=50)
    await anna.taps("Quiet night", "Yes, that's it")
    button = card.button(caption)
    assert button is not None
    assert button.data is not None
    stage.sandbox.world.taps_data(anna.person, card.id, button.data)
    await stage.settle()

    assert words in card.text
    assert night(anna, TODAY).get("stretch") == noted
    await stage.to_next("evening")
    assert troubles(stage) == []


async def test_five_evenings_without_an_answer(stage: Stage, anna: Actor) -> None:
    """One question instead of the sixth reminder; whoever ignores that is not asked it again."""
    await welcomed(anna)
    for _ in range(5):
        await stage.to_next("evening")
        assert "Ready?" in anna.last.text
    await stage.to_next("evening")
    assert "no reply for 5 nights" in anna.last.text
    assert {"Go on as before", "Another time", "Take a break"} <= set(anna.last.captions)
    for _ in range(7):
        await stage.to_next("evening")
        assert "Ready?" in anna.last.text
    await anna.taps("Done already")
    for _ in range(5):
        await stage.to_next("evening")
    await stage.to_next("evening")
    assert "no reply for 5 nights" in anna.last.text
    assert troubles(stage) == []


@pytest.mark.parametrize("answer", ["Go on as before", "Another time", "Take a break"])
async def test_the_three_answers_to_it(stage: Stage, anna: Actor, answer: str) -> None:
    """Keep, change, pause: each is followed."""
    await welcomed(anna)
    for _ in range(6):
        await stage.to_next("evening")
    await anna.taps(answer)
    if answer == "Another time":
        await anna.says("21:40")
        assert about(anna).stretch_at.hour == 21
        (timer,) = planned(anna, "evening")
        assert (timer.due_at.hour, timer.due_at.minute) == (21, 40)
    elif answer == "Take a break":
        await anna.taps("One week")
        assert about(anna).paused_until == TODAY + timedelta(days=12)
        assert planned(anna, "evening")[0].key.endswith("2026-12-02")
        said = len(anna.said)
        await stage.passes(days=6)
        assert len(anna.said) == said
    await stage.to_next("evening")
    assert "Ready?" in anna.last.text


async def test_the_wording_turns(stage: Stage, anna: Actor) -> None:
    """Three evenings, three wordings, of both prompts."""
    await welcomed(anna)
    drinks, stretches = set(), set()
    for _ in range(3):
        await stage.to_next("drink")
        drinks.add(anna.last.text)
        await stage.to_next("evening")
        stretches.add(anna.last.text)
    assert len(drinks) == len(stretches) == 3


@pytest.mark.parametrize(
    ("choice", "kinds"),
    [
        ("Both in one message", ["evening", "morning"]),
        ("Only the stretch", ["evening", "morning"]),
        ("Only the drink", ["drink", "morning"]),
        ("Nothing", ["morning"]),
        ("Drink, and later the stretch", ["drink", "evening", "morning"]),
    ],
)
async def test_prompts_merged_or_dropped(
    stage: Stage, anna: Actor, choice: str, kinds: list[str]
) -> None:
    """One tap in the settings, and the plan follows."""
    await welcomed(anna)
    await anna.says("/settings")
    await anna.taps("Evening reminders", choice, "Close")

    found = [k for k in ("drink", "evening", "morning") if planned(anna, k)]
    assert found == kinds
    if choice == "Both in one message":
        await stage.to_next("evening")
        assert "few sips" in anna.last.text
    assert number(anna) == 1
    assert troubles(stage) == []
