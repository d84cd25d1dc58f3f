"""Pushing updates to a webhook: in order per chat, repeated until accepted."""

import asyncio
import json

import httpx

from bot.clock import Clock
from bot.sandbox.updates import Updates, Waiting

PAUSES = (0.1, 0.3, 1.0, 3.0, 10.0, 30.0, 60.0)  # seconds between tries; the last one repeats
ANSWER_WITHIN = 30.0


class Delivery:
    """Posts waiting updates to the webhook, one at a time for each chat."""

    def __init__(self, updates: Updates, clock: Clock) -> None:
        self._updates = updates
        self._clock = clock
        self._changed = asyncio.Event()
        self._main: asyncio.Task[None] | None = None
        self._busy: dict[int, asyncio.Task[None]] = {}

    def wake(self) -> None:
        """Look again at what waits; starts or ends the pushing as the webhook demands."""
        self._changed.set()
        if self._updates.webhook is not None and self._main is None:
            self._main = asyncio.get_running_loop().create_task(self._run())

    async def stop(self) -> None:
        """Give up every push under way; what was not accepted stays queued."""
        tasks = [task for task in (self._main, *self._busy.values()) if task is not None]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        self._main = None
        self._busy.clear()

    async def _run(self) -> None:
        async with httpx.AsyncClient(timeout=ANSWER_WITHIN, trust_env=False) as client:
            while True:
                self._changed.clear()
                webhook = self._updates.webhook
                if webhook is not None:
                    for entry in self._updates.waiting:
                        if len(self._busy) >= webhook.max_connections:
                            break
                        if entry.chat_id not in self._busy:
                            task = asyncio.create_task(self._push(client, entry))
                            self._busy[entry.chat_id] = task
                await self._changed.wait()

    async def _push(self, client: httpx.AsyncClient, entry: Waiting) -> None:
        tries = 0
        try:
            while any(other is entry for other in self._updates.waiting):
                if await self._accepted(client, entry):
                    self._updates.remove(entry)
                    return
                if self._updates.webhook is None:
                    return
                await asyncio.sleep(PAUSES[min(tries, len(PAUSES) - 1)])
                tries += 1
        finally:
            self._busy.pop(entry.chat_id, None)
            self._changed.set()

    async def _accepted(self, client: httpx.AsyncClient, entry: Waiting) -> bool:
        webhook = self._updates.webhook
        if webhook is None:
            return False
        headers = {"Content-Type": "application/json"}
        if webhook.secret:
            headers["X-Telegram-Bot-Api-Secret-Token"] = webhook.secret
        entry.delivered = True
        try:
            answer = await client.post(
                webhook.url, content=json.dumps(entry.body).encode(), headers=headers
            )
        except httpx.HTTPError as error:
            problem = f"Connection failed: {type(error).__name__}"
        else:
            if answer.is_success:
                return True
            problem = (
                f"Wrong response from the webhook: {answer.status_code} {answer.reason_phrase}"
            )
        webhook.last_error, webhook.last_error_at = problem, self._clock.now()
        return False
