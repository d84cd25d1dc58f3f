"""Taking answers back: what Back does, and a danger sign pressed just after another button."""

from collections.abc import Sequence
from dataclasses import replace

from bot import effects, talks, waiting
from bot.desk import Desk
from bot.storage import sessions
from bot.storage.sessions import ACTIVE, Session
from conversations.replay import Answer, Turn, back, replay
from conversations.script import Ask, Style


def undo(desk: Desk, session: Session, *, typed: bool = False) -> bool:
    """Take back the person's last answer and all after it; False where that cannot be."""
    turn, answers = talks.standing(desk, session)
    kept = back(turn, answers)
    if kept is None:
        return False
    session, again = rewind(desk, session, turn, kept)
    waiting.set_anew(desk, session, again)
    talks.put_question(desk, session, again, list(kept), anew=typed)
    return True


def rewind(
    desk: Desk, session: Session, turn: Turn, kept: Sequence[Answer]
) -> tuple[Session, Turn]:
    """The talk as it stood after these answers; the record and the settings follow it."""
    again = replay(talks.entry_of(session).flow, session.facts, kept)
    asks = again.ask.id if again.ask else None
    sessions.advance(desk.conn, session, desk.at, asks=asks)
    sessions.undo(desk.conn, session.id, len(kept))
    session = replace(session, turn=session.turn + 1, asks=asks, draft=())
    sessions.unrecord(desk.conn, session.id)
    sessions.record(desk.conn, session, again.notes, 0)
    effects.unlearn(desk, session, turn.notes, again.notes)
    return session, again


def danger_after_all(desk: Desk, session: Session, choice: str) -> Session | None:
    """Back at the question where this danger sign was offered; None where it is none.

    Somebody taps "none", sees their mistake and taps the sign before the card has changed. It
    belongs to a question that is answered already, but a danger sign is never passed over.
    """
    if session.state != ACTIVE:
        return None
    turn, answers = talks.standing(desk, session)
    asked = [step for step in turn.told if isinstance(step, Ask)]
    for n in reversed(range(len(answers))):
        offered = (one for one in asked[n].choices if one.shown and one.style is Style.DANGER)
        if choice in {one.id for one in offered}:
            return rewind(desk, session, turn, answers[:n])[0]
    return None
