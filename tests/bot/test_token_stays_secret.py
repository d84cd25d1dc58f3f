"""The token is in no log, no database, no number and no message, whatever goes wrong."""

import asyncio
import contextlib
import io
import json
import logging
import sys
import threading
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Literal
from urllib.parse import quote

import pytest
import structlog
from prometheus_client import generate_latest
from pydantic import SecretStr
from telegram.error import TelegramError

from bot import cli
from bot.app import App
from bot.logs import set_up_logging
from bot.replies import Do, Reply
from bot.settings import Settings
from bot.storage import outbox
from bot.storage.outbox import Sending
from bot.telegram.client import TokenRejected
from bot.telegram.commands import introduce
from bot.web.metrics import REGISTRY
from conversations.script import Text

TOKEN = "123456789:AAF-marked_not_to_be_seen_anywhere0"
SECRET = TOKEN.partition(":")[2]
SPELLINGS = {TOKEN, SECRET, quote(TOKEN, safe=""), json.dumps(TOKEN)[1:-1]}

ECHO = f"https://api.telegram.example/bot{TOKEN}/sendMessage"


def answered(status: str, body: object, *more: str) -> bytes:
    """An answer of the far side."""
    raw = body.encode() if isinstance(body, str) else json.dumps(body).encode()
    head = (f"HTTP/1.1 {status}", f"Content-Length: {len(raw)}", "Connection: close", *more)
    return "\r\n".join((*head, "", "")).encode() + raw


def refusal(code: int, said: str, **more: object) -> bytes:
    """The Bot API's own way of saying no; here it repeats the address it was asked at."""
    body = {"ok": False, "error_code": code, "description": f"{said}: {ECHO}"} | more
    return answered(f"{code} No", body)


ANSWERS = {
    "token refused": refusal(401, "Unauthorized"),
    "not found": refusal(404, "Not Found"),
    "bad request": refusal(400, "Bad Request"),
    "forbidden": refusal(403, "Forbidden: bot was blocked by the user"),
    "conflict": refusal(409, "Conflict: terminated by other getUpdates request"),
    "slow down": refusal(429, "Too Many Requests", parameters={"retry_after": 1}),
    "broken": refusal(500, "Internal Server Error"),
    "a gateway": answered("502 Bad Gateway", f"<html>{ECHO}</html>"),
    "moved": answered("301 Moved", "", f"Location: {ECHO}"),
    "no JSON": answered("200 OK", f"<html>{ECHO}"),
    "another shape": answered("200 OK", {"ok": True, "result": {"message_id": ECHO}}),
    "cut off": answered("200 OK", {"ok": True})[:-5],
    "no HTTP": f"{ECHO}\r\n\r\n".encode(),
    "silence": b"",
}


@contextlib.asynccontextmanager
async def far_side(answer: bytes) -> AsyncIterator[str]:
    """A Bot API that answers everything alike; gives its address."""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(ConnectionError, asyncio.IncompleteReadError):
            await reader.readuntil(b"\r\n\r\n")
            writer.write(answer)
            await writer.drain()
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    async with server:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"


@pytest.fixture(autouse=True)
def logging_as_it_was() -> Iterator[None]:
    root = logging.getLogger()
    handlers, level, hooks = root.handlers[:], root.level, (sys.excepthook, threading.excepthook)
    yield
    logging.captureWarnings(capture=False)
    root.handlers[:] = handlers
    root.setLevel(level)
    sys.excepthook, threading.excepthook = hooks
    structlog.reset_defaults()


def put_message(app: App) -> None:
    """Something to send."""
    reply = Sending(Reply(Do.MESSAGE, (Text("done"),)), None, chat=7, language="en")
    app.database.now(outbox.put_out, "test:1", [reply], app.clock.now())


async def everything(app: App) -> None:
    """Each way in which the bot speaks to the far side; each error logged as a bug would be."""
    log = structlog.get_logger("bot.test")
    steps = (
        lambda: app.client.open(),
        lambda: app.poller.step(wait=0),
        lambda: introduce(app.client, app.catalogue, ("start",)),
        lambda: app.client.set_webhook("https://example.org", secret_token="s"),
        lambda: app.client.send_message(7, "hi"),
        lambda: app.client.answer_callback_query("1"),
        lambda: app.dispatcher.step(hurry=True),
        lambda: app.dispatcher.step(hurry=True),
    )
    for step in steps:
        try:
            await step()
        except (TelegramError, TokenRejected, KeyError, TypeError, ValueError) as error:
            log.exception("failed", why=repr(error), told=str(error), client=repr(app.client))
            log.warning("failed", error=error, args=error.args, cause=error.__cause__)
    await app.dispatcher._finish()


def stands_in(text: str) -> bool:
    """Whether the token does, in whatever spelling: the library makes capital letters small."""
    return any(each.lower() in text.lower() for each in SPELLINGS)


def kept(folder: Path) -> str:
    """All that stands in the files of a folder."""
    return b"".join(path.read_bytes() for path in folder.iterdir()).decode("latin-1")


@pytest.mark.parametrize("trouble", [*ANSWERS, "nobody there"])
async def test_whatever_the_far_side_answers(tmp_path: Path, trouble: str) -> None:
    style: Literal["json", "text"] = "json" if len(trouble) % 2 else "text"
    stream = io.StringIO()
    async with contextlib.AsyncExitStack() as stack:
        url = "http://127.0.0.1:9"
        if trouble in ANSWERS:
            url = await stack.enter_async_context(far_side(ANSWERS[trouble]))
        file = tmp_path / "charley.db"
        settings = Settings(token=SecretStr(TOKEN), api_url=url, database_url=f"sqlite:///{file}")
        set_up_logging("debug", style, settings.secrets(), stream)
        app = App(settings)
        app.database.now(_schema)
        put_message(app)
        await everything(app)
        logging.getLogger("uvicorn.access").warning("GET %s", ECHO)
        shown = repr(settings) + str(settings) + repr(app.client)
        await app.client.shutdown()
        app.database.close()
    told = stream.getvalue()
    numbers = generate_latest(REGISTRY).decode()
    assert "failed" in told
    places = {"log": told, "database": kept(tmp_path), "metrics": numbers, "repr": shown}
    assert [place for place, text in places.items() if stands_in(text)] == []


def _schema(conn: object) -> None:
    from bot.storage import schema

    schema.upgrade(conn)  # type: ignore[arg-type]


@pytest.mark.parametrize("words", [["run", TOKEN], ["run", f"--token={TOKEN}"], [f"bot{TOKEN}"]])
def test_none_is_taken_from_the_command_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], words: list[str]
) -> None:
    """Everybody on the machine can read that; the sentence says so and does not repeat it."""
    monkeypatch.setattr(sys, "argv", ["charley", *words])
    with pytest.raises(SystemExit) as stopped:
        cli.main()
    said = capsys.readouterr()
    assert stopped.value.code == 2
    assert "CHARLEY_TOKEN_FILE" in said.err
    assert not stands_in(said.err + said.out)


@pytest.mark.parametrize("trouble", ["token refused", "broken"])
async def test_a_whole_process_says_nothing_of_it(tmp_path: Path, trouble: str) -> None:
    """All it writes anywhere, at the most talkative level."""
    async with far_side(ANSWERS[trouble]) as url:
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-X", "dev", "-m", "bot", "run"),
            env={
                "PATH": "",
                "CHARLEY_TOKEN": TOKEN,
                "CHARLEY_API_URL": url,
                "CHARLEY_DATABASE_URL": f"sqlite:///{tmp_path / 'charley.db'}",
                "CHARLEY_LISTEN": "127.0.0.1:0",
                "CHARLEY_LOG_LEVEL": "debug",
            },
            cwd=Path(__file__).parents[2],
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.STDOUT,
        )
        assert process.stdout is not None
        said = b""
        async with asyncio.timeout(60):
            while line := await process.stdout.readline():
                said += line
                if b"Telegram not ready" in line:
                    process.terminate()
            await process.wait()
    assert said
    assert not stands_in(said.decode() + kept(tmp_path))
