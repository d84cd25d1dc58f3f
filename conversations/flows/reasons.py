"""Why a move is closed to a person, in kind words: found by asking the gates one fact at a time."""

from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache

from conversations.content.levels import Move
from conversations.content.technique import Moment
from conversations.facts import Facts
from conversations.profile import Condition, Fluids, Profile, allowed
from conversations.script import Text, text
from conversations.triage import RULES

WELL = Profile(health_answered=True, fluids=Fluids.FREE, age_adult=True)
"""Somebody to whom everything is open."""


def reasons(move: Move, when: Moment, facts: Facts, flags: Iterable[str] = ()) -> tuple[Text, ...]:
    """What closes this move, danger ruled out and steady; nothing where it is open."""
    raised = frozenset(flags)
    profile = gating(facts)
    if could(move, when, profile, raised):
        return ()
    if profile.age_adult is False:
        return (text("not-for-young"),)
    found: list[Text] = []
    signs = sorted(flag for flag in raised if not could(move, when, WELL, frozenset({flag})))
    if signs:
        named = tuple(text("not-for-line", what=text(RULES[flag].name)) for flag in signs)
        found.append(text("not-for-sign", signs=named))
    told = [
        condition
        for condition in Condition
        if condition in profile.conditions
        and not could(move, when, replace(WELL, conditions=frozenset({condition})))
    ]
    if told:
        named = tuple(text("not-for-line", what=text(f"health.{each.value}")) for each in told)
        found.append(text("not-for-condition", facts=named))
    if not could(move, when, replace(WELL, health_answered=profile.health_answered)):
        if not facts.person.profile.health_answered:
            found.append(text("not-for-unknown-health"))
        elif not signs:
            found.append(text("not-for-open-question"))
    if not could(move, when, replace(WELL, fluids=profile.fluids)):
        limited = profile.fluids is Fluids.LIMITED
        found.append(text("not-for-limited" if limited else "not-for-unknown-fluids"))
    return tuple(found) or (text("not-for-now"),)


def gating(facts: Facts) -> Profile:
    """The profile that counts: while danger stands open, rubbing and warmth stay locked."""
    profile = facts.person.profile
    return replace(profile, health_answered=False) if facts.safety_unanswered else profile


@lru_cache(maxsize=4096)
def could(move: Move, when: Moment, profile: Profile, flags: frozenset[str] = frozenset()) -> bool:
    """Whether the move is open once danger is ruled out and the person is steady; remembered."""
    return allowed(
        move.technique, move.form, profile, flags, screen_clear=True, steady=True, moment=when
    )
