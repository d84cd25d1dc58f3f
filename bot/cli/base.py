"""What all commands share: the command line itself, settings, and how a command ends."""

import asyncio
import sys
from collections.abc import Coroutine
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, NoReturn

import typer

from bot import loop

if TYPE_CHECKING:
    from bot.settings import Settings

WRONG_SETTINGS = 2
FAILED = 1

app = typer.Typer(
    help="Charley, a Telegram bot for night leg cramps.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
EnvFile = Annotated[
    Path | None, typer.Option(help="A file with settings; the environment goes before it.")
]


def settings_from(env_file: Path | None, *, needs_token: bool = True) -> "Settings":
    """The settings; where one is missing or wrong, the command ends with a sentence about it."""
    from bot.settings import SettingsError, load_settings

    try:
        return load_settings(env_file, needs_token=needs_token)
    except SettingsError as error:
        stop(str(error))


def stop(sentence: str) -> NoReturn:
    """End the command: something has to be put right first."""
    typer.echo(sentence, err=True)
    raise typer.Exit(WRONG_SETTINGS)


def show(markdown: str) -> None:
    """Laid out for a terminal; plain for a file or a pipe."""
    if sys.stdout.isatty():
        from rich.console import Console
        from rich.markdown import Markdown

        Console().print(Markdown(markdown))
    else:
        typer.echo(markdown, nl=False)


def in_loop(work: Coroutine[Any, Any, None]) -> None:
    """Run to the end in an event loop, the fastest there is."""
    with asyncio.Runner(loop_factory=loop.factory()) as runner:
        runner.run(work)
