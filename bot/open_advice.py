"""Advice the person has not been seen for yet: what is asked about, and what has to wait for it."""

from collections.abc import Iterable, Sequence
from datetime import timedelta

from bot import gather
from bot.desk import Desk
from bot.storage import advices
from bot.storage.advices import Advice
from conversations import plan
from conversations.content.levels import Level
from conversations.facts import Facts

TOGETHER = timedelta(hours=1)
"""What would be asked so soon after is asked at once."""


def asked_with(desk: Desk, first: Advice) -> list[Advice]:
    """What one question stands for, the gravest and newest first.

    Whatever is due by now; and with anything that cannot wait, all that cannot wait.
    """
    found = advices.still_open(desk.conn, desk.person.id, Level.SOON)
    due = [each for each in found if each.id == first.id or _due(desk, each)]
    grave = any(each.level > Level.SOON for each in due)
    return _ordered(each for each in found if each in due or (grave and each.level > Level.SOON))


def all_open(desk: Desk, level: Level = Level.SOON) -> list[Advice]:
    """Everything of this level or above that stands open, the gravest and newest first."""
    return _ordered(advices.still_open(desk.conn, desk.person.id, level))


def facts(desk: Desk, found: Sequence[Advice], *, unasked: bool = False) -> Facts:
    """What the talk about this advice is to know; `unasked`: the person began it."""
    top = max(each.level for each in found)
    gravest = [each for each in found if (each.level > Level.SOON) == (top > Level.SOON)]
    asked = min(each.asked for each in gravest)
    newest = max(each.given_at for each in gravest)
    return gather.facts(
        desk,
        flags=tuple(dict.fromkeys(flag for each in found for flag in each.flags)),
        signs=tuple(dict.fromkeys(each.rule for each in found)),
        following=tuple(each.id for each in found),
        level=top,
        asked_before=asked - 1 if unasked else asked,
        helped=advices.helped(desk.conn, desk.person.id, newest),
    )


def for_stretch(desk: Desk) -> Facts:
    """The stretch waits while advice that cannot wait stands open: then it is about that."""
    found = all_open(desk, Level.URGENT)
    return facts(desk, found, unasked=True) if found else gather.for_practice(desk)


def _due(desk: Desk, advice: Advice) -> bool:
    before = advice.asked_at or advice.given_at
    level = Level(advice.level)
    at = plan.follow_up_at(before, desk.about, level, advice.asked, advice.given_at)
    return at is not None and at <= desk.at + TOGETHER


def _ordered(found: Iterable[Advice]) -> list[Advice]:
    return sorted(found, key=lambda each: (-each.level, -each.id))
