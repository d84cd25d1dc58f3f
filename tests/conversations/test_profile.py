"""Which moves a person may be shown: the lists of locks, and failing closed."""

from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations.content.conditions import CONDITION_BLOCKS, Condition
from conversations.content.levels import BARRED, FAIL_CLOSED, Block, Move
from conversations.content.red_flags import FINDINGS, RED_FLAGS
from conversations.content.techniques import TECHNIQUES, Moment
from conversations.profile import (
    SOMEONE_ELSE,
    Fluids,
    Profile,
    allowed,
    blocks,
    may_prompt_drink,
)

WELL = Profile(health_answered=True, fluids=Fluids.FREE, age_adult=True)
MOVES = [Move(t.id, form.id) for t in TECHNIQUES.values() for form in t.forms]

M = [
    Move("t10_massage", "palm"),
    Move("t10_massage", "thumbs"),
    Move("t13_towel_roll"),
    Move("t14_ball", "calf"),
    Move("t14_ball", "arch"),
]
H = [Move("t11_heat", "pad"), Move("t11_heat", "shower")]
STANDING = {
    Move("t3_stand_weight"),
    Move("t4_wall_calf"),
    Move("t5_heel_walk"),
    Move("t6_walk_off", "walk"),
    Move("t7_hamstring", "standing"),
    Move("t8_quad", "standing"),
    Move("t11_heat", "shower"),
    Move("t17_bedtime", "standing"),
    Move("t18_day_calf"),
    Move("t21_light_move"),
}


def with_(*conditions: Condition) -> Profile:
    return Profile(frozenset(conditions), health_answered=True, fluids=Fluids.FREE)


def when(move: Move) -> Moment:
    """The first moment the technique is for."""
    return next(each for each in Moment if each in TECHNIQUES[move.technique].when)


def may(
    move: Move,
    profile: Profile = WELL,
    flags: Iterable[str] = (),
    *,
    clear: bool = True,
    steady: bool = True,
    moment: Moment | None = None,
) -> bool:
    return allowed(move.technique, move.form, profile, flags, clear, steady, moment or when(move))


@pytest.mark.parametrize("move", MOVES, ids=str)
def test_a_well_and_steady_person_may_do_everything_that_is_offered(move: Move) -> None:
    assert may(move) == (move.technique != "t22_pickle")


@pytest.mark.parametrize("move", MOVES, ids=str)
def test_an_unanswered_screen_leaves_only_stretching_in_bed(move: Move) -> None:
    moment = when(move)
    if moment in (Moment.DURING, Moment.AFTER):
        assert may(move, clear=False, moment=moment) == (move in FAIL_CLOSED)


def test_what_is_left_without_a_screen_by_name() -> None:
    assert {str(move.technique) for move in FAIL_CLOSED} == {
        "t1_dorsiflex",
        "t7_hamstring",
        "t8_quad",
        "t9_toes",
        "t16_breathe",
        "shin_point_down",
    }
    assert not FAIL_CLOSED & STANDING


@pytest.mark.parametrize("move", [*M, *H], ids=str)
@pytest.mark.parametrize("profile", [Profile(), SOMEONE_ELSE], ids=["unanswered", "someone else"])
def test_massage_and_heat_need_a_complete_profile(move: Move, profile: Profile) -> None:
    assert not may(move, profile)


@pytest.mark.parametrize(
    "condition",
    [
        Condition.CLOT,
        Condition.BLOOD_THINNERS,
        Condition.PREGNANT,
        Condition.VEINS,
        Condition.BROKEN_SKIN,
        Condition.RECENT_REST,
        Condition.LEG_REPAIR,
        Condition.CALF_REPAIR,
        Condition.NUMB_OR_CIRCULATION,
        Condition.CANCER,
    ],
)
def test_what_bars_massage(condition: Condition) -> None:
    assert not any(may(move, with_(condition)) for move in M)


def test_heat_is_barred_by_numb_skin_poor_circulation_and_open_skin_only() -> None:
    barred = {each for each in Condition if not may(H[0], with_(each))}
    assert barred == {Condition.NUMB_OR_CIRCULATION, Condition.BROKEN_SKIN}


def test_standing_is_barred_by_unsteadiness_and_a_recent_leg_repair() -> None:
    barred = {each for each in Condition if not may(Move("t3_stand_weight"), with_(each))}
    assert barred == {Condition.UNSTEADY, Condition.LEG_REPAIR, Condition.CALF_REPAIR}


@pytest.mark.parametrize("move", sorted(STANDING), ids=str)
def test_nothing_standing_without_being_steady(move: Move) -> None:
    assert not may(move, steady=False)
    assert not may(move, with_(Condition.UNSTEADY))


def test_osteoporosis_bars_the_ball_but_not_massage() -> None:
    person = with_(Condition.BONES_COLD_PRESSURE)
    assert may(Move("t10_massage", "palm"), person)
    assert not may(Move("t14_ball", "calf"), person)
    assert not may(Move("t12_cold"), person)
    assert not may(Move("t15_pmr", "lying"), person)


@pytest.mark.parametrize("condition", [Condition.BROKEN_SKIN, Condition.NUMB_OR_CIRCULATION])
def test_sore_or_numb_feet_are_not_pulled_by_hand(condition: Condition) -> None:
    assert not may(Move("t9_toes", "hand"), with_(condition))
    assert may(Move("t9_toes", "own"), with_(condition))


def test_a_healing_calf_is_not_pulled_at_all() -> None:
    person = with_(Condition.CALF_REPAIR)
    for form in ("own", "hand"):
        assert not may(Move("t1_dorsiflex", form), person)
    assert not may(Move("t2_towel_pull", "sitting"), person)
    assert may(Move("t16_breathe"), person)


def test_cold_needs_feeling_skin() -> None:
    assert not may(Move("t12_cold"), with_(Condition.NUMB_OR_CIRCULATION))
    assert not may(Move("t12_cold"), flags=["numb_only"])
    assert not may(Move("t12_cold"), flags=["rest_pain_ulcer"])


@pytest.mark.parametrize("flag", sorted({*RED_FLAGS, *FINDINGS}))
def test_no_flag_leaves_open_what_it_locks(flag: str) -> None:
    rule = RED_FLAGS.get(flag) or FINDINGS[flag]
    for move in MOVES:
        barred = any(move in BARRED[block] for block in rule.blocks - {Block.ALL})
        if barred or (Block.ALL in rule.blocks and move != Move("t16_breathe")):
            assert not may(move, flags=[flag]), move


def test_after_a_swollen_leg_or_ten_minutes_only_own_muscles_and_breath_are_left() -> None:
    for flag in ("dvt_signs", "over_10_min"):
        left = {move for move in MOVES if may(move, flags=[flag], moment=Moment.DURING)}
        assert left == {
            Move("t1_dorsiflex", "own"),
            Move("shin_point_down"),
            Move("t16_breathe"),
        }


@pytest.mark.parametrize("flag", ["injury_or_illness", "fall_injury", "calf_tear", "rhabdo_signs"])
def test_after_an_injury_only_breath_is_left(flag: str) -> None:
    left = {move for move in MOVES if may(move, flags=[flag], moment=Moment.DURING)}
    assert left == {Move("t16_breathe")}


def test_an_emergency_leaves_nothing() -> None:
    assert not any(may(move, flags=["pe_signs"]) for move in MOVES)


def test_dizziness_keeps_the_ladder_in_bed() -> None:
    assert may(Move("t1_dorsiflex", "hand"), flags=["dizziness"])
    assert not may(Move("t3_stand_weight"), flags=["dizziness"])
    assert not may(Move("t10_massage", "palm"), flags=["dizziness"])


def test_alcohol_or_tablets_lock_heat_and_standing() -> None:
    assert blocks(WELL, ["drunk_or_sedated"], screen_clear=True) == {Block.H, Block.W}


def test_what_is_not_known_adds_locks_and_takes_none_away() -> None:
    repaired = with_(Condition.LEG_REPAIR)
    assert Block.W in blocks(repaired, (), screen_clear=False, moment=Moment.EVENING)
    assert Block.S in blocks(WELL, ["dvt_signs"], screen_clear=False)
    unanswered = Profile(frozenset({Condition.UNSTEADY}))
    assert blocks(unanswered, (), screen_clear=True) == {Block.M, Block.H, Block.W}


def test_a_condition_that_makes_a_sign_an_emergency_stops_everything() -> None:
    fell, thinned = ["fall_injury", "hit_head"], with_(Condition.BLOOD_THINNERS)
    assert Block.ALL in blocks(thinned, fell, screen_clear=True)
    assert Block.ALL not in blocks(WELL, fell, screen_clear=True)
    assert may(Move("t16_breathe"), WELL, fell)
    assert not may(Move("t16_breathe"), thinned, fell)


def test_under_age_there_is_no_programme() -> None:
    child = Profile(health_answered=True, fluids=Fluids.FREE, age_adult=False)
    assert not any(may(move, child) for move in MOVES)
    assert Block.ALL in blocks(child, (), screen_clear=True)


def test_for_somebody_else_standing_is_locked() -> None:
    assert {Block.M, Block.H, Block.W} <= blocks(SOMEONE_ELSE, (), screen_clear=True)


def test_the_evening_needs_no_acute_screen_for_the_stretch_but_for_pressure() -> None:
    assert may(Move("t17_bedtime", "seated"), clear=False)
    assert may(Move("t17_bedtime", "standing"), clear=False)
    assert not may(Move("t13_towel_roll"), clear=False, moment=Moment.EVENING)


def test_the_ball_is_never_for_the_cramp_itself() -> None:
    assert not may(Move("t14_ball", "calf"), moment=Moment.DURING)


@pytest.mark.parametrize("fluids", list(Fluids))
def test_a_drink_is_suggested_only_where_nothing_limits_it(fluids: Fluids) -> None:
    profile = Profile(health_answered=True, fluids=fluids)
    assert may_prompt_drink(profile) == (fluids is Fluids.FREE)
    assert may(Move("t19_hydrate"), profile) == (fluids is Fluids.FREE)
    assert profile.fluids_answered == (fluids is not Fluids.UNKNOWN)
    assert not may_prompt_drink(profile, ["swelling_both"])


def test_the_health_question_stays_short_and_complete() -> None:
    assert len(Condition) <= 12
    assert CONDITION_BLOCKS.keys() == set(Condition)


@given(
    st.frozensets(st.sampled_from(list(Condition))),
    st.frozensets(st.sampled_from(sorted({*RED_FLAGS, *FINDINGS})), max_size=4),
    st.sampled_from(MOVES),
    st.sampled_from(list(Moment)),
)
def test_knowing_less_or_having_more_never_opens_a_move(
    conditions: frozenset[Condition], flags: frozenset[str], move: Move, moment: Moment
) -> None:
    person = with_(*conditions)
    if may(move, person, flags, moment=moment):
        assert may(move, WELL, (), moment=moment)
        assert may(move, person, (), moment=moment)
        assert may(move, WELL, flags, moment=moment)
    else:
        assert not may(move, person, flags, clear=False, moment=moment)
        assert not may(move, person, flags, steady=False, moment=moment)
        unanswered = Profile(frozenset(conditions))
        assert not may(move, unanswered, flags, moment=moment)
