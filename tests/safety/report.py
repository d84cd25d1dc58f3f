"""The safety report: what was tried on the rules and the talks, counted and told in plain words."""

from hashlib import sha256

from conversations.content.combinations import COMBINATIONS
from conversations.content.red_flags import FINDINGS, RED_FLAGS
from conversations.content.techniques import TECHNIQUES
from conversations.triage import RULES
from conversations.wording.catalogue import Catalogue
from conversations.wording.check import banned, report
from tests.danger.table import table
from tests.mutants import record
from tests.nights.stable import ANSWERS, SEEN, WEEKLY, alarms, lines
from tests.safety import combos, nights
from tests.safety.onlooker import judged
from tests.safety.readings import Readings
from tests.safety.walks import DEPTH, people, walkers

HEAD = """\
# Safety report

Made by `make safety`; do not edit it here. It tells what was tried, on what, and what that does
not show. Everything below passed, or the report would not have been written. No person has been
observed: it is about the rules and the talks, not about what people do with them.
"""

UNKNOWN = """\
## Not measured yet

| figure | value |
| --- | --- |
| share of people who were seen after advice to get care | not yet; a running bot counts it |

## What this does not show

- Whether the rules are right. They were taken from the evidence by people who are no clinicians,
  written down twice, and compared. A mistake in the evidence, or the same mistake twice, passes.
- Whether people understand the questions, and answer them truly. A reading grade is counted from
  the length of words and sentences; it was not tried on readers.
- Paths that leave the usual way at more places than were walked.
- What real people type in a real night. The labelled lines were made up, by people and programs
  that know what is looked for; the bounds hold for lines like them.
- Changes of more than one thing at a time, and changes to files that are not named above.
- How well the Spanish and German say it. That every sentence is there and fits is checked; no
  clinician has read them, and a reading grade is counted for English only.
"""


def page() -> str:
    """The whole report; AssertionError where something does not hold."""
    sections = (
        HEAD,
        content(),
        walked(),
        combined(),
        broken(),
        across_nights(),
        said(),
        typed(),
        UNKNOWN,
    )
    return "\n".join(sections)


def state() -> str:
    """The ids and versions of all rules and moves, as one short word that changes with them."""
    rows = sorted((row.id, row.version) for row in (*RULES.values(), *TECHNIQUES.values()))
    return sha256(repr(rows).encode()).hexdigest()[:12]


def content() -> str:
    """How much there is, and how much of it a clinician has seen."""
    rows = [*RULES.values(), *TECHNIQUES.values()]
    reviewed = sum(row.review.by is not None for row in rows)
    return f"""\
## Content

- {len(RED_FLAGS)} danger signs, {len(FINDINGS)} findings, {len(COMBINATIONS)} combinations,
  {len(TECHNIQUES)} techniques; their ids and versions: `{state()}`
- reviewed by a clinician: **{reviewed} of {len(rows)}**
"""


def walked() -> str:
    """Everybody through every talk."""
    counts = {talk: sum(judged(talk, who) for who in walkers(talk)) for talk in DEPTH}
    rows = (f"| {talk} | {len(walkers(talk))} | {count} |" for talk, count in counts.items())
    table = "\n".join(rows)
    deeper = "\n".join(f"| {name} | {count} |" for name, count in nights.walks())
    return f"""\
## Paths walked

On every path: a danger answer ends in advice of at least its level on that very turn; nothing
that is closed to the person, or by the sign, is told; every advice has a number, a time, what
would make it more urgent, and when it is asked about; every text exists and fits; the path ends.
That advice is followed up is tested on the whole bot (`tests/journeys/test_danger_followup.py`).

Walked by {len(people())} kinds of people that the rules tell apart (`tests/safety/walks.py`):

| talk | people | paths |
| --- | --- | --- |
{table}
| together | | {sum(counts.values())} |

The night talk and the check-in once more, deeper and by rules of their own:

| walk | paths |
| --- | --- |
{deeper}
"""


def combined() -> str:
    """All pairs, one by one."""
    return f"""\
## Combinations tried

All of them, one by one (`tests/safety/combos.py`):

- {combos.tried(combos.one_more_sign())} times one sign more, with no condition or one: the level
  never fell, and no lock or rule was lost
- {combos.tried(combos.not_sure())} times “not sure”, beside any other sign: never counted as no
- {combos.tried(combos.one_more_reason())} times a sign more, or less known: never opened a move
- {combos.emergencies()} pairs of signs that are an emergency: each stops every move
"""


def typed() -> str:
    """Danger in typed words."""
    return f"""\
## Typed danger

Labelled lines against what is found in them (`python -m tests.danger`). The language of a line is
not told. The tuning lines were looked at while the tables were made, and the second reader learned
from them; those set aside were not, and only they tell what to expect. Many of them were written to
catch such a reader out: signs in no usual words, and harmless twins of each. Their counts, not the
lines, were compared for a few settings of the second reader, so its figures are a little rosy. In
brackets the 95 % upper bound (Clopper and Pearson, one-sided).
A question asked first counts as found where there is danger, and as not left alone where there is
none.

{table()}
"""


def broken() -> str:
    """What became of the mutants."""
    run = record.read()
    here = "the files that are here now"
    when = here if run.current else f"**earlier files** than {here}"
    made = run.killed + run.refused + run.timeout + run.equivalent + run.alive
    tables = f"{run.tables_made} | {run.tables_made - run.tables_alive} | 0 | 0"
    code = f"{made} | {run.killed + run.timeout} | {run.refused} | {run.equivalent}"
    return f"""\
## Rules broken on purpose

One change at a time, each to be noticed by a test (`make mutants`). The last whole run was on
{when}.

| | changes | noticed by a test | refused by the type checker | excused | unnoticed |
| --- | --- | --- | --- | --- | --- |
| tables | {tables} | {run.tables_alive} |
| code | {code} | {run.alive} |

Tables: danger signs, findings, combinations, locks, conditions, techniques, ladders, clocks. They
are written down a second time in the tests, so a change to them is seen at once; whether both
writings are right is for a reviewing clinician to say. Code: triage, profile, ladders, the acute
screen and the advice. Excused are changes that alter nothing, or that the tool cannot put in force;
each stands with its reason in `tests/mutants/equivalent.toml`.
"""


PEOPLE = 40
"""Of each kind whose nights are stable."""


def across_nights() -> str:
    """False alarms of the patterns, where nothing changes."""
    counted = [alarms(PEOPLE, weekly) for weekly in WEEKLY]
    kinds = " | ".join(f"{weekly:g}" for weekly in WEEKLY)
    rates = " | ".join(f"{rate:.2f}" for rate in counted)
    beside = " | ".join(f"{lines(PEOPLE, weekly):.2f}" for weekly in WEEKLY)
    mean = sum(counted) / len(counted)
    assert mean <= 1, counted
    return f"""\
## False alarms across nights

Made-up people whose cramps come by chance, at a rate that never changes and is below every
threshold on average; {ANSWERS:.0%} of the mornings answered, {SEEN:.0%} of the alerts followed by
being seen. {PEOPLE} people of each kind, their first year with Charley, by the real rules
(`tests/nights/stable.py`). Every alert counts as false.

| cramps in a week | {kinds} |
| --- |{" --- |" * len(WEEKLY)}
| alerts in a person's year | {rates} |
| lines for an appointment advised before | {beside} |

**{mean:.2f} false alarms in a person's year** over all kinds. From one cramp a week on nearly
everybody has one: in some week of the year four nights of seven have a cramp by chance, or in some
fortnight there are four cramps more. The thresholds are met then, and it is said once.
"""


def said() -> str:
    """What the sentences are like."""
    catalogue = Catalogue.load()
    assert report(catalogue) == ()
    sentences = sum(len(catalogue.keys(language)) for language in catalogue.languages)
    patterns = sum(len(banned(language)) for language in catalogue.languages)
    found = Readings.of_all()
    return f"""\
## Sentences

- {sentences} messages, tried against {patterns} patterns of what must not be claimed: no hit
- {found.texts} texts graded (Flesch–Kincaid, US school grades, at most 6.0): on average
  {found.mean:.1f}, the hardest {found.hardest.grade:.1f} (`{found.hardest.name}`)
- {found.advices} advices as they are put together: the hardest {found.advice.grade:.1f}
  (`{found.advice.name}`)
- {found.cards} cards of the night: the first has at most {found.first} characters (700 are
  allowed), the steps and questions after it {found.longest} (300)
- medical words that are let through by name: {found.medical}
"""
