"""A check-in's questions heard with open ears: what is told besides the answer counts, too.

What was read from words is on record at once, shown, and can be put right by one button. A
question about danger is never answered in this way, nor left out because of it.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import time
from typing import Any, TypeVar

from conversations.flows.morning_diary import DEPENDENT, MOST, OF_ANY_NIGHT, SKIPPED, Diary, wanted
from conversations.night import DAY, minutes
from conversations.script import (
    Ask,
    Besides,
    Choice,
    Say,
    Talk,
    Text,
    Told,
    apart,
    chosen,
    text,
)
from conversations.understanding.night.kinds import SCALE, TELLABLE, tellable
from conversations.understanding.night.telling import read

T = TypeVar("T")

WRONG = "wrong"
END = "end"
NO_CRAMP = ("quiet", "0")
MORE = "more"  # how many beside those that are known: a bare number is not all of them
LEADS_ON = frozenset({"longest", "yesterday"})
"""Kinds with answers that lead to advice or to another question."""


class LookAgain(Exception):
    """Words told something else than was asked: what is still open has to be looked at again."""


def hear(diary: Diary, question: Ask[T]) -> Talk[T]:
    """Ask; what is told besides goes on record. Raises LookAgain where the answer was not given."""
    own = yield from _heard(diary, question)
    return chosen(question, own[0])


def hear_many(diary: Diary, question: Ask[T]) -> Talk[frozenset[T]]:
    """The same for a question that takes several answers."""
    own = yield from _heard(diary, question)
    return frozenset(chosen(question, choice) for choice in own)


def told_at_first(diary: Diary) -> Talk[None]:
    """Put on record what the words told that opened this talk."""
    taken = yield from _take(diary, diary.facts.told, over=True)
    if set(taken) - {"count", "sore"} or diary.number("count"):
        yield from _show(diary, taken)


def _heard(diary: Diary, question: Ask[Any]) -> Talk[tuple[str, ...]]:
    kind = question.id.partition(".")[0]
    shown, diary.shown = diary.shown, ()
    given = yield _open(diary, question, kind, correctable=bool(shown))
    assert given is not None
    own, told = apart(given.choices)
    if WRONG in own:
        diary.wrong = shown
        raise LookAgain
    answer = _told_by(question, own) if kind in TELLABLE else ""
    if kind == "count" and answer in NO_CRAMP:
        told = tuple(fact for fact in told if fact[0] in OF_ANY_NIGHT)
    taken = yield from _take(diary, told, over=bool(shown) or kind == END)
    answered = bool(own) or (question.many and not told)
    if taken:
        yield from _show(diary, taken, (kind, answer))
    elif not answered:
        diary.shown = shown
    if not answered or (taken and kind == END):
        raise LookAgain
    return own


def _told_by(question: Ask[Any], own: tuple[str, ...]) -> str:
    """The fact that an answer is; "" where there is none, or several."""
    return str(chosen(question, own[0])) if own and not question.many else ""


def _open(diary: Diary, question: Ask[Any], kind: str, *, correctable: bool) -> Ask[Any]:
    """The question with open ears, and a button to put right what was understood last."""
    middle = middle_of_sleep(diary.facts.person.bedtime, diary.facts.person.wake)
    asked = MORE if kind == "count" and diary.facts.episodes else kind

    def told(words: str, language: str) -> Told:
        told = read(words, language, asked, middle)
        return told if diary.fresh else replace(told, facts=tuple(map(_long_ago, told.facts)))

    wrong = Choice(WRONG, None, label="morning-heard-wrong", wide=True, acts=question.many)
    choices = (*question.choices, wrong) if correctable else question.choices
    return replace(question, choices=choices, besides=Besides(told, tellable, kind))


def _long_ago(fact: tuple[str, str]) -> tuple[str, str]:
    """Of an older night it is not asked how sore the leg is."""
    return ("count", "quiet") if fact == ("count", "0") else fact


def middle_of_sleep(bedtime: time, wake: time) -> time:
    """The middle of the usual night: a bare hour is meant to be near it."""
    asleep = (minutes(wake) - minutes(bedtime)) % DAY
    hour, minute = divmod((minutes(bedtime) + asleep // 2) % DAY, 60)
    return time(hour, minute)


def _take(diary: Diary, told: Iterable[tuple[str, str]], *, over: bool) -> Talk[tuple[str, ...]]:
    """Put facts on record, the count first; `over`: also in place of what is known already."""
    facts = dict(told)
    taken = []
    for kind, value in sorted(facts.items(), key=lambda fact: fact[0] != "count"):
        known = diary.answers.get(kind, SKIPPED)
        none = kind == "count" and value in NO_CRAMP
        if not wanted(diary, kind) or known == ("0" if none else value):
            continue
        if (known != SKIPPED and not over) or (kind == "count" and not _enough(diary, value)):
            continue
        for dependent in DEPENDENT.get(kind, ()):
            diary.answers.pop(dependent, None)
        if none:
            yield from diary.note(kind, "0")
            if value == "quiet" and diary.fresh and "sore" not in facts:
                yield from diary.note("sore", "0")
        else:
            yield from diary.note(kind, value)
        if kind in LEADS_ON:
            diary.unsettled.add(kind)
        taken.append(kind)
    return tuple(taken)


def _enough(diary: Diary, count: str) -> bool:
    """Whether so many cramps are no fewer than those that were reported in the night."""
    reported = min(len(diary.facts.episodes), MOST)
    return not reported or (count not in NO_CRAMP and int(count) >= reported)


def _show(diary: Diary, taken: Iterable[str], own: tuple[str, str] = ("", "")) -> Talk[None]:
    """Say what was understood, line by line; the next question can put it right."""
    told = {own[0]: own[1]} if own[1] and own[1] != SKIPPED else {}
    told |= {kind: diary.answers[kind] for kind in taken}
    diary.shown = tuple(told)
    yield Say(text("morning-heard", lines=tuple(_lines(told))))


def _lines(told: dict[str, str]) -> Iterator[Text]:
    for kind, values in told.items():
        what = text(f"morning-item-{kind}")
        for value in values.split(","):
            yield text("morning-heard-line", what=what, answer=_worded(kind, value))


def _worded(kind: str, value: str) -> Text:
    """An answer in the words of its button."""
    if TELLABLE.get(kind) == SCALE:
        return Text(f"number-n{value}")
    if kind == "count":
        return text("morning-heard-count", count=0 if value in NO_CRAMP else int(value))
    return Text(f"morning-{kind}.{value}")
