"""What happens in a run, and when: drawn from a seed, so that it can be had again."""

import random
from dataclasses import dataclass
from typing import Literal, TypeAlias

from tests.chaos.api.faults import Fate

What: TypeAlias = Literal["kill", "kill early", "burst", "fault", "database", "clock", "stop"]
Receive: TypeAlias = Literal["polling", "webhook"]
Database: TypeAlias = Literal["sqlite", "postgres", "pickle"]
FORWARD, BACK = 600.0, -240.0  # seconds by which the clock is set
CALLS = 90
"""Calls between two kills, on average: by these, not by seconds, a slow machine gets on too."""
MORNING = 11 * 3600.0


@dataclass(frozen=True, slots=True)
class Step:
    """Something done to the bot or to the world around it."""

    what: What
    after: float  # seconds after the step before; for a kill: calls of the bot
    replica: int = 0
    fate: Fate = Fate.ANSWERED
    share: float = 1.0
    amount: float = 0.0  # seconds it lasts, or by which the clock is set; actions of a burst


@dataclass(frozen=True, slots=True)
class Cell:
    """One kind of run."""

    bot: Literal["charley", "plain"]
    receive: Receive
    database: Database
    replicas: int
    kills: int
    updates: int
    rate: float  # updates a second
    people: int = 60
    troubles: int = 99  # of those there are, at most so many

    @property
    def name(self) -> str:
        return f"{self.bot}-{self.receive}-{self.database}-{self.replicas}"


def _charley(receive: Receive, database: Database, replicas: int = 1) -> Cell:
    return Cell("charley", receive, database, replicas, kills=17, updates=1670, rate=20)


CELLS = (
    _charley("polling", "sqlite"),
    _charley("webhook", "sqlite"),
    _charley("polling", "postgres"),
    _charley("webhook", "postgres"),
    _charley("polling", "postgres", 3),
    _charley("webhook", "postgres", 3),
    Cell("plain", "polling", "pickle", 1, kills=17, updates=1670, rate=20),
    Cell("plain", "webhook", "pickle", 1, kills=17, updates=1670, rate=20),
)
"""The matrix: at least 100 kills over 10,000 updates for Charley."""


def schedule(cell: Cell, seed: int) -> list[Step]:
    """The kills of a run, and a trouble of each kind between them."""
    chance = random.Random(f"{seed} {cell.name}")
    troubles = _troubles(cell, chance)[: cell.troubles]
    steps: list[Step] = []
    for n in range(cell.kills):
        due = len(troubles) * (n + 1) // cell.kills - len(troubles) * n // cell.kills
        for _ in range(due):
            steps += troubles.pop()
        replica = chance.randrange(cell.replicas)
        if chance.random() < 0.15:
            steps.append(Step("kill early", chance.uniform(0.0, 1.5), replica))
            continue
        if chance.random() < 0.4:
            steps.append(Step("burst", 0.0, amount=chance.randint(10, 40)))
        steps.append(Step("kill", int(chance.expovariate(1 / CALLS)), replica))
    return steps


def _troubles(cell: Cell, chance: random.Random) -> list[list[Step]]:
    busy = Step("burst", 0.1, amount=40)

    def fault(fate: Fate, share: float, seconds: float) -> Step:
        return Step("fault", chance.uniform(0.0, 0.5), fate=fate, share=share, amount=seconds)

    found = [
        # Down for minutes by the clock of the bot, which is set forward meanwhile.
        [fault(Fate.DOWN, 1.0, 4.0), Step("clock", 2.0, amount=FORWARD), Step("clock", 2.5)],
        [fault(Fate.BROKEN, 1.0, 3.0), busy],
        [fault(Fate.BROKEN, 0.4, 4.0), busy],
        [fault(Fate.LIMITED, 0.5, 4.0), busy],
        [fault(Fate.LOST, 0.3, 4.0), busy],
        [fault(Fate.GARBLED, 0.3, 4.0), busy],
        [fault(Fate.LATE, 0.5, 5.0), busy],
        [busy, Step("stop", 0.2, chance.randrange(cell.replicas))],
        [Step("clock", 0.5, amount=FORWARD), Step("clock", 1.5, amount=BACK)],
        [Step("clock", 0.5, amount=MORNING)],
    ]
    if cell.bot == "charley":
        found += [[busy, Step("database", 0.3, amount=seconds)] for seconds in (1.0, 3.0)]
    chance.shuffle(found)
    return found
