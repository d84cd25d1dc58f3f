"""People whose nights stay as they are get at most one false alarm in a year."""

from tests.nights.stable import WEEKLY, alarms, year

PEOPLE = 6


def test_at_most_one_false_alarm_in_a_persons_year() -> None:
    """Short; `make safety` takes many more people."""
    counted = [alarms(PEOPLE, weekly) for weekly in WEEKLY]
    assert counted[0] == 0
    assert 0 < sum(counted) / len(counted) <= 0.7, counted
    assert max(counted) <= 1.2, counted


def test_without_memory_there_would_be_many() -> None:
    """So the figure is the work of the rule, not of the made-up nights."""
    assert alarms(2, 2.0, plainly=True) > 3 * alarms(2, 2.0)


def test_a_year_is_always_the_same() -> None:
    assert year(2.0, 3) == year(2.0, 3)
