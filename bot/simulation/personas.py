"""Whom the year is played with: what each kind of person does, and how likely."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from math import exp
from random import Random
from typing import TypeAlias

from conversations.plan import Kind

Weights: TypeAlias = Mapping[str, float]
Script: TypeAlias = tuple[str, ...]
"""What is typed, one after another; `>word` taps the button whose choice has this name."""

LIKED = (
    *("adult", "agree", "gb", "yes", "none", "keep", "close", "over", "gone", "calf"),
    *("left", "skip", "cancel", "no", "no_need", "now"),
)
"""Choices that lead on, the first that is offered, where a persona has no leaning of its own."""

QUIET: Weights = {"quiet": 0.74, "n1": 0.15, "n2": 0.06, "n3": 0.02, "skip": 0.03}
EVENING: Weights = {"done": 0.7, "start": 0.06, "snooze": 0.06, "skip": 0.18}
DRINK: Weights = {"had": 0.8, "no": 0.2}
SEEN: Weights = {"seen": 0.6, "not_yet": 0.3, "no_need": 0.1}

MINDED: Mapping[Kind, tuple[Weights, float]] = {
    Kind.DRINK: (DRINK, 0.4),
    Kind.EVENING: (EVENING, 0.65),
    Kind.MORNING: (QUIET, 0.95),
}
"""By kind of prompt: the choices it is known by, and how likely it is to be answered at all."""

GOES_ON = 0.97
"""How likely it is at each question after the first that whoever has begun goes on."""

SCROLLS_UP = 0.03
"""How likely it is, each time the chat changes, that an older card left standing is answered."""

WANES_IN = 120
"""Days in which most of the first zeal is gone."""

ENOUGH = 0.25
"""How likely it is at each question about a bad night that it is the last to be answered."""

LEFT_ALONE = frozenset({"fine"})
"""Choices that close what would close by itself: nobody picks the phone up again for them."""

CRAMP: Script = ("cramp",)
PAUSE: Script = ("/pause", ">week")
PAUSES: Mapping[str, int] = {"week": 7}
"""Days that a pause lasts, by its button."""
BED_LATE: Script = ("/settings", ">bedtime", "01:30", ">yes", ">close")
BED_EARLY: Script = ("/settings", ">bedtime", "22:00", ">yes", ">close")
TO_TOKYO: Script = ("/settings", ">zone", "Tokyo", ">yes", ">close")
TO_NEW_YORK: Script = ("/settings", ">zone", "New York", ">yes", ">close")
HOME: Script = ("/settings", ">zone", "London", ">yes", ">close")
PLANS = frozenset({BED_LATE, BED_EARLY, TO_TOKYO, TO_NEW_YORK, HOME})
"""Scripts that change when prompts are due."""

DANGERS: tuple[Script, ...] = (
    ("my chest hurts",),
    ("my calf is swollen and red",),
    ("cramp", ">danger"),
)


@dataclass(frozen=True, slots=True)
class Persona:
    """A kind of person: part of the crowd, and habits."""

    name: str
    part: float  # of the crowd
    answers: float = 0.9  # of what is minded, at first
    lasting: float = 0.7  # so much of that stays in the end
    leaves: float = 0.93  # part of them, within a year
    slow: int = 12  # minutes, on average, until they do
    typed: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # instead of a choice
    sometimes: Mapping[Script, float] = field(default_factory=dict)  # a day
    in_turn: tuple[Script, ...] = ()  # one after another,
    every: int = 0  # so many days apart
    away: int = 0  # days that a block lasts; with `every`: between two of them

    def zeal(self, since: int) -> float:
        """How likely it is so many days after joining that a prompt that is minded is answered."""
        return self.answers * (self.lasting + (1 - self.lasting) * exp(-since / WANES_IN))


def drawn(chance: Random, weights: Weights) -> str:
    """One of these names."""
    return chance.choices(list(weights), list(weights.values()))[0]


WORDS: Mapping[str, tuple[str, ...]] = {
    "quiet": ("slept fine, no cramps", "no cramps", "quiet night"),
    "n1": ("one cramp around 3, left calf, 7/10", "1"),
    "n2": ("two cramps around 3, left calf, 7/10", "two"),
    "done": ("done", "i did it"),
    "had": ("yes", "had a glass"),
    "skip": ("skip", "not tonight"),
    "seen": ("yes i saw a doctor",),
}

PERSONAS = (
    Persona(
        "regular",
        0.34,
        answers=0.97,
        lasting=0.85,
        leaves=0.8,
        slow=6,
        sometimes={CRAMP: 0.01, PAUSE: 0.004},
    ),
    Persona("forgetful", 0.2, answers=0.5, leaves=0.96, slow=120, sometimes={PAUSE: 0.006}),
    Persona("traveller", 0.08, in_turn=(TO_TOKYO, HOME, TO_NEW_YORK, HOME), every=24),
    Persona("shift worker", 0.08, in_turn=(BED_LATE, BED_EARLY), every=7),
    Persona("blocks and returns", 0.08, away=12, every=45),
    Persona("answers in words", 0.1, typed=WORDS, sometimes={CRAMP: 0.01}),
    Persona("in danger", 0.06, sometimes=dict.fromkeys(DANGERS, 0.01)),
    Persona("silent", 0.06, answers=0.0),
)


def persona_of(number: int, people: int) -> Persona:
    """Whom person `number` (from 0) of so many is; the parts hold for any number of people."""
    place = (number * 0.618_033_988_749_895) % 1.0 if people > len(PERSONAS) else number / people
    for persona in PERSONAS:
        place -= persona.part
        if place < 0:
            return persona
    return PERSONAS[number % len(PERSONAS)]
