"""Timers ahead are counted by their kind from the index alone."""

from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    """Bring the schema forward."""
    op.drop_index("ix_timers_due_at", "timers")
    op.create_index("ix_timers_due_at", "timers", ["due_at", "kind"])
