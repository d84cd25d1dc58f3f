"""Calls that never leave the process: something in it answers in the Bot API's place."""

from collections.abc import Awaitable, Callable
from typing import Any, TypeAlias

import aiohttp
from telegram.error import NetworkError
from telegram.request import BaseRequest, RequestData

from bot.telegram.transport import READ, Transport

Answer: TypeAlias = Callable[[str, dict[str, Any]], Awaitable[tuple[int, bytes]]]
"""Method and parameters in, status and body out; ConnectionError where no answer comes."""


class InProcess(BaseRequest):
    """In the place of `Transport`; all above it is the same."""

    def __init__(self, answer: Answer) -> None:
        self._answer = answer

    @property
    def read_timeout(self) -> float:
        return READ

    async def initialize(self) -> None:
        """There is nothing to open."""

    async def shutdown(self) -> None:
        """And nothing to close."""

    async def do_request(
        self,
        url: str,
        method: str,  # noqa: ARG002
        request_data: RequestData | None = None,
        read_timeout: Any = BaseRequest.DEFAULT_NONE,  # noqa: ARG002
        write_timeout: Any = BaseRequest.DEFAULT_NONE,  # noqa: ARG002
        connect_timeout: Any = BaseRequest.DEFAULT_NONE,  # noqa: ARG002
        pool_timeout: Any = BaseRequest.DEFAULT_NONE,  # noqa: ARG002
    ) -> tuple[int, bytes]:
        """One call, as `Transport.do_request`."""
        given = request_data.parameters if request_data is not None else {}
        try:
            return await self._answer(url.rpartition("/")[2], given)
        except ConnectionError:
            raise NetworkError("cut off") from aiohttp.ServerDisconnectedError()

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        return Transport.parse_json_payload(payload)
