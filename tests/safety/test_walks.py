"""Every talk, walked by everybody: see walks.py for who and how far, onlooker.py for what holds."""

from dataclasses import replace
from itertools import combinations

import pytest

from conversations.profile import Condition
from conversations.registry import TALKS
from tests.safety.onlooker import judged
from tests.safety.walks import DEPTH, kind, people, walkers


def test_no_talk_is_left_out() -> None:
    assert DEPTH.keys() == TALKS.keys()


@pytest.mark.parametrize(("talk", "who"), [(talk, who) for talk in DEPTH for who in walkers(talk)])
def test_every_path_of_a_talk_is_safe_for_everybody(talk: str, who: str) -> None:
    assert judged(talk, who) > 0


def test_everybody_is_somebody_else() -> None:
    """No pair of conditions is walked that closes nothing new, and none is left out that does."""
    kinds = {kind(profile) for profile in people().values()}
    for one, other in combinations(Condition, 2):
        both = replace(people()["well"], conditions=frozenset({one, other}))
        assert kind(both) in kinds
    assert len(people()) < len(Condition) + 6 + len(list(combinations(Condition, 2)))
