"""The numbers Charley shows, all in one registry of their own."""

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram

from bot.capacity import Capacity
from bot.storage.advices import Loop
from bot.storage.backlog import Backlog
from bot.storage.outbox import BULK
from bot.storage.results import Fate, Result
from conversations.content.levels import Level

REGISTRY = CollectorRegistry()

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
    "Rows that wait, by queue: inbox, answers, bulk.",
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


def count_result(result: Result) -> None:
    """An attempt to send has been written down."""
    row = result.row
    SENT.labels(do=row.reply.do.value, fate=result.fate.value).inc()
    if result.fate is Fate.SENT:
        lane = "bulk" if row.lane == BULK else "answers"
        DELAY.labels(lane=lane).observe((result.at - row.put_at).total_seconds())
        if row.advice is not None:
            ADVICE.inc()


def show_backlog(found: dict[str, Backlog]) -> None:
    """What waits just now."""
    for queue, waiting in found.items():
        WAITING.labels(queue=queue).set(waiting.rows)
        OLDEST.labels(queue=queue).set(waiting.oldest)


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
