"""From a turn of a talk to what is sent: the card, and what goes apart from it."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from bot.buttons import BACK, DONE, pack
from bot.replies import Button, Countdown, Do, Reply
from conversations.replay import Answer, Turn, back
from conversations.script import Ask, Choice, Say, Style, Text


def card(
    turn: Turn,
    session: int,
    number: int,
    answers: Sequence[Answer],
    at: datetime,
    *,
    draft: tuple[str, ...] = (),
    lead: tuple[Text, ...] = (),
    anew: bool = False,
    loud: bool = False,
) -> Reply | None:
    """The talk's one message as it stands after this turn; None where there is nothing to show."""
    said = tuple(step.text for step in turn.fresh if isinstance(step, Say) and not step.apart)
    question = turn.ask
    lines = (*lead, *said, *((question.text,) if question else ()))
    if not lines:
        return None
    if question is None:
        return Reply(Do.CARD, lines, anew=anew, loud=loud)
    return Reply(
        Do.CARD,
        lines,
        rows(question, session, number, draft, undoable=back(turn, answers) is not None),
        anew=anew or question.anew,
        loud=loud or question.anew,
        countdown=Countdown(at, question.beats) if question.beats else None,
    )


def apart(turn: Turn) -> tuple[Reply, ...]:
    """Messages of their own."""
    return tuple(
        Reply(Do.MESSAGE, (step.text,), loud=step.loud)
        for step in turn.fresh
        if isinstance(step, Say) and step.apart
    )


def rows(
    question: Ask[Any], session: int, number: int, draft: tuple[str, ...], *, undoable: bool
) -> tuple[tuple[Button, ...], ...]:
    """The buttons under a question, `across` to a row; "Done" and "Back" below them."""
    found: list[tuple[Button, ...]] = []
    row: list[Button] = []
    for choice in question.choices:
        if not choice.shown:
            continue
        button = _button(question, choice, session, number, draft)
        if choice.wide:
            found.extend((*_row(row), (button,)))
            row = []
            continue
        row.append(button)
        if len(row) == question.across:
            found.extend(_row(row))
            row = []
    found.extend(_row(row))
    frame = []
    if undoable:
        frame.append(Button(Text("back"), pack(session, number, BACK)))
    if question.many:
        frame.append(Button(Text("done"), pack(session, number, DONE), Style.PRIMARY))
    found.extend(_row(frame))
    return tuple(found)


def _row(buttons: list[Button]) -> tuple[tuple[Button, ...], ...]:
    return (tuple(buttons),) if buttons else ()


def _button(
    question: Ask[Any], choice: Choice[Any], session: int, number: int, draft: tuple[str, ...]
) -> Button:
    return Button(
        label_of(question, choice),
        pack(session, number, choice.id),
        choice.style,
        ticked=choice.id in draft if question.many and not choice.acts else None,
    )


def label_of(question: Ask[Any], choice: Choice[Any]) -> Text:
    """The caption of a choice, as a sentence."""
    if choice.label:
        return Text(choice.label, choice.args)
    args = dict(question.text.args) | dict(choice.args)
    return Text(f"{question.text.key}.{choice.id}", tuple(sorted(args.items())))
