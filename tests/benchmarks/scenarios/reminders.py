"""Reminders: many at once, at a pace that is kept, and beside people who are in a cramp."""

from dataclasses import dataclass
from itertools import pairwise
from statistics import median
from time import monotonic, sleep

from tests.benchmarks.processes import Api, Charley, charley, stand_in
from tests.benchmarks.scenarios.turns import PEOPLE, crowd, steadily
from tests.benchmarks.seeding import bring_due, filled, folder
from tests.benchmarks.table import Row, at_least, at_most

UNPACED = {"BENCH_UNPACED": "1"}
FAR = 0.05  # seconds a call takes


@dataclass(frozen=True, slots=True)
class Burst:
    """All the reminders of one minute: what it took, in seconds."""

    took: float  # until all of them were out
    longest_block: float  # of the event loop
    cpu: float  # processor time for each of them


def at_once(api: Api, people: int) -> Burst:
    """So many reminders that fall due in the same minute."""
    with folder() as at:
        database = filled(at / "charley.db", people, due=people)
        api.tell("config", delay=FAR)
        with charley(api, database, **UNPACED) as bot:
            sleep(2)
            bot.longest_block()
            before = bot.cpu
            bring_due(database, people)
            began = monotonic()
            found = api.until(lambda found: found["sent"] >= people)
            took = found["last_sent"] - began
            return Burst(took, bot.longest_block(), (bot.cpu - before) / people)


def paced(api: Api, rate: int, seconds: float, windows: int) -> tuple[list[float], int]:
    """Reminders a second in windows of time, and how many were refused with 429."""
    people = int(rate * (seconds * windows + 5))
    with folder() as at:
        database = filled(at / "charley.db", people, due=people)
        api.tell("config", delay=FAR, per_second=rate if rate <= 100 else 0)
        with charley(api, database, CHARLEY_BULK_RATE=str(rate)):
            bring_due(database, people)
            began = api.until(lambda found: found["sent"] > 2 * rate)["last_sent"]
            sleep(seconds * windows)
            sends, refused = api.tell("sends"), api.tell("stats")["calls"].get("429", 0)
    edges = [began + n * seconds for n in range(windows + 1)]
    return [sum(a <= sent < b for sent in sends) / seconds for a, b in pairwise(edges)], refused


def beside_taps(api: Api, people: int, repeats: int, taps: int) -> list[float]:
    """p99 of turns at 50 taps/s, in ms, while so many reminders are being sent."""
    with folder() as at:
        database = filled(at / "charley.db", people, due=people)
        api.tell("config", delay=0.0)
        with charley(api, database, CHARLEY_BULK_RATE="1000") as bot:
            crowd(api)
            bring_due(database, people)
            api.until(lambda found: found["sent"] > 2 * PEOPLE)
            found = [steadily(api, taps)[1] for _ in range(repeats)]
            _still_sending(api, bot)
            return found


def _still_sending(api: Api, bot: Charley) -> None:
    """The reminders must not have run out before the taps did."""
    api.tell("reset")
    sleep(1)
    if not api.tell("stats")["sent"]:
        raise RuntimeError(f"no reminders were sent beside the taps ({bot.memory:.0f} MB)")


def measure(repeats: int, size: float) -> list[Row]:
    """Everything about reminders."""
    many = int(10_000 * size)
    with stand_in() as api:
        bursts = [at_once(api, many) for _ in range(repeats)]
        slow, refused = paced(api, 30, 10 * size, repeats)
        quick, _ = paced(api, 1000, 3 * size, repeats)
        beside = beside_taps(api, int(50_000 * size), repeats, int(300 * size))
    off = [abs(rate / 30 - 1) * 100 for rate in slow]
    return [
        at_most(f"{many:,} reminders at once, 50 ms", "s", [one.took for one in bursts], 8 * size),
        at_most("… longest block", "ms", [one.longest_block * 1000 for one in bursts], 100),
        Row("… processor time for each", "ms", [one.cpu * 1000 for one in bursts]),
        at_most("pace 30/s: off by", "%", off, 2),
        Row("… refused with 429", "", [refused], "0", refused == 0),
        at_least("pace 1,000/s", "/s", quick, 1000 * 0.995),
        Row("… slowest window", "/s", [min(quick)]),
        at_most("turn beside 50,000 reminders, p99", "ms", beside, 250),
        Row("… worst", "ms", [max(beside)]),
        Row("rate at the pace of 30", "/s", [median(slow)]),
    ]
