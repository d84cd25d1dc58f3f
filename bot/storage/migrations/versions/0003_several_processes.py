"""Several processes: leases, who has a message in hand, and indexes that find the next one."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

WAITING = "state = 'new'"
FREE = "state = 'new' AND owner IS NULL"
OWNED = "owner IS NOT NULL"


def upgrade() -> None:
    """Bring the schema forward."""
    op.create_table(
        "leases",
        sa.Column("name", sa.String(length=32), nullable=False),
        sa.Column("owner", sa.String(length=32), nullable=False),
        sa.Column("until", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_leases"),
    )
    op.add_column("outbox", sa.Column("line", sa.BigInteger(), nullable=True))
    op.add_column("outbox", sa.Column("owner", sa.String(length=32), nullable=True))
    op.add_column(
        "outbox",
        sa.Column("doubts", sa.SmallInteger(), server_default=sa.text("0"), nullable=False),
    )
    op.execute(
        "UPDATE outbox SET line = COALESCE("
        "(SELECT people.chat FROM people WHERE people.id = outbox.person), chat)"
        " WHERE state = 'new'"
    )
    op.execute("UPDATE outbox SET not_before = put_at WHERE not_before IS NULL AND state = 'new'")
    op.execute("UPDATE inbox SET not_before = came_at WHERE not_before IS NULL AND state = 'new'")
    op.drop_index("ix_outbox_state_lane_id", "outbox")
    op.drop_index("ix_inbox_state_id", "inbox")
    _index("ix_outbox_waiting", "outbox", ["lane", "not_before", "id", "put_at"], FREE)
    _index("ix_outbox_line", "outbox", ["line", "id"], WAITING)
    _index("ix_outbox_owned", "outbox", ["line"], OWNED)
    _index("ix_inbox_waiting", "inbox", ["not_before", "id", "came_at"], WAITING)
    _index("ix_inbox_line", "inbox", ["sender", "id"], WAITING)


def _index(name: str, table: str, columns: list[str], where: str) -> None:
    only = sa.text(where)
    op.create_index(name, table, columns, sqlite_where=only, postgresql_where=only)
