"""What is looked for across nights: one table, each row a threshold and the danger sign it raises.

What a check-in answers is counted over the last nights; a night without an answer is never a zero.
Rows that a single answer decides stand here too, with the place where they live.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from conversations.content.levels import Level
from conversations.content.sources import AWAITING_REVIEW, Review


class Counted(StrEnum):
    """What a row counts, or where it is looked for instead."""

    NIGHTS = "nights on which an answer reaches the score"
    CRAMPS = "cramps of over ten minutes"
    MORNINGS = "mornings in a row on which the same spot is sore"
    RISE = "cramps in one half of the nights against the half before"
    NO_DROP = "cramps after weeks of stretching against those at first"
    MEDICINE = "a new medicine or dose before a rise"
    ANSWER = "one answer of the check-in"
    WORDS = "typed words"
    FOLLOW_UP = "advice that is open"


@dataclass(frozen=True, slots=True)
class Pattern:
    """One row; of the numbers, those that its way of counting needs."""

    id: str
    counts: Counted
    answer: str  # the kind of note it reads, or the place where the row lives
    flag: str  # what it raises; empty where that depends on the answer
    level: Level
    sources: tuple[str, ...]
    window: int = 0  # nights back from the last one, that one included
    least: int = 0  # nights, mornings or cramps from which it holds
    score: int = 0  # of ten; an answer counts from here on
    percent: int = 0  # so much more than before; or the drop that is hoped for
    more: int = 0  # and at least so many cramps more
    answered: int = 0  # nights with an answer that each half needs
    weekly: int = 0  # stretches in each week
    before: int = 0  # nights before the rise in which a medicine counts
    lasting: bool = False  # it is about how things are, not about what happened once
    note: str = ""  # a decision behind the row, for the reviewing clinician
    version: int = 1
    review: Review = AWAITING_REVIEW

    @property
    def why(self) -> str:
        """Wording key of the sentence that tells a person what was counted."""
        return f"pattern-{self.id}"

    @property
    def evaluated(self) -> bool:
        """Whether it is counted over the nights; other rows live elsewhere."""
        return self.counts not in (Counted.ANSWER, Counted.WORDS, Counted.FOLLOW_UP)


_S, _U = Level.SOON, Level.URGENT

_ROWS = (
    Pattern(
        "new_sign",
        Counted.ANSWER,
        "conversations.flows.morning_safety:anything_new",
        "",
        _U,
        ("1", "24", "33"),
        note="At the level of the sign that is tapped, URGENT or EMERGENCY. Never kept quiet.",
    ),
    Pattern(
        "sore_twice",
        Counted.ANSWER,
        "conversations.flows.morning_safety:soreness",
        "dvt_signs",
        _U,
        ("1", "OJ"),
        window=2,
        least=2,
        score=4,
        note="Asks for dvt_signs; yes, or not sure twice, raises it. Never kept quiet.",
    ),
    Pattern(
        "sore_mornings",
        Counted.MORNINGS,
        "sore",
        "sore_over_3_days",
        _S,
        ("OJ",),
        window=4,
        least=4,
        score=1,
        note="dvt_signs is asked first and has to be no.",
    ),
    Pattern(
        "long_cramp",
        Counted.ANSWER,
        "conversations.flows.morning_safety:raised",
        "over_10_min_resolved",
        _S,
        ("1",),
        least=1,
    ),
    Pattern(
        "long_cramps",
        Counted.CRAMPS,
        "longest",
        "over_10_min_twice",
        _U,
        ("OJ",),
        window=7,
        least=2,
        note="Takes the place of long_cramp.",
    ),
    Pattern(
        "cramp_nights",
        Counted.NIGHTS,
        "count",
        "sleep_disturbed",
        _S,
        ("OJ", "4"),
        window=7,
        least=4,
        score=1,
        lasting=True,
    ),
    Pattern(
        "spoiled_sleep",
        Counted.NIGHTS,
        "sleep",
        "sleep_disturbed",
        _S,
        ("1", "3", "7", "OJ"),
        window=7,
        least=3,
        score=5,
        lasting=True,
    ),
    Pattern(
        "cannot_function",
        Counted.WORDS,
        "conversations.understanding.danger:find",
        "sleep_disturbed",
        _S,
        ("1", "3", "7"),
    ),
    Pattern(
        "severe_pain",
        Counted.NIGHTS,
        "pain",
        "sleep_disturbed",
        _S,
        ("OJ",),
        window=7,
        least=3,
        score=8,
        lasting=True,
    ),
    Pattern(
        "more_cramps",
        Counted.RISE,
        "count",
        "worsening",
        _S,
        ("OJ",),
        window=28,
        percent=50,
        more=4,
        answered=10,
        lasting=True,
        note="“4+” counts as four.",
    ),
    Pattern(
        "stretch_no_help",
        Counted.NO_DROP,
        "stretch",
        "sleep_disturbed",
        _S,
        ("8", "OJ"),
        window=42,
        weekly=5,
        percent=25,
        answered=14,
        lasting=True,
        note="Worth a review. The first 14 answered nights of the six weeks against the last 14.",
    ),
    Pattern(
        "new_medicine",
        Counted.MEDICINE,
        "yesterday",
        "new_medicine",
        _S,
        ("17", "OJ"),
        window=28,
        before=56,
        lasting=True,
        note="A pharmacist first. The rise is that of more_cramps.",
    ),
    Pattern(
        "advice_open",
        Counted.FOLLOW_UP,
        "conversations.plan:follow_up_at",
        "",
        _U,
        ("OJ",),
        note="Were you seen? At the next check-in, daily three times, then on day 14.",
    ),
)

PATTERNS: Mapping[str, Pattern] = {row.id: row for row in _ROWS}
"""Every row by id, in the order of the evidence."""

QUIET = 14
"""Nights for which a sign that was advised about is not raised again by a pattern, unless its
level has risen."""

REMEMBERED = 364
"""Nights after which advice about how things are is as if it had never been given. Until then a
lasting row speaks again only if it goes on, or if things have got worse (our judgement)."""

GOES_ON = 42
"""Nights over which, since the advice, it has to have gone on as it was."""

LOOKED_BACK = 84
"""Nights before a rise; it is none if a fortnight among them was as bad (our judgement)."""

KNOWN = 28
"""Answered nights among them from which on the person's usual nights are known."""

COVERED = 42
"""Nights for which an appointment that was advised is for every lasting sign: another one is told
beside it, as something to mention there, and is no advice of its own."""

BEYOND = 4
"""Once advised, a rise is news if four weeks are so many standard deviations above the usual
(our judgement: by chance it happens to about one person in fifty a year)."""

FAMILIES = (frozenset({"over_10_min_resolved", "over_10_min_twice"}),)
"""Signs that are the same thing at two levels: the graver one keeps the milder one quiet."""
