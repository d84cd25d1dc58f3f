"""Commands that run Charley, for real or on a stage: run · sandbox · try · healthcheck."""

import asyncio
import gc
import logging
import os
import signal
import threading
import urllib.error
import urllib.request
from typing import TYPE_CHECKING, Annotated, NoReturn

import structlog
import typer

from bot.cli.base import FAILED, EnvFile, app, in_loop, settings_from, stop
from bot.logs import set_up_logging

if TYPE_CHECKING:
    from bot.settings import Settings

log = structlog.get_logger(__name__)

STOPS_WITHIN = 8.0
"""Seconds from the signal to the end, whatever hangs: ten are what containers are granted."""

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
    _end()  # to take all the tables of words apart first would keep a busy machine for seconds


def _end() -> NoReturn:
    """No part of this process does anything more; whatever is not committed has not happened."""
    logging.shutdown()
    os._exit(0)


def _end_anyway() -> None:
    log.warning("stopped without waiting any longer", seconds=STOPS_WITHIN)
    _end()


async def _run(settings: "Settings") -> None:
    from bot.app import App

    halt = asyncio.Event()
    deadline = threading.Timer(STOPS_WITHIN, _end_anyway)
    deadline.daemon = True

    def on_signal() -> None:
        if not halt.is_set():
            halt.set()
            deadline.start()

    for name in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(name, on_signal)
    # The tables that are read by then stay. To look through them again and again for what can be
    # thrown away took a quarter of all time under load, and a tenth of a second at once.
    charley = App(settings, on_warm=gc.freeze)
    try:
        opening = asyncio.create_task(charley.open())
        stopped = asyncio.create_task(halt.wait())
        await asyncio.wait({opening, stopped}, return_when=asyncio.FIRST_COMPLETED)
        if opening.done():
            opening.result()
            gc.freeze()
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
