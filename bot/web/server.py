"""The web surface: /healthz, /readyz, /metrics, and the webhook Telegram calls."""

import asyncio
import contextlib
import hmac
import json
import socket
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping

import structlog
import uvicorn
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest
from starlette.applications import Starlette
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from bot.clock import Clock
from bot.settings import WEBHOOK_PATH
from bot.storage.database import Database, Unavailable
from bot.storage.inbox import take_in
from bot.telegram.receive import raw
from bot.web.health import ANSWER_WITHIN, Check, examine
from bot.web.metrics import REGISTRY, ages
from bot.web.patience import Impatient

log = structlog.get_logger(__name__)

LARGEST = 1024 * 1024
"""Bytes of an update; Telegram's own stay far below."""

BODY_WITHIN = 10.0
"""Seconds an update may take to arrive."""

AT_ONCE = 40
"""Calls Telegram may make at the same time."""

TICK = 1.0
"""Seconds between two looks of the server at the time."""

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - a name


class Webhook:
    """Takes updates in: what is refused costs little, what is accepted is stored first."""

    def __init__(
        self,
        secret: str,
        database: Database,
        clock: Clock,
        on_new: Callable[[int], None] = lambda _: None,
    ) -> None:
        """`on_new` is told how many new updates have just been stored."""
        self._secret = secret.encode()
        self._database = database
        self._clock = clock
        self._on_new = on_new

    async def receive(self, request: Request) -> Response:
        """200 once the update is stored; 503, so that Telegram repeats it, where that fails."""
        shown = request.headers.get(SECRET_HEADER, "").encode("utf-8", "replace")
        if not hmac.compare_digest(shown, self._secret):
            return _refused("wrong secret", 403)
        kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
        if kind != "application/json" or request.headers.get("content-encoding"):
            return _refused("not plain JSON", 415)
        try:
            async with asyncio.timeout(BODY_WITHIN):
                body = await _limited(request)
        except TimeoutError:
            return _refused("too slow", 408)
        if body is None:
            return _refused("too large", 413)
        try:
            update: object = json.loads(body)
        except (ValueError, RecursionError):
            return PlainTextResponse("broken JSON", 400)
        row = raw(update)
        if row is None:
            log.warning("not an update")
            return PlainTextResponse("not an update, not stored")
        try:
            new = await self._database.run(take_in, [row], self._clock.now())
        except Unavailable as error:
            log.error("update not stored", why=type(error).__name__)
            return PlainTextResponse("not stored, come again", 503)
        if new:
            self._on_new(new)
        return PlainTextResponse("stored")


def _refused(why: str, status: int) -> Response:
    """What has not been read yet is not read any more."""
    return PlainTextResponse(why, status, {"connection": "close"})


async def _limited(request: Request) -> bytes | None:
    """The body, or None as soon as it is known to be too large."""
    announced = request.headers.get("content-length", "")
    if announced.isdecimal() and int(announced) > LARGEST:
        return None
    body = bytearray()
    with contextlib.suppress(ClientDisconnect):
        async for part in request.stream():
            body += part
            if len(body) > LARGEST:
                return None
    return bytes(body)


def build_app(
    checks: Mapping[str, Check],
    webhook: Webhook | None = None,
    measure: Callable[[], Awaitable[None]] | None = None,
    alarms: Callable[[], Mapping[str, int]] = dict,
) -> Starlette:
    """The ASGI application; `checks` are what readiness means, `measure` is for each /metrics.

    `alarms` are told beside readiness, and change nothing in it: a webhook must not be cut off
    because reminders are stuck.
    """

    async def measured() -> None:
        if measure is not None:
            try:
                async with asyncio.timeout(ANSWER_WITHIN):
                    await measure()
            except (Unavailable, TimeoutError) as error:
                log.warning("not measured", why=type(error).__name__)

    async def alive(_: Request) -> Response:
        return PlainTextResponse("alive")

    async def ready(_: Request) -> Response:
        findings = await examine(dict(checks))
        all_well = all(finding.well for finding in findings)
        parts = {finding.part: finding.trouble or "ok" for finding in findings}
        said: dict[str, object] = {"ready": all_well, "parts": parts}
        if measure is not None:
            await measured()
            said["seconds"] = ages()
        if standing := {reason: people for reason, people in alarms().items() if people}:
            said["alarms"] = standing
        return JSONResponse(said, 200 if all_well else 503)

    async def numbers(_: Request) -> Response:
        await measured()
        return Response(generate_latest(REGISTRY), media_type=CONTENT_TYPE_LATEST)

    routes = [Route("/healthz", alive), Route("/readyz", ready), Route("/metrics", numbers)]
    if webhook is not None:
        routes.append(Route(WEBHOOK_PATH, webhook.receive, methods=["POST"]))
    app = Starlette(routes=routes)
    app.router.redirect_slashes = False  # another path is another path
    return app


@contextlib.asynccontextmanager
async def serving(app: Starlette, host: str, port: int) -> AsyncIterator[str]:
    """Serve in this event loop; gives the address. OSError where it cannot be listened to."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # Named by its protocol: asyncio sends at once only where it sees that it is TCP.
    sock = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        sock.bind((host, port))
    except OSError:
        sock.close()
        raise
    config = uvicorn.Config(
        app, log_config=None, lifespan="off", timeout_graceful_shutdown=3, http=Impatient, ws="none"
    )
    server = _Server(config)
    task = asyncio.create_task(server.serve(sockets=[sock]))
    try:
        await server.listening.wait()
        shown = f"[{host}]" if ":" in host else host
        yield f"http://{shown}:{sock.getsockname()[1]}"
    finally:
        server.leave()
        await task
        sock.close()


class _Server(uvicorn.Server):
    """Leaves the signals to the program it runs in, says when it listens, and sleeps meanwhile."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.listening = asyncio.Event()
        self._leaving = asyncio.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.listening.set()

    async def main_loop(self) -> None:
        """uvicorn's own looks ten times a second whether it is over; this one is told."""
        while not await self.on_tick(0):  # which also sets the time that is in every answer
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._leaving.wait(), TICK)

    def leave(self) -> None:
        """Stop listening; what is being answered is finished."""
        self.should_exit = True
        self._leaving.set()

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield
