"""The webhook over a real socket: what is not wanted is refused early and cheaply."""

import asyncio
import contextlib
import json
import time
from collections.abc import AsyncIterator
from dataclasses import dataclass

import pytest
from sqlalchemy import func, select

from bot.clock import PushedClock
from bot.settings import WEBHOOK_PATH
from bot.storage.database import Database
from bot.storage.tables import inbox
from bot.web import patience, server
from bot.web.server import LARGEST, SECRET_HEADER, Webhook, build_app, serving

SECRET = "night_Time-1"
UPDATE = json.dumps({"update_id": 5, "message": {"from": {"id": 7}, "text": "cramp"}}).encode()
SHORT = 0.15  # seconds
GUARD = 20  # seconds: nothing waits so long


@dataclass(frozen=True, slots=True)
class Caller:
    """Somebody at the other end of the wire."""

    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter

    def says(self, *lines: str, body: bytes = b"") -> None:
        """Lines of a head, and what follows it."""
        self.writer.write("".join(f"{line}\r\n" for line in lines).encode() + body)

    async def hears(self) -> bytes:
        """All that comes until the other end hangs up."""
        async with asyncio.timeout(GUARD):
            try:
                return await self.reader.read()
            except ConnectionResetError:
                return b""


CALLERS: list[Caller] = []


@pytest.fixture
async def port(
    database: Database, clock: PushedClock, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[int]:
    monkeypatch.setattr(patience, "HEAD_WITHIN", SHORT)
    monkeypatch.setattr(server, "BODY_WITHIN", SHORT)
    app = build_app({}, Webhook(SECRET, database, clock))
    async with serving(app, "127.0.0.1", 0) as address:
        yield int(address.rpartition(":")[2])
        while CALLERS:
            writer = CALLERS.pop().writer
            writer.close()
            with contextlib.suppress(ConnectionError):
                await writer.wait_closed()


async def calls(port: int) -> Caller:
    caller = Caller(*await asyncio.open_connection("127.0.0.1", port))
    CALLERS.append(caller)
    return caller


def head(method: str = "POST", length: object = len(UPDATE), **more: str) -> list[str]:
    """The head of a request as Telegram makes it, with something else in it."""
    fields = {
        "Host": "charley",
        "Content-Type": "application/json",
        SECRET_HEADER: SECRET,
        "Content-Length": str(length),
    } | {name.replace("_", "-"): value for name, value in more.items()}
    lines = (f"{name}: {value}" for name, value in fields.items() if value)
    return [f"{method} {WEBHOOK_PATH} HTTP/1.1", *lines, ""]


def stored(database: Database) -> int:
    return database.now(
        lambda conn: conn.execute(select(func.count()).select_from(inbox)).scalar_one()
    )


async def test_an_update_is_taken_in(port: int, database: Database) -> None:
    caller = await calls(port)
    caller.says(*head(), body=UPDATE)
    assert (await caller.hears()).startswith(b"HTTP/1.1 200")
    assert stored(database) == 1


@pytest.mark.parametrize(
    ("lines", "status"),
    [
        (head(**{SECRET_HEADER: "wrong"}), 403),
        (head(**{SECRET_HEADER: ""}), 403),
        (head(**{SECRET_HEADER: SECRET + "x"}), 403),
        (head(length=10**12), 413),
        (head(length=LARGEST + 1), 413),
        (head(Content_Type="text/plain"), 415),
        (head(Content_Encoding="gzip"), 415),
        (head(Content_Encoding="br"), 415),
        (head("PUT"), 405),
        (head("DELETE"), 405),
    ],
)
async def test_refused_by_the_head_alone(
    port: int, database: Database, lines: list[str], status: int
) -> None:
    """The answer comes though not one byte of the body does, and the connection is closed."""
    caller = await calls(port)
    caller.says(*lines)
    assert (await caller.hears()).startswith(f"HTTP/1.1 {status}".encode())
    assert stored(database) == 0


DEEP = b'{"update_id": 6, "message": ' + b'{"a": ' * 20_000 + b"1" + b"}" * 20_001


@pytest.mark.parametrize("body", [b"{", b"\xff", b"", DEEP, b"[" * 500_000, b"9" * 900_000])
async def test_what_is_no_json_is_refused(port: int, database: Database, body: bytes) -> None:
    """Also what would take the parser too deep, or be a number of a million digits."""
    caller = await calls(port)
    caller.says(*head(length=len(body), Connection="close"), body=body)
    assert (await caller.hears()).startswith(b"HTTP/1.1 400")
    assert stored(database) == 0


@pytest.mark.parametrize("deep", [50, 300, 900])
async def test_depth_that_can_be_read_does_no_harm(
    port: int, database: Database, deep: int
) -> None:
    """What is stored is flat."""
    nested = UPDATE[:-2] + b', "x": ' + b"[" * deep + b"]" * deep + b"}}"
    caller = await calls(port)
    caller.says(*head(length=len(nested), Connection="close"), body=nested)
    assert (await caller.hears()).startswith(b"HTTP/1.1 200")
    assert stored(database) == 1


async def test_a_body_without_end_is_cut_off(port: int, database: Database) -> None:
    caller = await calls(port)
    chunk = b"10000\r\n" + b" " * 0x10000 + b"\r\n"
    caller.says(
        *head(length="", Transfer_Encoding="chunked"), body=chunk * (LARGEST // 0x10000 + 2)
    )
    assert (await caller.hears()).startswith(b"HTTP/1.1 413")


async def test_whoever_says_nothing_is_hung_up_on(port: int) -> None:
    caller = await calls(port)
    assert await caller.hears() == b""


async def test_a_head_byte_by_byte_is_hung_up_on(port: int) -> None:
    """Each byte came in time; the whole did not."""
    caller = await calls(port)
    heard = asyncio.create_task(caller.hears())
    for letter in "\r\n".join(head()) * 1000:
        if heard.done():
            break
        caller.writer.write(letter.encode())
        await asyncio.wait([heard], timeout=SHORT / 20)
    assert await heard == b""


async def test_a_body_byte_by_byte_is_refused(port: int, database: Database) -> None:
    caller = await calls(port)
    caller.says(*head())
    heard = asyncio.create_task(caller.reader.readline())
    for byte in UPDATE:
        if heard.done():
            break
        caller.writer.write(bytes([byte]))
        await asyncio.wait([heard], timeout=SHORT / 20)
    assert (await heard).startswith(b"HTTP/1.1 408")
    assert stored(database) == 0


async def test_after_an_answer_the_same_patience(port: int, database: Database) -> None:
    """A second request that never comes to an end is no better than a first."""
    caller = await calls(port)
    caller.says(*head(), body=UPDATE)
    caller.says(*head()[:3])
    said = await caller.hears()
    assert said.count(b"HTTP/1.1 200") == 1
    assert stored(database) == 1


async def test_who_says_nothing_makes_room(port: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """However many hold the line, an update is taken in at once; the longest silent one goes."""
    monkeypatch.setattr(patience, "HEAD_WITHIN", GUARD)
    monkeypatch.setattr(patience, "MOST", 5)
    silent = [await calls(port) for _ in range(20)]
    began = time.monotonic()
    caller = await calls(port)
    caller.says(*head(Connection="close"), body=UPDATE)
    assert (await caller.hears()).startswith(b"HTTP/1.1 200")
    assert await silent[0].hears() == b""
    assert time.monotonic() - began < GUARD / 2
    silent[-1].says(*head(), body=UPDATE)
    assert (await silent[-1].reader.readline()).startswith(b"HTTP/1.1 200")


async def test_whoever_is_being_answered_does_not(
    port: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(patience, "MOST", 5)
    monkeypatch.setattr(server, "BODY_WITHIN", GUARD)
    held = [await calls(port) for _ in range(5)]
    for caller in held:
        caller.says(*head(Expect="100-continue"))
        assert (await caller.reader.readline()).startswith(b"HTTP/1.1 100")
    assert await (await calls(port)).hears() == b""
    for caller in held:
        await caller.reader.readline()
        caller.says(body=UPDATE)
        assert (await caller.reader.readline()).startswith(b"HTTP/1.1 200")


@pytest.mark.parametrize("path", [f"{WEBHOOK_PATH}/", f"/{WEBHOOK_PATH}", "/bot123:abc/update"])
async def test_another_path_is_not_found(port: int, database: Database, path: str) -> None:
    """Nor is anybody sent on to the right one."""
    caller = await calls(port)
    lines = head(Connection="close")
    caller.says(lines[0].replace(WEBHOOK_PATH, path), *lines[1:], body=UPDATE)
    assert (await caller.hears()).startswith(b"HTTP/1.1 404")
    assert stored(database) == 0


async def test_slow_callers_keep_nobody_waiting(port: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """A hundred that dawdle in their bodies, and one update among them."""
    monkeypatch.setattr(server, "BODY_WITHIN", GUARD)
    dawdling = [await calls(port) for _ in range(100)]
    for caller in dawdling:
        caller.says(*head(), body=UPDATE[:5])
    caller = await calls(port)
    began = time.monotonic()
    caller.says(*head(Connection="close"), body=UPDATE)
    assert (await caller.hears()).startswith(b"HTTP/1.1 200")
    assert time.monotonic() - began < GUARD / 4
