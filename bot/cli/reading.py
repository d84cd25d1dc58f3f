"""Commands that read what Charley would say and do: wording · rules · check-text."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from bot.cli.base import FAILED, app, show, stop


@app.command()
def wording(
    review: Annotated[
        bool, typer.Option("--review", help="Show what a clinician has read, instead.")
    ] = False,
) -> None:
    """Check every sentence: keys, arguments, lengths, and what must not be claimed."""
    from bot.report import reviews
    from conversations.wording import check
    from conversations.wording.catalogue import Catalogue

    if review:
        show(reviews.page(Catalogue.load()))
        return
    faults = check.report(Catalogue.load())
    for fault in faults:
        typer.echo(fault)
    if faults:
        raise typer.Exit(FAILED)
    typer.echo("Every sentence is in order.")


@app.command()
def rules(
    write: Annotated[
        Path | None, typer.Option(help="Write the pages made from data into this folder instead.")
    ] = None,
) -> None:
    """Show every rule that decides over safety, for a clinician to read."""
    from bot.report import pages
    from bot.report import rules as rulebook
    from conversations.wording.catalogue import Catalogue

    if write is None:
        show(rulebook.page(Catalogue.load()))
    else:
        pages.write(write, Catalogue.load())


@app.command()
def check_text(
    language: Annotated[
        str, typer.Option(help="The language typed in, such as en; without: each line's own.")
    ] = "",
    tables_only: Annotated[
        bool, typer.Option("--tables-only", help="Without the second reader.")
    ] = False,
) -> None:
    """Read typed messages, one a line, and print what danger each one names, as JSON."""
    from bot.report.check_text import judged
    from conversations.understanding.lexicon import languages

    if language and language not in languages():
        stop(f"--language {language}: there are tables for {', '.join(languages())} only.")
    for line in sys.stdin.buffer:
        sys.stdout.buffer.write(judged(line, language, second=not tables_only))
        sys.stdout.buffer.flush()
