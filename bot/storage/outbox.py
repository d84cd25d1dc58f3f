"""What is to be sent and is not yet out, and what became of each attempt."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection, and_, bindparam, case, func, insert, select, update

from bot.replies import Do, Reply
from bot.storage.codec import PERSON, dump_reply, load_reply
from bot.storage.tables import Moment, advices, outbox, people, prompts, sessions

ANSWERS, BULK = 0, 1


@dataclass(frozen=True, slots=True)
class Sending:
    """A reply on its way into the outbox."""

    reply: Reply
    person: int | None
    lane: int = ANSWERS
    session: int | None = None
    turn: int | None = None
    advice: int | None = None
    chat: int | None = None
    language: str | None = None


_PUT_OUT = insert(outbox)


def put_out(conn: Connection, cause: str, sendings: Iterable[Sending], at: datetime) -> None:
    """Queue replies, in order; `cause` (what they answer) keeps them from being queued twice."""
    values = [
        {
            "key": f"{cause}:{n}",
            "person": s.person,
            "chat": s.chat,
            "language": s.language,
            "lane": s.lane,
            "session": s.session,
            "turn": s.turn,
            "advice": s.advice,
            "body": dump_reply(s.reply),
            "put_at": at,
            "state": "new",
        }
        for n, s in enumerate(sendings)
    ]
    if values:
        conn.execute(_PUT_OUT, values)


@dataclass(frozen=True, slots=True)
class OutRow:
    """A row of the outbox with all that sending needs."""

    id: int
    person: int | None
    chat: int
    language: str
    zone: str | None
    country: str | None
    lane: int
    session: int | None
    turn: int | None
    advice: int | None
    talk: str | None
    card: int | None  # the message id of the talk's card, once it is out
    reply: Reply
    tries: int
    put_at: datetime
    awaited: bool = False  # a reminder with an answer to the same chat behind it


_CHAT = func.coalesce(people.c.chat, outbox.c.chat)
_HEADS = (
    select(func.min(outbox.c.id).label("id"), func.min(outbox.c.lane).label("lane"))
    .outerjoin(people, people.c.id == outbox.c.person)
    .where(outbox.c.state == "new", _CHAT.not_in(bindparam("busy", expanding=True)))
    .group_by(_CHAT)
    # A chat whose first row waits for another try waits whole, and keeps nobody else waiting.
    .having(func.max(case((outbox.c.not_before > bindparam("now", type_=Moment), 1), else_=0)) == 0)
    .order_by("lane", "id")
    .limit(bindparam("most"))
    .subquery()
)
_NEXT = (
    select(
        outbox.c.id,
        outbox.c.person,
        _CHAT.label("chat"),
        func.coalesce(people.c.language, outbox.c.language).label("language"),
        people.c.about,
        outbox.c.lane,
        outbox.c.session,
        outbox.c.turn,
        outbox.c.advice,
        sessions.c.talk,
        sessions.c.card,
        outbox.c.body,
        outbox.c.tries,
        outbox.c.put_at,
        _HEADS.c.lane.label("most_pressing"),
    )
    .join(_HEADS, _HEADS.c.id == outbox.c.id)
    .outerjoin(people, people.c.id == outbox.c.person)
    .outerjoin(sessions, sessions.c.id == outbox.c.session)
    .order_by(_HEADS.c.lane, outbox.c.id)
)
"""Built once: putting a statement together costs more than carrying it out."""


_CHANGE = update(outbox).where(outbox.c.id == bindparam("of"))
_TRIED = _CHANGE.values(tries=outbox.c.tries + 1)
_NEWER_EDIT = (
    select(outbox.c.id)
    .where(
        outbox.c.person == bindparam("person"),  # by which the rows are found
        outbox.c.session == bindparam("session"),
        outbox.c.state == "new",
        outbox.c.id > bindparam("row"),
        outbox.c.body["do"].as_string() == Do.CARD.value,
    )
    .limit(1)
)
_CARD = update(sessions).where(sessions.c.id == bindparam("of"))
_DELIVERED = update(advices).where(advices.c.id == bindparam("of"))
_PROMPTED = update(prompts).where(
    prompts.c.person == bindparam("of"),
    prompts.c.session == bindparam("from"),
    prompts.c.sent_at.is_(None),
)


def next_out(conn: Connection, now: datetime, limit: int, busy: Collection[int]) -> list[OutRow]:
    """For each chat not busy the oldest row that is due, answers before bulk.

    An edit of a card that has a newer edit behind it is passed over for good: only the last one
    would be seen anyway.
    """
    rows = conn.execute(_NEXT, {"now": now, "most": limit, "busy": list(busy)}).all()
    found: list[OutRow] = []
    superseded = 0
    for row in rows:
        reply = load_reply(row.body)
        if reply.do is Do.CARD and not reply.anew and row.card is not None and _outdone(conn, row):
            conn.execute(_CHANGE, {"of": row.id, "state": "superseded"})
            superseded += 1
            continue
        about = PERSON.validate_python(row.about) if row.about is not None else None
        found.append(
            OutRow(
                id=row.id,
                person=row.person,
                chat=row.chat,
                language=row.language or "en",
                zone=about.zone if about else None,
                country=about.country if about else None,
                lane=row.lane,
                session=row.session,
                turn=row.turn,
                advice=row.advice,
                talk=row.talk,
                card=row.card,
                reply=reply,
                tries=row.tries,
                put_at=row.put_at,
                awaited=row.most_pressing < row.lane,
            )
        )
    if superseded:  # what stood behind those is first in its chat now
        taken = {row.chat for row in found}
        found += next_out(conn, now, limit - len(found), taken.union(busy))
    return found


def _outdone(conn: Connection, row: Any) -> bool:
    given = {"person": row.person, "session": row.session, "row": row.id}
    return conn.execute(_NEWER_EDIT, given).first() is not None


class Fate(StrEnum):
    """What became of an attempt to send."""

    SENT = "sent"
    RETRY = "retry"
    FAILED = "failed"
    BLOCKED = "blocked"


@dataclass(frozen=True, slots=True)
class Result:
    """An attempt to send, to be written down."""

    row: OutRow
    fate: Fate
    at: datetime
    message: int | None = None
    retry_at: datetime | None = None
    error: str = ""
    digest: str | None = None  # of the words as sent


def record(conn: Connection, results: Sequence[Result]) -> None:
    """Write down what became of each attempt."""
    for result in results:
        row = result.row
        match result.fate:
            case Fate.SENT:
                _record_sent(conn, result)
            case Fate.RETRY:
                tried = {"not_before": result.retry_at, "error": result.error[:200]}
                conn.execute(_TRIED, {"of": row.id, **tried})
            case Fate.FAILED:
                tried = {"state": "failed", "error": result.error[:200]}
                conn.execute(_TRIED, {"of": row.id, **tried})
            case Fate.BLOCKED:
                _record_blocked(conn, result)


def _record_sent(conn: Connection, result: Result) -> None:
    row = result.row
    if row.person is None:  # nothing is kept of somebody who is not in `people`
        conn.execute(outbox.delete().where(outbox.c.id == row.id))
        return
    sent = {
        "of": row.id,
        "state": "sent",
        "sent_at": result.at,
        "message": result.message,
        "language": row.language,
        "zone": row.zone,
        "country": row.country,
        "digest": result.digest,
    }
    conn.execute(_CHANGE, sent)
    if row.reply.do is Do.CARD and result.message is not None and result.message != row.card:
        conn.execute(_CARD, {"of": row.session, "card": result.message})
    if row.advice is not None:
        conn.execute(_DELIVERED, {"of": row.advice, "delivered_at": result.at})
    if row.lane == BULK:
        given = {"of": row.person, "from": row.session, "sent_at": result.at}
        conn.execute(_PROMPTED, given)


def _record_blocked(conn: Connection, result: Result) -> None:
    row = result.row
    if row.person is None:
        conn.execute(outbox.delete().where(outbox.c.id == row.id))
        return
    conn.execute(
        update(people)
        .where(people.c.id == row.person, people.c.blocked_at.is_(None))
        .values(blocked_at=result.at)
    )
    unsent = and_(outbox.c.person == row.person, outbox.c.state == "new")
    lost = select(outbox.c.session).where(unsent, outbox.c.lane == BULK)
    conn.execute(
        update(prompts)
        .where(prompts.c.session.in_(lost), prompts.c.sent_at.is_(None))
        .values(fate="undelivered")
    )
    conn.execute(
        update(outbox)
        .where(unsent)
        .values(
            state="dropped",
            error=case((outbox.c.id == row.id, result.error[:200]), else_="blocked"),
        )
    )
