"""The numbers Charley shows, all in one registry of their own."""

from collections.abc import Mapping
from dataclasses import asdict

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram

from bot.capacity import Capacity
from bot.storage.advices import Loop
from bot.storage.backlog import LANES, Backlog
from bot.storage.progress import Progress
from bot.storage.results import Fate, Result
from bot.telegram.errors import Cause
from conversations.content.levels import Level

REGISTRY = CollectorRegistry()

LANE_NAMES = {number: name for name, number in LANES.items()}

UPDATES = Counter(
    "charley_updates", "New updates stored, by the way they came.", ["by"], registry=REGISTRY
)
HANDLED = Counter(
    "charley_handled", "Rows of the inbox handled, by result.", ["result"], registry=REGISTRY
)
HANDLING = Histogram(
    "charley_handling_seconds",
    "Time to handle one row of the inbox.",
    buckets=(0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1.0, 5.0),
    registry=REGISTRY,
)
SENT = Counter(
    "charley_sends",
    "Rows of the outbox tried, by what was asked for and what became of it.",
    ["do", "fate"],
    registry=REGISTRY,
)
DELAY = Histogram(
    "charley_delivery_seconds",
    "Time from queueing a message to Telegram's having it, by lane.",
    ["lane"],
    buckets=(0.05, 0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 15.0, 60.0, 300.0, 900.0),
    registry=REGISTRY,
)
ADVICE = Counter(
    "charley_advice_delivered", "Advice to seek care that has reached people.", registry=REGISTRY
)
WAITING = Gauge(
    "charley_waiting",
    "Rows that wait, by queue: timers that are due, inbox, answers, bulk.",
    ["queue"],
    registry=REGISTRY,
)
OLDEST = Gauge(
    "charley_oldest_waiting_seconds",
    "Age of the oldest row that waits, by queue.",
    ["queue"],
    registry=REGISTRY,
)

BUSIEST = Gauge(
    "charley_busiest_minute_people",
    "People to be reminded in the busiest minute of the next 24 hours.",
    registry=REGISTRY,
)
LATE = Gauge(
    "charley_expected_lateness_seconds",
    "How late a reminder of the next 24 hours will be at most, because of the pace of sending.",
    registry=REGISTRY,
)
LOOP = Gauge(
    "charley_advice",
    "Pieces of advice on record, by level and by how far they came: given, asked, answered, seen.",
    ["level", "stage"],
    registry=REGISTRY,
)
CLOSED_LOOP = Gauge(
    "charley_advice_closed_loop_ratio",
    "Of the advice that was asked about, the part that ended in the person being seen, by level.",
    ["level"],
    registry=REGISTRY,
)


RECEIVED = Gauge(
    "charley_last_receive_age_seconds",
    "Time since this process last heard from Telegram, by the way it listens; absent where it does"
    " not listen.",
    ["by"],
    registry=REGISTRY,
)
BEAT = Gauge(
    "charley_heartbeat_lag_seconds", "Time since the heartbeat last looked.", registry=REGISTRY
)
LOOP_LAG = Gauge(
    "charley_loop_lag_seconds",
    "How much too late the event loop came round, at worst, in the last minute.",
    registry=REGISTRY,
)
LIMITED = Counter(
    "charley_rate_limit_waits",
    "Sends that Telegram asked to wait, by lane.",
    ["lane"],
    registry=REGISTRY,
)
LIMITED_FOR = Counter(
    "charley_rate_limit_wait_seconds",
    "Time Telegram asked to wait, by lane.",
    ["lane"],
    registry=REGISTRY,
)
PROMPTS = Gauge(
    "charley_prompts_last_hour",
    "Prompts that fell due within the last hour, by kind and by how far they came: expected, sent,"
    " answered, undelivered, too_late.",
    ["kind", "stage"],
    registry=REGISTRY,
)
FOLLOW_UPS = Gauge(
    "charley_follow_ups_open",
    "Questions about advice, whether the person was seen, that are still to be put.",
    registry=REGISTRY,
)
MENDED = Counter(
    "charley_plans_mended", "People whose plan of prompts was found broken.", registry=REGISTRY
)
ALARM = Gauge(
    "charley_alarm",
    "People who expected a prompt and did not get it, by where it is stuck: timers, inbox, outbox,"
    " unplanned; database: 1 where it cannot be looked into.",
    ["reason"],
    registry=REGISTRY,
)


def count_result(result: Result) -> None:
    """An attempt to send has been written down."""
    row = result.row
    if result.error.startswith(Cause.SLOW_DOWN) and result.retry_at is not None:
        lane = LANE_NAMES[row.lane]
        LIMITED.labels(lane=lane).inc()
        LIMITED_FOR.labels(lane=lane).inc(max(0.0, (result.retry_at - result.at).total_seconds()))
    SENT.labels(do=row.reply.do.value, fate=result.fate.value).inc()
    if result.fate is Fate.SENT:
        DELAY.labels(lane=LANE_NAMES[row.lane]).observe((result.at - row.put_at).total_seconds())
        if row.advice is not None:
            ADVICE.inc()


def show_backlog(found: dict[str, Backlog]) -> None:
    """What waits just now."""
    for queue, waiting in found.items():
        WAITING.labels(queue=queue).set(waiting.rows)
        OLDEST.labels(queue=queue).set(waiting.oldest)


def show_progress(found: Progress) -> None:
    """What was due lately and what became of it."""
    WAITING.labels(queue="timers").set(found.overdue)
    OLDEST.labels(queue="timers").set(found.oldest_overdue)
    FOLLOW_UPS.set(found.follow_ups)
    for kind, prompts in found.prompts.items():
        for stage, count in asdict(prompts).items():
            PROMPTS.labels(kind=kind, stage=stage).set(count)


def show_alarms(found: Mapping[str, int]) -> None:
    """What the watchdog has found."""
    for reason, people in found.items():
        ALARM.labels(reason=reason).set(people)


def show_capacity(ahead: Capacity) -> None:
    """What is to come within a day."""
    BUSIEST.set(ahead.people)
    LATE.set(ahead.seconds_late)


def show_loops(found: dict[int, Loop]) -> None:
    """How far the advice on record has come; forgotten people's is forgotten."""
    for gauge in (LOOP, CLOSED_LOOP):
        gauge.clear()
    for level in (Level.SOON, Level.URGENT, Level.EMERGENCY):
        loop = found.get(level, Loop(0, 0, 0, 0))
        for stage in ("given", "asked", "answered", "seen"):
            LOOP.labels(level=level.name, stage=stage).set(getattr(loop, stage))
        if loop.rate is not None:
            CLOSED_LOOP.labels(level=level.name).set(loop.rate)


AGES = {"received": RECEIVED, "heartbeat": BEAT, "waiting": OLDEST, "loop_lag": LOOP_LAG}


def ages() -> dict[str, float]:
    """How long ago, and how late, in seconds, as last measured: for a person who asks."""
    return {
        ".".join((name, *sample.labels.values())): round(sample.value, 3)
        for name, gauge in AGES.items()
        for family in gauge.collect()
        for sample in family.samples
    }
