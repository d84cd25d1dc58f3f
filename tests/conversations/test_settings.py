"""/settings: every change on its own, and that what is shown is true."""

from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest

from conversations.facts import Facts, Person
from conversations.flows.settings import MOST, settings
from conversations.profile import Fluids, Profile
from conversations.replay import Answer, Turn, replay
from conversations.script import Say, Text
from conversations.wording.catalogue import Catalogue
from tests.conversations.walking import only, settled, walked

NOW = datetime(2026, 3, 1, 20, 0, tzinfo=UTC)
FREE = Profile(fluids=Fluids.FREE, health_answered=True)
KNOWN = Person(zone="Europe/Berlin", country="DE", consented=True, welcomed=True, profile=FREE)
UNKNOWN = Person()
MERGED = replace(KNOWN, merged=True)
SPARSE = replace(KNOWN, drink=False, stretch=False, morning=False, paused_until=date.max)

ONE_CHANGE = only({"settings1": [("close",)]})


def told(person: Person, *answers: str) -> Turn:
    """Where the talk stands after these choices."""
    given: list[Answer] = []
    for answer in answers:
        turn = replay(settings, Facts(NOW, person), given)
        assert turn.ask is not None
        given.append(Answer(turn.ask.id, tuple(answer.split("+")), NOW))
    return replay(settings, Facts(NOW, person), given)


def shown(text: Text) -> str:
    return Catalogue.load().text(text, "en", "Europe/Berlin")


@pytest.mark.parametrize("person", [KNOWN, UNKNOWN, MERGED, SPARSE])
def test_every_single_change_works_and_the_next_list_shows_it(person: Person) -> None:
    paths = 0
    for answers, turn in walked(settings, Facts(NOW, person), ONE_CHANGE):
        paths += 1
        after = settled(person, turn)
        (closing,) = [step.text for step in turn.fresh if isinstance(step, Say)]
        fresh = told(after, "close")
        (anew,) = [step.text for step in fresh.fresh if isinstance(step, Say)]
        assert shown(closing) == shown(anew), answers
    assert paths > 60


def test_the_list_goes_on_until_closed_but_not_for_ever() -> None:
    turn = told(KNOWN, *(["buzz", "on"] * MOST))
    assert turn.outcome
    assert settled(KNOWN, turn).holds_buzz


def test_the_other_times_move_along_with_bedtime_if_wanted() -> None:
    along = settled(KNOWN, told(KNOWN, "bedtime", "t2330", "yes", "close"))
    assert (along.stretch_at, along.drink_at) == (time(23, 10), time(21, 0))
    alone = settled(KNOWN, told(KNOWN, "bedtime", "t2330", "no", "close"))
    assert (alone.bedtime, alone.stretch_at) == (time(23, 30), KNOWN.stretch_at)


@pytest.mark.parametrize(
    ("choice", "drink", "stretch", "merged"),
    [
        ("two", True, True, False),
        ("one", True, True, True),
        ("stretch", False, True, False),
        ("drink", True, False, False),
        ("none", False, False, False),
    ],
)
def test_one_tap_merges_or_drops_an_evening_prompt(
    choice: str, drink: bool, stretch: bool, merged: bool
) -> None:
    person = settled(KNOWN, told(KNOWN, "evening", choice, "close"))
    assert (person.drink, person.stretch, person.merged) == (drink, stretch, merged)


@pytest.mark.parametrize("fluids", [Fluids.LIMITED, Fluids.UNSURE, Fluids.UNKNOWN])
def test_no_drink_is_offered_unless_nothing_limits_it(fluids: Fluids) -> None:
    person = replace(KNOWN, profile=Profile(fluids=fluids))
    for answers in ((), ("evening",)):
        turn = told(person, *answers)
        assert turn.ask
        assert not {"drink", "two", "one"} & {choice.id for choice in turn.ask.choices}
        assert "line-drink" not in str(turn.ask.text)


def test_leaving_a_question_changes_nothing() -> None:
    for change in ("bedtime", "drink", "evening", "morning", "zone", "country", "health", "words"):
        turn = told(KNOWN, change, "skip", "close")
        assert turn.notes == (), change


def test_a_traveller_types_a_town() -> None:
    person = settled(KNOWN, told(KNOWN, "zone", "no", "=Asia/Tokyo", "close"))
    assert person.zone == "Asia/Tokyo"
    assert person.country == "DE"
