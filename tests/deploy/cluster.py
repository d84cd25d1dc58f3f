"""Several replicas behind the proxy of deploy/Caddyfile, as processes of this machine."""

import asyncio
import contextlib
import os
import socket
import sys
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from pathlib import Path

import httpx

from tests.support.process import PATIENCE, started

CADDYFILE = Path(__file__).parents[2] / "deploy" / "Caddyfile"
CADDY = Path(sys.executable).with_name("caddy")


@dataclass
class Cluster:
    """The proxy's address, and what runs on which port."""

    proxy: str
    environment: dict[str, str]
    ports: list[int]
    replicas: dict[int, asyncio.subprocess.Process] = field(default_factory=dict)

    async def start(self, port: int) -> None:
        """Start a replica there, and come back when it is ready."""
        listen = {"CHARLEY_LISTEN": f"127.0.0.1:{port}"}
        self.replicas[port] = await started(self.environment | listen)
        await _answers(f"http://127.0.0.1:{port}/readyz")

    async def stop(self, port: int) -> int | None:
        """Stop the replica there as a supervisor would; gives its exit code."""
        self.replicas[port].terminate()
        return await self._ended(port)

    async def kill(self, port: int) -> None:
        """The replica there dies in the middle of whatever it does."""
        self.replicas[port].kill()
        await self._ended(port)

    async def replace(self, port: int) -> int | None:
        """One step of a rolling restart; gives the exit code of the old one."""
        code = await self.stop(port)
        await self.start(port)
        return code

    async def close(self) -> None:
        """Nothing is left running."""
        for port, process in tuple(self.replicas.items()):
            if process.returncode is None:
                await self.kill(port)

    async def _ended(self, port: int) -> int | None:
        async with asyncio.timeout(PATIENCE):
            await self.replicas[port].communicate()
        return self.replicas[port].returncode


@contextlib.asynccontextmanager
async def cluster(environment: dict[str, str], count: int) -> AsyncIterator[Cluster]:
    """So many replicas with these settings, all ready, behind the proxy."""
    front, *ports = _free_ports(count + 1)
    proxy = f"http://127.0.0.1:{front}"
    webhook = {
        "CHARLEY_RECEIVE": "webhook",
        "CHARLEY_PUBLIC_URL": proxy,
        "CHARLEY_WEBHOOK_SECRET": "Only-Telegram-knows-1",
        "CHARLEY_LOG_LEVEL": "warning",
    }
    all_of_them = Cluster(proxy, environment | webhook, ports)
    caddy = await asyncio.create_subprocess_exec(
        *(CADDY, "run", "--adapter", "caddyfile", "--config", CADDYFILE),
        env=os.environ | {"SITE": proxy, "REPLICAS": " ".join(f"127.0.0.1:{p}" for p in ports)},
        stdout=asyncio.subprocess.DEVNULL,
        stderr=asyncio.subprocess.DEVNULL,
    )
    try:
        await asyncio.gather(*map(all_of_them.start, ports))
        await _answers(f"{proxy}/healthz", 404)
        yield all_of_them
    finally:
        await all_of_them.close()
        caddy.kill()
        await caddy.wait()


async def _answers(address: str, status: int = 200) -> None:
    async with asyncio.timeout(PATIENCE), httpx.AsyncClient(trust_env=False) as client:
        while True:
            with contextlib.suppress(httpx.HTTPError):
                if (await client.get(address)).status_code == status:
                    return
            await asyncio.sleep(0.05)


def _free_ports(count: int) -> list[int]:
    with contextlib.ExitStack() as held:
        found = [held.enter_context(socket.create_server(("127.0.0.1", 0))) for _ in range(count)]
        return [each.getsockname()[1] for each in found]
