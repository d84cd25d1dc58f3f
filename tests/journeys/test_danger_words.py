"""Danger in typed words, whatever is being talked about."""

import pytest

from tests.support.advices import given
from tests.support.invariants import all_is_well
from tests.support.records import episodes
from tests.support.stage import Actor, Stage
from tests.support.stories import welcomed

SIGNS = {
    "I have chest pain": "pe_signs",
    "my chest hurts": "pe_signs",
    "can't breathe": "pe_signs",
    "she fainted": "confusion_collapse",
    "my face is drooping": "stroke_signs",
    "my leg is suddenly cold and pale": "limb_ischaemia",
    "numb between my legs": "cauda_equina",
    "snake bite on my leg": "venom_bite",
    "my calf is swollen and hot": "dvt_signs",
    "my pee is brown": "rhabdo_signs",
}
TALKS = (
    ("/start",),
    ("/start", "18 or older", "Agree"),
    ("/settings",),
    ("/pause",),
    ("/stretch",),
    ("/checkin",),
    ("/forget",),
    ("cramp",),
    ("cramp", "None", "Calf"),
    ("cramp", "None", "Calf", "Just now", "It's gone"),
    ("my chest might hurt a bit, not sure",),
)
IN_DOUBT = "this pain makes me want to die"


async def goes(actor: Actor, steps: tuple[str, ...]) -> None:
    """The first step is typed, the others are tapped."""
    await actor.says(steps[0])
    await actor.taps(*steps[1:])


async def test_every_way_of_naming_danger_is_heard(stage: Stage) -> None:
    """From people nobody has met before, as their first words."""
    for n, (words, flag) in enumerate(SIGNS.items()):
        actor = stage.actor(words)
        await actor.says(words)
        assert actor.loud == len(actor.said) == 1, words
        row = given(stage)[n]
        assert (row.rule, row.delivered_at) == (flag, stage.clock.now())
    all_is_well(stage)


@pytest.mark.parametrize("words", ["I have chest pain", "my calf is swollen and hot"])
async def test_danger_is_heard_in_every_talk(stage: Stage, words: str) -> None:
    """One loud message, at once; nothing else is put after it."""
    for talk in TALKS:
        actor = stage.actor(" ".join(talk))
        await goes(actor, talk)
        before, sounds = len(given(stage)), actor.loud

        await actor.says(words)

        assert len(given(stage)) == before + 1, talk
        assert actor.loud == sounds + 1, talk
        assert not actor.last.silent, talk
        assert actor.last.text.startswith(("🚨", "⚠️")), talk
    all_is_well(stage)


async def test_danger_in_a_cramp_ends_it(stage: Stage, anna: Actor) -> None:
    """The card loses its buttons and the record says why."""
    await anna.says("cramp")
    card = anna.last
    await anna.taps("None")
    await anna.says("I can't breathe")
    assert card.captions == []
    (episode,) = episodes(stage, 1, stage.opened.date())
    assert episode.ending == "escalated"
    await stage.passes(minutes=30)
    assert anna.loud == 2


@pytest.mark.parametrize("answer", ["Yes", "Not sure", "No", None])
async def test_doubt_is_asked_about_once(stage: Stage, anna: Actor, answer: str | None) -> None:
    """Yes, not sure and a minute's silence are a yes; only no is a no."""
    await welcomed(anna)
    await anna.says("/settings")
    menu = anna.last.text
    await anna.says(IN_DOUBT)
    assert "Is this so now?" in anna.last.text
    assert not anna.last.silent
    if answer is None:
        await stage.passes(seconds=59)
        assert given(stage) == []
        await stage.passes(seconds=2)
    else:
        await anna.taps(answer)

    if answer == "No":
        assert given(stage) == []
        assert anna.last.text.endswith(menu)
    else:
        (row,) = given(stage)
        assert row.rule == "self_harm"
        assert "116 123" in anna.last.text
        assert "Call 999 or 112 now" in anna.last.text
    all_is_well(stage)


async def test_doubt_in_a_cramp_does_not_end_it(stage: Stage, anna: Actor) -> None:
    """After a no the very card comes back, and its ten minutes have gone on."""
    await anna.says("cramp")
    await anna.taps("None", "Calf", "Just now")
    step = anna.last.text.partition("\n")[0]
    await stage.passes(seconds=20)
    await anna.says(IN_DOUBT)
    await anna.taps("No")
    assert step in anna.last.text
    assert given(stage) == []

    await stage.passes(minutes=9, seconds=45)
    assert [row.rule for row in given(stage)] == ["over_10_min"]
    all_is_well(stage)


@pytest.mark.parametrize("words", ["cramp", "/settings", "/help", "hello"])
async def test_the_question_in_doubt_cannot_be_lost(stage: Stage, anna: Actor, words: str) -> None:
    """Whatever is said instead of an answer, no answer is a yes."""
    await anna.says(IN_DOUBT)
    await anna.says(words)
    await stage.passes(seconds=61)
    assert [row.rule for row in given(stage)] == ["self_harm"]
    all_is_well(stage)


async def test_help_is_at_hand_while_the_question_stands(stage: Stage, anna: Actor) -> None:
    """In a cramp already, the word leads back to that cramp, not to a second one."""
    await anna.says("cramp")
    await anna.taps("None", "Calf", "Just now")
    await anna.says(IN_DOUBT)
    await anna.says("cramp")
    assert any("It's gone" in caption for caption in anna.last.captions)
    assert len(episodes(stage, 1, stage.opened.date())) == 1
    all_is_well(stage)


async def test_the_screen_of_a_cramp_answers_the_doubt(stage: Stage, anna: Actor) -> None:
    """None of these signs, by one's own tap: then nobody is sent to hospital for a maybe."""
    await anna.says("maybe my foot is cold")
    assert "Is this so now?" in anna.last.text
    await anna.says("cramp")
    await anna.taps("None")
    await stage.passes(seconds=90)
    assert given(stage) == []
