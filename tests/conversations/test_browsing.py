"""/techniques: what can be read, what can be tried, and that nothing closed can be reached."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from conversations.content.levels import Level, Move
from conversations.content.techniques import TECHNIQUES, Moment
from conversations.facts import Facts
from conversations.flows.reasons import could, gating, reasons
from conversations.flows.techniques import techniques
from conversations.profile import allowed
from conversations.replay import CLOCK, PERSON, Answer, Turn, replay
from conversations.script import Advise, Ask, Text
from conversations.triage import RULES
from conversations.wording.catalogue import Catalogue
from tests.conversations.browsing_people import NOW, PEOPLE
from tests.conversations.walking import noted, walked

MOVES = {
    form.card: Move(technique.id, form.id)
    for technique in TECHNIQUES.values()
    for form in technique.forms
}


def quick(question: Ask[Any]) -> Iterable[tuple[str, ...]]:
    """Every move in every form and on every occasion, once, by somebody without danger signs."""
    kind, number = question.id.split(".")[:2]
    n = int(number)
    ids = [choice.id for choice in question.choices]
    if kind == "card":
        wanted = {"try", "other", "close"} if n == 0 else {"try", "close"} if n == 1 else {"close"}
        return [(id,) for id in ids if id in wanted]
    if kind == "list":  # after the first, nothing but "up" could be new
        return [(id,) for id in ids if n == 0]
    if kind == "shelf":
        return [(id,) for id in ids if n == 0 or id == "close"]
    fixed = {"look": "none", "wrong": "none", "lead": "done"}
    return [(fixed[kind],)] if kind in fixed else [(id,) for id in ids]


def named(text: Text, name: str) -> Text:
    """The sentence a sentence was given, or the first of several."""
    value = dict(text.args)[name]
    first = value[0] if isinstance(value, tuple) else value
    assert isinstance(first, Text)
    return first


def led(turn: Turn) -> list[tuple[Move, Moment]]:
    """What was tried, and from which shelf."""
    asked = [step for step in turn.told if isinstance(step, Ask)]
    found = []
    shelf: Moment | None = None
    for ask in asked:
        if ask.id.startswith("list."):
            shelf = Moment(named(ask.text, "shelf").key.split(".")[1])
        if ask.beats:
            assert shelf is not None
            found.append((MOVES[named(ask.text, "lines").key], shelf))
    return found


def open_to(facts: Facts) -> set[tuple[Move, Moment]]:
    """What this person may be led through, by the gates alone."""
    return {
        (Move(technique.id, form.id), moment)
        for technique in TECHNIQUES.values()
        for form in technique.forms
        for moment in Moment
        if form.beats
        and could(Move(technique.id, form.id), moment, gating(facts), frozenset(facts.flags))
    }


@pytest.mark.parametrize("who", PEOPLE)
def test_what_may_be_tried_can_be_tried_and_nothing_else(who: str) -> None:
    facts = PEOPLE[who]
    reached: set[tuple[Move, Moment]] = set()
    for answers, turn in walked(techniques, facts, quick):
        given = [answer.choices[0] for answer in answers]
        steady, clear = "stand" in given, "none" in given
        for move, when in led(turn):
            reached.add((move, when))
            profile, flags = gating(facts), facts.flags
            assert allowed(move.technique, move.form, profile, flags, clear, steady, when)
    assert reached == open_to(facts)


@pytest.mark.parametrize("who", PEOPLE)
def test_whatever_is_closed_says_why_and_only_that(who: str) -> None:
    facts = PEOPLE[who]
    for technique in TECHNIQUES.values():
        for form in technique.forms:
            for when in technique.when if technique.offered else ():
                move = Move(technique.id, form.id)
                why = reasons(move, when, facts, facts.flags)
                is_open = could(move, when, gating(facts), frozenset(facts.flags))
                assert bool(why) != is_open, (move, when)
                assert Text("not-for-now") not in why or who == "someone_else"


@pytest.mark.parametrize("flag", sorted(RULES))
def test_every_flag_that_is_open_closes_what_it_locks(flag: str) -> None:
    facts = replace(NOW, flags=(flag,))
    for move, when in open_to(NOW) - open_to(facts):
        (why,) = reasons(move, when, facts, facts.flags)
        assert RULES[flag].name in str(why)
        assert not [choice for choice in card_of(facts, move, when) if choice == "try"]
    if RULES[flag].level is Level.EMERGENCY:
        assert open_to(facts) == set()


def card_of(facts: Facts, move: Move, when: Moment) -> list[str]:
    """The buttons of a move's card, if its other forms are closed as well."""
    turn = told(facts, when.value, move.technique)
    assert turn.ask is not None
    shown = named(named(turn.ask.text, "steps"), "step").key
    form = TECHNIQUES[move.technique].form(move.form)
    return [choice.id for choice in turn.ask.choices] if shown in form.steps[:1] else []


def told(facts: Facts, *choices: str, seconds: float = 5) -> Turn:
    """The talk after these answers; a silence comes when it is due."""
    answers: list[Answer] = []
    at = facts.opened
    for choice in choices:
        turn = replay(techniques, facts, answers)
        assert turn.ask is not None, f"over before {choice}"
        silences = {silence.choice: silence.after for silence in turn.ask.silences}
        at += silences.get(choice) or timedelta(seconds=seconds)
        by = CLOCK if choice in silences else PERSON
        answers.append(Answer(turn.ask.id, (choice,), at, by))
    return replay(techniques, facts, answers)


def waiting(turn: Turn) -> str:
    return turn.ask.id.split(".")[0] if turn.ask else ""


MASSAGE = ("after", "t10_massage", "try")


def dangers(question: Ask[Any]) -> Iterable[tuple[str, ...]]:
    """One try of a massage, with every answer to the danger check."""
    kind, number = question.id.split(".")[:2]
    fixed = {"shelf": "after", "list": "t10_massage", "awake": "yes", "lead": "wrong"}
    if kind in fixed:
        return [(fixed[kind],)]
    if kind == "card":
        return [("try",)] if number == "0" else [("close",)]
    return [(choice.id,) for choice in question.choices]


def test_a_danger_sign_ends_in_advice_in_that_very_turn() -> None:
    harmless = {"none", "mistake", "tingling", "usual", "old"}
    asked_more = {"cold", "injury"}
    advised = 0
    for answers, turn in walked(techniques, NOW, dangers):
        looks = [a.choices[0] for a in answers if a.ask.split(".")[0] in ("look", "wrong")]
        signs = [look for look in looks if look not in harmless | asked_more]
        assert len(signs) <= 1
        assert turn.outcome is not None
        if signs:
            advised += 1
            assert looks[-1] == signs[0], "the talk went on after a danger sign"
            assert turn.outcome.kind == "escalated"
            assert any(isinstance(step, Advise) for step in turn.fresh)
        else:
            assert not any(isinstance(step, Advise) for step in turn.told)
    assert advised > 30


@pytest.mark.parametrize(
    ("answers", "flag", "level"),
    [
        (("chest",), "chest_breath_head", Level.EMERGENCY),
        (("groin",), "cauda_equina", Level.EMERGENCY),
        (("swollen",), "dvt_signs", Level.URGENT),
        (("dizzy",), "dizziness", Level.URGENT),
        (("cold", "yes"), "limb_ischaemia", Level.EMERGENCY),
        (("cold", "unsure"), "limb_ischaemia", Level.EMERGENCY),
        (("cold", "silent"), "limb_ischaemia", Level.EMERGENCY),
        (("injury", "jaw"), "tetanus_signs", Level.EMERGENCY),
        (("injury", "silent"), "injury_or_illness", Level.URGENT),
    ],
)
def test_each_sign_leads_to_its_advice(answers: tuple[str, ...], flag: str, level: Level) -> None:
    turn = told(NOW, *MASSAGE, *answers)
    (advise,) = [step for step in turn.fresh if isinstance(step, Advise)]
    assert (advise.flags[0], advise.level) == (flag, level)


@pytest.mark.parametrize("answers", [("cold", "tingling"), ("cold", "mistake"), ("injury", "old")])
def test_what_is_not_clear_opens_no_massage(answers: tuple[str, ...]) -> None:
    turn = told(NOW, *MASSAGE, *answers)
    assert waiting(turn) == "card"
    assert not any(isinstance(step, Ask) and step.beats for step in turn.told)


def test_the_check_stands_before_what_could_harm_and_nothing_else() -> None:
    assert waiting(told(NOW, *MASSAGE)) == "look"
    assert waiting(told(NOW, "after", "t11_heat", "try")) == "look"
    assert waiting(told(NOW, "evening", "t13_towel_roll", "try")) == "look"
    assert waiting(told(NOW, "evening", "t14_ball", "try")) == "look"
    assert waiting(told(NOW, "during", "t2_towel_pull", "try")) == "look"
    assert waiting(told(NOW, "during", "t1_dorsiflex", "try")) == "lead"
    assert waiting(told(NOW, "evening", "t15_pmr", "try")) == "lead"
    assert waiting(told(NOW, "evening", "t17_bedtime", "try")) == "steady"


def test_a_clear_answer_serves_for_half_an_hour() -> None:
    again = (*MASSAGE, "none", "done", "try")
    assert waiting(told(NOW, *again)) == "lead"
    assert waiting(told(NOW, *again, seconds=16 * 60)) == "look"


def test_standing_needs_a_word_and_warmth_a_wide_awake_person() -> None:
    assert waiting(told(NOW, "day", "t18_day_calf", "try", "sit")) == "card"
    assert waiting(told(NOW, "day", "t18_day_calf", "try", "stand")) == "lead"
    warmth = ("after", "t11_heat", "try", "none")
    assert waiting(told(NOW, *warmth, "yes")) == "lead"
    drowsy = told(NOW, *warmth, "no")
    assert drowsy.ask is not None
    assert "try" not in [choice.id for choice in drowsy.ask.choices]


def test_something_wrong_asks_for_danger_signs_again() -> None:
    turn = told(NOW, *MASSAGE, "none", "wrong")
    assert waiting(turn) == "wrong"
    assert noted(turn, "tried") == []
    assert noted(told(NOW, *MASSAGE, "none", "done"), "tried") == ["t10_massage"]


def test_pickle_brine_is_on_no_shelf_and_all_else_is() -> None:
    seen: set[str] = set()
    for moment in Moment:
        turn = told(NOW, moment.value)
        assert turn.ask is not None
        seen |= {choice.id for choice in turn.ask.choices} - {"up"}
    assert seen == TECHNIQUES.keys() - {"t22_pickle"}


@pytest.mark.parametrize("id", [id for id, each in TECHNIQUES.items() if each.offered])
def test_a_card_shows_steps_length_grade_and_source(id: str) -> None:
    technique = TECHNIQUES[id]
    turn = told(NOW, min(technique.when).value, id)
    assert turn.ask is not None
    words = Catalogue.load().plain(turn.ask.text, "en")
    form = technique.forms[0]
    for part in (technique.name, *form.steps):
        assert Catalogue.load().plain(Text(part), "en") in words
    assert "How sure:" in words
    assert "Source:" in words
    assert ("About" in words) == bool(form.beats)


def test_browsing_goes_on_for_long_but_not_for_ever() -> None:
    turn = told(NOW, "day", "t16_breathe", *(["list", "t16_breathe"] * 39), "list")
    assert turn.outcome is not None


def test_a_mistaken_tap_after_something_went_wrong_leaves_the_check_open() -> None:
    turn = told(NOW, *MASSAGE, "none", "wrong", "cold", "mistake", "try")
    assert waiting(turn) == "look"


def test_pins_and_needles_keep_the_loop_closed_as_well() -> None:
    turn = told(NOW, "during", "t2_towel_pull", "try", "cold", "tingling")
    assert waiting(turn) == "card"


@pytest.mark.parametrize("id", ["t10_massage", "t11_heat", "t13_towel_roll", "t14_ball"])
def test_while_danger_stands_open_rubbing_and_warmth_are_closed(id: str) -> None:
    turn = told(replace(NOW, safety_unanswered=True), "after", id)
    assert turn.ask is not None
    assert "try" not in [choice.id for choice in turn.ask.choices]
    assert "not-for-open-question" in str(turn.ask.text)
