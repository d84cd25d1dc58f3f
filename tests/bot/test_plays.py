"""A play kept at hand is used only where it stands exactly where the stored answers lead."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from bot.plays import MOST, Plays
from conversations.facts import Facts, Person
from conversations.registry import TALKS
from conversations.replay import Answer, Play, play, replay

NOW = datetime(2026, 11, 20, 22, 30, tzinfo=UTC)
FLOW = TALKS["evening"].flow
FACTS = Facts(opened=NOW, person=Person())


def answered(choice: str, after: int = 1) -> Answer:
    asked = play(FLOW, FACTS, ()).turn.ask
    assert asked is not None
    return Answer(asked.id, (choice,), NOW + timedelta(minutes=after))


def kept(*answers: Answer) -> Plays:
    plays = Plays()
    plays.keep(7, play(FLOW, FACTS, answers), list(answers))
    return plays


def stands(found: Play | None) -> Play:
    assert found is not None
    return found


def test_it_goes_on_where_it_was_left() -> None:
    start = answered("start")
    found = stands(kept().take(7, FACTS, []))
    found.take(start)
    assert found.turn == replay(FLOW, FACTS, [start])


def test_it_is_handed_out_once() -> None:
    plays = kept()
    stands(plays.take(7, FACTS, []))
    assert plays.take(7, FACTS, []) is None


def test_equal_facts_will_do_and_become_its_own() -> None:
    read = replace(FACTS)
    assert stands(kept().take(7, read, [])).facts is read


def test_not_with_other_answers() -> None:
    start = answered("start")
    assert kept().take(7, FACTS, [start]) is None
    assert kept(start).take(7, FACTS, []) is None
    assert kept(start).take(7, FACTS, [answered("start", after=2)]) is None
    stands(kept(start).take(7, FACTS, [answered("start")]))


def test_not_with_other_facts() -> None:
    other = replace(FACTS, person=Person(zone="Asia/Tokyo"))
    assert kept().take(7, other, []) is None


def test_not_of_another_talk() -> None:
    assert kept().take(8, FACTS, []) is None


def test_what_was_stepped_longest_ago_makes_room() -> None:
    plays = Plays()
    for session in range(MOST + 1):
        plays.keep(session, play(FLOW, FACTS, ()), [])
    assert plays.take(0, FACTS, []) is None
    stands(plays.take(1, FACTS, []))


def test_nothing_is_left_of_somebody_forgotten() -> None:
    plays = kept()
    plays.forget()
    assert plays.take(7, FACTS, []) is None
