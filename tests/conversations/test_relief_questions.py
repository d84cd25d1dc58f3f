"""The night's questions as they are shown: words, buttons, clocks, and that none can be undone.

Stored talks are replayed by the ids in here; a change to them needs a new version of the talk.
"""

from dataclasses import replace

import pytest

from conversations.facts import Facts, Person
from conversations.flows.advice import urgent
from conversations.profile import Condition
from conversations.replay import PERSON, Answer, replay
from conversations.script import Ask, Choice, Say, Style, Text
from tests.conversations.relief_people import profile
from tests.conversations.relief_walk import OPENED
from tests.conversations.test_relief import Night
from tests.conversations.test_relief_paths import night

STYLES = {Style.PLAIN: "", Style.SUCCESS: "+", Style.DANGER: "!", Style.PRIMARY: "^"}
SIGNS = (
    "none+_=sign-none chest!=sign-chest cold!=sign-cold groin!=sign-groin "
    "swollen!=sign-swollen injury!=sign-injury dizzy!=sign-dizzy"
)
SINCE = "now=since-now few=since-few ten=since-ten"
WHERE = (
    "calf=muscle-calf foot=muscle-foot hamstring=muscle-hamstring "
    "quadriceps=muscle-quadriceps shin=muscle-shin unsure=muscle-unsure"
)
OUT = "gone+_=felt-gone danger!_=felt-danger"
FELT = (
    "gone+_=felt-gone easing=felt-easing same=felt-same worse=felt-worse danger!_=felt-danger "
    "~silent ~over_10_min"
)
REACH = FELT.replace("danger!_", "reach_=felt-reach danger!_")
INJURIES = "jaw venom hard sepsis heat tear fall brown skin wound poison old"
HEARD = "~worse=felt-worse ~silent ~over_10_min"
TEN = "over_10_min at 600"

# taps: question, words | buttons | clocks in seconds | beats in seconds, buttons in a row
SHOWN = {
    "": ("screen.1 relief-first", f"{SIGNS} ~gone=felt-gone {HEARD}",
        f"silent 90, {TEN}", "90, 2"),
    "silent": ("screen.2 relief-again", f"{SIGNS} gone+_=felt-gone {HEARD}",
        f"silent 90, {TEN}", "90, 2"),
    "silent silent": ("screen.3 relief-again", f"{SIGNS} gone+_=felt-gone {HEARD}",
        f"silent 180, {TEN}", "90, 2"),
    "silent silent silent": ("screen.4 relief-again",
        f"{SIGNS} gone+_=felt-gone ~worse=felt-worse ~over_10_min", TEN, "90, 2"),
    "cold": ("cold.1 relief-cold",
        "yes! unsure! tingling usual mistake=sign-mistake ~silent", "silent 60 closes", "0, 2"),
    "injury": ("injury.1 relief-injury",
        f"{INJURIES} mistake=sign-mistake ~silent", "silent 60 closes", "0, 1"),
    "dizzy dizzy_due": ("dizzy.1 relief-dizzy", "passed+ still! ~silent",
        "silent 60 closes", "0, 2"),
    "none": ("where.1 relief-where", f"{SINCE} {WHERE} {OUT} {HEARD}",
        f"silent 100, {TEN}", "90, 2"),
    "none now": ("where.2 relief-where-muscle", f"{WHERE} {OUT} {HEARD}",
        f"silent 95, {TEN}", "90, 2"),
    "none calf": ("where.2 relief-where-since", f"{SINCE} {OUT} {HEARD}",
        f"silent 95, {TEN}", "90, 2"),
    "none now calf": ("step.1 relief-step", REACH, f"silent 90, {TEN}", "90, 2"),
    "none now calf reach": ("step.2 relief-step", FELT, f"silent 90, {TEN}", "90, 2"),
    "none now foot": ("step.1 relief-step", FELT, f"silent 90, {TEN}", "90, 2"),
    "none now calf danger": ("screen.2 relief-check",
        f"{SIGNS} gone+_=felt-gone {HEARD}", f"silent 90, {TEN}", "0, 2"),
    "none now calf same": ("steady.1 relief-steady",
        f"steady^_ bed_ {OUT} {HEARD}", f"silent 30, {TEN}", "0, 2"),
    "none now calf silent": ("felt.1 relief-felt", FELT, f"silent 20, {TEN}", "0, 2"),
    "none now calf same steady same same same": ("check.1 relief-check-two",
        f"{SIGNS} gone+_=felt-gone {HEARD}", f"silent 30, {TEN}", "0, 2"),
}  # fmt: skip


def button(choice: Choice[object]) -> str:
    hidden = "" if choice.shown else "~"
    label = f"={choice.label}" if choice.label else ""
    return f"{hidden}{choice.id}{STYLES[choice.style]}{'_' if choice.wide else ''}{label}"


def drawn(question: Ask[object]) -> tuple[str, str, str, str]:
    clocks = [
        f"{each.choice} {each.after.total_seconds():.0f}"
        if each.after is not None
        else f"{each.choice} at {((each.at or OPENED) - OPENED).total_seconds():.0f}"
        for each in question.silences
    ]
    clocks = [
        f"{told} closes" if each.closes else told
        for told, each in zip(clocks, question.silences, strict=True)
    ]
    return (
        f"{question.id} {question.text.key}",
        " ".join(button(choice) for choice in question.choices),
        ", ".join(clocks),
        f"{sum(beat.seconds for beat in question.beats)}, {question.across}",
    )


@pytest.mark.parametrize("taps", SHOWN)
def test_a_question_of_the_night(taps: str) -> None:
    question = Night(night(profile())).taps(*taps.split()).turn.ask
    assert question is not None
    assert drawn(question) == SHOWN[taps]
    assert question.back is False
    assert question.anew is False


def test_the_question_about_words_in_doubt() -> None:
    question = replay(urgent, Facts(OPENED, flags=("self_harm",), in_doubt=True), ()).ask
    assert question is not None
    assert drawn(question) == ("urgent.sure urgent-sure", "yes! unsure no ~silent",
        "silent 60", "0, 2")  # fmt: skip
    assert question.back is False
    assert [choice.value for choice in question.choices] == [True, True, False, True]


def said(*taps: str) -> list[str]:
    steps = Night(night(profile())).taps(*taps).turn.fresh
    return [step.text.key for step in steps if isinstance(step, Say)]


@pytest.mark.parametrize(
    ("taps", "words"),
    [
        ("cold tingling", "relief-numb-on"),
        ("cold usual", "relief-numb-on"),
        ("injury old", "relief-old"),
        ("dizzy", "relief-dizzy-on"),
        ("swollen mistake none", "relief-lowered"),
        ("chest", "relief-ended"),
    ],
)
def test_what_is_said_besides(taps: str, words: str) -> None:
    assert said(*taps.split()) == [words]


def test_no_danger_after_all_is_said_kindly() -> None:
    facts = Facts(OPENED, flags=("self_harm",), in_doubt=True)
    turn = replay(urgent, facts, (Answer("urgent.sure", ("no",), OPENED, PERSON),))
    assert [step.text.key for step in turn.fresh if isinstance(step, Say)] == ["urgent-no-danger"]


def test_who_is_asked_in_doubt_is_weighed_with_their_conditions() -> None:
    facts = Facts(OPENED, Person(profile=profile(Condition.PREGNANT)), in_doubt=True)
    question = replay(urgent, replace(facts, flags=("dvt_signs",)), ()).ask
    assert question is not None
    signs = (Text("flag-dvt_signs-clarify"), Text("flag-pregnancy_leg-clarify"))
    assert dict(question.text.args)["signs"] == signs
