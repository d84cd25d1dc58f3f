"""Turns of the talk in a cramp: a tap comes in, everything is stored, the card is changed."""

from statistics import median
from time import sleep

from tests.benchmarks.processes import Api, Process, charley, echo_bot, stand_in
from tests.benchmarks.seeding import folder
from tests.benchmarks.table import Row, at_least, at_most

PEOPLE = 256
RATE = 50  # taps a second


def crowd(api: Api, people: int = PEOPLE, first: int = 1) -> None:
    """So many people with a card in front of them."""
    api.tell("open", first=first, count=people)
    api.until(lambda found: found["ready"] >= people)
    sleep(1)  # what was started late, such as reading the tables of words, is done by then


def as_fast_as_it_goes(api: Api, bot: Process, taps: int) -> tuple[float, float]:
    """Turns a second, and milliseconds of processor time for each."""
    before = _counted_anew(api, bot)
    began = api.tell("tap_on", count=taps)
    found = api.until(lambda found: found["answered"] >= taps)
    api.until(lambda found: found["ready"] >= PEOPLE - 20)  # some begin their next night
    return taps / (found["last_answer"] - began), (bot.cpu - before) / taps * 1000


def steadily(api: Api, taps: int) -> tuple[float, float]:
    """Milliseconds from tap to changed card, half and 99 of 100, at a steady rate."""
    api.tell("reset")
    api.tell("tap", count=taps, rate=RATE)
    found = api.until(lambda found: found["answered"] >= taps)
    return found["p50"], found["p99"]


def _counted_anew(api: Api, bot: Process) -> float:
    api.tell("reset")
    return bot.cpu


def echoes(api: Api, transport: str, repeats: int, count: int) -> tuple[list[float], list[float]]:
    """Updates a second of the bare library, and milliseconds of processor time for each."""
    rates, costs = [], []
    with echo_bot(api, transport) as bot:
        sleep(0.5)
        for _ in range(repeats):
            before = _counted_anew(api, bot)
            began = api.tell("echo", count=count)
            found = api.until(lambda found: found["sent"] >= count)
            rates.append(count / (found["last_sent"] - began))
            costs.append((bot.cpu - before) / count * 1000)
    return rates, costs


def measure(repeats: int, size: float) -> list[Row]:
    """Latency, throughput, and both beside the bare library."""
    count = int(1500 * size)
    with stand_in() as api:
        bare, bare_cost = echoes(api, "httpx", repeats, count)
        same, same_cost = echoes(api, "aiohttp", repeats, count)
        with folder() as at, charley(api, f"sqlite:///{at / 'charley.db'}") as bot:
            crowd(api)
            calm = [steadily(api, int(500 * size)) for _ in range(repeats)]
            fast = [as_fast_as_it_goes(api, bot, count) for _ in range(repeats)]
            api.tell("config", delay=0.05)
            far = [as_fast_as_it_goes(api, bot, count) for _ in range(repeats)]
    least = median(bare)
    return [
        at_most("a turn at 50 taps/s, p50", "ms", [p50 for p50, _ in calm], 15),
        at_most("a turn at 50 taps/s, p99", "ms", [p99 for _, p99 in calm], 50),
        at_least("durable turns, one core", "/s", [rate for rate, _ in fast], least),
        Row("bare echo bot, defaults", "updates/s", bare),
        Row("bare echo bot, same transport", "updates/s", same),
        at_least("durable turns, calls take 50 ms", "/s", [rate for rate, _ in far], 500),
        Row("processor time of a turn (two calls)", "ms", [cost for _, cost in fast]),
        Row("… of an echo, defaults (one call)", "ms", bare_cost),
        Row("… of an echo, same transport (one call)", "ms", same_cost),
    ]
