"""Every table on one page.

Times are aware UTC. `people` is the only table that keeps the messenger's numbers; all others know
a person by `people.id`, so that forgetting someone is one delete that takes everything along. The
queues need them as well: to tell whose rows wait for one another.
"""

from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    SmallInteger,
    String,
    Table,
    UniqueConstraint,
    text,
)

from bot.storage.moment import Moment

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)

Id = BigInteger().with_variant(Integer, "sqlite")


def _person(**more: Any) -> Column[int]:
    key = ForeignKey("people.id", ondelete="CASCADE")
    return Column("person", Id, key, nullable=False, **more)


WAITING = "state = 'new'"
WAITS = "kind = 'wait'"
FREE = "state = 'new' AND owner IS NULL"
OWNED = "owner IS NOT NULL"
WHOLE = "thinned_at IS NULL"
THINNED = "thinned_at IS NOT NULL"
CLOSED = "closed_at IS NOT NULL"
FOLLOW_UP = "kind = 'followup'"
UNSENT = "fate = 'sent' AND sent_at IS NULL"
"""What partial indexes hold; a query must say it in the same words, or it cannot use them."""


def _partial(name: str, *columns: str, where: str) -> Index:
    return Index(name, *columns, sqlite_where=text(where), postgresql_where=text(where))


people = Table(
    "people",
    metadata,
    Column("id", Id, primary_key=True, autoincrement=True),
    Column("user", BigInteger, nullable=False, unique=True),
    Column("chat", BigInteger, nullable=False, index=True),
    Column("language", String(16), nullable=False),
    Column("about", JSON, nullable=False),  # conversations.facts.Person
    Column("joined_at", Moment, nullable=False),
    Column("seen_at", Moment, nullable=False),  # the latest thing that came from them
    Column("blocked_at", Moment),  # they blocked the bot, or can no longer be reached
    Column("rotation", Integer, nullable=False, server_default=text("0")),
    sqlite_autoincrement=True,
)

sessions = Table(
    "sessions",
    metadata,
    Column("id", Id, primary_key=True, autoincrement=True),
    _person(),
    Column("talk", String(32), nullable=False),
    Column("version", SmallInteger, nullable=False),
    Column("facts", JSON, nullable=False),  # conversations.facts.Facts
    Column("night", Date),
    Column("state", String(16), nullable=False),  # active · suspended · aside · done
    Column("turn", Integer, nullable=False),  # rises with every step, never comes round again
    Column("asks", String(64)),  # the question put at that turn; null: none, or not known
    Column("draft", JSON, nullable=False),  # ticks at the question that stands open
    Column("outcome", String(32)),
    Column("opened_at", Moment, nullable=False),
    Column("moved_at", Moment, nullable=False),  # the latest answer
    Column("card", BigInteger),  # the messenger's id of the talk's one message
    Column("thinned_at", Moment),  # its answers are kept no longer, only what it put on record
    Index(
        "uq_sessions_active",
        "person",
        unique=True,
        sqlite_where=text("state = 'active'"),
        postgresql_where=text("state = 'active'"),
    ),
    Index("ix_sessions_person_state", "person", "state"),
    _partial("ix_sessions_whole", "opened_at", where=WHOLE),
    _partial("ix_sessions_thinned", "opened_at", where=THINNED),
    sqlite_autoincrement=True,
)

answers = Table(
    "answers",
    metadata,
    Column("session", Id, ForeignKey("sessions.id", ondelete="CASCADE"), primary_key=True),
    Column("turn", Integer, primary_key=True),
    Column("ask", String(64), nullable=False),
    Column("choices", JSON, nullable=False),
    Column("at", Moment, nullable=False),
    Column("by", String(8), nullable=False),
    Column("undone", Boolean, nullable=False, server_default=text("false")),
)

notes = Table(
    "notes",
    metadata,
    Column("session", Id, ForeignKey("sessions.id", ondelete="CASCADE"), primary_key=True),
    Column("n", Integer, primary_key=True),
    _person(),
    Column("night", Date),
    Column("kind", String(48), nullable=False),
    Column("value", String(500), nullable=False),
    Index("ix_notes_person_night", "person", "night"),
)

episodes = Table(
    "episodes",
    metadata,
    Column("session", Id, ForeignKey("sessions.id", ondelete="CASCADE"), primary_key=True),
    _person(),
    Column("night", Date, nullable=False),
    Column("began", Moment, nullable=False),
    Column("ended", Moment),
    Column("ending", String(16), nullable=False),  # open · gone · not_seen · escalated
    Column("muscle", String(16)),
    Column("leg", String(8)),
    Column("helped", String(32)),
    Column("over_10_min", Boolean, nullable=False, server_default=text("false")),
    Index("ix_episodes_person_night", "person", "night"),
)

prompts = Table(
    "prompts",
    metadata,
    _person(primary_key=True),
    Column("kind", String(16), primary_key=True),  # drink · evening · morning
    Column("date", Date, primary_key=True),  # the local date it belongs to
    Column("due_at", Moment, nullable=False),
    Column("fate", String(24), nullable=False),
    Column("session", Id),
    Column("sent_at", Moment),
    Column("answered_at", Moment),
    Index("ix_prompts_due_at", "due_at", "kind", "fate", "sent_at"),
    Index("ix_prompts_session", "session"),
    _partial("ix_prompts_unsent", "due_at", where=UNSENT),
)

advices = Table(
    "advices",
    metadata,
    Column("id", Id, primary_key=True, autoincrement=True),
    _person(),
    Column("session", Id, nullable=False),
    Column("level", SmallInteger, nullable=False),
    Column("flags", JSON, nullable=False),
    Column("rule", String(48), nullable=False),
    Column("version", Integer, nullable=False),
    Column("answers", JSON, nullable=False),
    Column("language", String(16), nullable=False),
    Column("given_at", Moment, nullable=False),
    Column("delivered_at", Moment),
    Column("asked", SmallInteger, nullable=False, server_default=text("0")),
    Column("closed_at", Moment),
    Column("seen", String(16)),  # what the person said of it last
    Column("versions", JSON),  # of each of the flags; null: given before they were kept
    Column("asked_at", Moment),  # the latest time
    Column("answered_at", Moment),
    Column("told", String(16)),  # what they were told, in three choices
    Column("stopped", String(16)),  # what kept them from being seen
    Index("ix_advices_person_closed", "person", "closed_at"),
    _partial("ix_advices_given", "given_at", where=CLOSED),
)

timers = Table(
    "timers",
    metadata,
    Column("key", String(80), primary_key=True),
    _person(),
    Column("kind", String(16), nullable=False),
    Column("due_at", Moment, nullable=False),
    Column("session", Id),
    Column("turn", Integer),
    Column("choice", String(64)),
    Index("ix_timers_due_at", "due_at", "kind"),
    Index("ix_timers_person_kind", "person", "kind"),
    _partial("ix_timers_waits", "due_at", where=WAITS),
    _partial("ix_timers_followup", "due_at", where=FOLLOW_UP),
)

inbox = Table(
    "inbox",
    metadata,
    Column("id", Id, primary_key=True, autoincrement=True),
    Column("key", String(100), nullable=False),  # tg:<update id> or timer:<key>
    Column("sender", BigInteger, nullable=False),  # one line a sender, so that order is kept
    Column("lane", SmallInteger, nullable=False, server_default=text("0")),  # inbox.Lane
    Column("body", JSON),  # emptied when it has been handled
    Column("came_at", Moment, nullable=False),
    Column("state", String(8), nullable=False),  # new · done · parked
    Column("tries", SmallInteger, nullable=False, server_default=text("0")),
    Column("not_before", Moment),  # set in every row that waits
    Column("done_at", Moment),
    UniqueConstraint("key"),
    _partial("ix_inbox_waiting", "lane", "not_before", "id", "came_at", where=WAITING),
    _partial("ix_inbox_line", "sender", "id", where=WAITING),
    sqlite_autoincrement=True,
)

outbox = Table(
    "outbox",
    metadata,
    Column("id", Id, primary_key=True, autoincrement=True),
    Column("key", String(120), nullable=False),  # <what caused it>:<n>: nothing is queued twice
    Column("person", Id, ForeignKey("people.id", ondelete="CASCADE")),
    Column("chat", BigInteger),  # only where there is no person: a farewell, a group
    Column("line", BigInteger),  # while it waits: the chat, whose other rows wait for it
    Column("language", String(16)),  # likewise; once sent, the one it was worded in
    Column("lane", SmallInteger, nullable=False),  # 0 answers, 1 bulk
    Column("session", Id),
    Column("turn", Integer),
    Column("advice", Id),
    Column("body", JSON, nullable=False),  # bot.replies.Reply
    Column("put_at", Moment, nullable=False),
    Column("state", String(12), nullable=False),  # new · sent · superseded · failed · dropped
    Column("tries", SmallInteger, nullable=False, server_default=text("0")),
    Column("not_before", Moment),  # set in every row that waits
    Column("owner", String(32)),  # the process that has it in hand
    Column("doubts", SmallInteger, nullable=False, server_default=text("0")),  # was it sent?
    Column("sent_at", Moment),
    Column("message", BigInteger),
    Column("error", String(200)),
    Column("zone", String(48)),  # once sent: whose clock its times were told by,
    Column("country", String(2)),  # as they are written where,
    Column("digest", String(16)),  # and what its words amounted to
    UniqueConstraint("key"),
    _partial("ix_outbox_waiting", "lane", "not_before", "id", "put_at", where=FREE),
    _partial("ix_outbox_line", "line", "id", where=WAITING),
    _partial("ix_outbox_owned", "line", where=OWNED),
    Index("ix_outbox_person_state", "person", "state"),
    sqlite_autoincrement=True,
)

leases = Table(
    "leases",
    metadata,
    Column("name", String(32), primary_key=True),  # what is held: a process's own life, or a post
    Column("owner", String(32), nullable=False),
    Column("until", Moment, nullable=False),  # by the database's clock
)
