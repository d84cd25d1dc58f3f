"""Walking through a check-in by hand: people, nights and a few readers of turns."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from conversations.facts import Episode, Facts, Night, Person
from conversations.flows.morning import morning
from conversations.flows.morning_items import ITEMS
from conversations.profile import Fluids, Profile
from conversations.replay import CLOCK, PERSON, Answer, Turn, replay
from conversations.script import Advise, Ask, Say

ANNA = Person(
    zone="Europe/Berlin",
    country="DE",
    consented=True,
    welcomed=True,
    profile=Profile(health_answered=True, fluids=Fluids.FREE),
)
AT_07_40 = datetime(2026, 6, 3, 5, 40, tzinfo=UTC)
LAST_NIGHT = date(2026, 6, 2)
TODAY = Facts(opened=AT_07_40, person=ANNA, night=LAST_NIGHT)

AT_03_12 = datetime(2026, 6, 3, 1, 12, tzinfo=UTC)
CRAMP = Episode(
    began=AT_03_12,
    ended=AT_03_12 + timedelta(minutes=6),
    ending="gone",
    muscle="calf",
    leg="left",
    helped="t1_dorsiflex",
)
UNSEEN = Episode(began=AT_03_12, ending="not_seen", muscle="calf")
DETAILS = [item.kind for item in ITEMS]
DAY = timedelta(days=1)


def sore_since(mornings: int, score: int = 2) -> Facts:
    """Today, after so many mornings with the same spot sore."""
    given = (("count", "0"), ("sore", str(score)), ("same_spot", "yes"))
    nights = (Night(LAST_NIGHT - n * DAY, given=given) for n in reversed(range(1, mornings + 1)))
    return replace(TODAY, diary=tuple(nights))


def after(facts: Facts, *choices: str) -> Turn:
    """The talk after these answers, a few seconds apart; `a+b` ticks two."""
    answers: list[Answer] = []
    at = facts.opened
    for given in choices:
        turn = replay(morning, facts, answers)
        assert turn.ask is not None, f"over before {given}"
        ids = tuple(given.split("+"))
        clock = [silence for silence in turn.ask.silences if silence.choice == given]
        at += timedelta(seconds=5)
        if clock:
            at = clock[0].at or at + (clock[0].after or timedelta())
        answers.append(Answer(turn.ask.id, ids, at, CLOCK if clock else PERSON))
    return replay(morning, facts, answers)


def waiting(turn: Turn) -> str:
    return turn.ask.id if turn.ask else ""


def offered(turn: Turn) -> list[str]:
    assert turn.ask is not None
    return [choice.id for choice in turn.ask.choices if choice.shown]


def record(turn: Turn) -> dict[str, str | int]:
    return {note.kind: note.value for note in turn.notes}


def said(turn: Turn) -> list[str]:
    return [step.text.key for step in turn.told if isinstance(step, Say | Ask)]


def advised(turn: Turn) -> list[str]:
    return [step.flags[0] for step in turn.told if isinstance(step, Advise)]


def through(facts: Facts, *first: str, then: str = "skip", until: str = "end.0") -> Turn:
    """Answer so at first, and then always the same until a question of that id is reached."""
    given = list(first)
    while waiting(after(facts, *given)) != until:
        given.append(then)
        assert len(given) < 40
    return after(facts, *given)
