"""Measure, and print a table; all together it is written to docs/benchmarks.md.

python -m tests.benchmarks [turns] [reminders] [people] [replicas] [--quick]
"""

import argparse
import platform
import re
import subprocess
import sys
import time
from collections.abc import Callable
from importlib import metadata
from pathlib import Path

from tests.benchmarks.processes import ROOT
from tests.benchmarks.scenarios import people, reminders, replicas, turns
from tests.benchmarks.table import HEAD, Row

SCENARIOS: dict[str, tuple[str, Callable[[int, float], list[Row]]]] = {
    "turns": ("Turns", turns.measure),
    "reminders": ("Reminders", reminders.measure),
    "people": ("A million people", people.measure),
    "replicas": ("Several processes", replicas.measure),
}
REPEATS, QUICK_REPEATS = 5, 1
QUICK = 0.1  # of the size
PAGE = Path("docs/benchmarks.md")
BETWEEN = re.compile(r"(?<=<!-- measured -->\n).*(?=<!-- end -->)", re.DOTALL)
LIBRARIES = ("python-telegram-bot", "aiohttp", "httpx", "sqlalchemy", "uvloop")


def main(words: list[str]) -> int:
    """Measure what was asked for."""
    parser = argparse.ArgumentParser(prog="make bench")
    parser.add_argument("scenarios", nargs="*", choices=[*SCENARIOS, []], default=[])
    parser.add_argument("--quick", action="store_true", help="small and once; shows that it works")
    parser.add_argument("--repeats", type=int, default=0)
    asked = parser.parse_args(words)
    size = QUICK if asked.quick else 1.0
    repeats = asked.repeats or (QUICK_REPEATS if asked.quick else REPEATS)
    parts = []
    for name in asked.scenarios or SCENARIOS:
        title, measure = SCENARIOS[name]
        began = time.monotonic()
        sys.stderr.write(f"{title} ...\n")
        rows = measure(repeats, size)
        part = "\n".join([f"## {title}", "", HEAD, *map(str, rows), ""])
        sys.stdout.write(f"{part}\n({time.monotonic() - began:.0f} s)\n\n")
        sys.stdout.flush()
        parts.append(part)
    if not asked.quick and not asked.scenarios:
        write(ROOT / PAGE, "\n".join([conditions(), "", *parts]))
    return 0


def conditions() -> str:
    """When, where and with what it was measured."""
    versions = ", ".join(f"{name} {metadata.version(name)}" for name in LIBRARIES)
    return (
        f"Measured {time.strftime('%Y-%m-%d')} by `make bench` on {_processor()}, Linux "
        f"{platform.release()}, Python {platform.python_version()}, {versions}. "
        f"At commit {_commit()}."
    )


def _processor() -> str:
    lines = Path("/proc/cpuinfo").read_text().splitlines()
    models = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return f"{len(models)} cores of {models[0]}" if models else platform.machine()


def _commit() -> str:
    found = subprocess.run(
        ["git", "rev-parse", "--short", "HEAD"], cwd=ROOT, capture_output=True, text=True
    )
    return found.stdout.strip() or "unknown"


def write(page: Path, measured: str) -> None:
    """Put the table in its place on the page."""
    page.write_text(BETWEEN.sub(lambda _: measured, page.read_text("utf-8")), "utf-8")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
