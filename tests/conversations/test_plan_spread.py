"""When prompts that stand for the same minute are sent."""

from datetime import UTC, datetime, timedelta

from conversations import plan
from conversations.plan import Kind, Planned


class TestSpread:
    """Prompts of the same minute are sent over a few, each person's always at the same moment."""

    @staticmethod
    def _planned(useful: timedelta) -> Planned:
        due = datetime(2026, 11, 20, 22, 10, tzinfo=UTC)
        return Planned(Kind.EVENING, due.date(), due, due + useful)

    def test_never_too_early_and_never_later_than_told(self) -> None:
        planned = self._planned(timedelta(hours=1))
        at = [plan.spread(planned, number) for number in range(1, 3000)]
        assert min(at) == planned.due
        assert planned.due + plan.WINDOW * 0.98 < max(at) < planned.due + plan.WINDOW
        assert [plan.spread(planned, number) for number in range(1, 3000)] == at

    def test_every_part_of_the_window_has_as_many(self) -> None:
        planned = self._planned(timedelta(hours=1))
        for first in (1, 54_321):
            seconds = [
                int((plan.spread(planned, number) - planned.due).total_seconds()) // 30
                for number in range(first, first + 3000)
            ]
            assert all(280 <= seconds.count(part) <= 320 for part in range(10))

    def test_what_is_of_use_for_a_moment_only_does_not_miss_it(self) -> None:
        planned = self._planned(timedelta(minutes=2))
        assert all(
            plan.spread(planned, n) <= planned.due + timedelta(minutes=1) for n in range(1, 500)
        )
