"""Mutants of the code: mutmut makes and tries them as pyproject.toml says; here they are judged.

Some changes alter nothing that anybody could see, or cannot be put in force. They stand in
equivalent.toml, each with the reason; a reason for a change that a test does notice is an error
as well.
"""

import os
import shutil
import subprocess
import sys
import tomllib
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
REASONS = Path(__file__).with_name("equivalent.toml")
WORKPLACE = ROOT / "mutants"  # where mutmut puts its copies

ALIVE = frozenset({"survived", "no tests", "not checked", "suspicious", "skipped"})


@dataclass(frozen=True, slots=True)
class Change:
    """What a mutant does: lines taken out of a function, and lines put in their place."""

    function: str  # "conversations.triage.assess"
    was: tuple[str, ...]
    becomes: tuple[str, ...]

    def __str__(self) -> str:
        taken = [f"    - {line}" for line in self.was]
        return "\n".join([self.function, *taken, *(f"    + {line}" for line in self.becomes)])


@dataclass(frozen=True, slots=True)
class Verdict:
    """How a run went."""

    counts: Counter[str]  # mutmut's own words for what became of each
    alive: tuple[Change, ...]  # nobody noticed, and there is no reason on the list
    equivalent: tuple[Change, ...]
    stale: tuple[Change, ...]  # on the list, and yet noticed, or gone


def listed() -> tuple[Change, ...]:
    """The changes that alter nothing, as written down."""
    rows = tomllib.loads(REASONS.read_text("utf-8"))["equivalent"]
    return tuple(Change(row["function"], tuple(row["was"]), tuple(row["becomes"])) for row in rows)


def run() -> Verdict:
    """Make all mutants anew and try them: a quarter of an hour; mutmut shows how far it is."""
    shutil.rmtree(WORKPLACE, ignore_errors=True)
    workers = str(os.cpu_count() or 2)
    mutmut("run", "--max-children", workers, shown=True)
    return judged()


def judged() -> Verdict:
    """The verdict on the mutants as they were last tried."""
    lines = mutmut("results", "--all", "true").splitlines()
    results = dict(line.strip().rsplit(": ", 1) for line in lines if ": " in line)
    survivors = Counter(change(name) for name, result in results.items() if result in ALIVE)
    known = Counter(listed())
    return Verdict(
        Counter(results.values()),
        alive=tuple((survivors - known).elements()),
        equivalent=tuple((survivors & known).elements()),
        stale=tuple((known - survivors).elements()),
    )


def change(name: str) -> Change:
    """What the mutant of this name changes."""
    module, _, rest = name.rpartition(".")
    function = rest.removeprefix("x_").rpartition("__mutmut_")[0]
    lines = [line for line in mutmut("show", name).splitlines() if line[:3] not in ("---", "+++")]
    was = tuple(line[1:].strip() for line in lines if line.startswith("-"))
    becomes = tuple(line[1:].strip() for line in lines if line.startswith("+"))
    return Change(f"{module}.{function}", was, becomes)


def mutmut(*words: str, shown: bool = False) -> str:
    """Run it with this environment's own Python first on the path."""
    here = Path(sys.executable).parent
    path = f"{here}{os.pathsep}{os.environ.get('PATH', '')}"
    done = subprocess.run(
        [str(here / "mutmut"), *words],
        cwd=ROOT,
        env={**os.environ, "PATH": path},
        stdout=None if shown else subprocess.PIPE,
        text=True,
        check=True,
    )
    return done.stdout or ""
