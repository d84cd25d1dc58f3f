"""How urgent: danger signs in, one level and the locks out; the highest wins, locks add up."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import TypeAlias

from conversations.content.combinations import ALONE, COMBINATIONS, SIGNS, Combination
from conversations.content.conditions import Condition
from conversations.content.levels import Block, Level
from conversations.content.red_flags import FINDINGS, RED_FLAGS, Finding, FollowUp, RedFlag


class Reply(StrEnum):
    """The answer to a clarifying question, asked where a danger sign got "not sure"."""

    YES = "yes"
    NO = "no"
    UNSURE = "unsure"
    SILENT = "silent"  # no reply within a minute


@dataclass(frozen=True, slots=True)
class Assessment:
    """What follows from the signs at hand."""

    level: Level
    rules: tuple[str, ...]  # what fired, the deciding one first
    versions: tuple[int, ...]  # of each rule, for the record
    blocks: frozenset[Block]
    clarify: tuple[str, ...]  # flags still to be asked about once more


Rule: TypeAlias = RedFlag | Finding | Combination

RULES: Mapping[str, Rule] = {
    **RED_FLAGS,
    **FINDINGS,
    **{row.id: row for row in COMBINATIONS},
}
"""Everything that can fire, by id."""

_PLACE = {
    rule: place
    for place, rule in enumerate(
        (
            *(row.id for row in COMBINATIONS if not row.gives),
            *RED_FLAGS,
            *FINDINGS,
            *(row.id for row in COMBINATIONS if row.gives),
        )
    )
}
_NO_REPLIES: Mapping[str, Reply] = MappingProxyType({})


def assess(
    flags: Iterable[str],
    conditions: Iterable[Condition] = (),
    unsure: Iterable[str] = (),
    replies: Mapping[str, Reply] = _NO_REPLIES,
) -> Assessment:
    """The level and locks for these flags, findings and signs, given the profile's conditions.

    `unsure` are flags answered "not sure": their locks hold at once, their level only once the
    clarifying question got anything but a no; a no drops them. More flags never mean less.
    KeyError for an id that no table knows.
    """
    doubtful = frozenset(unsure)
    pending = sorted(doubtful - replies.keys(), key=_PLACE.__getitem__)
    settled = {flag for flag in doubtful & replies.keys() if replies[flag] is not Reply.NO}
    present = {*flags, *settled}
    present |= {ALONE[sign] for sign in present if sign in ALONE}

    facts = present | set(conditions)
    rows = [row for row in COMBINATIONS if row.needs <= facts and row.any_of & facts]
    fires = (present - SIGNS) | {rule for row in rows for rule in (row.id, row.gives) if rule}
    fired = sorted((RULES[name] for name in fires), key=lambda rule: (-rule.level, _PLACE[rule.id]))

    level = fired[0].level if fired else Level.SELF_CARE
    blocks = {block for rule in fired for block in rule.blocks}
    blocks |= {block for flag in pending for block in RULES[flag].blocks}
    return Assessment(
        level=level,
        rules=tuple(rule.id for rule in fired),
        versions=tuple(rule.version for rule in fired),
        blocks=frozenset(blocks),
        clarify=tuple(pending),
    )


def follow_ups(flag: str, conditions: Iterable[Condition] = ()) -> tuple[FollowUp, ...]:
    """The further questions of a flag whose yes would change the level for this person."""
    known = frozenset(conditions)
    return tuple(
        further
        for further in RED_FLAGS[flag].follow_ups
        if assess((flag, further.id), known).level >= further.level
    )
