"""Talks that were lately stepped, kept at hand: so a long one is not played from its start again.

What is stored remains the truth. A play taken from here was begun with the very facts, and has
taken the very answers, that stand in the database; where anything differs it is of no use, and
whoever asked plays the talk anew.
"""

from collections import OrderedDict
from collections.abc import Sequence

from conversations.facts import Facts
from conversations.replay import Answer, Play

MOST = 512
"""Plays at hand: a few kilobytes each."""


class Plays:
    """The plays stepped last, by talk."""

    def __init__(self) -> None:
        self._kept: OrderedDict[int, tuple[Play, Sequence[Answer]]] = OrderedDict()

    def take(self, session: int, facts: Facts, answers: Sequence[Answer]) -> Play | None:
        """The play of this talk, if it stands where these answers lead; it is the caller's now."""
        play, taken = self._kept.pop(session, (None, ()))
        if play is None or taken != answers or play.facts != facts:
            return None
        play.facts = facts  # the same in value, and now the caller's own
        return play

    def keep(self, session: int, play: Play, answers: Sequence[Answer]) -> None:
        """Hand in a play that has taken these answers; nobody else may step it any more."""
        self._kept[session] = (play, answers)
        while len(self._kept) > MOST:
            self._kept.popitem(last=False)

    def forget(self) -> None:
        """Nothing is to be left of somebody."""
        self._kept.clear()
