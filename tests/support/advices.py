"""What was put on the record about seek-care advice."""

from typing import Any

from sqlalchemy import Connection, Row, select

from bot.storage.tables import advices
from tests.support.stage import Stage


def given(stage: Stage) -> list[Row[Any]]:
    """Every piece of advice, oldest first."""

    def read(conn: Connection) -> list[Row[Any]]:
        return list(conn.execute(select(advices).order_by(advices.c.id)))

    return stage.app.database.now(read)
