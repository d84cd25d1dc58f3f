"""Keeping the sandbox on this machine: where it may listen and whom it answers."""

import ipaddress
import socket
from urllib.parse import urlsplit

from starlette.datastructures import Headers
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Receive, Scope, Send


class NotLoopback(ValueError):
    """The sandbox was asked to listen where others could reach it."""


def is_loopback(host: str) -> bool:
    """Whether this host name or address can only mean this machine."""
    if host.lower() == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def bound_socket(host: str, port: int) -> socket.socket:
    """A listening socket on a loopback address; port 0 means any free one."""
    if not is_loopback(host):
        raise NotLoopback(
            f"the sandbox listens on this machine only: use 127.0.0.1, localhost or ::1, not {host}"
        )
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # Named TCP, for asyncio sends small answers at once (TCP_NODELAY) only then.
    sock = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        sock.bind((host.strip("[]"), port))
    except OSError:
        sock.close()
        raise
    return sock


class LoopbackOnly:
    """Refuses what came under a foreign host name or from a foreign page.

    A page elsewhere can point its own name at 127.0.0.1 (DNS rebinding) or post here
    from the visitor's browser; both betray themselves in the Host or Origin header.
    """

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and not _trusted(Headers(scope=scope)):
            refusal = PlainTextResponse("The sandbox answers this machine only.", 403)
            await refusal(scope, receive, send)
            return
        await self._app(scope, receive, send)


def _trusted(headers: Headers) -> bool:
    host = urlsplit(f"//{headers.get('host', '')}").hostname
    if host is None or not is_loopback(host):
        return False
    origin = headers.get("origin")
    return origin is None or is_loopback(urlsplit(origin).hostname or "")
