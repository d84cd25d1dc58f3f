"""A short form of `make hostile`, and shapes that Hypothesis leads to where it hurts."""

import json
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.telegram.read import essence, read, sender_of
from tests.hostile import shapes
from tests.hostile.campaign import run
from tests.hostile.forging import Forger
from tests.support.kinds import on_both
from tests.support.stage import Stage


@on_both
@pytest.mark.parametrize("seed", [1, 2])
async def test_whatever_is_sent_harms_nobody(stage: Stage, seed: int) -> None:
    tally = await run(stage, seed, 600)
    assert tally.sent == 600
    assert tally.answers > 150
    assert len(tally.kinds) > 12


@given(st.randoms(use_true_random=False))
@settings(deadline=None)
def test_every_shape_of_the_bot_api_is_read_and_stored(dice: Random) -> None:
    """What is stored is plain JSON without anything a database refuses, and reads the same."""
    update = shapes.update(dice)
    kept = json.dumps(essence(update), allow_nan=False, ensure_ascii=False)
    assert "\\u0000" not in kept
    assert len(kept.encode()) < 60_000  # which fails where half a character is left over
    assert read(json.loads(kept), "charley_bot") == read(update, "charley_bot")


@given(st.randoms(use_true_random=False), st.integers(1, 2**62))
@settings(deadline=None)
def test_whoever_sends_it_is_whom_it_counts_for(dice: Random, sender: int) -> None:
    """Whatever a forged update says of others, it is its sender's or nobody's."""
    update = Forger(dice).update(1, sender, [7, 8], ["1:0:none"])
    assert sender_of(update) in (sender, 0, 2**63 - 1)
    found = read(update)
    named = getattr(found, "sender", None)
    if named is not None:
        assert named.user == named.chat == sender
