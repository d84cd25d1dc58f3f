"""Languages: taken from the messenger, changed by hand in the middle of a talk, and kept.

A made-up language stands in for Spanish here: English with accents, each sentence in brackets.
"""

import subprocess
import sys
from collections.abc import AsyncIterator
from functools import cache
from pathlib import Path

import pytest
from sqlalchemy import select

from bot.storage import people
from bot.storage.tables import advices
from conversations.flows import settings
from conversations.script import Text
from conversations.wording.catalogue import Catalogue
from conversations.wording.check import TAG
from conversations.wording.pseudo import CLOSE, OPEN, with_pseudo
from tests.support import records
from tests.support.invariants import all_is_well
from tests.support.stage import Actor, Stage, staged
from tests.support.stories import welcomed


@cache
def catalogue(*, reviewed_only: bool = False) -> Catalogue:
    return with_pseudo("es", reviewed_only=reviewed_only)


@pytest.fixture
async def stage(tmp_path: Path) -> AsyncIterator[Stage]:
    async with staged(tmp_path, catalogue=catalogue()) as built:
        yield built


@pytest.fixture
async def strict(tmp_path: Path) -> AsyncIterator[Stage]:
    """The operator wishes for reviewed advice only."""
    async with staged(tmp_path, catalogue=catalogue(reviewed_only=True)) as built:
        yield built


def spanish(key: str) -> str:
    return TAG.sub("", catalogue().plain(Text(key), "es"))


def english(key: str) -> str:
    return TAG.sub("", catalogue().plain(Text(key), "en"))


def is_spanish(words: str) -> bool:
    return words.startswith(OPEN) and words.endswith(CLOSE)


def language(actor: Actor) -> str:
    known = actor.stage.app.database.now(people.by_user, actor.person.id)
    assert known is not None
    return known.language


async def test_the_first_words_are_in_the_messengers_language(stage: Stage) -> None:
    maria = stage.actor("Maria", "es-MX")
    await maria.says("/start")
    assert all(is_spanish(message.text) for message in maria.said)
    assert all(is_spanish(caption) for caption in maria.last.captions)
    assert maria.chat.keyboard is not None
    assert maria.chat.keyboard.captions == [spanish("keyboard-cramp")]
    assert maria.last.text.endswith(spanish("review-pending"))
    all_is_well(stage)


async def test_a_language_charley_does_not_write_is_met_in_english(stage: Stage) -> None:
    ines = stage.actor("Ines", "pt-BR")
    await ines.says("/start")
    assert english("welcome-hello") == ines.last.text


@pytest.mark.parametrize("words", ["español", "en español por favor", "auf spanisch bitte"])
async def test_in_a_cramp_the_open_card_comes_again_in_the_other_language(
    stage: Stage, anna: Actor, words: str
) -> None:
    await anna.says("cramp")
    await anna.taps(english("sign-none"))
    old = anna.last
    data = [button.data for button in old.buttons]
    told = records.notes(anna)
    await anna.says(words)
    changed, card = anna.said[-2:]
    assert changed.text.startswith(spanish("language-now"))
    assert changed.text.endswith(spanish("review-pending"))
    assert is_spanish(card.text)
    assert [button.data for button in card.buttons] == data
    assert records.notes(anna) == told
    stage.sandbox.world.taps_data(anna.person, old.id, str(data[0]))  # the English card's button
    await stage.settle()
    assert is_spanish(anna.last.text)
    assert [button.data for button in anna.last.buttons] != data
    all_is_well(stage)


async def test_by_button_and_back_again(stage: Stage, anna: Actor) -> None:
    """The choice of languages interrupts nothing, and its buttons work at any time."""
    await welcomed(anna)
    await anna.says("/checkin")
    question = anna.last.text
    await anna.says("/language")
    assert anna.last.text == english("language")
    assert anna.last.captions[0] == "English"
    assert "Español" in anna.last.captions
    await anna.taps("Español")
    assert is_spanish(anna.last.text)
    await anna.says("in english, please")
    assert anna.last.text == question
    assert anna.said[-2].text == english("language-now")
    all_is_well(stage)


async def test_what_was_chosen_by_hand_stays(stage: Stage, anna: Actor) -> None:
    await welcomed(anna)
    await anna.says("español")
    anna.person.language = "en-US"
    await stage.passes(hours=3)
    await anna.says("/help")
    assert is_spanish(anna.last.text)
    await stage.restarts()
    assert language(anna) == "es"
    all_is_well(stage)


async def test_what_was_not_chosen_follows_the_messenger(stage: Stage, anna: Actor) -> None:
    await welcomed(anna)
    anna.person.language = "es-419"
    await anna.says("/help")
    assert is_spanish(anna.last.text)
    assert records.about(anna).language is None


async def test_in_the_settings_and_undone(
    stage: Stage, anna: Actor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(settings, "shipped", lambda: ("en", "es"))
    await welcomed(anna)
    await anna.says("/settings")
    await anna.taps("🌐 Language", "Español")
    assert language(anna) == records.about(anna).language == "es"
    assert is_spanish(anna.last.text)
    await anna.taps(spanish("back"))
    assert language(anna) == "en"
    assert records.about(anna).language is None
    assert anna.last.text == english("language-now")
    all_is_well(stage)


@pytest.mark.parametrize("words", ["no hablo inglés", "idioma", "english or spanish"])
async def test_where_it_is_not_known_which_all_are_offered(
    stage: Stage, anna: Actor, words: str
) -> None:
    await anna.says(words)
    assert anna.last.text == english("language")
    assert len(anna.last.captions) == len(catalogue().languages)


async def test_the_button_under_the_chat_helps_in_whichever_language_it_is(stage: Stage) -> None:
    maria = stage.actor("Maria", "es")
    await maria.says(english("keyboard-cramp"))
    assert spanish("relief-signs")[1:20] in maria.last.text


async def test_advice_says_that_its_translation_awaits_review(stage: Stage) -> None:
    maria = stage.actor("Maria", "es")
    await maria.says("/cramp")
    await maria.taps(spanish("sign-chest"))
    assert OPEN in maria.last.text
    assert maria.last.text.endswith(spanish("review-pending"))


async def test_reviewed_only_says_advice_in_english_and_tells_so(strict: Stage) -> None:
    maria = strict.actor("Maria", "es")
    await maria.says("/start", "/cramp")
    assert is_spanish(maria.last.text)
    await maria.taps(spanish("sign-chest"))
    words = maria.last.text
    assert english("advice-chest_breath_head") in words
    assert words.startswith("🚨 Call ")
    assert words.endswith(spanish("review-english"))
    assert words.count(OPEN) == 1  # nothing but that line is Spanish
    spoken = strict.app.database.now(lambda conn: conn.execute(select(advices.c.language)).all())
    assert [row.language for row in spoken] == ["en"]
    all_is_well(strict)


async def test_reviewed_only_takes_answers_in_both_languages(strict: Stage) -> None:
    maria = strict.actor("Maria", "es")
    await maria.says("/care")
    assert maria.last.text.endswith(spanish("review-english"))
    assert english("care.close") in maria.last.captions
    await maria.says(english("care.close"))
    assert english("care-closed") in maria.last.text


async def test_reviewed_only_changes_nothing_in_english(strict: Stage) -> None:
    anna = strict.actor()
    await anna.says("/cramp")
    await anna.taps(english("sign-chest"))
    assert OPEN not in anna.last.text
    assert english("review-english") not in anna.last.text


async def test_countries_of_the_language_are_offered_first(stage: Stage) -> None:
    """And any other may be typed in that language."""
    maria = stage.actor("Maria", "es")
    await maria.says("/start")
    await maria.taps(spanish("welcome-hello.adult"), spanish("welcome-consent.agree"))
    assert {"México", "Argentina"} <= {
        caption.strip(OPEN + CLOSE) for caption in maria.last.captions
    }
    await maria.says("Alemania")
    assert records.about(maria).country == "DE"


@pytest.mark.parametrize("spoken", Catalogue.load().languages[-1:])
def test_the_terminal_speaks_the_language_it_is_told(spoken: str) -> None:
    begun = subprocess.run(
        [sys.executable, "-m", "bot", "try", "--language", spoken],
        input="/help\n:quit\n",
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    words = TAG.sub("", Catalogue.load().plain(Text("help"), spoken))
    assert words.splitlines()[0] in begun.stdout
