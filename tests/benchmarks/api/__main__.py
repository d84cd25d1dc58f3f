"""The stand-in as a process: prints its port, then serves until it is ended.

Updates have the real semantics: one is forgotten only when a later getUpdates passes a higher
offset. A rate can be enforced with 429. `/ctl/...` is for the one who measures.
"""

import asyncio
import json
import time
from array import array
from collections import Counter, deque
from itertools import islice
from typing import Any

from tests.benchmarks.api.crowd import Crowd, chat_of, user
from tests.benchmarks.api.http import Connection, parameters
from tests.benchmarks.table import percentile

ME = b'{"ok":true,"result":{"id":42,"is_bot":true,"first_name":"C","username":"charley_bot"}}'
TRUE = b'{"ok":true,"result":true}'
TOO_MANY = (
    b'{"ok":false,"error_code":429,"description":"Too Many Requests: retry after 1",'
    b'"parameters":{"retry_after":1}}'
)
CONFLICT = b'{"ok":false,"error_code":409,"description":"Conflict: terminated by other getUpdates"}'
SENDS = ("sendmessage", "editmessagetext", "editmessagereplymarkup", "answercallbackquery")


class Api:
    """Everything the stand-in knows."""

    def __init__(self) -> None:
        self._updates: deque[tuple[int, bytes]] = deque()
        self._poll: tuple[Connection, int, asyncio.TimerHandle] | None = None
        self._next = 1
        self._message = 0
        self._delay = 0.0
        self._per_second = 0.0
        self._bucket, self._filled = 0.0, 0.0
        self._tapping: asyncio.Task[None] | None = None
        self._crowd = Crowd(self._arrive)
        self._calls: Counter[str] = Counter()
        self._sent = array("d")
        self._first_poll = 0.0

    # ------------------------------------------------------------ what the bot calls

    def handle(self, on: Connection, path: str, body: bytes, content_type: bytes) -> None:
        """One request."""
        path = path.partition("?")[0]
        name = path.rsplit("/", 1)[1].lower()
        if path.startswith("/ctl/"):
            answer = getattr(self, f"ctl_{name}")(**(json.loads(body) if body else {}))
            on.answer(200, json.dumps(answer).encode())
            return
        self._calls[name] += 1
        given = parameters(body, content_type)
        if name == "getupdates":
            self._get_updates(on, given)
        elif name in SENDS:
            self._send(on, name, given)
        else:
            on.answer(200, ME if name == "getme" else TRUE)

    def _get_updates(self, on: Connection, given: dict[str, Any]) -> None:
        self._first_poll = self._first_poll or time.monotonic()
        offset, most = int(given.get("offset") or 0), int(given.get("limit") or 100)
        while self._updates and self._updates[0][0] < offset:
            self._updates.popleft()
        self._end_poll(409, CONFLICT)
        wait = float(given.get("timeout") or 0)
        if self._updates or not wait:
            on.answer(200, self._batch(most))
            return
        timer = asyncio.get_running_loop().call_later(wait, self._end_poll, 200, None)
        self._poll = on, most, timer

    def _end_poll(self, status: int = 200, body: bytes | None = None) -> None:
        if self._poll is None:
            return
        on, most, timer = self._poll
        self._poll = None
        timer.cancel()
        on.answer(status, self._batch(most) if body is None else body)

    def _batch(self, most: int) -> bytes:
        found = (raw for _, raw in islice(self._updates, most))
        return b'{"ok":true,"result":[' + b",".join(found) + b"]}"

    def _arrive(self, update: dict[str, Any]) -> None:
        number = self._next
        self._next += 1
        self._updates.append((number, json.dumps({"update_id": number, **update}).encode()))
        if self._poll is not None:
            asyncio.get_running_loop().call_soon(self._end_poll)

    def _send(self, on: Connection, name: str, given: dict[str, Any]) -> None:
        now = time.monotonic()
        if name == "answercallbackquery":
            on.answer(200, TRUE, self._delay)
            return
        if name == "sendmessage" and not self._allowed(now):
            self._calls["429"] += 1
            on.answer(429, TOO_MANY, self._delay)
            return
        chat = int(given["chat_id"])
        new = name == "sendmessage"
        if new:
            self._message += 1
            self._sent.append(now)
        message = self._message if new else int(given["message_id"])
        text = given.get("text", "")
        shown = {"message_id": message, "date": 1_700_000_000, "chat": chat_of(chat), "text": text}
        answer = {"ok": True, "result": shown}
        on.answer(200, json.dumps(answer).encode(), self._delay)
        keyboard = given.get("reply_markup", "")
        if not isinstance(keyboard, str):
            keyboard = json.dumps(keyboard)
        self._crowd.shown(chat, message, keyboard, new=new)

    def _allowed(self, now: float) -> bool:
        if not self._per_second:
            return True
        passed = now - self._filled
        self._bucket = min(self._per_second, self._bucket + passed * self._per_second)
        self._filled = now
        if self._bucket < 1:
            return False
        self._bucket -= 1
        return True

    # ------------------------------------------------------------ what the measuring side calls

    def ctl_config(self, delay: float = 0.0, per_second: float = 0.0) -> bool:
        """Seconds every call takes; sendMessage calls a second, more are refused."""
        self._delay, self._per_second = delay, per_second
        self._bucket, self._filled = per_second, time.monotonic()
        return True

    def ctl_reset(self) -> bool:
        """Begin to count anew."""
        self._calls.clear()
        self._sent = array("d")
        self._crowd.latencies.clear()
        return True

    def ctl_echo(self, count: int) -> float:
        """So many typed messages, all at once; returns when."""
        for n in range(count):
            chat = 1000 + n % 100
            message = {"message_id": n, "date": 1_700_000_000, "from": user(chat)}
            self._arrive({"message": {**message, "chat": chat_of(chat), "text": f"u{n}"}})
        return time.monotonic()

    def ctl_open(self, first: int, count: int) -> bool:
        """So many people have a cramp."""
        self._crowd.open(first, count)
        return True

    def ctl_tap_on(self, count: int) -> float:
        """All tap as fast as they are answered, so many times; returns when that began."""
        self._crowd.tap_on(count)
        return time.monotonic()

    def ctl_tap(self, count: int, rate: float) -> bool:
        """So many taps a second, whether they are answered or not."""
        self._tapping = asyncio.get_running_loop().create_task(self._tap(count, rate))
        return True

    async def _tap(self, count: int, rate: float) -> None:
        began, done = time.monotonic(), 0
        while done < count:
            due = min(count, int((time.monotonic() - began) * rate) + 1)
            if due > done:
                self._crowd.tap(due - done)
                done = due
            await asyncio.sleep(max(0.001, began + done / rate - time.monotonic()))

    def ctl_stats(self) -> dict[str, Any]:
        """What has happened since the count began."""
        found = self._crowd.latencies
        return {
            "calls": dict(self._calls),
            "sent": len(self._sent),
            "first_sent": self._sent[0] if self._sent else 0.0,
            "last_sent": self._sent[-1] if self._sent else 0.0,
            "first_poll": self._first_poll,
            "waiting": len(self._updates),
            "ready": self._crowd.ready,
            "answered": len(found),
            "last_answer": self._crowd.last,
            "p50": percentile(found, 0.50) * 1000,
            "p99": percentile(found, 0.99) * 1000,
        }

    def ctl_sends(self) -> list[float]:
        """When each new message was sent."""
        return list(self._sent)


async def main() -> None:
    api = Api()
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: Connection(api.handle), "127.0.0.1", 0, backlog=1024)
    print(server.sockets[0].getsockname()[1], flush=True)  # noqa: T201 - whoever started it waits
    await server.serve_forever()


if __name__ == "__main__":
    import uvloop

    uvloop.run(main())
