"""HTML as Telegram reads it."""

import pytest

from bot.sandbox.entities import detected, given_entities, utf16_length
from bot.sandbox.formatting import parse_html
from bot.sandbox.refusals import Refused


def shown(source: str) -> tuple[str, list[tuple[str, int, int]]]:
    text, entities = parse_html(source)
    return text, [(entity.type, entity.offset, entity.length) for entity in entities]


@pytest.mark.parametrize(
    ("source", "text", "entities"),
    [
        ("plain", "plain", []),
        ("<b>bold</b> rest", "bold rest", [("bold", 0, 4)]),
        ("\U0001f44b <i>hi</i>", "\U0001f44b hi", [("italic", 3, 2)]),
        ("<b>a<i>b</i></b>", "ab", [("bold", 0, 2), ("italic", 1, 1)]),
        ("a &lt; b &amp; c &gt; d &quot; &#65; &#x42;", 'a < b & c > d " A B', []),
        ("fish &chips; &", "fish &chips; &", []),
        ("  <b> padded </b>  ", "padded", [("bold", 0, 6)]),
        ("<b></b>x", "x", []),
        ('<a href="https://x.org">there</a>', "there", [("text_link", 0, 5)]),
        ("<b>it</>", "it", [("bold", 0, 2)]),
        ("5 > 3", "5 > 3", []),
    ],
)
def test_html_becomes_text_and_entities_in_utf16_units(
    source: str, text: str, entities: list[tuple[str, int, int]]
) -> None:
    assert shown(source) == (text, entities)


@pytest.mark.parametrize(
    ("source", "complaint"),
    [
        ("<p>no</p>", 'Unsupported start tag "p" at byte offset 0'),
        ("é <br>", 'Unsupported start tag "br" at byte offset 3'),
        ("1 < 2", 'Unsupported start tag "" at byte offset 2'),
        ("<b>open", 'Can\'t find end tag corresponding to start tag "b"'),
        ("shut</b>", "Unexpected end tag at byte offset 4"),
        ("<b>x</i>", 'expected "</b>", found "</i>"'),
        ("<b", "Unclosed start tag"),
        ("<span>x</span>", 'must have class "tg-spoiler"'),
    ],
)
def test_html_telegram_does_not_know_is_refused(source: str, complaint: str) -> None:
    with pytest.raises(Refused, match="Bad Request: can't parse entities") as refusal:
        parse_html(source)
    assert complaint in refusal.value.description


def test_commands_and_addresses_are_found_without_being_marked() -> None:
    text = "\U0001f44b /cramp or https://who.int. Not 1/2, and/or @charley_bot"
    found = [(e.type, e.offset, e.length) for e in detected(text)]
    assert found == [("bot_command", 3, 6), ("url", 13, 15), ("mention", 46, 12)]


def test_a_code_span_hides_the_command_in_it() -> None:
    text, entities = parse_html("<code>/cramp</code> /help")
    assert [e.type for e in detected(text, entities)] == ["code", "bot_command"]


def test_entities_beyond_the_text_are_refused() -> None:
    assert given_entities("\U0001f44b", [{"type": "bold", "offset": 0, "length": 2}])
    with pytest.raises(Refused, match="beyond the end"):
        given_entities("ab", [{"type": "bold", "offset": 1, "length": 2}])


def test_length_counts_utf16_units() -> None:
    assert utf16_length("aé\U0001f44b") == 4
