"""Typed words find the choice they mean, and never one they do not."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conversations.understanding.choices import Option, exact, match, match_many
from tests.conversations.understanding.strange_texts import STRANGE

FELT = [
    Option("gone", "\u2705 It's gone", ("stopped", "finished", "over")),
    Option("easing", "Easing", ("better", "getting better")),
    Option("same", "Same", ("no change", "still there")),
    Option("worse", "Worse"),
]
YES_NO = [Option("yes", "Yes"), Option("no", "No"), Option("not_sure", "Not sure")]
PAIN = [Option(f"n{number}", str(number)) for number in range(11)]
COUNT = [*(Option(f"n{number}", str(number)) for number in range(4)), Option("n4", "4+")]
LONGEST_ONE = [
    Option("under_1", "Under 1 min"),
    Option("to_3", "1\u20133 min"),
    Option("to_5", "3\u20135 min"),
]
CONDITIONS = [
    Option("diabetes", "Diabetes", ("diabetic", "sugar")),
    Option("thinners", "Blood thinners", ("warfarin", "aspirin")),
    Option("pregnant", "Pregnant"),
    Option("cancer", "Cancer"),
    Option("none", "None of these"),
]
MUSCLE = [
    Option("calf", "Calf"),
    Option("foot", "Foot"),
    Option("hamstring", "Back of thigh", ("hamstring",)),
    Option("quadriceps", "Front of thigh", ("quad",)),
]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("It's gone", "gone"),
        ("its gone!", "gone"),
        ("IT\u2019S GONE", "gone"),
        ("it's go", "gone"),
        ("itsgone", "gone"),
        ("gone", "gone"),
        ("the cramp is gone", "gone"),
        ("finished", "gone"),
        ("it has stopped", "gone"),
        ("\u2705", "gone"),
        ("better", "easing"),
        ("a bit better", "easing"),
        ("bettr", "easing"),
        ("easng", "easing"),
        ("no change", "same"),
        ("same as before", "same"),
        ("wrose", "worse"),
        ("much worse now", "worse"),
        ("worse than before", "worse"),
        ("1", "gone"),
        ("second", "easing"),
        ("the second one", "easing"),
        ("number 3", "same"),
        ("four", "worse"),
        ("the last one", "worse"),
        ("5", None),
        ("0", None),
        ("not gone", None),
        ("it isn't gone", None),
        ("not better", None),
        ("no better", None),
        ("not worse", None),
        ("never better", None),
        ("better or worse", None),
        ("hmm", None),
        ("no", None),
        ("tell me a long story about how it is all gone and what you would do if it was", None),
    ],
)
def test_how_it_feels(typed: str, meant: str | None) -> None:
    assert match(typed, FELT) == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("yep", "yes"),
        ("y", "yes"),
        ("yes it is", "yes"),
        ("of course", "yes"),
        ("\U0001f44d", "yes"),
        ("nope", "no"),
        ("N", "no"),
        ("No, thanks", "no"),
        ("not really", "no"),
        ("I don't think so", "no"),
        ("not sure", "not_sure"),
        ("dunno", "not_sure"),
        ("I don't know", "not_sure"),
        ("banana", None),
    ],
)
def test_yes_no_and_not_sure(typed: str, meant: str | None) -> None:
    assert match(typed, YES_NO) == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("7", "n7"),
        ("seven", "n7"),
        ("7/10", "n7"),
        ("about 3", "n3"),
        ("ten out of ten", "n10"),
        ("no pain", "n0"),
        ("1", "n1"),
        ("11", None),
        ("first", None),
    ],
)
def test_a_number_is_the_number_not_the_place(typed: str, meant: str | None) -> None:
    assert match(typed, PAIN) == meant


@pytest.mark.parametrize(
    ("typed", "meant"), [("2", "n2"), ("4", "n4"), ("6", "n4"), ("none", "n0")]
)
def test_an_open_ended_number_takes_all_above(typed: str, meant: str) -> None:
    assert match(typed, COUNT) == meant


@pytest.mark.parametrize("typed", ["1", "2", "first"])
def test_no_place_is_counted_where_choices_speak_of_numbers(typed: str) -> None:
    assert match(typed, LONGEST_ONE) is None


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("calf", "calf"),
        ("my left calf", "calf"),
        ("clf", None),
        ("cafl", "calf"),
        ("back of the thigh", "hamstring"),
        ("hamstirng", "hamstring"),
        ("thigh", None),
        ("back", "hamstring"),
        ("calf and foot", None),
    ],
)
def test_the_muscle(typed: str, meant: str | None) -> None:
    assert match(typed, MUSCLE) == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("diabetes and blood thinners", ("diabetes", "thinners")),
        ("diabetis, warfarin", ("diabetes", "thinners")),
        ("cancer + diabetes", ("diabetes", "cancer")),
        ("1 and 2", ("diabetes", "thinners")),
        ("Pregnant", ("pregnant",)),
        ("none", ("none",)),
        ("none of these", ("none",)),
        ("diabetes but no blood thinners", ("diabetes",)),
        ("no cancer", ()),
        ("cancer and foo", None),
        ("foo", None),
        ("", None),
    ],
)
def test_several_at_once(typed: str, meant: tuple[str, ...] | None) -> None:
    assert match_many(typed, CONDITIONS) == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("its gone", "gone"), ("OVER", "gone"), ("it's go", None), ("1", None), ("bettr", None)],
)
def test_exact_wants_the_words_themselves(typed: str, meant: str | None) -> None:
    assert exact(typed, FELT) == meant


def test_no_is_no_even_where_there_is_a_none() -> None:
    options = [Option("no", "Leave it"), Option("none", "Take off all"), Option("yes", "Keep it")]
    assert match("nope", options) == "no"


def test_a_choice_that_denies_is_not_taken_for_its_opposite() -> None:
    options = [Option("certain", "Definitely"), Option("doubt", "Not sure")]
    assert match("sure", options) is None
    assert match("pretty sure", options) is None


def test_two_equal_names_are_no_answer() -> None:
    twins = [Option("left", "Leg"), Option("right", "Leg")]
    assert exact("leg", twins) is None
    assert match("leg", twins) is None


QUESTIONS = st.sampled_from([FELT, YES_NO, PAIN, COUNT, LONGEST_ONE, CONDITIONS, MUSCLE, []])


@settings(deadline=None)
@given(st.text(max_size=200) | st.sampled_from(STRANGE), QUESTIONS)
def test_any_text_gives_a_choice_or_nothing(text: str, question: list[Option]) -> None:
    ids = {option.id for option in question}
    assert match(text, question) in {None, *ids}
    assert exact(text, question) in {None, match(text, question)}
    assert ids.issuperset(match_many(text, question) or ())


@given(QUESTIONS, st.data())
def test_every_label_is_understood_as_its_choice(
    question: list[Option], data: st.DataObject
) -> None:
    for option in question:
        words = data.draw(st.sampled_from([option.label, *option.also]))
        for typed in (words, words.upper(), f"  {words} ", f"{words}!"):
            assert match(typed, question) == option.id
