"""What holds of every talk, by its entry."""

from dataclasses import replace

import pytest

from conversations.facts import Facts
from conversations.registry import TALKS
from conversations.replay import play
from tests.conversations.checkins import CRAMP, LAST_NIGHT, TODAY, UNSEEN, sore_since
from tests.conversations.test_followup import advised

SORE = (("count", "1"), ("sore", "8"), ("same_spot", "yes"))
NIGHTS = (
    TODAY,
    replace(TODAY, late=True),
    replace(TODAY, recent_cramp=True),
    replace(TODAY, episodes=(CRAMP,)),
    replace(TODAY, episodes=(CRAMP, UNSEEN)),
    replace(TODAY, given=(("count", "1"),), recent_cramp=True),
    replace(TODAY, given=(("count", "0"), ("sore", "8"), ("same_spot", "yes"))),
    replace(TODAY, given=(("count", "1"), ("sore", "8"), ("same_spot", "yes"), ("legs", "unsure"))),
    replace(TODAY, told=SORE),
    replace(sore_since(4, 8), told=SORE),
    replace(sore_since(4, 8), told=(*SORE, ("legs", "unsure"))),
    replace(sore_since(4, 8), told=(*SORE, ("legs", "no"), ("walking", "normal"))),
    replace(TODAY, night=None, missing=(LAST_NIGHT,)),
    replace(TODAY, weekly=True, ignored=5, hot=True),
    sore_since(4, 8),
    advised("pe_signs"),
    advised("dvt_signs", asked_before=1),
    advised("sleep_disturbed"),
)


@pytest.mark.parametrize("talk", [name for name, entry in TALKS.items() if entry.prompt])
@pytest.mark.parametrize("facts", NIGHTS)
def test_no_prompt_opens_with_a_question_that_silence_answers(talk: str, facts: Facts) -> None:
    """So one that nobody has touched may be put aside without looking at what it asks."""
    asked = play(TALKS[talk].flow, facts, ()).turn.ask
    assert asked is None or not any(silence.closes for silence in asked.silences)
