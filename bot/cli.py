"""The command line: run · sandbox · try · migrate · copy · wording · rules · audit ·
check-text · healthcheck.

Each command loads what it needs itself: together, the libraries take seconds.
"""

import asyncio
import os
import signal
import sys
import urllib.error
import urllib.request
from collections.abc import Coroutine
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, NoReturn

import structlog
import typer

from bot.logs import set_up_logging
from bot.tokens import ON_THE_COMMAND_LINE, TOKEN

if TYPE_CHECKING:
    from bot.settings import Settings

log = structlog.get_logger(__name__)

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

Language = Annotated[
    str, typer.Option(help="What Telegram says is the person's language: en, es, de-AT …")
]


@app.command()
def run(env_file: EnvFile = None) -> None:
    """Run the bot against a Bot API, until stopped."""

    from bot.settings import environment, unknown_variables
    from bot.storage.alone import InUse
    from bot.storage.database import Unavailable
    from bot.storage.schema import NewerSchema
    from bot.telegram.client import TokenRejected

    settings = _settings(env_file)
    set_up_logging(settings.log_level, settings.log_format, settings.secrets())
    for warning in unknown_variables(environment(env_file)):
        log.warning(warning)
    try:
        _loop(_run(settings))
    except TokenRejected:
        _stop("CHARLEY_TOKEN is refused by the Bot API: check it, or make a new one at @BotFather.")
    except NewerSchema as error:
        _stop(f"CHARLEY_DATABASE_URL: {error}; run a newer release of Charley.")
    except InUse as error:
        _stop(f"CHARLEY_DATABASE_URL: {error}; several processes need PostgreSQL.")
    except Unavailable as error:
        _stop(f"CHARLEY_DATABASE_URL cannot be used: {error}.")
    except OSError as error:
        _stop(f"CHARLEY_LISTEN={settings.listen} cannot be used: {error.strerror or error}.")


async def _run(settings: "Settings") -> None:
    from bot.app import App

    stop = asyncio.Event()
    for name in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(name, stop.set)
    charley = App(settings)
    try:
        opening = asyncio.create_task(charley.open())
        stopped = asyncio.create_task(stop.wait())
        await asyncio.wait({opening, stopped}, return_when=asyncio.FIRST_COMPLETED)
        if opening.done():
            opening.result()
            await charley.run(stop)
        else:
            opening.cancel()
    finally:
        await charley.close()


@app.command()
def sandbox(
    port: Annotated[int, typer.Option(help="Where the page is served; 0: any free port.")] = 8484,
    host: Annotated[str, typer.Option(help="A loopback address.")] = "127.0.0.1",
    language: Language = "en",
) -> None:
    """Chat with Charley in the browser, without Telegram."""
    from bot import stage
    from bot.sandbox.loopback import NotLoopback

    set_up_logging("warning")
    try:
        _loop(stage.page(host, port, language))
    except (NotLoopback, OSError) as error:
        _stop(f"The sandbox cannot start: {error}.")


@app.command("try")
def try_it(language: Language = "en") -> None:
    """Chat with Charley in this terminal, without Telegram."""
    from bot import stage

    set_up_logging("warning")
    _loop(stage.terminal(language))


@app.command()
def migrate(env_file: EnvFile = None) -> None:
    """Bring the database up to date; `run` does so too."""
    from bot.storage import schema
    from bot.storage.database import Database, Unavailable

    settings = _settings(env_file, needs_token=False)
    database = Database(settings.database_url)
    try:
        database.now(schema.upgrade)
    except schema.NewerSchema as error:
        _stop(f"CHARLEY_DATABASE_URL: {error}; run a newer release of Charley.")
    except Unavailable as error:
        _stop(f"CHARLEY_DATABASE_URL cannot be used: {error}.")
    finally:
        database.close()
    typer.echo("The database is up to date.")


@app.command()
def copy(
    source: Annotated[str, typer.Option("--from", help="The address of the old database.")],
    target: Annotated[str, typer.Option("--to", help="The address of a new, empty one.")],
) -> None:
    """Move a bot into another kind of database, everything compared; stop Charley first.

    Both may be sqlite:///<path> or postgresql://…; the old one stays as it is, and must be of this
    release (`charley migrate`). Either all of it is copied, or nothing.
    """
    from bot import copying

    copying.copy(source, target)


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
        _show(reviews.page(Catalogue.load()))
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
        _show(rulebook.page(Catalogue.load()))
    else:
        pages.write(write, Catalogue.load())


@app.command()
def audit(
    person: Annotated[
        int | None, typer.Option(help="Whose talks, by Charley's own number; without: all numbers.")
    ] = None,
    env_file: EnvFile = None,
) -> None:
    """Tell the story of a person's talks in order, as stored and as sent."""
    from bot.report import audit as told
    from bot.storage import story
    from bot.storage.database import Database, Unavailable
    from conversations.wording.catalogue import Catalogue

    settings = _settings(env_file, needs_token=False)
    database = Database(settings.database_url)
    if database.is_missing:
        _stop("CHARLEY_DATABASE_URL: there is no database yet; `charley run` makes it.")
    try:
        if person is None:
            _show(told.listed(database.now(story.everybody)))
            return
        found = database.now(story.story, person)
    except Unavailable as error:
        _stop(f"CHARLEY_DATABASE_URL cannot be used: {error}.")
    finally:
        database.close()
    if found is None:
        typer.echo(f"Nobody has the number {person}.", err=True)
        raise typer.Exit(FAILED)
    _show(told.page(found, Catalogue.load(reviewed_only=settings.reviewed_only)))


def _show(markdown: str) -> None:
    """Laid out for a terminal; plain for a file or a pipe."""
    if sys.stdout.isatty():
        from rich.console import Console
        from rich.markdown import Markdown

        Console().print(Markdown(markdown))
    else:
        typer.echo(markdown, nl=False)


@app.command()
def check_text(
    language: Annotated[
        str, typer.Option(help="The language typed in, such as en; without: each line's own.")
    ] = "",
) -> None:
    """Read typed messages, one a line, and print what danger each one names, as JSON."""
    from bot.report.check_text import judged
    from conversations.understanding.lexicon import languages

    if language and language not in languages():
        _stop(f"--language {language}: there are tables for {', '.join(languages())} only.")
    for line in sys.stdin.buffer:
        sys.stdout.buffer.write(judged(line, language))
        sys.stdout.buffer.flush()


@app.command()
def healthcheck(env_file: EnvFile = None) -> None:
    """Ask the running bot whether it lives; for containers."""
    host, port = _settings(env_file, needs_token=False).address
    here = {"0.0.0.0": "127.0.0.1", "::": "[::1]"}.get(host, host)  # noqa: S104 - compared only
    try:
        with urllib.request.urlopen(f"http://{here}:{port}/healthz", timeout=3):
            pass
    except (urllib.error.URLError, OSError) as error:
        typer.echo(f"not alive: {error}", err=True)
        raise typer.Exit(FAILED) from None


def _settings(env_file: Path | None, *, needs_token: bool = True) -> "Settings":
    from bot.settings import SettingsError, load_settings

    try:
        return load_settings(env_file, needs_token=needs_token)
    except SettingsError as error:
        _stop(str(error))


def _stop(sentence: str) -> NoReturn:
    typer.echo(sentence, err=True)
    raise typer.Exit(WRONG_SETTINGS)


def _loop(work: Coroutine[Any, Any, None]) -> None:
    with asyncio.Runner(loop_factory=_loop_factory()) as runner:
        runner.run(work)


def _loop_factory() -> Any:
    if sys.platform == "win32" or "CHARLEY_NO_UVLOOP" in os.environ:
        return None
    try:
        import uvloop
    except ImportError:
        return None
    return uvloop.new_event_loop


def main() -> None:
    """The command `charley`; no token is taken from the command line, and none is repeated."""
    if any(map(TOKEN.search, sys.argv[1:])):
        typer.echo(ON_THE_COMMAND_LINE, err=True)
        sys.exit(WRONG_SETTINGS)
    app()
