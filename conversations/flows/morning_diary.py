"""What a check-in has gathered so far, and how an answer gets into it."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from conversations.facts import Facts
from conversations.script import Note, Talk

SKIPPED = "skipped"


@dataclass(slots=True)
class Diary:
    """One night's answers within one replay of the talk."""

    facts: Facts
    fresh: bool  # it is about the last night: soreness and walking can be asked about
    answers: dict[str, str] = field(default_factory=dict)
    asked: Counter[str] = field(default_factory=Counter)
    enough: bool = False  # the person wants no more questions
    told: set[str] = field(default_factory=set)  # flags whose advice was given in this talk
    owed: list[str] = field(default_factory=list)  # flags whose advice waits for its turn

    def next_id(self, kind: str) -> str:
        """An id for asking this, again if need be: `sore`, `sore.2`."""
        self.asked[kind] += 1
        times = self.asked[kind]
        return kind if times == 1 else f"{kind}.{times}"

    def note(self, kind: str, value: str) -> Talk[None]:
        """Put an answer on record."""
        self.answers[kind] = value
        yield Note(kind, value)

    def number(self, kind: str) -> int:
        """An answer as a number; 0 where there is none."""
        value = self.answers.get(kind, "")
        return int(value) if value.isdigit() else 0

    def forget(self, kinds: Iterable[str]) -> None:
        """These will be asked again; the record keeps the old answers until then."""
        for kind in kinds:
            self.answers.pop(kind, None)


def opened(facts: Facts, *, fresh: bool) -> Diary:
    """The diary as it stands before anything is asked; a night passed over is asked about anew."""
    given = dict(facts.given)
    if given.get("count") == SKIPPED:
        del given["count"]
    if "cramp.pain" in given:
        given.setdefault("pain", given["cramp.pain"])
    return Diary(facts, fresh, given)
