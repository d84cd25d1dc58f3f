"""What is to be sent and is not yet out, and who has it in hand.

A row that a process has taken carries its name until the result is written down (`results`). If
the process dies first, the row is free again once its lease is over, and sent once more.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, bindparam, exists, func, insert, literal_column, select, update

from bot.replies import Do, Reply
from bot.storage.codec import dump_reply, load_reply
from bot.storage.lines import NEW, Queue, Search
from bot.storage.prepared import execute
from bot.storage.tables import outbox, people, sessions
from bot.storage.together import write

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


LINE = select(people.c.chat).where(people.c.id == bindparam("whose")).scalar_subquery()
_PUT_OUT = insert(outbox).values(line=func.coalesce(LINE, bindparam("where")))


def put_out(conn: Connection, cause: str, sendings: Iterable[Sending], at: datetime) -> None:
    """Queue replies, in order; `cause` (what they answer) keeps them from being queued twice."""
    values = [
        {
            "key": f"{cause}:{n}",
            "person": s.person,
            "chat": s.chat,
            "whose": s.person,
            "where": s.chat,
            "language": s.language,
            "lane": s.lane,
            "session": s.session,
            "turn": s.turn,
            "advice": s.advice,
            "body": dump_reply(s.reply),
            "put_at": at,
            "not_before": at,
            "state": "new",
        }
        for n, s in enumerate(sendings)
    ]
    if values:
        write(conn, _PUT_OUT, values)


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
    line: int = 0  # whoever shares it waits for this row
    doubts: int = 0  # how often Telegram's answer to it was lost
    outdone: bool = False  # an edit nobody would see: only the press that led to it is answered


QUEUE = Queue(outbox, "line", since="put_at")

_card = outbox.alias()
_CARD_IN_HAND = exists().where(
    _card.c.line == outbox.c.line, _card.c.owner.is_not(None), _card.c.state != NEW
)
"""Somebody is just editing a card in this chat."""

_newer = outbox.alias()
_OUTDONE = exists().where(
    _newer.c.line == outbox.c.line,
    _newer.c.state == NEW,
    _newer.c.id > outbox.c.id,
    _newer.c.session == outbox.c.session,
    _newer.c.body["do"].as_string() == Do.CARD.value,
)
"""The same card is changed once more right afterwards."""

_FREE = outbox.c.owner.is_(None)
_WHOLE = (
    outbox.c.id,
    outbox.c.person,
    func.coalesce(people.c.chat, outbox.c.chat).label("chat"),
    func.coalesce(people.c.language, outbox.c.language).label("language"),
    people.c.about["zone"].as_string().label("zone"),
    people.c.about["country"].as_string().label("country"),
    outbox.c.lane,
    outbox.c.session,
    outbox.c.turn,
    outbox.c.advice,
    sessions.c.talk,
    sessions.c.card,
    outbox.c.body,
    outbox.c.tries,
    outbox.c.put_at,
    outbox.c.line,
    outbox.c.doubts,
    _OUTDONE.label("outdone"),
)
_TAKEABLE = QUEUE.takeable(
    _WHOLE,
    outbox.outerjoin(people, people.c.id == outbox.c.person).outerjoin(
        sessions, sessions.c.id == outbox.c.session
    ),
    _FREE,
    ~_CARD_IN_HAND,
)
_SEARCHES = {
    lane: Search.of(QUEUE, QUEUE.due(_FREE, outbox.c.lane == literal_column(str(lane))), _TAKEABLE)
    for lane in (ANSWERS, BULK)
}
_TAKE = (
    update(outbox)
    .where(outbox.c.id.in_(bindparam("ids", expanding=True)))
    .values(owner=bindparam("me"))
)
_SUPERSEDE = (
    update(outbox).where(outbox.c.id == bindparam("row")).values(state="superseded", line=None)
)
_CALL_UP = QUEUE.call_up()


def take(conn: Connection, me: str, now: datetime, lane: int, most: int) -> list[OutRow]:
    """Take at most so many rows of a lane in hand: for each chat the oldest, where it is due.

    Where an answer waits behind a reminder in the same chat, the reminder counts as an answer. An
    edit of a card that has a newer edit behind it is passed over for good: only the last one would
    be seen anyway. If it was to answer a press as well, that is left of it.
    """
    taken: list[OutRow] = []
    while most > len(taken):
        rows = _SEARCHES[lane].rows(conn, now, most - len(taken))
        found = [_out_row(row) for row in rows]
        passed_over = [row for row in found if row.outdone and not row.reply.query]
        for row in passed_over:
            execute(conn, _SUPERSEDE, {"row": row.id})
            execute(conn, _CALL_UP, {"gone": row.line, "now": now})
        mine = [row for row in found if row not in passed_over]
        if mine:
            execute(conn, _TAKE, {"ids": [row.id for row in mine], "me": me})
        taken += mine
        if not passed_over:  # else what stood behind those is first in its line now
            break
    return taken


def _out_row(row: Any) -> OutRow:
    reply = load_reply(row.body)
    edits = reply.do is Do.CARD and not reply.anew and row.card is not None
    return OutRow(
        id=row.id,
        person=row.person,
        chat=row.chat,
        language=row.language or "en",
        zone=row.zone,
        country=row.country,
        lane=row.lane,
        session=row.session,
        turn=row.turn,
        advice=row.advice,
        talk=row.talk,
        card=row.card,
        reply=reply,
        tries=row.tries,
        put_at=row.put_at,
        line=row.line,
        doubts=row.doubts,
        outdone=edits and row.outdone,
    )


def wake(conn: Connection, now: datetime, beyond: timedelta = timedelta()) -> None:
    """Let nothing wait for a moment further ahead than `beyond`: the clock was set back."""
    QUEUE.wake(conn, now, beyond)
