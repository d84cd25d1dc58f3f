"""What every walked path has to satisfy, whatever the flow."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from conversations.explore import Pick, distinct, explore
from conversations.facts import Facts, Person, amend
from conversations.replay import Answer, Flow, Turn
from conversations.script import Advise, Ask, Say, Text
from conversations.wording.catalogue import Catalogue

TEXT_LIMIT = 4096
CAPTION_LIMIT = 64
ID_LIMIT = 40  # bytes of the 64 that a button may carry


def walked(
    flow: Flow, facts: Facts, pick: Pick = distinct
) -> Iterator[tuple[tuple[Answer, ...], Turn]]:
    """Every path to its end, each seen to be sound: unique questions, sentences, settings."""
    spoken: set[str] = set()
    for answers, turn in explore(flow, facts, pick):
        assert turn.outcome is not None
        asked = Counter(step.id for step in turn.told if isinstance(step, Ask))
        assert max(asked.values(), default=1) == 1, asked
        for step in turn.told:
            if isinstance(step, Ask | Say | Advise) and repr(step) not in spoken:
                spoken.add(repr(step))
                for text in texts(step):
                    for language in Catalogue.load().languages:
                        assert 0 < len(Catalogue.load().text(text, language)) <= TEXT_LIMIT
                if isinstance(step, Ask):
                    buttons(step)
        settled(facts.person, turn)
        yield answers, turn


def texts(step: Ask[Any] | Say | Advise) -> tuple[Text, ...]:
    """The sentences of a step."""
    return step.texts if isinstance(step, Advise) else (step.text,)


def buttons(question: Ask[Any]) -> None:
    """Captions exist, fit and differ; ids fit a button and differ."""
    catalogue = Catalogue.load()
    shown = [choice for choice in question.choices if choice.shown]
    for language in catalogue.languages:
        captions = [catalogue.caption(question.text, choice, language) for choice in shown]
        assert len(set(captions)) == len(captions), captions
        assert all(0 < len(caption) <= CAPTION_LIMIT for caption in captions), captions
    ids = [choice.id for choice in question.choices]
    assert len(set(ids)) == len(ids), ids
    assert all(len(id.encode()) <= ID_LIMIT for id in ids), ids
    assert shown or question.reading is not None


def settled(person: Person, turn: Turn) -> Person:
    """The person after all settings of a talk; a setting that cannot be made is an error."""
    for note in turn.notes:
        if note.kind.startswith("set."):
            person = amend(person, note.kind.removeprefix("set."), note.value)
    return person


def only(answers: Mapping[str, Iterable[tuple[str, ...]]], otherwise: Pick = distinct) -> Pick:
    """A pick that takes these answers at questions whose id begins so, all of them elsewhere."""

    def pick(question: Ask[Any]) -> Iterable[tuple[str, ...]]:
        for beginning, taken in answers.items():
            if question.id.startswith(beginning):
                return taken
        return otherwise(question)

    return pick


def noted(turn: Turn, kind: str) -> list[str | int]:
    """All values recorded under a kind, in order."""
    return [note.value for note in turn.notes if note.kind == kind]
