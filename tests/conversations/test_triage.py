"""Several signs together: the highest level wins, locks add up, more is never less."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations.content.combinations import ALONE, COMBINATIONS, SIGNS
from conversations.content.conditions import Condition
from conversations.content.levels import Block, Level
from conversations.content.red_flags import FINDINGS, RED_FLAGS
from conversations.triage import RULES, Reply, assess, follow_ups

IDS = sorted({*RED_FLAGS, *FINDINGS, *SIGNS})
flags = st.frozensets(st.sampled_from(IDS), max_size=6)
conditions = st.frozensets(st.sampled_from(list(Condition)), max_size=4)


def test_nothing_is_self_care() -> None:
    found = assess(())
    assert found.level is Level.SELF_CARE
    assert not found.rules
    assert not found.versions
    assert not found.clarify
    assert found.blocks == frozenset()


@pytest.mark.parametrize("name", sorted({*RED_FLAGS, *FINDINGS}))
def test_each_alone_has_its_own_level(name: str) -> None:
    found = assess([name])
    assert found.level is RULES[name].level
    assert found.rules[0] == name
    assert found.blocks == RULES[name].blocks


@pytest.mark.parametrize(
    ("present", "profile", "level"),
    [
        ("dizziness fainted", "", Level.EMERGENCY),
        ("dizziness chest_pain", "", Level.EMERGENCY),
        ("dizziness breathless", "", Level.EMERGENCY),
        ("dizziness confused", "", Level.EMERGENCY),
        ("dizziness vomiting", "", Level.URGENT),
        ("swelling_both", "", Level.SOON),
        ("swelling_both breathless", "", Level.EMERGENCY),
        ("swelling_both bad_headache", "", Level.SOON),
        ("swelling_both bad_headache", "pregnant", Level.EMERGENCY),
        ("skin_infection very_ill", "", Level.EMERGENCY),
        ("skin_infection fast_breathing", "", Level.EMERGENCY),
        ("hot_leg cold_clammy", "", Level.EMERGENCY),
        ("very_ill", "", Level.SELF_CARE),
        ("rhabdo_signs scant_urine", "", Level.EMERGENCY),
        ("rhabdo_signs fainted", "", Level.EMERGENCY),
        ("rhabdo_signs confused", "", Level.EMERGENCY),
        ("new_weakness weak_both_legs", "", Level.EMERGENCY),
        ("new_weakness new_back_pain", "", Level.URGENT),
        ("new_weakness new_back_pain", "cancer", Level.EMERGENCY),
        ("new_weakness", "cancer", Level.URGENT),
        ("toxin_exposure swallowed_poison", "", Level.EMERGENCY),
        ("toxin_exposure drooling", "", Level.EMERGENCY),
        ("toxin_exposure drowsy", "", Level.EMERGENCY),
        ("fall_injury vomiting", "", Level.EMERGENCY),
        ("fall_injury cannot_get_up", "", Level.EMERGENCY),
        ("fall_injury worse_headache", "", Level.EMERGENCY),
        ("fall_injury heavy_bleeding", "", Level.EMERGENCY),
        ("fall_injury hit_head", "", Level.URGENT),
        ("fall_injury hit_head", "blood_thinners", Level.EMERGENCY),
        ("fall_injury", "blood_thinners", Level.URGENT),
        ("quinine_bleeding bleeding_wont_stop", "", Level.EMERGENCY),
        ("quinine_bleeding vision_going", "", Level.EMERGENCY),
        ("burning_hot vomiting", "", Level.EMERGENCY),
        ("burning_hot", "", Level.SELF_CARE),
        ("sudden_numbness cold_pale", "", Level.EMERGENCY),
        ("sudden_numbness saddle_numb", "", Level.EMERGENCY),
        ("dvt_signs", "pregnant", Level.URGENT),
    ],
)
def test_signs_together(present: str, profile: str, level: Level) -> None:
    known = [Condition(name) for name in profile.split()]
    assert assess(present.split(), known).level is level


def test_a_combination_fires_the_flag_it_amounts_to() -> None:
    assert assess(["skin_infection", "very_ill"]).rules[0] == "sepsis_signs"
    assert assess(["burning_hot", "vomiting"]).rules[0] == "heat_stroke"
    assert "pregnancy_leg" in assess(["dvt_signs"], [Condition.PREGNANT]).rules


def test_the_record_names_every_rule_with_its_version() -> None:
    found = assess(["dizziness", "dizzy_severe", "worsening"])
    assert found.rules == ("dizzy_with_danger", "dizziness", "worsening")
    assert found.versions == (1, 1, 1)


@given(flags, flags, conditions, conditions)
def test_more_is_never_less(
    some: frozenset[str],
    more: frozenset[str],
    known: frozenset[Condition],
    further: frozenset[Condition],
) -> None:
    less, all_of_it = assess(some, known), assess(some | more, known | further)
    assert all_of_it.level >= less.level
    assert all_of_it.blocks >= less.blocks
    assert set(all_of_it.rules) >= set(less.rules)


@given(flags, flags)
def test_the_order_of_signs_does_not_matter(some: frozenset[str], others: frozenset[str]) -> None:
    assert assess([*some, *others]) == assess([*others, *some])


@given(flags)
def test_the_deciding_rule_comes_first(some: frozenset[str]) -> None:
    found = assess(some)
    levels = [RULES[name].level for name in found.rules]
    assert levels == sorted(levels, reverse=True)
    assert found.level == max(levels, default=Level.SELF_CARE)


@pytest.mark.parametrize("name", sorted(RED_FLAGS))
def test_not_sure_locks_at_once_and_waits_for_the_level(name: str) -> None:
    found = assess([], unsure=[name])
    assert found.blocks == RED_FLAGS[name].blocks
    assert found.level is Level.SELF_CARE
    assert found.clarify == (name,)


@pytest.mark.parametrize("reply", [Reply.YES, Reply.UNSURE, Reply.SILENT])
def test_a_clarifying_question_counts_unless_denied(reply: Reply) -> None:
    assert assess([], unsure=["dvt_signs"], replies={"dvt_signs": reply}) == assess(["dvt_signs"])


def test_doubts_are_cleared_up_in_the_order_of_danger() -> None:
    unsure = ["worsening", "dvt_signs", "pe_signs"]
    assert assess([], unsure=unsure).clarify == ("pe_signs", "dvt_signs", "worsening")


def test_a_clear_no_drops_the_flag() -> None:
    assert assess([], unsure=["dvt_signs"], replies={"dvt_signs": Reply.NO}) == assess([])


def test_an_unknown_sign_is_a_bug() -> None:
    with pytest.raises(KeyError):
        assess(["no_such_sign"])


@pytest.mark.parametrize("flag", sorted(RED_FLAGS))
def test_each_follow_up_raises_its_flag_for_somebody(flag: str) -> None:
    everything = list(Condition)
    for further in RED_FLAGS[flag].follow_ups:
        assert further.id in SIGNS
        assert assess([flag, further.id], everything).level is further.level
        assert further.level > RED_FLAGS[flag].level
    assert follow_ups(flag, everything) == RED_FLAGS[flag].follow_ups


def test_a_follow_up_that_changes_nothing_is_not_asked() -> None:
    assert [each.id for each in follow_ups("fall_injury")] == ["fall_severe"]
    thinned = follow_ups("fall_injury", [Condition.BLOOD_THINNERS])
    assert [each.id for each in thinned] == ["fall_severe", "hit_head"]
    assert [each.id for each in follow_ups("new_weakness")] == ["weak_both_legs"]


def test_the_table_of_combinations_uses_known_ids_only() -> None:
    known = {*RED_FLAGS, *SIGNS, *Condition}
    for row in COMBINATIONS:
        assert row.needs | row.any_of <= known, row.id
        assert not row.needs & row.any_of, row.id
        assert not row.gives or RED_FLAGS[row.gives].level is row.level
        raised = (
            max(RED_FLAGS[name].level for name in row.needs & RED_FLAGS.keys() | {row.gives} - {""})
            if row.needs & RED_FLAGS.keys()
            else Level.SELF_CARE
        )
        assert row.level >= raised
    assert ALONE.keys() <= SIGNS
    assert set(ALONE.values()) <= RED_FLAGS.keys()


def test_an_emergency_always_stops_everything() -> None:
    assert Block.ALL in assess(["dizziness", "fainted"]).blocks
