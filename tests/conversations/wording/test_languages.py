"""What holds in every language: numbers and their plurals, dates, and names in that language."""

import re
from collections.abc import Iterator
from datetime import date, time

import pytest

from conversations.script import Value, text
from conversations.wording.anatomy import Part
from conversations.wording.catalogue import Catalogue
from conversations.wording.check import report, typed
from conversations.wording.local import own_name, plural_forms

CATALOGUE = Catalogue.load()
NUMBERS = (0, 1, 2, 5, 21)
NAMED = {"country": "DE", "zone": "Europe/Rome", "code": "de"}  # what Fluent functions are given


def filled(language: str) -> Iterator[tuple[str, Part]]:
    """Every text and every caption into which something is filled."""
    for sentence in CATALOGUE.sentences(language):
        for name, part in sentence.parts():
            if not typed(name) and part.variables:
                yield (f"{sentence.key}.{name}" if name else sentence.key), part


def said(language: str, place: str, part: Part, number: int) -> str:
    given: dict[str, Value] = {name: NAMED.get(name, number) for name in part.variables}
    return CATALOGUE.plain(text(place, **given), language)


@pytest.mark.parametrize("number", NUMBERS)
@pytest.mark.parametrize("language", CATALOGUE.languages)
def test_every_sentence_can_be_said_with_every_number(language: str, number: int) -> None:
    for place, part in filled(language):
        words = said(language, place, part, number)
        assert words.strip(), place
        assert not set("{}") & set(words), place


@pytest.mark.parametrize("language", CATALOGUE.languages)
def test_plural_forms_are_those_of_the_language(language: str) -> None:
    """In all languages there are, one is one thing, and 0, 2, 5 and 21 are several."""
    assert plural_forms(language) == {"one", "other"}
    counted = [(place, part, name) for place, part in filled(language) for name, _ in part.plurals]
    assert len(counted) >= 4
    for place, part, name in counted:
        given: dict[str, Value] = {each: NAMED.get(each, "x") for each in part.variables}
        five, many = (
            CATALOGUE.plain(text(place, **{**given, name: number}), language) for number in (5, 21)
        )
        assert many == five.replace("5", "21"), place


def problems(english: str, spanish: str) -> str:
    found = {"en": {"a.ftl": english}, "es": {"a.ftl": spanish}}
    return "\n".join(map(str, report(Catalogue(found))))


ENGLISH = "a = { $n ->\n    [one] { $n } cramp\n   *[other] { $n } cramps\n}\n"


@pytest.mark.parametrize(
    ("spanish", "complaint"),
    [
        ("a = { $n } calambres\n", "says the same for every $n"),
        ("a = { $n ->\n    [few] { $n } un\n   *[other] { $n } más\n}\n", "lacks the form one"),
    ],
)
def test_a_plural_that_is_lacking_is_seen(spanish: str, complaint: str) -> None:
    assert complaint in problems(ENGLISH, spanish)
    assert problems(ENGLISH, ENGLISH.replace("cramp", "calambre")) == ""


@pytest.mark.parametrize(
    ("language", "country", "day", "clock", "place", "own"),
    [
        ("en", "GB", "Tuesday 2 June", "22:05", "Rome, Germany", "English"),
        ("es", "MX", "martes, 2 de junio", "22:05", "Roma, Alemania", "Español"),
        ("es", "ES", "martes, 2 de junio", "22:05", "Roma, Alemania", "Español"),
        ("de", "AT", "Dienstag, 2. Juni", "22:05", "Rom, Deutschland", "Deutsch"),
    ],
)
def test_days_hours_and_places_are_worded_in_the_language(
    language: str, country: str, day: str, clock: str, place: str, own: str
) -> None:
    source = (
        "at = { $at }\nin = { CITY($zone) }, { COUNTRY($country) }\nown = { LANGUAGE($code) }\n"
    )
    catalogue = Catalogue({"en": {"a.ftl": source}, language: {"a.ftl": source}})

    def words(key: str, **given: Value) -> str:
        return catalogue.text(text(key, **given), language, None, country)

    assert words("at", at=date(2026, 6, 2)) == day
    assert words("at", at=time(22, 5)) == clock
    assert words("in", zone="Europe/Rome", country="DE") == place
    assert words("own", code=language) == own_name(language) == own


def test_what_is_no_language_is_called_by_its_code() -> None:
    assert own_name("en-XA") == "en-XA"


COUNTED = {
    ("morning-heard-count", "en"): ("no cramp", "one cramp", "2 cramps", "5 cramps", "21 cramps"),
    ("morning-heard-count", "es"): (
        *("ningún calambre", "un calambre", "2 calambres", "5 calambres", "21 calambres"),
    ),
    ("morning-heard-count", "de"): (
        *("kein Krampf", "ein Krampf", "2 Krämpfe", "5 Krämpfe", "21 Krämpfe"),
    ),
    ("pattern-night-longest", "en"): (
        *("· x: 0 cramps", "· x: 1 cramp", "· x: 2 cramps", "· x: 5 cramps", "· x: 21 cramps"),
    ),
    ("pattern-night-longest", "es"): (
        *("· x: 0 calambres", "· x: 1 calambre", "· x: 2 calambres"),
        *("· x: 5 calambres", "· x: 21 calambres"),
    ),
    ("pattern-night-longest", "de"): (
        *("· x: 0 Krämpfe", "· x: 1 Krampf", "· x: 2 Krämpfe"),
        *("· x: 5 Krämpfe", "· x: 21 Krämpfe"),
    ),
}


@pytest.mark.parametrize(("key", "language"), COUNTED)
def test_one_is_one_and_all_else_is_many(key: str, language: str) -> None:
    """Twenty-one, a hundred and a thousand too: neither Spanish nor German has a dual or few."""
    said = [CATALOGUE.plain(text(key, count=n, night="x"), language) for n in NUMBERS]
    assert tuple(said) == COUNTED[key, language]
    many = COUNTED[key, language][-1]
    for number in (100, 1000):
        words = CATALOGUE.plain(text(key, count=number, night="x"), language)
        assert re.sub(r"\d[\d.,\s]*", "21 ", words).replace("  ", " ") == many


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "It has helped you 6 of 8 times."),
        ("es", "Te ha ayudado 6 de 8 veces."),
        ("de", "Das hat dir 6 von 8 Mal geholfen."),
    ],
)
def test_how_often_a_step_has_helped(language: str, words: str) -> None:
    assert CATALOGUE.plain(text("relief-worked", helped=6, tried=8), language) == words


def test_no_spanish_hour_stands_behind_its_article() -> None:
    """It is "a las 22:00", but "a la 1:00": so a time is set apart."""
    for sentence in CATALOGUE.sentences("es"):
        for name, part in sentence.parts():
            if {"time", "at"} & set(part.variables):
                given: dict[str, Value] = {each: NAMED.get(each, "x") for each in part.variables}
                place = f"{sentence.key}.{name}" if name else sentence.key
                said = CATALOGUE.plain(text(place, **given), "es")
                assert not re.search(r"\blas? x", said), place
