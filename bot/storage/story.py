"""Everything stored of one person, as it is needed to tell it in order."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Connection, func, select

from bot.storage import people, sessions
from bot.storage.codec import load_reply
from bot.storage.outbox import OutRow
from bot.storage.people import Known
from bot.storage.sessions import Session
from bot.storage.tables import advices, answers, notes, outbox, prompts
from bot.storage.tables import people as people_table
from bot.storage.tables import sessions as sessions_table
from conversations.replay import Answer


@dataclass(frozen=True, slots=True)
class Somebody:
    """A person as a list of persons shows them: by number, never by name."""

    id: int
    joined_at: datetime
    seen_at: datetime
    open_advices: int


@dataclass(frozen=True, slots=True)
class Given:
    """An answer under the turn it was given at."""

    turn: int
    answer: Answer
    undone: bool


@dataclass(frozen=True, slots=True)
class Talked:
    """A talk with all its answers and its record: (kind, value) in order."""

    session: Session
    given: tuple[Given, ...]
    notes: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Sent:
    """A row of the outbox as it was worded, and what became of it."""

    row: OutRow
    state: str
    sent_at: datetime | None
    error: str | None
    digest: str | None


@dataclass(frozen=True, slots=True)
class Advised:
    """A piece of advice with everything that was recorded of it."""

    id: int
    session: int
    level: int
    flags: tuple[str, ...]
    rule: str
    version: int
    answers: tuple[tuple[str, ...], ...]
    language: str
    given_at: datetime
    delivered_at: datetime | None
    asked: int
    closed_at: datetime | None
    seen: str | None
    versions: tuple[int, ...]  # of each of the flags; of the rule alone in an early release
    asked_at: datetime | None
    answered_at: datetime | None
    told: str | None
    stopped: str | None


@dataclass(frozen=True, slots=True)
class Prompted:
    """A prompt of a local date and what became of it."""

    kind: str
    date: date
    due_at: datetime
    fate: str
    session: int | None
    sent_at: datetime | None
    answered_at: datetime | None


@dataclass(frozen=True, slots=True)
class Story:
    """All of it, each part in its own order."""

    person: Known
    talks: tuple[Talked, ...]
    sent: tuple[Sent, ...]
    advices: tuple[Advised, ...]
    prompts: tuple[Prompted, ...]


def everybody(conn: Connection) -> list[Somebody]:
    """Everybody who is known, by number."""
    still_open = (
        select(advices.c.person, func.count().label("n"))
        .where(advices.c.closed_at.is_(None))
        .group_by(advices.c.person)
        .subquery()
    )
    rows = conn.execute(
        select(
            people_table.c.id,
            people_table.c.joined_at,
            people_table.c.seen_at,
            func.coalesce(still_open.c.n, 0),
        )
        .outerjoin(still_open, still_open.c.person == people_table.c.id)
        .order_by(people_table.c.id)
    )
    return [Somebody(*row) for row in rows]


def story(conn: Connection, person: int) -> Story | None:
    """What is stored of this person; None where nobody has that number."""
    known = people.by_id(conn, person)
    if known is None:
        return None
    return Story(
        known,
        _talks(conn, person),
        _sent(conn, known),
        _advices(conn, person),
        _prompts(conn, person),
    )


def _talks(conn: Connection, person: int) -> tuple[Talked, ...]:
    ids = select(sessions_table.c.id).where(sessions_table.c.person == person)
    found = [sessions.by_id(conn, id) for id in conn.execute(ids.order_by("id")).scalars().all()]
    given = _given(conn, person)
    kept = _notes(conn, person)
    return tuple(
        Talked(session, given.get(session.id, ()), kept.get(session.id, ()))
        for session in found
        if session is not None
    )


def _given(conn: Connection, person: int) -> Mapping[int, tuple[Given, ...]]:
    rows = conn.execute(
        select(answers)
        .join(sessions_table, sessions_table.c.id == answers.c.session)
        .where(sessions_table.c.person == person)
        .order_by(answers.c.session, answers.c.turn)
    )
    found: dict[int, tuple[Given, ...]] = {}
    for row in rows:
        answer = Answer(row.ask, tuple(row.choices), row.at, row.by)
        found[row.session] = (*found.get(row.session, ()), Given(row.turn, answer, row.undone))
    return found


def _notes(conn: Connection, person: int) -> Mapping[int, tuple[tuple[str, str], ...]]:
    rows = conn.execute(
        select(notes.c.session, notes.c.kind, notes.c.value)
        .where(notes.c.person == person)
        .order_by(notes.c.session, notes.c.n)
    )
    found: dict[int, tuple[tuple[str, str], ...]] = {}
    for row in rows:
        found[row.session] = (*found.get(row.session, ()), (row.kind, row.value))
    return found


def _sent(conn: Connection, person: Known) -> tuple[Sent, ...]:
    rows = conn.execute(
        select(outbox).where(outbox.c.person == person.id).order_by(outbox.c.sent_at, outbox.c.id)
    )
    return tuple(
        Sent(
            OutRow(
                id=row.id,
                person=person.id,
                chat=person.chat,
                language=row.language or person.language,
                zone=row.zone,
                country=row.country,
                lane=row.lane,
                session=row.session,
                turn=row.turn,
                advice=row.advice,
                talk=None,
                card=row.message,
                reply=load_reply(row.body),
                tries=row.tries,
                put_at=row.put_at,
            ),
            row.state,
            row.sent_at,
            row.error,
            row.digest,
        )
        for row in rows
    )


def _advices(conn: Connection, person: int) -> tuple[Advised, ...]:
    rows = conn.execute(select(advices).where(advices.c.person == person).order_by(advices.c.id))
    return tuple(
        Advised(
            id=row.id,
            session=row.session,
            level=row.level,
            flags=tuple(row.flags),
            rule=row.rule,
            version=row.version,
            answers=tuple(tuple(answer) for answer in row.answers),
            language=row.language,
            given_at=row.given_at,
            delivered_at=row.delivered_at,
            asked=row.asked,
            closed_at=row.closed_at,
            seen=row.seen,
            versions=tuple(row.versions or (row.version,)),
            asked_at=row.asked_at,
            answered_at=row.answered_at,
            told=row.told,
            stopped=row.stopped,
        )
        for row in rows
    )


def _prompts(conn: Connection, person: int) -> tuple[Prompted, ...]:
    columns = (
        prompts.c.kind,
        prompts.c.date,
        prompts.c.due_at,
        prompts.c.fate,
        prompts.c.session,
        prompts.c.sent_at,
        prompts.c.answered_at,
    )
    rows = conn.execute(
        select(*columns).where(prompts.c.person == person).order_by(prompts.c.due_at)
    )
    return tuple(Prompted(*row) for row in rows)
