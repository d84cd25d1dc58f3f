"""Every small change to the medical tables: a level one down, a lock less, a rung elsewhere."""

from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass, fields, replace
from enum import Enum
from itertools import pairwise
from typing import Any

from conversations.content import combinations, conditions, ladders, levels, red_flags, screen
from conversations.content.conditions import Condition
from conversations.content.levels import Block, Level, Move
from conversations.content.red_flag import Asked, FollowUp
from conversations.content.technique import Form, Moment, Muscle, Position
from conversations.content.techniques import TECHNIQUES
from conversations.flows import advice
from conversations.flows import screen as acute
from conversations.script import Beat
from tests.mutants.swapping import GONE, Places

MOVES = [Move(each.id, form.id) for each in TECHNIQUES.values() for form in each.forms]
UNIVERSES: dict[type, list[Any]] = {
    each: list(each) for each in (Asked, Block, Condition, Moment, Muscle)
} | {Move: MOVES}

GATING = {
    "RedFlag": ("id", "level", "blocks", "asked", "sources", "follow_ups"),
    "Finding": ("id", "level", "blocks", "covers"),
    "Combination": ("id", "needs", "any_of", "level", "sources", "gives", "blocks"),
    "Button": ("id", "records"),
    "Technique": (
        "when", "muscles", "forms", "grade", "sources", "barred_by", "barred_by_flags", "cares",
        "needs_free_fluids", "offered",
    ),
    "Rung": ("start", "end", "moves", "out_of_reach", "if_helped", "alongside"),
}  # fmt: skip
"""The fields of a row that decide something; the others are for the reading clinician."""

CLOCKS = (
    "FIRST_REPEAT_OF_SCREEN", "CHECK_ONE", "CHECK_TWO", "TEN_MINUTES", "HARD_LATEST",
    "A_FEW_MINUTES", "ANSWER_LASTS", "RE_CRAMP_WITHIN", "FOLLOW_UP_WAIT", "DIZZY_WAIT",
    "NUMB_RECHECK",
)  # fmt: skip
STEP = 15
"""Seconds by which a time is moved."""


@dataclass(frozen=True, slots=True)
class Mutant:
    """One change; `at` and the values say what is put where."""

    name: str  # "red_flags dvt_signs blocks -massage"
    kind: str  # "swap", "entry" or "named"
    at: Any
    new: Any
    key: Any = None

    def in_force(self, places: Places) -> AbstractContextManager[None]:
        """Within it the change is made."""
        if self.kind == "swap":
            return places.swapped(self.at, self.new)
        if self.kind == "entry":
            return places.entry(self.at, self.key, self.new)
        return places.named(self.at, self.new)


def mutants() -> tuple[Mutant, ...]:
    """All of them, always in the same order."""
    return (
        *rows("red_flags", red_flags.RED_FLAGS.values()),
        *rows("findings", red_flags.FINDINGS.values()),
        *rows("combinations", combinations.COMBINATIONS),
        *rows("morning_signs", screen.MORNING_SIGNS),
        *rows("techniques", TECHNIQUES.values()),
        *rungs(),
        *entries("alone", combinations.ALONE),
        *entries("condition_blocks", conditions.CONDITION_BLOCKS),
        *entries("barred", levels.BARRED),
        *entries("ladder_ends", screen.LADDER_ENDS),
        *entries("injuries", acute.INJURIES),
        *whole("signs", combinations.SIGNS),
        *whole("fail_closed", levels.FAIL_CLOSED),
        *whole("worse", advice.WORSE),
        *clocks(),
    )


def rows(table: str, values: Iterable[Any]) -> Iterator[Mutant]:
    """Each row without one thing, with one more, or gone altogether."""
    for row in values:
        yield Mutant(f"{table} {row.id} gone", "swap", row, GONE)
        yield from inside(f"{table} {row.id}", row)


def inside(name: str, row: Any) -> Iterator[Mutant]:
    for field in GATING[type(row).__name__]:
        kind = str(next(each.type for each in fields(row) if each.name == field))
        for what, changed in variants(getattr(row, field), kind):
            yield Mutant(f"{name} {field} {what}", "swap", row, replace(row, **{field: changed}))


def rungs() -> Iterator[Mutant]:
    """A rung that several ladders share is changed once, for all of them."""
    done: set[int] = set()
    for muscle in Muscle:
        for row, rung in enumerate(ladders.LADDERS[muscle]):
            name = f"ladders {muscle.value} {row}"
            if id(rung) not in done:
                done.add(id(rung))
                yield Mutant(f"{name} gone", "swap", rung, GONE)
                yield from inside(name, rung)


def entries(table: str, values: Any) -> Iterator[Mutant]:
    """Each entry of a dictionary changed, or gone."""
    for key, value in values.items():
        name = f"{table} {key}"
        yield Mutant(f"{name} gone", "entry", values, GONE, key)
        for what, changed in variants(value, typed(table)):
            yield Mutant(f"{name} {what}", "entry", values, changed, key)


def typed(table: str) -> str:
    """What the sets of a table are made of."""
    return {"condition_blocks": "Block", "barred": "Move", "ladder_ends": "Move"}.get(table, "")


def whole(table: str, values: frozenset[Any]) -> Iterator[Mutant]:
    """A set with one less, or one more."""
    for what, changed in variants(values, "Move" if table == "fail_closed" else ""):
        yield Mutant(f"{table} {what}", "swap", values, changed)


def clocks() -> Iterator[Mutant]:
    for name in CLOCKS:
        for step in (-STEP, STEP):
            yield Mutant(f"clocks {name} {step:+}", "named", name, getattr(ladders, name) + step)


def variants(value: Any, kind: str = "") -> Iterator[tuple[str, Any]]:
    """What could be written in place of a value by mistake, with a word for each."""
    match value:
        case bool():
            yield "flipped", not value
        case Level():
            yield from ((f"= {each.name}", each) for each in near(value))
        case int():
            yield from ((f"{step:+}", value + step) for step in (-STEP, STEP))
        case Position():
            yield from ((f"= {each.name}", each) for each in Position if each is not value)
        case Enum():
            yield from ((f"= {each.name}", each) for each in type(value) if each is not value)
        case frozenset():
            yield from sets(value, kind)
        case tuple():
            yield from sequences(value)
        case str() if value:
            yield "= other", other(value)
        case Move():
            yield "gone", None
        case _:
            return


def near(level: Level) -> list[Level]:
    return [each for each in Level if abs(each - level) == 1]


def other(value: str) -> str:
    """Something else that is known and would not crash at once."""
    ids = sorted(red_flags.RED_FLAGS)
    if value in red_flags.RED_FLAGS or value in red_flags.FINDINGS:
        return next(id for id in reversed(ids) if id != value)
    return f"{value}_x"


def sets(value: frozenset[Any], kind: str) -> Iterator[tuple[str, frozenset[Any]]]:
    for each in sorted(value, key=str):
        yield f"- {said(each)}", value - {each}
    for type_, every in UNIVERSES.items():
        if type_.__name__ in kind or any(isinstance(each, type_) for each in value):
            for each in every:
                if each not in value:
                    yield f"+ {said(each)}", value | {each}


def sequences(value: tuple[Any, ...]) -> Iterator[tuple[str, tuple[Any, ...]]]:
    for n, each in enumerate(value):
        yield f"- {said(each)}", value[:n] + value[n + 1 :]
        for what, changed in parts(each):
            yield f"{said(each)} {what}", (*value[:n], changed, *value[n + 1 :])
    if all(isinstance(each, Move) for each in value):
        for n, (first, then) in enumerate(pairwise(value)):
            yield f"{said(then)} before {said(first)}", (*value[:n], then, first, *value[n + 2 :])


def parts(each: Any) -> Iterator[tuple[str, Any]]:
    """Changes within a follow-up, a form or its beats."""
    if isinstance(each, FollowUp):
        yield from ((f"= {level.name}", replace(each, level=level)) for level in near(each.level))
    elif isinstance(each, Form):
        for field, kind in (("position", ""), ("barred_by", "Condition"), ("steps", "")):
            for what, changed in variants(getattr(each, field), kind):
                yield f"{field} {what}", replace(each, **{field: changed})
        if each.beats:
            yield "beats -1", replace(each, beats=each.beats[:-1])
            first = Beat(each.beats[0].label, each.beats[0].seconds + 5)
            yield "beats +5 s", replace(each, beats=(first, *each.beats[1:]))


def said(value: Any) -> str:
    """A short name for what was changed."""
    match value:
        case Enum():
            return value.name
        case Move():
            return f"{value.technique}/{value.form}"
        case tuple():
            return "/".join(said(each) for each in value)
        case _:
            return str(getattr(value, "id", value))
