"""What went wrong, told from real failures of a real connection."""

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from typing import TypeAlias

import pytest
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
)

from bot.telegram.client import Client, TokenRejected, build_client
from bot.telegram.errors import Cause, cause, in_short, told_to_wait

Far: TypeAlias = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


@asynccontextmanager
async def far_side(behave: Far) -> AsyncIterator[str]:
    """A server that treats every request in one way."""

    served: set[asyncio.Task[None] | None] = set()

    async def once(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        served.add(asyncio.current_task())
        with suppress(OSError, asyncio.IncompleteReadError):
            await reader.readuntil(b"\r\n\r\n")
            await behave(reader, writer)
        writer.close()
        with suppress(OSError):
            await writer.wait_closed()

    server = await asyncio.start_server(once, "127.0.0.1", 0)
    async with server:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        await asyncio.gather(*filter(None, served))


def says(status: int, body: bytes) -> Far:
    async def behave(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = f"HTTP/1.1 {status} X\r\nContent-Length: {len(body)}\r\n\r\n"
        writer.write(head.encode() + body)
        await writer.drain()

    return behave


def refuses(status: int, description: str) -> Far:
    body = {"ok": False, "error_code": status, "description": description}
    return says(status, json.dumps(body).encode())


async def hangs_up(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    writer.transport.abort()


async def breaks_off(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    writer.write(b'HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{"ok":')
    await writer.drain()


async def says_nothing(reader: asyncio.StreamReader, _: asyncio.StreamWriter) -> None:
    await reader.read()


HTML = b"<html><h1>Some gateway says no</h1></html>"

MET: list[tuple[Far, Cause]] = [
    (hangs_up, Cause.UNKNOWN),
    (breaks_off, Cause.UNKNOWN),
    (says_nothing, Cause.UNKNOWN),
    (says(200, b'{"ok": true, "resu'), Cause.UNKNOWN),
    (says(200, b"[]"), Cause.UNKNOWN),
    (says(200, b'{"ok": true}'), Cause.UNKNOWN),
    (says(200, b'{"ok": false, "description": "x"}'), Cause.UNKNOWN),
    (says(502, HTML), Cause.BROKEN),
    (says(404, HTML), Cause.BROKEN),
    (says(403, HTML), Cause.BROKEN),
    (says(400, HTML), Cause.BROKEN),
    (says(409, HTML), Cause.BROKEN),
    (refuses(500, "Internal Server Error"), Cause.BROKEN),
    (refuses(401, "Unauthorized"), Cause.TOKEN),
    (refuses(404, "Not Found"), Cause.TOKEN),
    (refuses(403, "Forbidden: bot was blocked by the user"), Cause.UNREACHABLE),
    (refuses(403, "Forbidden: user is deactivated"), Cause.UNREACHABLE),
    (refuses(400, "Bad Request: chat not found"), Cause.UNREACHABLE),
    (refuses(400, "Bad Request: message text is empty"), Cause.REFUSED),
    (refuses(400, "Bad Request: BUTTON_DATA_INVALID"), Cause.REFUSED),
]


async def closed(client: Client) -> None:
    """Close connections also where the client was never opened."""
    for request in client._request:
        await request.shutdown()


async def failure(url: str) -> Exception:
    client = build_client("1:abc", url)
    try:
        with pytest.raises(Exception) as caught:  # noqa: PT011 - which one is what this is about
            await client.send_message(5, "hello", read_timeout=0.2)
    finally:
        await closed(client)
    return caught.value


@pytest.mark.parametrize(("behave", "why"), MET)
async def test_the_far_side(behave: Far, why: Cause) -> None:
    async with far_side(behave) as url:
        error = await failure(url)
    assert cause(error) is why
    assert "abc" not in in_short(error, why)


async def test_nobody_listens() -> None:
    async with far_side(hangs_up) as url:
        pass
    assert cause(await failure(url)) is Cause.UNSENT


async def test_no_such_host() -> None:
    assert cause(await failure("http://nowhere.invalid")) is Cause.UNSENT


async def test_no_tls_where_tls_was_asked_for() -> None:
    async def speaks_plainly(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 400 TLS? Never heard of it\r\n\r\n")
        writer.close()

    server = await asyncio.start_server(speaks_plainly, "127.0.0.1", 0)
    async with server:
        port = server.sockets[0].getsockname()[1]
        assert cause(await failure(f"https://127.0.0.1:{port}")) is Cause.UNSENT


TOLD: list[tuple[Exception, Cause]] = [
    (BadRequest("Message is not modified: specified new message content ..."), Cause.UNCHANGED),
    (BadRequest("Message to edit not found"), Cause.NO_MESSAGE),
    (BadRequest("Message can't be edited"), Cause.NO_MESSAGE),
    (BadRequest("Query is too old and response timeout expired or ..."), Cause.TOO_LATE),
    (BadRequest("Can't parse entities: unsupported start tag"), Cause.REFUSED),
    (RetryAfter(3), Cause.SLOW_DOWN),
    (ChatMigrated(-100), Cause.REFUSED),
    (Conflict("terminated by other getUpdates request"), Cause.REFUSED),
    (Forbidden("Forbidden: bot can't initiate conversation with a user"), Cause.UNREACHABLE),
    (InvalidToken("Unauthorized"), Cause.TOKEN),
    (NetworkError("Bad Gateway"), Cause.BROKEN),
    (TypeError("'bool' object is not iterable"), Cause.UNKNOWN),
]


@pytest.mark.parametrize(("error", "why"), TOLD, ids=lambda one: str(one)[:40])
def test_what_telegram_says(error: Exception, why: Cause) -> None:
    assert cause(error) is why


def test_how_long_telegram_asks_to_wait() -> None:
    assert told_to_wait(RetryAfter(17)) == 17
    assert told_to_wait(BadRequest("x")) == 0


class TestOpening:
    async def test_a_token_that_is_refused_ends_it_without_being_told(self) -> None:
        async with far_side(refuses(401, "Unauthorized")) as url:
            client = build_client("1:abc", url)
            with pytest.raises(TokenRejected) as caught:
                await client.open()
            await client.shutdown()
        assert "abc" not in repr(caught.value) + str(caught.value)

    @pytest.mark.parametrize("behave", [hangs_up, says(502, HTML), says(404, HTML)])
    async def test_without_an_answer_it_goes_on(self, behave: Far) -> None:
        async with far_side(behave) as url:
            client = build_client("1:abc", url)
            assert await client.open() is False
            assert client.known_as == ""
            await client.shutdown()

    async def test_it_learns_its_name(self) -> None:
        me = {"id": 1, "is_bot": True, "first_name": "C", "username": "charley_bot"}
        async with far_side(says(200, json.dumps({"ok": True, "result": me}).encode())) as url:
            client = build_client("1:abc", url)
            assert await client.open() is True
            assert client.known_as == "charley_bot"
            await client.shutdown()
