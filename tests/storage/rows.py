"""Rows to begin with."""

from datetime import UTC, date, datetime, timedelta

from sqlalchemy import Connection

from bot.storage import advices, sessions
from bot.storage.sessions import New, Session
from conversations.facts import Facts

NOW = datetime(2026, 11, 20, 23, 30, 15, 250_000, tzinfo=UTC)
NIGHT = date(2026, 11, 20)
SECOND, MINUTE, DAY = timedelta(seconds=1), timedelta(minutes=1), timedelta(days=1)


def talk(
    conn: Connection, person: int, name: str, state: str = sessions.ACTIVE, night: date = NIGHT
) -> Session:
    new = New(person, name, 1, Facts(NOW, night=night), state)
    return sessions.start(conn, [new])[0]


def advice(conn: Connection, session: Session, level: int = 2, flag: str = "swollen") -> int:
    return advices.give(
        conn,
        person=session.person,
        session=session.id,
        level=level,
        flags=[flag],
        rule=flag,
        version=1,
        answers=[["check", "yes"]],
        language="en",
        given_at=NOW,
        versions=[1],
    )
