"""Typed danger is found, and only there."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conversations.content.combinations import SIGNS
from conversations.content.conditions import Condition
from conversations.content.levels import Level
from conversations.content.red_flags import RED_FLAGS
from conversations.understanding.danger import find, find_any
from conversations.understanding.finding import Finding
from conversations.understanding.lexicon import languages, load
from tests.conversations.understanding.denied_lines import DENIED
from tests.conversations.understanding.emergency_lines import EMERGENCY
from tests.conversations.understanding.ordinary_lines import ORDINARY
from tests.conversations.understanding.strange_texts import STRANGE
from tests.conversations.understanding.urgent_lines import URGENT

SAID = EMERGENCY | URGENT
LINES = [(flag, line) for flag, lines in SAID.items() for line in lines]

IN_DOUBT = [
    ("limb_ischaemia", "my foot is cold"),
    ("dvt_signs", "is this a blood clot?"),
    ("dvt_signs", "my calf is throbbing"),
    ("dvt_signs", "not sure if my leg is swollen"),
    ("dvt_signs", "worried about a clot in my leg"),
    ("stroke_signs", "could it be a stroke"),
    ("stroke_signs", "I had a stroke"),
    ("stroke_signs", "stroke"),
    ("new_paralysis", "I can't move my leg"),
    ("walking_balance", "can't walk"),
    ("confusion_collapse", "I'm confused"),
    ("pe_signs", "chest pain last night but it's gone now"),
    ("pe_signs", "I never had chest pain like this"),
    ("stroke_signs", "last year I had a stroke and slurred speech"),
    ("sudden_numbness", "no pain, numb leg"),
    ("self_harm", "this pain makes me want to die"),
    ("self_harm", "the cramp hurts so much I want to die"),
]


@pytest.mark.parametrize(("flag", "line"), LINES)
def test_every_danger_sign_is_heard(flag: str, line: str) -> None:
    finding = find(line)
    assert flag in finding.flags
    assert not finding.in_doubt
    assert f"{flag}: " in finding.why


@pytest.mark.parametrize("flag", SAID)
def test_every_sign_is_heard_in_at_least_six_ways(flag: str) -> None:
    assert len(set(SAID[flag])) >= 6


@pytest.mark.parametrize("line", [*DENIED, *ORDINARY])
def test_harmless_words_raise_nothing(line: str) -> None:
    finding = find(line)
    assert finding.flags == ()
    assert not finding.in_doubt


def test_the_harmless_lines_are_many() -> None:
    assert len({*DENIED, *ORDINARY}) > 250


@pytest.mark.parametrize(("flag", "line"), IN_DOUBT)
def test_what_may_mean_something_else_is_asked(flag: str, line: str) -> None:
    finding = find(line)
    assert flag in finding.flags
    assert finding.in_doubt


def test_every_emergency_and_urgent_flag_has_its_lines() -> None:
    """The ids written out, so that a flag dropped from the lexicon is missed."""
    assert set(EMERGENCY) == {
        "pe_signs", "confusion_collapse", "stroke_signs", "new_paralysis", "limb_ischaemia",
        "cauda_equina", "compartment_trauma", "tetanus_signs", "venom_bite", "sepsis_signs",
        "heat_stroke", "self_harm",
    }  # fmt: skip
    assert set(URGENT) == {
        "over_10_min", "dvt_signs", "pregnancy_leg", "skin_infection", "rhabdo_signs",
        "calf_tear", "tetanus_exposure", "toxin_exposure", "tetany", "fluid_loss",
        "sudden_numbness", "new_weakness", "walking_balance", "dizziness", "rest_pain_ulcer",
        "statin_muscle", "fall_injury", "quinine_bleeding",
    }  # fmt: skip


@pytest.mark.parametrize("language", languages())
def test_the_lexicon_names_only_flags_that_exist(language: str) -> None:
    named = {sign.flag for signs in load(language).signs.values() for sign in signs}
    assert set(SAID) <= named
    assert named <= set(RED_FLAGS) | SIGNS | set(Condition)


@pytest.mark.parametrize(
    "line",
    [
        "had a DVT in 2019",
        "I had a blood clot years ago",
        "history of blood clots",
        "I'm on blood thinners for a clot",
        "pulmonary embolism in 2015",
    ],
)
def test_a_past_clot_is_no_flag_but_is_kept_in_mind(line: str) -> None:
    assert find(line) == Finding(past_clot=True)


def test_no_clot_is_made_of_a_denied_one() -> None:
    assert find("I never had a blood clot") == Finding()


def test_a_past_clot_hides_nothing_that_is_there_now() -> None:
    finding = find("I had a DVT in 2019 and now my calf is swollen again")
    assert "dvt_signs" in finding.flags
    assert not finding.in_doubt


@pytest.mark.parametrize("line", ["my husband can't breathe", "my mum fell", "she fainted"])
def test_someone_else_in_danger_is_in_danger(line: str) -> None:
    finding = find(line)
    assert finding.flags
    assert finding.about_other


def test_one_s_own_danger_is_one_s_own() -> None:
    assert not find("I can't breathe").about_other


def test_a_surer_sign_drops_the_doubtful_one() -> None:
    finding = find("my foot is cold and my calf is swollen", second=False)
    assert finding.flags == ("dvt_signs",)
    assert not finding.in_doubt


@pytest.mark.parametrize(
    "line",
    [
        "I CAN'T BREATHE",
        "i cant breathe!!!!",
        "i caaaan't breeeathe",
        "i can\u2019t breathe \U0001f630",
        "i ca\u200bn't bre\u00adathe",
        "I can't braethe",
        "\uff29 can't breathe",
    ],
)
def test_the_way_of_typing_does_not_matter(line: str) -> None:
    assert find(line).flags == ("pe_signs",)


@pytest.mark.parametrize(
    ("line", "flag"),
    [
        ("both my ankles are swollen and I'm breathless", "pe_signs"),
        (
            "I'm 32 weeks pregnant, my feet are swollen and I have a terrible headache",
            "swelling_both",
        ),
        ("I fell and hit my head and I'm on warfarin", "fall_injury"),
        ("he swallowed bleach", "toxin_exposure"),
        ("my pee is brown and there is hardly any of it", "rhabdo_signs"),
        ("both my legs have suddenly gone weak", "new_weakness"),
    ],
)
def test_what_is_said_beside_a_sign_makes_it_more_urgent(line: str, flag: str) -> None:
    finding = find(line)
    assert flag in finding.flags
    assert finding.level() is Level.EMERGENCY


def test_what_is_known_of_a_person_counts_as_if_it_were_said() -> None:
    finding = find("I fell and hit my head")
    assert finding.level() is Level.URGENT
    assert finding.level([Condition.BLOOD_THINNERS]) is Level.EMERGENCY


@pytest.mark.parametrize("expected", ["", "en", "es", "de", "xx"])
@pytest.mark.parametrize("line", ["I can't breathe", "my chest hurts", "he fainted"])
def test_danger_is_found_whatever_language_is_expected(line: str, expected: str) -> None:
    assert find_any(line, expected).level() is Level.EMERGENCY


@pytest.mark.parametrize("line", ["no chest pain", "hello", "", "had a DVT in 2019"])
def test_no_language_makes_danger_of_what_is_harmless_in_its_own(line: str) -> None:
    assert find_any(line) == find(line)


def test_why_something_named_is_not_meant_is_told() -> None:
    assert find("no chest pain").taken_back == (("pe_signs", "denied"),)


def test_reasons_never_repeat_the_person() -> None:
    assert "aunt" not in find("my aunt Gertrude fainted").why


def test_an_unknown_language_is_read_as_english() -> None:
    assert find("my chest hurts", "xx-YY").flags == ("pe_signs",)


@settings(deadline=None)
@given(st.text(max_size=400) | st.sampled_from(STRANGE))
def test_no_text_is_too_strange(text: str) -> None:
    finding = find(text)
    assert bool(finding.flags) == bool(finding.why)
    assert finding.flags or not finding.in_doubt


@settings(deadline=None)
@given(st.lists(st.sampled_from(sorted(load("en").speller.forms)), max_size=40))
def test_no_jumble_of_known_words_is_too_strange(words: list[str]) -> None:
    finding = find(" ".join(words))
    assert finding == find(" ".join(words))


@settings(deadline=None)
@given(st.sampled_from(LINES), st.sampled_from(ORDINARY))
def test_ordinary_words_before_a_sign_do_not_hide_it(said: tuple[str, str], ordinary: str) -> None:
    assert find(f"{ordinary}. {said[1]}").flags


@pytest.mark.parametrize(
    ("line", "level"),
    [
        ("was watching a film and suddenly my face is drooping", Level.EMERGENCY),
        ("in the film she can't lift her arm and the doctor says stroke", Level.SELF_CARE),
        ("what counts as unsteady?", Level.SELF_CARE),
        ("does a charley horse make one leg go dark red and tight? mine has", Level.URGENT),
        ("had a foot ulcer in 2018", Level.SELF_CARE),
        ("I had a DVT in 2014, cramps tonight", Level.SELF_CARE),
        ("muscle pain on my statin, no", Level.SELF_CARE),
    ],
)
def test_stories_and_general_questions_are_told_from_what_happens(line: str, level: Level) -> None:
    assert find(line).level() == level


def test_a_sure_flag_that_can_wait_hides_no_urgent_doubt() -> None:
    finding = find("cramps wreck my sleep every night, not sure if my leg is swollen")
    assert "dvt_signs" in finding.flags
    assert finding.in_doubt
