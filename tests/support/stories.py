"""Beginnings of stories, so that a test can start where it matters."""

from dataclasses import replace
from datetime import datetime

from bot.planning import replan
from bot.replies import Do, Reply
from bot.storage import outbox, people, sessions, timers
from bot.storage.connection import Connection
from bot.storage.outbox import Sending
from conversations.profile import Fluids, Profile
from tests.support.stage import Actor

WELCOME = ("18 or older", "Agree", "United Kingdom", "Yes", "22:30", "That's fine")
"""Taps from /start up to the health questions."""


async def welcomed(actor: Actor) -> Actor:
    """Somebody in London who goes to bed at 22:30; drink 20:00, stretch 22:10, check-in 07:30.

    Left where the taps of the welcome lead, without tapping through it each time; that both come
    to the same is a test of its own.
    """
    await actor.says("/start")
    database, clock = actor.stage.app.database, actor.stage.clock
    database.now(settle_in, actor.person.id, clock.now())
    await actor.stage.settle()
    return actor


async def tapped_through(actor: Actor, health: str = "None of these", fluids: str = "No") -> Actor:
    """The same, tap by tap."""
    await actor.says("/start")
    await actor.taps(*WELCOME, health, *(("Done",) if health != "None of these" else ()), fluids)
    return actor


def settle_in(conn: Connection, user: int, at: datetime) -> None:
    """The welcome is over, and everything was answered."""
    person = people.by_user(conn, user)
    assert person is not None
    session = sessions.active(conn, person.id)
    assert session is not None
    sessions.change(conn, session.id, state=sessions.DONE, outcome="welcomed")
    timers.drop(conn, person.id, "patience", session.id)
    profile = Profile(age_adult=True, health_answered=True, fluids=Fluids.FREE)
    about = replace(
        person.about,
        zone="Europe/London",
        country="GB",
        consented=True,
        welcomed=True,
        profile=profile,
    )
    people.keep(conn, person.id, about)
    replan(conn, person.knowing(about), at)
    strip = Sending(Reply(Do.STRIP), person.id, session=session.id)
    outbox.put_out(conn, f"welcome:{session.id}", [strip], at)
