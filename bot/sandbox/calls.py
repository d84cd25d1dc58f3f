"""The log of Bot API calls made to the sandbox."""

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from bot.sandbox.refusals import JsonObject

KEPT = 2000


@dataclass(frozen=True, slots=True)
class Call:
    """One call: what was asked and how it was answered (`status` 0: no answer at all)."""

    number: int
    at: datetime
    method: str
    parameters: JsonObject
    status: int
    description: str

    @property
    def ok(self) -> bool:
        return self.status == 200


class Calls:
    """The last calls, oldest first, and how many are being answered right now."""

    def __init__(self) -> None:
        self.under_way = 0
        self.total = 0
        self._kept: deque[Call] = deque(maxlen=KEPT)

    def add(
        self, at: datetime, method: str, parameters: JsonObject, status: int, description: str
    ) -> None:
        self.total += 1
        self._kept.append(Call(self.total, at, method, parameters, status, description))

    def of(self, *methods: str) -> list[Call]:
        """The calls of these methods; of none named, all but getUpdates."""
        if methods:
            return [call for call in self._kept if call.method in methods]
        return [call for call in self._kept if call.method != "getUpdates"]

    def __iter__(self) -> Iterator[Call]:
        return iter(tuple(self._kept))

    def __len__(self) -> int:
        return len(self._kept)
