"""A danger sign that was reported: advice at once, then what would make it more urgent."""

from collections.abc import Sequence
from datetime import timedelta

from conversations.content.ladders import FOLLOW_UP_WAIT
from conversations.content.levels import Level
from conversations.content.red_flags import RED_FLAGS
from conversations.facts import Facts
from conversations.flows.advice import advise
from conversations.script import Ask, Choice, Say, Silence, Style, Talk, Text, ask, text
from conversations.triage import follow_ups

WAIT = timedelta(seconds=FOLLOW_UP_WAIT)


def report(name: str, flags: Sequence[str], facts: Facts) -> Talk[Level]:
    """Advise on these flags in this very turn, and again if a further answer raises the level."""
    level = yield from advise(tuple(flags), facts)
    if level is Level.EMERGENCY:
        return level
    known = facts.person.profile.conditions
    further = {each.id: each for flag in flags for each in follow_ups(flag, known)}
    for each in further.values():
        if each.level > level and (yield from holds(f"{name}.{each.id}", text(each.question))):
            return (yield from advise((*flags, each.id), facts))
    return level


def clarified(name: str, flag: str) -> Talk[bool]:
    """The one clarifying question after "not sure": only a plain no is a no."""
    return (yield from holds(f"{name}.{flag}", text(RED_FLAGS[flag].clarify)))


def holds(id: str, question: Text) -> Talk[bool]:
    """Yes, not sure and a minute's silence are a yes."""
    yield Say(text("report-more"))
    choices = (
        Choice("yes", value=True, style=Style.DANGER, label="yes"),
        Choice("no", value=False, label="no"),
        Choice("unsure", value=True, label="not-sure"),
        Choice("silent", value=True, shown=False),
    )
    silences = (Silence("silent", after=WAIT, closes=True),)
    return (yield from ask(Ask(id, question, choices, silences=silences, back=False, anew=True)))
