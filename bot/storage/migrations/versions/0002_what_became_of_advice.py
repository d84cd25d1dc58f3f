"""What became of advice: when it was asked about, and what was answered."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Bring the schema forward."""
    op.add_column("advices", sa.Column("versions", sa.JSON(), nullable=True))
    op.add_column("advices", sa.Column("asked_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("advices", sa.Column("answered_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("advices", sa.Column("told", sa.String(length=16), nullable=True))
    op.add_column("advices", sa.Column("stopped", sa.String(length=16), nullable=True))
