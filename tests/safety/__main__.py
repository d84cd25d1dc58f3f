"""`python -m tests.safety`: try all that keeps people safe, and write docs/safety-report.md.

The mutants of the code take a quarter of an hour; `--mutants` makes them anew, otherwise the
figures of the last run are told, and whether they are of the same files.
"""

import sys
from argparse import ArgumentParser
from pathlib import Path

from tests.mutants.__main__ import main as mutants
from tests.safety.report import page

REPORT = Path(__file__).parents[2] / "docs" / "safety-report.md"


def main(words: list[str]) -> int:
    """0 where everything held and the report is written."""
    parser = ArgumentParser(prog="python -m tests.safety", description=__doc__)
    parser.add_argument("--mutants", action="store_true", help="try the mutants of the code anew")
    asked = parser.parse_args(words)
    failed = mutants([] if asked.mutants else ["--tables"])
    if failed:
        return failed
    REPORT.write_text(page(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
