"""From what a person's clock shows, or the town they type, to a time zone."""

from datetime import UTC, datetime
from typing import Any

import pytest

from conversations.explore import distinct, explore
from conversations.facts import Facts
from conversations.flows.questions import SKIP, canonical_country
from conversations.flows.zone import zone
from conversations.places import countries
from conversations.replay import Answer, Turn, replay
from conversations.script import Ask, Note, Outcome, Talk

WINTER = datetime(2026, 1, 15, 21, 14, tzinfo=UTC)
SUMMER = datetime(2026, 7, 15, 21, 14, tzinfo=UTC)


class Asking:
    """The time question alone, as a flow."""

    def __init__(self, country: str | None) -> None:
        self.country = country

    def __call__(self, _facts: Facts) -> Talk[Outcome]:
        found = yield from zone("zone", self.country, SKIP)
        yield Note("found", found if isinstance(found, str) else "-")
        return Outcome("done")


def found(country: str | None, *answers: str, opened: datetime = WINTER) -> str | int:
    """The zone at the end of these answers."""
    given: list[Answer] = []
    for answer in answers:
        turn = replay(Asking(country), Facts(opened), given)
        assert turn.ask is not None, "answered already"
        given.append(Answer(turn.ask.id, (answer,), opened))
    end: Turn = replay(Asking(country), Facts(opened), given)
    assert end.outcome is not None, end.ask
    return end.notes[-1].value


def test_one_time_in_the_country_is_one_tap() -> None:
    assert found("DE", "yes") == "Europe/Berlin"


def test_several_times_are_buttons_and_the_distance_to_utc_is_what_is_stored() -> None:
    assert found("US", "minus0500") == "America/New_York"
    assert found("IN", "yes") == "Asia/Kolkata"


def test_places_that_agree_only_today_are_told_apart() -> None:
    assert found("US", "minus0700", "town1") == "America/Phoenix"
    assert found("US", "minus0700", "none") == "America/Denver"
    assert found("US", "minus0700", "town1", opened=SUMMER) == "America/Phoenix"


@pytest.mark.parametrize(
    ("country", "typed", "zone"),
    [
        ("DE", "=22:15", "Europe/Berlin"),
        ("DE", "=10:15", "Europe/Berlin"),  # the pm left out
        ("DE", "=Asia/Tokyo", "Asia/Tokyo"),
        (None, "=America/Lima", "America/Lima"),
    ],
)
def test_a_typed_time_or_zone(country: str | None, typed: str, zone: str) -> None:
    answers = ("no", typed) if country else (typed,)
    assert found(country, *answers) == zone


def test_without_a_country_a_typed_time_asks_for_the_half_of_the_day_and_a_town() -> None:
    assert found(None, "=02:44", "t0244") == "Asia/Kolkata"  # alone with its time
    assert found(None, "=22:14", "town1") != found(None, "=22:14", "none")


def test_a_skipped_question_finds_nothing() -> None:
    assert found("DE", "skip") == "-"
    assert found(None, "skip") == "-"


def tapped(question: Ask[Any]) -> list[tuple[str, ...]]:
    """Every button, and one town where there is none."""
    taps = [choices for choices in distinct(question) if not choices[0].startswith("=")]
    return taps if len(taps) > 1 else [("=Europe/Berlin",)]


@pytest.mark.parametrize("opened", [WINTER, SUMMER])
def test_every_path_in_every_country_ends(opened: datetime) -> None:
    for country in countries():
        for _, turn in explore(Asking(country), Facts(opened), tapped):
            assert turn.outcome


def test_every_country_that_can_be_typed_can_be_read_again() -> None:
    for iso in countries():
        assert canonical_country(f"+{iso}", "en") == f"+{iso}"
    assert canonical_country("Norway", "en") == "+NO"
    assert canonical_country("no", "en") is None
