"""Commands, settings, and what is not words: each answered on purpose."""

from datetime import date, time

import pytest

from tests.support.records import about, came, planned, troubles
from tests.support.stage import Actor, Stage
from tests.support.stories import welcomed

CHANGES: tuple[tuple[tuple[str, ...], str, dict[str, str | None]], ...] = (
    (("Bedtime", "23:30", "Yes"), "Bedtime: 23:30", {"evening": "23:10", "morning": "08:30"}),
    (("Bedtime", "23:30", "No"), "Bedtime: 23:30", {"evening": "22:10", "morning": "07:30"}),
    (("Drink time", "19:45"), "Drink: 19:45", {"drink": "19:45"}),
    (("Check-in", "Change the time", "07:45"), "Check-in: 07:45", {"morning": "07:45"}),
    (("Check-in", "Turn it off"), "Check-in: off", {"morning": None}),
    (("Country", "Ireland"), "Country: Ireland", {"evening": "22:10"}),
    (("Limit on drinks", "Yes"), "Limit on drinks: yes", {"drink": None}),
    (("Health facts", "Calf repair", "Done"), "Health facts: 1 ticked", {"evening": None}),
    (("Buzz", "Yes, buzz"), "Buzz when a hold ends: on", {}),
    (("My words", "Yes, keep them"), "Keep my words as notes: on", {}),
)


@pytest.mark.parametrize(("taps", "line", "plan"), CHANGES, ids=lambda part: str(part)[:40])
async def test_each_setting_shows_and_moves_the_timers(
    stage: Stage, anna: Actor, taps: tuple[str, ...], line: str, plan: dict[str, str | None]
) -> None:
    """What was changed stands in the list at once; the plan follows without waiting for Close."""
    await welcomed(anna)
    await anna.says("/settings")
    await anna.taps(*taps)

    assert line in anna.last.text
    for kind, wall in plan.items():
        assert [f"{t.due_at:%H:%M}" for t in planned(anna, kind)] == ([wall] if wall else [])
    before = about(anna)
    await stage.restarts()
    await anna.taps("Close")
    assert line in anna.last.text
    assert anna.last.captions == []
    assert about(anna) == before
    assert troubles(stage) == []


async def test_back_takes_a_setting_back_and_its_timers_too(stage: Stage, anna: Actor) -> None:
    """As they were when the settings were opened."""
    await welcomed(anna)
    before = about(anna)
    timers = await stage.app.timers()
    await anna.says("/settings")
    await anna.taps("Stretch time", "21:55")
    assert about(anna).stretch_at == time(21, 55)
    await anna.says("/back")
    assert about(anna) == before
    kept = [t for t in await stage.app.timers() if t.kind != "patience"]
    assert kept == timers


@pytest.mark.parametrize("command", ["/settings", "/pause", "/stretch", "/checkin"])
async def test_cancel_leaves_any_talk(stage: Stage, anna: Actor, command: str) -> None:
    """Its buttons go, and the next words are not taken for an answer to it."""
    await welcomed(anna)
    await anna.says(command)
    assert anna.last.captions
    await anna.says("/cancel")
    assert "put this away" in anna.last.text
    assert [m for m in anna.said if m.captions] == []
    await anna.says("/cancel")
    assert "nothing to put away" in anna.last.text
    assert troubles(stage) == []


@pytest.mark.parametrize(
    ("command", "words"),
    [
        ("/help", "What you can do here"),
        ("/privacy", "What is kept"),
        ("/resume", "on already"),
        ("/back", "nothing to undo"),
        ("/nonsense", "don't know that command"),
        ("/start@charley_sandbox_bot", "Hello again"),
        ("/PAUSE", "stay quiet"),
    ],
)
async def test_every_command_answers(anna: Actor, command: str, words: str) -> None:
    """With one message, whatever it is."""
    await welcomed(anna)
    said = len(anna.said)
    await anna.says(command)
    assert words in anna.last.text
    assert len(anna.said) == said + 1


@pytest.mark.parametrize(
    "command", ["/help", "/privacy", "/settings", "/pause", "/resume", "/stretch", "/checkin"]
)
async def test_commands_of_a_stranger(stage: Stage, anna: Actor, command: str) -> None:
    """Nobody has to be welcomed to be answered."""
    await anna.says(command)
    assert anna.said
    assert troubles(stage) == []


@pytest.mark.parametrize(
    ("what", "words"),
    [
        ("sticker", "sticker"),
        ("voice", "voice messages"),
        ("photo", "pictures"),
        ("location", "place"),
        ("document", "can't open this"),
    ],
)
async def test_what_is_not_words_gets_a_kind_sentence(
    stage: Stage, anna: Actor, what: str, words: str
) -> None:
    """The question that stood open still does."""
    await welcomed(anna)
    await anna.says("/settings")
    stage.sandbox.world.sends(anna.person, what)  # type: ignore[arg-type]  # one of Sendable
    await stage.settle()
    assert words in anna.last.text
    await anna.taps("Country")
    assert "Which country" in next(m.text for m in anna.said if m.captions)
    assert troubles(stage) == []


async def test_a_changed_message_is_let_be(stage: Stage, anna: Actor) -> None:
    """It was understood as it was first written."""
    await welcomed(anna)
    said = len(anna.said)
    mine = next(m for m in anna.chat.messages if not m.by_bot)
    stage.sandbox.world.edits(anna.person, mine, "cramp")
    await stage.settle()
    assert len(anna.said) == said
    assert troubles(stage) == []


async def test_in_a_group_it_speaks_only_when_spoken_to(stage: Stage, anna: Actor) -> None:
    """One kind sentence to a command; chatter and channels are none of its business."""
    world = stage.sandbox.world
    family, news = world.group("Family"), world.channel("News")
    await anna.says("/start")
    world.says(anna.person, "I had such a cramp last night", family)
    world.posts(news, "cramp")
    await stage.settle()
    assert family.said == []
    assert len(news.messages) == 1

    world.says(anna.person, "/cramp", family)
    await stage.settle()
    (answer,) = family.said
    assert "private chat" in answer.text
    assert answer.captions == []
    assert "How old are you" in anna.last.text
    assert troubles(stage) == []


@pytest.mark.parametrize(
    "text",
    ["?", ".", "🙂", "\u200b\u200b.", "a" * 4096, "😀" * 3000, "<b>&amp;</b> {x} %s\\n", "ok"],
    ids=["mark", "dot", "face", "invisible", "long", "long faces", "markup", "ok"],
)
async def test_whatever_is_typed_is_answered(stage: Stage, anna: Actor, text: str) -> None:
    """In the middle of a talk, and with none open."""
    await welcomed(anna)
    await anna.says(text)
    assert anna.last is not anna.said[1]
    said = len(anna.said)
    await anna.says("/pause", text)
    assert len(anna.said) >= said + 2
    assert about(anna).paused_until is None
    assert troubles(stage) == []


@pytest.mark.parametrize(
    ("words", "until"),
    [("One week", date(2026, 11, 27)), ("3 december", date(2026, 12, 3)), ("2 weeks", None)],
)
async def test_a_pause_by_word(anna: Actor, words: str, until: date | None) -> None:
    """Until the day that was typed; /pause again offers to end it."""
    await welcomed(anna)
    await anna.says("/pause", words)
    assert about(anna).paused_until == (until or date(2026, 12, 4))
    await anna.says("/pause")
    await anna.taps("Turn reminders on now")
    assert about(anna).paused_until is None
    assert len(planned(anna, "evening")) == 1


async def test_what_came_in_is_counted_and_done(stage: Stage, anna: Actor) -> None:
    """Each thing exactly once."""
    await anna.says("/start")
    before = came(stage)
    assert stage.sandbox.world.repeats()
    await stage.settle()
    assert came(stage) == before
