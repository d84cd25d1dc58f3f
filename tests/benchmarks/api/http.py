"""HTTP/1.1 in as few instructions as will do: bodies with a length, one request at a time."""

import asyncio
import json
from collections.abc import Callable
from typing import Any
from urllib.parse import unquote_plus

Handler = Callable[["Connection", str, bytes, bytes], None]
"""Takes the path and the body with its content type; answers now or later."""

HEAD = b"HTTP/1.1 %d X\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"


class Connection(asyncio.Protocol):
    """One client's connection."""

    def __init__(self, handler: Handler) -> None:
        self._handler = handler
        self._received = b""
        self._transport: Any = None  # uvloop's is no subclass of asyncio's

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = transport

    def connection_lost(self, exc: Exception | None) -> None:
        self._transport = None

    @property
    def open(self) -> bool:
        return self._transport is not None and not self._transport.is_closing()

    def data_received(self, data: bytes) -> None:
        self._received += data
        while (end := self._received.find(b"\r\n\r\n")) >= 0:
            head = self._received[:end]
            length = int(_header(head, b"content-length") or 0)
            if len(self._received) < end + 4 + length:
                return
            body = self._received[end + 4 : end + 4 + length]
            self._received = self._received[end + 4 + length :]
            path = head.split(b" ", 2)[1].decode()
            self._handler(self, path, body, _header(head, b"content-type"))

    def answer(self, status: int, body: bytes, after: float = 0.0) -> None:
        """Answer, so many seconds from now."""
        if after:
            asyncio.get_running_loop().call_later(after, self.answer, status, body)
        elif self._transport is not None and self.open:
            self._transport.write(HEAD % (status, len(body)) + body)


def _header(head: bytes, name: bytes) -> bytes:
    at = head.lower().find(b"\r\n" + name + b":")
    if at < 0:
        return b""
    at += len(name) + 3
    end = head.find(b"\r\n", at)
    return head[at : end if end >= 0 else len(head)].strip()


def parameters(body: bytes, content_type: bytes) -> dict[str, Any]:
    """What a call was given; forms hold JSON inside of their values."""
    if not body:
        return {}
    if content_type.startswith(b"application/json"):
        found: dict[str, Any] = json.loads(body)
        return found
    pairs = (pair.partition("=") for pair in body.decode().split("&"))
    return {name: unquote_plus(value) for name, _, value in pairs}
