"""Live holds: what is shown when."""

from datetime import timedelta

import pytest

from bot.countdown import EVERY, Countdowns, line, next_edit
from bot.replies import Countdown, Do, Reply
from conversations.script import Beat, Text, text
from tests.support.outbox import TONIGHT, out_row

HOLD, EASE = Beat("hold", 25), Beat("ease", 5)
THREE = Countdown(TONIGHT, (HOLD, EASE, HOLD, EASE, HOLD))
ONE = Countdown(TONIGHT, (Beat("hold", 20),))


@pytest.mark.parametrize(
    ("seconds", "beat", "left", "n", "of"),
    [
        (0, "hold", 25, 1, 3),
        (0.3, "hold", 25, 1, 3),
        (5.1, "hold", 20, 1, 3),
        (24.9, "hold", 1, 1, 3),
        (25, "ease", 5, 1, 2),
        (30, "hold", 25, 2, 3),
        (84, "hold", 1, 3, 3),
    ],
)
def test_it_shows_beat_seconds_and_round(
    seconds: float, beat: str, left: int, n: int, of: int
) -> None:
    at = TONIGHT + timedelta(seconds=seconds)
    shown = text("countdown-round", what=Text(beat), seconds=left, n=n, of=of)
    assert line(THREE, at) == shown


def test_a_single_hold_counts_no_rounds() -> None:
    assert line(ONE, TONIGHT) == text("countdown", what=Text("hold"), seconds=20)


def test_when_it_is_over_nothing_is_shown() -> None:
    assert line(THREE, TONIGHT + timedelta(seconds=85)) is None


def test_a_clock_a_little_behind_does_not_show_more_than_the_hold() -> None:
    early = line(ONE, TONIGHT - timedelta(seconds=2))
    assert early == text("countdown", what=Text("hold"), seconds=20)


def test_edits_are_never_closer_than_five_seconds_and_end_with_the_beats() -> None:
    shown, edits = TONIGHT + timedelta(seconds=0.4), []
    while (due := next_edit(THREE, shown)) is not None:
        assert due - shown >= EVERY
        edits.append((due - TONIGHT).total_seconds())
        shown = due + timedelta(seconds=0.05)  # an edit takes its time
    assert edits[-1] < 85
    assert 15 <= len(edits) <= 17


def test_edits_fall_onto_the_change_of_beats_where_it_is_near() -> None:
    assert next_edit(THREE, TONIGHT + timedelta(seconds=19)) == TONIGHT + timedelta(seconds=25)


class TestCountdowns:
    card = out_row(5, Reply(Do.CARD, countdown=ONE))

    def test_a_card_comes_up_again_until_its_beats_are_over(self) -> None:
        countdowns = Countdowns()
        countdowns.shown(self.card, 77, TONIGHT)
        assert countdowns.take_due(TONIGHT + timedelta(seconds=4.9)) == []
        (hold,) = countdowns.take_due(TONIGHT + timedelta(seconds=5))
        assert (hold.row, hold.message) == (self.card, 77)
        assert countdowns.take_due(TONIGHT + timedelta(seconds=60)) == []
        countdowns.shown(self.card, 77, TONIGHT + timedelta(seconds=17))
        assert len(countdowns) == 0

    def test_dropped_it_never_comes_back(self) -> None:
        countdowns = Countdowns()
        countdowns.shown(self.card, 77, TONIGHT)
        countdowns.drop(5)
        assert countdowns.take_due(TONIGHT + timedelta(seconds=10)) == []
        assert countdowns.next_at() is None

    def test_a_card_without_countdown_ends_the_one_before(self) -> None:
        countdowns = Countdowns()
        countdowns.shown(self.card, 77, TONIGHT)
        countdowns.shown(out_row(5, Reply(Do.CARD)), 77, TONIGHT)
        assert len(countdowns) == 0
