"""When something was long ago: the year, the age somebody had, and what a tale goes on to tell."""

from collections.abc import Iterator

from conversations.understanding.numbers import counted
from conversations.understanding.phrasing import Phrasing

SHORT_YEARS = range(50, 100)
LIKELY_YEARS = range(1950, 2030)
AGES = range(4, 66)  # of somebody who was that old then; who is older may be so now
ASIDE = 3  # words of a clause between what was done and when: "fell, both wrists, in 1991"


def years(text: Phrasing) -> Iterator[tuple[int, int]]:
    """Years, with the word before them: "in 1997"; or last in a clause: "in 97", "a fall 2012".

    What is no year gone by may be an hour ("at 2015"), or what somebody confused says it is.
    """
    before, short = text.starts("past.years_after"), text.starts("past.short_years_after")
    alone = "past.no_years_after" in text.found
    other = text.starts("usual.since") | text.starts("past.no_years_after")
    hours = text.starts("past.hours_after")  # "um 2015" is a quarter past eight
    for at, base in enumerate(text.bases):
        clause = text.clause_of(at)
        if not base.isdecimal() or at - 1 in hours:
            continue
        last = alone and at + 1 == clause.stop and at - 1 not in other
        dated = at - 1 in before or len(clause) == 1 or _done_then(text, at)
        if (1900 <= int(base) <= 2099 and dated) or (last and int(base) in LIKELY_YEARS):
            yield max(clause.start, at - 1), at + 1
        elif int(base) in SHORT_YEARS and at - 1 in short and at + 1 == clause.stop:
            yield at - 1, at + 1


def _done_then(text: Phrasing, at: int) -> bool:
    """Whether a number is the year of something done: "2019 gestürzt", not "2019 Schritte"."""
    done, counts = text.starts("past.done"), text.starts("past.amounts")
    told = "past.amounts" in text.found and not done.isdisjoint(text.clause_of(at))
    return told and at + 1 not in counts


def ages(text: Phrasing) -> Iterator[tuple[int, int]]:
    """Ages at which something was done: "mit 12 das Bein gebrochen", not "mit 12 Tabletten"."""
    amounts, done = text.starts("past.amounts"), text.starts("past.done")
    for start, end in text.optional("past.ages_after"):
        clause = text.clause_of(start)
        if end >= clause.stop or end in amounts or end + 1 in amounts:
            continue
        age = counted(text.bases[end], text.lexicon.numbers)
        if age in AGES and not done.isdisjoint(clause):
            yield start, end + 1


def goes_on(text: Phrasing, clause: range) -> bool:
    """Whether a clause behind one of long ago tells what was done or was so then, too.

    "and hit my head", "my leg was numb", not "and hit my head today".
    """
    now = text.starts("past.now") | text.starts("usual.since") | text.starts("past.recent")
    if not now.isdisjoint(clause):
        return False
    verbs = text.starts("statement.verbs") | text.starts("statement.other_verbs")
    joined = clause.start in text.starts("past.joins") | text.starts("past.then")
    done = not text.starts("past.done").isdisjoint(clause)
    told = done and (joined or verbs.isdisjoint(clause))
    return told or not text.starts("past.preterite").isdisjoint(clause)


def aside(text: Phrasing, clause: range) -> bool:
    """Whether a clause only names something besides what is told."""
    verbs = text.starts("statement.verbs") | text.starts("statement.other_verbs")
    apart = verbs | text.starts("past.now") | text.starts("denied.ends")
    return len(clause) <= ASIDE and apart.isdisjoint(clause)


def sentence_before(text: Phrasing, when: int) -> Iterator[range]:
    """The sentence before one that only says when, where it tells of what was done."""
    whole = text.sentence_of(when)
    if whole.start:
        told = text.sentence_of(whole.start - 1)
        if not text.starts("past.done").isdisjoint(told):
            yield told
