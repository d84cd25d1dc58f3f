"""Commands that run Charley, for real or on a stage: run · sandbox · try · healthcheck."""

import asyncio
import signal
import urllib.error
import urllib.request
from typing import TYPE_CHECKING, Annotated

import structlog
import typer

from bot.cli.base import FAILED, EnvFile, app, in_loop, settings_from, stop
from bot.logs import set_up_logging

if TYPE_CHECKING:
    from bot.settings import Settings

log = structlog.get_logger(__name__)

Language = Annotated[
    str, typer.Option(help="What Telegram says is the person's language: en, es, de-AT …")
]


@app.command()
def run(env_file: EnvFile = None) -> None:
    """Run the bot against a Bot API, until stopped."""

    from bot.app import PartEnded
    from bot.settings import environment, unknown_variables
    from bot.storage.alone import InUse
    from bot.storage.database import Unavailable
    from bot.storage.schema import NewerSchema
    from bot.telegram.client import TokenRejected
    from bot.watchdog import Stuck

    settings = settings_from(env_file)
    set_up_logging(settings.log_level, settings.log_format, settings.secrets())
    for warning in unknown_variables(environment(env_file)):
        log.warning(warning)
    try:
        in_loop(_run(settings))
    except (PartEnded, Stuck) as error:
        log.critical("stopped by itself, to be started anew", why=str(error))
        raise typer.Exit(FAILED) from None
    except TokenRejected:
        stop("CHARLEY_TOKEN is refused by the Bot API: check it, or make a new one at @BotFather.")
    except NewerSchema as error:
        stop(f"CHARLEY_DATABASE_URL: {error}; run a newer release of Charley.")
    except InUse as error:
        stop(f"CHARLEY_DATABASE_URL: {error}; several processes need PostgreSQL.")
    except Unavailable as error:
        stop(f"CHARLEY_DATABASE_URL cannot be used: {error}.")
    except OSError as error:
        stop(f"CHARLEY_LISTEN={settings.listen} cannot be used: {error.strerror or error}.")


async def _run(settings: "Settings") -> None:
    from bot.app import App

    halt = asyncio.Event()
    for name in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(name, halt.set)
    charley = App(settings)
    try:
        opening = asyncio.create_task(charley.open())
        stopped = asyncio.create_task(halt.wait())
        await asyncio.wait({opening, stopped}, return_when=asyncio.FIRST_COMPLETED)
        if opening.done():
            opening.result()
            await charley.run(halt)
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
        in_loop(stage.page(host, port, language))
    except (NotLoopback, OSError) as error:
        stop(f"The sandbox cannot start: {error}.")


@app.command("try")
def try_it(language: Language = "en") -> None:
    """Chat with Charley in this terminal, without Telegram."""
    from bot import stage

    set_up_logging("warning")
    in_loop(stage.terminal(language))


@app.command()
def healthcheck(env_file: EnvFile = None) -> None:
    """Ask the running bot whether it lives; for containers."""
    host, port = settings_from(env_file, needs_token=False).address
    here = {"0.0.0.0": "127.0.0.1", "::": "[::1]"}.get(host, host)  # noqa: S104 - compared only
    try:
        with urllib.request.urlopen(f"http://{here}:{port}/healthz", timeout=3):
            pass
    except (urllib.error.URLError, OSError) as error:
        typer.echo(f"not alive: {error}", err=True)
        raise typer.Exit(FAILED) from None
