"""What a button says may be typed: then it is as good as a tap, whatever else it might mean."""

import pytest

from tests.support.advices import given
from tests.support.records import troubles
from tests.support.stage import Stage
from tests.support.stories import WELCOME, welcomed

WORSE = {"en": "it's worse", "es": "peor", "de": "schlimmer"}
NONE = {"en": "just a cramp", "es": "solo calambre", "de": "nur krampf"}


@pytest.mark.parametrize("typed", ["Unsteady", "unsteady"])
async def test_a_health_fact_is_no_alarm(stage: Stage, typed: str) -> None:
    """Out of the blue the same word is asked about; on the list it is a tick."""
    anna = stage.actor("Anna")
    await anna.says("/start")
    await anna.taps(*WELCOME)
    await anna.says(typed)
    assert given(stage) == []
    assert any(caption.startswith("☑") for caption in anna.last.captions), anna.last.captions
    assert troubles(stage) == []


async def test_a_danger_sign_typed_as_its_button_is_advised_about(stage: Stage) -> None:
    anna = await welcomed(stage.actor("Anna"))
    await anna.says("/cramp", "4 swollen / hot / red leg")
    (row,) = given(stage)
    assert row.flags[0] == "dvt_signs"


@pytest.mark.parametrize("language", WORSE)
async def test_worse_is_heard_on_every_card_of_a_cramp(stage: Stage, language: str) -> None:
    """It leads to the danger signs, also from "where is it?" and "can you stand?"."""
    anna = await welcomed(stage.actor("Anna", language))
    await anna.says("/cramp", NONE[language])
    for _ in range(2):
        where = anna.last.captions
        await anna.says(WORSE[language])
        assert any(caption.startswith("4 ") for caption in anna.last.captions), where
        await anna.says(NONE[language])
    assert troubles(stage) == []
