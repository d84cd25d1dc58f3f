"""The table of techniques row by row, and what each lock closes: written down a second time.

A slip in the data and the same slip here are not likely; one of them alone fails.
"""

import pytest

from conversations.content.levels import BARRED, FAIL_CLOSED, Block, Move
from conversations.content.screen import LADDER_ENDS
from conversations.content.techniques import TECHNIQUES, Technique

# id: when | muscles | grade | sources | barred by conditions | by danger signs
ROWS = """
t1_dorsiflex: during | calf foot unsure | C | 4 7 16 | calf_repair | calf_tear
t2_towel_pull: during | calf foot hamstring unsure | D | GK | calf_repair | calf_tear
t3_stand_weight: during | calf foot unsure | C | 1 65 | |
t4_wall_calf: during | calf unsure | C | 8 45 46 | | calf_tear
t5_heel_walk: during | calf unsure | D | GK | unsteady |
t6_walk_off: during after | all | C | 7 | |
t7_hamstring: during | hamstring | C | 8 45 62 65 | |
t8_quad: during | quadriceps | C | 45 | |
t9_toes: during | foot | D | GK | |
shin_point_down: during | shin | D | GK | |
t10_massage: during after | all | C | 1 4 | |
t11_heat: during after | all | C | 7 45 | |
t12_cold: after | all | C | 7 45 | numb_or_circulation bones_cold_pressure | rest_pain_ulcer sudden_numbness numb_only
t13_towel_roll: after evening | calf | D | GK | |
t14_ball: after evening | calf foot | D | 42 43 | bones_cold_pressure numb_or_circulation |
t15_pmr: after evening | all | C | 40 | bones_cold_pressure |
t16_breathe: during after evening day | all | D | GK | |
t17_bedtime: evening | calf hamstring | B | 8 10 9 | calf_repair | calf_tear
t18_day_calf: day | calf | C | 1 | |
t19_hydrate: day evening | all | D | 1 48 | |
t20_bedding: evening | calf foot | D | 7 | |
t21_light_move: evening | all | C | 7 | |
t22_pickle: during | all | B | 44 | |
"""  # noqa: E501  # a row is a row

# technique, form: position | steps | seconds of each part, repeated
FORMS = """
t1_dorsiflex hand: bed | 5 | 25 5 x3
t1_dorsiflex own: bed | 5 | 25 5 x3
t2_towel_pull sitting: bed | 4 | 25 5 x3
t2_towel_pull lying: bed | 4 | 30 5 x2
t3_stand_weight usual: standing | 3 | 60 x1
t4_wall_calf usual: standing | 3 | 30 5 x2
t5_heel_walk usual: standing | 3 | 30 x1
t6_walk_off walk: standing | 3 | 60 x1
t6_walk_off jiggle: sitting | 2 | 60 x1
t7_hamstring bed: bed | 4 | 25 5 x3
t7_hamstring standing: standing | 3 | 30 5 x2
t8_quad bed: side | 4 | 25 5 x3
t8_quad standing: standing | 3 | 30 5 x2
t9_toes hand: bed | 4 | 25 5 x3
t9_toes own: bed | 3 | 25 5 x3
shin_point_down usual: bed | 3 | 25 5 x3
t10_massage palm: bed | 3 | 90 x1
t10_massage thumbs: bed | 3 | 90 x1
t11_heat pad: bed | 4 | 150 x1
t11_heat shower: standing | 2 | 300 x1
t12_cold usual: any | 3 | 600 x1
t13_towel_roll usual: bed | 4 | 60 15 60 x1
t14_ball calf: sitting | 4 | 45 x1
t14_ball arch: sitting | 4 | 45 x1
t15_pmr lying: bed | 5 | 4 4 4 4 4 4 5 20 5 20 5 20 5 20 5 20 5 20 5 20 5 20 5 20 5 20 5 20 5 20 5 20 5 20 4 6 4 6 4 6 4 6 4 6 4 6 x1
t15_pmr sitting: sitting | 5 | 4 4 4 4 4 4 5 20 5 20 5 20 5 20 5 20 5 20 5 20 5 20 5 20 5 20 5 20 5 20 5 20 5 20 4 6 4 6 4 6 4 6 4 6 4 6 x1
t16_breathe usual: any | 2 | 4 6 x6
t17_bedtime standing: standing | 4 | 10 x13
t17_bedtime seated: sitting | 4 | 10 x13
t18_day_calf usual: standing | 3 | 300 x1
t19_hydrate usual: any | 1 | x0
t20_bedding usual: bed | 2 | x0
t21_light_move usual: standing | 1 | 180 x1
t22_pickle usual: any | 1 | x0
"""  # noqa: E501

CARES = {
    "t2_towel_pull": {"pregnant": "propped"},
    "t6_walk_off": {"numb_or_circulation": "shoes"},
    "t7_hamstring": {"leg_repair": "no-leaning"},
    "t8_quad": {"leg_repair": "to-comfort"},
    "t15_pmr": {"pregnant": "propped"},
    "t17_bedtime": {"pregnant": "not-flat", "leg_repair": "no-leaning"},
    "t20_bedding": {"pregnant": "not-flat"},
}
BY_HAND = {"t9_toes hand": {"broken_skin", "numb_or_circulation"}}
ALL = {"calf", "foot", "hamstring", "quadriceps", "shin", "unsure"}

CLOSED = {
    Block.M: """t10_massage/palm t10_massage/thumbs t13_towel_roll t14_ball/calf t14_ball/arch""",
    Block.H: "t11_heat/pad t11_heat/shower",
    Block.W: """t3_stand_weight t4_wall_calf t5_heel_walk t6_walk_off/walk t7_hamstring/standing
        t8_quad/standing t11_heat/shower t17_bedtime/standing t18_day_calf t21_light_move""",
    Block.S: """t1_dorsiflex/hand t2_towel_pull/sitting t2_towel_pull/lying t3_stand_weight
        t4_wall_calf t5_heel_walk t7_hamstring/bed t7_hamstring/standing t8_quad/bed
        t8_quad/standing t9_toes/hand t17_bedtime/standing t17_bedtime/seated t18_day_calf""",
}
BEFORE_ANY_ANSWER = """t1_dorsiflex/own t1_dorsiflex/hand t9_toes/own t9_toes/hand
    t7_hamstring/bed t8_quad/bed t16_breathe shin_point_down"""
OWN_MUSCLES = "t16_breathe t1_dorsiflex/own shin_point_down"
LEFT = {
    "dvt_signs": OWN_MUSCLES,
    "pregnancy_leg": OWN_MUSCLES,
    "over_10_min": OWN_MUSCLES,
    "injury_or_illness": "t16_breathe",
    "calf_tear": "t16_breathe",
    "fall_injury": "t16_breathe",
    "rhabdo_signs": "t16_breathe",
    "skin_infection": "t16_breathe",
    "tetanus_exposure": "t16_breathe",
    "toxin_exposure": "t16_breathe",
}


def lines(table: str) -> list[tuple[str, list[str]]]:
    split = (line.split(":") for line in table.strip().splitlines())
    return [(name, [cell.strip() for cell in rest.split("|")]) for name, rest in split]


def moves(names: str) -> set[Move]:
    return {Move(*name.split("/")) for name in names.split()}


def words(values: frozenset[str]) -> set[str]:
    return {str(value) for value in values}


@pytest.mark.parametrize(("name", "cells"), lines(ROWS))
def test_a_technique(name: str, cells: list[str]) -> None:
    when, muscles, grade, sources, conditions, flags = cells
    known: Technique = TECHNIQUES[name]
    assert words(known.when) == set(when.split())
    assert words(known.muscles) == (ALL if muscles == "all" else set(muscles.split()))
    assert known.grade is not None
    assert known.grade.value == grade
    assert known.sources == tuple(sources.split())
    assert words(known.barred_by) == set(conditions.split())
    assert known.barred_by_flags == set(flags.split())
    cares = {condition.value: key for condition, key in known.cares}
    assert cares == {
        condition: f"technique-care-{care}" for condition, care in CARES.get(name, {}).items()
    }
    assert known.needs_free_fluids == (name in {"t19_hydrate", "t22_pickle"})
    assert known.offered == (name != "t22_pickle")


@pytest.mark.parametrize(("name", "cells"), lines(FORMS))
def test_a_form(name: str, cells: list[str]) -> None:
    position, steps, beats = cells
    technique, form_name = name.split()
    form = TECHNIQUES[technique].form(form_name)
    assert form.position.value == position
    number = technique.split("_")[0]
    stem = f"technique-{number}" + ("" if form_name == "usual" else f"-{form_name}")
    assert form.card == f"{stem}-card"
    assert form.steps == tuple(f"{stem}-{n}" for n in range(1, int(steps) + 1))
    held, times = beats.split("x")
    assert [beat.seconds for beat in form.beats] == [int(each) for each in held.split()] * int(
        times
    )
    assert words(form.barred_by) == BY_HAND.get(name, set())


def test_every_technique_and_form_is_written_down() -> None:
    assert [name for name, _ in lines(ROWS)] == list(TECHNIQUES)
    forms = [f"{each.id} {form.id}" for each in TECHNIQUES.values() for form in each.forms]
    assert [name for name, _ in lines(FORMS)] == forms


@pytest.mark.parametrize("block", CLOSED)
def test_what_a_lock_closes(block: Block) -> None:
    assert BARRED[block] == moves(CLOSED[block])


def test_every_lock_has_its_list_but_the_one_that_closes_all() -> None:
    assert BARRED.keys() == CLOSED.keys() == set(Block) - {Block.ALL}


def test_what_may_be_done_before_any_answer() -> None:
    assert moves(BEFORE_ANY_ANSWER) == FAIL_CLOSED


def test_what_is_left_of_the_ladder() -> None:
    assert {flag: set(left) for flag, left in LADDER_ENDS.items()} == {
        flag: moves(left) for flag, left in LEFT.items()
    }
