"""Seek-care advice: every danger sign says what to do, how soon, whom to call and what to leave."""

import re
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from conversations.content.countries import Number, Numbers
from conversations.content.levels import Level
from conversations.content.red_flags import FINDINGS, RED_FLAGS
from conversations.explore import explore
from conversations.facts import Facts, Person
from conversations.flows.advice import WORSE, advice_line, advise, urgent
from conversations.profile import Condition, Profile
from conversations.script import Advise, Ask, Note, Step, Text
from conversations.triage import RULES
from conversations.wording.catalogue import Catalogue

CATALOGUE = Catalogue.load()
NIGHT = datetime(2026, 2, 3, 2, 40, tzinfo=UTC)
NUMBERS = {
    "GB": ("999 or 112", "111"),
    "DE": ("112", "116117"),
    "US": ("911", "Your own doctor"),
    "BR": ("192", "192"),
    "CH": ("144 or 112", "emergency department"),
    None: ("your local emergency number", "emergency department"),
    "XX": ("your local emergency number", "emergency department"),
}

LEAVE_ALONE = {
    "over_10_min": "massage heat stretch",
    "dvt_signs": "massage heat stretch",
    "pregnancy_leg": "massage heat",
    "skin_infection": "massage heat",
    "rhabdo_signs": "massage stretch",
    "calf_tear": "massage heat stretch stand",
    "tetanus_exposure": "massage",
    "toxin_exposure": "massage",
    "tetany": "massage",
    "fluid_loss": "massage stand",
    "sudden_numbness": "massage heat",
    "new_weakness": "massage stand",
    "walking_balance": "massage stand",
    "dizziness": "massage stand",
    "rest_pain_ulcer": "massage heat",
    "statin_muscle": "massage",
    "fall_injury": "massage heat stretch stand",
    "quinine_bleeding": "massage",
}
"""What each urgent sign locks, from the evidence page by hand."""

SAID = {
    "massage": re.compile(r"(no|not|never) (massage|rubbing)", re.IGNORECASE),
    "heat": re.compile(r"no (massage[,.]? (and )?no )?heat", re.IGNORECASE),
    "stretch": re.compile(r"no (stretching|pulling)|stop pulling", re.IGNORECASE),
    "stand": re.compile(r"don't (stand|put weight)", re.IGNORECASE),
}


def advised(*flags: str, country: str | None = "GB", profile: Profile | None = None) -> Advise:
    facts = Facts(NIGHT, Person(country=country, profile=profile or Profile()))
    steps: list[Step] = list(advise(flags, facts))
    note, advice = steps
    assert isinstance(advice, Advise)
    assert note == Note("red_flag", advice.flags[0])
    return advice


def lines(advice: Advise) -> list[str]:
    return [CATALOGUE.text(each, "en") for each in advice.texts]


def worth_saying() -> list[str]:
    return sorted(id for id, rule in RULES.items() if rule.level > Level.SELF_CARE)


@pytest.mark.parametrize("country", NUMBERS)
@pytest.mark.parametrize("flag", [*RED_FLAGS, *(i for i in FINDINGS if FINDINGS[i].level)])
def test_every_sign_has_its_advice_in_every_country(flag: str, country: str | None) -> None:
    advice = advised(flag, country=country)
    emergency, line = NUMBERS[country]
    said = lines(advice)
    assert advice.level is RULES[flag].level
    assert advice.flags == (flag,)
    assert advice.texts[-1].key.startswith("advice-again")
    assert len(CATALOGUE.text(advice.texts[0], "en")) < 300
    assert any(each.key == f"advice-{flag}" for each in advice.texts)
    assert sum(len(each) for each in said) < 1800
    if advice.level is Level.EMERGENCY:
        assert f"Call {emergency} now." in said[0]
        assert line not in said[0] or line in emergency
    elif advice.level is Level.URGENT:
        assert "today or tonight" in said[0]
        assert line in said[0]
        assert any(f"Call {emergency} at once" in each for each in said[1:])
    else:
        assert "Book an appointment" in said[0]
        assert any(f"call {emergency}" in each for each in said[1:])


def test_a_poison_line_is_named_for_poisons_only() -> None:
    assert "Poison line" in "\n".join(lines(advised("toxin_exposure", country="US")))
    for flag in LEAVE_ALONE.keys() - {"toxin_exposure"}:
        assert "Poison line" not in "\n".join(lines(advised(flag, country="US")))


@pytest.mark.parametrize(
    ("flag", "again"),
    [
        ("pe_signs", "advice-again"),
        ("dvt_signs", "advice-again"),
        ("swelling_both", "advice-again-soon"),
        ("self_harm", "advice-again-how"),
    ],
)
def test_every_advice_says_when_it_is_asked_about(flag: str, again: str) -> None:
    assert advised(flag).texts[-1].key == again


def test_whose_number_is_known_is_told_what_to_call_elsewhere() -> None:
    keys = {country: [each.key for each in advised("pe_signs", country=country).texts]
        for country in ("GB", None)}  # fmt: skip
    assert "numbers-elsewhere" in keys["GB"]
    assert "numbers-default" not in keys["GB"]
    assert "numbers-elsewhere" not in keys[None]
    assert "numbers-default" in keys[None]


def test_where_only_a_poison_line_is_known_the_safe_default_is_said() -> None:
    only_poison = Numbers("XX", (Number("112", ""),), (Number("1", "poison"),), "", ())
    said = advice_line(only_poison, poison=False)
    assert isinstance(said, Text)
    assert "nearest emergency department" in CATALOGUE.text(said, "en")


def test_no_country_is_told_where_the_common_numbers_work() -> None:
    assert "112 works in most of Europe" in "\n".join(lines(advised("pe_signs", country=None)))


@pytest.mark.parametrize("flag", LEAVE_ALONE)
def test_urgent_advice_names_what_to_leave_alone(flag: str) -> None:
    said = CATALOGUE.text(next(t for t in advised(flag).texts if t.key == f"advice-{flag}"), "en")
    for what in LEAVE_ALONE[flag].split():
        assert SAID[what].search(said), f"{flag}: {what}"


def test_all_urgent_signs_are_in_the_table() -> None:
    urgent_ids = {id for id, flag in RED_FLAGS.items() if flag.level is Level.URGENT}
    assert urgent_ids == LEAVE_ALONE.keys()


@pytest.mark.parametrize("flag", [i for i, f in RED_FLAGS.items() if f.level is Level.EMERGENCY])
def test_no_emergency_sends_anybody_to_stretch_or_drive(flag: str) -> None:
    said = "\n".join(lines(advised(flag)))
    if flag != "self_harm":
        assert "Stop the stretching" in said
        assert "Do not drive yourself" in said
    assert not re.search(r"breathe in for|toes up|massage the|warmth can", said, re.IGNORECASE)


def test_every_rule_that_speaks_for_itself_has_its_words() -> None:
    for id in worth_saying():
        if not getattr(RULES[id], "gives", ""):
            assert CATALOGUE.has(f"advice-{id}"), id
    for id in WORSE:
        assert id in RULES
        assert CATALOGUE.has(f"advice-{id}-worse"), id


def test_talk_of_self_harm_gets_the_crisis_line_of_the_country() -> None:
    assert "116 123" in "\n".join(lines(advised("self_harm", country="GB")))
    assert "988" in "\n".join(lines(advised("self_harm", country="US")))
    nowhere = "\n".join(lines(advised("self_harm", country=None)))
    assert "crisis line" not in nowhere
    assert "your local emergency number" in nowhere


def test_the_highest_level_decides_and_lower_advice_does_not_blur_it() -> None:
    advice = advised("over_10_min", "limb_ischaemia")
    assert advice.level is Level.EMERGENCY
    assert advice.flags[0] == "limb_ischaemia"
    assert "advice-over_10_min" not in {each.key for each in advice.texts}


def test_signs_together_weigh_more_than_alone() -> None:
    assert advised("skin_infection", "very_ill").level is Level.EMERGENCY
    thinned = Profile(frozenset({Condition.BLOOD_THINNERS}), health_answered=True)
    fell = advised("fall_injury", "hit_head", profile=thinned)
    assert fell.level is Level.EMERGENCY
    assert "emergency department now" in "\n".join(lines(fell))


def test_nothing_is_said_where_nothing_asks_for_care() -> None:
    assert list(advise(("numb_only",), Facts(NIGHT))) == []


@pytest.mark.parametrize("flag", worth_saying())
def test_typed_danger_is_acted_on_at_once(flag: str) -> None:
    (path,) = explore(urgent, Facts(NIGHT, flags=(flag,)))
    answers, turn = path
    assert answers == ()
    assert turn.outcome is not None
    level = next(step.level for step in turn.told if isinstance(step, Advise))
    assert level is RULES[flag].level
    assert turn.outcome.kind == ("escalated" if level >= Level.URGENT else "advised")


def test_words_in_doubt_get_one_kind_question_and_only_no_lowers() -> None:
    facts = Facts(NIGHT, flags=("self_harm",), in_doubt=True)
    pick = lambda question: [(choice.id,) for choice in question.choices]  # noqa: E731
    ends = {answers[0].choices[0]: turn for answers, turn in explore(urgent, facts, pick)}
    assert ends.keys() == {"yes", "unsure", "no", "silent"}
    for choice, turn in ends.items():
        assert turn.outcome is not None
        assert turn.outcome.kind == ("no_danger" if choice == "no" else "escalated")
        assert any(isinstance(step, Advise) for step in turn.fresh) == (choice != "no")
    question = next(step for step in ends["no"].told if isinstance(step, Ask))
    assert "ending your life" in CATALOGUE.text(question.text, "en")
    assert question.silences[0].after is not None
    assert question.silences[0].after.total_seconds() == 60
    assert not question.back


def test_doubt_about_several_signs_asks_about_each() -> None:
    facts = replace(Facts(NIGHT), flags=("chest_pain", "dvt_signs"), in_doubt=True)
    question = next(step for step in urgent(facts) if isinstance(step, Ask))
    said = CATALOGUE.text(question.text, "en").splitlines()
    assert len(said) == 3
