"""The timers of a talk: for silence at the question that stands open, and for patience with all."""

from collections.abc import Iterable
from datetime import datetime

from bot.desk import Desk
from bot.storage import timers
from bot.storage.connection import Connection
from bot.storage.sessions import Session
from bot.storage.timers import WAIT, Timer
from conversations.registry import TALKS
from conversations.replay import Turn

PATIENCE = "patience"


def begin(conn: Connection, begun: Iterable[Session]) -> None:
    """Set for each new talk how long it may take in all."""
    timers.put(conn, [_patience(session, session.opened_at) for session in begun])


def _patience(session: Session, since: datetime) -> Timer:
    due = since + TALKS[session.talk].patience
    return Timer(f"{PATIENCE}:{session.id}", session.person, PATIENCE, due, session.id)


def go_on(desk: Desk, session: Session) -> None:
    """Set it anew for a talk that was put aside and is brought back."""
    timers.put(desk.conn, [_patience(session, desk.at)])


def set_anew(desk: Desk, session: Session, turn: Turn) -> None:
    """Set the clock on the silences of the question that stands open."""
    if session.turn > 0:
        drop(desk, session)
    if turn.ask is None:
        return
    waits = []
    for silence in turn.ask.silences:
        due = desk.at + silence.after if silence.after is not None else silence.at
        assert due is not None
        key = f"{WAIT}:{session.id}:{session.turn}:{silence.choice}"
        waits.append(
            Timer(key, desk.person.id, WAIT, due, session.id, session.turn, silence.choice)
        )
    timers.put(desk.conn, waits)


def drop(desk: Desk, session: Session) -> None:
    """The clock no longer answers for the person."""
    timers.drop(desk.conn, desk.person.id, WAIT, session.id)


def end(desk: Desk, session: Session) -> None:
    """Nothing of this talk falls due any more."""
    drop(desk, session)
    timers.drop(desk.conn, desk.person.id, PATIENCE, session.id)
