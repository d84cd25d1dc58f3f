"""A cramp comes first, whatever is being talked about; afterwards the question comes back."""

import pytest

from bot.storage import sessions
from conversations.understanding import cramp, danger
from tests.support.invariants import all_is_well
from tests.support.stage import Actor, Stage
from tests.support.stories import welcomed

STRETCH = "Straighten the knee, pull your toes up towards your shin, hold."
UNTIL_GONE = ("None", "Calf", "Just now", "It's gone", "Yes", "Skip", "Skip", "Good night")

TALKS = {
    "settings": ("/settings",),
    "settings, a time": ("/settings", "Bedtime"),
    "pause": ("/pause",),
    "stretch": ("/stretch", "I can stand"),
    "check-in": ("/checkin", "1"),
}
WELCOME = ("18 or older", "Agree", "United Kingdom", "Yes", "22:30", "That's fine", "None of these")


async def opens(actor: Actor, steps: tuple[str, ...]) -> None:
    """Commands are typed, everything else is tapped."""
    for step in steps:
        await (actor.says(step) if step.startswith("/") else actor.taps(step))


def is_helped(actor: Actor, sounds: int) -> None:
    """The newest message stretches and asks for danger, and it rang once."""
    assert actor.last.text.startswith(STRETCH)
    assert "1 Chest pain" in actor.last.text
    assert any("None" in caption for caption in actor.last.captions)
    assert actor.loud == sounds + 1


@pytest.mark.parametrize("talk", TALKS)
async def test_the_open_question_comes_back_after_the_cramp(
    stage: Stage, anna: Actor, talk: str
) -> None:
    """Each talk with a question that stands open, at that very question."""
    await welcomed(anna)
    await opens(anna, TALKS[talk])
    question, captions, sounds = anna.last.text, anna.last.captions, anna.loud

    await anna.says("I have a cramp")
    is_helped(anna, sounds)
    await anna.taps(*UNTIL_GONE)

    assert anna.last.text.endswith(question)
    assert anna.last.captions == captions
    assert anna.loud == sounds + 1
    all_is_well(stage)


async def test_the_welcome_comes_back_at_each_of_its_questions(stage: Stage, anna: Actor) -> None:
    """Before consent, too: nobody has to agree to anything to be helped."""
    await anna.says("/start")
    question = anna.last.text
    for answer in WELCOME:
        sounds = anna.loud

        await anna.says("/cramp")
        is_helped(anna, sounds)
        await anna.taps("None", "Calf", "Just now", "It's gone", "Yes")
        await stage.passes(minutes=6)

        assert anna.last.text.endswith(question), answer
        await anna.taps(answer)
        question = anna.last.text
    all_is_well(stage)


WAYS = (
    "cramp",
    "/cramp",
    "CRAMP",
    "my calf!!",
    "help it hurts",
    "aaa",
    "aaaaaargh",
    "crmap in my leg",
    "🦵 I have a cramp",
)


async def test_every_way_of_crying_for_help_is_heard_in_the_settings(stage: Stage) -> None:
    """Words, the command, the button's own text and a bare howl, while a question stands open."""
    for words in WAYS:
        actor = stage.actor(words)
        await actor.says("/settings")
        sounds, messages = actor.loud, len(actor.said)

        await actor.says(words)

        is_helped(actor, sounds)
        assert len(actor.said) == messages + 1
    all_is_well(stage)


async def test_the_keyboard_has_the_cramp_button(stage: Stage, anna: Actor) -> None:
    """One tap, without a word."""
    await welcomed(anna)
    sounds = anna.loud
    await anna.taps("I have a cramp")
    is_helped(anna, sounds)


async def test_the_cramp_button_does_not_wait_for_the_tables_of_words(
    stage: Stage, anna: Actor, monkeypatch: pytest.MonkeyPatch
) -> None:
    """They take seconds to read after a start; the button's label is no sentence to be read."""
    await welcomed(anna)
    sounds = anna.loud
    for reader in (danger.find_any, cramp.certain):
        monkeypatch.setattr(f"{reader.__module__}.{reader.__name__}", _must_not_be_asked)
    await anna.taps("I have a cramp")
    is_helped(anna, sounds)


def _must_not_be_asked(text: str, *_: object, **__: object) -> None:
    raise AssertionError(text)


@pytest.mark.parametrize("kind", ["drink", "evening"])
async def test_an_evening_prompt_gives_way_and_keeps_its_buttons(
    stage: Stage, anna: Actor, kind: str
) -> None:
    """It is not put again in the middle of the night, but a tap on it still counts."""
    await welcomed(anna)
    await stage.to_next(kind)
    prompt, sounds = anna.last, anna.loud

    await anna.says("cramp")
    is_helped(anna, sounds)
    relief = anna.last
    await anna.taps(*UNTIL_GONE)
    assert anna.last.id == relief.id

    button = prompt.buttons[0]
    assert button.data is not None
    stage.sandbox.world.taps_data(anna.person, prompt.id, button.data)
    await stage.settle()
    session = int(button.data.partition(":")[0])
    found = stage.app.database.now(sessions.by_id, session)
    assert found is not None
    assert found.turn == 1
    all_is_well(stage)


async def test_the_morning_is_put_again_after_the_cramp(stage: Stage, anna: Actor) -> None:
    """Even where nothing of it had been answered."""
    await welcomed(anna)
    await stage.to_next("morning")
    question = anna.last.text
    await anna.says("cramp")
    await anna.taps(*UNTIL_GONE)
    assert anna.last.text.endswith(question)


async def test_a_question_whether_to_forget_everything_is_not_put_again(
    stage: Stage, anna: Actor
) -> None:
    """It would be the wrong thing to find under one's thumb at night."""
    await welcomed(anna)
    await anna.says("/forget")
    sounds = anna.loud
    await anna.says("cramp")
    is_helped(anna, sounds)
    await anna.taps(*UNTIL_GONE)
    assert "forget" not in anna.last.text.lower()


async def test_a_cramp_waits_for_no_follow_up_question(stage: Stage, anna: Actor) -> None:
    """While Charley asks whether one was seen by a doctor."""
    await welcomed(anna)
    await anna.says("my calf is hot and swollen")
    await stage.to_next("followup")
    sounds = anna.loud
    await anna.says("cramp")
    is_helped(anna, sounds)
    all_is_well(stage)
