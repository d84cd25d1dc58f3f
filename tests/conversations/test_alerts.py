"""What is news: said once, quiet for fourteen nights, and told in the check-in."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from conversations.alerts import COUNTED, alongside, news, usual_month, worst_fortnight
from conversations.content.levels import Level
from conversations.facts import Advised, Facts, Night
from conversations.script import Advise, Say
from conversations.wording.catalogue import Catalogue
from tests.conversations.checkins import (
    DAY,
    LAST_NIGHT,
    TODAY,
    advised,
    after,
    record,
    sore_since,
    through,
    waiting,
)
from tests.conversations.test_patterns import FEW, LAST, MANY, counts, nights

BAD_WEEK = counts("0001111")


def said(diary: list[Night], *told: Advised, worst: int = 0, usual: int | None = None) -> list[str]:
    facts = replace(TODAY, advised=told, worst=worst, usual=usual)
    return [alert.pattern.id for alert in news(facts, diary, LAST)]


def mentioned(diary: list[Night], *told: Advised, worst: int = 0) -> list[str]:
    facts = replace(TODAY, advised=told, worst=worst)
    return [alert.pattern.id for alert in alongside(facts, diary, LAST)]


def ago(
    days: int, flag: str = "sleep_disturbed", level: int = 1, *, settled: bool = False
) -> Advised:
    return Advised(flag, level, LAST - timedelta(days=days), settled)


@pytest.mark.parametrize(("days", "again"), [(0, False), (13, False), (14, True), (400, True)])
def test_quiet_for_fourteen_nights(days: int, again: bool) -> None:
    """Cramps every other night and more, all the time."""
    assert said(counts("1101" * 5), ago(days)) == (["cramp_nights"] if again else [])


def test_another_sign_and_a_higher_level_are_not_kept_quiet() -> None:
    assert said(BAD_WEEK, ago(3, "new_medicine")) == ["cramp_nights"]
    long = nights("longest", "LssL")
    assert "long_cramps" in said(long, ago(3, "over_10_min_resolved"))
    assert "long_cramps" not in said(long, ago(3, "over_10_min_twice", 2))


def test_a_chance_week_is_not_told_of_again_but_what_goes_on_is() -> None:
    """Nights below the row's rate since the advice; then nights that reach it."""
    assert said(counts("0" * 13, "0001111"), ago(20)) == []
    assert said(counts("1" * 13, "0001111"), ago(20)) == ["cramp_nights"]
    assert said(counts("0" * 13, "0001111"), ago(364)) == ["cramp_nights"]


def test_who_was_seen_is_not_sent_again_for_the_same() -> None:
    assert said(counts("1" * 20), ago(20, settled=True)) == []
    assert "long_cramps" in said(nights("longest", "LssL"), ago(20, settled=True))


@pytest.mark.parametrize(("worst", "told"), [(4, True), (7, True), (8, False)])
def test_a_rise_to_what_was_there_before_is_none(worst: int, told: bool) -> None:
    assert said(counts(FEW, MANY), worst=worst) == (["more_cramps"] if told else [])


@pytest.mark.parametrize(("worst", "told"), [(4, True), (5, False)])
def test_after_advice_a_rise_is_measured_against_the_worst(worst: int, told: bool) -> None:
    assert ("more_cramps" in said(counts(FEW, MANY), ago(60), worst=worst)) == told


@pytest.mark.parametrize(("usual", "told"), [(None, True), (2, True), (4, True), (5, False)])
def test_after_advice_a_rise_has_to_be_beyond_chance_where_the_usual_is_known(
    usual: int | None, told: bool
) -> None:
    """Twelve cramps in these four weeks: four deviations above four, not above five."""
    assert ("more_cramps" in said(counts(FEW, MANY), ago(60), worst=4, usual=usual)) == told


def test_without_advice_the_row_is_said_however_many_are_usual() -> None:
    assert said(counts(FEW, MANY), usual=12) == ["more_cramps"]
    assert said(BAD_WEEK, usual=12) == ["cramp_nights"]


def test_a_burden_that_goes_on_unchanged_is_said_no_more_once_it_is_the_usual() -> None:
    every_other = counts("1101" * 10)
    assert said(every_other, ago(20), usual=None) == ["cramp_nights"]
    assert said(every_other, ago(20), usual=21) == []
    assert said(counts("2" * 40), ago(20), usual=21) == ["cramp_nights"]


def test_five_nights_of_seven_at_first_then_four() -> None:
    """Of less than four weeks one night more is asked."""
    assert said(counts("1110100" * 3), ago(21)) == []
    assert said(counts("1110101" * 3), ago(21)) == ["cramp_nights"]
    assert said(counts("1110100" * 5), ago(35)) == ["cramp_nights"]


def test_another_lasting_sign_belongs_to_the_appointment_that_was_advised() -> None:
    """It is told beside it, on the morning it comes up, and not again in the fourteen after."""
    assert said(BAD_WEEK, ago(3, "worsening")) == []
    assert mentioned(BAD_WEEK, ago(3, "worsening")) == ["cramp_nights"]
    assert mentioned(BAD_WEEK, ago(41, "worsening")) == ["cramp_nights"]
    assert mentioned(BAD_WEEK, ago(42, "worsening")) == []
    assert said(BAD_WEEK, ago(42, "worsening")) == []
    week_on = counts("0001111", "1")
    assert mentioned(week_on, ago(4, "worsening")) == []
    assert said(week_on, ago(4, "worsening")) == []
    unanswered = counts("000111-", "1")
    assert mentioned(unanswered, ago(4, "worsening")) == ["cramp_nights"]
    assert mentioned(BAD_WEEK) == []


def test_the_usual_is_of_the_months_before_the_last_four_weeks() -> None:
    latest = {LAST - timedelta(days=n): 4 for n in range(28)}
    assert usual_month(latest, LAST) is None
    earlier = {LAST - timedelta(days=n): n % 2 for n in range(28, 56)}
    assert usual_month(latest | earlier, LAST) == 14
    assert usual_month(dict(list(earlier.items())[1:]), LAST) is None
    long_ago = {LAST - timedelta(days=n): 4 for n in range(COUNTED + 1, COUNTED + 50)}
    assert usual_month(earlier | long_ago, LAST) == 14


def test_the_worst_fortnight_is_an_answered_one_before_the_latest() -> None:
    latest = {LAST - timedelta(days=n): 4 for n in range(14)}
    assert worst_fortnight(latest, LAST) == 0
    earlier = {LAST - timedelta(days=n): 1 for n in range(14, 28)}
    assert worst_fortnight(latest | earlier, LAST) == 14
    few = {LAST - timedelta(days=n): 4 for n in range(40, 49)}
    assert worst_fortnight(earlier | few, LAST) == 14
    long_ago = {LAST - timedelta(days=n): 4 for n in range(COUNTED + 1, COUNTED + 30)}
    assert worst_fortnight(earlier | long_ago, LAST) == 14


# ---- in the check-in


def since(diary: list[Night], *told: Advised, ends: date = LAST_NIGHT - DAY) -> Facts:
    """Today, after these nights."""
    by = ends - LAST
    return replace(
        TODAY, diary=tuple(replace(each, night=each.night + by) for each in diary), advised=told
    )


def words(facts: Facts, *answers: str) -> str:
    turn = after(facts, *answers)
    (advice,) = (step for step in turn.told if isinstance(step, Advise))
    return "\n".join(Catalogue.load().text(each, "en") for each in advice.texts)


def test_it_is_told_at_the_end_with_its_nights() -> None:
    facts = since(counts("0002111"))
    answers = ("quiet", "fine")
    assert advised(after(facts, "quiet")) == []
    assert advised(after(facts, *answers)) == ["sleep_disturbed"]
    told = words(facts, *answers)
    assert told.startswith("🗓 <b>Book an appointment in the next few days.</b>\nCramps on 4 of")
    assert (
        "4 of the last 7 nights:\n· Friday, 29 May: 2 cramps\n· Saturday, 30 May: 1 cramp" in told
    )
    assert told.endswith("I'll ask in a week if you were seen.")
    (step,) = (step for step in after(facts, *answers).told if isinstance(step, Advise))
    assert step.basis[0][:2] == ("pattern-cramp_nights", "2026-05-29 2")
    assert record(after(facts, *answers))["red_flag"] == "sleep_disturbed"


def test_what_belongs_to_an_appointment_is_a_line_with_its_nights() -> None:
    facts = since(counts("0002111"), Advised("worsening", 1, LAST_NIGHT - DAY))
    turn = after(facts, "quiet", "fine")
    assert advised(turn) == []
    assert record(turn)["red_flag"] == "sleep_disturbed"
    (line,) = (step for step in turn.told if isinstance(step, Say) and "alongside" in step.text.key)
    told = Catalogue.load().text(line.text, "en")
    assert "Tell it there" in told
    assert "Cramps on 4 of the last 7 nights:\n· Friday, 29 May: 2 cramps" in told


def test_a_skipped_night_and_a_talk_from_yesterday_tell_nothing() -> None:
    facts = since(counts("0002111"))
    assert advised(after(facts, "skip", "fine")) == []
    late = replace(facts, opened=TODAY.opened - DAY, night=LAST_NIGHT - 2 * DAY)
    turn = after(late, "n1", "none", "enough")
    assert turn.ask is not None
    assert "sleep_disturbed" in advised(after(late, "n1", "none", "enough", "fine"))


def test_a_second_long_cramp_is_urgent_at_once_and_a_single_one_is_not_told_twice() -> None:
    one = ("n1", "n0", "none", "over10")
    assert advised(after(TODAY, *one)) == ["over_10_min_resolved"]
    assert advised(after(since([], ago(3, "over_10_min_resolved")), *one)) == []
    second = after(since(nights("longest", "Lss")), *one)
    assert advised(second) == ["over_10_min_twice"]
    assert second.outcome is not None
    assert second.outcome.kind == "escalated"


def test_on_the_fourth_morning_the_legs_are_compared_however_little_it_hurts() -> None:
    assert waiting(after(sore_since(2), "none_but_sore", "n1", "yes")) == "new"
    assert waiting(after(sore_since(3), "none_but_sore", "n1", "yes")) == "legs"
    danger = after(sore_since(3), "none_but_sore", "n1", "yes", "yes")
    assert advised(danger) == ["dvt_signs"]
    fine = through(sore_since(3), "none_but_sore", "n1", "yes", "no", "none")
    assert advised(fine) == []
    told = after(sore_since(3), "none_but_sore", "n1", "yes", "no", "none", "fine")
    assert advised(told) == ["sore_over_3_days"]
    known = replace(sore_since(3), advised=(ago(2, "sore_over_3_days"),))
    assert waiting(after(known, "none_but_sore", "n1", "yes")) == "new"


def test_several_patterns_are_one_advice() -> None:
    facts = since(counts(FEW + "10110110101010"))
    advice = [
        step
        for step in after(facts, "n4", "n0", "none", "enough", "fine").told
        if isinstance(step, Advise)
    ]
    assert [step.level for step in advice] == [Level.SOON]
    assert set(advice[0].flags) == {"sleep_disturbed", "worsening"}
