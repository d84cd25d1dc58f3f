"""What every path of the night talk has to satisfy, written down apart from the code that does it.

The tables here are taken from the evidence page by hand, not from the project's own tables.
"""

from datetime import datetime, timedelta
from functools import cache

from conversations.content.levels import Level
from conversations.profile import Condition, Profile
from conversations.script import Advise, Ask, Note, Say, Step, Text
from tests.conversations.relief_walk import OPENED, Path, name_of

MASSAGE = {"technique-t10-palm-card", "technique-t10-thumbs-card"}
HEAT = {"technique-t11-pad-card", "relief-rest-warm"}
STANDING = {
    "technique-t3-card",
    "technique-t4-card",
    "technique-t5-card",
    "technique-t6-walk-card",
    "technique-t7-standing-card",
    "technique-t8-standing-card",
    "relief-rest-walk",
}
BEFORE_CLEAR = {
    "technique-t1-hand-card",
    "technique-t1-own-card",
    "technique-t9-hand-card",
    "technique-t9-own-card",
    "technique-t7-bed-card",
    "technique-t8-bed-card",
    "technique-t16-card",
    "technique-shin-card",
}
NO_MASSAGE = set(Condition) - {Condition.UNSTEADY, Condition.BONES_COLD_PRESSURE}
NO_HEAT = {Condition.BROKEN_SKIN, Condition.NUMB_OR_CIRCULATION}
NO_STANDING = {Condition.UNSTEADY, Condition.LEG_REPAIR}

AT_ONCE = {
    ("screen", "chest"): Level.EMERGENCY,
    ("screen", "groin"): Level.EMERGENCY,
    ("screen", "swollen"): Level.URGENT,
    ("cold", "yes"): Level.EMERGENCY,
    ("cold", "unsure"): Level.EMERGENCY,
    ("cold", "silent"): Level.EMERGENCY,
    ("injury", "jaw"): Level.EMERGENCY,
    ("injury", "venom"): Level.EMERGENCY,
    ("injury", "hard"): Level.EMERGENCY,
    ("injury", "sepsis"): Level.EMERGENCY,
    ("injury", "heat"): Level.EMERGENCY,
    ("injury", "tear"): Level.URGENT,
    ("injury", "fall"): Level.URGENT,
    ("injury", "brown"): Level.URGENT,
    ("injury", "skin"): Level.URGENT,
    ("injury", "wound"): Level.URGENT,
    ("injury", "poison"): Level.URGENT,
    ("injury", "silent"): Level.URGENT,
    ("dizzy", "still"): Level.URGENT,
    ("dizzy", "silent"): Level.URGENT,
    ("toes", "still"): Level.EMERGENCY,
    ("numb", "still"): Level.EMERGENCY,
    ("numb_again", "yes"): Level.URGENT,
    ("numb_again", "unsure"): Level.URGENT,
    ("numb_again", "silent"): Level.URGENT,
    ("where", "ten"): Level.URGENT,
}
"""The answers that lead to advice of at least this level on that very turn."""

MINUTES = {"cold", "injury", "dizzy"}  # questions of a minute at most
FOLLOWED_UP = {"cold": "cold", "injury": "injury"}
"""The signs that get one question first, of a minute at most."""

EXERCISES = {"where", "step", "felt", "wait", "steady", "check"}
TEN = timedelta(minutes=10)
HARD_LATEST = timedelta(minutes=10, seconds=30)
LEVELS = {"screen", "comfort", "check"}  # questions that show danger signs


def keys(step: Step) -> set[str]:
    """All sentences of a step, those inside others too."""
    if isinstance(step, Advise):
        found = step.texts
    elif isinstance(step, Say | Ask):
        found = (step.text,)
    else:
        return set()
    return {key for each in found for key in inside(each)}


@cache
def inside(sentence: Text) -> frozenset[str]:
    found = {sentence.key}
    for _, value in sentence.args:
        parts = value if isinstance(value, tuple) else (value,)
        found |= {key for part in parts if isinstance(part, Text) for key in inside(part)}
    return frozenset(found)


def judge(path: Path) -> None:
    """Raise AssertionError where a path is not safe."""
    ended(path)
    quiet(path)
    state = State(path.facts.person.profile, not path.facts.safety_unanswered)
    moment = path.facts.opened
    state.hears(None, None, moment, path.opening)
    for question, answer, said in path.turns:
        state.sees(question, moment)
        moment = answer.at
        state.hears(question, answer.choices[0], moment, said)
    if path.standing is not None:
        state.sees(path.standing, moment)


def ended(path: Path) -> None:
    ids = [question.id for question in path.asks]
    assert len(ids) == len(set(ids)), ids
    if path.outcome is None:
        # Left standing for good: only where nothing is to come but a tap.
        assert path.standing is not None
        assert name_of(path.standing) in {"comfort", "screen"}, path.standing.id
        return
    advised = [step.level for step in path.told if isinstance(step, Advise)]
    last = path.turns[-1][2]
    assert path.outcome.kind in {"gone", "escalated"}
    if path.outcome.kind == "escalated":
        assert any(isinstance(step, Advise) and step.level >= Level.URGENT for step in last)
    else:
        assert Level.EMERGENCY not in advised
        assert any(note.kind == "cramp.gone" for note in path.told if isinstance(note, Note))


def quiet(path: Path) -> None:
    """Nothing buzzes but advice, the numbness asked about again, and holds where wished."""
    buzzes = {"numb_again"} | ({"felt"} if path.facts.person.holds_buzz else set())
    for step in path.told:
        if isinstance(step, Ask):
            assert step.anew == (name_of(step) in buzzes), step.id
        if isinstance(step, Say):
            assert not step.apart
            assert not step.loud


class State:
    """The night as an onlooker with the evidence page in hand would follow it."""

    def __init__(self, profile: Profile, safety_answered: bool) -> None:
        self.profile = profile
        self.answered = profile.health_answered and safety_answered
        self.onset = OPENED
        self.clear = False
        self.locks: set[str] = set()
        self.steady = False
        self.stopped = False  # advice stands that ends exercises
        self.told_ten = False
        self.gone = False
        self.over = False
        self.dizzy: datetime | None = None
        self.pending = ""  # a sign that waits for its follow-up

    def hears(
        self, question: Ask[object] | None, choice: str | None, at: datetime, said: tuple[Step, ...]
    ) -> None:
        """One turn: what was answered, and what was said to it."""
        name = name_of(question) if question is not None else ""
        advised = [step for step in said if isinstance(step, Advise)]
        level = max((step.level for step in advised), default=Level.SELF_CARE)
        if choice is not None:
            self.takes(name, choice, at, level)
        for advice in advised:
            assert advice.texts[-1].key.startswith("advice-again")
            self.told_ten = self.told_ten or "over_10_min" in advice.flags
            if advice.level >= Level.URGENT:
                self.stopped = True
            if advice.level is Level.EMERGENCY:
                self.over = True
        for step in said:
            self.allows(keys(step))

    def takes(self, name: str, choice: str, at: datetime, level: Level) -> None:
        wanted = AT_ONCE.get(("screen" if name in LEVELS else name, choice), Level.SELF_CARE)
        assert level >= wanted, (name, choice, level)
        if name in LEVELS and choice in FOLLOWED_UP and level < Level.URGENT:
            self.pending = FOLLOWED_UP[choice]
        if name == "where" and choice == "few":
            self.onset = OPENED - timedelta(minutes=4)
        if choice == "gone" and name in {*LEVELS, *EXERCISES}:
            self.gone = True
        if choice == "back" and name in {"toes", "pain", "leg", "rest"}:
            self.gone = False
        if name == "screen" and choice == "none" and not (self.ten_due(at) and level):
            self.stopped = self.told_ten
            self.dizzy = None
        if name == "dizzy":
            self.dizzy = None
        if name == "steady":
            self.steady = choice == "steady"
        self.locked(name, choice, at)
        if not self.gone and level < Level.EMERGENCY and self.ten_due(at):
            assert level >= Level.URGENT, f"ten minutes passed in silence at {name} {choice}"

    def locked(self, name: str, choice: str, at: datetime) -> None:
        """What an answer opens and closes."""
        if name == "screen":
            self.clear = choice == "none"
        if name == "check" and choice == "silent":
            self.clear = False
        if choice == "dizzy" and name in LEVELS:
            self.clear = False
            self.locks |= {"M", "W"}
            self.dizzy = self.dizzy or at
        if name == "cold" and choice in {"tingling", "usual"}:
            self.clear = False
            self.locks |= {"M", "H", "W"}
        if name == "injury" and choice == "old":
            self.clear = True
            self.locks |= {"M"}

    def ten_due(self, at: datetime) -> bool:
        return not self.told_ten and not self.gone and at >= self.onset + TEN

    def sees(self, question: Ask[object], at: datetime) -> None:
        """A question stands before the person."""
        name = name_of(question)
        assert not self.over, f"asked {question.id} in an emergency"
        assert not (self.stopped and name in EXERCISES), f"{question.id} after advice"
        if self.pending:
            assert name == self.pending, f"{self.pending} was not followed up"
            self.pending = ""
        self.allows(keys(question))
        rings = [ring.at or at + (ring.after or TEN) for ring in question.silences]
        if name in FOLLOWED_UP.values():
            assert min(rings) <= at + timedelta(seconds=60)
        if not self.gone and not self.told_ten:
            assert min(rings) <= self.onset + HARD_LATEST, f"{question.id} may outlast 10:30"
        if self.dizzy is not None and not self.gone and not self.stopped and name not in MINUTES:
            assert min(rings) <= self.dizzy + timedelta(minutes=6), question.id
        if name in {"cold", "injury", "screen", "dizzy", "toes", "numb", "numb_again", *EXERCISES}:
            assert not question.back

    def allows(self, said: set[str]) -> None:
        """Nothing is shown that is closed to this person now."""
        met = self.profile.conditions
        moves = {key for key in said if key.startswith("technique-") and key.endswith("-card")}
        moves |= said & {"relief-rest-warm", "relief-rest-walk"}
        if moves & MASSAGE:
            assert self.clear and self.answered and not self.stopped, moves  # noqa: PT018
            assert not met & NO_MASSAGE
            assert "M" not in self.locks
        if moves & HEAT:
            assert self.clear and self.answered and not self.stopped, moves  # noqa: PT018
            assert not met & NO_HEAT
            assert "H" not in self.locks
        if moves & STANDING:
            assert self.clear and self.steady and not self.stopped, moves  # noqa: PT018
            assert not met & NO_STANDING
            assert "W" not in self.locks
        if not self.clear:
            assert moves <= BEFORE_CLEAR, moves
        if self.stopped:
            assert not moves, moves
        if Condition.CALF_REPAIR in met:
            assert not {key for key in moves if "-t1-" in key or "-t2-" in key}
            assert not said & {"relief-first", "relief-again", "relief-comfort-toes"}
