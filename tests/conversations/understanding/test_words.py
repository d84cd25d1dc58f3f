"""Typed text as words: folded, joined, and forgiven their typos."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations.understanding.lexicon import load
from conversations.understanding.words import plain, split, tidy
from tests.conversations.understanding.strange_texts import STRANGE

SPELLER = load("en").speller


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        ("  It\u2019s GONE!! \u2705 ", "its gone"),
        ("ca\u200bn't", "cant"),
        ("\uff23\uff32\uff21\uff2d\uff30", "cramp"),
        ("d\u00e9j\u00e0 vu", "deja vu"),
        ("7/10", "7 10"),
        ("\U0001f9b5", ""),
    ],
)
def test_only_the_words_are_left(typed: str, seen: str) -> None:
    assert plain(typed) == seen


@pytest.mark.parametrize(
    ("typed", "base"),
    [
        ("swolen", "swollen"),
        ("swelling", "swollen"),
        ("diarrhea", "diarrhoea"),
        ("cheast", "chest"),
        ("xhest", "xhest"),
        ("craaaamp", "cramp"),
        ("carmp", "cramp"),
        ("urinating", "pee"),
        ("gray", "grey"),
        ("cheese", "cheese"),
        ("chess", "chess"),
        ("felt", "feel"),
        ("fell", "fell"),
        ("would", "would"),
        ("house", "house"),
        ("camp", "camp"),
    ],
)
def test_a_word_has_one_base_form(typed: str, base: str) -> None:
    assert SPELLER.base(typed) == base


@pytest.mark.parametrize(
    "typed", ['a "cramp" that', "a \u201ccramp\u201d that", "a \u00abcramp\u00bb that"]
)
def test_words_in_quotation_marks_are_known(typed: str) -> None:
    assert [word.base for word in split(typed) if word.quoted] == ["cramp"]


def test_a_mark_that_is_not_closed_quotes_nothing() -> None:
    assert not any(word.quoted for word in split('my 20" bed and a cramp'))


def test_no_expression_is_joined_across_a_comma() -> None:
    assert [word.base for word in SPELLER.words("I can, not now")][:3] == ["i", "can", "not"]


@pytest.mark.parametrize(
    ("typed", "bases"),
    [
        ("I can not breathe", ["i", "cannot", "breathe"]),
        ("unable to pee", ["cannot", "pee"]),
        ("pins and needles", ["tingling"]),
        ("my leg's swollen", ["my", "leg", "swollen"]),
    ],
)
def test_expressions_become_one_word(typed: str, bases: list[str]) -> None:
    assert [word.base for word in SPELLER.words(typed)] == bases


@given(st.text(max_size=200) | st.sampled_from(STRANGE))
def test_tidying_twice_changes_nothing_more(text: str) -> None:
    assert plain(plain(text)) == plain(text)
    assert not {"\u200b", "\u200d"} & set(tidy(text))
