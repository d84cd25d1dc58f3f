"""`python -m tests.mutants`: break the safety rules one by one, and see that a test notices each.

With `--tables` only the tables of medical content, which takes seconds; else the code too.
"""

import sys
from argparse import ArgumentParser

from tests.mutants import code, record, tables
from tests.mutants.killers import killed_by, killers
from tests.mutants.swapping import Places

SHOWN_EVERY = 500


def main(words: list[str]) -> int:
    """Print what survived; 0 where nothing did."""
    parser = ArgumentParser(prog="python -m tests.mutants", description=__doc__)
    parser.add_argument("--tables", action="store_true", help="only the tables, not the code")
    asked = parser.parse_args(words)
    made, alive = try_tables()
    say(f"tables: {made} changes, {made - len(alive)} noticed")
    for name in alive:
        say(f"  not noticed: {name}")
    if asked.tables:
        return bool(alive)
    verdict = code.run()
    say(f"\ncode: {dict(verdict.counts)}, {len(verdict.equivalent)} alter nothing")
    for change in verdict.alive:
        say(f"not noticed: {change}")
    for change in verdict.stale:
        say(f"in equivalent.toml without need: {change}")
    record.write(verdict, made, len(alive))
    return bool(alive or verdict.alive or verdict.stale)


def try_tables() -> tuple[int, list[str]]:
    """How many changes were tried, and those that no test noticed."""
    ready = killers()
    every = tables.mutants()
    places = Places()
    alive = []
    for n, mutant in enumerate(every, start=1):
        with mutant.in_force(places):
            if not killed_by(ready):
                alive.append(mutant.name)
        if n % SHOWN_EVERY == 0:
            say(f"tables: {n} of {len(every)}")
    assert not killed_by(ready), "a change was not undone"
    return len(every), alive


def say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
