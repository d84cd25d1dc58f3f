"""The whole campaign, and its table.

make chaos                                             every run, seed 1
make chaos ARGS="--seed 7 --only charley-polling"      some of them again, by another seed
make chaos ARGS="--break no-fence --only sqlite"       Charley broken on purpose: has to fail
make chaos ARGS="--write docs/chaos.md"                the table anew
"""

import argparse
import asyncio
import json
import sys
import tempfile
from dataclasses import replace
from pathlib import Path
from time import monotonic

from tests.chaos.broken import WAYS
from tests.chaos.campaign import Outcome, campaign
from tests.chaos.schedule import CELLS, Cell
from tests.chaos.table import page, row

KEPT = 200  # faults a run shows at most


def main() -> int:
    """0 where Charley has kept every promise."""
    given = _arguments()
    cells = [_scaled(cell, given.scale) for cell in CELLS if given.only in cell.name]
    began, outcomes = monotonic(), []
    for cell in cells:
        folder = Path(given.keep or tempfile.mkdtemp(prefix="charley-chaos-")) / cell.name
        outcome = asyncio.run(campaign(cell, given.seed, folder, given.broken))
        (folder / "record.json").write_text(json.dumps(outcome.written))
        outcomes.append(outcome)
        _tell(outcome, folder)
    if given.write:
        given.write.write_text(page(outcomes, _command(given), monotonic() - began))
    return int(any(not one.verdict.kept for one in outcomes if one.cell.bot == "charley"))


def _command(given: argparse.Namespace) -> str:
    only = f" --only {given.only}" if given.only else ""
    return f'make chaos ARGS="--seed {given.seed}{only} --write docs/chaos.md"'


def _tell(outcome: Outcome, folder: Path) -> None:
    print(row(outcome), flush=True)  # noqa: T201 - the terminal is the place
    if outcome.cell.bot == "charley" and outcome.verdict.faults:
        again = f'make chaos ARGS="--seed {outcome.seed} --only {outcome.cell.name}"'
        told = [*outcome.verdict.faults[:KEPT], f"again: {again}", f"kept: {folder}"]
        print(*(f"    {line}" for line in told), sep="\n", flush=True)  # noqa: T201


def _scaled(cell: Cell, scale: float) -> Cell:
    return replace(
        cell, kills=max(1, round(cell.kills * scale)), updates=round(cell.updates * scale)
    )


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="make chaos", description="Kill Charley, and count.")
    parser.add_argument("--seed", type=int, default=1, help="what is drawn is drawn from this")
    parser.add_argument("--only", default="", help="only runs with this in their name")
    parser.add_argument("--scale", type=float, default=1.0, help="of kills and updates")
    parser.add_argument("--break", dest="broken", default="", choices=["", *WAYS])
    parser.add_argument("--keep", type=Path, help="where databases, records and logs are put")
    parser.add_argument("--write", type=Path, help="write the table here")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
