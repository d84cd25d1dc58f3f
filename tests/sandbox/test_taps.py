"""Taps, their answers, and what people can and cannot do."""

from datetime import timedelta

import pytest
from telegram import (
    CallbackQuery,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    ReplyKeyboardMarkup,
    Update,
)
from telegram.error import BadRequest
from telegram.ext import ExtBot

from bot.clock import PushedClock
from bot.sandbox.chat import Person
from bot.sandbox.world import Impossible, World

Bot = ExtBot[None]
BUTTONS = InlineKeyboardMarkup(
    [
        [InlineKeyboardButton("✅ It\u2019s gone", callback_data="g")],
        [InlineKeyboardButton("Same", callback_data="s")],
        [InlineKeyboardButton("Guide", url="https://example.org")],
    ]
)


async def newest(bot: Bot) -> Update:
    return (await bot.get_updates(offset=-1))[0]


async def tapped(world: World, bot: Bot, anna: Person) -> CallbackQuery:
    await bot.send_message(anna.id, "How is it?", reply_markup=BUTTONS)
    world.taps(anna, "It's gone")
    query = (await newest(bot)).callback_query
    assert query is not None
    return query


async def test_a_tap_reaches_the_bot_with_its_message(world: World, bot: Bot, anna: Person) -> None:
    query = await tapped(world, bot, anna)
    assert query.data == "g"
    assert query.message is not None
    assert query.message.message_id == world.chat(anna).last.id
    await query.answer("Well done", show_alert=True)
    (notice,) = world.chat(anna).notices
    assert (notice.text, notice.alert) == ("Well done", True)


async def test_a_query_is_answered_once_and_in_time(
    world: World, clock: PushedClock, bot: Bot, anna: Person
) -> None:
    query = await tapped(world, bot, anna)
    with pytest.raises(BadRequest, match=r"(?i)too_long"):
        await query.answer("x" * 201)
    await query.answer()
    for wrong in (query.id, "000", ""):
        with pytest.raises(BadRequest, match=r"(?i)query is too old"):
            await bot.answer_callback_query(wrong)
    late = await tapped(world, bot, anna)
    clock.push(timedelta(minutes=2))
    with pytest.raises(BadRequest, match=r"(?i)query is too old"):
        await late.answer()
    assert world.chat(anna).notices == []


async def test_people_tap_the_newest_button_of_that_name(
    world: World, bot: Bot, anna: Person
) -> None:
    first = await bot.send_message(anna.id, "first", reply_markup=BUTTONS)
    second = await bot.send_message(anna.id, "second", reply_markup=BUTTONS)
    query = world.taps(anna, "same")
    assert query is not None
    assert query.message_id == second.message_id
    await second.delete()
    query = world.taps(anna, "same")
    assert query is not None
    assert query.message_id == first.message_id
    with pytest.raises(Impossible, match=r"no button 'Maybe'; there is .*Same"):
        world.taps(anna, "Maybe")
    with pytest.raises(Impossible, match="tells the bot nothing"):
        world.taps(anna, "Guide")


async def test_a_reply_key_sends_its_words_and_the_exact_caption_wins(
    world: World, bot: Bot, anna: Person
) -> None:
    await bot.send_message(anna.id, "x", reply_markup=ReplyKeyboardMarkup([["Cramp"]]))
    inline = InlineKeyboardMarkup([[InlineKeyboardButton("No cramp", callback_data="n")]])
    await bot.send_message(anna.id, "y", reply_markup=inline)
    assert world.taps(anna, "Cramp") is None
    assert world.chat(anna).last.text == "Cramp"
    query = world.taps(anna, "No cramp")
    assert query is not None
    assert query.data == "n"


async def test_a_tap_on_a_button_that_is_gone_still_arrives(
    world: World, bot: Bot, anna: Person
) -> None:
    world.taps_data(anna, 4711, "old")
    query = (await newest(bot)).callback_query
    assert query is not None
    assert query.message is not None
    assert not query.message.is_accessible


async def test_all_sorts_of_things_can_be_sent(world: World, bot: Bot, anna: Person) -> None:
    first = world.says(anna, "helo")
    world.edits(anna, first, "hello")
    world.sends(anna, "sticker")
    world.sends(anna, "voice")
    world.sends(anna, "photo")
    world.sends(anna, "document")
    world.sends(anna, "location")
    family = world.group("Family")
    world.says(anna, "/start@charley_sandbox_bot", to=family)
    world.posts(world.channel("News"), "news")
    world.blocks(anna)
    updates = await bot.get_updates(allowed_updates=[])
    effective = [u.edited_message or u.message or u.channel_post for u in updates]
    assert [m.text for m in effective[:3] if m] == ["/start", "helo", "hello"]
    media = [m for m in effective[3:8] if m]
    assert [bool(m.sticker or m.voice or m.photo or m.document or m.location) for m in media] == [
        True
    ] * 5
    assert updates[8].message is not None
    assert updates[8].message.chat.type == "supergroup"
    assert updates[9].channel_post is not None
    member = updates[10].my_chat_member
    assert member is not None
    assert (member.old_chat_member.status, member.new_chat_member.status) == ("member", "kicked")
    with pytest.raises(Impossible, match="blocked"):
        world.says(anna, "hello?")


def test_long_words_go_out_in_pieces(world: World, anna: Person) -> None:
    world.says(anna, "\U0001f44b" * 3000)
    assert [len(m.text) for m in world.chat(anna).messages[-2:]] == [2048, 952]
    with pytest.raises(Impossible, match="empty"):
        world.says(anna, "  ")


def test_nobody_edits_other_peoples_words(world: World, anna: Person) -> None:
    ben = world.person("Ben")
    with pytest.raises(Impossible, match="did not write"):
        world.edits(ben, world.chat(anna).last, "never said")
