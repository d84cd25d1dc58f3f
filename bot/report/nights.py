"""The patterns across nights, as a part of the page of rules."""

from collections.abc import Iterable

from bot.report.tables import cited, reviewed, table
from conversations.content.patterns import (
    BEYOND,
    COVERED,
    GOES_ON,
    KNOWN,
    LOOKED_BACK,
    PATTERNS,
    QUIET,
    REMEMBERED,
    Pattern,
)

ABOUT = f"""\
Looked for at the end of each check-in. A night without an answer is never a zero. What was told is
told with its nights; then its sign is quiet for {QUIET} nights, unless the level rises. Rows that
are marked *lasting* are about how things are, and an appointment for one of them is one for all:

- For {COVERED} nights another lasting row is a line in the check-in, with its nights, to be told at
  that appointment; it is no advice of its own.
- For {REMEMBERED // 7} weeks a row of nights speaks again only where the nights since the advice
  (at most the last {GOES_ON}) reach its rate taken together, one night more being asked of less
  than four weeks, and not at all once the person was seen or said there is no need.
- A rise is none where a fortnight of the {LOOKED_BACK} nights before was as bad.
- Once advised, and where the usual nights are known ({KNOWN} answers in the {LOOKED_BACK} nights
  before the last four weeks), what was told already is news again only if the last four weeks lie
  {BEYOND} standard deviations above them; where they are not known, a rise is measured against the
  worst fortnight.

That keeps a chance week of a stable diary from being told of again and again; it is our judgement,
and the price is that a second bad time of the same size within the year may pass unsaid.
"""


def nights() -> Iterable[str]:
    """Each row with its numbers, what it raises, and where it comes from or lives."""
    yield from ("## Patterns across nights", "", ABOUT)
    heads = (
        "id",
        "counts",
        "holds from",
        "raises",
        "sources",
        "decision",
        "version",
        "reviewed by",
    )
    yield from table(heads, (_row(row) for row in PATTERNS.values()))
    yield ""


def _row(row: Pattern) -> tuple[str, ...]:
    place = f"`{row.answer}`"
    return (
        f"`{row.id}`",
        f"{row.counts.value}: {place}" + (", *lasting*" if row.lasting else ""),
        "; ".join(_numbers(row)),
        f"{row.level.name} `{row.flag}`" if row.flag else f"from {row.level.name}, by the sign",
        cited(row.sources),
        row.note,
        str(row.version),
        reviewed(row.review),
    )


def _numbers(row: Pattern) -> Iterable[str]:
    if row.least:
        yield f"{row.least} or more"
    if row.score > 1:
        yield f"{row.score} of 10 or more"
    if row.window:
        yield f"within {row.window} nights"
    if row.percent:
        yield f"{row.percent} %"
    if row.more:
        yield f"{row.more} cramps more"
    if row.answered:
        yield f"{row.answered} nights answered in each part"
    if row.weekly:
        yield f"{row.weekly} stretches in each week"
    if row.before:
        yield f"{row.before} nights before the rise"
