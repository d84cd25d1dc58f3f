"""A night told in one's own words: what is read, and above all what is left open.

The lines are in nights/: words = facts, as "kind:value"; "-" where there are none. Before a bar
stands the question that the words answer.
"""

import time as clock
from datetime import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conversations.flows.morning_items import BY_KIND, HELPED
from conversations.flows.morning_safety import SAFETY
from conversations.understanding.night.book import book
from conversations.understanding.night.kinds import TELLABLE, tellable
from conversations.understanding.night.telling import read
from tests.conversations.understanding.strange_texts import STRANGE

NIGHTS = Path(__file__).with_name("nights")


def rows(language: str) -> list[tuple[str, str, str]]:
    found = []
    for line in NIGHTS.joinpath(f"{language}.txt").read_text(encoding="utf-8").splitlines():
        typed, _, facts = line.rpartition(" = ")
        asked, bar, words = typed.partition("| ")
        found.append((asked, words, facts) if bar else ("", typed, facts))
    return found


def told(words: str, language: str = "en", asked: str = "") -> str:
    facts = read(words, language, asked).facts
    return (
        " ".join(f"{kind}:{','.join(sorted(value.split(',')))}" for kind, value in sorted(facts))
        or "-"
    )


@pytest.mark.parametrize(("asked", "words", "facts"), rows("en"))
def test_a_night_in_english(asked: str, words: str, facts: str) -> None:
    assert told(words, "en", asked) == facts


@pytest.mark.parametrize(("asked", "words", "facts"), rows("de"))
def test_a_night_in_german(asked: str, words: str, facts: str) -> None:
    assert told(words, "de", asked) == facts


@pytest.mark.parametrize(("asked", "words", "facts"), rows("es"))
def test_a_night_in_spanish(asked: str, words: str, facts: str) -> None:
    assert told(words, "es", asked) == facts


def test_only_answers_of_the_check_in_are_told_and_none_about_danger() -> None:
    assert SAFETY not in TELLABLE
    for kind, values in TELLABLE.items():
        if kind in BY_KIND:
            answers = set(BY_KIND[kind].answers)
            assert values <= answers or {f"n{value}" for value in values} <= answers
    grave = {"still", "elsewhere", "vomiting", "cannot"}
    assert not grave & {value for values in TELLABLE.values() for value in values}
    assert set(HELPED) <= TELLABLE["helped"]


@pytest.mark.parametrize("language", ["en", "es", "de"])
def test_each_language_has_the_same_lists_and_values(language: str) -> None:
    english, other = book("en"), book(language)
    assert english.lists.keys() == other.lists.keys()
    assert set(english.values) == set(other.values)


def test_a_language_without_a_table_is_read_as_english() -> None:
    for language in ("fr", "en-GB", "pt_BR"):
        assert told("two cramps around 3", language) == "count:2 when:h2_4"


def test_a_bare_hour_is_near_the_middle_of_the_sleep() -> None:
    assert dict(read("one cramp around 1", middle=time(12)).facts)["when"] == "after6"
    assert dict(read("one cramp around 1", middle=time(3)).facts)["when"] == "h12_2"


@pytest.mark.parametrize(
    "words",
    [
        "no cramps",
        "slept well",
        "two cramps",
        "had a cramp last night",
        "one cramp at 3, left calf",
        "woke up with a cramp at 3, left calf, 7/10",
    ],
)
def test_what_plainly_tells_of_the_night(words: str) -> None:
    assert read(words).report


@pytest.mark.parametrize(
    "words",
    [
        *("cramp", "cramp now", "I have a cramp", "left calf", "two cramps now, help", "7/10"),
        *("no cramps tonight", "no cramps for weeks", "one cramp on Monday at 3, left calf"),
        *("one cramp", "how do I prevent two cramps", "cramp, left calf, 8/10"),
    ],
)
def test_what_does_not(words: str) -> None:
    assert not read(words).report


@pytest.mark.parametrize("text", STRANGE)
def test_strange_texts_do_no_harm(text: str) -> None:
    assert all(tellable(kind, value) for kind, value in read(text).facts)


WORDS = sorted({word for _, words, _ in rows("en") for word in words.split()})


@given(st.lists(st.sampled_from(WORDS), max_size=25), st.sampled_from(["", "count", "pain"]))
@settings(max_examples=300, deadline=None)
def test_any_jumble_gives_known_values_only(words: list[str], asked: str) -> None:
    found = read(" ".join(words), "en", asked)
    assert all(tellable(kind, value) for kind, value in found.facts)
    assert len(dict(found.facts)) == len(found.facts)


def test_a_line_takes_next_to_no_time() -> None:
    read("two cramps")
    began = clock.perf_counter()
    for _ in range(50):
        read("two cramps around 3, left calf, 7/10, woke me for ages")
    assert (clock.perf_counter() - began) / 50 < 0.01
    began = clock.perf_counter()
    read("around 3 cramps at 2 " * 200)
    assert clock.perf_counter() - began < 0.5
