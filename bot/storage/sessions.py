"""Talks in progress: which flow, what it knew, the answers so far, and whose turn it is."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    bindparam,
    delete,
    func,
    insert,
    literal_column,
    select,
    type_coerce,
    update,
)
from sqlalchemy.types import NullType

from bot.storage.codec import dump_facts
from bot.storage.kept import Kept
from bot.storage.prepared import execute
from bot.storage.tables import answers, notes, sessions
from conversations.facts import Facts
from conversations.replay import CLOCK, Answer
from conversations.script import Note

ACTIVE, SUSPENDED, ASIDE, DONE = STATES = "active", "suspended", "aside", "done"


@dataclass(frozen=True, slots=True)
class Session:
    """A talk as stored."""

    id: int
    person: int
    talk: str
    version: int
    kept: Kept
    night: date | None
    state: str
    turn: int
    draft: tuple[str, ...]
    outcome: str | None
    opened_at: datetime
    moved_at: datetime
    card: int | None
    asks: str | None = None  # the question that was put; None where none was, or it is not known
    thinned: bool = False  # what was answered is kept no longer

    @property
    def facts(self) -> Facts:
        """What the talk knew when it began."""
        return self.kept.facts()

    @property
    def untouched(self) -> bool:
        """Whether nothing has happened in it since it was opened."""
        return self.turn == 0 and not self.draft


_WHOLE = (
    *(column for column in sessions.c if column.name != "facts"),
    type_coerce(sessions.c.facts, NullType()).label("facts"),
)
_START = insert(sessions).returning(sessions.c.person, sessions.c.id)
_BY_ID = select(*_WHOLE).where(sessions.c.id == bindparam("of"))
_IS_ACTIVE = sessions.c.state == literal_column(f"'{ACTIVE}'")
"""Bound, it would have SQLite think over the partial index anew each time."""
_ACTIVE = select(*_WHOLE).where(sessions.c.person == bindparam("of"), _IS_ACTIVE)
_ALL_ACTIVE = select(*_WHOLE).where(
    sessions.c.person.in_(bindparam("ids", expanding=True)), _IS_ACTIVE
)
_CHANGE = update(sessions).where(sessions.c.id == bindparam("of"))
_ADVANCE = _CHANGE.where(sessions.c.turn == bindparam("from"))
_ANSWER = insert(answers)
_ANSWERS = (
    select(answers.c.ask, answers.c.choices, answers.c.at, answers.c.by)
    .where(answers.c.session == bindparam("of"), answers.c.undone.is_(False))
    .order_by(answers.c.turn)
)
_RECORD = insert(notes)
"""Built once: putting a statement together costs more than carrying it out."""


@dataclass(frozen=True, slots=True)
class New:
    """A talk to be begun, with the question it opens by; the person must have no active one."""

    person: int
    talk: str
    version: int
    facts: Facts
    state: str = ACTIVE
    asks: str | None = None


def start(conn: Connection, new: Sequence[New]) -> list[Session]:
    """Begin these talks of different people. Returns them in the same order."""
    if not new:
        return []
    values: list[dict[str, Any]] = [
        {
            "person": each.person,
            "talk": each.talk,
            "version": each.version,
            "facts": dump_facts(each.facts),
            "night": each.facts.night,
            "state": each.state,
            "turn": 0,
            "asks": each.asks,
            "draft": [],
            "opened_at": each.facts.opened,
            "moved_at": each.facts.opened,
        }
        for each in new
    ]
    ids: dict[int, int] = dict(conn.execute(_START, values).all())
    return [_begun(each, ids[each.person]) for each in new]


def _begun(new: New, id: int) -> Session:
    return Session(
        id=id,
        person=new.person,
        talk=new.talk,
        version=new.version,
        kept=Kept(facts=new.facts),
        night=new.facts.night,
        state=new.state,
        turn=0,
        draft=(),
        outcome=None,
        opened_at=new.facts.opened,
        moved_at=new.facts.opened,
        card=None,
        asks=new.asks,
    )


def by_id(conn: Connection, id: int) -> Session | None:
    """The talk, if it is still kept."""
    return _one(execute(conn, _BY_ID, {"of": id}).first())


def active(conn: Connection, person: int) -> Session | None:
    """The talk this person is in."""
    return _one(execute(conn, _ACTIVE, {"of": person}).first())


def all_active(conn: Connection, people: Collection[int]) -> dict[int, Session]:
    """The talk each of these people is in, by person."""
    rows = execute(conn, _ALL_ACTIVE, {"ids": list(people)})
    return {row.person: _session(row) for row in rows}


def latest(
    conn: Connection, person: int, states: Sequence[str], talk: str | None = None
) -> Session | None:
    """The newest talk in one of these states (and of this name)."""
    given = {"of": person} if talk is None else {"of": person, "name": talk}
    return _one(execute(conn, _newest(tuple(states), talk is not None), given).first())


@cache
def _newest(states: tuple[str, ...], named: bool) -> Select[Any]:
    these: list[ColumnElement[str]] = [literal_column(f"'{state}'") for state in states]
    found = (
        select(*_WHOLE)
        .where(sessions.c.person == bindparam("of"), sessions.c.state.in_(these))
        .order_by(sessions.c.id.desc())
        .limit(1)
    )
    return found.where(sessions.c.talk == bindparam("name")) if named else found


def end_all(conn: Connection, person: int, talks: Sequence[str], outcome: str) -> list[Session]:
    """End every talk of these names that is not over yet. Returns them as they stood."""
    theirs = (sessions.c.person == person, sessions.c.talk.in_(talks), sessions.c.state != DONE)
    found = [_session(row) for row in conn.execute(select(*_WHOLE).where(*theirs)).all()]
    conn.execute(update(sessions).where(*theirs).values(state=DONE, outcome=outcome))
    return found


def _one(row: Any) -> Session | None:
    return None if row is None else _session(row)


def _session(row: Any) -> Session:
    return Session(
        id=row.id,
        person=row.person,
        talk=row.talk,
        version=row.version,
        kept=Kept(row.facts),
        night=row.night,
        state=row.state,
        turn=row.turn,
        draft=tuple(row.draft),
        outcome=row.outcome,
        opened_at=row.opened_at,
        moved_at=row.moved_at,
        card=row.card,
        thinned=row.thinned_at is not None,
        asks=row.asks,
    )


def advance(conn: Connection, session: Session, at: datetime, **values: object) -> bool:
    """Raise the turn by one; False where somebody else has raised it meanwhile."""
    values |= {"turn": session.turn + 1, "draft": [], "moved_at": at}
    done = execute(conn, _ADVANCE, {"of": session.id, "from": session.turn, **values})
    return done.rowcount == 1


def change(conn: Connection, id: int, **values: object) -> None:
    """Set some columns of a talk."""
    execute(conn, _CHANGE, {"of": id, **values})


def learn(conn: Connection, session: Session, facts: Facts) -> None:
    """Change what a talk knows while it is on: for safety only, as its past is replayed over it."""
    change(conn, session.id, facts=dump_facts(facts))


def answer(conn: Connection, session: Session, given: Answer) -> None:
    """Add an answer, under the turn it was given at."""
    values = {
        "session": session.id,
        "turn": session.turn,
        "ask": given.ask,
        "choices": list(given.choices),
        "at": given.at,
        "by": given.by,
    }
    execute(conn, _ANSWER, values)


def only_clock_since(conn: Connection, session: Session, turn: int) -> bool:
    """Whether every turn from this one to the present was answered by the clock."""
    clock = select(func.count()).where(
        answers.c.session == session.id,
        answers.c.turn >= turn,
        answers.c.by == CLOCK,
        answers.c.undone.is_(False),
    )
    return 0 < session.turn - turn == conn.execute(clock).scalar_one()


def answers_of(conn: Connection, session: int) -> list[Answer]:
    """The answers so far, in order, without those that were undone."""
    rows = execute(conn, _ANSWERS, {"of": session})
    return [Answer(ask, tuple(choices), at, by) for ask, choices, at, by in rows]


def leave_out(conn: Connection, session: int, which: Sequence[int]) -> None:
    """Mark these of the standing answers (by their place among them) as undone."""
    rows = select(answers.c.turn).where(answers.c.session == session, answers.c.undone.is_(False))
    standing = list(conn.execute(rows.order_by(answers.c.turn)).scalars())
    those = [standing[place] for place in which]
    conn.execute(
        update(answers)
        .where(answers.c.session == session, answers.c.turn.in_(those))
        .values(undone=True)
    )


def undo(conn: Connection, session: int, keep: int) -> None:
    """Mark all but the first `keep` standing answers as undone."""
    standing = conn.execute(
        select(answers.c.turn)
        .where(answers.c.session == session, answers.c.undone.is_(False))
        .order_by(answers.c.turn)
        .offset(keep)
    ).scalars()
    conn.execute(
        update(answers)
        .where(answers.c.session == session, answers.c.turn.in_(list(standing)))
        .values(undone=True)
    )


def record(conn: Connection, session: Session, kept: Sequence[Note], known: int) -> None:
    """Make the stored record of a talk equal to `kept`, of which the first `known` are stored."""
    of = {"session": session.id, "person": session.person, "night": session.night}
    values: list[dict[str, Any]] = [
        {**of, "n": n, "kind": note.kind, "value": str(note.value)}
        for n, note in enumerate(kept[known:], known)
    ]
    if values:
        execute(conn, _RECORD, values)


def unrecord(conn: Connection, session: int) -> None:
    """Drop the stored record of a talk, to be written anew; kept words stay."""
    conn.execute(delete(notes).where(notes.c.session == session, notes.c.kind != "words"))
