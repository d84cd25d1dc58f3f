"""A few people and nights of `charley simulate`; and that what is broken is found and told."""

import signal
import subprocess
import sys
from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from bot import planning, prompting
from bot.planning import next_timer
from bot.simulation import play, report
from bot.simulation.ledger import COLUMNS, Broken, Ledger, growing
from bot.simulation.personas import PERSONAS, persona_of
from bot.simulation.year import Plan
from bot.storage.timers import Timer
from conversations.plan import Kind

PEOPLE, NIGHTS, SEED = 8, 3, 7
SILENT_FROM = date(2026, 10, 4)

KILLED_ON_THE_FIRST_DAY = """
import os, signal
from bot.simulation.play import play
play(2, 20_000, 7, on_day=lambda _: os.kill(os.getpid(), signal.SIGKILL))
"""


@pytest.fixture(scope="module")
def ledger() -> Ledger:
    return play.play(PEOPLE, NIGHTS, SEED, processes=1)


def test_everything_adds_up(ledger: Ledger) -> None:
    assert not ledger.broken
    for kind in Kind:
        counted = sum(ledger.prompts[kind.value, fate] for fate in COLUMNS)
        assert counted == PEOPLE * NIGHTS
    assert ledger.prompts["morning", "answered"] > PEOPLE
    assert sum(ledger.nights.values()) == PEOPLE * NIGHTS
    assert ledger.states["inbox.done"] > 100
    assert not {"inbox.new", "inbox.parked", "outbox.failed"} & ledger.states.keys()


def test_the_same_seed_gives_the_same_bytes_on_any_number_of_cores(ledger: Ledger) -> None:
    lived: list[int] = []
    again = play.play(PEOPLE, NIGHTS, SEED, processes=2, on_day=lived.append)
    pages = [report.page(each, PEOPLE, NIGHTS, SEED) for each in (ledger, again)]
    assert pages[0] == pages[1]
    assert pages[0].endswith("Everything adds up.\n")
    assert list(report.rows(ledger)) == list(report.rows(again))
    assert sum(lived) == PEOPLE * NIGHTS


def test_the_worlds_end_with_the_process_that_began_them() -> None:
    """However it ends: whoever still plays would hold its output open."""
    killed = subprocess.run(
        [sys.executable, "-c", KILLED_ON_THE_FIRST_DAY],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert killed.returncode == -signal.SIGKILL


def test_the_page_can_be_reckoned_again_from_its_rows(ledger: Ledger) -> None:
    head, *rows = report.rows(ledger)
    assert head == ("person", "persona", "date", "drink", "evening", "morning")
    assert len(rows) == len({(row[0], row[2]) for row in rows}) == PEOPLE * NIGHTS
    for place, kind in enumerate(head[3:], 3):
        counted = Counter((kind, row[place]) for row in rows)
        assert counted == Counter({key: n for key, n in ledger.prompts.items() if key[0] == kind})


def test_a_chain_that_breaks_is_found_and_told_in_short(monkeypatch: pytest.MonkeyPatch) -> None:
    def forgetful(person: Any, at: Any, kind: Kind, *given: Any, **more: Any) -> Timer | None:
        if kind is Kind.MORNING and at.date() >= SILENT_FROM:
            return None
        return next_timer(person, at, kind, *given, **more)

    for module in (prompting, planning):  # nor is it mended
        monkeypatch.setattr(module, "next_timer", forgetful)
    broken = Broken(4, date(2026, 10, 5), "morning: no prompt, and no reason")
    found = play.shortest(broken, PEOPLE, 6, SEED)
    assert found is not None
    plan, story = found
    assert (plan.who, plan.calm) == ((4,), True)
    assert plan.nights <= 5
    assert plan.skipped > 0
    assert "morning" in story


def test_what_should_be_removed_and_is_not_is_told() -> None:
    kept = Counter(inbox=700, outbox=900, answers=400, notes=300)
    even, more = [kept] * 12, [*[kept] * 11, kept + Counter(outbox=600)]
    assert not growing(Ledger(months=even))
    assert growing(Ledger(months=more)) == ["outbox: 900 rows after 2 months, 1500 later"]
    assert "Everything adds up." not in report.page(Ledger(months=more), 0, 0, SEED)
    notes = [Counter(notes=100 * n) for n in range(1, 13)]
    assert not growing(Ledger(months=notes, diary=365))
    assert growing(Ledger(months=notes, diary=120))


def test_a_table_that_is_empty_at_first_is_shown() -> None:
    ledger = Ledger()
    for world in (1, 2):
        ledger.add(Ledger(months=[Counter(episodes=0, people=world)], bytes=[100]))
    page = report.page(ledger, 0, 0, SEED)
    assert "| days | episodes | people |" in page
    assert "| 30 | 0 | 3 |" in page
    assert ledger.bytes == [200]


def test_who_is_whom_is_shared_out_among_all_personas() -> None:
    crowd = [persona_of(n, 1000).name for n in range(1000)]
    for persona in PERSONAS:
        assert crowd.count(persona.name) == pytest.approx(1000 * persona.part, abs=5)


def test_whoever_is_killed_goes_on_as_if_nothing_had_been(tmp_path: Path) -> None:
    """A world whose application dies again and again still adds up."""
    plan = Plan(PEOPLE, 8, 3, (0, 1))
    found = play.played(plan, tmp_path)
    assert found.trouble["kills"] > 0
    assert not found.broken
