"""The database's own clock."""

from datetime import UTC, datetime, timedelta

from sqlalchemy import Connection

from bot.storage import health


def test_its_clock_is_aware_and_near_this_machine_s(conn: Connection) -> None:
    there = health.now(conn)
    assert there.tzinfo is not None
    assert abs(there - datetime.now(UTC)) < timedelta(minutes=1)
