"""A house full of people in the middle of their talks, and somebody who sends whatever they like.

What must hold after each handful: nothing failed, nobody else's rows have changed, nothing went to
anybody else's chat, and nobody new is known who did not send something themselves.
"""

import json
import time
from collections import Counter
from dataclasses import dataclass, field
from datetime import timedelta
from random import Random
from typing import Any

import structlog
from sqlalchemy import Connection, select

from bot.door import Door
from bot.storage import tables
from bot.storage.codec import load_reply
from bot.storage.inbox import take_in
from bot.storage.outbox import OutRow
from bot.storage.results import Fate, Result
from bot.telegram.receive import raw
from bot.telegram.render import Renderer
from tests.hostile.forging import Forger
from tests.support.stage import Stage
from tests.support.stories import settle_in

HOUSEHOLD = tuple(range(100_501, 100_507))
STRANGERS = tuple(range(200_001, 200_005))
OPENED = ("cramp", "/settings", "/checkin", "/techniques", "/care", "/forget")
HANDFUL = 50
OWN = ("sessions", "notes", "episodes", "prompts", "advices", "timers", "people")
"""Tables whose rows belong to somebody."""


class Reading:
    """Stands for Telegram: puts every row into words, and finds everything delivered."""

    def __init__(self, stage: Stage) -> None:
        self._renderer, self._clock = Renderer(stage.app.catalogue), stage.clock
        self.chats: list[int] = []

    async def send(self, row: OutRow) -> Result:
        """Read it as the person would."""
        self._renderer.message(row, self._clock.now())
        self._renderer.toast(row)
        self.chats.append(row.chat)
        return Result(row, Fate.SENT, self._clock.now(), message=row.id)

    async def refresh(self, row: OutRow, message: int) -> bool:
        """No seconds are counted down here."""
        return False


@dataclass(slots=True)
class Tally:
    """What a run came to."""

    sent: int = 0
    refused: int = 0  # no updates at all: without a number
    answers: int = 0
    seconds: float = 0.0
    slowest: float = 0.0  # seconds for one handful
    kinds: Counter[str] = field(default_factory=Counter)

    def add(self, other: "Tally") -> None:
        """Two runs together."""
        self.sent += other.sent
        self.refused += other.refused
        self.answers += other.answers
        self.seconds += other.seconds
        self.slowest = max(self.slowest, other.slowest)
        self.kinds += other.kinds


class Harm(AssertionError):
    """A promise was broken; the updates of the handful are attached."""


async def household(stage: Stage) -> Reading:
    """Six people, welcomed, each in the middle of another talk."""
    stage.app.worker._door = Door(at_once=None)
    reader = Reading(stage)
    stage.app.dispatcher._sender = reader  # type: ignore[assignment]
    number = 1
    for person, opened in zip(HOUSEHOLD, OPENED, strict=True):
        for text in ("/start", opened):
            here = {"id": person, "type": "private"}
            told = {"message": {"from": {"id": person}, "chat": here, "text": text}}
            await take(stage, [told | {"update_id": number}])
            number += 1
            if text == "/start":
                stage.app.database.now(settle_in, person, stage.clock.now())
    return reader


async def take(stage: Stage, updates: list[Any]) -> int:
    """Take updates in, handle them, send what follows. Returns how many were none."""
    rows = [raw(json.loads(json.dumps(each))) for each in updates]
    good = [row for row in rows if row is not None]
    await stage.app.database.run(take_in, good, stage.clock.now())
    await stage.settle()
    return len(rows) - len(good)


async def all_out(stage: Stage) -> None:
    """Let time pass until all is said: a chat is sent no two reminders in one second."""
    for _ in range(100):
        await stage.settle()
        if not stage.app.database.now(_unsaid):
            return
        stage.clock.push(timedelta(seconds=10))
    raise Harm("something is never sent")


def _unsaid(conn: Connection) -> bool:
    waits = select(tables.outbox.c.id).where(tables.outbox.c.state == "new").limit(1)
    return conn.execute(waits).first() is not None


def owned(conn: Connection, but: int) -> dict[str, list[tuple[object, ...]]]:
    """All rows that belong to others than the one with this number in the messenger."""
    people = tables.people
    mine = select(people.c.id).where(people.c.user == but).scalar_subquery()
    found: dict[str, list[tuple[object, ...]]] = {}
    for name in OWN:
        table = tables.metadata.tables[name]
        owner = people.c.id if name == "people" else table.c.person
        theirs = select(table).where(owner.is_distinct_from(mine)).order_by(*table.primary_key)
        found[name] = [tuple(row) for row in conn.execute(theirs)]
    return found


def unwell(conn: Connection) -> list[str]:
    """Rows that failed or were laid aside."""
    inbox, outbox = tables.inbox.c, tables.outbox.c
    came = select(inbox.key, inbox.state).where((inbox.state != "done") | (inbox.tries > 0))
    well = ("new", "sent", "superseded")
    went = select(outbox.key, outbox.state).where(outbox.state.not_in(well))
    return [f"{key}: {state}" for rows in (came, went) for key, state in conn.execute(rows)]


def misplaced(conn: Connection) -> list[int]:
    """People whose answers would go to a chat that is not theirs."""
    people = tables.people
    return list(conn.execute(select(people.c.user).where(people.c.chat != people.c.user)).scalars())


async def run(stage: Stage, seed: int, count: int) -> Tally:
    """So many updates at a household; Harm where a promise is broken."""
    reader, dice, tally = await household(stage), Random(seed), Tally()
    forger, database, number = Forger(dice), stage.app.database, 1000
    began = time.monotonic()
    while tally.sent < count:
        stage.clock.push(timedelta(seconds=dice.choice((1, 30, 400, 4000))))
        with structlog.testing.capture_logs() as logs:
            await all_out(stage)
            sender = dice.choice((*HOUSEHOLD, *STRANGERS))
            others = [one for one in HOUSEHOLD if one != sender]
            seen = database.now(buttons)
            updates = [
                forger.update(number + n, sender, others, seen)
                for n in range(min(HANDFUL, count - tally.sent))
            ]
            number += HANDFUL
            before = database.now(owned, sender)
            reader.chats.clear()
            took = time.monotonic()
            tally.refused += await take(stage, updates)
            tally.slowest = max(tally.slowest, time.monotonic() - took)
        try:
            loud = [entry for entry in logs if entry["log_level"] in ("error", "critical")]
            assert loud == [], f"something was logged as an error: {loud}"
            assert database.now(owned, sender) == before, "somebody else's rows have changed"
            assert set(reader.chats) <= {sender, -100, *_groups(updates)}, "said to somebody else"
            failed = database.now(unwell)
            assert failed == [], f"something failed: {failed}"
            assert database.now(misplaced) == [], "answers would go to another chat"
        except AssertionError as error:
            shown = "\n".join(json.dumps(each)[:1000] for each in updates)
            raise Harm(
                f"seed {seed}, from {sender} after {tally.sent}: {error}\n{shown}"
            ) from error
        tally.sent += len(updates)
        tally.answers += len(reader.chats)
        tally.kinds.update(_kind(each) for each in updates)
    await all_out(stage)
    tally.seconds = time.monotonic() - began
    return tally


def buttons(conn: Connection) -> list[str]:
    """The data of the newest buttons, whoever they were shown to."""
    outbox = tables.outbox
    bodies = conn.execute(select(outbox.c.body).order_by(outbox.c.id.desc()).limit(150)).scalars()
    return [button.data for body in bodies for row in load_reply(body).rows for button in row]


def _groups(updates: list[Any]) -> set[int]:
    """Groups and channels an update says it comes from; there one kind sentence may be said."""
    chats = [
        part.get("chat") for body in updates for part in body.values() if isinstance(part, dict)
    ]
    return {
        chat["id"]
        for chat in chats
        if isinstance(chat, dict) and chat.get("type") != "private" and type(chat.get("id")) is int
    }


def _kind(body: dict[str, Any]) -> str:
    return next((name for name, part in body.items() if isinstance(part, dict)), "nothing known")
