"""Prompts are found by the talk they opened, however many their person has had."""

from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Bring the schema forward."""
    op.create_index("ix_prompts_session", "prompts", ["session"])
