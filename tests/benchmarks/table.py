"""What was measured, as a table."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median


def percentile(values: Sequence[float], share: float) -> float:
    """The value below which this share of them lies; 0 where there are none."""
    if not values:
        return 0.0
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


@dataclass(frozen=True, slots=True)
class Row:
    """One figure: several measurements of the same thing, and what they should come to."""

    what: str
    unit: str
    values: Sequence[float]
    target: str = ""
    met: bool | None = None  # None: nothing to meet, given for comparison

    def __str__(self) -> str:
        return f"| {self.what} | {spread(self.values)} {self.unit} | {self.target} | {self._mark} |"

    @property
    def _mark(self) -> str:
        return "" if self.met is None else "yes" if self.met else "**no**"


def at_most(what: str, unit: str, values: Sequence[float], most: float) -> Row:
    """A figure that should be low, by its median."""
    return Row(what, unit, values, f"≤ {_short(most)} {unit}", median(values) <= most)


def at_least(what: str, unit: str, values: Sequence[float], least: float) -> Row:
    """A figure that should be high, by its median."""
    return Row(what, unit, values, f"≥ {_short(least)} {unit}", median(values) >= least)


def spread(values: Sequence[float]) -> str:
    """Median (lowest–highest)."""
    if len(values) == 1:
        return _short(values[0])
    return f"{_short(median(values))} ({_short(min(values))}–{_short(max(values))})"


def _short(value: float) -> str:
    if value == int(value) or abs(value) >= 100:
        return f"{value:,.0f}"
    return f"{value:.1f}" if abs(value) >= 10 else f"{value:.2f}"


HEAD = "| what | median (lowest–highest) | target | met |\n| --- | --- | --- | --- |"
