"""The cards of the night talk as a person reads them, and as words may be typed at them."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest

from conversations.content.technique import Muscle
from conversations.flows.episode import Sign
from conversations.flows.relief import relief
from conversations.profile import Condition
from conversations.replay import replay
from conversations.script import Advise, Ask, Choice, Say, Style, Text
from conversations.understanding.choices import Option, match
from conversations.wording.catalogue import Catalogue
from tests.conversations.relief_people import people, profile
from tests.conversations.relief_walk import name_of
from tests.conversations.test_relief_paths import night, walked

CATALOGUE = Catalogue.load()
TAGS = re.compile(r"<[^>]+>")


def test_the_first_message_carries_the_stretch_and_the_screen() -> None:
    turn = replay(relief, night(profile()), ())
    question = turn.ask
    assert question is not None
    assert not [step for step in turn.fresh if isinstance(step, Say | Advise)]
    shown = [choice for choice in question.choices if choice.shown]
    assert [choice.id for choice in shown] == [
        "none", "chest", "cold", "groin", "swollen", "injury", "dizzy",
    ]  # fmt: skip
    assert shown[0].style is Style.SUCCESS
    assert shown[0].wide
    assert {choice.style for choice in shown[1:]} == {Style.DANGER}
    assert sum(beat.seconds for beat in question.beats) == 90
    lines = CATALOGUE.text(question.text, "en").splitlines()
    assert "toes up towards your shin" in lines[0]
    items = [line for line in lines if re.match(r"\d ", line)]
    assert [line[0] for line in items] == list("0123456")
    assert lines[-7:] == items


def test_a_mended_calf_is_not_pulled_on_the_first_card() -> None:
    question = replay(relief, night(profile(Condition.CALF_REPAIR)), ()).ask
    assert question is not None
    assert question.text.key == "relief-first-still"
    assert not question.beats


@cache
def cards(language: str = "en") -> tuple[tuple[Ask[Any], str], ...]:
    """Every card that any kind of person is shown, with its words."""
    return tuple(
        (question, "\n".join(CATALOGUE.text(each, language) for each in texts))
        for question, texts in shown()
    )


@cache
def shown() -> tuple[tuple[Ask[Any], tuple[Text, ...]], ...]:
    return tuple(walk())


def walk() -> Iterator[tuple[Ask[Any], tuple[Text, ...]]]:
    seen: set[object] = set()
    every = [(person, Muscle.CALF) for person in people()]
    every += [(profile(), muscle) for muscle in Muscle]
    for person, muscle in every:
        for path in walked(night(person), muscle, turns=0):
            said: tuple[object, ...] = path.opening
            for n, question in enumerate(path.asks):
                texts = [step.text for step in said if isinstance(step, Say)]
                card = (*texts, question.text, question.choices)
                if card not in seen:
                    seen.add(card)
                    yield question, (*texts, question.text)
                said = path.turns[n][2] if n < len(path.turns) else ()


@pytest.mark.parametrize("language", CATALOGUE.languages)
def test_cards_are_short_and_every_button_has_its_words(language: str) -> None:
    names = set()
    for question, words in cards(language):
        name = name_of(question)
        names.add(name)
        bare = TAGS.sub("", words)
        if name == "screen":
            assert len(bare) <= (700 if language == "en" else 900), bare
        else:
            assert len(bare) <= 300 or name == "rest", bare
            assert len(bare.splitlines()) <= (5 if name == "rest" else 3), bare
        for choice in question.choices:
            caption(question, choice, language)
    assert names >= {"screen", "where", "step", "felt", "steady", "check", "wait", "comfort"}


def caption(question: Ask[Any], choice: Choice[Any], language: str) -> None:
    if choice.shown:
        words = CATALOGUE.caption(question.text, choice, language)
        assert 0 < len(words) <= 40, words
    assert len(choice.id) <= 24


@pytest.mark.parametrize("language", CATALOGUE.languages)
def test_numbers_typed_where_danger_signs_are_shown_mean_the_items(language: str) -> None:
    for question, _ in shown():
        ids = {choice.id for choice in question.choices}
        for number, item in enumerate(Sign):
            if item.value in ids and "chest" in ids:
                options = typed(question, language)
                assert match(str(number), options, language) == item.value, question.id


@pytest.mark.parametrize("language", CATALOGUE.languages)
def test_every_caption_and_every_other_word_can_be_typed(language: str) -> None:
    for question, _ in shown():
        options = typed(question, language)
        for option in options:
            for words in (option.label, *option.also):
                assert match(words, options, language) == option.id, (question.id, words)


VAGUE = {
    "en": "yes / not sure / maybe / help / it hurts / worse / ? / all good / all fine / fine / ok",
    "es": "sí / no sé / quizás / ayuda / me duele / peor / ? / todo bien / bien / todo normal / ok",
    "de": "ja / weiß nicht / vielleicht / hilfe / schlimmer / ? / alles ok / alles gut / gut",
}


@pytest.mark.parametrize(
    ("language", "words"),
    [(language, words) for language, listed in VAGUE.items() for words in listed.split(" / ")],
)
def test_no_vague_word_clears_the_screen(language: str, words: str) -> None:
    question = replay(relief, night(profile()), ()).ask
    assert question is not None
    assert match(words, typed(question, language), language) != "none"


def typed(question: Ask[Any], language: str = "en") -> list[Option]:
    """The choices a person may type: all but those only the clock gives."""
    by_clock = {silence.choice for silence in question.silences}
    return [
        Option(
            choice.id,
            CATALOGUE.caption(question.text, choice, language),
            CATALOGUE.also(question.text.key, choice.id, language, choice.label),
        )
        for choice in question.choices
        if choice.id not in by_clock
    ]
