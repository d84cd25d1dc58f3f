"""How well typed danger is understood: the labelled lines against what is found in them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from scipy.stats import beta  # type: ignore[import-untyped]

from conversations.content.levels import Level
from conversations.understanding.danger import find_any
from conversations.understanding.finding import Finding

HERE = Path(__file__).parent
TUNING = HERE / "corpus"  # looked at while the tables were made
SHORT = HERE / "short"  # the lines of the tests of the tables; only learned from, in no figure
HELD_OUT = HERE / "held_out"  # never looked at
LABELS = {"NONE": Level.SELF_CARE} | {level.name: level for level in Level if level}
SURE = 0.95  # of the bounds


@dataclass(frozen=True, slots=True)
class Label:
    """One line, and what is in it."""

    level: Level
    flags: frozenset[str]
    text: str


@dataclass(frozen=True, slots=True)
class Line(Label):
    """One labelled line, and what is found in it."""

    found: Finding
    seen: Level  # what was found; in doubt counts as if it were so

    @property
    def reached(self) -> bool:
        """Whether its danger is found at its level or above."""
        return self.seen >= self.level

    @property
    def missed(self) -> bool:
        """Whether nothing at all is found."""
        return self.seen is Level.SELF_CARE


@dataclass(frozen=True, slots=True)
class Share:
    """So many of so many."""

    count: int
    of: int

    @property
    def part(self) -> float:
        """The share itself; 0 of nothing."""
        return self.count / self.of if self.of else 0.0

    @property
    def most(self) -> float:
        """The 95 % upper bound by Clopper and Pearson, one-sided."""
        if self.count >= self.of:
            return 1.0
        return float(beta.ppf(SURE, self.count + 1, self.of - self.count))


@cache
def languages(folder: Path) -> tuple[str, ...]:
    """The languages that have labelled lines in a folder; none where it is missing."""
    return tuple(sorted(path.stem for path in folder.glob("*.tsv")))


@cache
def labels(folder: Path, language: str) -> tuple[Label, ...]:
    """The labelled lines of a language, as they were labelled."""
    return tuple(_labels((folder / f"{language}.tsv").read_text(encoding="utf-8").splitlines()))


def _labels(rows: Iterable[str]) -> Iterator[Label]:
    for row in rows:
        if row.strip():
            label, flags, text = row.split("\t", 2)
            named = frozenset(filter(None, flags.replace(" ", "").split(",")))
            yield Label(LABELS[label.strip()], named, text)


@cache
def lines(folder: Path, language: str, *, second: bool = True) -> tuple[Line, ...]:
    """The labelled lines of a language, each with what is found in it, its language not told.

    Without `second` it is what the tables find alone.
    """
    return tuple(_found(label, second=second) for label in labels(folder, language))


def _found(label: Label, *, second: bool) -> Line:
    found = find_any(label.text, second=second)
    return Line(label.level, label.flags, label.text, found, found.level())


def missed(told: Iterable[Line], *levels: Level) -> Share:
    """Lines of these levels in which nothing at all is found."""
    of = [line for line in told if line.level in levels]
    return Share(sum(line.missed for line in of), len(of))


def below(told: Iterable[Line], *levels: Level) -> Share:
    """Lines of these levels that are found too low, or not at all."""
    of = [line for line in told if line.level in levels]
    return Share(sum(not line.reached for line in of), len(of))


def alarms(told: Iterable[Line]) -> Share:
    """Harmless lines in which something is found, or asked about."""
    of = [line for line in told if line.level is Level.SELF_CARE]
    return Share(sum(not line.missed for line in of), len(of))


def asked(told: Iterable[Line]) -> Share:
    """Lines with danger in which it is asked first if it is meant."""
    of = [line for line in told if line.level and not line.missed]
    return Share(sum(line.found.in_doubt for line in of), len(of))
