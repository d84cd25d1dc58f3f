"""PostgreSQL, and three processes instead of one."""

from contextlib import ExitStack
from statistics import median
from time import sleep

from tests.benchmarks.processes import Api, Charley, charley, stand_in
from tests.benchmarks.scenarios.turns import PEOPLE, crowd
from tests.benchmarks.table import Row, at_least
from tests.support.postgres import Databases, databases


def turns(api: Api, bots: list[Charley], taps: int) -> tuple[float, float, int]:
    """Turns a second, milliseconds of processor time for each, and answers too many."""
    api.tell("reset")
    before = sum(bot.cpu for bot in bots)
    began = api.tell("tap_on", count=taps)
    found = api.until(lambda found: found["answered"] >= taps)
    rate = taps / (found["last_answer"] - began)
    found = api.until(lambda found: found["ready"] >= PEOPLE - 20)
    sleep(0.3)
    answered = api.tell("stats")["calls"].get("answercallbackquery", 0)
    return rate, (sum(bot.cpu for bot in bots) - before) / taps * 1000, answered - taps


def with_processes(
    api: Api, made: Databases, count: int, repeats: int, taps: int
) -> list[tuple[float, float, int]]:
    """The same load on so many processes."""
    database = made.make()
    with ExitStack() as running:
        bots = [running.enter_context(charley(api, database)) for _ in range(count)]
        crowd(api)
        return [turns(api, bots, taps) for _ in range(repeats)]


def measure(repeats: int, size: float) -> list[Row]:
    """One process against three."""
    taps = int(800 * size)
    with databases() as made, stand_in() as api:
        one = with_processes(api, made, 1, repeats, taps)
    with databases() as made, stand_in() as api:
        three = with_processes(api, made, 3, repeats, taps)
    cost = median(cost for _, cost, _ in one)
    gains = [3 * cost / per_turn for _, per_turn, _ in three]
    doubled = sum(extra for _, _, extra in one + three)
    return [
        Row("PostgreSQL, one process", "turns/s", [rate for rate, _, _ in one]),
        Row("… processor time of a turn", "ms", [each for _, each, _ in one]),
        Row("PostgreSQL, three processes on one core", "turns/s", [rate for rate, _, _ in three]),
        Row("… processor time of a turn", "ms", [each for _, each, _ in three]),
        at_least("three cores would do, by processor time", "times one", gains, 1.8),
        Row("handled twice", "", [doubled], "0", doubled == 0),
    ]
