"""Hello, help, privacy, pausing and forgetting."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from conversations.facts import Facts, Person
from conversations.flows.control import forget, hello, helping, pausing, privacy
from conversations.replay import Answer, Flow, Turn, replay
from conversations.script import Say
from conversations.wording.catalogue import Catalogue
from tests.conversations.walking import noted, settled, walked

LATE = datetime(2026, 3, 1, 23, 30, tzinfo=UTC)
BERLIN = Person(zone="Europe/Berlin", consented=True, welcomed=True)
PAUSED = replace(BERLIN, paused_until=date(2026, 3, 20))


def paused(person: Person, answer: str) -> Turn:
    return replay(pausing, Facts(LATE, person), [Answer("pause", (answer,), LATE)])


@pytest.mark.parametrize("flow", [hello, helping, privacy, forget, pausing])
@pytest.mark.parametrize("person", [Person(), BERLIN, PAUSED])
def test_every_path_ends(flow: Flow, person: Person) -> None:
    assert [turn.outcome for _, turn in walked(flow, Facts(LATE, person))]


def test_forgetting_needs_a_clear_yes() -> None:
    ends = {
        answers[0].choices: turn.outcome.kind
        for answers, turn in walked(forget, Facts(LATE, BERLIN))
        if turn.outcome
    }
    assert ends == {("forget",): "forgotten", ("keep",): "kept"}


@pytest.mark.parametrize(
    ("answer", "until"),
    [
        ("week", "2026-03-09"),  # it is Monday the 2nd already in Berlin
        ("two_weeks", "2026-03-16"),
        ("month", "2026-04-01"),
        ("open", "9999-12-31"),
        ("=2026-05-01", "2026-05-01"),
    ],
)
def test_pausing_counts_from_the_persons_own_day(answer: str, until: str) -> None:
    turn = paused(BERLIN, answer)
    assert noted(turn, "set.paused_until") == [until]
    assert settled(BERLIN, turn).paused_until == date.fromisoformat(until)


def test_a_date_that_is_past_or_far_away_is_not_understood() -> None:
    question = replay(pausing, Facts(LATE, BERLIN), []).ask
    assert question
    assert question.reading
    assert question.reading.canonical("2026-03-02", "en") is None
    assert question.reading.canonical("2030-01-01", "en") is None
    assert question.reading.canonical("2026-03-03", "en") == "2026-03-03"


def test_who_pauses_already_can_start_again() -> None:
    turn = paused(PAUSED, "resume")
    assert settled(PAUSED, turn).paused_until is None
    offered = replay(pausing, Facts(LATE, BERLIN), []).ask
    assert offered
    assert "resume" not in [choice.id for choice in offered.choices]


def test_hello_tells_what_is_set() -> None:
    turn = replay(hello, Facts(LATE, PAUSED), [])
    (said,) = [step.text for step in turn.fresh if isinstance(step, Say)]
    words = Catalogue.load().text(said, "en", PAUSED.zone)
    assert "22:10" in words
    assert "Friday, 20 March" in words
    assert "00:30" in words


def test_help_names_every_command_there_is_a_talk_for() -> None:
    words = Catalogue.load().text(Say(replay(helping, Facts(LATE), []).told[0].text).text, "en")  # type: ignore[union-attr]
    for command in ("cramp", "stretch", "checkin", "settings", "pause", "resume", "forget"):
        assert f"/{command}" in words
