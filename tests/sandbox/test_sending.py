"""What Telegram refuses to send, asked through the real client library."""

from datetime import timedelta

import pytest
from telegram import InlineKeyboardButton, InlineKeyboardMarkup, ReplyKeyboardMarkup
from telegram import ReplyKeyboardRemove as Remove
from telegram.constants import KeyboardButtonStyle
from telegram.error import BadRequest, Forbidden
from telegram.ext import ExtBot

from bot.clock import PushedClock
from bot.sandbox.chat import Person
from bot.sandbox.world import PIXEL, World
from tests.sandbox.conftest import Call

Bot = ExtBot[None]


def keyboard(*buttons: tuple[str, str]) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup([[InlineKeyboardButton(t, callback_data=d)] for t, d in buttons])


async def test_a_message_arrives_with_its_marks(world: World, bot: Bot, anna: Person) -> None:
    button = InlineKeyboardButton("Worse", callback_data="1:2:worse", style="danger")
    sent = await bot.send_message(
        anna.id,
        "<b>Pull</b> your toes up",
        parse_mode="HTML",
        disable_notification=True,
        reply_markup=InlineKeyboardMarkup([[button]]),
    )
    assert sent.parse_entities() == {sent.entities[0]: "Pull"}
    message = world.chat(anna).last
    assert (message.text, message.silent, message.edits) == ("Pull your toes up", True, 0)
    assert message.buttons[0].style == KeyboardButtonStyle.DANGER
    assert message.buttons[0].data == "1:2:worse"
    assert not world.chat(anna).loud


@pytest.mark.parametrize("text", ["", "   ", "<b></b>", "\n"])
async def test_an_empty_text_is_refused(bot: Bot, anna: Person, text: str) -> None:
    with pytest.raises(BadRequest, match="essage text is empty"):
        await bot.send_message(anna.id, text, parse_mode="HTML")


async def test_lengths_are_counted_after_formatting(bot: Bot, anna: Person) -> None:
    await bot.send_message(anna.id, f"<b>{'a' * 4096}</b>", parse_mode="HTML")
    await bot.send_message(anna.id, "\U0001f44b" * 2048)
    with pytest.raises(BadRequest, match="essage is too long"):
        await bot.send_message(anna.id, "\U0001f44b" * 2048 + "a")
    await bot.send_photo(anna.id, PIXEL, caption="a" * 1024)
    with pytest.raises(BadRequest, match="caption is too long"):
        await bot.send_photo(anna.id, PIXEL, caption="a" * 1025)


async def test_strangers_and_blockers_cannot_be_written_to(
    world: World, bot: Bot, anna: Person
) -> None:
    stranger = world.person("Never Started")
    for nobody in (stranger.id, 4711, "@nobody"):
        with pytest.raises(BadRequest, match="hat not found"):
            await bot.send_message(nobody, "hello")
    sent = await bot.send_message(anna.id, "hello")
    world.blocks(anna)
    with pytest.raises(Forbidden, match="bot was blocked by the user"):
        await bot.send_message(anna.id, "hello?")
    with pytest.raises(Forbidden):
        await sent.edit_text("hello!")
    world.unblocks(anna)
    await sent.edit_text("hello!")
    assert world.chat(anna).last.edits == 1


@pytest.mark.parametrize("data", ["", "x" * 65, "\U0001f44b" * 17])
async def test_callback_data_is_1_to_64_bytes(bot: Bot, anna: Person, data: str) -> None:
    await bot.send_message(anna.id, "fits", reply_markup=keyboard(("Go", "\U0001f44b" * 16)))
    with pytest.raises(BadRequest, match=r"(?i)button_data_invalid"):
        await bot.send_message(anna.id, "does not", reply_markup=keyboard(("Go", data)))


@pytest.mark.parametrize(
    ("button", "complaint"),
    [
        ({"text": "Go"}, "Text buttons are unallowed"),
        ({"text": " ", "callback_data": "x"}, "non-empty"),
        ({"callback_data": "x"}, 'find field "text"'),
        ({"text": "Go", "callback_data": "x", "url": "https://a.b"}, "exactly one action"),
        ({"text": "Go", "callback_data": "x", "style": "red"}, "style"),
        ("Go", "expected an Object"),
    ],
)
async def test_buttons_are_checked(
    call: Call, anna: Person, button: object, complaint: str
) -> None:
    markup = {"inline_keyboard": [[button]]}
    answer = await call("sendMessage", chat_id=anna.id, text="x", reply_markup=markup)
    assert answer["error_code"] == 400
    assert complaint in answer["description"]


async def test_at_most_a_hundred_buttons(bot: Bot, anna: Person) -> None:
    await bot.send_message(anna.id, "x", reply_markup=keyboard(*[("b", "d")] * 100))
    with pytest.raises(BadRequest, match=r"(?i)too_long"):
        await bot.send_message(anna.id, "x", reply_markup=keyboard(*[("b", "d")] * 101))


async def test_the_reply_keyboard_stays_until_removed(world: World, bot: Bot, anna: Person) -> None:
    await bot.send_message(
        anna.id, "hi", reply_markup=ReplyKeyboardMarkup([["Cramp"], ["Help"]], is_persistent=True)
    )
    await bot.send_message(anna.id, "x", reply_markup=keyboard(("Cramps?", "c")))
    assert world.chat(anna).buttons == ["Cramps?", "Cramp", "Help"]
    await bot.send_message(anna.id, "bye", reply_markup=Remove())
    assert world.chat(anna).keyboard is None


async def test_an_edit_must_change_something(world: World, bot: Bot, anna: Person) -> None:
    sent = await bot.send_message(anna.id, "30 s", reply_markup=keyboard(("Done", "d")))
    with pytest.raises(BadRequest, match="not modified"):
        await sent.edit_text(
            "<u></u>30 s ", parse_mode="HTML", reply_markup=keyboard(("Done", "d"))
        )
    await sent.edit_text("<b>30</b> s", parse_mode="HTML", reply_markup=keyboard(("Done", "d")))
    await sent.edit_reply_markup(None)
    with pytest.raises(BadRequest, match="not modified"):
        await sent.edit_reply_markup(None)
    message = world.chat(anna).last
    assert (message.text, message.edits, message.buttons) == ("30 s", 2, [])


async def test_an_edit_without_markup_takes_the_buttons_away(
    world: World, bot: Bot, anna: Person
) -> None:
    sent = await bot.send_message(anna.id, "ask", reply_markup=keyboard(("Yes", "y")))
    await sent.edit_text("asked")
    assert world.chat(anna).last.buttons == []


async def test_only_what_is_there_and_ones_own_can_be_edited(
    world: World, bot: Bot, anna: Person
) -> None:
    hers = world.chat(anna).last
    with pytest.raises(BadRequest, match="essage can't be edited"):
        await bot.edit_message_text("mine now", anna.id, hers.id)
    with pytest.raises(BadRequest, match="to edit not found"):
        await bot.edit_message_text("x", anna.id, 99999)
    photo = await bot.send_photo(anna.id, PIXEL, caption="a")
    with pytest.raises(BadRequest, match="no text in the message to edit"):
        await photo.edit_text("b")
    await photo.edit_caption("b")
    assert world.chat(anna).last.text == "b"


async def test_an_edit_cannot_bring_a_reply_keyboard(call: Call, bot: Bot, anna: Person) -> None:
    sent = await bot.send_message(anna.id, "x")
    markup = {"keyboard": [["a"]]}
    answer = await call(
        "editMessageText",
        chat_id=anna.id,
        message_id=sent.message_id,
        text="y",
        reply_markup=markup,
    )
    assert answer["description"] == "Bad Request: inline keyboard expected"


async def test_old_messages_cannot_be_deleted(
    world: World, clock: PushedClock, bot: Bot, anna: Person
) -> None:
    old, older = [await bot.send_message(anna.id, text) for text in ("one", "two")]
    clock.push(timedelta(hours=48))
    await old.delete()
    with pytest.raises(BadRequest, match="to delete not found"):
        await old.delete()
    clock.push(timedelta(seconds=1))
    with pytest.raises(BadRequest, match="can't be deleted"):
        await older.delete()
    assert [m.text for m in world.chat(anna).said] == ["two"]


async def test_files_must_be_pictures_to_be_photos(world: World, bot: Bot, anna: Person) -> None:
    sent = await bot.send_photo(anna.id, PIXEL)
    assert (sent.photo[0].width, sent.photo[0].height) == (1, 1)
    again = await bot.send_photo(anna.id, sent.photo[0].file_id)
    assert again.photo[0].file_id == sent.photo[0].file_id
    with pytest.raises(BadRequest, match=r"(?i)image_process_failed"):
        await bot.send_photo(anna.id, b"no picture")
    with pytest.raises(BadRequest, match=r"(?i)wrong file identifier"):
        await bot.send_photo(anna.id, "file-unknown")
    document = await bot.send_document(anna.id, b"%PDF-1.7", filename="nights.pdf")
    assert document.document is not None
    assert document.document.file_name == "nights.pdf"
    assert world.chat(anna).last.media == "document"


async def test_typing_shows_until_the_message_comes(world: World, bot: Bot, anna: Person) -> None:
    await bot.send_chat_action(anna.id, "typing")
    assert world.chat(anna).action == "typing"
    await bot.send_message(anna.id, "done")
    assert world.chat(anna).action is None
    with pytest.raises(BadRequest):
        await bot.send_chat_action(anna.id, "juggling")
