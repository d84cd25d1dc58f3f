"""What tests of the sandbox start from: a world, its address, and the real client."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import UTC, datetime
from typing import TypeAlias

import httpx
import pytest
from telegram.ext import ExtBot
from telegram.request import HTTPXRequest

from bot.clock import PushedClock
from bot.sandbox.chat import Person
from bot.sandbox.refusals import JsonObject
from bot.sandbox.server import Sandbox
from bot.sandbox.world import World

EVENING = datetime(2026, 3, 27, 21, 0, tzinfo=UTC)


@pytest.fixture
def clock() -> PushedClock:
    return PushedClock(EVENING, running=False)


@pytest.fixture
def sandbox(clock: PushedClock) -> Sandbox:
    return Sandbox(clock)


@pytest.fixture
def world(sandbox: Sandbox) -> World:
    return sandbox.world


@pytest.fixture
async def url(sandbox: Sandbox) -> AsyncIterator[str]:
    async with sandbox.serving() as address:
        yield address


@pytest.fixture
async def bot(
    world: World, url: str, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[ExtBot[None]]:
    """The real client library, over real HTTP."""
    monkeypatch.setenv("PTB_TIMEDELTA", "true")
    requests = [HTTPXRequest(pool_timeout=10) for _ in range(2)]
    async with ExtBot(
        world.token, f"{url}/bot", request=requests[0], get_updates_request=requests[1]
    ) as client:
        yield client


async def until(world: World, condition: Callable[[], bool]) -> None:
    """Wait, change by change, until this is so."""
    changed = asyncio.Event()
    stop = world.subscribe(changed.set)
    async with asyncio.timeout(10):
        while not condition():
            changed.clear()
            await changed.wait()
    stop()


Call: TypeAlias = Callable[..., Awaitable[JsonObject]]


@pytest.fixture
async def call(world: World, url: str) -> AsyncIterator[Call]:
    """A bare call, for what the client library would not let through."""
    async with httpx.AsyncClient(base_url=f"{url}/bot{world.token}/", trust_env=False) as client:

        async def post(method: str, **parameters: object) -> JsonObject:
            answer: JsonObject = (await client.post(method, json=parameters)).json()
            return answer

        yield post


@pytest.fixture
def anna(world: World) -> Person:
    """Somebody who has pressed Start."""
    person = world.person("Anna")
    world.says(person, "/start")
    return person
