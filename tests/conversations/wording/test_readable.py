"""Everything in English can be read by a twelve-year-old: grade six, counted by a library.

Texts of ten words and more are graded one by one, shorter ones and buttons together for each file
(see tests/support/reading.py). Advice and the cards of the night are graded as they are put
together, too. How long a card of the night may be is seen to in tests/conversations.
"""

import re

import pytest
import textstat

from conversations.content.levels import Level
from conversations.flows.advice import advice, speaks
from conversations.triage import RULES
from conversations.wording.anatomy import sentences
from conversations.wording.catalogue import Catalogue
from conversations.wording.shelf import parsed, shipped
from tests.conversations.test_relief_cards import cards
from tests.support.reading import ENOUGH, HARDEST, grade, prose, readings, terms

ENGLISH = shipped()["en"]
SPOKEN = sorted(id for id, rule in RULES.items() if rule.level > Level.SELF_CARE and speaks(id))


@pytest.mark.parametrize("file", sorted(ENGLISH))
def test_every_sentence_is_easy_to_read(file: str) -> None:
    graded = readings(file, sentences(parsed(ENGLISH[file], file)))
    assert [each for each in graded if each.grade > HARDEST] == []


@pytest.mark.parametrize("country", ["GB", "US", None])
@pytest.mark.parametrize("rule", SPOKEN)
def test_a_whole_advice_is_easy_to_read(rule: str, country: str | None) -> None:
    texts = advice((rule,), RULES[rule].level, country)
    words = "\n".join(Catalogue.load().text(each, "en") for each in texts)
    assert grade(rule, words).grade <= HARDEST, words


def test_a_card_of_the_night_is_easy_to_read() -> None:
    for question, words in cards():
        reading = grade(question.id, words)
        assert reading.words < ENOUGH or reading.grade <= HARDEST, words


def test_a_hard_sentence_is_noticed() -> None:
    hard = "Discontinue the physiological intervention if considerable discomfort develops."
    assert grade("hard", hard).grade > HARDEST
    assert grade("long", "It is " + "cold and " * 30 + "wet.").grade > HARDEST
    assert grade("easy", "Sit up. Pull your toes up to your shin. Hold.").grade < 2


def test_lines_end_sentences_and_only_words_count() -> None:
    assert prose("✅ <b>Sit up</b>\n· toes up\n\n…") == "Sit up. toes up. it."
    assert grade("none", "✅ …").words <= 1


def test_medical_words_are_on_the_list_for_a_reason() -> None:
    """Each is said somewhere, and is hard enough to need its place."""
    said = " ".join(ENGLISH.values())
    for form in re.findall(r"\w+", terms().pattern.removeprefix(r"\b(").removesuffix(r")\b")):
        assert re.search(rf"\b{form}\b", said, re.IGNORECASE), f"{form} is not said"
        assert textstat.syllable_count(form) > 2, form


def test_a_medical_word_weighs_two_syllables() -> None:
    assert grade("listed", "An emergency.") == grade("listed", "An illness.")
