"""With any two facts told first, and with all of them, every check-in comes to its end."""

from collections.abc import Iterable
from dataclasses import replace
from itertools import combinations
from typing import Any

import pytest

from conversations.content.screen import MORNING_SIGNS
from conversations.flows.morning import morning
from conversations.flows.morning_safety import SAFETY
from conversations.script import Ask, also
from conversations.understanding.night.kinds import SEVERAL, TELLABLE
from tests.conversations.checkins import CRAMP, TODAY, UNSEEN
from tests.conversations.test_morning_paths import dangers, one
from tests.conversations.test_morning_told import walk
from tests.conversations.walking import walked

SOME = {
    "count": ("2", "quiet"),
    "sore": ("5",),
    "walking": ("limping",),
    "longest": ("m1_3", "over10"),
    "yesterday": ("hot,standing",),
}
NIGHTS = {
    "plain": TODAY,
    "logged": replace(TODAY, episodes=(CRAMP,), recent_cramp=True),
    "unseen": replace(TODAY, episodes=(CRAMP, UNSEEN)),
    "older": replace(TODAY, night=TODAY.night.replace(day=1) if TODAY.night else None),
}
FACTS = [
    (kind, value) for kind, values in TELLABLE.items() for value in SOME.get(kind, (min(values),))
]
PAIRS = [pair for pair in combinations(FACTS, 2) if pair[0][0] != pair[1][0]]


def leave(question: Ask[Any]) -> Iterable[tuple[str, ...]]:
    """One way through, and every answer to the danger question."""
    if question.id.startswith(SAFETY):
        return [(choice.id,) for choice in question.choices if choice.shown]
    wishes = ("fine", "only", "n1", "n5", "gone", "no", "normal", "enough", "cancel")
    return one(question, *wishes)


@pytest.mark.parametrize("night", NIGHTS)
def test_with_any_two_facts_told_first_every_talk_comes_to_its_end(night: str) -> None:
    for told in [*PAIRS, tuple(dict(FACTS).items())]:
        ends = set()
        for given, turn in walked(morning, replace(NIGHTS[night], told=told), leave):
            noted = {note.kind: str(note.value) for note in turn.notes}
            safety = [answer for answer in given if answer.ask.startswith(SAFETY)]
            cramps = noted["count"] != "0" or NIGHTS[night].episodes
            assert bool(safety) == bool(cramps or noted.get("sore", "0") != "0"), told
            assert turn.outcome is not None
            assert (turn.outcome.kind == "escalated") == bool(dangers(given)), told
            ends.add(turn.outcome.kind)
            assert not {answer.ask for answer in given} & untold(told, noted), told
        assert "done" in ends


def untold(told: tuple[tuple[str, str], ...], noted: dict[str, str]) -> set[str]:
    """Kinds on record as they were told: no question is put about them."""
    return {kind for kind, value in told if noted.get(kind) == value and kind != "count"}


@pytest.mark.parametrize("sign", [sign.id for sign in MORNING_SIGNS])
def test_every_sign_acts_whatever_was_told(sign: str) -> None:
    told = " ".join(also(kind, value) for kind, value in dict(FACTS).items() if kind in SEVERAL)
    turn = walk(TODAY, f"n1 {told}", "n0", sign)
    assert turn.outcome is not None
    assert turn.outcome.kind == "escalated"
