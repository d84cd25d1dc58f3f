"""What should have come of it: each person's story told again, alone, in peace.

The same code handles the same inputs in the same order at the same moments on a database in
memory. Numbers that the database gives out are taken over, so that all else can be compared as it
stands.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Table, delete, event, select, update
from sqlalchemy.sql import Insert

from bot.door import Door
from bot.handle import handle
from bot.incoming import Due, Tap
from bot.replies import Do
from bot.storage import tables
from bot.storage.database import Database
from bot.telegram.read import read
from conversations.wording.catalogue import Catalogue

COMPARED: dict[Table, tuple[str, ...]] = {
    # Each table, and what in it hangs on when a message went out rather than on what was said.
    tables.people: ("blocked_at",),
    tables.sessions: ("card",),
    tables.answers: (),
    tables.notes: (),
    tables.episodes: (),
    tables.prompts: ("sent_at",),
    tables.advices: ("delivered_at",),
    tables.timers: (),
}
SAID = ("key", "lane", "session", "turn", "advice", "body", "put_at")
"""What is compared of the outbox: that it was queued, not what became of it."""
NUMBERED = (tables.people, tables.sessions, tables.advices)

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Input:
    """Something that was handled: an update as it came, or (None) a timer."""

    key: str
    at: datetime
    update: dict[str, Any] | None


@dataclass(slots=True)
class Story:
    """All that a database holds of one person."""

    rows: dict[str, list[Row]]
    said: dict[str, Row]  # of the outbox, by key


class Diverged(Exception):
    """The same inputs cannot have led to what is stored."""


def story_of(conn: Connection, user: int) -> Story:
    """What is stored of this person."""
    found = conn.execute(select(tables.people.c.id).where(tables.people.c.user == user))
    person = found.scalar_one_or_none()
    talks = select(tables.sessions.c.id).where(tables.sessions.c.person == person)
    rows: dict[str, list[Row]] = {}
    for table, passed_over in COMPARED.items():
        if table is tables.people:
            mine = table.c.id == person
        elif "person" in table.c:
            mine = table.c.person == person
        else:
            mine = table.c.session.in_(talks)
        kept = [column for column in table.c if column.name not in passed_over]
        ordered = select(*kept).where(mine).order_by(*table.primary_key.columns)
        rows[table.name] = [dict(row) for row in conn.execute(ordered).mappings()]
    outbox = tables.outbox
    said = [outbox.c[name] for name in SAID]
    listed = conn.execute(select(*said).where(outbox.c.person == person)).mappings()
    return Story(rows, {row["key"]: dict(row) for row in listed})


class Reference:
    """A database in which nothing ever went wrong."""

    def __init__(self) -> None:
        self._database = Database("sqlite://")
        self._catalogue = Catalogue.load()
        self._numbers: dict[str, list[int]] = {}
        event.listen(self._database.engine, "before_execute", self._number, retval=True)
        self._database.now(lambda conn: tables.metadata.create_all(conn))

    def _number(self, _: Connection, statement: Any, many: Any, one: Any, options: Any) -> Any:
        if isinstance(statement, Insert) and statement.table in NUMBERED:
            left = self._numbers[statement.table.name]
            if not left:
                raise Diverged(f"more {statement.table.name} than are stored")
            statement = statement.values(id=left.pop(0))
        return statement, many, one

    def tell(self, user: int, inputs: Iterable[Input], stored: Story) -> Story:
        """This person's story anew; Diverged where it cannot be the one that is stored."""
        self._numbers = {
            table.name: [row["id"] for row in stored.rows[table.name]] for table in NUMBERED
        }
        timers: dict[str, Due] = {}
        for each in inputs:
            self._database.now(self._handle, each, timers, stored)
            timers |= self._database.now(_set, user)
        if any(self._numbers.values()):
            raise Diverged(f"more is stored than follows: {self._numbers}")
        return self._database.now(story_of, user)

    def _handle(
        self, conn: Connection, each: Input, timers: Mapping[str, Due], stored: Story
    ) -> None:
        if each.update is None:
            due = timers.get(each.key)
            if due is None:
                raise Diverged(f"{each.key} was never set")
            theirs = tables.timers.c
            conn.execute(
                delete(tables.timers).where(theirs.key == due.key, theirs.due_at == due.due_at)
            )
            Door().handle(conn, due, each.key, each.at, self._catalogue)
            return
        incoming = read(each.update, "charley_bot")
        if isinstance(incoming, Tap) and incoming.session is not None:
            _show(conn, incoming, stored.said.get(f"{each.key}:0"))
        handle(conn, incoming, each.key, each.at, self._catalogue)


def _show(conn: Connection, press: Tap, first: Row | None) -> None:
    """Which message was the talk's card at that moment hangs on what had gone out.

    Where a press was answered by nothing but the end of its spinner, alone or together with the
    card, it was on the card.
    """
    silent = first is not None and (
        first["body"]["do"] == Do.CARD or not first["body"].get("lines")
    )
    card = press.message if silent else None
    talk = tables.sessions
    conn.execute(update(talk).where(talk.c.id == press.session).values(card=card))


def _set(conn: Connection, user: int) -> dict[str, Due]:
    """The timers that are set, by the keys under which they come into the inbox."""
    mine = tables.timers.c.person == tables.people.c.id
    listed = select(tables.timers).join(tables.people, mine).where(tables.people.c.user == user)
    return {
        f"timer:{row.key}:{row.due_at.timestamp():.0f}": Due(
            row.person, row.kind, row.key, row.due_at, row.session, row.turn, row.choice
        )
        for row in conn.execute(listed)
    }


def differences(stored: Story, told: Story) -> list[str]:
    """What is not as it should be, a line each."""
    found = []
    for table, rows in stored.rows.items():
        for here, there in zip(rows, told.rows[table], strict=False):
            found += [
                f"{table}.{name}: {here[name]!r}, not {there[name]!r}"
                for name in here
                if here[name] != there[name]
            ]
        if len(rows) != len(told.rows[table]):
            found.append(f"{table}: {len(rows)} rows, not {len(told.rows[table])}")
    for key in stored.said.keys() | told.said.keys():
        here_said, there_said = stored.said.get(key), told.said.get(key)
        if here_said != there_said:
            found.append(f"reply {key}: {here_said}, not {there_said}")
    return found
