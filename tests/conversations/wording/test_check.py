"""The shipped sentences are in order, and the check would see it if they were not."""

import re

import pytest

from conversations.wording.catalogue import Catalogue
from conversations.wording.check import report
from conversations.wording.pseudo import CLOSE, OPEN, PSEUDO, disguise, with_pseudo
from conversations.wording.shelf import shipped

COMMANDS = (
    *("start", "cramp", "checkin", "stretch", "techniques", "care", "evidence", "settings"),
    *("language", "pause", "resume", "back", "cancel", "help", "privacy", "forget"),
)


def problems(english: str, german: str | None = None) -> str:
    found = {"en": {"a.ftl": english}}
    if german is not None:
        found["de"] = {"a.ftl": german}
    return "\n".join(str(problem) for problem in report(Catalogue(found)))


def test_nothing_is_wrong_with_the_shipped_sentences() -> None:
    assert [str(problem) for problem in report(Catalogue.load())] == []


@pytest.mark.parametrize(
    ("source", "complaint"),
    [
        ('a = { "" }', "is empty"),
        ('a = Hi\n    .yes = { "" }', ".yes is empty"),
        ("a = Hi\n    .yes = " + "x" * 41, "longer than 40"),
        ("a = " + "x" * 4097, "longer than 4096"),
        ("a = <u>Hi</u>", "has the tag <u>"),
        ("a = <b>Hi", "does not close <b>"),
        ("a = Hi</i>", "closes </i>"),
        ("a = <b><i>Hi</b></i>", "closes </b>"),
        ("a = 1 < 2", "bare"),
        ("a = you & me", "bare"),
        ("a = Hi\n    .yes = <b>Yes</b>", "tag"),
        ("a = Hi\n    .Yes = Yes", "cannot be the id"),
        ("a = Hi\n    .yes = Yes\n    .yes-also = ok,,y", "empty word"),
        ("a = Hi\n    .x = X\n    .x-also = ok\n    .y = Y\n    .y-also = OK", "is read as"),
        ("a = { b }", "refers to b"),
        ("a = A throbbing cramp", "throbbing"),
        ("a = Drinking water prevents it", "prevent"),
        ("a = Magnesium helps", "Magnesium"),
        ("a = You missed two days", "You missed"),
        ("a = A streak of five", "streak"),
        ("a = It may mean a clot", "may mean"),
        ("a = Stop taking your tablets", "Stop taking"),
        ("a = Hi\n    .yes = A sure cure", "cure"),
    ],
)
def test_a_fault_in_one_sentence_is_seen(source: str, complaint: str) -> None:
    assert complaint in problems(source + "\n")


@pytest.mark.parametrize(
    "source",
    [
        "a = A cramp is hard and knotted. Is it a steady throbbing that doesn't let go?",
        "a = Don't stop taking your tablets.",
        "a = It may cut down night cramps.",
        "a = <b>Hi <i>you</i></b> &amp; me",
        "a = Keep to the fluid amount your team gave you.",
    ],
)
def test_what_may_be_said_passes(source: str) -> None:
    assert problems(source + "\n") == ""


@pytest.mark.parametrize(
    ("german", "complaint"),
    [
        ("", "a: is missing"),
        ("a = Hallo { $x }\n    .yes = Ja\nb = neu", "b: is not in en"),
        ("a = Hallo { $x }", "lacks .yes"),
        ("a = Hallo { $x }\n    .yes = Ja\n    .no = Nein", "has .no"),
        ("a = Hallo\n    .yes = Ja", "text is given something else"),
        ("a = Hallo { $x }\n    .yes = Ja { $x }", ".yes is given something else"),
    ],
)
def test_a_language_that_differs_is_seen(german: str, complaint: str) -> None:
    assert complaint in problems("a = Hi { $x }\n    .yes = Yes\n", german + "\n")


def test_words_for_typing_are_each_languages_own() -> None:
    english = "a = Hi\n    .yes = Yes\n    .yes-also = y, yep\n"
    assert problems(english, "a = Hallo\n    .yes = Ja\n") == ""


def test_the_made_up_language_is_whole_and_marked_from_end_to_end() -> None:
    catalogue = with_pseudo()
    made_up = [each for each in report(catalogue) if each.language == PSEUDO]
    assert [each for each in made_up if "longer" not in each.what] == []
    for sentence in catalogue.sentences(PSEUDO):
        for name, part in sentence.parts():
            if part.filled and name != "also" and not name.endswith("-also"):
                assert part.literal.startswith(OPEN), sentence.key
                assert part.literal.endswith(CLOSE), sentence.key


def test_the_made_up_language_leaves_tags_and_typed_words_alone() -> None:
    made_up = disguise("a = <b>Again</b> { $x }\n    .yes = Yes\n    .yes-also = sure\n")
    assert "<b>Áğáíñ</b> { $x }" in made_up
    assert "⟦Ýéš⟧" in made_up
    assert ".yes-also = sure" in made_up


@pytest.mark.parametrize("language", Catalogue.load().languages)
def test_what_the_messenger_shows_of_the_bot_fits(language: str) -> None:
    catalogue = Catalogue.load()

    def length(key: str) -> int:
        (sentence,) = [each for each in catalogue.sentences(language) if each.key == key]
        return len(sentence.value.literal)

    assert length("bot-description") <= 512
    assert length("bot-short-description") <= 120
    assert length("keyboard-placeholder") <= 64
    assert all(1 <= length(f"command-{command}") <= 256 for command in COMMANDS)
    notes = [key for key in catalogue.keys(language) if key.endswith("-note")]
    assert notes
    assert all(length(key) <= 200 for key in notes)


def test_every_argument_is_named_plainly() -> None:
    for source in shipped()["en"].values():
        assert all(re.fullmatch("[a-z][a-z_]*", name) for name in re.findall(r"\$(\w+)", source))
