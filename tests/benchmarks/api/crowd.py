"""The people behind the stand-in: each holds one cramp's card and taps on, as people do."""

import json
import random
from collections.abc import Callable
from dataclasses import dataclass
from time import monotonic
from typing import Any

LIKED = ("none", "calf", "now", "same", "steady", "gone", "normal")
"""What a person taps where it is offered, the first of these that is."""


@dataclass(slots=True)
class Someone:
    """One person, and the card in front of them."""

    chat: int
    card: int = 0
    buttons: tuple[str, ...] = ()
    tapped: str = ""  # the turn that was tapped at and has had no answer yet
    tapped_at: float = 0.0

    @property
    def can_tap(self) -> bool:
        return bool(self.buttons) and not self.tapped

    def choice(self) -> str:
        by_name = {data.rpartition(":")[2]: data for data in self.buttons}
        return next((by_name[liked] for liked in LIKED if liked in by_name), self.buttons[0])


class Crowd:
    """Everybody who taps. `arrive` takes an update to be handed out."""

    def __init__(self, arrive: Callable[[dict[str, Any]], None], seed: int = 7) -> None:
        self._arrive = arrive
        self._people: dict[int, Someone] = {}
        self._ready: list[Someone] = []
        self._chance = random.Random(seed)
        self._left = 0
        self.latencies: list[float] = []
        self.last = 0.0

    def open(self, first: int, count: int) -> None:
        """So many people say that they have a cramp."""
        for chat in range(first, first + count):
            self._people[chat] = Someone(chat)
            self._says(chat)

    @property
    def ready(self) -> int:
        return len(self._ready)

    def tap(self, count: int) -> int:
        """So many people who can tap do so. Returns how many did."""
        done = 0
        while done < count and self._ready:
            at = self._chance.randrange(len(self._ready))
            self._ready[at], self._ready[-1] = self._ready[-1], self._ready[at]
            self._taps(self._ready.pop())
            done += 1
        return done

    def tap_on(self, count: int) -> None:
        """Everybody taps, and again at each answer, until so many taps were made."""
        self._left = count
        self._left -= self.tap(count)

    def shown(self, chat: int, message: int, keyboard: str, *, new: bool) -> None:
        """A message came, or was changed."""
        someone = self._people.get(chat)
        if someone is None:
            return
        buttons = _buttons(keyboard)
        if new and not buttons:
            return
        turn = buttons[0].rpartition(":")[0] if buttons else ""
        if someone.tapped:
            if turn == someone.tapped:
                return  # the same question, counting down
            self.last = monotonic()
            self.latencies.append(self.last - someone.tapped_at)
            someone.tapped = ""
        elif someone.buttons:
            someone.buttons = buttons or someone.buttons
            return
        someone.card, someone.buttons = message, buttons
        if not buttons:
            self._says(chat)  # that talk is over: another night
        elif self._left > 0:
            self._left -= 1
            self._taps(someone)
        else:
            self._ready.append(someone)

    def _taps(self, someone: Someone) -> None:
        data = someone.choice()
        someone.tapped, someone.tapped_at = data.rpartition(":")[0], monotonic()
        query = {
            "id": str(self._chance.getrandbits(60)),
            "from": user(someone.chat),
            "chat_instance": "1",
            "data": data,
            "message": {
                "message_id": someone.card,
                "date": 1_700_000_000,
                "chat": chat_of(someone.chat),
                "text": "the card",
            },
        }
        self._arrive({"callback_query": query})

    def _says(self, chat: int) -> None:
        message = {
            "message_id": 1,
            "date": 1_700_000_000,
            "from": user(chat),
            "chat": chat_of(chat),
            "text": "/cramp",
            "entities": [{"type": "bot_command", "offset": 0, "length": 6}],
        }
        self._arrive({"message": message})


def _buttons(keyboard: str) -> tuple[str, ...]:
    if not keyboard:
        return ()
    rows = json.loads(keyboard).get("inline_keyboard", ())
    return tuple(button["callback_data"] for row in rows for button in row)


def user(id: int) -> dict[str, Any]:
    return {"id": id, "is_bot": False, "first_name": "User", "language_code": "en"}


def chat_of(id: int) -> dict[str, Any]:
    return {"id": id, "type": "private", "first_name": "User"}
