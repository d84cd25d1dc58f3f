"""From a flow and its answers so far to what happens next.

A talk is its stored answers: whoever starts the flow afresh and feeds it these stands where it
stood. What is carried out is only what is *fresh*, that is, what came after the last one.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeAlias

from conversations.facts import Facts
from conversations.script import (
    ANY_LANGUAGE,
    READ,
    Advise,
    Ask,
    Given,
    Note,
    Now,
    Outcome,
    Say,
    Step,
    Talk,
    apart,
    chosen,
)

Flow: TypeAlias = Callable[[Facts], Talk[Outcome]]

PERSON = "person"
CLOCK = "clock"


@dataclass(frozen=True, slots=True)
class Answer:
    """One stored answer: the choice ids taken at a question, when, and who gave them."""

    ask: str
    choices: tuple[str, ...]
    at: datetime
    by: str = PERSON


@dataclass(frozen=True, slots=True)
class Turn:
    """Where a talk stands after some answers."""

    told: tuple[Step, ...]  # everything since the start
    fresh: tuple[Say | Note | Advise, ...]  # since the last answer: what to do now
    ask: Ask[Any] | None  # waiting for this ...
    outcome: Outcome | None  # ... or ended so

    @property
    def notes(self) -> tuple[Note, ...]:
        """The whole record of the talk so far, in order."""
        return tuple(step for step in self.told if isinstance(step, Note))


class Diverged(Exception):
    """These answers belong to another version of the flow."""


class Play:
    """A flow on its way: it stands at a question, or it is over."""

    def __init__(self, flow: Flow, facts: Facts) -> None:
        """Start it, and let it run to its first question."""
        self.facts = facts
        self._talk = flow(facts)
        self._moment = facts.opened
        self._told: list[Step] = []
        self._fresh: list[Say | Note | Advise] = []
        self._ask: Ask[Any] | None = None
        self._outcome: Outcome | None = None
        self._go_on(None)

    @property
    def turn(self) -> Turn:
        """Where it stands."""
        return Turn(tuple(self._told), tuple(self._fresh), self._ask, self._outcome)

    def take(self, answer: Answer) -> None:
        """Go on with this answer; raises Diverged where it does not fit the question."""
        if self._ask is None:
            raise Diverged(f"over, yet stored {answer}")
        if not fits(answer, self._ask):
            raise Diverged(f"asked {self._ask.id}, stored {answer}")
        self._moment = answer.at
        self._go_on(Given(answer.choices, answer.at))

    def _go_on(self, given: Given | None) -> None:
        self._ask = None
        self._fresh.clear()
        moment = Given((), self._moment)
        try:
            while True:
                step = self._talk.send(given)
                given = None
                if isinstance(step, Now):
                    given = moment
                    continue
                self._told.append(step)
                if isinstance(step, Ask):
                    self._ask = step
                    return
                self._fresh.append(step)
        except StopIteration as end:
            self._outcome = end.value


def play(flow: Flow, facts: Facts, answers: Iterable[Answer]) -> Play:
    """The flow as it stands after these answers; raises Diverged where one does not fit."""
    begun = Play(flow, facts)
    for answer in answers:
        begun.take(answer)
    return begun


def replay(flow: Flow, facts: Facts, answers: Iterable[Answer]) -> Turn:
    """Where the flow stands after these answers; raises Diverged where one does not fit."""
    return play(flow, facts, answers).turn


def fits(answer: Answer, question: Ask[Any]) -> bool:
    """Whether this stored answer can be an answer to this question."""
    own, told = apart(answer.choices)
    if answer.ask != question.id or not tells(question, told):
        return False
    if not question.many and len(own) != 1 and not (told and not own):
        return False
    return all(known(question, choice) for choice in own)


def tells(question: Ask[Any], told: Iterable[tuple[str, str]]) -> bool:
    """Whether all of this may be told besides an answer to the question."""
    besides = question.besides
    return all(besides is not None and besides.known(kind, value) for kind, value in told)


def known(question: Ask[Any], choice: str) -> bool:
    """Whether the question has this choice, or can read this canonical form."""
    if choice.startswith(READ):
        reading = question.reading
        return (
            reading is not None and reading.canonical(choice[len(READ) :], ANY_LANGUAGE) is not None
        )
    try:
        chosen(question, choice)
    except KeyError:
        return False
    return True


def back(turn: Turn, answers: Sequence[Answer]) -> tuple[Answer, ...] | None:
    """Without the last answer a person gave and all after it; None where barred."""
    asked = [step for step in turn.told if isinstance(step, Ask)]
    for n in reversed(range(len(answers))):
        if not asked[n].back:
            return None
        if answers[n].by == PERSON:
            return tuple(answers[:n])
    return None


def refit(flow: Flow, facts: Facts, answers: Sequence[Answer]) -> tuple[Answer, ...]:
    """The longest beginning that still fits, after the script has changed."""
    for n in range(len(answers), 0, -1):
        try:
            replay(flow, facts, answers[:n])
        except Diverged:
            continue
        return tuple(answers[:n])
    return ()
