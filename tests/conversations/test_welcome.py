"""The first talk. Its parts are independent, so each is walked in full with the others kept short,
and then all together with two answers a question."""

from datetime import UTC, datetime, time

import pytest

from conversations.explore import Pick
from conversations.facts import Facts, Person
from conversations.flows.welcome import welcome
from conversations.profile import Condition, Fluids, Profile
from conversations.replay import Answer, Turn, back, replay
from conversations.script import Say
from tests.conversations.walking import noted, only, settled, walked

WINTER = datetime(2026, 1, 15, 21, 14, tzinfo=UTC)
SUMMER = datetime(2026, 7, 15, 21, 14, tzinfo=UTC)

ADULT = {"adult": [("adult",)], "consent": [("agree",)]}
HERE = {"country": [("gb",)], "zone": [("yes",)]}
PLACES = {
    "country.typed": [("=+DE",), ("skip",), ("rest",)],
    "country": [("us",), ("gb",), ("other",), ("=+NO",), ("skip",), ("rest",)],
    "zone.which": [("minus0700",), ("other",), ("skip",), ("rest",)],
}
TIMES = {"bedtime": [("t2230",)], "times0": [("fine",)]}
WELL = {"health": [("none",)], "fluids": [("no",)]}


def told(*answers: str, opened: datetime = WINTER, person: Person | None = None) -> Turn:
    """Where the talk stands after these answers, each "question=choice"."""
    facts = Facts(opened, person or Person())
    given: list[Answer] = []
    for answer in answers:
        turn = replay(welcome, facts, given)
        assert turn.ask is not None
        ask, _, choices = answer.partition("=")
        assert turn.ask.id == ask
        given.append(Answer(ask, tuple(choices.split("+")) if choices else (), opened))
    return replay(welcome, facts, given)


def said(turn: Turn) -> list[str]:
    return [step.text.key for step in turn.fresh if isinstance(step, Say)]


AGREED = ("adult=adult", "consent=agree")
PLACED = (*AGREED, "country=gb", "zone.right=yes")
TIMED = (*PLACED, "bedtime=t2230", "times0=fine")


@pytest.mark.parametrize("opened", [WINTER, SUMMER])
@pytest.mark.parametrize(
    "pick",
    [
        only({**ADULT, **PLACES, **TIMES, **WELL}),
        only({**ADULT, **HERE, **WELL, "times1": [("fine",)]}),
        only({**HERE, **TIMES}),
    ],
    ids=["place", "rhythm", "health"],
)
def test_every_path_of_each_part_ends_well(pick: Pick, opened: datetime) -> None:
    paths = 0
    for _, turn in walked(welcome, Facts(opened), pick):
        paths += 1
        assert turn.outcome
        done = turn.outcome.kind == "welcomed"
        assert settled(Person(), turn).welcomed is done
        if not done:
            assert noted(turn, "set.zone") == []
    assert paths > 50


def test_two_answers_to_everything() -> None:
    few = only(
        {
            "adult": [("adult",)],
            "consent": [("agree",)],
            "country": [("us",), ("skip",)],
            "zone.which": [("other",), ("skip",)],
            "zone.typed.half": [("t2115",)],
            "zone.typed.near": [("none",)],
            "zone.typed": [("=Europe/Berlin",), ("=21:15",)],
            "zone.near": [("none",)],
            "bedtime": [("t2330",), ("skip",)],
            "times0": [("fine",), ("skip",)],
            "health": [("clot", "unsteady"), ("skip",)],
            "fluids": [("yes",), ("rest",)],
        }
    )
    ends = {turn.outcome for _, turn in walked(welcome, Facts(WINTER), few)}
    assert len(ends) == 1


@pytest.mark.parametrize("young", ["young", "=17"])
def test_under_eighteen_there_is_no_programme(young: str) -> None:
    turn = told(f"adult={young}")
    assert turn.outcome
    assert turn.outcome.kind == "under_age"
    person = settled(Person(), turn)
    assert person.profile.age_adult is False
    assert not person.consented


def test_nothing_is_asked_before_consent_and_nothing_kept_without_it() -> None:
    turn = told("adult=adult", "consent=not_now")
    assert turn.outcome
    assert turn.outcome.kind == "declined"
    assert [note.kind for note in turn.notes] == ["set.adult"]


def test_the_short_way_sets_everything() -> None:
    person = settled(Person(), told(*TIMED, "health=none", "fluids=no"))
    assert person.consented
    assert person.welcomed
    assert (person.country, person.zone) == ("GB", "Europe/London")
    assert (person.bedtime, person.wake) == (time(22, 30), time(6, 30))
    assert person.stretch_at == time(22, 10)
    assert person.profile.health_answered
    assert person.profile.conditions == frozenset()
    assert person.profile.fluids is Fluids.FREE


def test_skipping_the_rest_leaves_sensible_times_and_says_what_stays_locked() -> None:
    turn = told(*AGREED, "country=rest")
    assert turn.outcome
    assert turn.outcome.kind == "welcomed"
    assert said(turn) == ["welcome-end", "welcome-no-zone", "welcome-no-health", "welcome-how"]
    person = settled(Person(), turn)
    assert (person.bedtime, person.stretch_at) == (time(22, 30), time(22, 10))
    assert not person.profile.health_answered


def test_a_skipped_time_question_falls_back_to_the_country() -> None:
    assert noted(told(*AGREED, "country=us", "zone.which=skip"), "set.zone") == ["America/New_York"]


def test_a_country_with_one_time_needs_one_tap() -> None:
    assert noted(told(*PLACED), "set.zone") == ["Europe/London"]


def test_a_doubtful_bedtime_is_asked_about() -> None:
    turn = told(*PLACED, "bedtime==10:30", "bedtime.half=t2230")
    assert noted(turn, "set.bedtime") == ["22:30"]


def test_a_bedtime_after_midnight_is_not() -> None:
    assert noted(told(*PLACED, "bedtime==01:00"), "set.bedtime") == ["01:00"]


def test_a_proposed_time_can_be_changed() -> None:
    turn = told(*TIMED[:-1], "times0=stretch", "times0.stretch_at=t2155", "times1=fine")
    assert noted(turn, "set.stretch_at")[-1] == "21:55"


def test_no_drink_is_spoken_of_before_it_is_known_to_be_allowed() -> None:
    turn = told(*PLACED, "bedtime=t2230")
    assert turn.ask
    assert "drink" not in [choice.id for choice in turn.ask.choices]
    assert "line-drink" not in str(turn.ask.text)


def test_who_may_drink_can_change_that_time_too() -> None:
    free = Person(consented=True, profile=Profile(fluids=Fluids.FREE))
    turn = told(*TIMED[2:-1], "times0=drink", "times0.drink_at=t1930", person=free)
    assert noted(turn, "set.drink_at")[-1] == "19:30"
    assert "line-drink" in str(turn.ask)


@pytest.mark.parametrize(("answer", "mentioned"), [("no", True), ("yes", False), ("unsure", False)])
def test_the_drink_comes_only_where_nothing_limits_it(answer: str, mentioned: bool) -> None:
    turn = told(*TIMED, "health=none", f"fluids={answer}")
    assert ("line-drink" in str(turn.told)) is mentioned


def test_ticking_several_facts() -> None:
    turn = told(*TIMED, "health=clot+unsteady")
    assert noted(turn, "set.conditions") == ["clot,unsteady"]
    person = settled(Person(), turn)
    assert person.profile.conditions == {Condition.CLOT, Condition.UNSTEADY}


def test_nothing_ticked_counts_only_if_meant() -> None:
    sure = told(*TIMED, "health=", "health.none=yes")
    assert noted(sure, "set.conditions") == [""]
    unsure = told(*TIMED, "health=", "health.none=no")
    assert noted(unsure, "set.conditions") == []


def test_who_agreed_before_is_not_asked_again() -> None:
    turn = told(person=Person(consented=True))
    assert turn.ask
    assert turn.ask.id == "country"


def test_every_answer_can_be_taken_back() -> None:
    given = tuple(
        Answer(ask, (choice,), WINTER) for ask, choice in (each.split("=") for each in TIMED)
    )
    while given:
        shorter = back(replay(welcome, Facts(WINTER), given), given)
        assert shorter == given[:-1]
        given = shorter
