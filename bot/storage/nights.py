"""What is on record of the nights of several people: read for all of them at once."""

from collections.abc import Collection, Mapping
from datetime import date
from functools import cache
from typing import Any, TypeAlias

from sqlalchemy import Connection, Select, and_, bindparam, or_, select, union_all

from bot.storage.prepared import execute
from bot.storage.tables import episodes, notes, people
from conversations.facts import Episode

PersonNight: TypeAlias = tuple[int, date]
"""A night of a person, by number."""


_GIVEN = (
    select(notes.c.person, notes.c.night, notes.c.kind, notes.c.value)
    .where(
        notes.c.person.in_(bindparam("ids", expanding=True)),
        notes.c.night.in_(bindparam("nights", expanding=True)),
    )
    .order_by(notes.c.session, notes.c.n)
)
_EPISODES = (
    select(
        episodes.c.person,
        episodes.c.night,
        episodes.c.began,
        episodes.c.ended,
        episodes.c.ending,
        episodes.c.muscle,
        episodes.c.leg,
        episodes.c.helped,
        episodes.c.over_10_min,
    )
    .where(
        episodes.c.person.in_(bindparam("ids", expanding=True)),
        episodes.c.night.in_(bindparam("nights", expanding=True)),
    )
    .order_by(episodes.c.began)
)
_CRAMPED = union_all(
    select(episodes.c.person, episodes.c.night).where(
        episodes.c.person.in_(bindparam("ids", expanding=True)),
        episodes.c.night >= bindparam("since"),
    ),
    select(notes.c.person, notes.c.night).where(
        notes.c.person.in_(bindparam("ids", expanding=True)),
        notes.c.night >= bindparam("since"),
        notes.c.kind == "count",
        notes.c.value.not_in(("0", "skipped")),
    ),
)
_LATEST_WITH = select(
    people.c.id,
    select(notes.c.night)
    .where(notes.c.person == people.c.id, notes.c.kind == bindparam("named"))
    .order_by(notes.c.night.desc())
    .limit(1)
    .scalar_subquery(),
).where(people.c.id.in_(bindparam("ids", expanding=True)))
"""Built once: putting a statement together costs more than carrying it out."""


def given(conn: Connection, nights: Collection[PersonNight]) -> dict[PersonNight, dict[str, str]]:
    """What these people said of these nights, by kind; what was said last counts."""
    found: dict[PersonNight, dict[str, str]] = {each: {} for each in nights}
    if not found:
        return found
    for person, night, kind, value in execute(conn, _GIVEN, _any_of(nights)):
        if (person, night) in found:
            found[person, night][kind] = value
    return found


@cache
def _told_since(kinds: tuple[str, ...]) -> Select[Any]:
    wanted = (
        and_(notes.c.kind == kind, notes.c.night >= bindparam(f"from_{n}"))
        for n, kind in enumerate(kinds)
    )
    return (
        select(notes.c.person, notes.c.night, notes.c.kind, notes.c.value)
        .where(
            notes.c.person.in_(bindparam("ids", expanding=True)),
            notes.c.night >= bindparam("first"),
            or_(*wanted),
        )
        .order_by(notes.c.session, notes.c.n)
    )


def told_since(
    conn: Connection, people: Collection[int], since: Mapping[str, date]
) -> dict[int, dict[date, dict[str, str]]]:
    """What these people said of each night, by kind, from a night on for each kind.

    What was said last counts.
    """
    found: dict[int, dict[date, dict[str, str]]] = {person: {} for person in people}
    nights = {f"from_{n}": night for n, night in enumerate(since.values())}
    values = {"ids": list(people), "first": min(since.values()), **nights}
    rows = execute(conn, _told_since(tuple(since)), values)
    for person, night, kind, value in rows:
        found[person].setdefault(night, {})[kind] = value
    return found


_EPISODES_SINCE = select(
    episodes.c.person,
    episodes.c.night,
    episodes.c.began,
    episodes.c.ended,
    episodes.c.ending,
    episodes.c.over_10_min,
).where(
    episodes.c.person.in_(bindparam("ids", expanding=True)),
    episodes.c.night >= bindparam("since"),
)


def episodes_since(
    conn: Connection, people: Collection[int], since: date
) -> dict[int, dict[date, list[Episode]]]:
    """The cramps that these people reported while they were on, by night."""
    found: dict[int, dict[date, list[Episode]]] = {person: {} for person in people}
    rows = execute(conn, _EPISODES_SINCE, {"ids": list(people), "since": since})
    for person, night, began, ended, ending, over in rows:
        episode = Episode(began, ended, ending, over_10_min=over)
        found[person].setdefault(night, []).append(episode)
    return found


def latest_with(conn: Connection, people: Collection[int], kind: str) -> dict[int, date | None]:
    """The latest night of which each of these people has said something of this kind."""
    rows = execute(conn, _LATEST_WITH, {"ids": list(people), "named": kind})
    return dict(rows.all())


def episodes_of(
    conn: Connection, nights: Collection[PersonNight]
) -> dict[PersonNight, tuple[Episode, ...]]:
    """The cramps reported while they were on, in these nights of these people."""
    found: dict[PersonNight, tuple[Episode, ...]] = dict.fromkeys(nights, ())
    for person, night, *episode in execute(conn, _EPISODES, _any_of(nights)):
        if (person, night) in found:
            found[person, night] += (Episode(*episode),)
    return found


def _any_of(nights: Collection[PersonNight]) -> dict[str, list[object]]:
    """All of these nights of all of these people: a pair cannot be looked for in an index.

    In a batch there are two or three nights, and who has another is left out afterwards.
    """
    return {
        "ids": list({person for person, _ in nights}),
        "nights": list({night for _, night in nights}),
    }


def cramped_since(conn: Connection, people: Collection[int], since: date) -> dict[int, date]:
    """The latest night with an episode or a counted cramp, of those who have one since then."""
    found: dict[int, date] = {}
    for person, night in execute(conn, _CRAMPED, {"ids": list(people), "since": since}):
        found[person] = max(night, found.get(person, night))
    return found
