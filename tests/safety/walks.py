"""Every talk, walked by every kind of person that the rules tell apart, with the same eyes.

All paths of all talks for all people are too many. Walked are, from two *spines* (a person who
always takes the first answer, and one who always takes the last), every path that leaves the spine
at up to so many questions by any answer there is: `DEPTH` says how many in which talk.

The people: one who told nothing, one without conditions, each condition alone, and of each two
conditions together those that close or weigh something else than the people before them do
(pairwise; a lock comes from one condition, so what three close is closed by two of them). Talks
that show no moves are walked without the pairs. The night talk has more spines and stricter rules
of its own in tests/conversations, and so has what is reported while a move is tried.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from functools import cache
from itertools import combinations
from typing import Any

from conversations.content.combinations import COMBINATIONS
from conversations.content.techniques import TECHNIQUES, Moment
from conversations.facts import Episode, Facts, Person
from conversations.profile import SOMEONE_ELSE, Condition, Fluids, Profile, allowed
from conversations.registry import TALKS
from conversations.replay import PERSON
from conversations.script import Ask
from tests.conversations.relief_walk import Path, Spine, Tap, clocks, name_of, paths

MORNING = datetime(2026, 6, 3, 6, 40, tzinfo=UTC)
LAST_NIGHT = date(2026, 6, 2)
CRAMP = Episode(MORNING - timedelta(hours=4), ending="not_seen", muscle="calf")
PACE = 5  # seconds from question to tap


@dataclass(frozen=True, slots=True)
class Always(Spine):
    """Somebody who always takes the first of the answers, or always the last."""

    last: bool = False

    def tap(self, question: Ask[Any], asked: datetime) -> Tap | None:
        """The answer; the clock's where there is no button."""
        for choice in self.answers.get(name_of(question), ()):
            return (choice, asked + timedelta(seconds=PACE), PERSON)
        shown = [choice.id for choice in question.choices if choice.shown]
        if shown:
            choice = shown[-1 if self.last else 0]
            return (choice, asked + timedelta(seconds=PACE), PERSON)
        return min(clocks(question, asked), key=lambda ring: ring[1], default=None)


FIRST, LAST = Always("takes the first", {}), Always("takes the last", {}, last=True)
READY = Always(
    "denies danger, stands and is awake, else takes the last",
    {"look": ("none",), "wrong": ("none",), "steady": ("stand",), "awake": ("yes",)},
    last=True,
)

DEPTH: dict[str, tuple[tuple[Always, int], ...]] = {
    "welcome": ((FIRST, 1), (LAST, 1)),
    "hello": ((FIRST, 1), (LAST, 1)),
    "relief": ((FIRST, 1), (LAST, 1)),
    "urgent": ((FIRST, 1),),
    "followup": ((FIRST, 2),),
    "drink": ((FIRST, 2),),
    "evening": ((FIRST, 1), (LAST, 1)),
    "stretch": ((FIRST, 2),),
    "keep": ((FIRST, 2),),
    "morning": ((FIRST, 1), (LAST, 1)),
    "techniques": ((READY, 3),),
    "care": ((LAST, 2),),
    "evidence": ((LAST, 1),),
    "settings": ((LAST, 1),),
    "pause": ((FIRST, 1),),
    "forget": ((FIRST, 1),),
    "help": ((FIRST, 1),),
    "privacy": ((FIRST, 1),),
}
"""How many answers off which spine each talk is walked; pairs of conditions from the first only."""

FOR_EVERYBODY = frozenset({"urgent", "followup", "drink", "evening", "stretch", "techniques"})
"""Talks that differ by what may be shown, and are short enough for every two conditions."""


@cache
def people() -> dict[str, Profile]:
    """Everybody, by a name."""
    answered = Profile(health_answered=True, fluids=Fluids.FREE, age_adult=True)
    everybody = {
        "told nothing": Profile(),
        "well": answered,
        "someone else": SOMEONE_ELSE,
        "under age": replace(answered, age_adult=False),
        "may not drink much": replace(answered, fluids=Fluids.LIMITED),
        "not sure about drinking": replace(answered, fluids=Fluids.UNSURE),
    }
    alone = {each: replace(answered, conditions=frozenset({each})) for each in Condition}
    everybody |= {each.value: profile for each, profile in alone.items()}
    kinds = {kind(profile) for profile in everybody.values()}
    for one, other in combinations(Condition, 2):
        both = replace(answered, conditions=frozenset({one, other}))
        if kind(both) not in kinds:
            kinds.add(kind(both))
            everybody[f"{one.value}+{other.value}"] = both
    return everybody


def kind(profile: Profile) -> tuple[frozenset[Any], frozenset[Condition]]:
    """What tells people apart: the moves that are open to them, and what weighs in a danger."""
    named = frozenset[str]().union(*(row.needs | row.any_of for row in COMBINATIONS))
    moves = frozenset(
        (technique.id, form.id, moment)
        for technique in TECHNIQUES.values()
        for form in technique.forms
        for moment in Moment
        if allowed(technique.id, form.id, profile, (), True, True, moment)
    )
    return moves, frozenset(each for each in profile.conditions if each.value in named)


def few() -> dict[str, Profile]:
    """Everybody without those who have two conditions."""
    return {who: profile for who, profile in people().items() if len(profile.conditions) < 2}


def walkers(talk: str) -> dict[str, Profile]:
    return people() if talk in FOR_EVERYBODY else few()


@cache
def facts(talk: str, profile: Profile) -> tuple[Facts, ...]:
    """What the talk may open with."""
    person = Person(
        zone="Europe/London", country="GB", consented=True, welcomed=True, profile=profile
    )
    plain = Facts(MORNING, person)
    night = replace(plain, night=LAST_NIGHT)
    match talk:
        case "morning":
            logged = replace(night, episodes=(CRAMP,), recent_cramp=True, weekly=True)
            return (night, logged)
        case "urgent":
            flags = ("dvt_signs", "pe_signs", "swelling_both", "self_harm")
            sure = tuple(replace(plain, flags=(flag,)) for flag in flags)
            return (*sure, *(replace(each, in_doubt=True) for each in sure))
        case "followup":
            return tuple(
                replace(plain, flags=(flag,), level=level)
                for flag, level in (("pe_signs", 3), ("dvt_signs", 2), ("swelling_both", 1))
            )
        case "evening" | "stretch" | "techniques":
            return (plain, replace(plain, flags=("dvt_signs",), safety_unanswered=True))
        case _:
            return (plain,)


def walked(talk: str, profile: Profile) -> Iterator[Path]:
    """Every path of a talk for one kind of person."""
    for start in facts(talk, profile):
        spines = DEPTH[talk] if len(profile.conditions) < 2 else DEPTH[talk][:1]
        for spine, turns in spines:
            yield from paths(TALKS[talk].flow, start, spine, turns)
