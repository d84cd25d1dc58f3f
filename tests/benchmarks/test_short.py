"""The benchmark itself works, on the smallest load; speed is not judged here."""

from pathlib import Path

from tests.benchmarks.processes import Process, charley, echo_bot, stand_in
from tests.benchmarks.scenarios.turns import steadily
from tests.benchmarks.seeding import bring_due, filled
from tests.benchmarks.table import at_least, at_most

PEOPLE = 3


def test_a_crowd_taps_and_reminders_arrive(tmp_path: Path) -> None:
    database = filled(tmp_path / "charley.db", 50, due=20)
    with stand_in() as api, charley(api, database) as bot:
        api.tell("open", first=1, count=PEOPLE)
        api.until(lambda found: found["ready"] == PEOPLE)
        p50, p99 = steadily(api, PEOPLE)
        assert 0 < p50 <= p99
        bot.longest_block()
        bring_due(database, 20)
        api.until(lambda found: found["sent"] >= 20)
        assert bot.longest_block() > 0
        assert bot.cpu > 0
        assert bot.memory > 10


def test_the_bare_library_echoes() -> None:
    with stand_in() as api, echo_bot(api, "aiohttp") as bot:
        assert isinstance(bot, Process)
        api.tell("echo", count=5)
        assert api.until(lambda found: found["sent"] >= 5)["sent"] == 5


def test_a_target_is_judged_by_the_median() -> None:
    assert str(at_most("a turn", "ms", [9, 10, 99], 15)) == (
        "| a turn | 10 (9–99) ms | ≤ 15 ms | yes |"
    )
    assert str(at_least("turns", "/s", [400, 500, 900], 700)) == (
        "| turns | 500 (400–900) /s | ≥ 700 /s | **no** |"
    )
