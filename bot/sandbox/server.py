"""The sandbox as a server: Bot API, page and controls on one loopback port."""

import asyncio
import contextlib
import socket
from collections.abc import AsyncIterator, Iterator
from email.utils import format_datetime
from pathlib import Path

import uvicorn
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import FileResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bot.clock import PushedClock
from bot.sandbox.api import Api
from bot.sandbox.control import Control
from bot.sandbox.loopback import LoopbackOnly, bound_socket
from bot.sandbox.timers import Timers, no_timers
from bot.sandbox.world import TOKEN, World

PAGE = Path(__file__).parent / "page"
PORT = 8484
_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
    "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)


class Sandbox:
    """A world, its clock, and the server around them.

    `timers` tells the page what is still to come; it may be set after construction.
    """

    def __init__(
        self, clock: PushedClock | None = None, token: str = TOKEN, timers: Timers = no_timers
    ) -> None:
        self.clock = PushedClock() if clock is None else clock
        self.world = World(self.clock, token)
        self.timers = timers

    def app(self) -> Starlette:
        """The ASGI application."""
        control = Control(self.world, self.clock, lambda: self.timers())
        return Starlette(
            routes=[
                Route("/", _page),
                *Api(self.world).routes(),
                Mount("/sandbox", routes=control.routes()),
                Mount("/page", StaticFiles(directory=PAGE)),
            ],
            middleware=[Middleware(LoopbackOnly), Middleware(Dated, clock=self.clock)],
        )

    @contextlib.asynccontextmanager
    async def serving(self, host: str = "127.0.0.1", port: int = 0) -> AsyncIterator[str]:
        """Serve in this event loop; gives the address, such as http://127.0.0.1:8484.

        Raises NotLoopback for a host others could reach, OSError for a port in use.
        """
        sock = bound_socket(host, port)
        shown = f"[{host.strip('[]')}]" if ":" in host else host
        server = _Server(
            uvicorn.Config(
                self.app(),
                log_config=None,
                log_level="critical",
                access_log=False,
                lifespan="off",
                timeout_keep_alive=75,  # outlasts the client's: no call meets a closing door
                timeout_graceful_shutdown=1,
            )
        )
        task = asyncio.create_task(server.serve(sockets=[sock]))
        try:
            await server.listening.wait()
            yield f"http://{shown}:{sock.getsockname()[1]}"
        finally:
            await self.world.close()
            server.leave()
            await task
            sock.close()


class Dated:
    """Has every answer bear the stand-in's time, as Telegram's bear Telegram's."""

    def __init__(self, app: ASGIApp, clock: PushedClock) -> None:
        self._app = app
        self._clock = clock

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def dated(message: Message) -> None:
            if message["type"] == "http.response.start":
                date = format_datetime(self._clock.now(), usegmt=True).encode()
                message["headers"] = [*message["headers"], (b"date", date)]
            await send(message)

        await self._app(scope, receive, dated)


class _Server(uvicorn.Server):
    """Leaves the signals to the program it runs in, and says when it listens."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.listening = asyncio.Event()
        self._leaving = asyncio.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.listening.set()

    async def main_loop(self) -> None:
        await self._leaving.wait()

    def leave(self) -> None:
        """Stop serving."""
        self.should_exit = True
        self._leaving.set()

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


async def _page(_: Request) -> Response:
    headers = {"Content-Security-Policy": _POLICY, "Cache-Control": "no-cache"}
    return FileResponse(PAGE / "index.html", headers=headers)
