"""Presses of buttons: each is answered, alone or together with the card it changes."""

from dataclasses import replace
from typing import Any

import pytest
from telegram.error import NetworkError

from bot.replies import Button, Do, Reply
from bot.sandbox.chat import Chat, Person
from bot.storage.results import Fate
from bot.telegram.client import Client
from bot.telegram.send import TOAST_TRIES, Sender
from conversations.script import Text
from tests.bot.conftest import Telegram
from tests.support.outbox import out_row

YES = ((Button(Text("yes"), "7:1:yes"),),)
CARD = Reply(Do.CARD, (Text("done"),), YES)
OTHER_CARD = Reply(Do.CARD, (Text("back"),), YES)


async def test_a_toast_answers_the_press(
    telegram: Telegram, sender: Sender, bert: Person, chat: Chat
) -> None:
    card = (await sender.send(out_row(chat.id, CARD))).message
    assert card is not None
    query = telegram.world.taps_data(bert, card, "7:1:yes")
    toast = Reply(Do.TOAST, (Text("back"),), query=query.id, alert=True)
    assert (await sender.send(out_row(chat.id, toast))).fate is Fate.SENT
    assert [(notice.text, notice.alert) for notice in chat.notices] == [("Back", True)]


async def test_a_card_answers_the_press_that_led_to_it(
    telegram: Telegram, sender: Sender, bert: Person, chat: Chat
) -> None:
    card = (await sender.send(out_row(chat.id, CARD))).message
    assert card is not None
    query = telegram.world.taps_data(bert, card, "7:1:yes")
    row = out_row(chat.id, replace(OTHER_CARD, query=query.id), card=card)
    result = await sender.send(row)
    assert (result.fate, result.message, chat.last.text) == (Fate.SENT, card, "Back")
    assert query.answer is not None
    silent = await sender.send(out_row(chat.id, OTHER_CARD, card=card))
    assert result.digest == silent.digest


async def test_of_an_edit_nobody_would_see_only_the_press_is_answered(
    telegram: Telegram, sender: Sender, bert: Person, chat: Chat
) -> None:
    card = (await sender.send(out_row(chat.id, CARD))).message
    assert card is not None
    query = telegram.world.taps_data(bert, card, "7:1:yes")
    row = out_row(chat.id, replace(OTHER_CARD, query=query.id), card=card)
    result = await sender.send(replace(row, outdone=True))
    assert (result.fate, result.message, chat.last.text) == (Fate.SENT, None, "Done")
    assert query.answer is not None


@pytest.mark.parametrize("query", ["999", ""])
async def test_too_late_for_a_toast_is_no_failure(sender: Sender, chat: Chat, query: str) -> None:
    toast = Reply(Do.TOAST, query=query)
    assert (await sender.send(out_row(chat.id, toast))).fate is Fate.SENT


@pytest.mark.parametrize("fault", ["outage", "too_many", "malformed"])
async def test_a_card_does_not_depend_on_the_press(
    telegram: Telegram, sender: Sender, chat: Chat, fault: str
) -> None:
    setattr(telegram.world.faults, fault, "502" if fault == "outage" else 9)
    telegram.world.faults.concern(["answerCallbackQuery"])
    row = out_row(chat.id, replace(CARD, query="1"))
    assert (await sender.send(row)).fate is Fate.SENT
    assert chat.last.text == "Done"


async def test_a_press_is_answered_once_more_where_telegram_was_not_well(
    telegram: Telegram,
    sender: Sender,
    bert: Person,
    chat: Chat,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    card = (await sender.send(out_row(chat.id, CARD))).message
    assert card is not None
    query = telegram.world.taps_data(bert, card, "7:1:yes")
    call, presses = telegram.client.call, 0

    async def unwell(client: Client, method: str, **given: Any) -> Any:
        nonlocal presses
        presses += method == "answerCallbackQuery"
        if method == "answerCallbackQuery" and presses == 1:
            raise NetworkError("Bad Gateway")
        return await call(method, **given)

    monkeypatch.setattr(Client, "call", unwell)
    row = out_row(chat.id, replace(OTHER_CARD, query=query.id), card=card)
    assert (await sender.send(row)).fate is Fate.SENT
    assert presses == TOAST_TRIES
    assert query.answer is not None
