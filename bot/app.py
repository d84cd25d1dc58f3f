"""Builds the parts and runs them; the only place where all of them meet."""

import asyncio
import contextlib
import threading
import time
from collections.abc import AsyncIterator, Callable, Mapping
from datetime import timedelta

import structlog

from bot import listening
from bot.capacity import Outlook
from bot.clock import Clock, SystemClock
from bot.commands import MENU
from bot.door import Door
from bot.housekeeping import Housekeeper
from bot.measuring import Measuring
from bot.outgoing import Dispatcher
from bot.replica import Replica
from bot.schedule import Heartbeat
from bot.settings import Settings
from bot.storage import inbox, leases, outbox, schema, timers
from bot.storage.alone import Alone
from bot.storage.database import Database, Unavailable
from bot.storage.outages import patiently
from bot.storage.pruning import Keeping
from bot.telegram.client import build_client
from bot.telegram.commands import introduce
from bot.telegram.in_process import Answer
from bot.telegram.receive import LONG_POLL, Poller, set_webhook
from bot.telegram.render import Renderer
from bot.telegram.send import Sender
from bot.watchdog import Watchdog
from bot.web import server
from bot.web.health import Check, database_answers, happened_lately, only_if
from bot.web.metrics import MENDED, UPDATES, count_result, show_alarms
from bot.worker import Worker
from conversations.wording.catalogue import Catalogue

log = structlog.get_logger(__name__)

RECEIVED_WITHIN = LONG_POLL + 60  # seconds; polling hears from Telegram at least this often
BEAT_WITHIN = 30  # seconds
INTRODUCE_AGAIN = 60  # seconds
LONG_WAIT = timedelta(minutes=1)
"""What waits for longer does not at a start: it may wait by a clock that was set back meanwhile."""


class PartEnded(Exception):
    """A part of the application has ended that should go on for ever."""


class App:
    """Charley, ready to run."""

    def __init__(
        self,
        settings: Settings,
        clock: Clock | None = None,
        catalogue: Catalogue | None = None,
        answer: Answer | None = None,
        database: Database | None = None,
        on_warm: Callable[[], None] = lambda: None,
    ) -> None:
        """`answer` stands in for the Bot API, in this process, `database` for that of settings.

        `on_warm` is called, in some thread, when all that is needed often has been read.
        """
        self._on_warm = on_warm
        self.settings = settings
        self.clock = clock or SystemClock()
        self.catalogue = catalogue or Catalogue.load(reviewed_only=settings.reviewed_only)
        self.database = database or Database(settings.database_url)
        self.client = build_client(
            settings.token.get_secret_value(), settings.api_url, answer=answer
        )
        self._alone = Alone(self.database.url)
        self.running = asyncio.Event()  # every part has been started
        self._called_at: float | None = None  # time.monotonic() of the latest update by webhook
        self.replica = Replica(
            self.database,
            self._posts(),
            lambda: self.dispatcher.wake(),
            alone=self.database.is_sqlite,
        )
        sender = Sender(self.client, Renderer(self.catalogue), self.clock)
        self.dispatcher = Dispatcher(
            self.database,
            sender,
            self.clock,
            self.replica.name,
            bulk_rate=settings.bulk_rate,
            on_result=count_result,
        )
        self.worker = Worker(
            self.database,
            self.clock,
            self.catalogue,
            self._handled,
            lambda: self.client.known_as,
            Door(settings.allowed, second_reader=settings.second_reader),
        )
        self.outlook = Outlook(self.database, self.clock, settings.bulk_rate)
        self.heartbeat = Heartbeat(
            self.database, self.clock, self.worker.wake, self.dispatcher.wake
        )
        self.housekeeper = Housekeeper(
            self.database,
            self.clock,
            Keeping(
                messages=timedelta(days=settings.keep_messages_days),
                talks=timedelta(days=settings.keep_talks_days),
                diary=timedelta(days=settings.keep_diary_days),
            ),
            lambda: self.replica.holds(leases.REMINDERS),
            MENDED.inc,
        )
        self.watchdog = Watchdog(
            self.database, self.clock, lambda: self.heartbeat.last_success, show_alarms
        )
        self.measuring = Measuring(
            self.database,
            self.clock,
            self.outlook,
            lambda: self.heartbeat.last_success,
            self._last_received,
        )
        self.poller = Poller(self.client, self.database, self.clock, self._came_by_polling)

    def _posts(self) -> tuple[str, ...]:
        polls = self.settings.receive == "polling"
        return (leases.POLLING, leases.REMINDERS) if polls else (leases.REMINDERS,)

    def _handled(self) -> None:
        self.dispatcher.wake()
        self.heartbeat.go_on()

    def _last_received(self) -> tuple[str, float | None] | None:
        if self.settings.receive == "webhook":
            return "webhook", self._called_at
        return ("polling", self.poller.last_success) if self.replica.holds(leases.POLLING) else None

    def _came_by_polling(self, new: int) -> None:
        UPDATES.labels(by="polling").inc(new)
        self.worker.wake()

    def _came_by_webhook(self, new: int) -> None:
        UPDATES.labels(by="webhook").inc(new)
        self._called_at = time.monotonic()
        self.worker.wake()

    async def open(self) -> None:
        """Bring the schema up to date and reach the Bot API; TokenRejected where it refuses.

        InUse where the database is a file that another process runs on.
        """
        self._alone.claim()
        await patiently(self._take_up)
        if not await self.client.open():
            log.warning("Telegram cannot be reached yet; going on trying")

    async def _take_up(self) -> None:
        """Go on with what was left in the database."""
        await self.database.run(schema.upgrade)
        if self.database.is_sqlite:
            await self.database.run(leases.let_all_go)
        for waiting in (inbox, outbox):
            await self.database.run(waiting.wake, self.clock.now(), LONG_WAIT)
        await self.replica.renew()

    async def close(self) -> None:
        """Let go of everything."""
        with contextlib.suppress(Unavailable):
            await self.replica.leave()
        await self.client.shutdown()
        self.drop()

    def drop(self) -> None:
        """Let go of the database as a process does that is killed: nothing is handed back."""
        self.database.close()
        self._alone.release()

    async def run(self, stop: asyncio.Event) -> None:
        """Run every part until `stop` is set; any part that ends before ends all, by an error."""
        parts: set[asyncio.Task[None]] = set()
        ended: set[asyncio.Task[None]] = set()
        try:
            async with self.serving() as address:
                self.heartbeat.start()
                sending = asyncio.create_task(self.dispatcher.run(), name="sending")
                parts = {
                    sending,
                    asyncio.create_task(self.housekeeper.run(), name="keeping house"),
                    asyncio.create_task(self.replica.run(), name="living"),
                    asyncio.create_task(self.worker.run(), name="handling"),
                    asyncio.create_task(self.receiving(), name="receiving"),
                    asyncio.create_task(self.watchdog.run(), name="watching"),
                    asyncio.create_task(self.measuring.lag.run(), name="watching the loop"),
                }
                self.running.set()
                log.info("running", receive=self.settings.receive, health=f"{address}/readyz")
                stopped = asyncio.create_task(stop.wait())
                warming = asyncio.create_task(self.warming())
                try:
                    await asyncio.wait({stopped, *parts}, return_when=asyncio.FIRST_COMPLETED)
                    ended = {part for part in parts if part.done()}
                finally:
                    self.heartbeat.stop()
                    self.dispatcher.stop()
                    for each in (stopped, warming, *(parts - {sending})):
                        each.cancel()
        finally:  # what is being sent has had its time while the server closed
            results = await asyncio.gather(*parts, return_exceptions=True)
        log.info("stopped")
        for result in results:
            if isinstance(result, Exception):
                raise result
        if ended and not stop.is_set():
            raise PartEnded(f"no longer {min(part.get_name() for part in ended)}")

    async def warming(self) -> None:
        """Read what typed words need, once what has come in meanwhile is dealt with."""
        await self.worker.at_rest.wait()
        # A daemon: a stop must not wait for it, as it would for a thread of the event loop.
        threading.Thread(target=self._warm_up, name="warming up", daemon=True).start()

    def _warm_up(self) -> None:
        listening.warm_up()
        self._on_warm()

    async def receiving(self) -> None:
        """Take in what comes, by the way that was set."""
        beside = [asyncio.create_task(each) for each in (self.looking_ahead(), self.introducing())]
        try:
            if self.settings.receive == "polling":
                await self.replica.while_holding(leases.POLLING, self.poller.run)
            else:
                await set_webhook(self.client, *self.settings.webhook, server.AT_ONCE)
                await asyncio.Event().wait()
        finally:
            for each in beside:
                each.cancel()

    async def looking_ahead(self) -> None:
        """Say what the next day asks for; with a million people that takes seconds to count."""
        with contextlib.suppress(Unavailable):
            await self.outlook.look()

    async def introducing(self) -> None:
        """Set the menu and the descriptions, as soon as Telegram lets us."""
        while True:
            if await introduce(self.client, self.catalogue, MENU):
                return
            await asyncio.sleep(INTRODUCE_AGAIN)

    @contextlib.asynccontextmanager
    async def serving(self) -> AsyncIterator[str]:
        """Serve health, numbers and, where it was set, the webhook; gives the address."""
        webhook = None
        if self.settings.receive == "webhook":
            _, secret = self.settings.webhook
            webhook = server.Webhook(secret, self.database, self.clock, self._came_by_webhook)
        app = server.build_app(self.checks(), webhook, self.measure, lambda: self.watchdog.alarms)
        async with server.serving(app, *self.settings.address) as address:
            yield address

    def checks(self) -> Mapping[str, Check]:
        """What must be going on for Charley to be ready."""
        checks = {
            "database": database_answers(self.database),
            "heartbeat": happened_lately(lambda: self.heartbeat.last_success, BEAT_WITHIN),
        }
        if self.settings.receive == "polling":
            heard = happened_lately(lambda: self.poller.last_success, RECEIVED_WITHIN)
            checks["receiving"] = only_if(lambda: self.replica.holds(leases.POLLING), heard)
        return checks

    async def measure(self) -> None:
        """Bring the numbers up to date."""
        await self.measuring.measure()

    async def timers(self) -> list[timers.Timer]:
        """What is to come, soonest first."""
        return await self.database.run(timers.of)
