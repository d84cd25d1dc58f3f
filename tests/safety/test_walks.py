"""Every talk, walked by some of everybody: see walks.py for who, onlooker.py for what holds.

Here everybody walks every fifth talk and every talk has every fifth of them, besides the two who
told nothing and have nothing. `make safety` sends everybody through every talk.
"""

from dataclasses import replace
from itertools import combinations

import pytest

from conversations.profile import Condition
from conversations.registry import TALKS
from tests.safety.onlooker import judged
from tests.safety.walks import DEPTH, kind, people, walkers

ALWAYS = ("told nothing", "well")
SOME = 5


def sample() -> list[tuple[str, str]]:
    """Talks with who walks them here."""
    return [
        (talk, who)
        for row, talk in enumerate(DEPTH)
        for column, who in enumerate(walkers(talk))
        if who in ALWAYS or (row + column) % SOME == 0
    ]


def test_no_talk_is_left_out() -> None:
    assert DEPTH.keys() == TALKS.keys()


@pytest.mark.parametrize(("talk", "who"), sample())
def test_every_path_of_a_talk_is_safe(talk: str, who: str) -> None:
    assert judged(talk, who) > 0


def test_nobody_is_left_out() -> None:
    assert {who for _, who in sample()} == people().keys()


def test_everybody_is_somebody_else() -> None:
    """No pair of conditions is walked that closes nothing new, and none is left out that does."""
    kinds = {kind(profile) for profile in people().values()}
    for one, other in combinations(Condition, 2):
        both = replace(people()["well"], conditions=frozenset({one, other}))
        assert kind(both) in kinds
    assert len(people()) < len(Condition) + 6 + len(list(combinations(Condition, 2)))
