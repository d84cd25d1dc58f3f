"""The order in which the steps of a ladder have worked for one person.

Each step has a share: how often it helped of how often it was tried. It starts from the ladder's
own order, as if each step had been tried `PRIOR` times with one success more for each place it
stands earlier (in a ladder of six): a few nights change little, many nights decide. What keeps
people safe does not move: the first stretch, the times of the checks, and what may not come
before a check.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from conversations.content.ladders import CHECK_ONE, CHECK_TWO, Rung
from conversations.content.levels import BARRED, Block

PRIOR = 10  # tries that the ladder's own order is worth
FIRST, LAST = 0.7, 0.3  # the shares that order starts from, first and last step


@dataclass(frozen=True, slots=True)
class Tally:
    """How often a technique was tried by one person, and how often it helped."""

    helped: int
    tried: int


def in_own_order(rungs: Sequence[Rung], tallies: Mapping[str, Tally]) -> tuple[Rung, ...]:
    """The same steps, best first; the first stays, and each keeps the clock of its new place."""
    first, *rest = rungs
    ahead = sorted(range(len(rest)), key=lambda n: -share(rungs, n + 1, tallies))
    placed = [first]
    for place in rest:
        best = next(n for n in ahead if opens(rest[n]) <= place.start)
        ahead.remove(best)
        placed.append(replace(rest[best], start=place.start, end=place.end))
    return tuple(placed)


def share(rungs: Sequence[Rung], n: int, tallies: Mapping[str, Tally]) -> float:
    """How likely the nth step is to help this person, as far as is known."""
    own = [tallies[technique] for technique in telling(rungs, n) if technique in tallies]
    prior = FIRST - (FIRST - LAST) * (n - 1) / (len(rungs) - 2)
    helped = sum(tally.helped for tally in own) + PRIOR * prior
    return helped / (sum(tally.tried for tally in own) + PRIOR)


def telling(rungs: Sequence[Rung], n: int) -> frozenset[str]:
    """The techniques that speak for a step: not what only stands in for it from the first."""
    opening = {move.technique for move in rungs[0].moves}
    moves = frozenset(move.technique for move in rungs[n].moves)
    return moves - opening or moves


def opens(rung: Rung) -> int:
    """The second from which on a step may stand: pressure after one check, warmth after both."""
    if not BARRED[Block.H].isdisjoint(rung.moves):
        return CHECK_TWO
    if not BARRED[Block.M].isdisjoint(rung.moves):
        return CHECK_ONE
    return 0
