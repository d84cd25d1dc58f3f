"""The table of techniques and its timing."""

from itertools import pairwise

import pytest

from conversations.content.ladders import (
    BREATHE,
    CHECK_ONE,
    CHECK_TWO,
    LADDERS,
    TEN_MINUTES,
    pick,
)
from conversations.content.levels import BARRED, FAIL_CLOSED, Block, Move
from conversations.content.sources import SOURCES, Grade
from conversations.content.techniques import TECHNIQUES, Moment, Muscle, Position

IDS = [
    "t1_dorsiflex",
    "t2_towel_pull",
    "t3_stand_weight",
    "t4_wall_calf",
    "t5_heel_walk",
    "t6_walk_off",
    "t7_hamstring",
    "t8_quad",
    "t9_toes",
    "shin_point_down",
    "t10_massage",
    "t11_heat",
    "t12_cold",
    "t13_towel_roll",
    "t14_ball",
    "t15_pmr",
    "t16_breathe",
    "t17_bedtime",
    "t18_day_calf",
    "t19_hydrate",
    "t20_bedding",
    "t21_light_move",
    "t22_pickle",
]
MOVES = {Move(t.id, form.id): form for t in TECHNIQUES.values() for form in t.forms}


def test_every_technique_and_no_other() -> None:
    assert list(TECHNIQUES) == IDS


@pytest.mark.parametrize("name", IDS)
def test_a_row_is_complete(name: str) -> None:
    technique = TECHNIQUES[name]
    assert technique.id == name
    assert technique.when
    assert technique.muscles
    assert technique.forms
    assert technique.sources
    assert set(technique.sources) <= SOURCES.keys()
    assert technique.grade is not None
    assert technique.grade is not Grade.X
    assert technique.review.by is None
    for form in technique.forms:
        assert technique.form(form.id) is form


def test_a_form_that_does_not_exist() -> None:
    with pytest.raises(KeyError, match="no form"):
        TECHNIQUES["t1_dorsiflex"].form("upside_down")


def test_locks_name_moves_that_exist() -> None:
    assert MOVES.keys() >= FAIL_CLOSED
    for moves in BARRED.values():
        assert moves <= MOVES.keys()


def test_everything_done_standing_is_behind_the_standing_lock() -> None:
    standing = {move for move, form in MOVES.items() if form.position is Position.STANDING}
    assert standing == BARRED[Block.W]


@pytest.mark.parametrize(
    ("move", "holds", "seconds"),
    [
        (Move("t1_dorsiflex", "own"), 3, 25),
        (Move("t1_dorsiflex", "hand"), 3, 25),
        (Move("t2_towel_pull", "sitting"), 3, 25),
        (Move("t2_towel_pull", "lying"), 2, 30),
        (Move("t4_wall_calf"), 2, 30),
        (Move("t7_hamstring", "bed"), 3, 25),
        (Move("t8_quad", "bed"), 3, 25),
        (Move("t9_toes", "hand"), 3, 25),
        (Move("shin_point_down"), 3, 25),
    ],
)
def test_holds(move: Move, holds: int, seconds: int) -> None:
    held = [beat.seconds for beat in MOVES[move].beats if beat.label == "beat-hold"]
    assert held == [seconds] * holds


@pytest.mark.parametrize(
    ("move", "seconds"),
    [
        (Move("t3_stand_weight"), 60),
        (Move("t5_heel_walk"), 30),
        (Move("t10_massage", "palm"), 90),
        (Move("t11_heat", "pad"), 150),
        (Move("t11_heat", "shower"), 300),
        (Move("t12_cold"), 600),
        (Move("t16_breathe"), 60),
        (Move("t18_day_calf"), 300),
    ],
)
def test_durations(move: Move, seconds: int) -> None:
    assert MOVES[move].seconds == seconds


def test_relaxation_takes_seven_to_ten_minutes() -> None:
    for form in TECHNIQUES["t15_pmr"].forms:
        assert 7 * 60 <= form.seconds <= 10 * 60
        assert form.position is not Position.STANDING


@pytest.mark.parametrize("form", ["standing", "seated"])
@pytest.mark.parametrize("muscle", ["calf", "hamstring"])
@pytest.mark.parametrize("leg", ["left", "right"])
def test_the_dose_of_the_trial(form: str, muscle: str, leg: str) -> None:
    beats = TECHNIQUES["t17_bedtime"].form(form).beats
    mine = [at for at, beat in enumerate(beats) if beat.label == f"beat-{muscle}-{leg}"]
    assert [beats[at].seconds for at in mine] == [10, 10, 10]
    assert all(later - earlier == 2 for earlier, later in pairwise(mine))
    assert sum(beat.seconds for beat in beats) <= 180


def test_brine_is_only_answered_when_asked_about() -> None:
    assert [t.id for t in TECHNIQUES.values() if not t.offered] == ["t22_pickle"]


LADDER_TABLE = {
    Muscle.CALF: "t1_dorsiflex t3_stand_weight t10_massage t4_wall_calf t6_walk_off t11_heat",
    Muscle.FOOT: "t9_toes t3_stand_weight t10_massage t6_walk_off t6_walk_off t11_heat",
    Muscle.HAMSTRING: "t7_hamstring t2_towel_pull t10_massage t7_hamstring t6_walk_off t11_heat",
    Muscle.QUADRICEPS: "t8_quad t8_quad t10_massage t6_walk_off t6_walk_off t11_heat",
    Muscle.SHIN: "shin_point_down shin_point_down t10_massage t6_walk_off t6_walk_off t11_heat",
    Muscle.UNSURE: "t1_dorsiflex t3_stand_weight t10_massage t4_wall_calf t6_walk_off t11_heat",
}


@pytest.mark.parametrize("muscle", list(Muscle))
def test_a_ladder(muscle: Muscle) -> None:
    ladder = LADDERS[muscle]
    assert [rung.start for rung in ladder] == [0, 105, 180, 270, 360, 420]
    assert [rung.moves[0].technique for rung in ladder] == LADDER_TABLE[muscle].split()
    assert {CHECK_ONE, CHECK_TWO} <= {rung.start for rung in ladder}
    assert ladder[-1].end < TEN_MINUTES
    assert ladder[-1].alongside == BREATHE


@pytest.mark.parametrize("muscle", list(Muscle))
def test_a_ladder_uses_what_is_meant_for_a_cramp_in_that_muscle(muscle: Muscle) -> None:
    for rung in LADDERS[muscle]:
        for move in (*rung.moves, rung.out_of_reach, rung.if_helped):
            if move is not None:
                assert Moment.DURING in TECHNIQUES[move.technique].when
                assert muscle in TECHNIQUES[move.technique].muscles
                assert MOVES[move].seconds <= rung.end - rung.start + 30


@pytest.mark.parametrize("muscle", list(Muscle))
def test_the_first_rung_needs_no_answer(muscle: Muscle) -> None:
    assert set(LADDERS[muscle][0].moves) <= FAIL_CLOSED


def test_pressure_is_never_first() -> None:
    for ladder in LADDERS.values():
        for rung in ladder[:2]:
            assert not set(rung.moves) & BARRED[Block.M]


def test_a_closed_move_gives_way() -> None:
    massage = LADDERS[Muscle.CALF][2]
    assert pick(Muscle.CALF, massage, lambda move: True) == Move("t10_massage", "palm")
    loop = Move("t2_towel_pull", "sitting")
    assert pick(Muscle.CALF, massage, lambda move: move not in BARRED[Block.M]) == loop
    own = Move("t1_dorsiflex", "own")
    assert pick(Muscle.CALF, massage, lambda move: move == own) == own
    assert pick(Muscle.CALF, massage, lambda move: False) == BREATHE


def test_heel_walk_only_where_it_helped_before() -> None:
    rung = LADDERS[Muscle.CALF][4]
    assert pick(Muscle.CALF, rung, lambda move: True) == Move("t6_walk_off", "walk")
    helped = frozenset({"t5_heel_walk"})
    assert pick(Muscle.CALF, rung, lambda move: True, helped) == Move("t5_heel_walk")


def test_the_loop_is_for_who_cannot_reach() -> None:
    first = LADDERS[Muscle.CALF][0]
    assert pick(Muscle.CALF, first, lambda move: True) == Move("t1_dorsiflex", "hand")
    without = pick(Muscle.CALF, first, lambda move: True, reaches=False)
    assert without == Move("t2_towel_pull", "sitting")
