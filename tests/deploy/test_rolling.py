"""A replica dies, another is replaced, and nobody who chats meanwhile notices."""

import asyncio
from pathlib import Path

import httpx

from tests.deploy.cluster import cluster
from tests.deploy.rolling import Talkers
from tests.support.kinds import on_postgresql
from tests.support.process import settings, stand_in

PEOPLE = 4


@on_postgresql
async def test_every_question_is_answered_once_while_replicas_come_and_go(
    database_url: str, tmp_path: Path
) -> None:
    async with (
        stand_in() as (sandbox, address),
        cluster(settings(address, tmp_path, CHARLEY_DATABASE_URL=database_url), 2) as together,
    ):
        talkers = Talkers(sandbox.world, PEOPLE)
        chatting = asyncio.create_task(talkers.chat())
        one, other = together.ports
        await together.kill(one)
        await together.start(one)
        assert await together.replace(other) == 0
        talkers.end()
        await chatting
        assert sandbox.world.pending == []
        # What the dead one had on its way may have arrived: it is sent once more, and counted here.
        assert 0 <= talkers.said - len(talkers.waited) <= PEOPLE

        async with httpx.AsyncClient(base_url=together.proxy, trust_env=False) as stranger:
            for path in ("/", "/healthz", "/readyz", "/metrics", "/telegram", "/telegram/healthz"):
                assert (await stranger.get(path)).status_code == 404, path
            assert (await stranger.post("/metrics")).status_code == 404
            assert (await stranger.post("/telegram", json={})).status_code == 403, "no secret"
