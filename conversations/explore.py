"""Walk every path of a flow, and draw its shape."""

from collections.abc import Callable, Iterable, Iterator
from datetime import timedelta
from typing import Any, TypeAlias

from conversations.facts import Facts
from conversations.replay import CLOCK, PERSON, Answer, Flow, Turn, replay
from conversations.script import READ, Ask

Pick: TypeAlias = Callable[[Ask[Any]], Iterable[tuple[str, ...]]]

REPLY = timedelta(seconds=5)  # how long a walker takes to answer


def distinct(question: Ask[Any]) -> Iterator[tuple[str, ...]]:
    """One answer for each value; of several ticks: none, each alone, and all."""
    seen: list[Any] = []
    for choice in question.choices:
        if choice.value not in seen:
            seen.append(choice.value)
            yield (choice.id,)
    if question.reading is not None:
        yield from ((READ + sample,) for sample in question.reading.samples)
    if question.many:
        yield ()
        ticks = tuple(choice.id for choice in question.choices if choice.shown and not choice.acts)
        if len(ticks) > 1:
            yield ticks


def explore(
    flow: Flow, facts: Facts, pick: Pick = distinct, deepest: int = 60
) -> Iterator[tuple[tuple[Answer, ...], Turn]]:
    """Every path from the opening to an end, as its answers and its last turn."""
    ahead: list[tuple[Answer, ...]] = [()]
    while ahead:
        answers = ahead.pop()
        turn = replay(flow, facts, answers)
        if turn.ask is None:
            yield answers, turn
            continue
        if len(answers) >= deepest:
            raise AssertionError(f"no end in sight: {answers}")
        question = turn.ask
        ahead.extend((*answers, reply(question, one, answers, facts)) for one in pick(question))


def reply(
    question: Ask[Any], choices: tuple[str, ...], before: tuple[Answer, ...], facts: Facts
) -> Answer:
    """An answer given when a person, or the clock, would give it."""
    asked_at = before[-1].at if before else facts.opened
    for silence in question.silences:
        if choices == (silence.choice,):
            at = silence.at if silence.after is None else asked_at + silence.after
            assert at is not None
            return Answer(question.id, choices, max(at, asked_at), CLOCK)
    return Answer(question.id, choices, asked_at + REPLY, PERSON)


def shape(flow: Flow, facts: Facts, pick: Pick = distinct) -> tuple[tuple[str, str, str], ...]:
    """The edges (question, answer, next question) of a flow: what recorded talks depend on."""
    edges: set[tuple[str, str, str]] = set()
    for answers, turn in explore(flow, facts, pick):
        end = turn.outcome.kind if turn.outcome else ""
        asks = [*(answer.ask for answer in answers), end]
        edges.update(
            (answer.ask, "+".join(answer.choices), asks[n + 1]) for n, answer in enumerate(answers)
        )
    return tuple(sorted(edges))
