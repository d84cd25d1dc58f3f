"""People first: what they sent stands in another lane of the inbox than reminders that are due."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"

WAITING = sa.text("state = 'new'")
WAITS = sa.text("kind = 'wait'")


def upgrade() -> None:
    """Bring the schema forward."""
    op.add_column(
        "inbox", sa.Column("lane", sa.SmallInteger(), server_default=sa.text("0"), nullable=False)
    )
    op.drop_index("ix_inbox_waiting", "inbox")
    op.create_index(
        "ix_inbox_waiting",
        "inbox",
        ["lane", "not_before", "id", "came_at"],
        sqlite_where=WAITING,
        postgresql_where=WAITING,
    )
    op.create_index(
        "ix_timers_waits",
        "timers",
        ["due_at"],
        sqlite_where=WAITS,
        postgresql_where=WAITS,
    )
