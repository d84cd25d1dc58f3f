"""The life of a talk: opened, stepped, interrupted, taken up again, closed.

Everything happens inside the transaction on the desk. The flow is replayed from its stored answers
at each step; only what is fresh is carried out.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from bot import compose, effects, waiting
from bot.desk import Desk, Standing
from bot.storage import diary, sessions
from bot.storage.connection import Connection
from bot.storage.outbox import BULK
from bot.storage.sessions import ACTIVE, ASIDE, DONE, SUSPENDED, New, Session
from conversations.facts import Facts
from conversations.registry import TALKS, Entry
from conversations.replay import CLOCK, PERSON, Answer, Turn, play
from conversations.script import Note, Text

FORGOTTEN = "forgotten"
DANGER = "urgent"
"""The talk that asks about danger in typed words, and gives the advice."""

IDLE = timedelta(minutes=30)
"""A talk nobody has touched for so long gives way to a prompt."""


def entry_of(session: Session) -> Entry:
    """The flow of a talk and the rules for its life."""
    return TALKS[session.talk]


def standing(desk: Desk, session: Session) -> tuple[Turn, list[Answer]]:
    """Where a talk stands, and its answers; after an upgrade, as far as they still fit."""
    found = desk.standing(session)
    return found.play.turn, list(found.answers)


def begin(
    desk: Desk, talk: str, facts: Facts, *, loud: bool = False, keyboard: bool = False
) -> Session:
    """Open a talk and say its first words. Whatever was open makes room."""
    make_room(desk, talk)
    return begin_all(desk.conn, [Opening(desk, talk, facts)], loud=loud, keyboard=keyboard)[0]


@dataclass(frozen=True, slots=True)
class Opening:
    """A talk to be opened with the person on this desk, for whom room was made."""

    desk: Desk
    talk: str
    facts: Facts


def begin_all(
    conn: Connection, openings: Sequence[Opening], *, loud: bool = False, keyboard: bool = False
) -> list[Session]:
    """Open talks with different people and say their first words."""
    plays = [play(TALKS[each.talk].flow, each.facts, ()) for each in openings]
    turns = [each.turn for each in plays]
    begun = sessions.start(
        conn,
        [
            New(
                each.desk.person.id,
                each.talk,
                TALKS[each.talk].version,
                each.facts,
                asks=_asked(turn),
            )
            for each, turn in zip(openings, turns, strict=True)
        ],
    )
    waiting.begin(conn, begun)
    shown = []
    for opening, session, turn, begun_play in zip(openings, begun, turns, plays, strict=True):
        opening.desk.talks[session.id] = Standing(session.turn, begun_play, [])
        effects.opened(opening.desk, session)
        shown.append(_show(opening.desk, session, turn, [], loud=loud, keyboard=keyboard))
    return shown


def _asked(turn: Turn) -> str | None:
    return turn.ask.id if turn.ask else None


def caught_up(desk: Desk, session: Session) -> bool:
    """Whether the talk stands at the question that was put, as it does until a release changes it.

    Where it does not, the question that stands there today is put instead: an answer meant for
    another must not be taken for it.
    """
    found = desk.standing(session)
    if found.as_put:
        return True
    if found.play.turn.ask is None:
        session = _brought_up(desk, session)
        _show(desk, session, found.play.turn, found.answers, known=len(found.play.turn.notes))
    else:
        put_again(desk, session, lead=(Text("stale-button"),))
    return False


def _brought_up(desk: Desk, session: Session) -> Session:
    """The talk where today's script has it, in a turn of its own: older buttons are old."""
    found = desk.standing(session)
    if found.as_put:
        return session
    asks = _asked(found.play.turn)
    sessions.advance(desk.conn, session, desk.at, asks=asks)
    sessions.unrecord(desk.conn, session.id)
    sessions.record(desk.conn, session, found.play.turn.notes, 0)
    return replace(session, turn=session.turn + 1, asks=asks, draft=())


def step(
    desk: Desk,
    session: Session,
    choices: tuple[str, ...],
    *,
    by: str = PERSON,
    typed: bool = False,
) -> Session:
    """Take an answer to the question that stands open, and say what follows from it."""
    turn, so_far = standing(desk, session)
    assert turn.ask is not None
    given = Answer(turn.ask.id, choices, desk.at, by)
    before = session
    session, after, answers = desk.moved(session, given)
    if not sessions.advance(desk.conn, before, desk.at, asks=session.asks):
        return before
    sessions.answer(desk.conn, before, given)
    if by == PERSON and all(answer.by != PERSON for answer in so_far):
        effects.touched(desk, session)
    anew = typed and not entry_of(session).stays
    return _show(desk, session, after, answers, anew=anew, known=len(after.notes) - _new(after))


def _new(turn: Turn) -> int:
    return sum(isinstance(step, Note) for step in turn.fresh)


def toggle(desk: Desk, session: Session, choice: str) -> None:
    """Tick or untick one of several; stored at once, the question stays open."""
    turn, answers = standing(desk, session)
    draft = set(session.draft) ^ {choice}
    assert turn.ask is not None
    ordered = tuple(known.id for known in turn.ask.choices if known.id in draft)
    sessions.change(desk.conn, session.id, draft=list(ordered))
    put_question(desk, replace(session, draft=ordered), turn, answers)


def put_question(
    desk: Desk,
    session: Session,
    turn: Turn,
    answers: list[Answer],
    *,
    anew: bool = False,
    lead: tuple[Text, ...] = (),
) -> None:
    """Show the card of an open question, without doing anything else again."""
    shown = compose.card(
        turn,
        session.id,
        session.turn,
        answers,
        desk.at,
        draft=session.draft,
        lead=lead,
        anew=anew,
    )
    if shown is not None:
        desk.send([replace(shown, loud=False, anew=anew)], session)


def put_again(desk: Desk, session: Session, lead: tuple[Text, ...] = ()) -> None:
    """Put a talk's question once more, as a new message at the end of the chat."""
    session = _brought_up(desk, session)
    turn, answers = standing(desk, session)
    put_question(desk, session, turn, answers, anew=True, lead=lead)
    waiting.set_anew(desk, session, turn)


def _show(
    desk: Desk,
    session: Session,
    turn: Turn,
    answers: list[Answer],
    *,
    anew: bool = False,
    loud: bool = False,
    keyboard: bool = False,
    known: int = 0,
) -> Session:
    sessions.record(desk.conn, session, turn.notes, known)
    session = effects.carry_out(desk, session, turn)
    desk.send(compose.apart(turn), session)
    shown = compose.card(turn, session.id, session.turn, answers, desk.at, anew=anew, loud=loud)
    if shown is not None:
        desk.send([replace(shown, keyboard=keyboard)], session)
    elif turn.ask is None and session.turn > 0:
        desk.send([effects.STRIP], session)
    if turn.outcome is not None:
        return close(desk, session, turn.outcome.kind)
    waiting.set_anew(desk, session, turn)
    return session


def close(desk: Desk, session: Session, outcome: str) -> Session:
    """The talk is over; a talk it had interrupted is taken up again."""
    if outcome == FORGOTTEN:
        desk.forget()
        return session
    sessions.change(desk.conn, session.id, state=DONE, outcome=outcome)
    waiting.end(desk, session)
    session = replace(session, state=DONE, outcome=outcome)
    effects.closed(desk, session)
    if outcome not in effects.QUIET and desk.lane != BULK:
        take_up(desk)
    return session


def take_up(desk: Desk) -> None:
    """Offer the talk that was interrupted again, at the very question where it stood."""
    if sessions.active(desk.conn, desk.person.id) is not None:
        return
    waiting = sessions.latest(desk.conn, desk.person.id, (SUSPENDED,))
    if waiting is not None:
        sessions.change(desk.conn, waiting.id, state=ACTIVE)
        put_again(desk, waiting, lead=(Text("resumed"),))


def make_room(desk: Desk, talk: str) -> None:
    """Put aside whatever is open: to be offered again, or to wait for a tap of its own."""
    give_way(desk, sessions.active(desk.conn, desk.person.id), talk)


def give_way(desk: Desk, session: Session | None, talk: str) -> None:
    """The same where the talk that is open, if any, was read already.

    A cramp is not ended by a question about danger: it goes on if there is none.
    """
    if session is not None and talk == DANGER and session.talk == "relief":
        sessions.change(desk.conn, session.id, state=SUSPENDED)
        return
    while session is not None:  # closing one may have brought another back
        put_aside(desk, session)
        session = sessions.active(desk.conn, desk.person.id)


def close_question(desk: Desk, session: Session) -> Session:
    """Whoever leaves a question about a danger sign has answered it: as silence would."""
    turn, _ = standing(desk, session)
    for silence in turn.ask.silences if turn.ask else ():
        if silence.closes:
            return close_question(desk, step(desk, session, (silence.choice,), by=CLOCK))
    return session


def put_aside(desk: Desk, session: Session) -> None:
    """This talk gives way to another."""
    entry = entry_of(session)
    untouched_prompt = entry.prompt and session.untouched
    if not untouched_prompt:  # none opens with a question about danger
        session = close_question(desk, session)
    if session.state == DONE:
        return
    if not entry.revives:
        finish(desk, session, "interrupted")
        return
    offered = entry.offered_again and not (untouched_prompt and desk.lane == BULK)
    sessions.change(desk.conn, session.id, state=SUSPENDED if offered else ASIDE)
    if session.talk != DANGER:  # no answer to a question about danger is a yes, whatever comes up
        if offered:
            waiting.drop(desk, session)
        else:  # aside is where the end of patience would put it
            waiting.end(desk, session)
    if untouched_prompt:
        diary.fate(desk.conn, session.id, "unanswered")


def revive(desk: Desk, session: Session) -> Session:
    """Bring a talk that was put aside back; the one open now makes room."""
    make_room(desk, session.talk)
    sessions.change(desk.conn, session.id, state=ACTIVE)
    waiting.go_on(desk, session)
    return replace(session, state=ACTIVE)


def finish(desk: Desk, session: Session, outcome: str) -> None:
    """End a talk from outside: its buttons go, nothing else is taken up."""
    sessions.change(desk.conn, session.id, state=DONE, outcome=outcome)
    waiting.end(desk, session)
    desk.send([effects.STRIP], session)
    effects.closed(desk, replace(session, state=DONE, outcome=outcome))
