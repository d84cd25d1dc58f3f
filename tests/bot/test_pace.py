"""The pace of reminders."""

from datetime import timedelta

from bot.pace import Pace
from tests.support.outbox import TONIGHT

SECOND = timedelta(seconds=1)


def sent_within(pace: Pace, seconds: float) -> int:
    """How many go out when they are sent as soon as the pace allows."""
    now, sent = TONIGHT, 0
    while (now := pace.ready_at(now)) < TONIGHT + seconds * SECOND:
        if room := pace.room(now):
            pace.take(room)
            sent += room
        else:
            now += timedelta(microseconds=1)
    return sent


def refused_twice(pace: Pace, seconds: float) -> None:
    """Two chats are told to wait so long."""
    for chat in (1, 2):
        pace.refused(chat, TONIGHT + seconds * SECOND, TONIGHT)


def test_ten_thousand_at_thirty_a_second_take_five_and_a_half_minutes() -> None:
    assert 9_900 <= sent_within(Pace(30, TONIGHT), 333) <= 10_100


def test_no_second_sees_two_seconds_worth() -> None:
    for rate in (1, 30, 1000):
        assert sent_within(Pace(rate, TONIGHT), 1) <= 1.1 * rate + 1


def test_a_rest_saves_nothing_up() -> None:
    pace = Pace(30, TONIGHT)
    later = TONIGHT + timedelta(hours=1)
    sent = 0
    while room := pace.room(later):
        pace.take(room)
        sent += room
    assert sent == 3


def test_one_chat_told_to_wait_keeps_no_other_waiting() -> None:
    pace = Pace(30, TONIGHT)
    for n in range(3):
        pace.refused(5, TONIGHT + 60 * SECOND, TONIGHT + n * SECOND)
    pace.refused(6, TONIGHT + 90 * SECOND, TONIGHT + 30 * SECOND)
    assert pace.rate == 30
    assert pace.room(TONIGHT + 30 * SECOND) > 0


def test_two_chats_told_to_wait_at_once_halve_the_rate_for_all_afterwards() -> None:
    pace = Pace(30, TONIGHT)
    refused_twice(pace, 10)
    assert pace.ready_at(TONIGHT) == TONIGHT + 10 * SECOND
    assert sent_within(pace, 10) == 0
    assert 0.4 * 300 <= sent_within(pace, 20) <= 0.6 * 300


def test_the_echo_of_what_was_under_way_slows_nothing_further() -> None:
    pace = Pace(30, TONIGHT)
    refused_twice(pace, 10)
    for chat in range(3, 60):
        pace.refused(chat, TONIGHT + 11 * SECOND, TONIGHT + SECOND)
    assert pace.rate >= 15
    assert pace.ready_at(TONIGHT + SECOND) == TONIGHT + 11 * SECOND


def test_it_recovers_within_ten_minutes() -> None:
    pace = Pace(30, TONIGHT)
    refused_twice(pace, 1)
    pace.ready_at(TONIGHT + timedelta(minutes=10))
    assert pace.rate == 30


def test_it_never_stops_for_good() -> None:
    pace = Pace(30, TONIGHT)
    for n in range(50):
        pace.refused(n, TONIGHT + n * SECOND, TONIGHT + n * SECOND)
    assert pace.rate >= 3


def test_a_clock_set_back_holds_nothing_up() -> None:
    pace = Pace(30, TONIGHT)
    refused_twice(pace, 60)
    earlier = TONIGHT - timedelta(hours=1)
    pace.restart(earlier)
    assert pace.room(earlier) > 0
