"""Forgetting a person, and what is kept no longer than it is needed."""

from sqlalchemy import Connection, delete, or_, update

from bot.storage.people import Known
from bot.storage.tables import inbox, people


def forget(conn: Connection, person: Known, cause: str) -> None:
    """Remove every trace of a person from every table; `cause` is the inbox row that asked for it.

    The bare numbers of updates stay, belonging to nobody: one of them delivered a second time
    must not bring the person back.
    """
    theirs = inbox.c.sender == person.user
    conn.execute(delete(inbox).where(theirs, inbox.c.key.startswith("timer:")))
    past = or_(inbox.c.state != "new", inbox.c.key == cause)
    conn.execute(update(inbox).where(theirs, past).values(sender=0, body=None))
    conn.execute(delete(people).where(people.c.id == person.id))
