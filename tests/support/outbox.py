"""Rows of the outbox for tests, with nothing to fill in that does not matter."""

from datetime import UTC, datetime

from bot.replies import Do, Reply
from bot.storage.outbox import ANSWERS, OutRow
from conversations.script import Text

TONIGHT = datetime(2026, 3, 1, 2, 30, tzinfo=UTC)


def message(key: str = "done", *, loud: bool = False) -> Reply:
    """A message of one sentence."""
    return Reply(Do.MESSAGE, (Text(key),), loud=loud)


def out_row(
    chat: int,
    reply: Reply,
    *,
    id: int = 1,
    card: int | None = None,
    lane: int = ANSWERS,
    talk: str | None = None,
    advice: int | None = None,
    tries: int = 0,
    put_at: datetime = TONIGHT,
    language: str = "en",
    zone: str | None = None,
    doubts: int = 0,
) -> OutRow:
    """A row as the outbox hands it out."""
    return OutRow(
        id=id,
        person=1,
        chat=chat,
        language=language,
        zone=zone,
        country=None,
        lane=lane,
        session=7,
        turn=1,
        advice=advice,
        talk=talk,
        card=card,
        reply=reply,
        tries=tries,
        put_at=put_at,
        line=1,
        doubts=doubts,
    )
