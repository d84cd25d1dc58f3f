"""What a check-in has gathered so far, and how an answer gets into it."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from conversations import plan
from conversations.facts import Facts
from conversations.script import Note, Talk

SKIPPED = "skipped"
MOST = 4  # "4 or more" is the highest count

DEPENDENT = {"sore": ("sore", "same_spot", "legs", "walking")}
"""What is asked again when an answer is changed; all others only themselves."""

OF_TODAY = frozenset({"sore", "walking"})
"""Kinds that tell how it is now: they are no questions of an older night."""

OF_ANY_NIGHT = frozenset({"count"}) | OF_TODAY
"""Kinds that are asked about after a night without a cramp, too."""


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
    unsettled: set[str] = field(default_factory=set)  # on record, and what follows still to come
    unsure: bool = False  # the legs were compared, and it was hard to tell
    waited: bool = False  # the danger question was left open until midday
    shown: tuple[str, ...] = ()  # what was understood from the latest words
    wrong: tuple[str, ...] = ()  # of which something is wrong

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
    diary = Diary(facts, fresh, given)
    if "new" not in given and not facts.episodes:
        diary.unsettled.update({"longest", "yesterday"} & given.keys())
    return diary


def applies(diary: Diary, kind: str) -> bool:
    """Whether a question is one for this person."""
    person = diary.facts.person
    if kind == "drink":
        return plan.may_drink(person)
    return kind != "stretch" or person.stretch or person.merged


def wanted(diary: Diary, kind: str) -> bool:
    """Whether a fact has a place in the record of this night."""
    if kind in OF_TODAY and not diary.fresh:
        return False
    cramps = diary.answers.get("count", SKIPPED)
    return kind in OF_ANY_NIGHT or (cramps != "0" and applies(diary, kind))
