"""A sign is heard wherever in a long letter it stands, and no letter takes long to read."""

import time
from random import Random

import pytest

from conversations.understanding.danger import find, find_any
from conversations.understanding.words import LONGEST, without_repeats
from tests.conversations.understanding.emergency_lines import EMERGENCY
from tests.conversations.understanding.german_emergency_lines import GERMAN_EMERGENCY
from tests.conversations.understanding.spanish_emergency_lines import SPANISH_EMERGENCY
from tests.conversations.understanding.urgent_lines import URGENT

LETTERS = {
    "en": (
        "Good evening, I am writing because of my nights. The cramps come at about two, mostly in "
        "the left calf. I walk the dog every morning and drink tea with my neighbour. No chest "
        "pain, no numb leg, my calf is not swollen. My daughter told me to stretch before bed. "
    ),
    "de": (
        "Guten Abend, ich schreibe wegen meiner Nächte. Die Krämpfe kommen gegen zwei, meistens "
        "in der linken Wade. Morgens gehe ich mit dem Hund. Keine Brustschmerzen, die Wade ist "
        "nicht geschwollen. Meine Tochter hat gesagt, ich soll mich vor dem Schlafen dehnen. "
    ),
    "es": (
        "Buenas noches, escribo por mis noches. Los calambres vienen sobre las dos, casi siempre "
        "en la pantorrilla izquierda. Por la mañana paseo al perro. No tengo dolor en el pecho, "
        "la pierna no está hinchada. Mi hija me dijo que estire antes de dormir. "
    ),
}
SIGNS = {"en": EMERGENCY | URGENT, "de": GERMAN_EMERGENCY, "es": SPANISH_EMERGENCY}
LINES = [
    (language, flag, line)
    for language, signs in SIGNS.items()
    for flag, lines in signs.items()
    for line in lines[:2]
]

DENSE = (
    "cramp hands feet tingling ",
    "kicked leg swollen tense ",
    "chest pain ",
    "no chest pain ",
    "not leg not cold not numb ",
    "if leg cold, then years ago it has gone ",
    "wade heiß rot geschwollen ",
    "pierna hinchada roja caliente ",
    "no ",
    "no? ",
    "no, ",
    "\ufdfa",  # one sign that is eighteen letters
)


@pytest.mark.parametrize("language", LETTERS)
def test_such_a_letter_alone_names_no_danger(language: str) -> None:
    letter = (LETTERS[language] * 20)[:LONGEST]
    assert find_any(letter, language, second=False).flags == ()


@pytest.mark.parametrize(("language", "flag", "line"), LINES)
def test_a_sign_is_heard_wherever_in_a_letter(language: str, flag: str, line: str) -> None:
    room = LONGEST - len(line) - 4
    sentences = (LETTERS[language] * 20)[:room].split(". ")[:-1]
    for place in (0, len(sentences) // 2, len(sentences)):
        told = ". ".join([*sentences[:place], line, *sentences[place:]])
        assert len(told) <= LONGEST
        assert flag in find(told, language).flags, place


@pytest.mark.parametrize("denied", ["no chest pain", "the leg is not cold and not numb"])
@pytest.mark.parametrize("sign", ["But now my chest hurts.", "But now the leg is cold and numb."])
def test_what_is_denied_a_hundred_times_is_heard_once_it_is_so(denied: str, sign: str) -> None:
    days = "".join(f"On day {day} {denied}. " for day in range(200))
    found = find(days[: LONGEST - len(sign) - 2].rpartition(". ")[0] + ". " + sign)
    assert found.flags
    assert not found.in_doubt


@pytest.mark.parametrize("words", DENSE)
def test_nothing_takes_long_to_read(words: str) -> None:
    """As much of a sign's words as one message has room for: it took five seconds once."""
    told = (words * LONGEST)[:LONGEST]
    began = time.thread_time()
    find_any(told)
    assert time.thread_time() - began < 2


@pytest.mark.parametrize("words", DENSE)
def test_nor_when_the_words_are_shuffled(words: str) -> None:
    """So that none repeat each other in a row."""
    shuffled = Random(1).choices(words.split(), k=LONGEST)
    told = " ".join(shuffled)[:LONGEST]
    began = time.thread_time()
    find_any(told)
    assert time.thread_time() - began < 2


def test_what_is_said_again_and_again_is_read_three_times() -> None:
    told = "my leg is cold. " * 3 + "NO " * 50 + "my chest hurts, " * 80 + "help"
    kept = "my leg is cold. " * 3 + "NO " * 3 + "my chest hurts, " * 3 + "help"
    assert without_repeats(told) == kept
    assert without_repeats("no " * 60) == "no " * 60
