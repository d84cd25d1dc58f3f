"""Walking the night talk: every path that leaves a well-trodden one at a few questions.

All paths are too many to walk: a dozen questions with half a dozen answers each, several times
over. So each path here follows a *spine*, a person who always answers in one way, and leaves it at
up to `turns` questions, by every answer there is at each of them. Time is honest: a tap takes as
long as the spine's person takes, and of several clocks only the first one rings.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any, TypeAlias

from conversations.facts import Facts
from conversations.replay import CLOCK, PERSON, Answer
from conversations.script import Ask, Given, Now, Outcome, Step, Talk

OPENED = datetime(2026, 2, 3, 2, 40, tzinfo=UTC)
LONGEST = 120  # questions on any one path

Tap: TypeAlias = tuple[str, datetime, str]  # choice, moment, by whom


@dataclass(frozen=True, slots=True)
class Spine:
    """A person who answers each kind of question always alike; what is not listed stays unsaid."""

    name: str
    answers: dict[str, tuple[str, ...]]  # question name -> choices in order of preference
    pace: int = 5  # seconds from question to tap

    def tap(self, question: Ask[Any], asked: datetime) -> Tap | None:
        """What this person does; None where they would leave the question standing for good."""
        for choice in self.answers.get(name_of(question), ()):
            if any(known.id == choice for known in question.choices):
                return (choice, asked + timedelta(seconds=self.pace), PERSON)
        return min(clocks(question, asked), key=lambda ring: ring[1], default=None)


@dataclass(slots=True)
class Path:
    """What was said and answered, in order, each with its moment."""

    facts: Facts
    turns: list[tuple[Ask[Any], Answer, tuple[Step, ...]]] = field(default_factory=list)
    """Each question, its answer, and all that was said on that answer's turn."""
    opening: tuple[Step, ...] = ()
    standing: Ask[Any] | None = None  # the question left standing for good
    outcome: Outcome | None = None

    @property
    def answers(self) -> tuple[Answer, ...]:
        return tuple(answer for _, answer, _ in self.turns)

    @property
    def asks(self) -> tuple[Ask[Any], ...]:
        last = () if self.standing is None else (self.standing,)
        return (*(question for question, _, _ in self.turns), *last)

    @property
    def told(self) -> tuple[Step, ...]:
        steps = list(self.opening)
        for question, _, said in self.turns:
            steps += [question, *said]
        return (*steps, *(() if self.standing is None else (self.standing,)))


def name_of(question: Ask[Any]) -> str:
    return question.id.split(".")[0]


def clocks(question: Ask[Any], asked: datetime) -> Iterator[Tap]:
    """When each silence of a question would ring."""
    for silence in question.silences:
        at = silence.at if silence.after is None else asked + silence.after
        assert at is not None
        yield (silence.choice, max(at, asked), CLOCK)


def options(question: Ask[Any], asked: datetime, pace: int) -> Iterator[Tap]:
    """Every answer that can come: all taps, all typed words, and the first clock to ring."""
    rings = sorted(clocks(question, asked), key=lambda ring: ring[1])
    yield from (ring for ring in rings if ring[1] == rings[0][1])
    by_clock = {silence.choice for silence in question.silences}
    at = asked + timedelta(seconds=pace)
    for choice in question.choices:
        if choice.id not in by_clock:
            yield (choice.id, at, PERSON)


def follow(
    talk: Talk[Outcome],
    facts: Facts,
    decide: Callable[[int, Ask[Any], datetime], Tap | None],
) -> Path:
    """Run a flow once, deciding each answer as it is asked for."""
    path, moment = Path(facts), facts.opened
    said: list[Step] = []
    given: Given | None = None
    waiting: tuple[Ask[Any], Answer] | None = None

    def close() -> None:
        if waiting is None:
            path.opening = tuple(said)
        else:
            path.turns.append((*waiting, tuple(said)))
        said.clear()

    try:
        while True:
            step = talk.send(given)
            given = None
            if isinstance(step, Now):
                given = Given((), moment)
            elif isinstance(step, Ask):
                close()
                assert len(path.turns) < LONGEST, "no end in sight"
                tap = decide(len(path.turns), step, moment)
                if tap is None:
                    path.standing = step
                    return path
                choice, moment, by = tap
                waiting = (step, Answer(step.id, (choice,), moment, by))
                given = Given((choice,), moment)
            else:
                said.append(step)
    except StopIteration as end:
        close()
        path.outcome = end.value
        return path


def paths(
    flow: Callable[[Facts], Talk[Outcome]], facts: Facts, spine: Spine, turns: int
) -> Iterator[Path]:
    """Every path that leaves the spine at up to so many questions."""
    ahead: list[dict[int, int]] = [{}]
    while ahead:
        forced = ahead.pop()
        choices: dict[int, int] = {}
        more = len(forced) < turns
        yield follow(flow(facts), facts, leaving(spine, forced, choices if more else None))
        ahead += [{**forced, n: which} for n, count in choices.items() for which in range(count)]


def leaving(
    spine: Spine, forced: dict[int, int], choices: dict[int, int] | None
) -> Callable[[int, Ask[Any], datetime], Tap | None]:
    """Leave the spine at the forced questions; count the other answers there are after them."""
    last = max(forced, default=-1)

    def decide(n: int, question: Ask[Any], asked: datetime) -> Tap | None:
        usual = spine.tap(question, asked)
        if n not in forced and (n < last or choices is None):
            return usual
        others = [tap for tap in options(question, asked, spine.pace) if tap != usual]
        if n in forced:
            return others[forced[n]]
        if choices is not None:
            choices[n] = len(others)
        return usual

    return decide
