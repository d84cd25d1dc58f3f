"""The first tables."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

Id = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Bring the schema forward."""
    op.create_table(
        "inbox",
        sa.Column("id", Id, autoincrement=True, nullable=False),
        sa.Column("key", sa.String(length=100), nullable=False),
        sa.Column("sender", sa.BigInteger(), nullable=False),
        sa.Column("body", sa.JSON(), nullable=True),
        sa.Column("came_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("state", sa.String(length=8), nullable=False),
        sa.Column("tries", sa.SmallInteger(), server_default=sa.text("0"), nullable=False),
        sa.Column("not_before", sa.DateTime(timezone=True), nullable=True),
        sa.Column("done_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_inbox"),
        sa.UniqueConstraint("key", name="uq_inbox_key"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_inbox_state_id", "inbox", ["state", "id"], unique=False)

    op.create_table(
        "people",
        sa.Column("id", Id, autoincrement=True, nullable=False),
        sa.Column("user", sa.BigInteger(), nullable=False),
        sa.Column("chat", sa.BigInteger(), nullable=False),
        sa.Column("language", sa.String(length=16), nullable=False),
        sa.Column("about", sa.JSON(), nullable=False),
        sa.Column("joined_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("seen_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("blocked_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("rotation", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_people"),
        sa.UniqueConstraint("user", name="uq_people_user"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_people_chat", "people", ["chat"], unique=False)

    op.create_table(
        "advices",
        sa.Column("id", Id, autoincrement=True, nullable=False),
        sa.Column("person", Id, nullable=False),
        sa.Column("session", Id, nullable=False),
        sa.Column("level", sa.SmallInteger(), nullable=False),
        sa.Column("flags", sa.JSON(), nullable=False),
        sa.Column("rule", sa.String(length=48), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("answers", sa.JSON(), nullable=False),
        sa.Column("language", sa.String(length=16), nullable=False),
        sa.Column("given_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("delivered_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("asked", sa.SmallInteger(), server_default=sa.text("0"), nullable=False),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("seen", sa.String(length=16), nullable=True),
        sa.ForeignKeyConstraint(
            ["person"], ["people.id"], name="fk_advices_person", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_advices"),
    )
    op.create_index("ix_advices_person_closed", "advices", ["person", "closed_at"], unique=False)

    op.create_table(
        "outbox",
        sa.Column("id", Id, autoincrement=True, nullable=False),
        sa.Column("key", sa.String(length=120), nullable=False),
        sa.Column("person", Id, nullable=True),
        sa.Column("chat", sa.BigInteger(), nullable=True),
        sa.Column("language", sa.String(length=16), nullable=True),
        sa.Column("lane", sa.SmallInteger(), nullable=False),
        sa.Column("session", Id, nullable=True),
        sa.Column("turn", sa.Integer(), nullable=True),
        sa.Column("advice", Id, nullable=True),
        sa.Column("body", sa.JSON(), nullable=False),
        sa.Column("put_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("state", sa.String(length=12), nullable=False),
        sa.Column("tries", sa.SmallInteger(), server_default=sa.text("0"), nullable=False),
        sa.Column("not_before", sa.DateTime(timezone=True), nullable=True),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("message", sa.BigInteger(), nullable=True),
        sa.Column("error", sa.String(length=200), nullable=True),
        sa.Column("zone", sa.String(length=48), nullable=True),
        sa.Column("country", sa.String(length=2), nullable=True),
        sa.Column("digest", sa.String(length=16), nullable=True),
        sa.ForeignKeyConstraint(
            ["person"], ["people.id"], name="fk_outbox_person", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_outbox"),
        sa.UniqueConstraint("key", name="uq_outbox_key"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_outbox_person_state", "outbox", ["person", "state"], unique=False)
    op.create_index("ix_outbox_state_lane_id", "outbox", ["state", "lane", "id"], unique=False)

    op.create_table(
        "prompts",
        sa.Column("person", Id, nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("date", sa.Date(), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("fate", sa.String(length=24), nullable=False),
        sa.Column("session", Id, nullable=True),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["person"], ["people.id"], name="fk_prompts_person", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("person", "kind", "date", name="pk_prompts"),
    )
    op.create_table(
        "sessions",
        sa.Column("id", Id, autoincrement=True, nullable=False),
        sa.Column("person", Id, nullable=False),
        sa.Column("talk", sa.String(length=32), nullable=False),
        sa.Column("version", sa.SmallInteger(), nullable=False),
        sa.Column("facts", sa.JSON(), nullable=False),
        sa.Column("night", sa.Date(), nullable=True),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("turn", sa.Integer(), nullable=False),
        sa.Column("draft", sa.JSON(), nullable=False),
        sa.Column("outcome", sa.String(length=32), nullable=True),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("moved_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("card", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(
            ["person"], ["people.id"], name="fk_sessions_person", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_sessions"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_sessions_person_state", "sessions", ["person", "state"], unique=False)
    op.create_index(
        "uq_sessions_active",
        "sessions",
        ["person"],
        unique=True,
        sqlite_where=sa.text("state = 'active'"),
        postgresql_where=sa.text("state = 'active'"),
    )

    op.create_table(
        "timers",
        sa.Column("key", sa.String(length=80), nullable=False),
        sa.Column("person", Id, nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("session", Id, nullable=True),
        sa.Column("turn", sa.Integer(), nullable=True),
        sa.Column("choice", sa.String(length=64), nullable=True),
        sa.ForeignKeyConstraint(
            ["person"], ["people.id"], name="fk_timers_person", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("key", name="pk_timers"),
    )
    op.create_index("ix_timers_due_at", "timers", ["due_at"], unique=False)
    op.create_index("ix_timers_person_kind", "timers", ["person", "kind"], unique=False)

    op.create_table(
        "answers",
        sa.Column("session", Id, nullable=False),
        sa.Column("turn", sa.Integer(), nullable=False),
        sa.Column("ask", sa.String(length=64), nullable=False),
        sa.Column("choices", sa.JSON(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("by", sa.String(length=8), nullable=False),
        sa.Column("undone", sa.Boolean(), server_default=sa.text("(false)"), nullable=False),
        sa.ForeignKeyConstraint(
            ["session"], ["sessions.id"], name="fk_answers_session", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("session", "turn", name="pk_answers"),
    )
    op.create_table(
        "episodes",
        sa.Column("session", Id, nullable=False),
        sa.Column("person", Id, nullable=False),
        sa.Column("night", sa.Date(), nullable=False),
        sa.Column("began", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ended", sa.DateTime(timezone=True), nullable=True),
        sa.Column("ending", sa.String(length=16), nullable=False),
        sa.Column("muscle", sa.String(length=16), nullable=True),
        sa.Column("leg", sa.String(length=8), nullable=True),
        sa.Column("helped", sa.String(length=32), nullable=True),
        sa.Column("over_10_min", sa.Boolean(), server_default=sa.text("(false)"), nullable=False),
        sa.ForeignKeyConstraint(
            ["person"], ["people.id"], name="fk_episodes_person", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["session"], ["sessions.id"], name="fk_episodes_session", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("session", name="pk_episodes"),
    )
    op.create_index("ix_episodes_person_night", "episodes", ["person", "night"], unique=False)

    op.create_table(
        "notes",
        sa.Column("session", Id, nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("person", Id, nullable=False),
        sa.Column("night", sa.Date(), nullable=True),
        sa.Column("kind", sa.String(length=48), nullable=False),
        sa.Column("value", sa.String(length=500), nullable=False),
        sa.ForeignKeyConstraint(
            ["person"], ["people.id"], name="fk_notes_person", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["session"], ["sessions.id"], name="fk_notes_session", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("session", "n", name="pk_notes"),
    )
    op.create_index("ix_notes_person_night", "notes", ["person", "night"], unique=False)
