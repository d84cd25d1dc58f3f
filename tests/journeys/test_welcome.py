"""The welcome: by taps, by words, by skipping, and with detours."""

from datetime import time

import pytest

from bot.storage import timers
from conversations.plan import WINDOW
from conversations.profile import Condition, Fluids
from tests.support.records import about, number, planned, troubles
from tests.support.stage import Actor, Stage
from tests.support.stories import WELCOME, tapped_through, welcomed

SKIPPING = (
    ("Skip the rest",),
    ("Skip", "Skip the rest"),
    ("United Kingdom", "Skip", "Skip the rest"),
    ("United Kingdom", "Yes", "22:30", "That's fine", "Skip the rest"),
    ("United Kingdom", "Yes", "22:30", "That's fine", "Skip", "Skip"),
    ("Skip", "Skip", "Skip", "Skip", "Skip"),
)
"""Ways of telling next to nothing, from the question of the country on."""


@pytest.mark.parametrize("taps", SKIPPING, ids=" > ".join)
async def test_whatever_is_skipped_the_rest_works(
    stage: Stage, anna: Actor, taps: tuple[str, ...]
) -> None:
    """The times are sensible, and without the health facts massage and heat stay locked."""
    await anna.says("/start")
    await anna.taps("18 or older", "Agree", *taps)

    assert "all set" in anna.last.text
    assert "massage and heat" in anna.last.text
    assert anna.last.captions == []
    person = about(anna)
    assert person.welcomed
    assert (person.bedtime, person.stretch_at) == (time(22, 30), time(22, 10))
    assert (person.zone == "Europe/London") == ("United Kingdom" in taps)
    assert not person.profile.health_answered
    assert planned(anna, "drink") == []  # nobody knows whether a drink may be mentioned
    await stage.to_next("evening")
    assert (stage.clock.now().hour, stage.clock.now().minute) == (22, 10)
    assert "Ready?" in anna.last.text
    assert troubles(stage) == []


async def test_what_was_told_before_the_rest_was_skipped_counts(anna: Actor) -> None:
    """A bedtime that was chosen moves all times, also when the last questions are left out."""
    await anna.says("/start")
    await anna.taps("18 or older", "Agree", "Skip", "Skip", "00:30", "Skip the rest")

    person = about(anna)
    assert (person.bedtime, person.stretch_at) == (time(0, 30), time(0, 10))
    assert (person.wake, person.morning_at) == (time(8, 30), time(9, 30))
    assert "00:10" in anna.last.text
    assert "09:30" in anna.last.text


async def test_typing_through_the_whole_welcome(stage: Stage, anna: Actor) -> None:
    """Nobody needs the buttons."""
    await anna.says("/start", "I'm 71", "yes", "uk", "7:02 pm", "22:30", "perfect")
    assert "Which of these" in anna.last.text
    await anna.says("veins")
    assert "☑ Veins" in anna.last.captions
    await anna.says("done", "no")

    person = about(anna)
    assert (person.country, person.zone) == ("GB", "Europe/London")
    assert person.profile.conditions == {Condition.VEINS}
    assert person.profile.fluids is Fluids.FREE
    assert "Drink: 20:00" in anna.last.text
    assert troubles(stage) == []


@pytest.mark.parametrize(
    ("words", "zone"),
    [
        ("Munich", "Europe/Berlin"),
        ("Europe/Berlin", "Europe/Berlin"),
        ("new york", "America/New_York"),
        ("Sydney", "Australia/Sydney"),
    ],
)
async def test_a_town_or_a_zone_may_be_typed(anna: Actor, words: str, zone: str) -> None:
    """Also where the country was left out."""
    await anna.says("/start")
    await anna.taps("18 or older", "Agree", "Skip")
    await anna.says(words)

    assert about(anna).zone == zone
    assert "When do you go to bed" in anna.last.text


async def test_the_time_on_the_clock_finds_the_zone(anna: Actor) -> None:
    """Somebody in Japan, where it is four in the morning."""
    await anna.says("/start")
    await anna.taps("18 or older", "Agree")
    await anna.says("japan", "04:00")

    assert about(anna).zone == "Asia/Tokyo"


@pytest.mark.parametrize(
    ("words", "asked_which"), [("half ten", True), ("22:30", False), ("10:30 pm", False)]
)
async def test_a_bedtime_may_be_typed(anna: Actor, words: str, *, asked_which: bool) -> None:
    """A time that may be meant for the morning is asked about."""
    await anna.says("/start")
    await anna.taps("18 or older", "Agree", "Skip", "Skip")
    await anna.says(words)
    if asked_which:
        assert {"10:30", "22:30"} <= set(anna.last.captions)
        await anna.taps("22:30")

    assert about(anna).bedtime == time(22, 30)
    assert "How about this?" in anna.last.text


async def test_back_takes_one_answer_after_another(stage: Stage, anna: Actor) -> None:
    """Down to the very first question, and up again with other answers."""
    await anna.says("/start")
    await anna.taps("18 or older", "Agree", "United Kingdom", "Yes", "22:30")
    await anna.taps("Back", "Back", "Back")
    assert "Which country" in anna.last.text
    assert about(anna).country is None
    assert about(anna).zone is None
    assert about(anna).bedtime == time(22, 30)
    await anna.taps("Back", "Back")
    assert "How old are you" in anna.last.text
    assert not about(anna).consented
    assert "Back" not in anna.last.captions

    await anna.says("/back")
    assert "nothing to undo" in anna.last.text
    await anna.taps("18 or older", "Agree", "Ireland", "Yes", "23:30", "That's fine")
    assert (about(anna).country, about(anna).bedtime) == ("IE", time(23, 30))
    assert troubles(stage) == []


async def test_start_in_the_middle_puts_the_question_again(anna: Actor) -> None:
    """Nothing is lost, and the earlier card can no longer be tapped."""
    await anna.says("/start")
    await anna.taps("18 or older", "Agree", "United Kingdom")
    question, card = anna.last.text, anna.last.id
    await anna.says("/start")

    assert anna.last.text == question
    assert anna.last.id > card
    assert [m.id for m in anna.said if m.captions] == [anna.last.id]
    await anna.taps("Yes")
    assert about(anna).country == "GB"
    assert about(anna).zone == "Europe/London"


async def test_start_afterwards_says_hello_and_keeps_everything(stage: Stage, anna: Actor) -> None:
    """The plan is the same as before."""
    await welcomed(anna)
    before, timers = about(anna), [planned(anna, kind) for kind in ("drink", "evening", "morning")]
    await anna.says("/start")

    assert "Hello again" in anna.last.text
    assert "22:10" in anna.last.text
    assert about(anna) == before
    assert [planned(anna, kind) for kind in ("drink", "evening", "morning")] == timers
    assert anna.chat.keyboard is not None
    assert troubles(stage) == []


async def test_the_under_aged_are_sent_elsewhere_but_may_correct_themselves(
    stage: Stage, anna: Actor
) -> None:
    """Nothing is planned for them."""
    await anna.says("/start", "16")
    assert "made for adults" in anna.last.text
    assert [timer.kind for timer in await stage.app.timers()] == []

    await anna.says("/start")
    await anna.taps("18 or older")
    assert "Is that all right" in anna.last.text


async def test_not_now_leaves_people_alone_until_they_come_back(stage: Stage, anna: Actor) -> None:
    """No timers; /start asks again where it stood, and a cramp is helped all the same."""
    await anna.says("/start")
    await anna.taps("18 or older", "Not now")
    said = len(anna.said)
    await stage.passes(days=3)
    assert len(anna.said) == said

    await anna.says("cramp")
    assert anna.last.text.startswith("Straighten the knee")
    await anna.taps("None", "Calf", "Just now", "It's gone", "Yes", "Skip", "Skip", "Good night")
    await anna.says("/start")
    await anna.taps("18 or older", "Agree")
    assert "Which country" in anna.last.text


async def test_without_health_facts_nothing_risky_is_offered(stage: Stage, anna: Actor) -> None:
    """In the cramp, too: massage and heat stay locked for whoever skipped."""
    await anna.says("/start")
    await anna.taps("18 or older", "Agree", "Skip the rest")
    await anna.says("cramp")
    await anna.taps("None", "Calf", "Just now")
    steps = [anna.last.text]
    while step := next((c for c in ("Same", "stay in bed") if offered(anna, c)), None):
        await anna.taps(step)
        steps.append(anna.last.text)
    assert len(steps) >= 4, steps
    assert not [step for step in steps if "massage" in step.lower() or "warm" in step.lower()]
    assert troubles(stage) == []


def offered(actor: Actor, caption: str) -> bool:
    """Whether there is such a button under the newest message."""
    return any(caption in button for button in actor.last.captions)


async def test_the_greeting_brings_the_button_and_makes_no_sound(anna: Actor) -> None:
    """The person has the phone in hand."""
    await anna.says("/start")
    assert anna.chat.keyboard is not None
    assert anna.chat.keyboard.captions == ["🦵 I have a cramp"]
    await anna.taps(*WELCOME, "None of these", "No")
    assert anna.loud == 0


async def test_the_shortcut_of_other_tests_leads_to_the_same(stage: Stage, anna: Actor) -> None:
    """Stories that begin with somebody welcomed begin where these taps lead."""
    bert = await welcomed(stage.actor("Bert"))
    await tapped_through(anna)

    assert about(anna) == about(bert)
    mine, his = (
        {timer.kind: timer.due_at for timer in stage.app.database.now(timers.of, number(one))}
        for one in (anna, bert)
    )
    assert mine.keys() == his.keys()
    assert all(abs(mine[kind] - his[kind]) < WINDOW for kind in mine)
