"""Cards that count down: shown again only by who has them in hand, and only while they stand."""

from collections.abc import Collection

from sqlalchemy import Connection, exists, select, update

from bot.storage.lines import NEW
from bot.storage.tables import outbox, people, sessions


def take(conn: Connection, me: str, rows: Collection[int]) -> None:
    """Take cards that were sent in hand: nothing new is sent to their chats meanwhile.

    Whether they stand is to be asked in a transaction of its own, afterwards. What another process
    was already about to send by now is seen by then; what it finds later waits.
    """
    chat = select(people.c.chat).where(people.c.id == outbox.c.person).scalar_subquery()
    conn.execute(
        update(outbox)
        .where(outbox.c.id.in_(rows), outbox.c.owner.is_(None))
        .values(owner=me, line=chat)
    )


def standing(conn: Connection, me: str, rows: Collection[int]) -> set[int]:
    """Which of them the talk still stands at, with nothing waiting to be sent after them."""
    later = outbox.alias()
    found = (
        select(outbox.c.id)
        .join(sessions, sessions.c.id == outbox.c.session)
        .where(
            outbox.c.id.in_(rows),
            outbox.c.owner == me,
            sessions.c.turn == outbox.c.turn,
            sessions.c.card == outbox.c.message,
            ~exists().where(later.c.line == outbox.c.line, later.c.state == NEW),
        )
    )
    return set(conn.execute(found).scalars())


def put_down(conn: Connection, me: str, rows: Collection[int]) -> None:
    """Done with these; their chats are free."""
    conn.execute(
        update(outbox)
        .where(outbox.c.id.in_(rows), outbox.c.owner == me)
        .values(owner=None, line=None)
    )
