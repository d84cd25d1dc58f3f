"""The tests that are to notice a change, called one after the other within this process."""

from collections.abc import Callable, Iterable
from contextlib import redirect_stdout
from dataclasses import dataclass
from functools import partial
from inspect import signature
from io import StringIO
from time import perf_counter

import pytest
from hypothesis import is_hypothesis_test

FAST = (
    "test_red_flags", "test_triage", "test_profile", "test_techniques",
    "test_rule_rows", "test_technique_rows",
    "test_content_wording", "test_relief",
)  # fmt: skip
"""Modules of tests/conversations whose tests take milliseconds."""

SLOW = ("test_relief_paths.py::test_no_combination_of_locks_lets_a_closed_move_through[none]",)


@dataclass(slots=True)
class Killer:
    """One test with its arguments."""

    name: str
    call: Callable[[], object]
    seconds: float = 0.0

    def notices(self) -> bool:
        """Whether it fails now."""
        with redirect_stdout(StringIO()):
            try:
                self.call()
            except Exception:  # noqa: BLE001  # any failure will do
                return True
        return False


class Collected:
    """Takes from pytest what it has found."""

    def __init__(self) -> None:
        self.killers: list[Killer] = []

    def pytest_collection_finish(self, session: pytest.Session) -> None:
        """Keep every plain test; those that need a fixture or roll dice are left out."""
        for item in session.items:
            if isinstance(item, pytest.Function):
                self.killers += killer(item)


def killer(item: pytest.Function) -> Iterable[Killer]:
    given = dict(item.callspec.params) if hasattr(item, "callspec") else {}
    wanted = set(signature(item.obj).parameters)
    if wanted <= given.keys() and not is_hypothesis_test(item.obj):
        yield Killer(item.nodeid, partial(item.obj, **given))


def killers() -> list[Killer]:
    """All of them, each seen to pass while nothing is changed; the quickest come first."""
    collected = Collected()
    names = [f"tests/conversations/{name}.py" for name in FAST]
    slow = [f"tests/conversations/{name}" for name in SLOW]
    with redirect_stdout(StringIO()):
        pytest.main(
            [*["--collect-only", "-q", "--assert=plain", "-p", "no:cacheprovider"], *names, *slow],
            plugins=[collected],
        )
    assert collected.killers, "no tests found"
    for each in collected.killers:
        began = perf_counter()
        assert not each.notices(), f"{each.name} fails without any change"
        each.seconds = perf_counter() - began
    return sorted(collected.killers, key=lambda each: each.seconds)


def killed_by(ready: list[Killer]) -> str:
    """The test that notices what is changed now, or nothing; it comes first the next time."""
    for n, each in enumerate(ready):
        if each.notices():
            ready.insert(0, ready.pop(n))
            return each.name
    return ""
