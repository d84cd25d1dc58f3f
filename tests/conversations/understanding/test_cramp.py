"""A cry for help in a cramp is heard; talk about cramps is not taken for one."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conversations.understanding.cramp import certain, wants_help
from tests.conversations.understanding.denied_lines import DENIED
from tests.conversations.understanding.strange_texts import STRANGE

CERTAIN = [
    "cramp now",
    "CRAMP!!",
    "cramp!",
    "my calf!!",
    "calf!!",
    "help it hurts",
    "help!!",
    "aaa",
    "aaaaaaah",
    "AAAARGH",
    "owwww",
    "ow ow",
    "ow ow ow",
    "I have a cramp",
    "got a cramp in my calf",
    "having a cramp",
    "foot cramp help",
    "another cramp",
    "cramp again",
    "the cramp is back",
    "cramp won't stop",
    "my calf is cramping",
    "woke up with a cramp",
    "carmp now",
]

ENOUGH = [
    "cramp",
    "Cramp.",
    "carmp",
    "leg cramp",
    "charley horse",
    "ouch",
    "help",
    "help me please",
    "sos",
    "it hurts",
    "my calf hurts",
    "pain in my calf",
    "I'm dying",
    "in agony, it hurts so much",
    "\U0001f623",
    "\U0001f616",
    "\U0001f9b5",
    "\U0001f9b5\U0001f3fd\U0001f62d",
]

NEITHER = [
    "",
    " ",
    "no cramps",
    "no cramp",
    "no cramps last night",
    "2 cramps last night",
    "cramps",
    "3 cramps",
    "I had a cramp",
    "I had a cramp last night",
    "cramp gone",
    "the cramp has gone",
    "cramps every night",
    "what is a cramp",
    "why do I get cramps",
    "how do I stop cramps",
    "can cramps be prevented?",
    "scared of the next cramp",
    "calf",
    "my calf",
    "left leg",
    "foot",
    "hello",
    "no",
    "7",
    "same",
    "worse",
    "help with settings",
    "how can you help",
    "thanks for the help",
    "massage helped",
    "it hurts less",
    "my husband had a cramp",
    "\U0001f44d",
    "\U0001f634",
]


@pytest.mark.parametrize("line", [*CERTAIN, *ENOUGH])
def test_a_cry_for_help_is_heard(line: str) -> None:
    assert wants_help(line)


@pytest.mark.parametrize("line", CERTAIN)
def test_a_plain_cry_wins_over_an_open_question(line: str) -> None:
    assert certain(line)


@pytest.mark.parametrize("line", [*ENOUGH, *NEITHER])
def test_what_an_open_question_may_mean_is_left_to_it(line: str) -> None:
    assert not certain(line)


@pytest.mark.parametrize("line", NEITHER)
def test_other_talk_is_no_cry_for_help(line: str) -> None:
    assert not wants_help(line)


@pytest.mark.parametrize("line", DENIED)
def test_denials_are_never_a_certain_cry(line: str) -> None:
    assert not certain(line)


@settings(deadline=None)
@given(st.text(max_size=300) | st.sampled_from(STRANGE))
def test_what_is_certain_is_always_a_wish_for_help(text: str) -> None:
    assert wants_help(text) or not certain(text)
