"""The command line: run · sandbox · try · simulate · healthcheck · migrate · copy · audit ·
doctor · wording · rules · check-text.

Each command loads what it needs itself: together, the libraries take seconds.
"""

import sys

import typer

from bot.cli import keeping, reading, running, simulating  # noqa: F401 - each adds its commands
from bot.cli.base import WRONG_SETTINGS, app
from bot.tokens import ON_THE_COMMAND_LINE, TOKEN

__all__ = ["app", "main"]


def main() -> None:
    """The command `charley`; no token is taken from the command line, and none is repeated."""
    if any(map(TOKEN.search, sys.argv[1:])):
        typer.echo(ON_THE_COMMAND_LINE, err=True)
        sys.exit(WRONG_SETTINGS)
    app()
