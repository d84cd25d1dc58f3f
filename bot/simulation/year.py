"""One world from the first evening to the last morning: people, the clock, outages and deaths.

The application is the real one, called as its own loops call it; only the waiting is left out. What
falls due within the same five minutes happens together, at their end.
"""

import asyncio
import heapq
import itertools
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from random import Random

from pydantic import SecretStr

from bot.app import App
from bot.clock import PushedClock
from bot.sandbox.world import QUERY_LIVES, TOKEN, World
from bot.settings import Settings
from bot.simulation.line import Line
from bot.simulation.one_thread import OneThread
from bot.simulation.personas import persona_of
from bot.simulation.somebody import Act, Somebody
from bot.storage import reckoning
from bot.storage.reckoning import Ahead, PromptRow
from conversations.wording.catalogue import Catalogue

FIRST_DAY = date(2026, 10, 1)
TOGETHER = timedelta(minutes=5)
JOIN_WITHIN = 6 * 60  # minutes after noon of their first day
AFTERWARDS = timedelta(hours=40)
"""Until what was asked last has its fate, while nobody acts any more."""
HOUSEKEEPING = timedelta(hours=6)
MOST_ROUNDS = 1000
"""In one moment, until nothing is left to do."""
MONTH = 30  # days
DIARY: int = Settings.model_fields["keep_diary_days"].default
CERTAIN = timedelta(days=35)
"""After which the fate of a prompt does not change any more; long before it may be removed."""
KILLS = 1 / 3
"""A day."""
DIES_WITHIN = 12
"""Calls, counted from the first in the minute of death."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What is played: who of how many people, for how many nights, by which chance."""

    people: int
    nights: int
    seed: int
    who: tuple[int, ...]
    skipped: int = 0  # days at the beginning that nobody is there
    calm: bool = False  # no outages, no deaths
    diary: int = DIARY  # days that nights and prompts are kept

    @property
    def end(self) -> date:
        """The first day that is not played."""
        return FIRST_DAY + timedelta(days=self.nights)


class Quiet(Exception):
    """The application did not come to rest."""


class _SameClock:
    """A clock that does not tell of its jumps: whoever pushes it says what is to be done."""

    def __init__(self, clock: PushedClock) -> None:
        self.now = clock.now

    def subscribe(self, callback: Callable[[], None]) -> None:
        """Accepted, and never called."""


@dataclass(slots=True)
class Month:
    """How large the database is."""

    rows: dict[str, int]
    bytes: int


@dataclass(order=True, slots=True)
class _Planned:
    at: datetime
    order: int
    do: Callable[[datetime], Act | None] = field(compare=False)


class Year:
    """Plays a plan against a database in a folder."""

    def __init__(
        self, plan: Plan, folder: Path, catalogue: Catalogue, on_day: Callable[[int], None]
    ) -> None:
        """`on_day` is told how many people have lived through another day."""
        self.plan = plan
        self.months: list[Month] = []
        self.prompts: dict[int, list[PromptRow]] = defaultdict(list)
        """By Charley's number of the person: what became of each, once that is certain."""
        self.turns = 0  # things handled: updates and timers
        self._file = folder / "charley.db"
        self._on_day = on_day
        self._catalogue = catalogue
        noon = datetime.combine(FIRST_DAY + timedelta(days=plan.skipped), time(12), UTC)
        self.clock = PushedClock(noon, running=False)
        self.world = World(self.clock)
        self.line = Line(self.world, plan.seed, calm=plan.calm)
        self.everybody = {
            100_001 + n: Somebody(
                self.world,
                n,
                plan.seed,
                persona_of(n, plan.people),
                noon + timedelta(minutes=Random(f"{plan.seed} {n}").randrange(JOIN_WITHIN)),
            )
            for n in plan.who
        }
        self.app = self._born()
        self._acts: list[_Planned] = []
        self._order = itertools.count()
        self._poll_at = noon
        self._poll_anew = False  # whoever was given the latest updates is dead
        self._spared = True  # nobody is killed any more today
        self._death: asyncio.Event | None = None
        self._house_at = noon
        self._ahead = Ahead(None, None, None)
        self._collected = FIRST_DAY - timedelta(days=1)  # up to before this date

    def _born(self) -> App:
        settings = Settings(
            token=SecretStr(TOKEN),
            api_url="http://127.0.0.1:1",
            database_url=f"sqlite:///{self._file}",
            listen="127.0.0.1:1",
            bulk_rate=1000,
            keep_diary_days=self.plan.diary,
        )
        clock = _SameClock(self.clock)
        database = OneThread(settings.database_url)
        return App(settings, clock, self._catalogue, self.line.answer, database)

    async def run(self) -> None:
        """Play it all."""
        await self.app.open()
        day = self.clock.now().date()
        self._plan(self.clock.now(), lambda now: self._daybreak(day, now))
        ends = datetime.combine(self.plan.end, time(12), UTC)
        while (moment := self._next()) is not None and moment <= ends + AFTERWARDS:
            self.clock.push_to(moment)
            if moment >= ends:
                for one in self.everybody.values():
                    one.stays_silent = True
            await self._act(moment)
            await self._settled()
            self._look(moment)
        self._collect(date.max)
        await self.app.close()

    # -- what comes next --------------------------------------------------------------

    def _plan(self, at: datetime, do: Callable[[datetime], Act | None]) -> None:
        heapq.heappush(self._acts, _Planned(at, next(self._order), do))

    def _next(self) -> datetime | None:
        now = self.clock.now()
        ahead = [self._ahead.first]
        ahead += [self._acts[0].at] if self._acts else []
        ahead += [self._poll_at] if self._is_waiting() else []
        moment = min((each for each in ahead if each is not None), default=None)
        if moment is None:
            return None
        over = (moment - datetime.min.replace(tzinfo=UTC)) % TOGETHER
        whole = moment + (TOGETHER - over if over else timedelta())
        return max(whole, now + TOGETHER) if self.turns else max(whole, now)

    def _is_waiting(self) -> bool:
        """Whether there are updates that this application has not been given yet."""
        waiting = self.world.updates.waiting
        return bool(waiting) and (self._poll_anew or not waiting[-1].delivered)

    async def _act(self, now: datetime) -> None:
        while self._acts and self._acts[0].at <= now:
            self._follow(heapq.heappop(self._acts).do(now))
        if self._house_at <= now:
            self._house_at = now + HOUSEKEEPING
            await self.app.housekeeper.tidy()

    def _follow(self, act: Act | None) -> None:
        if act is not None:
            self._plan(act.at, act.do)

    def _look(self, now: datetime) -> None:
        touched, self.line.touched = self.line.touched, {}
        for chat in touched:
            self._follow(self.everybody[chat].looks(now))

    def _daybreak(self, day: date, now: datetime) -> None:
        queries = self.world.queries
        for id in [id for id, query in queries.items() if now - query.asked_at > QUERY_LIVES]:
            del queries[id]
        if day > self.plan.end or (day == self.plan.end and not self.everybody):
            return
        since = (day - FIRST_DAY).days
        if since and since % MONTH == 0:
            self._measure()
            self._collect(day - CERTAIN)
        if since and day <= self.plan.end:
            self._on_day(len(self.everybody))
        if day < self.plan.end:
            for one in self.everybody.values():
                for act in one.begins(day):
                    self._follow(act)
        chance = Random(f"{self.plan.seed} kill {day}")
        self._spared = self.plan.calm or chance.random() >= KILLS
        tomorrow = day + timedelta(days=1)
        self._plan(datetime.combine(tomorrow, time(), UTC), lambda at: self._daybreak(tomorrow, at))

    def _collect(self, until: date) -> None:
        found = self.app.database.now(reckoning.prompts_between, self._collected, until)
        for person, prompt in found:
            self.prompts[person].append(prompt)
        self._collected = max(until, self._collected)

    def _measure(self) -> None:
        size = sum(file.stat().st_size for file in self._file.parent.glob("charley.db*"))
        self.months.append(Month(self.app.database.now(reckoning.counts), size))

    # -- what the application does ----------------------------------------------------

    async def _settled(self) -> None:
        now = self.clock.now()
        chance = Random(f"{self.plan.seed} death {now.date()}")
        due = chance.randrange(24 * 60)
        if self._death is None and not self._spared and now.hour * 60 + now.minute >= due:
            self._death, self._spared = self.line.dies_after(chance.randrange(DIES_WITHIN)), True
        if self._death is None:
            await self._settle()
        elif await self._dies(self._death):
            self._death = None
            await self._settle()

    async def _dies(self, dead: asyncio.Event) -> bool:
        """Settle, if need be to the death; then another is born."""
        working = asyncio.create_task(self._settle())
        dying = asyncio.create_task(dead.wait())
        await asyncio.wait({working, dying}, return_when=asyncio.FIRST_COMPLETED)
        died = dead.is_set()
        if died:
            await _end(asyncio.all_tasks() - {asyncio.current_task()})
            self.app.drop()
            self.line.trouble.kills += 1
            self.line.lives()
            self.app = self._born()
            self._poll_anew = True
            await self.app.open()
        else:
            await working
            await _end({dying})
        return died

    async def _settle(self) -> None:
        """Receive, ring, handle and send until nothing is left to do."""
        app, now = self.app, self.clock.now()
        for _ in range(MOST_ROUNDS):
            await app.replica.renew_if_due()
            if self._is_waiting() and now >= self._poll_at:
                self._poll_anew = False
                self._poll_at = now + timedelta(seconds=await app.poller.attempt(0))
            self._ahead = ahead = app.database.now(reckoning.ahead)
            if ahead.first is None or ahead.first > now:
                return
            if ahead.rung is not None and ahead.rung <= now:
                await app.heartbeat.beat()
            self.turns += await app.worker.drain()
            await app.dispatcher.drain()
        raise Quiet(f"not at rest at {now}")


async def _end(tasks: Iterable["asyncio.Task[object] | None"]) -> None:
    there = [task for task in tasks if task is not None]
    for task in there:
        task.cancel()
    await asyncio.gather(*there, return_exceptions=True)
