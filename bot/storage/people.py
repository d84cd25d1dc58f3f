"""People: the one table that knows the messenger's numbers."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, func, insert, select, update

from bot.storage.codec import PERSON, dump_person
from bot.storage.prepared import execute
from bot.storage.tables import people, timers
from bot.storage.together import write
from conversations.facts import Person


@dataclass(frozen=True, slots=True)
class Known:
    """A person as stored."""

    id: int
    user: int
    chat: int
    language: str
    about: Person
    blocked: bool
    rotation: int
    seen_at: datetime
    joined_at: datetime

    def knowing(self, about: Person) -> "Known":
        """The same person with what is now known of them."""
        return replace(self, about=about)

    def speaking(self, language: str) -> "Known":
        """The same person, written to in this language."""
        return replace(self, language=language)


_BY_USER = select(people).where(people.c.user == bindparam("of"))
_BY_ID = select(people).where(people.c.id == bindparam("of"))
_BY_IDS = select(people).where(people.c.id.in_(bindparam("ids", expanding=True)))
_CHANGE = update(people).where(people.c.id == bindparam("of"))
_TURN_WORDING = _CHANGE.values(rotation=people.c.rotation + 1)
_PLANNED = select(func.count(timers.c.kind.distinct())).where(
    timers.c.person == people.c.id, timers.c.kind.in_(bindparam("kinds", expanding=True))
)
_PLANS = (
    select(people.c.id, _PLANNED.scalar_subquery().label("planned"))
    .where(people.c.id > bindparam("after"), people.c.blocked_at.is_(None))
    .order_by(people.c.id)
    .limit(bindparam("most"))
)


def by_user(conn: Connection, user: int) -> Known | None:
    """The person behind the messenger's number, if they ever wrote."""
    return _one(execute(conn, _BY_USER, {"of": user}).first())


def by_id(conn: Connection, id: int) -> Known | None:
    """The person, unless forgotten meanwhile."""
    return _one(execute(conn, _BY_ID, {"of": id}).first())


def by_ids(conn: Connection, ids: Collection[int]) -> dict[int, Known]:
    """Those of these people who are not forgotten."""
    return {row.id: _known(row) for row in execute(conn, _BY_IDS, {"ids": list(ids)})}


def _one(row: Any) -> Known | None:
    return None if row is None else _known(row)


def _known(row: Any) -> Known:
    return Known(
        id=row.id,
        user=row.user,
        chat=row.chat,
        language=row.language,
        about=PERSON.validate_python(row.about),
        blocked=row.blocked_at is not None,
        rotation=row.rotation,
        seen_at=row.seen_at,
        joined_at=row.joined_at,
    )


def join(conn: Connection, user: int, chat: int, language: str, at: datetime) -> Known:
    """Somebody new."""
    about = Person()
    done = conn.execute(
        insert(people).values(
            user=user,
            chat=chat,
            language=language,
            about=dump_person(about),
            joined_at=at,
            seen_at=at,
        )
    )
    key = done.inserted_primary_key
    assert key is not None
    return Known(
        id=key[0],
        user=user,
        chat=chat,
        language=language,
        about=about,
        blocked=False,
        rotation=0,
        seen_at=at,
        joined_at=at,
    )


def seen(conn: Connection, person: Known, at: datetime, chat: int, language: str) -> None:
    """They were here: so they can be reached, and their language may have changed."""
    values = {"seen_at": at, "blocked_at": None, "chat": chat, "language": language}
    execute(conn, _CHANGE, {"of": person.id, **values})


def block(conn: Connection, id: int, at: datetime | None) -> None:
    """They blocked the bot (or, with None, let it in again)."""
    execute(conn, _CHANGE, {"of": id, "blocked_at": at})


def keep(conn: Connection, id: int, about: Person) -> None:
    """Store what is now known of the person."""
    execute(conn, _CHANGE, {"of": id, "about": dump_person(about)})


def speak(conn: Connection, id: int, language: str) -> None:
    """From now on they are written to in this language."""
    execute(conn, _CHANGE, {"of": id, "language": language})


def turn_wording(conn: Connection, id: int) -> None:
    """The next prompt is worded differently."""
    write(conn, _TURN_WORDING, [{"of": id}])


def plans(conn: Connection, kinds: Sequence[str], after: int, most: int) -> list[tuple[int, int]]:
    """The next people who can be reached, and of how many of these kinds each has timers."""
    given = {"kinds": list(kinds), "after": after, "most": most}
    return [(row.id, row.planned) for row in execute(conn, _PLANS, given)]


def chats(conn: Connection) -> dict[int, int]:
    """Everybody's chat, by person."""
    return {row.id: row.chat for row in conn.execute(select(people.c.id, people.c.chat))}
