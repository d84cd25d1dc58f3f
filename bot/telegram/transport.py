"""How calls travel: over aiohttp, which holds hundreds of them at once at little cost.

The library's own way, httpx, takes the longer for a call the more of them are under way.
"""

import json
import ssl
from functools import cache
from typing import Any

import aiohttp
import httpx
from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData

from bot.telegram.errors import NOT_AN_ANSWER

IDLE_CONNECTION = 15.0
"""Seconds after which an unused connection is closed, well before the far side would do it."""

_JSON = {"Content-Type": "application/json"}

CONNECT, POOL, READ = 5.0, 10.0, 15.0
"""Seconds to connect, to get a connection at all, and between two pieces of an answer."""


class Transport(BaseRequest):
    """Calls over a pool of connections; answers that are none end as errors, without being logged.

    What went wrong is the `__cause__` of the error, as aiohttp saw it.
    """

    def __init__(self, connections: int) -> None:
        """Opens connections when they are first needed, at most so many."""
        self._connections = connections
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float:
        return READ

    async def initialize(self) -> None:
        if self._session is None or self._session.closed:
            pool = aiohttp.TCPConnector(
                limit=self._connections, keepalive_timeout=IDLE_CONNECTION, ssl=_trusted()
            )
            headers = {"User-Agent": self.USER_AGENT}
            self._session = aiohttp.ClientSession(
                connector=pool, headers=headers, cookie_jar=aiohttp.DummyCookieJar()
            )

    async def shutdown(self) -> None:
        if self._session is not None:
            await self._session.close()

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = BaseRequest.DEFAULT_NONE,
        write_timeout: Any = BaseRequest.DEFAULT_NONE,  # noqa: ARG002
        connect_timeout: Any = BaseRequest.DEFAULT_NONE,
        pool_timeout: Any = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """One call; returns its status and body, NetworkError where there was no answer."""
        await self.initialize()
        assert self._session is not None
        patience = aiohttp.ClientTimeout(
            total=None,
            connect=_chosen(pool_timeout, POOL),
            sock_connect=_chosen(connect_timeout, CONNECT),
            sock_read=_chosen(read_timeout, READ),
        )
        given = request_data.parameters if request_data is not None else {}
        body = json.dumps(given).encode()
        try:
            async with self._session.request(
                method, url, data=body, headers=_JSON, timeout=patience, allow_redirects=False
            ) as answer:
                return answer.status, await answer.read()
        except TimeoutError as error:
            raise TimedOut from error
        except aiohttp.ClientError as error:
            raise NetworkError(type(error).__name__) from error

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        try:
            answer = json.loads(payload.decode("utf-8", "replace"))
        except (ValueError, RecursionError):
            answer = None
        if not isinstance(answer, dict) or not ("result" in answer or "description" in answer):
            raise NetworkError(NOT_AN_ANSWER)
        return answer


def _chosen(timeout: Any, default: float) -> float | None:
    seconds: float | None = default if timeout is BaseRequest.DEFAULT_NONE else timeout
    return seconds


@cache
def _trusted() -> ssl.SSLContext:
    """The authorities that vouch for Telegram; reading them takes a while."""
    return httpx.create_ssl_context()
