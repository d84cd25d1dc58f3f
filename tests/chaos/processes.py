"""The processes of a campaign, and how they are kept running and brought down."""

import asyncio
import contextlib
import os
import resource
import socket
import sys
from pathlib import Path
from time import monotonic
from typing import Any

import aiohttp

from bot.settings import WEBHOOK_PATH

ROOT = Path(__file__).parents[2]
TOKEN = "42:" + "A" * 35
SECRET = "chaos"
AGAIN_AFTER = 0.3  # seconds until whoever ended by itself is started again
STOPS_WITHIN = 10.0  # seconds from SIGTERM to the end, as Docker grants them
PATIENCE = 60.0  # seconds: a guard, nothing should take so long
FULL = 8192  # bytes: no file can grow beyond this while the disk is full


def free_ports(count: int) -> list[int]:
    """So many ports on which nobody listens."""
    with contextlib.ExitStack() as held:
        found = [held.enter_context(socket.socket()) for _ in range(count)]
        for one in found:
            one.bind(("127.0.0.1", 0))
        return [one.getsockname()[1] for one in found]


class Api:
    """The Bot API's process, and the way to speak to it."""

    def __init__(self, process: asyncio.subprocess.Process, port: int) -> None:
        self.process = process
        self.url = f"http://127.0.0.1:{port}"
        self._session = aiohttp.ClientSession()

    @classmethod
    async def started(cls, seed: int, people: int) -> "Api":
        """The process, serving."""
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "tests.chaos.api", str(seed), str(people)),
            cwd=ROOT,
            stdout=asyncio.subprocess.PIPE,
        )
        assert process.stdout is not None
        return cls(process, int(await process.stdout.readline()))

    async def tell(self, what: str, **given: object) -> Any:
        """Have it do or tell something."""
        async with self._session.post(f"{self.url}/ctl/{what}", json=given) as answer:
            return await answer.json()

    async def close(self) -> None:
        await self._session.close()
        self.process.kill()
        await self.process.wait()


class Replica:
    """One process of the bot under a supervisor: whoever ends is started again."""

    def __init__(self, command: list[str], env: dict[str, str], port: int, log: Path) -> None:
        self.port = port
        self.url = f"http://127.0.0.1:{port}{WEBHOOK_PATH}"
        self.killed: list[float] = []
        self.ended: list[tuple[float, int]] = []  # by itself: when, and the exit code
        self.slow_stops = 0
        self._command = command
        self._env = {k: v for k, v in os.environ.items() if not k.startswith("CHARLEY_")} | env
        self._log = log
        self._process: asyncio.subprocess.Process | None = None
        self._asked = False  # it was told to end
        self._begun = asyncio.Event()
        self._over = False
        self._keeping = asyncio.create_task(self._keep())

    async def _keep(self) -> None:
        while not self._over:
            self._asked = False
            with self._log.open("ab") as log:
                self._process = await asyncio.create_subprocess_exec(
                    *self._command, cwd=ROOT, env=self._env, stderr=asyncio.subprocess.PIPE,
                    stdout=asyncio.subprocess.DEVNULL,
                )  # fmt: skip
                self._begun.set()
                assert self._process.stderr is not None
                while line := await self._process.stderr.readline():  # no limit on our own file
                    log.write(line)
            code = await self._process.wait()
            if not self._asked:
                self.ended.append((monotonic(), code))
                await asyncio.sleep(AGAIN_AFTER)

    async def live(self) -> None:
        """Wait until it listens."""
        async with asyncio.timeout(PATIENCE):
            await self._begun.wait()  # one that was killed a moment ago may still seem to listen
            while True:
                try:
                    _, writer = await asyncio.open_connection("127.0.0.1", self.port)
                except OSError:
                    await asyncio.sleep(0.03)
                else:
                    writer.close()
                    return

    def kill(self) -> None:
        """kill -9."""
        if self._process is not None and self._process.returncode is None:
            self._asked = True
            self._begun.clear()
            self.killed.append(monotonic())
            self._process.kill()

    async def stop(self, *, for_good: bool = False) -> None:
        """SIGTERM, and wait for the end; after that it is started again, unless for good."""
        self._over = for_good
        process = self._process
        assert process is not None
        if process.returncode is None:
            self._asked = True
            self._begun.clear()
            process.terminate()
        try:
            await asyncio.wait_for(process.wait(), STOPS_WITHIN)
        except TimeoutError:
            self.slow_stops += 1
            self.kill()
        else:
            if process.returncode:
                self.ended.append((monotonic(), process.returncode))
        if for_good:
            await self._keeping

    def revive(self) -> None:
        """Begin again after a stop for good."""
        self._over = False
        self._keeping = asyncio.create_task(self._keep())

    async def end(self) -> None:
        """Whatever it is doing: it is over."""
        self._over = True
        self.kill()
        await self._keeping

    def fill_disk(self, *, full: bool) -> None:
        """From now on nothing the process writes may grow, or all may again.

        A limit on the size of its files, which needs no privilege and hits writes as ENOSPC does.
        """
        if self._process is not None and self._process.returncode is None:
            _, most = resource.prlimit(self._process.pid, resource.RLIMIT_FSIZE)
            soft = FULL if full else most
            resource.prlimit(self._process.pid, resource.RLIMIT_FSIZE, (soft, most))
