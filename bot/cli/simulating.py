"""Commands that try Charley out at length: simulate."""

import csv
import os
import sys
import time
from pathlib import Path
from typing import Annotated

import typer

from bot.cli.base import FAILED, app
from bot.logs import set_up_logging


@app.command()
def simulate(
    people: Annotated[int, typer.Option(min=1, help="How many people.")] = 1000,
    nights: Annotated[int, typer.Option(min=1, help="How many nights.")] = 365,
    seed: Annotated[int, typer.Option(help="The same seed gives the same report.")] = 7,
    processes: Annotated[int, typer.Option(min=1, max=2, help="Processes that share it.")] = 2,
    diary: Annotated[
        int | None, typer.Option(min=120, help="Days that nights are kept, if not as usual.")
    ] = None,
    rows: Annotated[
        Path | None,
        typer.Option(dir_okay=False, help="A file for one row a night of a person (CSV)."),
    ] = None,
) -> None:
    """Play people's nights on a pushed clock against the real application, and reckon it all up.

    Everything happens in memory. Exit code 1 where something does not add up; then the shortest
    story that shows it is told.
    """
    from rich.console import Console
    from rich.progress import (
        BarColumn,
        Progress,
        TaskProgressColumn,
        TextColumn,
        TimeRemainingColumn,
    )

    from bot.simulation import play, report
    from bot.simulation.ledger import growing
    from bot.simulation.year import DIARY

    set_up_logging("critical")
    console = Console(stderr=True)
    columns = (TextColumn("{task.description}"), BarColumn(), TaskProgressColumn())
    began = time.monotonic()
    with Progress(*columns, TimeRemainingColumn(), console=console) as progress:
        bar = progress.add_task(f"{people} people", total=people * nights)

        def on_day(lived: int) -> None:
            progress.advance(bar, lived)

        ledger = play.play(people, nights, seed, processes, on_day, diary or DIARY)
    took = time.monotonic() - began
    sys.stdout.write(report.page(ledger, people, nights, seed))
    sys.stdout.flush()
    if rows is not None:
        with rows.open("w", newline="", encoding="utf-8") as file:
            csv.writer(file).writerows(report.rows(ledger))
    sizes = ", ".join(f"{size / 1e6:.1f}" for size in ledger.bytes)
    worked = sum(os.times()[:4])
    console.print(
        f"{took:.0f} s, {worked:.0f} s of a core; {ledger.turns / took:.0f} turns and"
        f" {ledger.calls / took:.0f} calls a second, {ledger.turns / worked:.0f} turns a second of"
        f" a core; {1000 * worked / people / nights:.1f} ms of a core for a night of a person."
        + (f" Database after each thirty days, in MB: {sizes}." if sizes else ""),
        highlight=False,
        soft_wrap=True,
    )
    if ledger.broken:
        console.print("Looking for the shortest story …")
        found = play.shortest(ledger.broken[0], people, nights, seed, ledger.diary)
        if found is None:
            typer.echo("Alone, this person's story is in order: it takes the others as well.")
        else:
            plan, story = found
            typer.echo(f"\nThe shortest story: person {plan.who[0]} alone, {plan}\n\n{story}")
    if ledger.broken or growing(ledger):
        raise typer.Exit(FAILED)
