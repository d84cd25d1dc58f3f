"""Beginnings of stories, so that a test can start where it matters."""

from tests.support.stage import Actor

WELCOME = ("18 or older", "Agree", "United Kingdom", "Yes", "22:30", "That's fine")
"""Taps from /start up to the health questions."""


async def welcomed(actor: Actor, health: str = "None of these", fluids: str = "No") -> Actor:
    """Somebody in London who goes to bed at 22:30; drink 20:00, stretch 22:10, check-in 07:30."""
    await actor.says("/start")
    await actor.taps(*WELCOME, health, *(("Done",) if health != "None of these" else ()), fluids)
    return actor
