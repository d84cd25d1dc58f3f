"""Updates into the inbox: nothing is acknowledged before it is stored."""

import asyncio
from contextlib import suppress

import pytest
from sqlalchemy import select
from telegram.error import Conflict, InvalidToken, NetworkError, RetryAfter

from bot.storage.database import Database, Unavailable
from bot.storage.tables import inbox
from bot.telegram.client import TokenRejected, build_client
from bot.telegram.receive import ALLOWED, Poller, raw, set_webhook
from tests.bot.conftest import Telegram


def stored(database: Database) -> list[str]:
    with database.engine.connect() as conn:
        return list(conn.execute(select(inbox.c.key).order_by(inbox.c.id)).scalars())


@pytest.fixture
def news() -> list[int]:
    return []


@pytest.fixture
def poller(telegram: Telegram, database: Database, news: list[int]) -> Poller:
    return Poller(telegram.client, database, telegram.clock, news.append)


async def test_what_is_told_is_stored_then_acknowledged(
    telegram: Telegram, database: Database, poller: Poller, news: list[int]
) -> None:
    anna = telegram.world.person("Anna")
    for text in ("one", "two", "three"):
        telegram.world.says(anna, text)
    assert await poller.step(0) == 3
    assert stored(database) == ["tg:1000", "tg:1001", "tg:1002"]
    assert len(telegram.world.pending) == 3
    assert await poller.step(0) == 0
    assert telegram.world.pending == []
    assert news == [3]


async def test_the_kinds_wanted_are_named(telegram: Telegram, poller: Poller) -> None:
    await poller.step(0)
    assert telegram.world.updates.allowed == set(ALLOWED)


async def test_what_cannot_be_stored_is_not_acknowledged(
    telegram: Telegram, database: Database, poller: Poller
) -> None:
    telegram.world.says(telegram.world.person("Anna"), "help")
    with database.engine.begin() as conn:
        conn.exec_driver_sql("ALTER TABLE inbox RENAME TO hidden")
    for _ in range(2):
        with pytest.raises(Unavailable):
            await poller.step(0)
    assert len(telegram.world.pending) == 1
    with database.engine.begin() as conn:
        conn.exec_driver_sql("ALTER TABLE hidden RENAME TO inbox")
    assert await poller.step(0) == 1


async def test_a_restart_before_the_acknowledgement_stores_nothing_twice(
    telegram: Telegram, database: Database, poller: Poller
) -> None:
    anna = telegram.world.person("Anna")
    telegram.world.says(anna, "one")
    await poller.step(0)
    after_restart = Poller(telegram.client, database, telegram.clock)
    assert await after_restart.step(0) == 0
    telegram.world.says(anna, "two")
    assert await after_restart.step(0) == 1
    assert len(stored(database)) == 2


async def test_a_repeated_update_is_taken_in_once(
    telegram: Telegram, database: Database, poller: Poller
) -> None:
    telegram.world.says(telegram.world.person("Anna"), "one")
    await poller.step(0)
    telegram.world.repeats()
    assert await poller.step(0) == 0
    assert len(stored(database)) == 1


async def test_polling_ends_a_webhook_and_goes_on_through_trouble(
    telegram: Telegram, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard = asyncio.Event()
    poller = Poller(telegram.client, database, telegram.clock, lambda _: heard.set())
    monkeypatch.setattr("bot.telegram.receive.PAUSES", (0.01,))
    await set_webhook(telegram.client, "http://127.0.0.1:9/telegram", "secret", 5)
    telegram.world.faults.outage = "502"
    polling = asyncio.create_task(poller.run())
    await asyncio.sleep(0.1)
    assert not heard.is_set()
    telegram.world.faults.clear()
    telegram.world.says(telegram.world.person("Anna"), "one")
    await asyncio.wait_for(heard.wait(), 5)
    assert telegram.world.updates.webhook is None
    assert len(stored(database)) == 1
    polling.cancel()
    with suppress(asyncio.CancelledError):
        await polling


async def test_a_refused_token_ends_the_polling(telegram: Telegram, database: Database) -> None:
    client = build_client("8484:another", telegram.url)
    with pytest.raises(TokenRejected):
        await client.open()
    poller = Poller(client, database, telegram.clock)
    with pytest.raises(TokenRejected):
        await asyncio.wait_for(poller.run(), 5)
    await client.shutdown()


async def test_setting_the_webhook_insists(
    telegram: Telegram, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.telegram.receive.PAUSES", (0.01,))
    telegram.world.faults.malformed = 2
    await set_webhook(telegram.client, "http://127.0.0.1:9/telegram", "secret", 7)
    webhook = telegram.world.updates.webhook
    assert webhook is not None
    assert (webhook.secret, webhook.max_connections) == ("secret", 7)
    assert telegram.world.updates.allowed == set(ALLOWED)


@pytest.mark.parametrize("update", [None, [], {}, {"update_id": "1"}, 7])
def test_what_is_no_update_makes_no_row(update: object) -> None:
    assert raw(update) is None


@pytest.mark.parametrize(
    ("error", "pauses"),
    [
        (NetworkError("Bad Gateway"), [1, 2, 5, 10, 20, 30, 30]),
        (Conflict("terminated by other getUpdates request"), [5, 5, 5, 10, 20, 30, 30]),
        (RetryAfter(17), [17, 17, 17, 17, 20, 30, 30]),
        (Unavailable("disk full"), [1, 2, 5, 10, 20, 30, 30]),
    ],
    ids=lambda one: type(one).__name__,
)
def test_trouble_that_lasts_is_met_with_patience(
    poller: Poller, error: Exception, pauses: list[float]
) -> None:
    assert [poller._pause_after(error) for _ in pauses] == pauses


def test_a_token_refused_while_polling_is_not_waited_out(poller: Poller) -> None:
    with pytest.raises(TokenRejected):
        poller._pause_after(InvalidToken("Unauthorized"))
