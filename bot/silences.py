"""What the clock answers: the silence at a question, and the end of patience with a talk."""

from bot import talks, waiting
from bot.desk import Desk
from bot.storage import diary, sessions, timers
from bot.storage.sessions import ACTIVE, ASIDE, DONE, Session
from bot.storage.timers import Timer
from conversations import moved
from conversations.replay import CLOCK, known


def silence(desk: Desk, session: int, turn: int, choice: str) -> None:
    """The clock answers, if the question it was set for still stands open."""
    found = sessions.by_id(desk.conn, session)
    if (
        found is None
        or found.turn != turn
        or found.state == DONE
        or not talks.caught_up(desk, found)
    ):
        return
    asked, _ = talks.standing(desk, found)
    assert asked.ask is not None
    choice = moved.choice_of(found.talk, asked.ask.id, choice)
    if not known(asked.ask, choice):  # of an earlier release: this one waits in its own way
        waiting.set_anew(desk, found, asked)
    elif found.state == ACTIVE:
        talks.step(desk, found, (choice,), by=CLOCK)
    elif found.talk == talks.DANGER:
        if _screened_since(desk, found):
            talks.finish(desk, found, "screened")
        else:
            talks.step(desk, talks.revive(desk, found), (choice,), by=CLOCK)


def _screened_since(desk: Desk, session: Session) -> bool:
    """Whether the cramp that came in between has been cleared of danger signs by the person."""
    cramp = sessions.active(desk.conn, desk.person.id)
    if cramp is None or cramp.talk != "relief" or "self_harm" in session.facts.flags:
        return False
    given = sessions.answers_of(desk.conn, cramp.id)
    return any(answer.choices == ("none",) and answer.at >= session.opened_at for answer in given)


def expire(desk: Desk, id: int) -> None:
    """Patience has run out, unless the talk has moved meanwhile."""
    session = sessions.by_id(desk.conn, id)
    if session is None or session.state == DONE:
        return
    entry = talks.entry_of(session)
    until = session.moved_at + entry.patience
    if until > desk.at:
        key = f"patience:{session.id}"
        timers.put(desk.conn, [Timer(key, desk.person.id, "patience", until, session.id)])
    elif entry.revives:
        sessions.change(desk.conn, session.id, state=ASIDE)
        timers.drop(desk.conn, desk.person.id, "wait", session.id)
        if entry.prompt and session.untouched:
            diary.fate(desk.conn, session.id, "unanswered")
    else:
        talks.finish(desk, session, "expired")
