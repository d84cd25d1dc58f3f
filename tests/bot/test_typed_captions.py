"""Every button of every talk, typed instead of tapped: as it stands, plainly, and with a slip."""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from types import SimpleNamespace
from typing import Any, cast

import pytest

from bot.answering import heard, is_button
from bot.desk import Desk
from conversations.facts import Person
from conversations.registry import TALKS
from conversations.script import READ, Ask, Choice
from conversations.wording.catalogue import Catalogue
from tests.safety.walks import people, walked

LANGUAGES = Catalogue.load().languages
LONG_ENOUGH = 6  # letters of a word in which a slip is made
ABOUT = Person(zone="Europe/London", country="GB")


@cache
def questions() -> tuple[Ask[Any], ...]:
    """Every question that two very different people meet, each set of buttons once."""
    found: dict[tuple[Any, ...], Ask[Any]] = {}
    for talk in TALKS:
        for name in ("well", "told nothing"):
            for path in walked(talk, people()[name]):
                for ask in path.asks:
                    buttons = tuple((each.id, each.label, each.shown) for each in ask.choices)
                    found.setdefault((ask.text.key, buttons, ask.many), ask)
    return tuple(found.values())


def desk(language: str) -> Desk:
    person = SimpleNamespace(language=language)
    return cast(Desk, SimpleNamespace(person=person, about=ABOUT, catalogue=Catalogue.load()))


def buttons(language: str) -> Iterator[tuple[Ask[Any], Choice[Any], str]]:
    seen = set()
    for question in questions():
        for choice in question.choices:
            if not choice.shown:
                continue
            caption = Catalogue.load().caption(question.text, choice, language, country="GB")
            one = (question.text.key, tuple(c.id for c in question.choices), choice.id, caption)
            if one not in seen:
                seen.add(one)
                yield question, choice, caption


def bare(caption: str) -> str:
    """Lower case, without accents and emoji."""
    letters = unicodedata.normalize("NFKD", caption.replace("–", "-"))
    kept = "".join(sign for sign in letters if unicodedata.category(sign)[0] not in "MSC")
    return " ".join(kept.lower().split())


def slips(caption: str) -> Iterator[str]:
    """The longest word with a letter left out, doubled, or changed with its neighbour."""
    words = [word for word in re.findall(r"[^\W\d_]+", caption) if len(word) >= LONG_ENOUGH]
    if not words:
        return
    word = max(words, key=len)
    n = len(word) // 2
    for slip in (
        word[:n] + word[n + 1 :],
        word[:n] + word[n] + word[n:],
        word[:n] + word[n + 1] + word[n] + word[n + 2 :],
    ):
        yield caption.replace(word, slip, 1)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_caption_typed_is_as_good_as_a_tap(language: str) -> None:
    at = desk(language)
    for question, choice, caption in buttons(language):
        for typed in (caption, caption.upper(), bare(caption)):
            assert heard(at, question, typed, sure=True) == (choice.id,), (question.id, typed)
            assert is_button(at, question, typed), (question.id, typed)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_caption_with_a_slip_is_taken_for_no_other(language: str) -> None:
    """Places and times are read by readings of their own, which know more words than buttons."""
    at, tried = desk(language), 0
    for question, choice, caption in buttons(language):
        for typed in slips(bare(caption)):
            given = heard(at, question, typed, sure=False)
            if question.reading is not None and given is not None and given[0].startswith(READ):
                continue
            tried += 1
            assert given == (choice.id,), (question.id, typed, given)
    assert tried > 900


@pytest.mark.parametrize(
    ("language", "kind", "typed", "given"),
    [
        ("en", "where", "calf and toes", ("+where=calf,foot",)),
        ("es", "where", "pantorrilla y pie", ("+where=calf,foot",)),
        ("de", "where", "Wade und Fuß", ("+where=calf,foot",)),
        ("es", "when", "a las 2 y a las 5", ("+when=h2_4,h4_6",)),
        ("de", "when", "um 2 und um 5", ("+when=h2_4,h4_6",)),
        ("es", "leg", "las dos", ("both",)),
        ("de", "leg", "das linke", ("left",)),
        ("de", "count", "einer um 3, rechte Wade", ("n1", "+when=h2_4", "+leg=right")),
        ("en", "pain", "it was a 7, left leg", ("n7", "+leg=left")),
        ("es", "pain", "un 8", ("n8",)),
        ("de", "pain", "eine 8", ("n8",)),
    ],
)
def test_more_than_a_button_says(
    language: str, kind: str, typed: str, given: tuple[str, ...]
) -> None:
    """Two places or hours of one night are kept as both; a fact told besides is taken along."""
    asked = next(of for of in questions() if of.id.partition(".")[0] == kind and of.besides)
    found = heard(desk(language), asked, typed, sure=False) or ()
    assert found[:1] == given[:1]
    assert set(given) <= set(found)
