"""From a flow and its answers so far to what happens next.

Nothing of a talk lives in memory: each event starts the flow afresh, feeds it the stored answers,
and carries out only what is *fresh*, that is, what came after the last one.
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


def replay(flow: Flow, facts: Facts, answers: Sequence[Answer]) -> Turn:
    """Run the flow over the answers; raises Diverged where one does not fit its question."""
    told: list[Step] = []
    fresh: list[Say | Note | Advise] = []
    given: Given | None = None
    moment = facts.opened
    rest = iter(answers)
    talk = flow(facts)
    try:
        while True:
            step = talk.send(given)
            given = None
            if isinstance(step, Now):
                given = Given((), moment)
                continue
            told.append(step)
            if not isinstance(step, Ask):
                fresh.append(step)
                continue
            answer = next(rest, None)
            if answer is None:
                return Turn(tuple(told), tuple(fresh), step, None)
            if not fits(answer, step):
                raise Diverged(f"asked {step.id}, stored {answer}")
            given, moment = Given(answer.choices, answer.at), answer.at
            fresh.clear()
    except StopIteration as end:
        if (extra := next(rest, None)) is not None:
            raise Diverged(f"over, yet stored {extra}") from None
        return Turn(tuple(told), tuple(fresh), None, end.value)


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
