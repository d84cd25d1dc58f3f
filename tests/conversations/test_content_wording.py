"""Every sentence the medical content refers to exists in English, and none is left over."""

import pytest

from conversations.content.countries import COUNTRIES, NO_ADVICE_LINE
from conversations.content.levels import Level
from conversations.content.red_flags import RED_FLAGS
from conversations.content.techniques import TECHNIQUES
from conversations.script import Text
from conversations.triage import RULES
from conversations.wording.catalogue import Catalogue

CATALOGUE = Catalogue.load()
KEYS = frozenset(CATALOGUE.keys())
SHARED = frozenset({"numbers-default", "numbers-elsewhere", "numbers-or", NO_ADVICE_LINE})
CARD_LIMIT = 170  # characters: a card stands with the question "how is it now?" in one message

LONGER_LIMIT = 220  # in a language with longer words


def referred() -> set[str]:
    keys = {rule.name for rule in RULES.values()}
    for flag in RED_FLAGS.values():
        keys |= {flag.question, flag.clarify}
        keys |= {further.question for further in flag.follow_ups}
    for technique in TECHNIQUES.values():
        keys |= {technique.name} | {care for _, care in technique.cares}
        for form in technique.forms:
            keys |= {form.card, *form.steps} | {beat.label for beat in form.beats}
    for country in COUNTRIES.values():
        notes = (*country.emergency, *country.advice, *country.crisis)
        keys |= {f"numbers-{number.note}" for number in notes if number.note}
        keys |= {country.advice_key} - {""}
    return keys


def test_every_sentence_exists() -> None:
    assert referred() - KEYS == set()


def test_no_sentence_is_left_over() -> None:
    ours = ("technique-", "beat-", "flag-", "follow-", "numbers-")
    assert {key for key in KEYS if key.startswith(ours)} - referred() - SHARED == set()


def test_every_rule_that_asks_for_care_says_what_to_do() -> None:
    for rule in RULES.values():
        if rule.level > Level.SELF_CARE and not getattr(rule, "gives", ""):
            assert f"advice-{rule.id}" in KEYS, rule.id


@pytest.mark.parametrize("language", CATALOGUE.languages)
def test_numbers_are_said_with_their_qualifier(language: str) -> None:
    for country in COUNTRIES.values():
        for number in (*country.emergency, *country.advice):
            if number.note:
                note = Text(f"numbers-{number.note}", (("number", number.digits),))
                assert number.digits in CATALOGUE.plain(note, language)


@pytest.mark.parametrize("language", CATALOGUE.languages)
def test_a_card_is_at_most_two_short_lines(language: str) -> None:
    limit = CARD_LIMIT if language == "en" else LONGER_LIMIT
    for technique in TECHNIQUES.values():
        for form in technique.forms:
            card = CATALOGUE.plain(Text(form.card), language)
            assert len(card.splitlines()) <= 2, form.card
            assert len(card) <= limit, form.card
