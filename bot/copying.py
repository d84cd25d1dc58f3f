"""`charley copy`, as a person sees it: a progress bar, and at the end a table to compare."""

from typing import NoReturn

import typer
from pydantic_core import PydanticCustomError
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.table import Table

from bot import setting_checks
from bot.storage import copying
from bot.storage.copying import CannotCopy, Differs, Sum
from bot.storage.database import Database, Unavailable
from bot.storage.schema import NewerSchema, OlderSchema

FAILED, REFUSED = 1, 2

DONE = (
    "Everything is there, and the same. Now set CHARLEY_DATABASE_URL to the new database and start"
    " Charley. Keep the old one until it has run for a while; never run both."
)


def copy(source: str, target: str) -> None:
    """Copy from one database address to another, or leave with a sentence and an exit code."""
    old, new = _opened("--from", source), _opened("--to", target)
    if old.url == new.url:
        _stop("--from and --to are the same database.", REFUSED)
    if old.is_missing:
        _stop("--from: there is no such file.", REFUSED)
    made = new.is_missing
    done = False
    try:
        sums = _copied(old, new)
        done = True
    except (CannotCopy, OlderSchema) as error:
        _stop(f"Nothing was copied: {error}; see `charley copy --help`.", REFUSED)
    except NewerSchema as error:
        _stop(f"Nothing was copied: {error}; run a newer release of Charley.", REFUSED)
    except Unavailable as error:
        _stop(f"Nothing was copied: a database cannot be used: {error}.", FAILED)
    except Differs as error:
        _stop(f"Nothing was kept, as the two differ: {error}. Please report it.", FAILED)
    except copying.NotTaken as error:
        _stop(f"Nothing was copied: the new database does not take a row: {error}.", FAILED)
    finally:
        old.close()
        new.close()
        if made and not done:
            new.remove()
    console = Console()
    console.print(_table(sums))
    console.print(DONE, style="green", highlight=False)


def _opened(option: str, url: str) -> Database:
    try:
        return Database(setting_checks.database_url(url))
    except PydanticCustomError as error:
        _stop(f"{option} {error.message()}.", REFUSED)


def _copied(old: Database, new: Database) -> dict[str, Sum]:
    console = Console(stderr=True)
    columns = (
        TextColumn("{task.description:<20}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=console, transient=True) as progress:
        # Each row is written once and read back once.
        task = progress.add_task("counting", total=2 * copying.counted(old))

        def show(table: str, rows: int) -> None:
            progress.update(task, description=table, advance=rows)

        return copying.copy(old, new, show)


def _table(sums: dict[str, Sum]) -> Table:
    table = Table("table", "checksum, old and new")
    table.add_column("rows", justify="right")
    for name, found in sums.items():
        table.add_row(name, found.shown, f"{found.rows:,}")
    return table


def _stop(sentence: str, code: int) -> NoReturn:
    typer.echo(sentence, err=True)
    raise typer.Exit(code)
