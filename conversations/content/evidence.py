"""What people ask about, how well each is known, and from which sources."""

from collections.abc import Mapping
from dataclasses import dataclass

from conversations.content.sources import AWAITING_REVIEW, GENERAL, Grade, Review


@dataclass(frozen=True, slots=True)
class Topic:
    """One card of evidence; its sentence is `evidence-<id>`."""

    id: str
    grade: Grade | None  # None: the sentence says it, as a letter would mislead
    sources: tuple[str, ...]
    by_fluids: bool = False  # a sentence of its own where drinks are, or may be, limited
    version: int = 1
    review: Review = AWAITING_REVIEW


_TOPICS = (
    Topic("stretch", Grade.B, ("8", "10", "9")),
    Topic("toes", Grade.C, ("1", "4", "7", "16")),
    Topic("massage", Grade.C, ("1", "4", "10", "37", "38")),
    Topic("warmth", Grade.C, ("7", "45", "50")),
    Topic("towel_ball", Grade.D, ("42", "43", GENERAL)),
    Topic("relax", None, ("40",)),
    Topic("drink", Grade.D, ("1", "5", "48", "49"), by_fluids=True),
    Topic("magnesium", None, ("11", "5")),
    Topic("quinine", None, ("22", "23")),
    Topic("vitamin_k2", None, ("13",)),
    Topic("pickle", None, ("44",)),
    Topic("bananas", None, ("5", GENERAL)),
    Topic("why", None, ("5", "14", "15", "4", "7", "17", GENERAL)),
    Topic("triggers", None, ("18", "19", "summer")),
    Topic("pregnancy", None, ("12",)),
)

EVIDENCE: Mapping[str, Topic] = {topic.id: topic for topic in _TOPICS}
"""In the order of the buttons."""
