"""Looking into the database: what a story leaves behind besides messages."""

from datetime import date

from sqlalchemy import func, select

from bot.storage import diary, nights, people, timers
from bot.storage.tables import inbox, outbox, prompts
from bot.storage.tables import notes as told
from bot.storage.timers import Timer
from conversations.facts import Episode, Person
from tests.support.stage import Actor, Stage


def about(actor: Actor) -> Person:
    """What is kept of somebody."""
    known = actor.stage.app.database.now(people.by_user, actor.person.id)
    assert known is not None
    return known.about


def number(actor: Actor) -> int:
    """Somebody's number in the database."""
    known = actor.stage.app.database.now(people.by_user, actor.person.id)
    assert known is not None
    return known.id


def night(actor: Actor, on: date) -> dict[str, str]:
    """What the diary holds of a night."""
    return actor.stage.app.database.now(diary.given, number(actor), on)


def episodes(stage: Stage, person: int, on: date) -> tuple[Episode, ...]:
    """The cramps of a person in a night that were reported while they were on."""
    return stage.app.database.now(nights.episodes_of, [(person, on)])[person, on]


def planned(actor: Actor, kind: str) -> list[Timer]:
    """The timers of a kind, soonest first."""
    found = actor.stage.app.database.now(timers.of, number(actor))
    return [timer for timer in found if timer.kind == kind]


def fates(actor: Actor, kind: str) -> dict[date, str]:
    """What became of the prompts of a kind, by local date."""
    rows = (
        select(prompts.c.date, prompts.c.fate)
        .where(prompts.c.person == number(actor), prompts.c.kind == kind)
        .order_by(prompts.c.date)
    )
    found = actor.stage.app.database.now(lambda conn: conn.execute(rows).all())
    return {row.date: row.fate for row in found}


def troubles(stage: Stage) -> list[str]:
    """What went wrong: rows of the inbox that failed or wait, rows of the outbox not delivered."""
    database = stage.app.database
    came = select(inbox.c.key).where((inbox.c.state != "done") | (inbox.c.tries > 0))
    went = select(outbox.c.key).where(outbox.c.state.not_in(("sent", "superseded")))
    return [
        *database.now(lambda conn: conn.execute(came).scalars().all()),
        *database.now(lambda conn: conn.execute(went).scalars().all()),
    ]


def came(stage: Stage) -> int:
    """How many things have come in so far."""
    return stage.app.database.now(
        lambda conn: conn.execute(select(func.count()).select_from(inbox)).scalar_one()
    )


def notes(actor: Actor) -> list[tuple[str, str]]:
    """Everything that talks have noted, oldest first."""
    rows = select(told.c.kind, told.c.value).order_by(told.c.session, told.c.n)
    found = actor.stage.app.database.now(lambda conn: conn.execute(rows).all())
    return [(row.kind, row.value) for row in found]
