"""The same talk by webhook: the stand-in calls, the secret is checked, nothing is lost."""

import asyncio
import socket
from pathlib import Path

import httpx
from pydantic import SecretStr

from bot.app import App
from bot.sandbox.world import TOKEN
from bot.settings import WEBHOOK_PATH, Settings
from tests.support.process import stand_in, until

SECRET = "night_Time-1"


def free_port() -> int:
    """A port nobody listens on just now."""
    with socket.create_server(("127.0.0.1", 0)) as found:
        port: int = found.getsockname()[1]
    return port


async def test_a_talk_by_webhook(tmp_path: Path) -> None:
    """Typed and tapped; a call without the secret is turned away."""
    async with stand_in() as (sandbox, address):
        world, port = sandbox.world, free_port()
        here = f"http://127.0.0.1:{port}"
        app = App(
            Settings(
                token=SecretStr(TOKEN),
                api_url=address,
                database_url=f"sqlite:///{tmp_path / 'charley.db'}",
                receive="webhook",
                public_url=here,
                webhook_secret=SecretStr(SECRET),
                listen=f"127.0.0.1:{port}",
            )
        )
        anna = world.person("Anna")
        world.says(anna, "/start")  # before there is a webhook: it waits, and is delivered then
        await app.open()
        stop = asyncio.Event()
        running = asyncio.create_task(app.run(stop))
        try:
            chat = world.chat(anna)
            await until(world, lambda: bool(chat.said) and "How old" in chat.said[-1].text)
            world.taps(anna, "18 or older")
            await until(world, lambda: "Is that all right" in chat.said[-1].text)
            webhook = world.updates.webhook
            assert webhook is not None
            assert (webhook.url, webhook.secret) == (f"{here}{WEBHOOK_PATH}", SECRET)

            said = len(chat.said)
            async with httpx.AsyncClient(trust_env=False) as stranger:
                update = {"update_id": 1, "message": {}}
                answer = await stranger.post(f"{here}{WEBHOOK_PATH}", json=update)
                assert answer.status_code == 403
                assert (await stranger.get(f"{here}/healthz")).status_code == 200
            world.repeats()
            world.says(anna, "cramp")
            await until(world, lambda: "Straighten the knee" in chat.said[-1].text)
            assert len(chat.said) == said + 1
            assert world.pending == []
        finally:
            stop.set()
            await running
            await app.close()
