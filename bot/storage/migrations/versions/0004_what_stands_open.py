"""What stands open: which question a talk has put, so that a later release can tell another."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Bring the schema forward."""
    op.add_column("sessions", sa.Column("asks", sa.String(length=64), nullable=True))
