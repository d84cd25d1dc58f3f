"""Commands about what is stored, and whether all is well: migrate · copy · audit · doctor."""

from typing import Annotated

import typer

from bot.cli.base import FAILED, EnvFile, app, settings_from, show, stop


@app.command()
def migrate(env_file: EnvFile = None) -> None:
    """Bring the database up to date; `run` does so too."""
    from bot.storage import schema
    from bot.storage.database import Database, Unavailable

    settings = settings_from(env_file, needs_token=False)
    database = Database(settings.database_url)
    try:
        database.now(schema.upgrade)
    except schema.NewerSchema as error:
        stop(f"CHARLEY_DATABASE_URL: {error}; run a newer release of Charley.")
    except Unavailable as error:
        stop(f"CHARLEY_DATABASE_URL cannot be used: {error}.")
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

    settings = settings_from(env_file, needs_token=False)
    database = Database(settings.database_url)
    if database.is_missing:
        stop("CHARLEY_DATABASE_URL: there is no database yet; `charley run` makes it.")
    try:
        if person is None:
            show(told.listed(database.now(story.everybody)))
            return
        found = database.now(story.story, person)
    except Unavailable as error:
        stop(f"CHARLEY_DATABASE_URL cannot be used: {error}.")
    finally:
        database.close()
    if found is None:
        typer.echo(f"Nobody has the number {person}.", err=True)
        raise typer.Exit(FAILED)
    show(told.page(found, Catalogue.load(reviewed_only=settings.reviewed_only)))


@app.command()
def doctor(env_file: EnvFile = None) -> None:
    """Look whether everything is in order: settings, database, clock, token, webhook, work.

    Changes nothing. Exit code 0: all is well; 1: something should be looked at; 2: Charley cannot
    run like this, or people go without.
    """
    import asyncio

    from bot import doctor as examining
    from bot.clock import SystemClock
    from bot.logs import set_up_logging
    from bot.settings import environment, unknown_variables

    settings = settings_from(env_file)
    set_up_logging("error", settings.log_format, settings.secrets())
    unknown = unknown_variables(environment(env_file))
    for warning in unknown:
        typer.echo(f"!   settings   {warning}")

    def tell(finding: examining.Finding) -> None:
        sign = {0: "ok ", 1: "!  ", 2: "!! "}[finding.verdict]
        typer.echo(f"{sign} {finding.part:<10} {finding.words}")

    worst = asyncio.run(examining.report(settings, SystemClock(), tell))
    raise typer.Exit(max(worst, int(bool(unknown))))
