"""The web surface: the webhook's checks, health, numbers."""

import json
import time
from collections.abc import AsyncIterator

import httpx
import pytest
from sqlalchemy import select

from bot.clock import PushedClock
from bot.replies import Do
from bot.settings import WEBHOOK_PATH
from bot.storage.backlog import backlog
from bot.storage.database import Database
from bot.storage.inbox import Raw, take_in
from bot.storage.outbox import BULK, Sending, put_out
from bot.storage.results import Fate, Result
from bot.storage.tables import inbox
from bot.web.health import database_answers, happened_lately
from bot.web.metrics import count_result, show_backlog
from bot.web.server import LARGEST, SECRET_HEADER, Webhook, build_app, serving
from tests.support.outbox import TONIGHT, message, out_row

UPDATE = {"update_id": 5, "message": {"from": {"id": 7}, "text": "cramp"}}
KNOWN = {SECRET_HEADER: "s3cret", "content-type": "application/json"}


@pytest.fixture
def news() -> list[int]:
    return []


@pytest.fixture
async def web(
    database: Database, clock: PushedClock, news: list[int]
) -> AsyncIterator[httpx.AsyncClient]:
    async def measure() -> None:
        show_backlog(await database.run(backlog, clock.now()))

    webhook = Webhook("s3cret", database, clock, news.append)
    app = build_app({"database": database_answers(database)}, webhook, measure)
    transport = httpx.ASGITransport(app=app)
    async with httpx.AsyncClient(transport=transport, base_url="http://charley") as client:
        yield client


def stored(database: Database) -> list[tuple[str, int]]:
    with database.engine.connect() as conn:
        return [(key, sender) for key, sender in conn.execute(select(inbox.c.key, inbox.c.sender))]


class TestWebhook:
    async def test_an_update_is_stored_before_it_is_accepted(
        self, web: httpx.AsyncClient, database: Database, news: list[int]
    ) -> None:
        for _ in range(2):  # Telegram may repeat itself
            answer = await web.post(WEBHOOK_PATH, json=UPDATE, headers=KNOWN)
            assert answer.status_code == 200
            assert stored(database) == [("tg:5", 7)]
        assert news == [1]

    @pytest.mark.parametrize(
        ("headers", "body", "status"),
        [
            ({SECRET_HEADER: "wrong"}, b"{}", 403),
            ({SECRET_HEADER: "s3cre"}, b"{}", 403),
            ({SECRET_HEADER: ""}, b"{}", 403),
            ({"content-type": "text/plain"}, b"{}", 415),
            ({"content-type": "application/x-www-form-urlencoded"}, b"a=b", 415),
            ({}, b"{", 400),
            ({}, b"", 400),
            ({}, b"\xff\xfe", 400),
            ({}, b"[" * 100_000, 400),
            ({}, b" " * (LARGEST + 1), 413),
            ({}, b"[]", 200),
            ({}, b"null", 200),
            ({}, b'{"update_id": "x"}', 200),
        ],
    )
    async def test_what_is_not_an_update_is_not_stored(
        self,
        web: httpx.AsyncClient,
        database: Database,
        headers: dict[str, str],
        body: bytes,
        status: int,
    ) -> None:
        answer = await web.post(WEBHOOK_PATH, content=body, headers=KNOWN | headers)
        assert answer.status_code == status
        assert stored(database) == []

    async def test_a_body_that_does_not_tell_its_size_is_cut_off(
        self, web: httpx.AsyncClient
    ) -> None:
        async def endless() -> AsyncIterator[bytes]:
            for _ in range(LARGEST // 1000 + 2):
                yield b" " * 1000

        answer = await web.post(WEBHOOK_PATH, content=endless(), headers=KNOWN)
        assert answer.status_code == 413

    async def test_without_the_secret_nothing_is_read(self, web: httpx.AsyncClient) -> None:
        answer = await web.post(WEBHOOK_PATH, json=UPDATE)
        assert answer.status_code == 403

    async def test_only_posts(self, web: httpx.AsyncClient) -> None:
        assert (await web.get(WEBHOOK_PATH, headers=KNOWN)).status_code == 405

    async def test_what_cannot_be_stored_is_to_come_again(
        self, web: httpx.AsyncClient, database: Database
    ) -> None:
        with database.engine.begin() as conn:
            conn.exec_driver_sql("ALTER TABLE inbox RENAME TO hidden")
        answer = await web.post(WEBHOOK_PATH, json=UPDATE, headers=KNOWN)
        assert answer.status_code == 503

    async def test_where_polling_is_set_there_is_no_webhook(self) -> None:
        transport = httpx.ASGITransport(app=build_app({}))
        async with httpx.AsyncClient(transport=transport, base_url="http://charley") as client:
            assert (await client.post(WEBHOOK_PATH, json=UPDATE, headers=KNOWN)).status_code == 404


class TestHealth:
    async def test_the_process_lives(self, web: httpx.AsyncClient) -> None:
        assert (await web.get("/healthz")).status_code == 200

    async def test_ready(self, web: httpx.AsyncClient) -> None:
        answer = await web.get("/readyz")
        said = answer.json()
        assert (answer.status_code, said["ready"], said["parts"]) == (200, True, {"database": "ok"})
        assert {"waiting.inbox", "waiting.answers", "waiting.bulk", "heartbeat"} <= set(
            said["seconds"]
        )

    async def test_alarms_are_told_and_leave_it_ready(self) -> None:
        app = build_app({}, alarms=lambda: {"outbox": 3, "inbox": 0})
        transport = httpx.ASGITransport(app=app)
        async with httpx.AsyncClient(transport=transport, base_url="http://charley") as client:
            answer = await client.get("/readyz")
        assert (answer.status_code, answer.json()["alarms"]) == (200, {"outbox": 3})

    async def test_not_ready_says_why(self) -> None:
        checks = {
            "receiving": happened_lately(lambda: None, 90),
            "heartbeat": happened_lately(lambda: time.monotonic() - 100, 30),
            "sending": happened_lately(time.monotonic, 30),
        }
        transport = httpx.ASGITransport(app=build_app(checks))
        async with httpx.AsyncClient(transport=transport, base_url="http://charley") as client:
            answer = await client.get("/readyz")
        assert answer.status_code == 503
        assert answer.json() == {
            "ready": False,
            "parts": {
                "receiving": "not once so far",
                "heartbeat": "last 100 s ago, more than 30 s",
                "sending": "ok",
            },
        }


async def test_numbers_tell_what_waits_and_what_was_sent(
    web: httpx.AsyncClient, database: Database, clock: PushedClock
) -> None:
    database.now(take_in, [Raw("tg:1", 7, {})], TONIGHT)
    sendings = [Sending(message(), None, lane=BULK, chat=5) for _ in range(3)]
    database.now(put_out, "t:1", sendings, TONIGHT)
    count_result(Result(out_row(5, message(), advice=1), Fate.SENT, TONIGHT))
    shown = (await web.get("/metrics")).text
    assert 'charley_waiting{queue="bulk"} 3.0' in shown
    assert 'charley_waiting{queue="inbox"} 1.0' in shown
    assert 'charley_waiting{queue="answers"} 0.0' in shown
    assert f'charley_sends_total{{do="{Do.MESSAGE}",fate="sent"}}' in shown
    assert "charley_advice_delivered_total" in shown


async def test_it_serves_over_a_real_port() -> None:
    async with serving(build_app({}), "127.0.0.1", 0) as address, httpx.AsyncClient() as client:
        answer = await client.get(f"{address}/readyz")
    assert json.loads(answer.text) == {"ready": True, "parts": {}}


async def test_a_port_in_use_is_an_ordinary_error() -> None:
    async with serving(build_app({}), "127.0.0.1", 0) as address:
        port = int(address.rpartition(":")[2])
        with pytest.raises(OSError, match="in use"):
            async with serving(build_app({}), "127.0.0.1", port):
                pass
