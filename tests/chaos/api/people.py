"""People who tap what they are shown, sometimes twice, sometimes late, and type what they like."""

import asyncio
import itertools
import random
from collections import deque
from typing import Any

from tests.chaos.api.feed import Feed

LIKED = frozenset({"adult", "yes", "agree", "gb", "none", "calf", "now", "same", "gone", "fine"})
"""Choices that lead on, for people who would otherwise turn in circles."""

WORDS = (
    *("/start", "/cramp", "/checkin", "/settings", "/help", "/care", "/back", "/cancel"),
    *("cramp", "my calf!!", "none", "it's gone", "easing", "left", "7/10", "yes", "no", "18"),
    *("two cramps around 3, left calf, 7/10", "slept fine", "no cramps 😀", "22:30", "London"),
    *("my chest hurts", "no chest pain", "back", "done", "what?", "🙂", "asdf jklö", "deutsch"),
    *("/stretch", "/techniques", "/pause", "/resume", "/privacy", "/nonsense", "english"),
)
REMEMBERED = 6  # messages with buttons that somebody may still scroll up to


class Someone:
    """One person with a mind of their own, the same for the same seed."""

    def __init__(self, chat: int, feed: Feed, seed: int) -> None:
        self.chat = chat
        self._feed = feed
        self._chance = random.Random(f"{seed} {chat}")
        self._cards: dict[int, list[str]] = {}  # message -> data of its buttons
        self._old: deque[tuple[int, str]] = deque(maxlen=REMEMBERED)
        self._numbers = itertools.count(1)
        self._spoken = False

    def shown(self, message: int, buttons: list[str]) -> None:
        """A message has come, or was changed."""
        for data in self._cards.pop(message, ())[:1]:
            self._old.append((message, data))
        if buttons:
            self._cards[message] = buttons

    def acts(self) -> None:
        """Do one thing; a double tap counts as one."""
        if not self._spoken:
            self._spoken = True
            self._says("/start" if self._chance.random() < 0.7 else "cramp")
            return
        what = self._chance.random()
        if what < 0.16 or not self._cards:
            self._says(self._chance.choice(WORDS))
        elif what < 0.21 and self._old:
            self._taps(*self._chance.choice(self._old))
        else:
            message = max(self._cards)
            data = self._choice(self._cards[message])
            for _ in range(2 if what > 0.9 else 1):
                self._taps(message, data)

    def _choice(self, buttons: list[str]) -> str:
        liked = [data for data in buttons if data.rpartition(":")[2] in LIKED]
        if liked and self._chance.random() < 0.5:
            return self._chance.choice(liked)
        return self._chance.choice(buttons)

    def _taps(self, message: int, data: str) -> None:
        query = {
            "id": f"{self.chat}{next(self._numbers):06d}",
            "from": self._user,
            "chat_instance": "1",
            "data": data,
            "message": self._envelope(message),
        }
        self._feed.put(self.chat, "callback_query", query)

    def _says(self, text: str) -> None:
        message: dict[str, Any] = {
            **self._envelope(1_000_000 + next(self._numbers)),
            "from": self._user,
            "text": text,
        }
        if text.startswith("/"):
            message["entities"] = [{"type": "bot_command", "offset": 0, "length": len(text)}]
        self._feed.put(self.chat, "message", message)

    @property
    def _user(self) -> dict[str, Any]:
        return {"id": self.chat, "is_bot": False, "first_name": "Ann", "language_code": "en"}

    def _envelope(self, message: int) -> dict[str, Any]:
        return {"message_id": message, "date": 1_800_000_000, "chat": private(self.chat)}


def private(chat: int) -> dict[str, Any]:
    """The chat of one person with the bot."""
    return {"id": chat, "type": "private", "first_name": "Ann"}


class Crowd:
    """Everybody, acting at a rate until enough was done."""

    def __init__(self, feed: Feed, people: int, seed: int) -> None:
        self._feed = feed
        self._everybody = {n: Someone(n, feed, seed) for n in range(1001, 1001 + people)}
        self._chance = random.Random(f"{seed} crowd")
        self._acting: asyncio.Task[None] | None = None

    def shown(self, chat: int, message: int, buttons: list[str]) -> None:
        """Somebody's screen has changed."""
        self._everybody[chat].shown(message, buttons)

    def begin(self, rate: float, most: int) -> None:
        """Act so many times a second, whether anybody answers or not, until so much was said."""
        self._acting = asyncio.get_running_loop().create_task(self._act(rate, most))

    async def acted(self) -> None:
        """Return when everybody has done all they will do."""
        assert self._acting is not None
        await self._acting

    async def _act(self, rate: float, most: int) -> None:
        while len(self._feed.all) < most:
            await asyncio.sleep(self._chance.expovariate(rate))
            self._one().acts()

    def burst(self, actions: int) -> None:
        """So many things at once."""
        for _ in range(actions):
            self._one().acts()

    def _one(self) -> Someone:
        return self._chance.choice(list(self._everybody.values()))
