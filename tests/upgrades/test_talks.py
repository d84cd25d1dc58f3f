"""Talks that an earlier release began, and what becomes of them when the code has moved on."""

import contextlib
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Protocol

import pytest
from sqlalchemy import Connection

from bot.storage.sessions import DONE, answers_of
from conversations import moved
from conversations.registry import TALKS
from conversations.replay import known, play
from conversations.wording.catalogue import Catalogue
from tests.upgrades.changes import CHANGES, swapped
from tests.upgrades.mid_talk import MidTalk, mid_talk
from tests.upgrades.released import RELEASES, Asked, asked

NEWEST = asked(RELEASES[-1])
SHARE = 3
RARER = {("morning", "same_spot")}
"""Asked under narrower conditions than once: a talk with an answer to it goes on from before it."""


@pytest.mark.parametrize("release", RELEASES)
def test_every_question_of_a_release_is_still_asked_or_has_its_place_taken(release: str) -> None:
    """A question or choice that is gone must stand in `conversations/moved.py`."""
    for then in asked(release):
        today = moved.QUESTIONS.get((then.talk, then.ask), then.ask)
        if today is None:
            continue
        answers = [of for of in moved.todays(then.talk, then.answers) if of is not None]
        if RARER & {(then.talk, answer.ask) for answer in answers}:
            continue
        turn = play(TALKS[then.talk].flow, then.facts, answers).turn
        assert turn.ask is not None, then
        assert turn.ask.id == today, then
        for choice in then.choices:
            assert known(turn.ask, moved.choice_of(then.talk, today, choice)), (then, choice)


def test_what_is_said_to_have_moved_is_gone() -> None:
    newest = {(then.talk, then.ask) for then in NEWEST}
    assert not newest & moved.QUESTIONS.keys()


class Some(Protocol):
    """Some questions of a talk, as a release asked them."""

    def __call__(self, talk: str, release: str = RELEASES[-1]) -> Iterable[Asked]: ...


def stopped(conn: Connection, catalogue: Catalogue, then: Asked, *, known: bool = True) -> MidTalk:
    """Somebody whose talk stands at this question; `known`: it is stored which one that is."""
    asks = then.ask if known else None
    answers = tuple(of for of in moved.todays(then.talk, then.answers) if of is not None)
    return mid_talk(conn, catalogue, then.talk, then.facts, answers, asks)


def led_on(person: MidTalk) -> None:
    """Something was said, and the talk stands at the question it has put, or is over."""
    assert person.replies
    if not over(person):
        turn, stored = person.standing, person.stored
        assert turn.ask is not None
        assert stored is not None
        assert stored.asks in (turn.ask.id, None)


def over(person: MidTalk) -> bool:
    return person.stored is None or person.stored.state == DONE


def changed(patch: pytest.MonkeyPatch, then: Asked, change: str) -> None:
    entry = TALKS[then.talk]
    patch.setitem(TALKS, then.talk, replace(entry, flow=CHANGES[change](entry.flow, then.ask)))


@pytest.fixture
def some(request: pytest.FixtureRequest) -> Some:
    """The questions of a talk: in the suite one in three, others for each change."""
    every = request.config.getoption("--every-question")
    start = sum(map(ord, request.node.name)) % SHARE

    def some(talk: str, release: str = RELEASES[-1]) -> Iterable[Asked]:
        found = [then for then in asked(release) if then.talk == talk]
        return found if every else found[start::SHARE]

    return some


@pytest.mark.parametrize("change", CHANGES)
@pytest.mark.parametrize("talk", TALKS)
def test_the_next_tap_leads_somewhere(
    conn: Connection, catalogue: Catalogue, talk: str, change: str, some: Some
) -> None:
    for then in some(talk):
        with pytest.MonkeyPatch.context() as patch, taken_back(conn):
            person = stopped(conn, catalogue, then)
            changed(patch, then, change)
            person.taps(then.choices[0])
            led_on(person)


@pytest.mark.parametrize("change", CHANGES)
@pytest.mark.parametrize("talk", TALKS)
def test_the_next_word_is_taken_for_no_other_answer(
    conn: Connection, catalogue: Catalogue, talk: str, change: str, some: Some
) -> None:
    for then in some(talk):
        with pytest.MonkeyPatch.context() as patch, taken_back(conn):
            person = stopped(conn, catalogue, then)
            changed(patch, then, change)
            person.says("yes")
            led_on(person)
            if change != "choice renamed":
                assert len(answers_of(conn, person.session)) <= len(then.answers), then


@pytest.mark.parametrize("change", CHANGES)
@pytest.mark.parametrize("talk", TALKS)
def test_the_clock_s_answer_does_no_harm(
    conn: Connection, catalogue: Catalogue, talk: str, change: str, some: Some
) -> None:
    for then in some(talk):
        question = play(TALKS[talk].flow, then.facts, then.answers).turn.ask
        assert question is not None
        for silence in question.silences:
            with pytest.MonkeyPatch.context() as patch, taken_back(conn):
                person = stopped(conn, catalogue, then)
                changed(patch, then, change)
                person.is_silent(silence.choice)
                assert over(person) or person.standing.ask is not None


@pytest.mark.parametrize("talk", TALKS)
def test_two_questions_change_places(
    conn: Connection, catalogue: Catalogue, talk: str, some: Some
) -> None:
    entry = TALKS[talk]
    for then in some(talk):
        second = play(entry.flow, then.facts, then.answers).turn.ask
        assert second is not None
        if not then.answers:
            continue
        with pytest.MonkeyPatch.context() as patch, taken_back(conn):
            person = stopped(conn, catalogue, then)
            flow = swapped(entry.flow, then.answers[-1].ask, second)
            patch.setitem(TALKS, talk, replace(entry, flow=flow))
            person.taps(then.choices[0])
            led_on(person)


@pytest.mark.parametrize("release", RELEASES)
@pytest.mark.parametrize("talk", TALKS)
def test_every_old_button_is_answered(
    conn: Connection, catalogue: Catalogue, talk: str, release: str, some: Some
) -> None:
    for then in some(talk, release):
        if moved.QUESTIONS.get((talk, then.ask), then.ask) is None:
            continue
        for choice in then.choices:
            with taken_back(conn):
                person = stopped(conn, catalogue, then, known=False)
                person.taps(choice)
                led_on(person)


@contextlib.contextmanager
def taken_back(conn: Connection) -> Iterator[None]:
    with conn.begin_nested() as savepoint:
        yield
        savepoint.rollback()
