"""When prompts are due, until when they are of use, and when things are asked again."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from conversations import plan
from conversations.content.levels import Level
from conversations.facts import Person
from conversations.plan import Kind
from conversations.profile import Condition, Fluids, Profile

FREE = Profile(health_answered=True, fluids=Fluids.FREE)
ANNA = Person(zone="Europe/Berlin", consented=True, welcomed=True, profile=FREE)


def local(spelled: str, zone: str = "Europe/Berlin", fold: int = 0) -> datetime:
    naive = datetime.fromisoformat(spelled).replace(fold=fold)
    return naive.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)


def evening(**changes: object) -> Person:
    return replace(ANNA, **changes)  # type: ignore[arg-type]


def due(person: Person, kind: Kind, now: datetime, last: date | None = None) -> datetime | None:
    planned = plan.next_prompt(now, person, kind, last)
    return planned.due if planned else None


def test_the_next_prompt_is_tonights_until_it_is_done() -> None:
    noon = local("2026-06-03 12:00")
    tonight = plan.next_prompt(noon, ANNA, Kind.EVENING, None)
    assert tonight == plan.Planned(
        Kind.EVENING,
        date(2026, 6, 3),
        local("2026-06-03 22:10"),
        local("2026-06-03 23:10"),
    )
    tomorrow = plan.next_prompt(noon, ANNA, Kind.EVENING, date(2026, 6, 3))
    assert tomorrow is not None
    assert (tomorrow.local_date, tomorrow.due) == (date(2026, 6, 4), local("2026-06-04 22:10"))


@pytest.mark.parametrize(
    ("zone", "wall", "day", "expected"),
    [
        # Spring: 02:00 -> 03:00 on 29 March 2026.
        ("Europe/Berlin", "01:59", "2026-03-29", "2026-03-29T00:59Z"),
        ("Europe/Berlin", "02:30", "2026-03-29", "2026-03-29T01:30Z"),  # shown as 03:30
        ("Europe/Berlin", "03:00", "2026-03-29", "2026-03-29T01:00Z"),
        # Autumn: 03:00 -> 02:00 on 25 October 2026; the earlier of the two.
        ("Europe/Berlin", "02:30", "2026-10-25", "2026-10-25T00:30Z"),
        # The gap begins at midnight, so 00:30 is shown as 01:30 on the same date.
        ("Africa/Cairo", "00:30", "2026-04-24", "2026-04-23T22:30Z"),
        # The gap ends at midnight: 23:30 moves into the next date and still belongs to its own.
        ("America/Nuuk", "23:30", "2026-03-28", "2026-03-29T01:30Z"),
        # Half an hour of summer time.
        ("Australia/Lord_Howe", "02:15", "2026-10-04", "2026-10-03T15:45Z"),
        ("Asia/Kathmandu", "22:10", "2026-06-03", "2026-06-03T16:25Z"),
        ("Pacific/Kiritimati", "22:10", "2026-06-03", "2026-06-03T08:10Z"),
    ],
)
def test_wall_times_around_clock_changes(zone: str, wall: str, day: str, expected: str) -> None:
    person = evening(zone=zone, morning_at=time.fromisoformat(wall))
    planned = plan.prompt_on(date.fromisoformat(day), person, Kind.MORNING)
    assert planned is not None
    assert planned.due == datetime.fromisoformat(expected)
    assert planned.local_date == date.fromisoformat(day)


def test_a_date_that_the_island_skipped_has_no_prompt() -> None:
    person = evening(zone="Pacific/Apia")
    before = local("2011-12-29 23:59", "Pacific/Apia")
    planned = plan.next_prompt(before, person, Kind.EVENING, date(2011, 12, 29))
    assert planned is not None
    assert planned.local_date == date(2011, 12, 31)


def test_travel_west_over_the_date_line_does_not_repeat_a_date() -> None:
    done = date(2026, 6, 3)
    landed = local("2026-06-03 02:00", "Pacific/Honolulu")
    planned = plan.next_prompt(landed, evening(zone="Pacific/Honolulu"), Kind.EVENING, done)
    assert planned is not None
    assert planned.local_date == date(2026, 6, 4)


def test_travel_east_leaves_out_what_is_long_past() -> None:
    landed = local("2026-06-04 06:00", "Asia/Tokyo")  # the third's evening was eight hours ago
    planned = plan.next_prompt(landed, evening(zone="Asia/Tokyo"), Kind.EVENING, date(2026, 6, 2))
    assert planned is not None
    assert planned.local_date == date(2026, 6, 4)


@pytest.mark.parametrize(
    ("changes", "kind", "until"),
    [
        # Evening: half an hour past bedtime, and at least an hour.
        ({}, Kind.EVENING, "2026-06-03 23:10"),
        ({"stretch_at": time(21, 0)}, Kind.EVENING, "2026-06-03 23:00"),
        ({"bedtime": time(0, 30), "stretch_at": time(23, 50)}, Kind.EVENING, "2026-06-04 01:00"),
        ({"stretch_at": time(23, 0)}, Kind.EVENING, "2026-06-04 00:00"),  # after bedtime: one hour
        # Drink: 75 minutes, and never in the last hour before bed.
        ({}, Kind.DRINK, "2026-06-03 21:15"),
        ({"bedtime": time(21, 30)}, Kind.DRINK, "2026-06-03 20:30"),
        # Morning: six hours.
        ({}, Kind.MORNING, "2026-06-03 13:30"),
    ],
)
def test_how_long_a_prompt_is_of_use(changes: dict[str, object], kind: Kind, until: str) -> None:
    person = evening(**changes)
    planned = plan.prompt_on(date(2026, 6, 3), person, kind)
    assert planned is not None
    assert planned.late_after == local(until)
    last_chance = plan.next_prompt(
        planned.late_after - timedelta(seconds=1), person, kind, date(2026, 6, 2)
    )
    assert last_chance == planned
    after = plan.next_prompt(planned.late_after, person, kind, date(2026, 6, 2))
    assert after is not None
    assert after.local_date == date(2026, 6, 4)


def test_a_drink_prompt_too_near_to_bed_is_none() -> None:
    assert due(evening(drink_at=time(21, 30)), Kind.DRINK, local("2026-06-03 12:00")) is None
    assert due(evening(drink_at=time(23, 0)), Kind.DRINK, local("2026-06-03 12:00")) is None


def test_late_is_more_than_ten_minutes() -> None:
    at = local("2026-06-03 22:10")
    assert not plan.is_late(at, at + timedelta(minutes=10))
    assert plan.is_late(at, at + timedelta(minutes=10, seconds=1))


def test_a_time_just_chosen_and_already_past_waits_for_tomorrow() -> None:
    now = local("2026-06-03 22:20")
    assert due(ANNA, Kind.EVENING, now) == local("2026-06-03 22:10")
    ahead = plan.next_prompt(now, ANNA, Kind.EVENING, None, overdue=False)
    assert ahead is not None
    assert ahead.due == local("2026-06-04 22:10")


@pytest.mark.parametrize(
    ("changes", "kinds"),
    [
        ({}, "drink evening morning"),
        ({"consented": False}, ""),
        ({"welcomed": False}, ""),
        ({"drink": False}, "evening morning"),
        ({"stretch": False}, "drink morning"),
        ({"morning": False}, "drink evening"),
        ({"merged": True}, "evening morning"),
        ({"merged": True, "stretch": False}, "evening morning"),
        ({"paused_until": date.max}, ""),
        ({"paused_until": date(9999, 12, 30)}, ""),
        ({"profile": Profile()}, "evening morning"),
        ({"profile": replace(FREE, fluids=Fluids.LIMITED)}, "evening morning"),
        ({"profile": replace(FREE, fluids=Fluids.UNSURE)}, "evening morning"),
        # No stretch while the calf heals: then the drink cannot hide in its prompt.
        (
            {
                "merged": True,
                "profile": replace(FREE, conditions=frozenset({Condition.CALF_REPAIR})),
            },
            "drink morning",
        ),
    ],
)
def test_who_gets_which_prompt(changes: dict[str, object], kinds: str) -> None:
    person = evening(**changes)
    now = local("2026-06-03 12:00")
    assert [kind for kind in Kind if due(person, kind, now)] == kinds.split()


def test_a_pause_ends_on_its_date() -> None:
    person = evening(paused_until=date(2026, 7, 1))
    now = local("2026-06-03 12:00")
    for kind in Kind:
        planned = plan.next_prompt(now, person, kind, None)
        assert planned is not None
        assert planned.local_date == date(2026, 7, 1)


@pytest.mark.parametrize(
    ("bed", "drink", "stretch", "wake", "morning"),
    [
        ("22:30", "20:00", "22:10", "06:30", "07:30"),
        ("00:15", "21:45", "23:55", "08:15", "09:15"),
        ("09:00", "06:30", "08:40", "17:00", "18:00"),
    ],
)
def test_times_that_follow_from_bedtime(
    bed: str, drink: str, stretch: str, wake: str, morning: str
) -> None:
    times = plan.proposed(time.fromisoformat(bed))
    assert [f"{each:%H:%M}" for each in (times.drink_at, times.stretch_at)] == [drink, stretch]
    assert [f"{each:%H:%M}" for each in (times.wake, times.morning_at)] == [wake, morning]


@pytest.mark.parametrize(
    ("now", "bed", "minutes"),
    [
        ("2026-06-03 21:30", "22:30", 30),
        ("2026-06-03 22:00", "22:30", 15),  # thirty would end at bedtime, not before
        ("2026-06-03 22:10", "22:30", 15),
        ("2026-06-03 22:15", "22:30", 10),
        ("2026-06-03 22:24", "22:30", 5),
        ("2026-06-03 22:25", "22:30", None),
        ("2026-06-03 22:45", "22:30", None),
        ("2026-06-04 02:00", "22:30", None),
        ("2026-06-04 00:05", "00:30", 15),
        ("2026-06-04 00:40", "00:30", None),
        ("2026-06-03 23:50", "00:30", 30),
    ],
)
def test_a_snooze_ends_before_bedtime(now: str, bed: str, minutes: int | None) -> None:
    bedtime = time.fromisoformat(bed)
    person = evening(bedtime=bedtime, wake=plan.proposed(bedtime).wake)
    assert plan.snooze(local(now), person) == minutes


@pytest.mark.parametrize(
    ("moment", "again"),
    [
        ("2026-06-03 07:40", "2026-06-03 12:00"),
        ("2026-06-03 05:00", "2026-06-03 12:00"),
        ("2026-06-03 11:30", "2026-06-03 13:30"),
        ("2026-06-03 15:00", "2026-06-03 17:00"),
        ("2026-06-03 19:29", "2026-06-03 21:29"),
        ("2026-06-03 19:31", None),  # it would come within an hour of bedtime
        ("2026-06-03 22:00", None),
    ],
)
def test_the_danger_question_is_asked_again_at_midday(moment: str, again: str | None) -> None:
    assert plan.midday(local(moment), ANNA) == (again and local(again))


@pytest.mark.parametrize(
    ("moment", "night"),
    [
        ("2026-06-03 07:30", date(2026, 6, 2)),
        ("2026-06-03 16:00", date(2026, 6, 2)),
        ("2026-06-03 22:29", date(2026, 6, 2)),
        ("2026-06-03 22:30", date(2026, 6, 3)),
        ("2026-06-04 03:00", date(2026, 6, 3)),
    ],
)
def test_last_night(moment: str, night: date) -> None:
    assert plan.last_night(local(moment), ANNA) == night


@pytest.mark.parametrize(
    ("level", "asked_before", "expected"),
    [
        (Level.EMERGENCY, 0, "2026-06-04 07:30"),
        (Level.URGENT, 0, "2026-06-04 07:30"),
        (Level.URGENT, 1, "2026-06-04 07:30"),
        (Level.URGENT, 2, "2026-06-04 07:30"),
        (Level.URGENT, 3, "2026-06-15 07:30"),  # two weeks after the advice of the 31st, 08:00
        (Level.URGENT, 4, None),
        (Level.SOON, 0, "2026-06-11 07:30"),
        (Level.SOON, 1, None),
        (Level.SELF_CARE, 0, None),
    ],
)
def test_being_seen_is_asked_about(level: Level, asked_before: int, expected: str | None) -> None:
    now, advised = local("2026-06-04 03:00"), local("2026-06-01 03:00")
    found = plan.follow_up_at(now, ANNA, level, asked_before, advised)
    assert found == (expected and local(expected))


def test_advice_shortly_before_the_check_in_is_followed_up_the_next_day() -> None:
    now = local("2026-06-04 05:31")
    assert plan.follow_up_at(now, ANNA, Level.URGENT, 0) == local("2026-06-05 07:30")


def test_without_a_zone_being_seen_is_asked_about_after_eight_hours() -> None:
    now = local("2026-06-04 03:00")
    nowhere = evening(zone=None)
    assert plan.follow_up_at(now, nowhere, Level.URGENT, 0) == now + timedelta(hours=8)
    assert plan.follow_up_at(now, nowhere, Level.URGENT, 1) == now + timedelta(days=1)


def test_the_four_times_of_asking_in_a_row() -> None:
    advised = local("2026-06-01 12:00")
    now, asked = advised, []
    for n in range(5):
        at = plan.follow_up_at(now, ANNA, Level.EMERGENCY, n, advised)
        if at is not None:
            asked.append(at.date())
            now = at
    assert asked == [date(2026, 6, 2), date(2026, 6, 3), date(2026, 6, 4), date(2026, 6, 16)]
