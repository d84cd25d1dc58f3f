"""The command `charley` as a process of its own, beside a stand-in in this one."""

import asyncio
import contextlib
import os
import sys
from collections.abc import AsyncIterator, Callable
from pathlib import Path

from bot.sandbox.server import Sandbox
from bot.sandbox.world import TOKEN, World

PATIENCE = 60  # seconds: a guard, nothing waits so long


def settings(address: str, folder: Path, **more: str) -> dict[str, str]:
    """The environment of a process that talks to the stand-in."""
    plain = {name: value for name, value in os.environ.items() if not name.startswith("CHARLEY_")}
    return plain | {
        "CHARLEY_TOKEN": TOKEN,
        "CHARLEY_API_URL": address,
        "CHARLEY_DATABASE_URL": f"sqlite:///{folder / 'charley.db'}",
        "CHARLEY_LISTEN": "127.0.0.1:0",
        **more,
    }


async def started(environment: dict[str, str], program: str = "") -> asyncio.subprocess.Process:
    """`charley run`, starting; or as another program would start it."""
    return await asyncio.create_subprocess_exec(
        sys.executable,
        *(("-c", program) if program else ("-m", "bot")),
        "run",
        env=environment,
        cwd=Path(__file__).parents[2],
        stdout=asyncio.subprocess.DEVNULL,
        stderr=asyncio.subprocess.PIPE,
    )


async def refused(environment: dict[str, str]) -> tuple[int | None, str]:
    """How a start ends that cannot succeed: its exit code and all it said."""
    process = await started(environment)
    async with asyncio.timeout(PATIENCE):
        _, complaint = await process.communicate()
    return process.returncode, complaint.decode()


@contextlib.asynccontextmanager
async def running(
    environment: dict[str, str], program: str = ""
) -> AsyncIterator[asyncio.subprocess.Process]:
    """`charley run`, killed at the end if it still runs then."""
    process = await started(environment, program)
    assert process.stderr is not None
    drained = asyncio.create_task(process.stderr.read())
    try:
        yield process
    finally:
        if process.returncode is None:
            process.kill()
        await process.wait()
        await drained


async def until(world: World, enough: Callable[[], bool]) -> None:
    """Wait for the world to come to this."""
    changed = asyncio.Event()
    unsubscribe = world.subscribe(changed.set)
    try:
        async with asyncio.timeout(PATIENCE):
            while not enough():
                changed.clear()
                await changed.wait()
    finally:
        unsubscribe()


@contextlib.asynccontextmanager
async def stand_in() -> AsyncIterator[tuple[Sandbox, str]]:
    """A Bot API with a clock that runs as ours does, and its address."""
    sandbox = Sandbox()
    async with sandbox.serving() as address:
        yield sandbox, address
