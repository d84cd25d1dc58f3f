"""What became of questions and choices that earlier releases had and this one has no more.

A talk that was begun under an earlier release is replayed by today's script. What is gone by then
must stand here, or the build fails (`tests/upgrades`): a question under the one that took its
place, or None where it is asked no more and its answer is left out; a choice likewise.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from conversations.replay import Answer

QUESTIONS: Mapping[tuple[str, str], str | None] = {
    ("morning", "same_spot.2"): None,  # asked only where a soreness of yesterday is known
}
"""By talk and question."""

CHOICES: Mapping[tuple[str, str, str], str] = {}
"""By talk, question (as it is called today) and choice."""

_TALKS = {talk for talk, *_ in (*QUESTIONS, *CHOICES)}


def todays(talk: str, answers: Iterable[Answer]) -> list[Answer | None]:
    """Each answer as today's script would have it; None for one that it has no use for."""
    return [_todays(talk, answer) for answer in answers] if talk in _TALKS else list(answers)


def choice_of(talk: str, ask: str, choice: str) -> str:
    """What a choice of a question is called today."""
    return CHOICES.get((talk, ask, choice), choice)


def _todays(talk: str, answer: Answer) -> Answer | None:
    ask = QUESTIONS.get((talk, answer.ask), answer.ask)
    if ask is None:
        return None
    choices = tuple(choice_of(talk, ask, choice) for choice in answer.choices)
    return replace(answer, ask=ask, choices=choices)
