"""What is kept no longer than it is needed, and indexes that find and count it."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Bring the schema forward."""
    op.add_column("sessions", sa.Column("thinned_at", sa.DateTime(timezone=True), nullable=True))
    _index("ix_sessions_whole", "sessions", ["opened_at"], "thinned_at IS NULL")
    _index("ix_sessions_thinned", "sessions", ["opened_at"], "thinned_at IS NOT NULL")
    _index("ix_advices_given", "advices", ["given_at"], "closed_at IS NOT NULL")
    _index("ix_timers_followup", "timers", ["due_at"], "kind = 'followup'")
    _index("ix_prompts_unsent", "prompts", ["due_at"], "fate = 'sent' AND sent_at IS NULL")
    op.create_index("ix_prompts_due_at", "prompts", ["due_at", "kind", "fate", "sent_at"])


def _index(name: str, table: str, columns: list[str], where: str) -> None:
    only = sa.text(where)
    op.create_index(name, table, columns, sqlite_where=only, postgresql_where=only)
