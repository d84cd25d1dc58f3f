"""A talk turn by turn, replayed from what is stored: what was asked, and what was answered."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.storage.story import Given, Talked
from conversations.registry import TALKS
from conversations.replay import Answer, Diverged, Turn, back, replay


@dataclass(frozen=True, slots=True)
class Told:
    """One turn: where the talk stood, and what came then."""

    number: int
    turn: Turn | None  # None: the script of today no longer fits these answers
    answers: tuple[Answer, ...]  # those that stood at the time
    given: Given | None  # None: taken back here, or still open, or over
    taken_back: bool


def history(talked: Talked) -> list[Told]:
    """Every turn of a talk, those included that were taken back.

    Taking back is stored as a turn without an answer; which answers it took follows from the
    script, as it did when it happened.
    """
    given = {each.turn: each for each in talked.given}
    standing: tuple[Answer, ...] = ()
    found: list[Told] = []
    for number in range(talked.session.turn + 1):
        turn = _replayed(talked, standing)
        now = given.get(number)
        taken_back = now is None and number < talked.session.turn
        found.append(Told(number, turn, standing, now, taken_back))
        if now is not None:
            standing = (*standing, now.answer)
        elif taken_back and turn is not None:
            standing = back(turn, standing) or ()
    return found


def _replayed(talked: Talked, answers: Sequence[Answer]) -> Turn | None:
    entry = TALKS.get(talked.session.talk)
    if entry is None:
        return None
    try:
        return replay(entry.flow, talked.session.facts, answers)
    except Diverged:
        return None
