"""The pace of reminders."""

from datetime import timedelta

from bot.pace import Pace
from tests.support.outbox import TONIGHT

SECOND = timedelta(seconds=1)


def sent_within(pace: Pace, seconds: float, first_chat: int = 0) -> int:
    """How many go out to ever new chats when one is sent as soon as the pace allows."""
    now, sent = TONIGHT, 0
    while (now := pace.ready_at(first_chat + sent, now)) < TONIGHT + seconds * SECOND:
        pace.take(first_chat + sent, now)
        sent += 1
    return sent


def test_ten_thousand_at_thirty_a_second_take_five_and_a_half_minutes() -> None:
    assert 9_900 <= sent_within(Pace(30, TONIGHT), 333) <= 10_100


def test_no_second_sees_two_seconds_worth() -> None:
    assert sent_within(Pace(30, TONIGHT), 1) <= 33


def test_a_rest_saves_nothing_up() -> None:
    pace = Pace(30, TONIGHT)
    later = TONIGHT + timedelta(hours=1)
    sent = 0
    while pace.ready_at(sent, later) == later:
        pace.take(sent, later)
        sent += 1
    assert sent == 3


def test_one_chat_gets_one_a_second() -> None:
    pace = Pace(30, TONIGHT)
    pace.take(5, TONIGHT)
    assert pace.ready_at(5, TONIGHT) == TONIGHT + SECOND
    assert pace.ready_at(6, TONIGHT) == TONIGHT


def test_told_to_wait_it_waits_and_goes_on_at_half_the_rate() -> None:
    pace = Pace(30, TONIGHT)
    until = TONIGHT + 10 * SECOND
    pace.refused(until, TONIGHT)
    assert pace.ready_at(1, TONIGHT) == until
    assert sent_within(pace, 10) == 0
    assert sent_within(pace, 20) <= 0.6 * 300


def test_it_recovers_within_ten_minutes() -> None:
    pace = Pace(30, TONIGHT)
    pace.refused(TONIGHT + SECOND, TONIGHT)
    pace.ready_at(1, TONIGHT + timedelta(minutes=10))
    assert pace.rate == 30


def test_it_never_stops_for_good() -> None:
    pace = Pace(30, TONIGHT)
    for n in range(50):
        pace.refused(TONIGHT + n * SECOND, TONIGHT)
    assert pace.rate >= 3


def test_a_clock_set_back_holds_nothing_up() -> None:
    pace = Pace(30, TONIGHT)
    pace.take(7, TONIGHT)
    pace.refused(TONIGHT + 60 * SECOND, TONIGHT)
    earlier = TONIGHT - timedelta(hours=1)
    pace.restart(earlier)

    assert pace.ready_at(7, earlier) == earlier
