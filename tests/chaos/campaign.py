"""One run: a bot, its Bot API, its database, and all that happens to them."""

import asyncio
import contextlib
import shutil
import sys
from collections.abc import AsyncIterator, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic
from typing import Any

from sqlalchemy import func, select

from bot.storage import tables
from bot.storage.database import Database, Unavailable
from tests.chaos import judge, judge_plain
from tests.chaos.charley import OFFSET
from tests.chaos.judge import Record, Verdict
from tests.chaos.processes import PATIENCE, SECRET, TOKEN, Api, Replica, free_ports
from tests.chaos.schedule import Cell, Step, schedule
from tests.support import postgres

SETTLES_WITHIN = 90.0
"""Seconds after the last trouble within which everything must have been worked off."""
LOOK_AGAIN = 0.2
PROGRESS_WITHIN = 10.0
"""Seconds a kill waits for calls: in an outage there are none."""
STARTS = 3  # at the end; whatever is left after as many was not a matter of a moment
DISCONNECTED = 1.0
"""Seconds a process may take to notice that its database is back."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """A run that is over."""

    cell: Cell
    seed: int
    verdict: Verdict
    kills: int
    seconds: float
    written: dict[str, Any]


@dataclass(slots=True)
class Run:
    """A run as it goes on, and what it leaves behind."""

    cell: Cell
    seed: int
    folder: Path
    api: Api
    url: str
    server: postgres.Server | None  # where there is one of its own
    bots: list[Replica] = field(default_factory=list)
    offset: float = 0.0  # by which the clock of the bot is wrong
    outages: list[tuple[float, float]] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)

    @property
    def kills(self) -> list[float]:
        return sorted(at for one in self.bots for at in one.killed)

    async def carry_out(self, steps: Sequence[Step]) -> None:
        """Everything, from the first word to the last stop."""
        await asyncio.gather(*(bot.live() for bot in self.bots))
        await self.api.tell("begin", rate=self.cell.rate, most=self.cell.updates)
        for step in steps:
            await self.do(step)
        async with asyncio.timeout(PATIENCE + self.cell.updates / self.cell.rate):
            await self.api.tell("all")
        await self.work_off()

    async def work_off(self) -> None:
        """Wait until nothing is left, and stop; what a timer begins in between counts as left."""
        for _ in range(STARTS):
            await self.settle()
            await self.stop()
            if self.cell.bot == "plain" or await asyncio.to_thread(_nothing_left, self.url):
                return
            for bot in self.bots:
                bot.revive()

    async def judged(self) -> tuple[Verdict, dict[str, Any]]:
        """What came of it, and the Bot API's record."""
        written = await self.api.tell("record")
        written |= {"kills": self.kills, "outages": self.outages}
        record = Record(**written)
        if self.cell.bot == "plain":
            verdict = judge_plain.judge(self.folder / "pickle", record)
        else:
            verdict = await asyncio.to_thread(judge.judge, self.url, record)
        verdict.faults[:0] = self.faults
        return verdict, written

    async def do(self, step: Step) -> None:
        """One step of the schedule, at its moment."""
        bot = self.bots[step.replica]
        if step.what == "kill early":
            bot.kill()
        elif step.what in ("kill", "stop", "fault", "database"):
            await bot.live()
        if step.what == "fault":  # it is to hit somebody who is at work
            await self.api.tell("wait", calls=1, seconds=PROGRESS_WITHIN)
        if step.what == "kill":
            await self.api.tell("wait", calls=1 + step.after, seconds=PROGRESS_WITHIN)
        else:
            await asyncio.sleep(step.after)
        match step.what:
            case "kill" | "kill early":
                bot.kill()
            case "stop":
                await bot.stop()
            case "burst":
                await self.api.tell("burst", actions=step.amount)
            case "fault":
                given = {"fate": step.fate, "share": step.share, "seconds": step.amount}
                await self.api.tell("fault", **given)
            case "clock":
                self.set_clock(self.offset + step.amount)
            case _:
                await self._take_away(step)

    async def _take_away(self, step: Step) -> None:
        """The database fails for some seconds."""
        with self._outage():
            if self.server is not None:
                await asyncio.to_thread(self.server.crash)
                await asyncio.sleep(step.amount)
                await asyncio.to_thread(self.server.start)
                return
            for one in self.bots:
                one.fill_disk(full=True)
            await asyncio.sleep(step.amount)
            for one in self.bots:
                one.fill_disk(full=False)

    def set_clock(self, offset: float) -> None:
        self.offset = offset
        with (self.folder / "clock").open("r+b") as file:
            file.write(OFFSET.pack(offset))

    @contextlib.contextmanager
    def _outage(self) -> Iterator[None]:
        began = monotonic()
        try:
            yield
        finally:
            self.outages.append((began, monotonic() + DISCONNECTED))

    async def settle(self) -> None:
        """Wait until everything is worked off; what is not in time is a fault."""
        deadline = monotonic() + SETTLES_WITHIN
        while not await self._settled():
            if monotonic() > deadline:
                self.faults.append(f"not worked off after {SETTLES_WITHIN:.0f} s")
                return
            await asyncio.sleep(LOOK_AGAIN)

    async def _settled(self) -> bool:
        if await self.api.tell("waiting"):
            return False
        if self.cell.bot == "plain":
            await asyncio.sleep(2)
            return True
        try:
            return await asyncio.to_thread(_nothing_left, self.url)
        except Unavailable:
            return False

    async def stop(self) -> None:
        """SIGTERM to all; whoever does not end in time or in peace is a fault."""
        await asyncio.gather(*(bot.live() for bot in self.bots))
        await asyncio.gather(*(bot.stop(for_good=True) for bot in self.bots))
        if late := sum(bot.slow_stops for bot in self.bots):
            self.faults.append(f"{late} stops took too long")
        if self.cell.bot == "plain":
            return
        ended = [each for bot in self.bots for each in bot.ended]
        alone = [code for at, code in ended if not self._excused(at)]
        if alone:
            self.faults.append(f"{len(alone)} processes ended by themselves: {alone[:5]}")

    def _excused(self, at: float) -> bool:
        """A start without a database may fail: the supervisor tries again."""
        return any(began <= at <= over + 2 for began, over in self.outages)


def _nothing_left(url: str) -> bool:
    database = Database(url)
    try:
        return database.now(
            lambda conn: (
                not any(
                    conn.execute(select(func.count()).where(table.c.state == "new")).scalar_one()
                    for table in (tables.inbox, tables.outbox)
                )
            )
        )
    finally:
        database.close()


async def campaign(cell: Cell, seed: int, folder: Path, broken: str = "") -> Outcome:
    """A run from the first start to the verdict."""
    began = monotonic()
    async with running(cell, seed, folder, broken) as run:
        await run.carry_out(schedule(cell, seed))
        verdict, written = await run.judged()
    return Outcome(cell, seed, verdict, len(run.kills), monotonic() - began, written)


@contextlib.asynccontextmanager
async def running(cell: Cell, seed: int, folder: Path, broken: str = "") -> AsyncIterator[Run]:
    """The processes of a run, started; they are gone afterwards."""
    await asyncio.to_thread(_make, folder)
    with contextlib.ExitStack() as stack:
        url, server = f"sqlite:///{folder / 'charley.db'}", None
        if cell.database == "postgres":
            server = stack.enter_context(postgres.serving())
            url = server.url.render_as_string(hide_password=False)
        api = await Api.started(seed, cell.people)
        run = Run(cell, seed, folder, api, url, server)
        try:
            for n, port in enumerate(free_ports(cell.replicas)):
                command, env = _command(run, port, broken)
                run.bots.append(Replica(command, env, port, folder / f"log-{n}"))
            await api.tell("behind", urls=[bot.url for bot in run.bots])
            yield run
        finally:
            for bot in run.bots:
                await bot.end()
            await api.close()


def _make(folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    (folder / "clock").write_bytes(OFFSET.pack(0.0))


def _command(run: Run, port: int, broken: str) -> tuple[list[str], dict[str, str]]:
    if run.cell.bot == "plain":
        words = [run.api.url, run.cell.receive, str(port), str(run.folder / "pickle")]
        return [sys.executable, "-m", "tests.chaos.plain", *words], {}
    env = {
        "CHARLEY_TOKEN": TOKEN,
        "CHARLEY_API_URL": run.api.url,
        "CHARLEY_DATABASE_URL": run.url,
        "CHARLEY_LISTEN": f"127.0.0.1:{port}",
        "CHARLEY_RECEIVE": run.cell.receive,
        "CHARLEY_PUBLIC_URL": "https://chaos.example",
        "CHARLEY_WEBHOOK_SECRET": SECRET,
        "CHARLEY_LOG_LEVEL": "warning",
        "CHAOS_CLOCK": str(run.folder / "clock"),
        "CHAOS_BREAK": broken,
    }
    return [sys.executable, "-m", "tests.chaos.charley", "run"], env
