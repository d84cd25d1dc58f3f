"""What a long run is held against in the end: prompts, advice, and what has come to a stop."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, func, literal, select, union_all

from bot.storage import tables
from bot.storage.codec import PERSON
from bot.storage.lines import NEW
from bot.storage.prepared import execute
from bot.storage.tables import advices, inbox, outbox, people, prompts, sessions, timers
from conversations.facts import Person


@dataclass(frozen=True, slots=True)
class PromptRow:
    """What became of the prompt of one kind and local date."""

    kind: str
    date: date
    fate: str
    session: int | None


@dataclass(frozen=True, slots=True)
class AdviceRow:
    """How far one piece of advice has come."""

    id: int
    level: int
    given_at: datetime
    asked: int
    answered: bool
    closed: bool
    delivered: bool
    to_be_asked: bool  # a timer stands


def person_of(conn: Connection, user: int) -> tuple[int, Person, bool] | None:
    """Charley's own number of a user, what is known of them, and whether they blocked it."""
    row = conn.execute(
        select(people.c.id, people.c.about, people.c.blocked_at).where(people.c.user == user)
    ).first()
    if row is None:
        return None
    return row.id, PERSON.validate_python(row.about), row.blocked_at is not None


def prompts_between(conn: Connection, since: date, until: date) -> Iterator[tuple[int, PromptRow]]:
    """The prompts of dates from `since` to before `until`, each with whose it is."""
    rows = conn.execute(
        select(prompts.c.person, prompts.c.kind, prompts.c.date, prompts.c.fate, prompts.c.session)
        .where(prompts.c.date >= since, prompts.c.date < until)
        .order_by(prompts.c.person, prompts.c.date, prompts.c.kind)
    )
    return ((person, PromptRow(*row)) for person, *row in rows.all())


def advices_of(conn: Connection, person: int) -> list[AdviceRow]:
    """Every piece of advice a person was given, oldest first."""
    keys = select(timers.c.key).where(timers.c.person == person, timers.c.kind == "followup")
    standing = {key.split(":")[1] for key in conn.execute(keys).scalars()}
    rows = conn.execute(
        select(
            advices.c.id,
            advices.c.level,
            advices.c.given_at,
            advices.c.asked,
            advices.c.answered_at.is_not(None).label("answered"),
            advices.c.closed_at.is_not(None).label("closed"),
            advices.c.delivered_at.is_not(None).label("delivered"),
        )
        .where(advices.c.person == person)
        .order_by(advices.c.id)
    )
    return [
        AdviceRow(
            row.id,
            row.level,
            row.given_at,
            row.asked,
            row.answered,
            row.closed,
            row.delivered,
            to_be_asked=str(row.id) in standing,
        )
        for row in rows
    ]


def active_talks(conn: Connection, person: int) -> int:
    """How many talks are active at once."""
    active = select(func.count()).where(sessions.c.person == person, sessions.c.state == "active")
    return conn.execute(active).scalar_one()


def states(conn: Connection) -> dict[str, int]:
    """How many rows of inbox and outbox are in which state, as `inbox.done`."""
    counted: list[Any] = [
        select(literal(f"{table.name}."), table.c.state, func.count()).group_by(table.c.state)
        for table in (inbox, outbox)
    ]
    return {name + state: count for name, state, count in conn.execute(union_all(*counted))}


def counts(conn: Connection) -> dict[str, int]:
    """How many rows each table holds."""
    return {
        table.name: conn.execute(select(func.count()).select_from(table)).scalar_one()
        for table in tables.metadata.sorted_tables
    }


@dataclass(frozen=True, slots=True)
class Ahead:
    """When something is to be rung, handled and sent next; None: nothing waits for that."""

    rung: datetime | None
    handled: datetime | None
    sent: datetime | None

    @property
    def first(self) -> datetime | None:
        """The soonest of them."""
        moments = (self.rung, self.handled, self.sent)
        return min((moment for moment in moments if moment is not None), default=None)


_AHEAD = select(
    select(func.min(timers.c.due_at)).scalar_subquery(),
    *(
        select(func.min(table.c.not_before)).where(table.c.state == NEW).scalar_subquery()
        for table in (inbox, outbox)
    ),
)


def ahead(conn: Connection) -> Ahead:
    """What waits, and until when."""
    return Ahead(*execute(conn, _AHEAD).first())
