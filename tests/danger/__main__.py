"""`python -m tests.danger`: how well typed danger is understood, and how fast.

`--lines` prints each tuning line that is understood wrongly; the set-aside ones are never shown.
"""

import sys
from argparse import ArgumentParser

from tests.danger.measure import TUNING, languages, lines
from tests.danger.speed import speed
from tests.danger.table import table


def main() -> None:
    """Print what is asked for."""
    parser = ArgumentParser(prog="python -m tests.danger", description=__doc__)
    parser.add_argument("--speed", action="store_true", help="measure the time of a line")
    parser.add_argument("--lines", action="store_true", help="print what is understood wrongly")
    asked = parser.parse_args()
    if asked.speed:
        sys.stdout.write(f"{speed()}\n")
        return
    if asked.lines:
        wrong()
    sys.stdout.write(f"{table()}\n")


def wrong() -> None:
    """Each tuning line found too low, or found where there is nothing."""
    for language in languages(TUNING):
        for line in lines(TUNING, language):
            if not line.reached or (not line.level and not line.missed):
                doubt = "?" if line.found.in_doubt else ""
                sys.stdout.write(
                    f"{language}\t{line.level.name}\t{','.join(sorted(line.flags))}\t{line.text}\t"
                    f"{line.seen.name}{doubt}\t{line.found.why}\t{line.found.taken_back}\n"
                )


main()
