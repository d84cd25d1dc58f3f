"""Stored replies into what Telegram is sent."""

from datetime import timedelta

import pytest

from bot.replies import Button, Countdown, Do, Reply
from bot.telegram.render import Renderer, units
from conversations.script import Beat, Style, Text, text
from conversations.wording.catalogue import Catalogue
from tests.support.outbox import TONIGHT, out_row

ENGLISH = """
hello = Hello <b>{ $name }</b>
at = At { $time }
felt = How is it?
    .gone = It's gone
only-english = Only here
sorry-note = Sorry, that didn't work.
keyboard-cramp = I have a cramp
keyboard-placeholder = Type to me
countdown = { $what } · { $seconds } s
countdown-round = { $what } · { $seconds } s · { $n } of { $of }
hold = Hold
long = LONG
"""
GERMAN = """
hello = Hallo <b>{ $name }</b>
at = Um { $time }
sorry-note = Das ging nicht.
keyboard-cramp = Ich habe einen Krampf
keyboard-placeholder = Schreib mir
"""
LONG = ENGLISH.replace("LONG", "😀" * 3000)
RENDERER = Renderer(Catalogue({"en": {"a.ftl": LONG}, "de": {"a.ftl": GERMAN}}))


def say(*lines: Text) -> Reply:
    return Reply(Do.MESSAGE, lines)


def shown(reply: Reply, language: str = "en", zone: str | None = None) -> str:
    return RENDERER.message(out_row(5, reply, language=language, zone=zone), TONIGHT).text


def test_paragraphs_are_apart_and_what_a_person_typed_is_escaped() -> None:
    reply = say(text("hello", name="<Anna & Co>"), text("felt"))
    assert shown(reply) == "Hello <b>&lt;Anna &amp; Co&gt;</b>\n\nHow is it?"


def test_it_speaks_the_persons_language_and_clock() -> None:
    assert shown(say(text("at", time=TONIGHT)), "de", "Europe/Berlin") == "Um 03:30"


def test_what_is_missing_in_a_language_is_said_in_english() -> None:
    assert shown(say(text("only-english")), "de") == "Only here"
    assert shown(say(text("only-english")), "xx") == "Only here"


@pytest.mark.parametrize("broken", [text("no-such-key"), text("hello"), text("felt.no-such")])
def test_no_key_ever_reaches_a_person(broken: Text) -> None:
    assert shown(say(broken), "de") == "Sorry, that didn't work."


def test_buttons_carry_caption_data_and_style() -> None:
    rows = (
        (
            Button(text("felt.gone"), "7:1:gone", Style.SUCCESS),
            Button(text("hello", name="A<b"), "7:1:hi", Style.DANGER, ticked=True),
        ),
        (Button(text("felt.gone"), "7:1:go", ticked=False),),
    )
    buttons = RENDERER.message(out_row(5, Reply(Do.CARD, (), rows)), TONIGHT).markup
    assert buttons == {
        "inline_keyboard": [
            [
                {"text": "It's gone", "callback_data": "7:1:gone", "style": "success"},
                {"text": "☑ Hello A<b", "callback_data": "7:1:hi", "style": "danger"},
            ],
            [{"text": "☐ It's gone", "callback_data": "7:1:go"}],
        ]
    }


def test_the_reply_keyboard_is_one_button_that_stays() -> None:
    reply = Reply(Do.MESSAGE, (text("felt"),), keyboard=True)
    rendered = RENDERER.message(out_row(5, reply, language="de"), TONIGHT)
    assert rendered.markup == {
        "keyboard": [[{"text": "Ich habe einen Krampf"}]],
        "is_persistent": True,
        "resize_keyboard": True,
        "input_field_placeholder": "Schreib mir",
    }


def test_buttons_under_the_message_leave_no_room_for_the_reply_keyboard() -> None:
    rows = ((Button(text("felt.gone"), "7:1:gone"),),)
    rendered = RENDERER.message(out_row(5, Reply(Do.MESSAGE, (), rows, keyboard=True)), TONIGHT)
    assert rendered.markup is not None
    assert rendered.markup.keys() == {"inline_keyboard"}


def test_a_countdown_is_the_last_line_while_it_lasts() -> None:
    card = Reply(Do.CARD, (text("felt"),), countdown=Countdown(TONIGHT, (Beat("hold", 20),)))
    at_seven = RENDERER.message(out_row(5, card), TONIGHT + timedelta(seconds=7)).text
    assert at_seven == "How is it?\n\nHold · 13 s"
    over = RENDERER.message(out_row(5, card), TONIGHT + timedelta(seconds=20)).text
    assert over == "How is it?"


def test_telegram_counts_in_utf16_without_tags() -> None:
    assert units("<b>a&amp;b</b>") == 3
    assert units("😀") == 2


def test_too_long_the_first_paragraphs_stay() -> None:
    assert shown(say(text("felt"), text("long"))) == "How is it?"


def test_a_toast_has_no_html_and_fits() -> None:
    toast = Reply(Do.TOAST, (text("hello", name="<Anna>"),), query="1")
    assert RENDERER.toast(out_row(5, toast)) == "Hello <Anna>"
    long = RENDERER.toast(out_row(5, Reply(Do.TOAST, (text("long"),), query="1")))
    assert len(long) <= 200
    assert long.endswith("…")


def test_a_toast_of_no_words_only_stops_the_spinner() -> None:
    assert RENDERER.toast(out_row(5, Reply(Do.TOAST, query="1"))) == ""
