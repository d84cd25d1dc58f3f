"""Updates pushed to a webhook: secret, order, repeats."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

import pytest
import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from telegram.error import BadRequest, Conflict
from telegram.ext import ExtBot

from bot.sandbox.chat import Person
from bot.sandbox.loopback import bound_socket
from bot.sandbox.refusals import JsonObject
from bot.sandbox.world import World
from tests.sandbox.conftest import until

Bot = ExtBot[None]


class Receiver:
    """A webhook that notes what came and answers as it is told."""

    def __init__(self) -> None:
        self.url = ""
        self.came: list[JsonObject] = []
        self.secrets: list[str | None] = []
        self.statuses: list[int] = []  # to be answered first; then 200
        self.changed = asyncio.Event()

    async def answer(self, request: Request) -> Response:
        self.came.append(await request.json())
        self.secrets.append(request.headers.get("x-telegram-bot-api-secret-token"))
        self.changed.set()
        return Response(status_code=self.statuses.pop(0) if self.statuses else 200)

    async def until(self, enough: Callable[[], bool]) -> None:
        async with asyncio.timeout(10):
            while not enough():
                self.changed.clear()
                await self.changed.wait()


@asynccontextmanager
async def listening() -> AsyncIterator[Receiver]:
    receiver = Receiver()
    app = Starlette(routes=[Route("/hook", receiver.answer, methods=["POST"])])
    sock = bound_socket("127.0.0.1", 0)
    receiver.url = f"http://127.0.0.1:{sock.getsockname()[1]}/hook"
    server = uvicorn.Server(uvicorn.Config(app, log_config=None, lifespan="off"))
    task = asyncio.create_task(server.serve(sockets=[sock]))
    try:
        yield receiver
    finally:
        server.should_exit = True
        await task
        sock.close()


def numbers(updates: list[JsonObject]) -> list[int]:
    return [update["update_id"] for update in updates]


async def test_updates_are_pushed_with_the_secret_until_accepted(
    world: World, bot: Bot, anna: Person
) -> None:
    world.says(anna, "two")
    waiting = numbers(world.pending)
    async with listening() as receiver:
        receiver.statuses = [500, 503]
        await bot.set_webhook(receiver.url, secret_token="night_Time-1")
        await receiver.until(lambda: len(receiver.came) == 4)
        assert numbers(receiver.came) == [waiting[0]] * 3 + [waiting[1]]
        assert set(receiver.secrets) == {"night_Time-1"}
        info = await bot.get_webhook_info()
        assert info.last_error_message is not None
        assert "503" in info.last_error_message
        await bot.delete_webhook()


async def test_one_persons_trouble_does_not_hold_up_another(
    world: World, bot: Bot, anna: Person
) -> None:
    ben = world.person("Ben")
    async with listening() as receiver:
        receiver.statuses = [500]
        await bot.set_webhook(receiver.url)
        await receiver.until(lambda: len(receiver.came) == 1)
        world.says(anna, "second")
        world.says(ben, "first of mine")
        await receiver.until(lambda: len(receiver.came) == 4)
        order = [update["message"]["text"] for update in receiver.came]
        assert order.index("first of mine") < order.index("second")
        assert [text for text in order if text != "first of mine"] == ["/start", "/start", "second"]
        await bot.delete_webhook()


async def test_a_repeat_is_pushed_again(world: World, bot: Bot, anna: Person) -> None:
    async with listening() as receiver:
        await bot.set_webhook(receiver.url)
        await receiver.until(lambda: len(receiver.came) == 1)
        world.repeats()
        await receiver.until(lambda: len(receiver.came) == 2)
        assert receiver.came[0] == receiver.came[1]
        await bot.delete_webhook()


async def test_polling_and_webhook_exclude_each_other(world: World, bot: Bot) -> None:
    await bot.set_webhook("http://127.0.0.1:9/hook", max_connections=1)
    with pytest.raises(Conflict, match="webhook is active"):
        await bot.get_updates()
    assert (await bot.get_webhook_info()).max_connections == 1
    await bot.delete_webhook()
    assert await bot.get_updates() == ()


async def test_a_poll_under_way_ends_when_a_webhook_is_set(world: World, bot: Bot) -> None:
    poll = asyncio.create_task(bot.get_updates(timeout=30))
    await until(world, lambda: world.updates.polled)
    await bot.set_webhook("http://127.0.0.1:9/hook")
    with pytest.raises(Conflict, match="setWebhook"):
        await poll


async def test_waiting_updates_can_be_dropped(world: World, bot: Bot, anna: Person) -> None:
    assert (await bot.get_webhook_info()).pending_update_count == 1
    await bot.delete_webhook(drop_pending_updates=True)
    assert (await bot.get_webhook_info()).pending_update_count == 0


@pytest.mark.parametrize(
    ("address", "secret"), [("ftp://x", None), ("nonsense", None), ("https://x.org", "with space")]
)
async def test_bad_webhooks_are_refused(bot: Bot, address: str, secret: str | None) -> None:
    with pytest.raises(BadRequest):
        await bot.set_webhook(address, secret_token=secret)
    assert (await bot.get_webhook_info()).url == ""
