"""Patterns across nights: for each row a diary that raises it, one that does not, and the edge."""

from collections.abc import Iterable
from datetime import date, timedelta
from importlib import import_module

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conversations.content.levels import Level
from conversations.content.patterns import PATTERNS, QUIET
from conversations.facts import Night
from conversations.patterns import Alert, holding, recorded
from conversations.triage import RULES
from conversations.wording.catalogue import Catalogue

LAST = date(2026, 6, 2)
TABLE = """
new_sign        | URGENT |                      |
sore_twice      | URGENT | dvt_signs            | 2 4 of 10 in 2
sore_mornings   | SOON   | sore_over_3_days     | 4 1 of 10 in 4
long_cramp      | SOON   | over_10_min_resolved | 1
long_cramps     | URGENT | over_10_min_twice    | 2 in 7
cramp_nights    | SOON   | sleep_disturbed      | 4 1 of 10 in 7
spoiled_sleep   | SOON   | sleep_disturbed      | 3 5 of 10 in 7
cannot_function | SOON   | sleep_disturbed      |
severe_pain     | SOON   | sleep_disturbed      | 3 8 of 10 in 7
more_cramps     | SOON   | worsening            | in 28, 50 %, 4 more, 10 answered
stretch_no_help | SOON   | sleep_disturbed      | in 42, 25 %, 14 answered, 5 a week
new_medicine    | SOON   | new_medicine         | in 28, 56 before
advice_open     | URGENT |                      |
"""
"""Written down a second time from the evidence."""


def test_the_table_is_as_the_evidence_says() -> None:
    rows = [[cell.strip() for cell in line.split("|")] for line in TABLE.split("\n") if line]
    assert [row[0] for row in rows] == list(PATTERNS)
    for id, level, flag, numbers in rows:
        assert (PATTERNS[id].level.name, PATTERNS[id].flag) == (level, flag)
        assert shown(id) == numbers, id
    assert QUIET == 14


def shown(id: str) -> str:
    row = PATTERNS[id]
    first = " ".join(
        part
        for part, there in (
            (f"{row.least}", row.least),
            (f"{row.score} of 10", row.score),
            (f"in {row.window}", row.window),
        )
        if there
    )
    rest = (
        (f"{row.percent} %", row.percent),
        (f"{row.more} more", row.more),
        (f"{row.answered} answered", row.answered),
        (f"{row.weekly} a week", row.weekly),
        (f"{row.before} before", row.before),
    )
    return ", ".join([first, *(part for part, there in rest if there)])


def test_each_row_has_a_flag_of_its_level_and_its_words_or_a_place_where_it_lives() -> None:
    for row in PATTERNS.values():
        if row.flag:
            assert RULES[row.flag].level is row.level, row.id
        assert Catalogue.load().has(row.why) == row.evaluated, row.id
        if not row.evaluated:
            module, _, name = row.answer.partition(":")
            assert callable(getattr(import_module(module), name)), row.id


# ---- diaries: oldest night first, the last one last; "-" is a night without an answer


def counts(*weeks: str) -> list[Night]:
    """Nights with so many cramps, one letter each."""
    return nights("count", "".join(weeks))


def nights(kind: str, letters: str, **more: str) -> list[Night]:
    """Nights with this answer, one letter each (t is ten); a score goes with one cramp."""
    dates = (LAST - timedelta(days=n) for n in reversed(range(len(letters))))
    other = {"count": "1"} if kind in ("pain", "sleep", "longest") else {}
    return [
        Night(night, given=tuple((other | {kind: meaning(kind, letter)} | more).items()))
        for night, letter in zip(dates, letters, strict=True)
        if letter != "-"
    ]


def meaning(kind: str, letter: str) -> str:
    if kind == "longest":
        return {"L": "over10", "s": "m1_3", "S": "still"}[letter]
    return "10" if letter == "t" else letter


def sore(letters: str, legs: str = "no", same: str = "yes") -> list[Night]:
    return nights("sore", letters, count="0", same_spot=same, legs=legs)


def stretched(letters: str, *weeks: int) -> list[Night]:
    """Six weeks of counts, with the stretch on so many nights of each week."""
    done = [int(n < week) for week in weeks for n in range(7)]
    return [
        Night(each.night, given=(*each.given, ("stretch", "yes" if done[n] else "no")))
        for each in counts(letters)
        for n in [41 - (LAST - each.night).days]
    ]


def medicine(ago: int, diary: list[Night]) -> list[Night]:
    on = LAST - timedelta(days=ago)
    known = {each.night: each for each in diary}
    had = known.get(on, Night(on)).given
    return [
        *(n for n in diary if n.night != on),
        Night(on, given=(*had, ("yesterday", "hot,medicine"))),
    ]


FEW, MANY = "20001000100000", "20102020100000"  # 4 cramps in 14 nights, 8
FULL = (5,) * 6
SPREAD = "10001000" + "0" * 6  # 2

CASES: dict[str, tuple[list[list[Night]], list[list[Night]]]] = {
    "cramp_nights": (
        [counts("0001111"), counts("1-1-2-4"), counts("1111000")],
        [counts("0000111"), counts("11110000"), counts("-------"), counts("0004004")],
    ),
    "spoiled_sleep": (
        [nights("sleep", "0005t05"), nights("sleep", "5--5--5")],
        [nights("sleep", "4444444"), nights("sleep", "00055"), nights("sleep", "55000050")],
    ),
    "severe_pain": (
        [nights("pain", "0008t08"), nights("pain", "8--8--8")],
        [nights("pain", "7777777"), nights("pain", "000tt"), nights("pain", "88000080")],
    ),
    "long_cramps": (
        [nights("longest", "L00000L".replace("0", "s")), nights("longest", "LS")],
        [nights("longest", "LssssssL"), nights("longest", "L"), nights("longest", "ssss")],
    ),
    "sore_mornings": (
        [sore("1111"), sore("54321"), sore("2222", same="unsure")],
        [
            sore("111"),
            sore("1-111"),
            sore("1011"),
            sore("1111", legs="yes"),
            sore("1111", same="no"),
        ],
    ),
    "more_cramps": (
        [counts(FEW, MANY), counts("4" + "0" * 9 + "----", "4004" + "0" * 6 + "----")],
        [
            counts(FEW, "20102010100000"),  # 7: three more
            counts("4400010" + "0" * 7, "4401400" + "0" * 7),  # 9 and 13: four more, not 50 %
            counts("4" + "0" * 8 + "-----", MANY),  # nine answered before
            counts(FEW, "4004" + "0" * 5 + "-----"),  # nine answered now
            counts(MANY, FEW),
        ],
    ),
    "stretch_no_help": (
        [
            stretched(FEW * 3, *FULL),
            stretched(FEW + "0" * 14 + MANY, *FULL),
            stretched("4444441" + "0" * 21 + "4444300" + "0" * 7, *FULL),  # 19 of 25
        ],
        [
            stretched(FEW + "0" * 14 + "20001" + "0" * 9, *FULL),  # 3 of 4: a quarter less
            stretched(FEW * 3, 5, 5, 5, 4, 5, 5),
            stretched((FEW[:9] + "-----") * 3, *FULL),  # 27 answered, at most
            stretched("0" * 42, *FULL),
        ],
    ),
    "new_medicine": (
        [medicine(0, counts(FEW, MANY)), medicine(69, counts(FEW, MANY))],
        [counts(FEW, MANY), medicine(70, counts(FEW, MANY)), medicine(3, counts(FEW, FEW))],
    ),
}


def found(diary: Iterable[Night], last: date = LAST) -> tuple[Alert, ...]:
    return holding(recorded(diary, last), last)


def raised(diary: Iterable[Night], last: date = LAST) -> list[str]:
    return [alert.pattern.id for alert in found(diary, last)]


def test_every_row_that_is_counted_has_its_cases() -> None:
    assert set(CASES) == {row.id for row in PATTERNS.values() if row.evaluated}


@pytest.mark.parametrize("row", CASES)
def test_a_row_holds_where_it_should_and_no_earlier(row: str) -> None:
    holds, holds_not = CASES[row]
    for n, diary in enumerate(holds):
        assert row in raised(diary), n
    for n, diary in enumerate(holds_not):
        assert row not in raised(diary), n


def test_just_fifty_percent_and_just_four_more_are_enough() -> None:
    """Eight cramps and then twelve: both at their edge."""
    before, now = "4400000" + "0" * 7, "4440000" + "0" * 7
    assert "more_cramps" in raised(counts(before, now))
    assert "more_cramps" not in raised(counts("4410000" + "0" * 7, now))


def test_an_alert_tells_its_nights_and_what_was_counted() -> None:
    (alert,) = found(counts("1-1-2-4"), LAST)
    assert [(night.day, n) for night, n in alert.nights] == [(27, 1), (29, 1), (31, 2), (2, 4)]
    assert alert.basis[0] == "pattern-cramp_nights"
    assert alert.basis[-1] == "2026-06-02 4"
    rise = next(a for a in found(counts(FEW, MANY), LAST) if a.pattern.id == "more_cramps")
    assert dict(rise.totals) == {"now": 8, "before": 4}


def test_the_most_urgent_comes_first() -> None:
    diary = nights("longest", "sLsLsLL")
    assert raised(diary) == ["long_cramps", "cramp_nights"]
    assert found(diary, LAST)[0].pattern.level is Level.URGENT


def test_a_cramp_reported_in_the_night_counts_without_a_morning() -> None:
    logged = (("logged", "1"),)
    diary = [Night(LAST - timedelta(days=n), given=logged) for n in range(4)]
    assert raised(diary) == ["cramp_nights"]
    long = [Night(LAST - timedelta(days=n), given=(("logged_long", "1"),)) for n in (0, 5)]
    assert raised(long) == ["long_cramps"]
    twice = [Night(LAST, given=(("count", "2"), ("logged", "2"), ("logged_long", "2")))]
    assert raised(twice) == ["long_cramps"]


def test_answers_about_cramps_that_were_taken_back_do_not_count() -> None:
    diary = nights("pain", "999", count="0")
    assert raised(diary) == []


def test_a_night_filled_in_late_counts_where_it_belongs() -> None:
    later = [*counts("1110000"), Night(LAST - timedelta(days=7), given=(("count", "4"),))]
    assert raised(later) == []
    assert raised(counts("1110100")) == ["cramp_nights"]


# ---- what holds of every diary

letters = st.text("-01234", min_size=1, max_size=42)


@settings(max_examples=60, deadline=None)
@given(letters)
def test_a_night_without_an_answer_is_never_a_zero(told: str) -> None:
    """Left out, skipped, or opened and left: it is all the same."""
    diary = counts(told)
    known = {each.night for each in diary}
    empty = [
        Night(night, given=given)
        for n in range(42)
        if (night := LAST - timedelta(days=n)) not in known
        for given in [(("count", "skipped"),) if n % 2 else ()]
    ]
    assert raised([*diary, *empty]) == raised(diary)


@settings(max_examples=60, deadline=None)
@given(letters, st.integers(0, 13))
def test_a_quieter_night_never_raises_anything(told: str, ago: int) -> None:
    """Of the last fourteen nights, one without a cramp instead of what was there."""
    at = len(told) - 1 - ago
    if at < 0 or told[at] == "-":
        return
    quieter = told[:at] + "0" + told[at + 1 :]
    assert set(raised(counts(quieter))) <= set(raised(counts(told)))


@settings(max_examples=60, deadline=None)
@given(letters)
def test_a_quiet_night_more_raises_only_what_lacked_answers(told: str) -> None:
    before = set(raised(counts(told), LAST))
    for at, letter in enumerate(told):
        if letter == "-":
            more = told[:at] + "0" + told[at + 1 :]
            assert set(raised(counts(more))) - before <= {"more_cramps"}
