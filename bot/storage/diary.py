"""The diary: what is known of each night, each episode and each prompt."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Connection, and_, bindparam, func, insert, or_, select, union_all, update

from bot.storage.tables import episodes, notes, prompts, sessions
from bot.storage.together import write
from conversations.facts import Episode

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
_LAST_PROMPTED = select(func.max(prompts.c.date)).where(
    prompts.c.person == bindparam("of"), prompts.c.kind == bindparam("named")
)
_FATES = (
    select(prompts.c.date, prompts.c.fate, sessions.c.talk)
    .join(sessions, sessions.c.id == prompts.c.session)
    .where(prompts.c.person == bindparam("of"), prompts.c.kind == bindparam("named"))
    .order_by(prompts.c.date.desc())
    .limit(bindparam("most"))
)
_EPISODES = (
    select(
        episodes.c.began,
        episodes.c.ended,
        episodes.c.ending,
        episodes.c.muscle,
        episodes.c.leg,
        episodes.c.helped,
        episodes.c.over_10_min,
    )
    .where(episodes.c.person == bindparam("of"), episodes.c.night == bindparam("on"))
    .order_by(episodes.c.began)
)
_CRAMPED = union_all(
    select(episodes.c.session).where(
        episodes.c.person == bindparam("of"), episodes.c.night >= bindparam("since")
    ),
    select(notes.c.session).where(
        notes.c.person == bindparam("of"),
        notes.c.night >= bindparam("since"),
        notes.c.kind == "count",
        notes.c.value.not_in(("0", "skipped")),
    ),
).limit(1)
_PROMPT = insert(prompts)
_FATE = update(prompts).where(
    prompts.c.person == bindparam("of"), prompts.c.session == bindparam("from")
)
"""Built once: putting a statement together costs more than carrying it out."""


def given(conn: Connection, person: int, night: date) -> dict[str, str]:
    """What the person said of a night, by kind; what was said last counts."""
    rows = conn.execute(_GIVEN, {"of": person, "on": night})
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


def told_since(
    conn: Connection, person: int, since: Mapping[str, date]
) -> dict[date, dict[str, str]]:
    """What was said of each night, by kind, from a night on for each kind; the last word counts."""
    wanted = (and_(notes.c.kind == kind, notes.c.night >= night) for kind, night in since.items())
    rows = conn.execute(
        select(notes.c.night, notes.c.kind, notes.c.value)
        .where(notes.c.person == person, notes.c.night >= min(since.values()), or_(*wanted))
        .order_by(notes.c.session, notes.c.n)
    )
    told: dict[date, dict[str, str]] = {}
    for row in rows:
        told.setdefault(row.night, {})[row.kind] = row.value
    return told


def episodes_since(conn: Connection, person: int, since: date) -> dict[date, list[Episode]]:
    """The cramps reported while they were on, by night."""
    rows = conn.execute(
        select(
            episodes.c.night,
            episodes.c.began,
            episodes.c.ended,
            episodes.c.ending,
            episodes.c.over_10_min,
        ).where(episodes.c.person == person, episodes.c.night >= since)
    )
    found: dict[date, list[Episode]] = {}
    for night, began, ended, ending, over in rows:
        found.setdefault(night, []).append(Episode(began, ended, ending, over_10_min=over))
    return found


def latest_with(conn: Connection, person: int, kind: str) -> date | None:
    """The latest night of which something of this kind is known."""
    found = select(func.max(notes.c.night)).where(notes.c.person == person, notes.c.kind == kind)
    latest: date | None = conn.execute(found).scalar()
    return latest


def episodes_of(conn: Connection, person: int, night: date) -> tuple[Episode, ...]:
    """The cramps reported while they were on, in one night."""
    rows = conn.execute(_EPISODES, {"of": person, "on": night})
    return tuple(Episode(*row) for row in rows)


def cramped_since(conn: Connection, person: int, night: date) -> bool:
    """Whether an episode or a counted cramp lies on this night or later."""
    return conn.execute(_CRAMPED, {"of": person, "since": night}).first() is not None


def begin_episode(
    conn: Connection, session: int, person: int, night: date, began: datetime
) -> None:
    """A cramp is on."""
    values = {"session": session, "person": person, "night": night, "began": began}
    conn.execute(_BEGIN_EPISODE, {**values, "ending": "open"})


def change_episode(conn: Connection, session: int, **values: object) -> None:
    """What has become known of it."""
    conn.execute(_CHANGE_EPISODE, {"of": session, **values})


def end_episode(conn: Connection, session: int, ending: str) -> None:
    """Nobody said that it went: say how the record ends."""
    conn.execute(_END_EPISODE, {"of": session, "ending": ending})


@dataclass(frozen=True, slots=True)
class Prompt:
    """A prompt that was sent: for which local date, what became of it, and the talk it opened."""

    date: date
    fate: str
    talk: str


def prompted(conn: Connection, person: int, kind: str, on: date) -> bool:
    """Whether the prompt of this kind already has its fate for this local date."""
    given = {"of": person, "named": kind, "on": on}
    return conn.execute(_PROMPTED, given).first() is not None


def last_prompted(conn: Connection, person: int, kind: str) -> date | None:
    """The latest local date that has had its prompt of this kind."""
    found = conn.execute(_LAST_PROMPTED, {"of": person, "named": kind})
    latest: date | None = found.scalar()
    return latest


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


def fate(
    conn: Connection, person: int, session: int, fate: str, at: datetime | None = None
) -> None:
    """The prompt that opened this talk was answered, or was not."""
    values: dict[str, object] = {"fate": fate}
    if at is not None:
        values["answered_at"] = at
    conn.execute(_FATE, {"of": person, "from": session, **values})


def fates(conn: Connection, person: int, kind: str, limit: int) -> list[Prompt]:
    """The latest prompts of a kind that were sent, newest first."""
    rows = conn.execute(_FATES, {"of": person, "named": kind, "most": limit})
    return [Prompt(*row) for row in rows]
