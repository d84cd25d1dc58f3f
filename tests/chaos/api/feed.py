"""Updates on their way to the bot: fetched or pushed, and gone only once they are acknowledged."""

import asyncio
import itertools
import random
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from time import monotonic
from typing import Any

import aiohttp

PAUSES = (0.05, 0.1, 0.3, 0.6, 1.0)  # seconds between tries of the same update; the last repeats
AT_ONCE = 40
ANSWER_WITHIN = 10.0
SENT_AGAIN = 0.02
"""Share of the pushed updates that come once more although they were accepted."""


class Conflict(Exception):
    """Another getUpdates has taken the place of this one."""


@dataclass(slots=True)
class Update:
    """Something that happened in a chat."""

    id: int
    chat: int
    body: dict[str, Any]
    at: float  # time.monotonic(), as everywhere here
    gone: float | None = None  # when the bot acknowledged it


class Feed:
    """The bot's one queue of updates."""

    def __init__(self, chance: random.Random) -> None:
        self.all: list[Update] = []
        self._waiting: dict[int, Update] = {}
        self._chance = chance
        self._ids = itertools.count(1)
        self._poll: asyncio.Future[None] | None = None
        self._lanes: dict[int, deque[Update]] = {}
        self._slots = asyncio.Semaphore(AT_ONCE)
        self._turn = itertools.count()
        self._tasks: set[asyncio.Task[None]] = set()
        self._session: aiohttp.ClientSession | None = None
        self.behind: Sequence[str] = ()  # the addresses among which the load balancer chooses
        self.secret: str | None = None  # set: updates are pushed
        self.on_gone: Callable[[], None] = lambda: None

    @property
    def waiting(self) -> int:
        return len(self._waiting)

    def put(self, chat: int, kind: str, what: dict[str, Any]) -> None:
        """Something has happened."""
        number = next(self._ids)
        update = Update(number, chat, {"update_id": number, kind: what}, monotonic())
        self.all.append(update)
        self._waiting[number] = update
        if self.secret is not None:
            self._to_lane(update)
        elif self._poll is not None and not self._poll.done():
            self._poll.set_result(None)

    def _acknowledged(self, update: Update) -> None:
        update.gone = update.gone or monotonic()
        self._waiting.pop(update.id, None)

    # ------------------------------------------------------------------ polling

    async def fetch(self, offset: int, limit: int, wait: float) -> list[dict[str, Any]]:
        """getUpdates: what is below the offset is acknowledged; only the newest call may wait."""
        if self._poll is not None and not self._poll.done():
            self._poll.set_exception(Conflict())
        for update in [one for one in self._waiting.values() if one.id < offset]:
            self._acknowledged(update)
        if not self._waiting and wait > 0:
            self._poll = asyncio.get_running_loop().create_future()
            try:
                await asyncio.wait_for(self._poll, wait)
            except TimeoutError:
                return []
        return [update.body for update in itertools.islice(self._waiting.values(), limit)]

    # ------------------------------------------------------------------ pushing

    def push(self, secret: str | None) -> None:
        """From now on call the bot (with this secret), or let it fetch again."""
        started = self.secret is None and secret is not None
        self.secret = secret
        if started:
            for update in self._waiting.values():
                self._to_lane(update)

    def _to_lane(self, update: Update) -> None:
        lane = self._lanes.get(update.chat)
        if lane is None:
            lane = self._lanes[update.chat] = deque()
            task = asyncio.get_running_loop().create_task(self._walk(update.chat, lane))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)
        lane.append(update)

    async def _walk(self, chat: int, lane: deque[Update]) -> None:
        """One chat's updates, in order, each until it is accepted."""
        while lane:
            update = lane[0]
            for tries in itertools.count():
                async with self._slots:
                    accepted = await self._call(update)
                if accepted:
                    break
                await asyncio.sleep(PAUSES[min(tries, len(PAUSES) - 1)])
            self._acknowledged(update)
            if self._chance.random() < SENT_AGAIN:
                await self._call(update)
            lane.popleft()
        del self._lanes[chat]

    async def _call(self, update: Update) -> bool:
        if self._session is None:
            timeout = aiohttp.ClientTimeout(total=ANSWER_WITHIN)
            self._session = aiohttp.ClientSession(timeout=timeout)
        headers = {"X-Telegram-Bot-Api-Secret-Token": self.secret or ""}
        first = next(self._turn)
        for n in range(len(self.behind)):
            url = self.behind[(first + n) % len(self.behind)]
            try:
                async with self._session.post(url, json=update.body, headers=headers) as answer:
                    return answer.ok
            except aiohttp.ClientConnectorError:
                continue  # nobody listens there just now
            except (aiohttp.ClientError, TimeoutError):
                return False
        return False
