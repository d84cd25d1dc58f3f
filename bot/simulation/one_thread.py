"""Transactions in the thread of the event loop: so things happen in the same order each time."""

import asyncio
from collections.abc import Callable
from typing import Concatenate, ParamSpec, TypeVar

from bot.storage.connection import Connection
from bot.storage.database import Database

P = ParamSpec("P")
R = TypeVar("R")


class OneThread(Database):
    """The same transactions, without the way to another thread and back."""

    async def run(
        self, work: Callable[Concatenate[Connection, P], R], *args: P.args, **kwargs: P.kwargs
    ) -> R:
        """Carry out `work` as one transaction; others may go on before, as they may elsewhere."""
        await asyncio.sleep(0)
        return self.now(work, *args, **kwargs)

    look = run
