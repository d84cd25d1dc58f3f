"""Times, dates and numbers as people type them."""

from datetime import date, time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conversations.understanding.times import read_date, read_number, read_time
from tests.conversations.understanding.strange_texts import STRANGE

WEDNESDAY = date(2026, 3, 4)
BEDTIME = time(22, 30)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("22:30", time(22, 30)),
        ("22.30", time(22, 30)),
        ("22h30", time(22, 30)),
        ("22h", time(22)),
        ("2230", time(22, 30)),
        ("930", time(9, 30)),
        ("10.30 pm", time(22, 30)),
        ("9:30 p.m.", time(21, 30)),
        ("1030pm", time(22, 30)),
        ("10pm", time(22)),
        ("10 PM", time(22)),
        ("12am", time(0)),
        ("12 pm", time(12)),
        ("12:30am", time(0, 30)),
        ("24:00", time(0)),
        ("0:15", time(0, 15)),
        ("10", time(10)),
        ("ten", time(10)),
        ("ten thirty", time(10, 30)),
        ("twenty two thirty", time(22, 30)),
        ("10 o'clock", time(10)),
        ("ten o clock", time(10)),
        ("half past ten", time(10, 30)),
        ("half ten", time(10, 30)),
        ("quarter past ten", time(10, 15)),
        ("quarter to eleven", time(10, 45)),
        ("quarter to one", time(12, 45)),
        ("twenty past nine", time(9, 20)),
        ("five to ten", time(9, 55)),
        ("ten past 10 pm", time(22, 10)),
        ("half ten at night", time(22, 30)),
        ("7 in the morning", time(7)),
        ("10 in the evening", time(22)),
        ("10:30pm tonight", time(22, 30)),
        ("at about half past ten please", time(10, 30)),
        ("I go to bed at 11", time(11)),
        ("11ish", time(11)),
        ("midnight", time(0)),
        ("around midnight", time(0)),
        ("noon", time(12)),
        ("\u0662\u0662:\u0663\u0660", time(22, 30)),
    ],
)
def test_a_time(typed: str, meant: time) -> None:
    assert read_time(typed) == meant


@pytest.mark.parametrize(
    "typed",
    [
        "25:00", "22:60", "24:30", "7/10", "-5", "10 or 11", "22:30 - 23:00", "2 cats", "hello",
        "", "yes", "99", "1/6", "2026-12-01", "13 am", "tomorrow", "12:345", "3 cats in a row",
        "midnight feast", "forty past nine",
    ],
)  # fmt: skip
def test_no_time(typed: str) -> None:
    assert read_time(typed) is None


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("10", time(22)),
        ("half ten", time(22, 30)),
        ("10:30", time(22, 30)),
        ("11", time(23)),
        ("12", time(0)),
        ("1", time(1)),
        ("9 am", time(9)),
        ("09:00", time(9)),
        ("21:00", time(21)),
    ],
)
def test_a_bare_hour_is_the_one_nearer_to_what_is_asked(typed: str, meant: time) -> None:
    assert read_time(typed, near=BEDTIME) == meant


@given(st.times())
def test_any_time_written_out_is_itself(moment: time) -> None:
    expected = moment.replace(second=0, microsecond=0)
    assert read_time(moment.strftime("%H:%M")) == expected
    assert read_time(moment.strftime("%I:%M %p")) == expected
    assert read_time(moment.strftime("%I.%M%p")) == expected


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("today", date(2026, 3, 4)),
        ("tomorrow", date(2026, 3, 5)),
        ("until tomorrow", date(2026, 3, 5)),
        ("the day after tomorrow", date(2026, 3, 6)),
        ("yesterday", date(2026, 3, 3)),
        ("thursday", date(2026, 3, 5)),
        ("monday", date(2026, 3, 9)),
        ("next monday", date(2026, 3, 9)),
        ("wednesday", date(2026, 3, 11)),
        ("sat", date(2026, 3, 7)),
        ("pause until next friday", date(2026, 3, 6)),
        ("1 june", date(2026, 6, 1)),
        ("1st of June", date(2026, 6, 1)),
        ("June the first", date(2026, 6, 1)),
        ("june 1st", date(2026, 6, 1)),
        ("1 june 2027", date(2027, 6, 1)),
        ("1 march", date(2027, 3, 1)),
        ("monday 9 march", date(2026, 3, 9)),
        ("may 5", date(2026, 5, 5)),
        ("29 feb", date(2028, 2, 29)),
        ("2026-12-01", date(2026, 12, 1)),
        ("until 2026-12-01", date(2026, 12, 1)),
        ("1/6", date(2026, 6, 1)),
        ("01.06.2026", date(2026, 6, 1)),
        ("13/6/26", date(2026, 6, 13)),
        ("6/13", date(2026, 6, 13)),
        ("in 2 weeks", date(2026, 3, 18)),
        ("two weeks", date(2026, 3, 18)),
        ("a week", date(2026, 3, 11)),
        ("next week", date(2026, 3, 11)),
        ("a fortnight", date(2026, 3, 18)),
        ("twenty five days", date(2026, 3, 29)),
        ("in a month", date(2026, 4, 4)),
        ("3 days ago", date(2026, 3, 1)),
    ],
)
def test_a_date(typed: str, meant: date) -> None:
    assert read_date(typed, WEDNESDAY) == meant


@pytest.mark.parametrize(
    "typed",
    [
        "banana", "june banana", "", "march", "31 june", "2026-13-01", "2026-02-30", "99/99",
        "9999999999 weeks", "9999-12-31", "0000-01-01", "yes", "7", "22:30", "in two cats",
        "1 june 99999",
    ],
)  # fmt: skip
def test_no_date(typed: str) -> None:
    assert read_date(typed, WEDNESDAY) is None


def test_the_end_of_a_month_is_not_overrun() -> None:
    assert read_date("in a month", date(2026, 1, 31)) == date(2026, 2, 28)


@given(st.dates(date(2026, 3, 4), date(2035, 1, 1)))
def test_any_day_written_out_is_itself(day: date) -> None:
    assert read_date(day.isoformat(), WEDNESDAY) == day
    assert read_date(day.strftime("%d %B %Y"), WEDNESDAY) == day
    assert read_date(day.strftime("%B %d %Y"), WEDNESDAY) == day


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("7", 7),
        ("7/10", 7),
        ("7 / 10", 7),
        ("seven", 7),
        ("7 out of 10", 7),
        ("seven out of ten", 7),
        ("about 3", 3),
        ("it's an 8", 8),
        ("a 7", 7),
        ("10/10", 10),
        ("ten!", 10),
        ("0", 0),
        ("none", 0),
        ("zero", 0),
        ("no pain", 0),
        ("7.5", 8),
        ("3 cramps", 3),
        ("\u0663", 3),
        ("11", None),
        ("-3", None),
        ("between 7 and 8", None),
        ("7 cats", None),
        ("hello", None),
        ("", None),
        ("about " * 20 + "7", None),
    ],
)
def test_a_number(typed: str, meant: int | None) -> None:
    assert read_number(typed, 0, 10) == meant


@given(st.text(max_size=300) | st.sampled_from(STRANGE), st.dates())
@settings(deadline=None)
def test_no_text_and_no_day_is_too_strange(text: str, today: date) -> None:
    assert read_time(text) is None or isinstance(read_time(text, near=BEDTIME), time)
    found = read_date(text, today)
    assert found is None or isinstance(found, date)
    number = read_number(text, 0, 10)
    assert number is None or 0 <= number <= 10
