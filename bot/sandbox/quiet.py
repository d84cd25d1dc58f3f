"""Waiting, event by event, until the bot has nothing left to do."""

import asyncio

from bot.sandbox.world import World

CALM = 0.15  # seconds without a call that count as quiet


async def until_quiet(world: World, calm: float = CALM, patience: float = 10.0) -> bool:
    """Wait until every update is acknowledged and no call came for `calm` seconds.

    Real seconds; False when it is still not quiet after `patience`.
    """
    changed = asyncio.Event()
    stop = world.subscribe(changed.set)
    try:
        async with asyncio.timeout(patience):
            while True:
                changed.clear()
                try:
                    async with asyncio.timeout(calm):
                        await changed.wait()
                except TimeoutError:
                    if not world.pending and not world.calls.under_way:
                        return True
                    await changed.wait()
    except TimeoutError:
        return False
    finally:
        stop()
