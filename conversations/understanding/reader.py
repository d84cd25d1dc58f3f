"""A second reader of typed words, behind the tables: it weighs what no line of theirs foresees.

A linear reader. Each clue of a text (`clues`) adds a small weight, learned from the labelled lines
in `tests/danger` by `make reader`. What it may do with a finding of the tables is decided in
`second_look`: it asks, and it may call off a doubt, or a sure sign where it sees next to no danger.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from math import exp, sqrt
from struct import Struct
from zlib import crc32

from conversations.content.levels import Level
from conversations.content.red_flags import RED_FLAGS

SLOTS = 1 << 19
"""Clues share so many places; two that fall into one are told apart by their company."""

FLAG_SLOTS = 1 << 15

LEVELS = (Level.SOON, Level.URGENT, Level.EMERGENCY)

STEP = 1 / 5
"""What a weight is a multiple of."""

NEVER_CALLED_OFF = frozenset({"self_harm"})

FLAGS = tuple(sorted(RED_FLAGS))

STARTS = Struct(f"<{len(LEVELS) + len(FLAGS)}f")


@dataclass(frozen=True, slots=True)
class Weights:
    """What was learned: where each level and flag starts, and its weight at every place."""

    starts: Sequence[float]  # of the levels, then of the flags
    tables: Sequence[Sequence[int]]  # likewise, in steps

    @classmethod
    def of(cls, kept: bytes) -> "Weights":
        """As kept in the package: the starts, then one signed byte a place."""
        view = memoryview(kept)
        tables, at = [], STARTS.size
        for size in (SLOTS,) * len(LEVELS) + (FLAG_SLOTS,) * len(FLAGS):
            tables.append(view[at : at + size].cast("b"))
            at += size
        return cls(STARTS.unpack_from(kept), tables)


def places(clues: Iterable[str], language: str) -> frozenset[int]:
    """Where each clue of a language has its weight among the levels; among the flags, modulo.

    Each language has its own: "die" is an article in German.
    """
    start = crc32(language.encode())
    return frozenset(crc32(clue.encode(), start) % SLOTS for clue in clues)


@cache
def weights() -> Weights:
    """The weights that come with Charley."""
    return Weights.of(files(__package__).joinpath("reader.weights").read_bytes())


def chances(at: frozenset[int]) -> tuple[float, float, float]:
    """How likely a text with clues at these places is at least SOON, URGENT, EMERGENCY: 0 to 1."""
    learned = weights()
    share = STEP / sqrt(max(1, len(at)))
    soon, urgent, emergency = (
        _likely(start + share * sum(map(level.__getitem__, at)))
        for start, level in zip(learned.starts, learned.tables[: len(LEVELS)], strict=False)
    )
    return soon, urgent, emergency


def flag_of(at: frozenset[int], level: Level) -> str:
    """Which flag of this level fits best."""
    learned = weights()
    narrow = {place % FLAG_SLOTS for place in at}
    share = STEP / sqrt(max(1, len(narrow)))
    fits = {
        flag: start + share * sum(map(table.__getitem__, narrow))
        for flag, start, table in zip(
            FLAGS, learned.starts[len(LEVELS) :], learned.tables[len(LEVELS) :], strict=True
        )
        if RED_FLAGS[flag].level is level
    }
    return max(fits, key=lambda flag: fits[flag])


def _likely(weight: float) -> float:
    return 1 / (1 + exp(-max(-40.0, min(40.0, weight))))
