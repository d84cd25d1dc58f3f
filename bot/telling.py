"""Typed words that tell of a night: more than the open question asks, or with none open."""

from collections.abc import Callable, Sequence
from typing import Any

from bot import effects, gather, talks
from bot.desk import Desk
from bot.storage import sessions
from bot.storage.sessions import ACTIVE, ASIDE, SUSPENDED, Session
from conversations import plan
from conversations.flows.morning_heard import middle_of_sleep
from conversations.night import minutes
from conversations.plan import zone_of
from conversations.script import Ask, Choice, Style, Told, also, apart
from conversations.understanding.night.telling import read

NOT_LEFT = ("relief", "followup", talks.DANGER)
"""Talks that are not left for a check-in told out of the blue."""


def answer(
    question: Ask[Any], told: Told, text: str, match: Callable[[str], str | None]
) -> tuple[str, ...]:
    """The answer among what a text tells, if it is there, and the facts told besides.

    A sign of danger wins over any fact. A question that no fact is about, as one about danger, is
    answered only by the words beside the facts.
    """
    assert question.besides is not None
    facts = dict(told.facts)
    value = facts.pop(question.besides.kind, None)
    besides = tuple(also(kind, each) for kind, each in facts.items())
    if question.many:
        named = (value or "").split(",")
        return (*(choice.id for choice in question.choices if choice.id in named), *besides)
    whole = match(text)
    if whole in {choice.id for choice in question.choices if choice.style is Style.DANGER}:
        return (str(whole), *besides)
    if value is not None:
        own = {choice.id for choice in question.choices if _means(choice, value)}
        if "," in value:  # a night may have two where the buttons take one
            besides = (also(question.besides.kind, value), *besides)
    elif told.unsure:
        own = set()
    else:
        own = {found for part in told.rest if (found := match(part)) is not None}
    return (*own, *besides) if len(own) == 1 else besides


def _means(choice: Choice[Any], value: str) -> bool:
    return choice.shown and str(choice.value) == value


def in_order(question: Ask[Any], draft: Sequence[str], named: Sequence[str]) -> tuple[str, ...]:
    """Ticks made and named as one answer, with the facts told besides."""
    own, told = apart(named)
    ticks = (choice.id for choice in question.choices if choice.id in {*draft, *own})
    return (*ticks, *(also(kind, value) for kind, value in told))


def night_told(desk: Desk, text: str) -> bool:
    """Whether words plainly tell of the night that is over; if so, the check-in begins with them.

    In the hours of sleep they do not: a call for help could be meant.
    """
    session = sessions.active(desk.conn, desk.person.id)
    if session is not None and (session.talk in NOT_LEFT or session.talk == "morning"):
        return False
    told = () if asleep(desk) else reported(desk, text)
    if not told:
        return False
    last = plan.last_night(desk.at, desk.about)
    begun = sessions.latest(desk.conn, desk.person.id, (ACTIVE, SUSPENDED, ASIDE), "morning")
    if begun is not None and begun.night == last:
        effects.touched(desk, begun)
        talks.finish(desk, begun, "replaced")
    talks.begin(
        desk, "morning", gather.facts(desk, last, told=told, weekly=gather.review_due(desk))
    )
    return True


def past(desk: Desk, session: Session | None, text: str) -> bool:
    """Whether words that sound like a cramp are the story of a night that is over.

    One cramp may be on at this moment, unless the night is just being asked about.
    """
    if asleep(desk) or (session is not None and session.talk != "morning"):
        return False
    told = dict(reported(desk, text))
    return bool(told) and (session is not None or told.get("count") not in (None, "1"))


def reported(desk: Desk, text: str) -> tuple[tuple[str, str], ...]:
    """What is told of the night that is over; nothing where that is not plain."""
    about = desk.about
    told = read(text, desk.person.language, "", middle_of_sleep(about.bedtime, about.wake))
    return told.facts if told.report else ()


def asleep(desk: Desk) -> bool:
    """Whether it is the person's time to sleep."""
    local = minutes(desk.at.astimezone(zone_of(desk.about)).time())
    bed, wake = minutes(desk.about.bedtime), minutes(desk.about.wake)
    return bed <= local < wake if bed < wake else local >= bed or local < wake
