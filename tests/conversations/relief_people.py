"""Who has to be walked: one person for each set of moves that health facts leave open.

There are thousands of answers to the health question. The night talk cannot tell two people apart
for whom the same moves are open, so one of each kind stands for all.
"""

from functools import cache
from itertools import combinations, product

from conversations.content.ladders import LADDERS
from conversations.content.levels import Move
from conversations.content.technique import Moment
from conversations.profile import Condition, Profile, allowed

WALKED = sorted(
    {move for ladder in LADDERS.values() for rung in ladder for move in rung.moves}
    | {rung.if_helped for ladder in LADDERS.values() for rung in ladder if rung.if_helped}
    | {Move("t1_dorsiflex", "own"), Move("t16_breathe"), Move("t11_heat", "pad")}
)
CASES = tuple(product(WALKED, (Moment.DURING, Moment.AFTER), (True, False), (True, False)))


def profile(*conditions: Condition) -> Profile:
    return Profile(frozenset(conditions), health_answered=True)


def barred(person: Profile) -> int:
    """Which moves are closed to them, one bit each: in the cramp or after it, clear or not, ..."""
    return sum(
        1 << bit
        for bit, (move, moment, clear, steady) in enumerate(CASES)
        if not allowed(move.technique, move.form, person, (), clear, steady, moment)
    )


@cache
def people() -> tuple[Profile, ...]:
    """The smallest set of conditions for each kind of person, and one who answered nothing.

    Pregnancy is a kind of its own: it changes the advice on a swollen leg.
    """
    nobody = barred(profile())
    alone = {each: barred(profile(each)) for each in Condition}
    kinds: dict[tuple[int, bool], Profile] = {}
    for size in range(len(Condition) + 1):
        for some in combinations(Condition, size):
            closed = nobody
            for each in some:
                closed |= alone[each]
            kinds.setdefault((closed, Condition.PREGNANT in some), profile(*some))
    return (*kinds.values(), Profile())


def everybody() -> tuple[Profile, ...]:
    """Each kind of person and each condition alone, so that no table can hide one from a test."""
    alone = (profile(each) for each in Condition)
    return tuple(dict.fromkeys((*people(), *alone)))
