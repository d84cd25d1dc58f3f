"""Every talk by name: its flow, its version, and how long it waits for a person."""

from dataclasses import dataclass
from datetime import timedelta

from conversations.flows.advice import urgent
from conversations.flows.care import care
from conversations.flows.control import forget, hello, helping, pausing, privacy
from conversations.flows.evening import drink, evening, stretch
from conversations.flows.evidence import evidence
from conversations.flows.followup import followup
from conversations.flows.keep import keep
from conversations.flows.morning import morning
from conversations.flows.relief import relief
from conversations.flows.settings import settings
from conversations.flows.techniques import techniques
from conversations.flows.welcome import welcome
from conversations.replay import Flow


@dataclass(frozen=True, slots=True)
class Entry:
    """A talk and the rules for its life."""

    flow: Flow
    version: int
    patience: timedelta  # unanswered this long, it closes by itself
    prompt: bool = False  # opened by the clock: untouched, it gives way to any other talk
    offered_again: bool = True  # after an interruption its question is put once more
    revives: bool = True  # a tap on its latest button brings it back after it was put aside
    stays: bool = False  # typed answers, too, edit its one message in place


HOUR = timedelta(hours=1)
DAY = timedelta(days=1)

TALKS: dict[str, Entry] = {
    "welcome": Entry(welcome, 1, patience=60 * DAY),
    "hello": Entry(hello, 1, patience=HOUR, offered_again=False),
    "relief": Entry(relief, 1, patience=12 * HOUR, offered_again=False, revives=False, stays=True),
    "urgent": Entry(urgent, 1, patience=DAY, offered_again=False),
    "followup": Entry(followup, 2, patience=DAY, prompt=True),
    "drink": Entry(drink, 1, patience=8 * HOUR, prompt=True, offered_again=False),
    "evening": Entry(evening, 1, patience=8 * HOUR, prompt=True, offered_again=False),
    "stretch": Entry(stretch, 2, patience=HOUR),
    "keep": Entry(keep, 1, patience=2 * DAY, prompt=True, offered_again=False),
    "morning": Entry(morning, 1, patience=16 * HOUR, prompt=True),
    "techniques": Entry(techniques, 1, patience=HOUR, offered_again=False, revives=False),
    "care": Entry(care, 1, patience=HOUR, offered_again=False),
    "evidence": Entry(evidence, 1, patience=HOUR, offered_again=False),
    "settings": Entry(settings, 1, patience=HOUR),
    "pause": Entry(pausing, 1, patience=HOUR),
    "forget": Entry(forget, 1, patience=HOUR, offered_again=False, revives=False),
    "help": Entry(helping, 1, patience=HOUR, offered_again=False),
    "privacy": Entry(privacy, 1, patience=HOUR, offered_again=False),
}
