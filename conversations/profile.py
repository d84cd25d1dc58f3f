"""What a person has told about their health, and which moves that leaves open."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from conversations.content.conditions import CONDITION_BLOCKS, Condition
from conversations.content.levels import BARRED, FAIL_CLOSED, Block, Level, Move
from conversations.content.screen import LADDER_ENDS
from conversations.content.techniques import TECHNIQUES, Moment
from conversations.triage import assess

__all__ = [
    "SOMEONE_ELSE",
    "Condition",
    "Fluids",
    "Profile",
    "allowed",
    "blocks",
    "may_prompt_drink",
]


class Fluids(StrEnum):
    """The answer to whether drinking is limited."""

    FREE = "free"  # no limit, no disease that asks for one
    LIMITED = "limited"
    UNSURE = "unsure"
    UNKNOWN = "unknown"  # not answered


@dataclass(frozen=True, slots=True)
class Profile:
    """Health facts; empty until answered, and then massage and heat stay locked."""

    conditions: frozenset[Condition] = frozenset()
    health_answered: bool = False  # the whole list was answered, "none of these" included
    fluids: Fluids = Fluids.UNKNOWN
    age_adult: bool | None = None  # False: no programme, danger signs only
    someone_else: bool = False  # typing for another person, of whom nothing is known

    @property
    def fluids_answered(self) -> bool:
        """Whether the fluid question got any answer."""
        return self.fluids is not Fluids.UNKNOWN


SOMEONE_ELSE = Profile(someone_else=True)
"""For a person one types for: nothing known, massage, heat and standing locked."""

EPISODE = frozenset({Moment.DURING, Moment.AFTER})


def blocks(
    profile: Profile,
    flags: Iterable[str],
    screen_clear: bool,
    moment: Moment = Moment.DURING,
) -> frozenset[Block]:
    """Every lock in force: from danger signs, from the profile, and from what is not known yet."""
    locked = set(assess(flags, profile.conditions).blocks)
    for condition in profile.conditions:
        locked |= CONDITION_BLOCKS[condition]
    if not screen_clear:
        locked |= {Block.M, Block.H}
        if moment in EPISODE:
            locked.add(Block.W)
    if not profile.health_answered or profile.someone_else:
        locked |= {Block.M, Block.H}
    if profile.someone_else:
        locked.add(Block.W)
    if profile.age_adult is False:
        locked.add(Block.ALL)
    return frozenset(locked)


def allowed(
    technique: str,
    form: str,
    profile: Profile,
    flags: Iterable[str],
    screen_clear: bool,
    steady: bool,
    moment: Moment = Moment.DURING,
) -> bool:
    """Whether this form of a technique may be shown now.

    `steady` is a fresh "I can stand"; without it everything done standing is closed.
    """
    raised = frozenset(flags)
    known, move = TECHNIQUES[technique], Move(technique, form)
    locked = blocks(profile, raised, screen_clear, moment) - {Block.ALL}
    if not steady:
        locked |= {Block.W}
    if _stopped(move, profile, raised) or any(move in BARRED[block] for block in locked):
        return False
    if moment in EPISODE and not screen_clear and move not in FAIL_CLOSED:
        return False
    return (
        known.offered
        and moment in known.when
        and not profile.conditions & (known.barred_by | known.form(form).barred_by)
        and not raised & known.barred_by_flags
        and (profile.fluids is Fluids.FREE or not known.needs_free_fluids)
    )


def _stopped(move: Move, profile: Profile, flags: frozenset[str]) -> bool:
    """Whether self-help has ended, by age, by an emergency, or by a flag that leaves little."""
    found = assess(flags, profile.conditions)
    if profile.age_adult is False or found.level is Level.EMERGENCY:
        return True
    return any(move not in LADDER_ENDS[rule] for rule in found.rules if rule in LADDER_ENDS)


def may_prompt_drink(profile: Profile, flags: Iterable[str] = ()) -> bool:
    """Whether a drink may be suggested: only if the person said that nothing limits it."""
    return profile.fluids is Fluids.FREE and "swelling_both" not in frozenset(flags)
