"""What may become of a question between two releases: a flow in which it has."""

from collections.abc import Callable, Generator
from dataclasses import replace
from typing import Any, TypeAlias

from conversations.facts import Facts
from conversations.replay import Flow
from conversations.script import Ask, Choice, Given, Now, Outcome, Step, Talk, Text

Asking: TypeAlias = Generator[Step, Given | None, Given | None]
Change: TypeAlias = Callable[[Flow, str], Flow]

YES_NO = (Choice("yes", value=True, label="yes"), Choice("no", value=False, label="not-sure"))
NEW = Ask("upgrade.new", Text("not-understood"), YES_NO)


def added(flow: Flow, at: str) -> Flow:
    """A question is put before this one."""

    def asking(question: Ask[Any]) -> Asking:
        if question.id == at:
            yield NEW
        return (yield question)

    return _with(flow, asking)


def removed(flow: Flow, at: str) -> Flow:
    """This question is asked no more: the script goes on as by its first choice."""

    def asking(question: Ask[Any]) -> Asking:
        if question.id != at:
            return (yield question)
        now = yield Now()
        assert now is not None
        return Given((question.choices[0].id,), now.at)

    return _with(flow, asking)


def renamed(flow: Flow, at: str) -> Flow:
    """This question has another name."""

    def asking(question: Ask[Any]) -> Asking:
        return (yield replace(question, id="upgrade.name") if question.id == at else question)

    return _with(flow, asking)


def choice_renamed(flow: Flow, at: str) -> Flow:
    """The choices of this question have other names."""

    def asking(question: Ask[Any]) -> Asking:
        if question.id != at:
            return (yield question)
        others = tuple(
            replace(choice, id=f"{choice.id}_", label=choice.label or "yes" * choice.shown)
            for choice in question.choices
        )
        silences = tuple(replace(each, choice=f"{each.choice}_") for each in question.silences)
        given = yield replace(question, choices=others, silences=silences)
        assert given is not None
        return replace(given, choices=tuple(one.removesuffix("_") for one in given.choices))

    return _with(flow, asking)


def swapped(flow: Flow, at: str, follows: Ask[Any]) -> Flow:
    """The question that followed this one comes before it."""

    def begun(facts: Facts) -> Talk[Outcome]:
        early: list[Given | None] = []

        def asking(question: Ask[Any]) -> Asking:
            if question.id == at and not early:
                early.append((yield follows))
            if question.id == follows.id and early:
                return early[0]
            return (yield question)

        return (yield from _with(flow, asking)(facts))

    return begun


def _with(flow: Flow, asking: Callable[[Ask[Any]], Asking]) -> Flow:
    """The flow with its questions put in another way."""

    def begun(facts: Facts) -> Talk[Outcome]:
        talk, given = flow(facts), None
        while True:
            try:
                step = talk.send(given)
            except StopIteration as end:
                outcome: Outcome = end.value
                return outcome
            given = (yield from asking(step)) if isinstance(step, Ask) else (yield step)

    return begun


CHANGES: dict[str, Change] = {
    "added": added,
    "removed": removed,
    "renamed": renamed,
    "choice renamed": choice_renamed,
}
