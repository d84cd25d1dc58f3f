"""After evenings without any reaction: keep, change, pause, or stretch after all."""

from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest

from conversations.facts import Facts, Person
from conversations.flows.keep import keep
from conversations.profile import Condition, Profile
from conversations.replay import Turn, replay
from conversations.script import Ask
from tests.conversations.walking import settled, walked

AT = datetime(2026, 6, 3, 20, 10, tzinfo=UTC)
ANNA = Person(zone="Europe/Berlin", consented=True, welcomed=True)
TONIGHT = Facts(opened=AT, person=ANNA, ignored=5)


def ends(facts: Facts, first: str) -> list[Turn]:
    return [turn for answers, turn in walked(keep, facts) if answers[0].choices == (first,)]


def after(facts: Facts, turn: Turn) -> Person:
    return settled(facts.person, turn)


def test_keep_changes_nothing() -> None:
    assert [after(TONIGHT, turn) for turn in ends(TONIGHT, "keep")] == [ANNA]


@pytest.mark.parametrize(
    ("person", "field"),
    [(ANNA, "stretch_at"), (replace(ANNA, stretch=False), "drink_at")],
)
def test_change_moves_the_evening_prompt_only(person: Person, field: str) -> None:
    facts = replace(TONIGHT, person=person)
    moved = {
        turn.outcome and turn.outcome.kind: after(facts, turn) for turn in ends(facts, "change")
    }
    assert moved["kept"] == person
    assert isinstance(getattr(moved["moved"], field), time)
    assert replace(moved["moved"], **{field: getattr(person, field)}) == person


def test_pause_is_for_a_while_or_until_further_notice() -> None:
    until = {after(TONIGHT, turn).paused_until for turn in ends(TONIGHT, "pause")}
    assert {date(2026, 6, 10), date(2026, 6, 17), date(2026, 7, 3), date.max} <= until


def test_the_stretch_stands_beside_it() -> None:
    kinds = {turn.outcome.kind for turn in ends(TONIGHT, "start") if turn.outcome}
    assert kinds == {"stretched", "stopped"}


def test_no_stretch_for_a_healing_calf() -> None:
    healing = Profile(conditions=frozenset({Condition.CALF_REPAIR}))
    first = replay(keep, replace(TONIGHT, person=replace(ANNA, profile=healing)), [])
    assert first.ask is not None
    assert "start" not in {choice.id for choice in first.ask.choices}


def test_without_an_answer_nothing_happens() -> None:
    first = replay(keep, TONIGHT, [])
    assert isinstance(first.ask, Ask)
    assert not first.ask.silences
    assert not first.notes
