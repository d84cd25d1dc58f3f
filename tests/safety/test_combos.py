"""All pairs of signs with every condition, not a sample: see combos.py."""

from tests.safety.combos import (
    ALONE,
    IDS,
    emergencies,
    not_sure,
    one_more_reason,
    one_more_sign,
    tried,
)


def test_one_more_sign_is_never_less() -> None:
    assert tried(one_more_sign()) == len(ALONE) * len(IDS) ** 2


def test_not_sure_never_counts_as_no() -> None:
    assert tried(not_sure()) > 80_000


def test_one_more_reason_never_opens_a_move() -> None:
    assert tried(one_more_reason()) > 80_000


def test_every_pair_that_is_an_emergency_stops_everything() -> None:
    assert emergencies() > 10_000
