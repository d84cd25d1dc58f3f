"""Once a week after a check-in: medicines, pregnancy, and the signs that come on slowly."""

from dataclasses import replace
from datetime import timedelta

from conversations.content.levels import Level
from conversations.content.red_flags import RED_FLAGS, Asked
from conversations.facts import Facts, Person
from conversations.flows.care import caption
from conversations.flows.questions import KEEP, Left, health, listed
from conversations.flows.reporting import clarified, report
from conversations.flows.summary import put
from conversations.profile import Condition
from conversations.script import (
    Ask,
    Choice,
    Note,
    Say,
    Silence,
    Style,
    Talk,
    ask,
    ask_many,
    text,
)

KIND = "review"
"""Kind of the note that says when this was last asked; its value: flags, "none" or "skipped"."""

WEEKLY = tuple(flag.id for flag in RED_FLAGS.values() if Asked.REVIEW in flag.asked)
"""The flags asked about. Those of the onboarding are among them, so the first time asks them."""

NONE, UNSURE = "none", "unsure"
STANDS = timedelta(hours=4)  # the offer, untouched; it comes again with the next check-in


def review(facts: Facts) -> Talk[bool]:
    """Offer it and ask; True if a danger sign has ended the talk."""
    wish = yield from ask(OFFER)
    if wish == "later":
        return False
    if wish == "skip":
        yield Note(KIND, "skipped")
        return False
    person = yield from still_right(facts.person)
    facts = replace(facts, person=person)
    ticked = yield from ask_many(signs())
    flags = tuple(flag for flag in WEEKLY if flag in ticked)
    yield Note(KIND, ",".join(flags) or NONE)
    if flags and (yield from report("review", flags, facts)) >= Level.URGENT:
        return True
    if UNSURE in ticked:
        return (yield from doubts(tuple(flag for flag in WEEKLY if flag not in flags), facts))
    return False


OFFER = Ask(
    "review",
    text("review"),
    (
        Choice("start", "start", style=Style.PRIMARY),
        Choice("skip", "skip"),
        Choice("later", "later", shown=False),
    ),
    silences=(Silence("later", after=STANDS),),
)


def still_right(person: Person) -> Talk[Person]:
    """Are the health facts, medicines and pregnancy among them, as they were?"""
    known = person.profile.health_answered
    told = tuple(
        text("review-fact", fact=text(f"health.{condition.value}"))
        for condition in Condition
        if condition in person.profile.conditions
    )
    key = "review-health-unknown" if not known else "review-health" if told else "review-healthy"
    choices = (
        Choice("change", value=True, label="review-change" if known else "review-tell"),
        Choice("right", value=False, label="review-right" if known else "skip"),
    )
    question = text("review-health", facts=told) if key == "review-health" else text(key)
    if not (yield from ask(Ask("review.health", question, choices))):
        return person
    conditions = yield from health("review.facts", KEEP)
    if isinstance(conditions, Left):
        return person
    return (yield from put(person, "conditions", listed(conditions)))


def signs() -> Ask[str]:
    """All at once; ticks count even where "none" or "not sure" is ticked as well."""
    lines = tuple(text("care-line", sign=text(RED_FLAGS[flag].question)) for flag in WEEKLY)
    choices = (
        *(Choice(flag, flag, label=caption(flag)) for flag in WEEKLY),
        Choice(UNSURE, UNSURE, label="review-unsure"),
        Choice(NONE, NONE, label="care-none"),
    )
    return Ask("review.signs", text("review-signs", signs=lines), choices, many=True, across=1)


def doubts(flags: tuple[str, ...], facts: Facts) -> Talk[bool]:
    """Which are in doubt, and for each the clarifying question; a yes is acted on at once."""
    choices = tuple(Choice(flag, flag, label=caption(flag)) for flag in flags)
    unsure: frozenset[str] = frozenset()
    if choices:
        which = Ask("review.unsure", text("review-which"), choices, many=True, across=1)
        unsure = yield from ask_many(which)
    for flag in flags:
        if flag in unsure and (yield from clarified("review.sure", flag)):
            level = yield from report(f"review.{flag}", (flag,), facts)
            if level >= Level.URGENT:
                return True
    yield Say(text("review-thanks"))
    return False
