"""Combinations, findings, single signs and the clocks of a cramp: written down a second time."""

import pytest

from conversations.content import ladders
from conversations.content.combinations import ALONE, COMBINATIONS, SIGNS
from conversations.content.conditions import CONDITION_BLOCKS
from conversations.content.ladders import LADDERS
from conversations.content.levels import Block, Level, Move
from conversations.content.red_flags import FINDINGS, RED_FLAGS
from conversations.content.screen import MORNING_SIGNS
from conversations.content.technique import Muscle
from conversations.flows.advice import WORSE
from conversations.flows.screen import INJURIES
from conversations.triage import RULES, assess

# id: needs | any of | level | amounts to | locks | sources
TOGETHER = """
dizzy_with_danger: dizziness | dizzy_severe fainted chest_pain breathless confused | EMERGENCY | | ALL | 25 30
swelling_breathless: swelling_both | breathless | EMERGENCY | pe_signs | ALL | 1
swelling_pregnant: swelling_both pregnant | bad_headache vision_going | EMERGENCY | | ALL | 1
infection_very_ill: skin_infection | very_ill confused fast_breathing cold_clammy | EMERGENCY | sepsis_signs | ALL | 34
hot_leg_very_ill: dvt_signs | very_ill confused fast_breathing cold_clammy | EMERGENCY | sepsis_signs | ALL | 34
rhabdo_danger: rhabdo_signs | rhabdo_severe scant_urine fainted confused | EMERGENCY | | ALL | 33
weak_both_legs_new: new_weakness | weak_both_legs | EMERGENCY | | ALL | OJ
weak_cancer_back: new_weakness cancer | new_back_pain | EMERGENCY | | ALL | OJ
poison_danger: toxin_exposure | toxin_severe swallowed_poison trouble_breathing drooling drowsy | EMERGENCY | | ALL | 2 7
fall_danger: fall_injury | fall_severe fainted vomiting drowsy worse_headache cannot_get_up heavy_bleeding | EMERGENCY | | ALL | GK OJ
head_hit_thinners: fall_injury hit_head | blood_thinners | EMERGENCY | | ALL | GK OJ
quinine_danger: quinine_bleeding | quinine_severe bleeding_wont_stop vision_going | EMERGENCY | | ALL | 22 23
heat_danger: burning_hot | confused vomiting fainted | EMERGENCY | heat_stroke | ALL | 51
numb_and_cold: sudden_numbness | cold_pale | EMERGENCY | limb_ischaemia | ALL | 1 27 29
numb_saddle: sudden_numbness | saddle_numb | EMERGENCY | cauda_equina | ALL | 1 27 29
pregnant_leg_sign: pregnant | dvt_signs | URGENT | pregnancy_leg | MH | 26 37
"""  # noqa: E501  # a row is a row

# by id: level, locks, what it covers
FOUND = """
chest_breath_head: EMERGENCY | ALL | pe_signs confusion_collapse stroke_signs
cold_or_still: EMERGENCY | ALL | limb_ischaemia new_paralysis
injury_or_illness: URGENT | ALL | tetanus_signs venom_bite compartment_trauma sepsis_signs heat_stroke calf_tear fall_injury rhabdo_signs skin_infection tetanus_exposure toxin_exposure
unsteady_dizzy_fell: URGENT | MHSW | walking_balance dizziness fall_injury
over_10_min_twice: URGENT | M | over_10_min
numb_only: SELF_CARE | MHW | sudden_numbness
old_or_trivial: SELF_CARE | M |
dizziness_passed: SELF_CARE | MW | dizziness
drunk_or_sedated: SELF_CARE | HW |
"""  # noqa: E501

SOURCES = """
pe_signs 24 25 26 / confusion_collapse 25 30 / stroke_signs 30 / new_paralysis 27 28 /
limb_ischaemia 27 28 / cauda_equina 29 / compartment_trauma 31 27 / tetanus_signs 32 /
venom_bite GK / sepsis_signs 34 / heat_stroke 51 / self_harm OJ / over_10_min 1 2 3 7 /
dvt_signs 24 / pregnancy_leg 26 37 / skin_infection 34 / rhabdo_signs 33 / calf_tear 63 /
tetanus_exposure 2 32 / toxin_exposure 2 7 / tetany 64 / fluid_loss GK / sudden_numbness 1 OJ /
new_weakness 2 7 / walking_balance 35 / dizziness 25 30 / rest_pain_ulcer 28 / statin_muscle 36 /
fall_injury GK OJ / quinine_bleeding 22 23 / over_10_min_resolved 1 / sleep_disturbed 1 3 7 /
worsening OJ / exertional_pain 28 4 / wasting_weakness 2 7 35 / numbness_persistent 1 4 /
swelling_both 1 / new_medicine 4 5 17 / known_condition 4 5 / sore_over_3_days 1 /
cramps_elsewhere 4 / systemic_symptoms GK
"""

FURTHER = {
    "skin_infection": ["very_ill"],
    "rhabdo_signs": ["rhabdo_severe"],
    "toxin_exposure": ["toxin_severe"],
    "new_weakness": ["weak_both_legs", "new_back_pain"],
    "dizziness": ["dizzy_severe"],
    "fall_injury": ["fall_severe", "hit_head"],
    "quinine_bleeding": ["quinine_severe"],
    "swelling_both": ["breathless", "bad_headache"],
}

BY_ITSELF = {
    "breathless": "pe_signs",
    "chest_pain": "pe_signs",
    "trouble_breathing": "pe_signs",
    "confused": "confusion_collapse",
    "fainted": "confusion_collapse",
    "cold_pale": "limb_ischaemia",
    "saddle_numb": "cauda_equina",
    "hot_leg": "dvt_signs",
    "weak_both_legs": "new_weakness",
}

LOCKED_FOR = """
clot M / blood_thinners M / pregnant M / veins M / broken_skin MH / recent_rest M / leg_repair MW /
calf_repair MW / numb_or_circulation MH / cancer M / unsteady W / bones_cold_pressure
"""

LOOP = "t2_towel_pull/sitting"
RUNGS = {
    Muscle.CALF: (
        "t1_dorsiflex/hand t1_dorsiflex/own",
        "t3_stand_weight",
        f"t10_massage/palm {LOOP}",
        "t4_wall_calf",
        "t6_walk_off/walk t6_walk_off/jiggle",
        "t11_heat/pad",
    ),
    Muscle.FOOT: (
        "t9_toes/hand t9_toes/own",
        "t3_stand_weight",
        "t10_massage/thumbs t9_toes/hand t9_toes/own",
        "t6_walk_off/walk t6_walk_off/jiggle",
        "t6_walk_off/walk t6_walk_off/jiggle",
        "t11_heat/pad",
    ),
    Muscle.HAMSTRING: (
        "t7_hamstring/bed",
        "t2_towel_pull/lying",
        "t10_massage/palm t7_hamstring/bed",
        "t7_hamstring/standing",
        "t6_walk_off/walk t6_walk_off/jiggle",
        "t11_heat/pad",
    ),
    Muscle.QUADRICEPS: (
        "t8_quad/bed",
        "t8_quad/standing",
        "t10_massage/palm t8_quad/bed",
        "t6_walk_off/walk t6_walk_off/jiggle",
        "t6_walk_off/walk t6_walk_off/jiggle",
        "t11_heat/pad",
    ),
    Muscle.SHIN: (
        "shin_point_down",
        "shin_point_down",
        "t10_massage/palm shin_point_down",
        "t6_walk_off/walk t6_walk_off/jiggle",
        "t6_walk_off/walk t6_walk_off/jiggle",
        "t11_heat/pad",
    ),
}
TIMES = ((0, 105), (105, 180), (180, 270), (270, 345), (360, 420), (420, 570))
CLOCKS = {
    "FIRST_REPEAT_OF_SCREEN": 90,
    "CHECK_ONE": 180,
    "CHECK_TWO": 360,
    "TEN_MINUTES": 600,
    "HARD_LATEST": 630,
    "A_FEW_MINUTES": 240,
    "ANSWER_LASTS": 1800,
    "RE_CRAMP_WITHIN": 300,
    "FOLLOW_UP_WAIT": 60,
    "DIZZY_WAIT": 300,
    "NUMB_RECHECK": 1800,
}


def lines(table: str) -> list[tuple[str, list[str]]]:
    split = (line.split(":") for line in table.strip().splitlines())
    return [(name, [cell.strip() for cell in rest.split("|")]) for name, rest in split]


def pairs(table: str) -> dict[str, list[str]]:
    rows = (row.split() for row in table.split("/"))
    return {name: rest for name, *rest in rows}


def locks(letters: str) -> set[Block]:
    return {Block.ALL} if letters == "ALL" else {Block[letter] for letter in letters}


def move(name: str) -> Move:
    return Move(*name.split("/"))


@pytest.mark.parametrize(("name", "cells"), lines(TOGETHER))
def test_signs_that_are_worse_together(name: str, cells: list[str]) -> None:
    needs, any_of, level, gives, blocks, sources = cells
    (row,) = (each for each in COMBINATIONS if each.id == name)
    assert row.needs == set(needs.split())
    assert row.any_of == set(any_of.split())
    assert row.level is Level[level]
    assert row.gives == gives
    assert row.blocks == locks(blocks)
    assert row.sources == tuple(sources.split())


@pytest.mark.parametrize(("name", "cells"), lines(FOUND))
def test_a_finding(name: str, cells: list[str]) -> None:
    level, blocks, covers = cells
    row = FINDINGS[name]
    assert row.id == name
    assert row.level is Level[level]
    assert row.blocks == locks(blocks)
    assert row.covers == tuple(covers.split())


def test_every_row_is_written_down() -> None:
    assert [name for name, _ in lines(TOGETHER)] == [row.id for row in COMBINATIONS]
    assert [name for name, _ in lines(FOUND)] == list(FINDINGS)
    assert RULES.keys() == {*RED_FLAGS, *FINDINGS, *(row.id for row in COMBINATIONS)}


def test_where_each_danger_sign_comes_from() -> None:
    assert {id: list(flag.sources) for id, flag in RED_FLAGS.items()} == pairs(SOURCES)


def test_what_is_asked_further() -> None:
    asked = {id: flag.follow_ups for id, flag in RED_FLAGS.items() if flag.follow_ups}
    assert {id: [each.id for each in further] for id, further in asked.items()} == FURTHER
    assert {each.level for further in asked.values() for each in further} == {Level.EMERGENCY}


def test_signs_that_are_a_flag_by_themselves() -> None:
    assert ALONE == BY_ITSELF
    for sign, flag in BY_ITSELF.items():
        assert flag in assess([sign]).rules


def test_signs_are_what_the_tables_speak_of_and_nothing_else() -> None:
    named = {id for row in COMBINATIONS for id in row.needs | row.any_of}
    named |= ALONE.keys() | {each for further in FURTHER.values() for each in further}
    conditions = {"pregnant", "cancer", "blood_thinners"}
    assert named - RED_FLAGS.keys() - conditions == SIGNS


def test_what_each_condition_locks() -> None:
    wanted = {name: locks("".join(rest)) for name, rest in pairs(LOCKED_FOR).items()}
    assert {each.value: set(locked) for each, locked in CONDITION_BLOCKS.items()} == wanted


def test_what_is_behind_the_button_for_injuries() -> None:
    assert list(INJURIES.items()) == [
        ("jaw", "tetanus_signs"),
        ("venom", "venom_bite"),
        ("hard", "compartment_trauma"),
        ("sepsis", "sepsis_signs"),
        ("heat", "heat_stroke"),
        ("tear", "calf_tear"),
        ("fall", "fall_injury"),
        ("brown", "rhabdo_signs"),
        ("skin", "skin_infection"),
        ("wound", "tetanus_exposure"),
        ("poison", "toxin_exposure"),
        ("old", "old_or_trivial"),
        ("mistake", "mistake"),
        ("silent", "injury_or_illness"),
    ]


def test_what_the_buttons_of_the_morning_record() -> None:
    assert [(each.id, each.records) for each in MORNING_SIGNS] == [
        ("swollen_hot_red", "dvt_signs"),
        ("cold_or_still", "cold_or_still"),
        ("numb_still", "sudden_numbness"),
        ("weak", "new_weakness"),
        ("unsteady_dizzy_fell", "unsteady_dizzy_fell"),
        ("brown_pee", "rhabdo_signs"),
        ("fever", "skin_infection"),
        ("chest_breath_head", "chest_breath_head"),
        ("numb_groin", "cauda_equina"),
    ]


def test_what_has_its_own_words_for_getting_worse() -> None:
    spoken = """calf_tear fall_injury injury_or_illness new_weakness pregnancy_leg
        quinine_bleeding rhabdo_signs skin_infection sudden_numbness swelling_both
        tetanus_exposure toxin_exposure unsteady_dizzy_fell"""
    assert set(spoken.split()) == WORSE


@pytest.mark.parametrize("muscle", list(Muscle))
def test_the_moves_of_a_ladder(muscle: Muscle) -> None:
    wanted = RUNGS[Muscle.CALF if muscle is Muscle.UNSURE else muscle]
    ladder = LADDERS[muscle]
    assert [rung.moves for rung in ladder] == [
        tuple(move(name) for name in names.split()) for names in wanted
    ]
    assert [(rung.start, rung.end) for rung in ladder] == list(TIMES)
    of_the_calf = wanted == RUNGS[Muscle.CALF]
    reach = [Move("t2_towel_pull", "sitting") if of_the_calf else None, *[None] * 5]
    assert [rung.out_of_reach for rung in ladder] == reach
    helped = [*[None] * 4, Move("t5_heel_walk") if of_the_calf else None, None]
    assert [rung.if_helped for rung in ladder] == helped
    assert [rung.alongside for rung in ladder] == [*[None] * 5, Move("t16_breathe")]


def test_the_clocks_of_a_cramp() -> None:
    assert {name: getattr(ladders, name) for name in CLOCKS} == CLOCKS
