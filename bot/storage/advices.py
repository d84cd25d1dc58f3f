"""Seek-care advice: given, asked after, answered, closed."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias

from sqlalchemy import Connection, bindparam, func, insert, select, update

from bot.storage.prepared import execute
from bot.storage.tables import advices, notes, sessions


@dataclass(frozen=True, slots=True)
class Advice:
    """Seek-care advice as it was given."""

    id: int
    person: int
    session: int
    level: int
    rule: str  # the one that decided
    flags: tuple[str, ...]
    given_at: datetime
    asked: int
    asked_at: datetime | None  # the latest time
    open: bool


COLUMNS = (
    advices.c.id,
    advices.c.person,
    advices.c.session,
    advices.c.level,
    advices.c.rule,
    advices.c.flags,
    advices.c.given_at,
    advices.c.asked,
    advices.c.asked_at,
    advices.c.closed_at.is_(None),
)


_STILL_OPEN = (
    select(*COLUMNS)
    .where(
        advices.c.person == bindparam("of"),
        advices.c.closed_at.is_(None),
        advices.c.level >= bindparam("least"),
    )
    .order_by(advices.c.id)
)
_WITH_OPEN = (
    select(advices.c.person)
    .where(
        advices.c.person.in_(bindparam("ids", expanding=True)),
        advices.c.closed_at.is_(None),
        advices.c.level >= bindparam("least"),
    )
    .distinct()
)


def give(conn: Connection, **values: object) -> int:
    """Record advice. Returns its id."""
    key = conn.execute(insert(advices).values(**values)).inserted_primary_key
    assert key is not None
    id: int = key[0]
    return id


def by_id(conn: Connection, id: int) -> Advice | None:
    """One piece of advice."""
    row = conn.execute(select(*COLUMNS).where(advices.c.id == id)).first()
    return None if row is None else _advice(row)


def still_open(conn: Connection, person: int, level: int) -> list[Advice]:
    """Advice of this level or above that the person has not yet been seen for, oldest first."""
    return [_advice(row) for row in execute(conn, _STILL_OPEN, {"of": person, "least": level})]


_GIVEN_SINCE = (
    select(
        advices.c.person,
        advices.c.level,
        advices.c.flags,
        advices.c.given_at,
        advices.c.closed_at,
    )
    .where(
        advices.c.person.in_(bindparam("ids", expanding=True)),
        advices.c.given_at >= bindparam("since"),
    )
    .order_by(advices.c.id)
)


def with_open(conn: Connection, people: Collection[int], level: int) -> set[int]:
    """Those of these people who were not yet seen for advice of this level or above."""
    given = {"ids": list(people), "least": level}
    return {person for (person,) in execute(conn, _WITH_OPEN, given)}


def _advice(row: Sequence[object]) -> Advice:
    id, person, session, level, rule, flags, *rest = row
    return Advice(id, person, session, level, rule, tuple(flags), *rest)  # type: ignore[arg-type]  # columns of the table


Given: TypeAlias = tuple[int, tuple[str, ...], datetime, bool]
"""The level, flags and time of a piece of advice, and whether it is closed."""


def given_since(
    conn: Connection, people: Collection[int], since: datetime
) -> dict[int, list[Given]]:
    """What advice was given to these people since then, by person; oldest first."""
    found: dict[int, list[Given]] = {person: [] for person in people}
    rows = execute(conn, _GIVEN_SINCE, {"ids": list(people), "since": since})
    for person, level, flags, at, closed_at in rows:
        found[person].append((level, tuple(flags), at, closed_at is not None))
    return found


def asked_after(conn: Connection, ids: Collection[int], at: datetime) -> None:
    """The person was asked once more whether they were seen."""
    asked = advices.c.asked + 1
    conn.execute(update(advices).where(advices.c.id.in_(ids)).values(asked=asked, asked_at=at))


def answer(conn: Connection, ids: Collection[int], **values: object) -> None:
    """What the person said: `seen`, `told` or `stopped`, and when."""
    conn.execute(update(advices).where(advices.c.id.in_(ids)).values(**values))


def close(conn: Connection, ids: Collection[int], at: datetime) -> None:
    """The loop is closed: the person was seen, or said of what can wait that there is no need."""
    those = update(advices).where(advices.c.id.in_(ids), advices.c.closed_at.is_(None))
    conn.execute(those.values(closed_at=at))


def reopen(conn: Connection, ids: Collection[int]) -> None:
    """The answer was taken back."""
    nothing = dict.fromkeys(("closed_at", "answered_at", "seen", "told", "stopped"))
    conn.execute(update(advices).where(advices.c.id.in_(ids)).values(**nothing))


def helped(conn: Connection, person: int, since: datetime) -> int:
    """In how many talks since then the person said that they had not been seen."""
    answers = (
        select(func.count(notes.c.session.distinct()))
        .join(sessions, sessions.c.id == notes.c.session)
        .where(
            notes.c.person == person,
            notes.c.kind == "followup",
            notes.c.value != "seen",
            sessions.c.opened_at >= since,
        )
    )
    return conn.execute(answers).scalar_one()


@dataclass(frozen=True, slots=True)
class Loop:
    """How far the advice of one level has come."""

    given: int
    asked: int  # about whether it was followed, once or more
    answered: int
    seen: int

    @property
    def rate(self) -> float | None:
        """Of what was asked about, the part that ended in being seen; None: nothing was asked."""
        return self.seen / self.asked if self.asked else None


def loops(conn: Connection) -> dict[int, Loop]:
    """How far all advice has come, by level."""
    told = advices.c.seen == "seen"
    asked_or_told = (advices.c.asked > 0) | told
    counted = select(
        advices.c.level,
        func.count(),
        func.count().filter(asked_or_told),
        func.count().filter(advices.c.answered_at.is_not(None)),
        func.count().filter(told),
    ).group_by(advices.c.level)
    return {level: Loop(*counts) for level, *counts in conn.execute(counted)}
