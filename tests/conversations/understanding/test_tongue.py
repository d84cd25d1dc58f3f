"""A wish for another language, in whichever language it is typed."""

import pytest

from conversations.understanding.tongue import ANY, wanted

SAID = {
    "en": [
        "english", "English please", "in english", "can you speak english?", "switch to english",
        "Englisch", "auf englisch bitte", "inglés", "en ingles por favor", "ENGLISH!!",
    ],
    "es": [
        "español", "espanol", "en español", "habla español", "¿hablas español?", "castellano",
        "en castellano, por favor", "spanish", "in spanish please", "Spanisch", "auf spanisch",
        "quiero hablar en español", "cambia a español",
    ],
    "de": [
        "deutsch", "Deutsch bitte", "auf deutsch", "sprichst du deutsch?", "kannst du deutsch",
        "können wir deutsch sprechen", "schreib mir auf Deutsch", "german", "in german pls",
        "alemán", "en aleman", "lieber auf deutsch",
    ],
    ANY: [
        "language", "change language", "idioma", "cambiar idioma", "Sprache", "Sprache ändern",
        "no hablo inglés", "I don't speak English", "ich kann kein englisch", "english or spanish",
    ],
}  # fmt: skip


@pytest.mark.parametrize("code", SAID)
def test_a_language_is_asked_for(code: str) -> None:
    assert [line for line in SAID[code] if wanted(line) != code] == []


@pytest.mark.parametrize(
    "line",
    [
        "",
        "cramp",
        "my german shepherd bit me",
        "the english breakfast was great",
        "I had spanish food and then a cramp in my calf",
        "i live in germany",
        "no",
        "me duele la pierna",
        "bitte hilf mir",
        "en la pierna",
        "in english " * 30,
    ],
)
def test_other_words_ask_for_none(line: str) -> None:
    assert wanted(line) is None
