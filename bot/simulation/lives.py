"""Who drifts away, when and how, and who comes back: chosen, not measured (docs/simulation.md)."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from random import Random

from bot.simulation.personas import Persona, Script, Weights, drawn
from conversations.plan import Kind

YEAR = 365
"""Days within which whoever leaves has left."""

EARLY = 8
"""How steep leaving is at first: half of those who leave do so in the first three days."""

RETURN = 0.2
"""Part of those who have left that comes back one day."""

BACK_AFTER = (10, 120)
"""Days, at least and at most, until they do."""


class Way(StrEnum):
    """How somebody leaves."""

    SILENT = "silent"  # reads nothing any more
    PAUSED = "paused"  # until further notice
    OFF = "off"  # every reminder, in the settings
    BLOCKED = "blocked"


WAYS: Weights = {Way.SILENT: 0.2, Way.BLOCKED: 0.45, Way.OFF: 0.2, Way.PAUSED: 0.15}


class Back(StrEnum):
    """How somebody who fell silent comes back."""

    START = "start"
    CRAMP = "cramp"  # a line, at night
    OLD_TAP = "old tap"  # on a button that was left standing


BACK: Weights = {Back.START: 0.4, Back.CRAMP: 0.3, Back.OLD_TAP: 0.3}

LEAVING: Mapping[Way, Script] = {
    Way.PAUSED: ("/pause", ">open"),
    Way.OFF: ("/settings", ">evening", ">none", ">morning", ">off", ">close"),
}
RETURNING: Mapping[Way, Script] = {
    Way.PAUSED: ("/resume",),
    Way.OFF: ("/settings", ">evening", ">two", ">morning", ">on", ">close"),
}

WISHES: Mapping[str, tuple[frozenset[Kind], frozenset[Kind]]] = {
    "one": (frozenset({Kind.DRINK}), frozenset({Kind.EVENING})),
    "two": (frozenset(), frozenset({Kind.DRINK, Kind.EVENING})),
    "none": (frozenset({Kind.DRINK, Kind.EVENING}), frozenset()),
    "off": (frozenset({Kind.MORNING}), frozenset()),
    "on": (frozenset(), frozenset({Kind.MORNING})),
}
"""By button of the settings: the kinds of prompts that come no more, and those that come again."""

TASTES: Mapping[Script, float] = {
    ("/settings", ">evening", ">one", ">close"): 0.45,
    ("/settings", ">evening", ">none", ">close"): 0.12,
    ("/settings", ">morning", ">off", ">close"): 0.06,
}
"""What some change in their first weeks, and which part of the crowd does."""

CHANGED_BY = 21  # days

LIMITED = 0.15
"""Part of the crowd that must limit what it drinks."""

NEVER_LEFT, CAME_BACK = "never left", "came back"
STANDS = (NEVER_LEFT, CAME_BACK, *(way.value for way in Way))


@dataclass(frozen=True, slots=True)
class Life:
    """What becomes of somebody in the long run; days are counted from joining."""

    way: Way
    leaves: int | None  # day
    returns: int | None  # day
    back: Back
    limited: bool
    taste: Script | None
    tasted: int  # day

    def is_away(self, since: int) -> bool:
        """Whether the person has left by the day after this one, and has not come back."""
        if self.leaves is None or since < self.leaves:
            return False
        return self.returns is None or since < self.returns

    def stands(self, since: int) -> str:
        """How it is so many days after joining: one of `STANDS`."""
        if self.is_away(since):
            return self.way.value
        return NEVER_LEFT if self.leaves is None or since < self.leaves else CAME_BACK


def life_of(number: int, seed: int, persona: Persona) -> Life:
    """The same for the same seed, number and kind of person."""
    chance = Random(f"{seed} {number} life")
    way = Way.BLOCKED if persona.away else Way(drawn(chance, WAYS))
    leaves = 2 + int(YEAR * chance.random() ** EARLY) if chance.random() < persona.leaves else None
    returns = None
    if leaves is not None and chance.random() < RETURN:
        returns = leaves + chance.randint(*BACK_AFTER)
    taste = next((script for script, part in TASTES.items() if chance.random() < part), None)
    return Life(
        way,
        leaves,
        returns,
        Back(drawn(chance, BACK)),
        limited=chance.random() < LIMITED,
        taste=taste,
        tasted=chance.randint(2, CHANGED_BY),
    )
