"""The table of danger signs, row by row, as the evidence has it."""

import pytest

from conversations.content.levels import Block, Level
from conversations.content.red_flags import FINDINGS, RED_FLAGS, Asked
from conversations.content.screen import LADDER_ENDS, MORNING_SIGNS
from conversations.content.sources import SOURCES
from conversations.triage import RULES

ROWS = """
pe_signs            EMERGENCY ALL  AC
confusion_collapse  EMERGENCY ALL  AC
stroke_signs        EMERGENCY ALL  A
new_paralysis       EMERGENCY ALL  GC
limb_ischaemia      EMERGENCY ALL  AC
cauda_equina        EMERGENCY ALL  AC
compartment_trauma  EMERGENCY ALL  A
tetanus_signs       EMERGENCY ALL  A
venom_bite          EMERGENCY ALL  A
sepsis_signs        EMERGENCY ALL  C
heat_stroke         EMERGENCY ALL  -
self_harm           EMERGENCY ALL  -
over_10_min         URGENT    MHS  T
dvt_signs           URGENT    MHS  AC
pregnancy_leg       URGENT    MH   A
skin_infection      URGENT    MH   AC
rhabdo_signs        URGENT    MS   AC
calf_tear           URGENT    MHSW A
tetanus_exposure    URGENT    M    A
toxin_exposure      URGENT    M    A
tetany              URGENT    M    -
fluid_loss          URGENT    MW   C
sudden_numbness     URGENT    MH   AC
new_weakness        URGENT    MW   C
walking_balance     URGENT    MW   C
dizziness           URGENT    MW   AC
rest_pain_ulcer     URGENT    MH   RC
statin_muscle       URGENT    M    R
fall_injury         URGENT    MHSW AC
quinine_bleeding    URGENT    M    R
over_10_min_resolved SOON     -    C
sleep_disturbed     SOON      -    C
worsening           SOON      -    C
exertional_pain     SOON      -    RO
wasting_weakness    SOON      -    R
numbness_persistent SOON      -    R
swelling_both       SOON      -    RC
new_medicine        SOON      -    RO
known_condition     SOON      -    OR
sore_over_3_days    SOON      -    C
cramps_elsewhere    SOON      -    R
systemic_symptoms   SOON      -    R
"""
TABLE = [line.split() for line in ROWS.strip().splitlines()]


def test_every_row_and_no_other() -> None:
    assert list(RED_FLAGS) == [row[0] for row in TABLE]


@pytest.mark.parametrize(("name", "level", "blocks", "asked"), TABLE)
def test_a_row(name: str, level: str, blocks: str, asked: str) -> None:
    flag = RED_FLAGS[name]
    letters = {"G": Asked.AFTERCARE} | {each.value: each for each in Asked}
    assert flag.id == name
    assert flag.level is Level[level]
    if blocks == "ALL":
        assert flag.blocks == {Block.ALL}
    else:
        assert flag.blocks == {Block[letter] for letter in blocks.strip("-")}
    assert flag.asked == {letters[letter] for letter in asked.strip("-")} | {Asked.FREE_TEXT}


def test_every_urgent_flag_locks_massage() -> None:
    for rule in RULES.values():
        if rule.level >= Level.URGENT:
            assert rule.blocks & {Block.M, Block.ALL}, rule.id


def test_every_emergency_locks_everything() -> None:
    for rule in RULES.values():
        if rule.level is Level.EMERGENCY:
            assert rule.blocks == {Block.ALL}, rule.id


def test_every_rule_has_sources_a_version_and_awaits_review() -> None:
    for rule in RULES.values():
        assert rule.version >= 1
        assert rule.review.by is None
    for flag in RED_FLAGS.values():
        assert flag.sources
        assert set(flag.sources) <= SOURCES.keys()


def test_no_id_is_used_twice() -> None:
    assert not RED_FLAGS.keys() & FINDINGS.keys()
    assert len(RULES) == len({*RED_FLAGS, *FINDINGS}) + sum(
        rule.id not in RED_FLAGS and rule.id not in FINDINGS for rule in RULES.values()
    )


def test_a_shared_button_is_at_least_as_strict_as_what_it_may_be() -> None:
    for name in ("chest_breath_head", "cold_or_still", "unsteady_dizzy_fell"):
        finding = FINDINGS[name]
        for covered in finding.covers:
            assert finding.level >= RED_FLAGS[covered].level
            assert Block.ALL in finding.blocks or RED_FLAGS[covered].blocks <= finding.blocks


@pytest.mark.parametrize(
    ("button", "level"),
    [
        ("swollen_hot_red", Level.URGENT),
        ("cold_or_still", Level.EMERGENCY),
        ("numb_still", Level.URGENT),
        ("weak", Level.URGENT),
        ("unsteady_dizzy_fell", Level.URGENT),
        ("brown_pee", Level.URGENT),
        ("fever", Level.URGENT),
        ("chest_breath_head", Level.EMERGENCY),
        ("numb_groin", Level.EMERGENCY),
    ],
)
def test_the_morning_question(button: str, level: Level) -> None:
    records = {each.id: each.records for each in MORNING_SIGNS}
    assert len(records) == 9
    assert RULES[records[button]].level is level


def test_what_ends_the_ladder_is_urgent() -> None:
    for name in LADDER_ENDS:
        assert RULES[name].level is Level.URGENT
