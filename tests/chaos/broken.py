"""Ways to break Charley on purpose, each against one promise: the judge has to see every one."""

import asyncio
import itertools
import os
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any


def acknowledge_first() -> None:
    """Updates are acknowledged at once and stored a moment later."""
    from starlette.responses import Response

    from bot.telegram import receive
    from bot.web import server

    later: set[asyncio.Task[Any]] = set()

    def soon(work: Callable[[], Any]) -> None:
        async def after_a_moment() -> None:
            await asyncio.sleep(0.3)
            await work()

        task = asyncio.create_task(after_a_moment())
        later.add(task)
        task.add_done_callback(later.discard)

    store = receive.Poller._store

    async def store_later(self: receive.Poller, updates: Sequence[Any]) -> int:
        if updates:
            soon(lambda: store(self, updates))
        return 0

    take = server.Webhook.receive

    async def receive_later(self: server.Webhook, request: Any) -> Any:
        await request.body()
        soon(lambda: take(self, request))
        return Response()

    receive.Poller._store = store_later  # type: ignore[method-assign]
    server.Webhook.receive = receive_later  # type: ignore[method-assign]


def no_fence() -> None:
    """An update that comes twice is taken in twice."""
    from bot.telegram import receive
    from bot.web import server

    known, counted = receive.raw, itertools.count()

    def never_known(update: object) -> Any:
        row = known(update)
        return row and replace(row, key=f"{row.key}:{os.getpid()}:{next(counted)}")

    for taking_in in (receive, server):
        taking_in.raw = never_known  # type: ignore[attr-defined]


def twice() -> None:
    """Every message is sent two times."""
    from bot.telegram.send import Sender

    once = Sender.send

    async def again(self: Sender, row: Any) -> Any:
        await once(self, row)
        return await once(self, row)

    Sender.send = again  # type: ignore[method-assign]


def no_order() -> None:
    """Nothing waits for what stands before it in its line."""
    from bot.storage.lines import Queue

    def itself(self: Queue, _: Any) -> Any:
        return self.table.c.id

    Queue.first_of = itself  # type: ignore[method-assign, assignment]


def forgets_answers() -> None:
    """What is said is not kept: the answers of a talk are stored without their choices."""
    from bot.storage import sessions

    keep = sessions.answer

    def blank(conn: Any, session: Any, given: Any) -> None:
        at_times = session.turn % 5 == 4
        keep(conn, session, replace(given, choices=given.choices[:0]) if at_times else given)

    sessions.answer = blank


WAYS: dict[str, Callable[[], None]] = {
    "acknowledge-first": acknowledge_first,
    "no-fence": no_fence,
    "twice": twice,
    "no-order": no_order,
    "forgets-answers": forgets_answers,
}


def do(way: str) -> None:
    """Break it this way; an empty name leaves it whole."""
    if way:
        WAYS[way]()
