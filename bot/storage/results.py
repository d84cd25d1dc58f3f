"""What became of each attempt to send."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from sqlalchemy import Connection, Update, and_, bindparam, case, select, update

from bot.replies import Do
from bot.storage.lines import NEW, NOW
from bot.storage.moment import Moment
from bot.storage.outbox import BULK, QUEUE, OutRow
from bot.storage.prepared import execute
from bot.storage.tables import advices, outbox, people, prompts, sessions

CHAT_RESTS = timedelta(seconds=1)
"""Between two reminders in the same chat, as Telegram asks."""


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
    doubtful: bool = False  # nobody knows whether it was sent


_CALL_UP = QUEUE.call_up()
_CALL_UP_RESTED = QUEUE.call_up(
    case((outbox.c.lane == BULK, bindparam("rested", type_=Moment)), else_=NOW)
)
_SENT = update(outbox).where(outbox.c.id == bindparam("of"), outbox.c.state == NEW)
_SENT_AT = select(outbox.c.id, outbox.c.sent_at).where(
    outbox.c.id.in_(bindparam("ids", expanding=True))
)
_UNSENT = (
    update(outbox)
    .where(outbox.c.id == bindparam("of"), outbox.c.owner == bindparam("me"))
    .values(owner=None, tries=outbox.c.tries + 1)
)
_RETRY = _UNSENT.values(doubts=outbox.c.doubts + bindparam("more"))
_CARD = update(sessions).where(sessions.c.id == bindparam("of"))
_DELIVERED = update(advices).where(advices.c.id == bindparam("of"))
_PROMPTED = update(prompts).where(
    prompts.c.session == bindparam("from"),
    prompts.c.sent_at.is_(None),
)


def record(conn: Connection, me: str, results: Sequence[Result]) -> None:
    """Write down what became of each attempt, and call up who stood behind it.

    That a message was sent counts even where its row has been taken away meanwhile.
    """
    _record_sent(conn, [result for result in results if result.fate is Fate.SENT])
    for result in results:
        unsent = {"of": result.row.id, "me": me, "error": result.error[:200]}
        match result.fate:
            case Fate.SENT:
                continue
            case Fate.RETRY:
                again = {"not_before": result.retry_at, "more": int(result.doubtful)}
                execute(conn, _RETRY, unsent | again)
            case Fate.FAILED:
                execute(conn, _UNSENT, unsent | {"state": "failed", "line": None})
            case Fate.BLOCKED:
                _record_blocked(conn, result)
    _call_up(conn, [result for result in results if result.fate is not Fate.RETRY])


def _call_up(conn: Connection, ended: Sequence[Result]) -> None:
    answers = [{"gone": one.row.line, "now": one.at} for one in ended if one.row.lane != BULK]
    reminders = [
        {"gone": one.row.line, "now": one.at, "rested": one.at + CHAT_RESTS}
        for one in ended
        if one.row.lane == BULK
    ]
    if answers:
        execute(conn, _CALL_UP, answers)
    if reminders:
        execute(conn, _CALL_UP_RESTED, reminders)


def _record_sent(conn: Connection, results: Sequence[Result]) -> None:
    known = [result for result in results if result.row.person is not None]
    if len(known) < len(results):  # nothing is kept of somebody who is not in `people`
        nobodys = [result.row.id for result in results if result.row.person is None]
        conn.execute(outbox.delete().where(outbox.c.id.in_(nobodys)))
    if not known:
        return
    sent = _newly_sent(conn, known)
    _all(conn, _CARD, ({"of": r.row.session, "card": r.message} for r in sent if _is_new_card(r)))
    advice = (result for result in sent if result.row.advice is not None)
    _all(conn, _DELIVERED, ({"of": r.row.advice, "delivered_at": r.at} for r in advice))
    reminders = (result for result in sent if result.row.lane == BULK)
    _all(
        conn,
        _PROMPTED,
        ({"from": r.row.session, "sent_at": r.at} for r in reminders),
    )


def _newly_sent(conn: Connection, results: Sequence[Result]) -> Sequence[Result]:
    """Mark them as sent. Returns them without what was marked before, or is forgotten."""
    done = execute(conn, _SENT, [_as_sent(each) for each in results])
    if done.rowcount == len(results):
        return results
    at = dict(execute(conn, _SENT_AT, {"ids": [each.row.id for each in results]}).all())
    return [each for each in results if at.get(each.row.id) == each.at]


def _as_sent(result: Result) -> dict[str, object]:
    row = result.row
    return {
        "of": row.id,
        "state": "superseded" if row.outdone else "sent",
        "owner": None,
        "line": None,
        "sent_at": result.at,
        "message": result.message,
        "language": row.language,
        "zone": row.zone,
        "country": row.country,
        "digest": result.digest,
    }


def _is_new_card(result: Result) -> bool:
    row, message = result.row, result.message
    return row.reply.do is Do.CARD and message is not None and message != row.card


def _all(conn: Connection, statement: Update, values: Iterable[dict[str, object]]) -> None:
    """Carry this out for each of these."""
    if given := list(values):
        execute(conn, statement, given)


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
    unsent = and_(outbox.c.person == row.person, outbox.c.state == NEW)
    lost = select(outbox.c.session).where(unsent, outbox.c.lane == BULK)
    conn.execute(
        update(prompts)
        .where(
            prompts.c.person == row.person,
            prompts.c.session.in_(lost),
            prompts.c.sent_at.is_(None),
        )
        .values(fate="undelivered")
    )
    conn.execute(
        update(outbox)
        .where(unsent)
        .values(
            state="dropped",
            owner=None,
            line=None,
            error=case((outbox.c.id == row.id, result.error[:200]), else_="blocked"),
        )
    )
