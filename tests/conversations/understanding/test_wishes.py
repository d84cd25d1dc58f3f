"""Words that ask for a command."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conversations.understanding.wishes import WISHES, wish
from tests.conversations.understanding.strange_texts import STRANGE


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("settings", "settings"),
        ("Settings please", "settings"),
        ("can you change my bedtime", "settings"),
        ("change the time", "settings"),
        ("pause", "pause"),
        ("stop", "pause"),
        ("stop reminders", "pause"),
        ("please stop the reminders!", "pause"),
        ("pause for two weeks", "pause"),
        ("don't remind me", "pause"),
        ("no more messages", "pause"),
        ("resume", "resume"),
        ("turn the reminders on", "resume"),
        ("turn on reminders", "resume"),
        ("I'm back", "resume"),
        ("back", "back"),
        ("go back", "back"),
        ("undo that", "back"),
        ("wrong button", "back"),
        ("cancel", "cancel"),
        ("never mind", "cancel"),
        ("privacy", "privacy"),
        ("what do you store about me?", "privacy"),
        ("forget me", "forget"),
        ("delete my data", "forget"),
        ("I want to delete everything", "forget"),
        ("what can you do?", "help"),
        ("how does this work", "help"),
        ("check in", "checkin"),
        ("morning check-in", "checkin"),
        ("log last night", "checkin"),
        ("good morning", "checkin"),
        ("start stretching", "stretch"),
        ("stretch", "stretch"),
        ("let's do the stretch", "stretch"),
        ("hi", "start"),
        ("Hello Charley", "start"),
        ("start", "start"),
        ("techniques", "techniques"),
        ("show me the moves", "techniques"),
        ("what other exercises are there", "techniques"),
        ("when should I see a doctor?", "care"),
        ("what are the danger signs", "care"),
        ("emergency number", "care"),
        ("evidence", "evidence"),
        ("what works?", "evidence"),
    ],
)
def test_a_wish(typed: str, meant: str) -> None:
    assert wish(typed) == meant


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "don't pause reminders",
        "don't delete my data",
        "cramp",
        "7",
        "yes",
        "how are you",
        "my back hurts",
        "it came back",
        "I stretched and it helped a lot and then I went back to sleep and all was quiet again",
    ],
)
def test_no_wish(typed: str) -> None:
    assert wish(typed) is None


@settings(deadline=None)
@given(st.text(max_size=300) | st.sampled_from(STRANGE))
def test_no_text_is_too_strange(text: str) -> None:
    assert wish(text) in {None, *WISHES}
