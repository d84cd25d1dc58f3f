"""What a red flag is: a danger sign with its question, its level, and what it locks."""

from dataclasses import dataclass
from enum import StrEnum

from conversations.content.levels import Block, Level
from conversations.content.sources import AWAITING_REVIEW, Review


class Asked(StrEnum):
    """Where a flag is looked for. Every flag is also watched for in typed words."""

    ACUTE = "A"  # the screen in a cramp, before any massage or heat
    TIMER = "T"
    CHECKIN = "C"
    AFTERCARE = "aftercare"
    ONBOARDING = "O"
    REVIEW = "R"  # weekly
    FREE_TEXT = "F"


@dataclass(frozen=True, slots=True)
class FollowUp:
    """A further question; yes records the sign `id`, which with the flag gives `level`."""

    id: str
    level: Level

    @property
    def question(self) -> str:
        """Its wording key."""
        return f"follow-{self.id}"


@dataclass(frozen=True, slots=True)
class RedFlag:
    """One row of the table of danger signs."""

    id: str
    level: Level
    blocks: frozenset[Block]
    asked: frozenset[Asked]
    may_mean: str  # for the reviewing clinician; never shown to a person
    sources: tuple[str, ...]
    follow_ups: tuple[FollowUp, ...] = ()
    note: str = ""  # a decision behind the row, for the reviewing clinician
    version: int = 1
    review: Review = AWAITING_REVIEW

    @property
    def question(self) -> str:
        """Wording key of the plain question."""
        return f"flag-{self.id}"

    @property
    def clarify(self) -> str:
        """Wording key of the one clarifying question after "not sure"."""
        return f"{self.question}-clarify"

    @property
    def name(self) -> str:
        """Wording key of the short name used in records and reports."""
        return f"{self.question}-name"


def flag(
    name: str,
    level: Level,
    blocks: str,
    asked: str,
    may_mean: str,
    sources: str,
    follow_ups: tuple[FollowUp, ...] = (),
    note: str = "",
) -> RedFlag:
    """A row from short forms: blocks "MHS" or "ALL", asked "AC" (typed words are added)."""
    return RedFlag(
        id=name,
        level=level,
        blocks=letters(blocks),
        asked=frozenset({_ASKED[letter] for letter in asked} | {Asked.FREE_TEXT}),
        may_mean=may_mean,
        sources=tuple(sources.split()),
        follow_ups=follow_ups,
        note=note,
    )


def letters(blocks: str) -> frozenset[Block]:
    """Locks by their letters: "MH", or "ALL"."""
    if blocks == "ALL":
        return frozenset({Block.ALL})
    return frozenset(Block[letter] for letter in blocks)


_ASKED = {
    "A": Asked.ACUTE,
    "T": Asked.TIMER,
    "C": Asked.CHECKIN,
    "G": Asked.AFTERCARE,
    "O": Asked.ONBOARDING,
    "R": Asked.REVIEW,
    "F": Asked.FREE_TEXT,
}
