"""The clock that is pushed."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.clock import PushedClock, SystemClock

NOON = datetime(2026, 6, 1, 12, 0, tzinfo=UTC)


def test_a_frozen_clock_moves_only_when_pushed() -> None:
    clock = PushedClock(NOON, running=False)
    assert clock.now() == NOON
    clock.push(timedelta(hours=1))
    assert clock.now() == NOON + timedelta(hours=1)
    clock.push_to(NOON + timedelta(days=2))
    assert clock.now() == NOON + timedelta(days=2)


def test_a_running_clock_keeps_its_distance_to_the_real_time() -> None:
    clock = PushedClock(NOON)
    first = clock.now()
    assert timedelta(0) <= first - NOON < timedelta(seconds=5)
    clock.push(timedelta(days=1))
    assert timedelta(days=1) <= clock.now() - first < timedelta(days=1, seconds=5)


def test_subscribers_hear_of_each_push_after_it_happened() -> None:
    clock = PushedClock(NOON, running=False)
    heard: list[datetime] = []
    clock.subscribe(lambda: heard.append(clock.now()))
    clock.push(timedelta(minutes=1))
    clock.push(timedelta(minutes=1))
    assert heard == [NOON + timedelta(minutes=1), NOON + timedelta(minutes=2)]


def test_no_clock_goes_back() -> None:
    clock = PushedClock(NOON, running=False)
    with pytest.raises(ValueError, match="forward"):
        clock.push(timedelta(seconds=-1))
    with pytest.raises(ValueError, match="forward"):
        clock.push_to(NOON - timedelta(days=1))
    with pytest.raises(ValueError, match="aware"):
        PushedClock(datetime(2026, 6, 1))  # noqa: DTZ001 - the mistake under test
    assert clock.now() == NOON


def test_the_system_clock_is_aware_and_never_jumps() -> None:
    clock = SystemClock()
    clock.subscribe(lambda: pytest.fail("it never jumps"))
    assert clock.now().utcoffset() == timedelta(0)
