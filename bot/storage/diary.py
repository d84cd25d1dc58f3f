"""The diary: what is known of each night, each episode and each prompt."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Connection, bindparam, func, insert, literal, select, update

from bot.storage.prepared import execute
from bot.storage.tables import episodes, notes, people, prompts, sessions
from bot.storage.together import write

WORDS_FROM = 10_000
"""Kept words stand in the record behind everything a flow can note."""


_GIVEN = (
    select(notes.c.kind, notes.c.value)
    .where(notes.c.person == bindparam("of"), notes.c.night == bindparam("on"))
    .order_by(notes.c.session, notes.c.n)
)
_BEGIN_EPISODE = insert(episodes)
_CHANGE_EPISODE = update(episodes).where(episodes.c.session == bindparam("of"))
_END_EPISODE = _CHANGE_EPISODE.where(episodes.c.ending == "open")
_PROMPTED = select(prompts.c.fate).where(
    prompts.c.person == bindparam("of"),
    prompts.c.kind == bindparam("named"),
    prompts.c.date == bindparam("on"),
)
_LAST_PROMPTED = select(
    people.c.id,
    select(func.max(prompts.c.date))
    .where(prompts.c.person == people.c.id, prompts.c.kind == bindparam("named"))
    .scalar_subquery(),
).where(people.c.id.in_(bindparam("ids", expanding=True)))
_sent = prompts.alias()
_FIRST_OF_LATEST = (
    select(_sent.c.date)
    .where(
        _sent.c.person == people.c.id,
        _sent.c.kind == bindparam("named"),
        _sent.c.session.is_not(None),
    )
    .order_by(_sent.c.date.desc())
    .limit(1)
    .offset(bindparam("back"))
)
_LATEST = (
    select(prompts.c.person, prompts.c.date, prompts.c.fate, sessions.c.talk)
    .select_from(people)
    .join(prompts, prompts.c.person == people.c.id)
    .join(sessions, sessions.c.id == prompts.c.session)
    .where(
        people.c.id.in_(bindparam("ids", expanding=True)),
        prompts.c.kind == bindparam("named"),
        prompts.c.date >= func.coalesce(_FIRST_OF_LATEST.scalar_subquery(), literal(date.min)),
    )
    .order_by(prompts.c.date.desc())
)
_PROMPT = insert(prompts)
_FATE = update(prompts).where(prompts.c.session == bindparam("from"))
"""Built once: putting a statement together costs more than carrying it out."""


def given(conn: Connection, person: int, night: date) -> dict[str, str]:
    """What the person said of a night, by kind; what was said last counts."""
    rows = execute(conn, _GIVEN, {"of": person, "on": night})
    return {row.kind: row.value for row in rows}


def keep_words(conn: Connection, session: int, person: int, night: date, words: str) -> None:
    """What the person typed, where they asked for it to be kept."""
    kept = select(func.coalesce(func.max(notes.c.n), 0)).where(notes.c.session == session)
    n = max(conn.execute(kept).scalar_one() + 1, WORDS_FROM)
    conn.execute(
        insert(notes).values(
            session=session, n=n, person=person, night=night, kind="words", value=words[:500]
        )
    )


def begin_episode(
    conn: Connection, session: int, person: int, night: date, began: datetime
) -> None:
    """A cramp is on."""
    values = {"session": session, "person": person, "night": night, "began": began}
    execute(conn, _BEGIN_EPISODE, {**values, "ending": "open"})


def change_episode(conn: Connection, session: int, **values: object) -> None:
    """What has become known of it."""
    execute(conn, _CHANGE_EPISODE, {"of": session, **values})


def end_episode(conn: Connection, session: int, ending: str) -> None:
    """Nobody said that it went: say how the record ends."""
    execute(conn, _END_EPISODE, {"of": session, "ending": ending})


@dataclass(frozen=True, slots=True)
class Prompt:
    """A prompt that was sent: for which local date, what became of it, and the talk it opened."""

    date: date
    fate: str
    talk: str


def prompted(conn: Connection, person: int, kind: str, on: date) -> bool:
    """Whether the prompt of this kind already has its fate for this local date."""
    given = {"of": person, "named": kind, "on": on}
    return execute(conn, _PROMPTED, given).first() is not None


def last_prompted(conn: Connection, people: Collection[int], kind: str) -> dict[int, date | None]:
    """The latest local date of each of these people that has had its prompt of this kind."""
    return dict(execute(conn, _LAST_PROMPTED, {"ids": list(people), "named": kind}).all())


def prompt(
    conn: Connection,
    person: int,
    kind: str,
    on: date,
    due_at: datetime,
    fate: str,
    session: int | None = None,
) -> None:
    """Write down what became of the prompt of this local date, to be read by later transactions."""
    values = {"person": person, "kind": kind, "date": on, "due_at": due_at, "fate": fate}
    write(conn, _PROMPT, [{**values, "session": session}])


def fate(conn: Connection, session: int, fate: str, at: datetime | None = None) -> None:
    """The prompt that opened this talk was answered, or was not."""
    values: dict[str, object] = {"fate": fate}
    if at is not None:
        values["answered_at"] = at
    execute(conn, _FATE, {"from": session, **values})


def latest(
    conn: Connection, people: Collection[int], kind: str, most: int
) -> dict[int, list[Prompt]]:
    """The latest prompts of a kind that each of these people was sent, newest first, so many."""
    if not people:
        return {}
    found: dict[int, list[Prompt]] = {person: [] for person in people}
    rows = execute(conn, _LATEST, {"ids": list(people), "named": kind, "back": most - 1})
    for person, *prompt in rows:
        found[person].append(Prompt(*prompt))
    return found
