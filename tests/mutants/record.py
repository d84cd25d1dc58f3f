"""The figures of the last whole run, kept for the safety report, and whether they still hold."""

import tomllib
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from tests.mutants.code import ROOT, Verdict

FIGURES = Path(__file__).with_name("last_run.toml")

BROKEN = (
    "conversations/triage.py",
    "conversations/profile.py",
    "conversations/content/combinations.py",
    "conversations/content/conditions.py",
    "conversations/content/ladders.py",
    "conversations/content/levels.py",
    "conversations/content/red_flags.py",
    "conversations/content/red_flags_emergency.py",
    "conversations/content/red_flags_soon.py",
    "conversations/content/red_flags_urgent.py",
    "conversations/content/screen.py",
    "conversations/content/techniques_comfort.py",
    "conversations/content/techniques_daily.py",
    "conversations/content/techniques_stretch.py",
    "conversations/flows/advice.py",
    "conversations/flows/ladder.py",
    "conversations/flows/screen.py",
)
"""The files that the mutants are made of."""


@dataclass(frozen=True, slots=True)
class Figures:
    """What became of the mutants of one whole run."""

    digest: str
    tables_made: int
    tables_alive: int
    killed: int
    refused: int  # by the type checker
    timeout: int
    equivalent: int
    alive: int

    @property
    def current(self) -> bool:
        """Whether they are of the very files that are here now."""
        return self.digest == digest()


def digest() -> str:
    """What the files are like; the same for the same contents."""
    whole = sha256()
    for name in BROKEN:
        whole.update((ROOT / name).read_bytes())
    return whole.hexdigest()[:16]


def write(verdict: Verdict, tables_made: int, tables_alive: int) -> None:
    """Keep the figures of a whole run."""
    figures = Figures(
        digest=digest(),
        tables_made=tables_made,
        tables_alive=tables_alive,
        killed=verdict.counts["killed"],
        refused=verdict.counts["caught by type check"],
        timeout=verdict.counts["timeout"],
        equivalent=len(verdict.equivalent),
        alive=len(verdict.alive),
    )
    lines = ["# Written by `make mutants`.", f'digest = "{figures.digest}"']
    names = ("tables_made", "tables_alive", "killed", "refused", "timeout", "equivalent", "alive")
    lines += [f"{name} = {getattr(figures, name)}" for name in names]
    FIGURES.write_text("\n".join(lines) + "\n", encoding="utf-8")


def read() -> Figures:
    return Figures(**tomllib.loads(FIGURES.read_text("utf-8")))
