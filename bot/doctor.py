"""`charley doctor`: what is in order, what is not, and what to do about it, in plain words.

It changes nothing, and may run beside a running bot.
"""

import asyncio
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import IntEnum

from bot.clock import Clock
from bot.settings import NO_TOKEN, Settings
from bot.storage import health, schema
from bot.storage.backlog import backlog
from bot.storage.database import Database, Unavailable
from bot.storage.progress import missed, progress
from bot.telegram import examine
from bot.telegram.client import build_client
from bot.watchdog import GRACE, KINDS

CLOCK_OFF = timedelta(seconds=30)
"""Two clocks that differ by more are not both right."""

TELEGRAM_WITHIN = 15.0
"""Seconds Telegram has to answer."""


class Verdict(IntEnum):
    """How bad it is; the worst is the exit code."""

    WELL = 0
    WARNING = 1  # it runs, and should be looked at
    WRONG = 2  # it cannot run like this, or people go without


@dataclass(frozen=True, slots=True)
class Finding:
    """What one look has shown."""

    part: str
    verdict: Verdict
    words: str


def _well(part: str, words: str) -> Finding:
    return Finding(part, Verdict.WELL, words)


def _warning(part: str, words: str) -> Finding:
    return Finding(part, Verdict.WARNING, words)


def _wrong(part: str, words: str) -> Finding:
    return Finding(part, Verdict.WRONG, words)


async def examined(settings: Settings, clock: Clock) -> AsyncIterator[Finding]:
    """Everything there is to look at, one after another; the settings have been read already."""
    yield _well("settings", f"they can be used; updates come by {settings.receive}.")
    async for finding in _database(settings, clock):
        yield finding
    if settings.token.get_secret_value() == NO_TOKEN:
        return
    async for finding in _telegram(settings, clock):
        yield finding


async def _database(settings: Settings, clock: Clock) -> AsyncIterator[Finding]:
    if settings.database_file is not None and not settings.database_file.expanduser().exists():
        yield _warning("database", "there is none yet; `charley run` makes it.")
        return
    database = Database(settings.database_url)
    try:
        there = await database.look(health.now)
        yield _well("database", f"it answers ({database.url.get_backend_name()}).")
        if not database.is_sqlite:
            yield _compared("database", there, clock.now())
        try:
            await database.look(schema.check)
        except schema.NewerSchema as error:
            yield _wrong("schema", f"{error}; run a newer release of Charley.")
            return
        except schema.OlderSchema as error:
            yield _warning("schema", f"{error}; `charley run` or `charley migrate` brings it up.")
            return
        yield _well("schema", "it is of this release.")
        for finding in await _work(database, clock.now()):
            yield finding
    except Unavailable as error:
        yield _wrong("database", f"it cannot be used: {error}. See CHARLEY_DATABASE_URL.")
    finally:
        database.close()


async def _work(database: Database, now: datetime) -> list[Finding]:
    """What should have been done by now."""
    found = []
    lost = {
        "timers": "reminders are due and have not rung: is Charley running?",
        "inbox": "reminders have rung and nobody handles them: see the log for `handling failed`.",
        "outbox": "reminders are written and not sent: Telegram out of reach, or the pace too low.",
    }
    for where, people in (await database.look(missed, KINDS, now, GRACE)).items():
        if people:
            found.append(_wrong("work", f"{people} {lost[where]}"))
    for queue, waiting in (await database.look(backlog, now)).items():
        if waiting.oldest > GRACE.total_seconds():
            minutes = waiting.oldest / 60
            words = f"{waiting.rows} wait in {queue}, the oldest for {minutes:.0f} minutes."
            found.append(_wrong("work", words))
    ahead = await database.look(progress, KINDS, now)
    if not found:
        words = f"nothing is overdue; {ahead.follow_ups} follow-ups are still to be asked."
        found.append(_well("work", words))
    return found


async def _telegram(settings: Settings, clock: Clock) -> AsyncIterator[Finding]:
    client = build_client(settings.token.get_secret_value(), settings.api_url, at_once=2)
    try:
        async with asyncio.timeout(TELEGRAM_WITHIN):
            seen = await examine.examined(client)
            date = await examine.date_of(settings.api_url)
    except TimeoutError:
        yield _wrong("telegram", f"no answer within {TELEGRAM_WITHIN:.0f} seconds.")
        return
    finally:
        await client.request.shutdown()
    if seen.trouble:
        part, words = ("token", "it is refused: make a new one at @BotFather.")
        yield (
            _wrong(part, words)
            if seen.refused
            else _wrong("telegram", f"{settings.api_url} cannot be reached: {seen.trouble}.")
        )
        return
    yield _well("token", f"it is @{seen.name}'s.")
    if date is None:
        yield _warning("clock", "Telegram's answer bore no time to compare with.")
    else:
        yield _compared("Telegram", date, clock.now())
    for finding in _webhook(settings, seen.webhook, clock.now()):
        yield finding


def _compared(whose: str, there: datetime, here: datetime) -> Finding:
    off = here - there
    seconds = abs(off.total_seconds())
    if abs(off) <= CLOCK_OFF:
        return _well("clock", f"it agrees with that of {whose}.")
    ahead = "ahead of" if off > timedelta() else "behind"
    words = f"this machine is {seconds:.0f} s {ahead} {whose}: reminders come at wrong times."
    return _wrong("clock", f"{words} Set it by NTP.")


def _webhook(settings: Settings, there: examine.Webhook, now: datetime) -> list[Finding]:
    """What Telegram says of the way updates come."""
    if settings.receive == "polling":
        if there.url:
            words = "one is registered while CHARLEY_RECEIVE=polling; `charley run` removes it."
            return [_warning("webhook", words)]
        return [_well("webhook", "none is registered, as polling needs it.")]
    wanted, _ = settings.webhook
    if not there.url:
        return [_wrong("webhook", "none is registered; `charley run` does it.")]
    if there.url != wanted:
        words = f"it leads elsewhere, not to {wanted}: does another bot use this token?"
        return [_wrong("webhook", words)]
    found = []
    if there.error and there.failed_at and now - there.failed_at < timedelta(hours=1):
        ago = (now - there.failed_at).total_seconds() / 60
        words = f"Telegram failed to call it {ago:.0f} minutes ago: {there.error}."
        found.append(_wrong("webhook", words))
    if there.pending:
        words = f"{there.pending} updates wait at Telegram."
        found.append(_warning("webhook", words))
    return found or [_well("webhook", "it is registered, and nothing waits.")]


async def report(settings: Settings, clock: Clock, tell: Callable[[Finding], None]) -> Verdict:
    """Tell every finding as it comes; returns the worst verdict."""
    worst = Verdict.WELL
    async for finding in examined(settings, clock):
        tell(finding)
        worst = max(worst, finding.verdict)
    return worst
