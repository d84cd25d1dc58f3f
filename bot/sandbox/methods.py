"""Bot API methods that write to people: sending, editing, deleting, answering taps."""

from dataclasses import dataclass
from datetime import timedelta
from functools import lru_cache

from bot.sandbox.chat import Chat, File, Message
from bot.sandbox.entities import Entity, detected, given_entities, trimmed, utf16_length
from bot.sandbox.formatting import parse_html
from bot.sandbox.markup import (
    InlineKeyboard,
    Markup,
    RemoveKeyboard,
    ReplyKeyboard,
    parse_inline,
    parse_markup,
)
from bot.sandbox.parameters import Parameters
from bot.sandbox.refusals import (
    BLOCKED,
    NOT_MODIFIED,
    QUERY_TOO_OLD,
    JsonObject,
    Refused,
    bad_request,
)
from bot.sandbox.wire import picture_size
from bot.sandbox.world import LONGEST_TEXT, QUERY_LIVES, World

LONGEST_CAPTION = 1024
LONGEST_TOAST = 200
DELETABLE_FOR = timedelta(hours=48)
ACTION_LASTS = timedelta(seconds=5)
ACTIONS = frozenset(
    {
        "typing",
        "upload_photo",
        "record_video",
        "upload_video",
        "record_voice",
        "upload_voice",
        "upload_document",
        "choose_sticker",
        "find_location",
        "record_video_note",
        "upload_video_note",
    }
)
PHOTO_BYTES = 10 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Formatted:
    """Text ready to be shown."""

    text: str
    entities: tuple[Entity, ...]


def formatted(params: Parameters, field: str, entities_field: str) -> Formatted:
    """The text of a call with its formatting worked out."""
    source = params.text(field)
    mode = params.text("parse_mode").lower()
    if mode == "html":
        return _read_html(source)
    if mode:
        raise bad_request("unsupported parse_mode; the sandbox reads HTML only")
    listed = params.parsed(entities_field)
    given = () if listed is None else given_entities(source, listed)
    text, entities = trimmed(source, given)
    return Formatted(text, detected(text, entities))


@lru_cache(maxsize=1024)
def _read_html(source: str) -> Formatted:
    """The same few sentences go to many people."""
    text, entities = parse_html(source)
    return Formatted(text, detected(text, entities))


def message_text(params: Parameters, too_long: str) -> Formatted:
    """A text of 1 to 4096 units, counted after formatting."""
    result = formatted(params, "text", "entities")
    if not result.text:
        raise bad_request("message text is empty")
    if utf16_length(result.text) > LONGEST_TEXT:
        raise bad_request(too_long)
    return result


def caption_text(params: Parameters) -> Formatted:
    """A caption of 0 to 1024 units."""
    result = formatted(params, "caption", "caption_entities")
    if utf16_length(result.text) > LONGEST_CAPTION:
        raise bad_request("message caption is too long")
    return result


def target(world: World, params: Parameters) -> Chat:
    """The chat a call is about, if the bot may write there."""
    wanted = params.text("chat_id")
    if not wanted:
        raise bad_request("chat_id is empty")
    try:
        chat = world.chats.get(int(wanted))
    except ValueError:
        chat = None
    if chat is None or not chat.open:
        raise bad_request("chat not found")
    person = world.people.get(chat.id)
    if person is not None and person.blocked:
        raise Refused(403, BLOCKED)
    return chat


def send_message(world: World, params: Parameters) -> JsonObject:
    chat = target(world, params)
    content = message_text(params, "message is too long")
    return _post(world, chat, params, content)


def send_photo(world: World, params: Parameters) -> JsonObject:
    chat = target(world, params)
    content = caption_text(params)
    file = _file(world, params, "photo")
    size = picture_size(file.content)
    if size is None:
        raise bad_request("IMAGE_PROCESS_FAILED")
    narrow, wide = sorted(size)
    if len(file.content) > PHOTO_BYTES or sum(size) > 10_000 or not 0 < wide <= 20 * narrow:
        raise bad_request("PHOTO_INVALID_DIMENSIONS")
    return _post(world, chat, params, content, file, "photo")


def send_document(world: World, params: Parameters) -> JsonObject:
    chat = target(world, params)
    content = caption_text(params)
    return _post(world, chat, params, content, _file(world, params, "document"), "document")


def _file(world: World, params: Parameters, field: str) -> File:
    upload = params.upload(field)
    if upload is not None:
        if not upload.content:
            raise bad_request("file must be non-empty")
        return world.keep_file(upload.name, upload.content)
    if field not in params:
        raise bad_request(f"there is no {field} in the request")
    known = world.files.get(params.text(field))
    if known is None:
        raise bad_request("wrong file identifier/HTTP URL specified")
    return known


def _post(
    world: World,
    chat: Chat,
    params: Parameters,
    content: Formatted,
    file: File | None = None,
    media: str | None = None,
) -> JsonObject:
    markup = parse_markup(params.parsed("reply_markup"))
    message = world.new_message(chat, by_bot=True)
    message.text, message.entities = content.text, content.entities
    message.file = file
    message.media = "photo" if media == "photo" else "document" if media else None
    message.silent = params.flag("disable_notification")
    message.reply_to = _replied(chat, params)
    if isinstance(markup, tuple):
        message.keyboard = markup
    else:
        _hang(chat, markup)
    chat.action = None
    chat.messages.append(message)
    world.changed()
    return world.message_json(message)


def _hang(chat: Chat, markup: Markup) -> None:
    if isinstance(markup, ReplyKeyboard):
        chat.keyboard = markup
    elif isinstance(markup, RemoveKeyboard):
        chat.keyboard = None


def _replied(chat: Chat, params: Parameters) -> int | None:
    given = params.parsed("reply_parameters")
    if not isinstance(given, dict):
        return None
    number = given.get("message_id")
    if chat.find(number) is not None:
        return int(str(number))
    if given.get("allow_sending_without_reply"):
        return None
    raise bad_request("message to be replied not found")


def _own_message(world: World, params: Parameters) -> tuple[Chat, Message]:
    if "inline_message_id" in params:
        raise bad_request("MESSAGE_ID_INVALID")
    chat = target(world, params)
    if "message_id" not in params:
        raise bad_request("message identifier is not specified")
    message = chat.find(params.integer("message_id"))
    if message is None:
        raise bad_request("message to edit not found")
    if not message.by_bot:
        raise bad_request("message can't be edited")
    return chat, message


def edit_text(world: World, params: Parameters) -> JsonObject:
    content = message_text(params, "MESSAGE_TOO_LONG")
    _, message = _own_message(world, params)
    if message.media is not None:
        raise bad_request("there is no text in the message to edit")
    return _edit(world, message, content, parse_inline(params.parsed("reply_markup")))


def edit_caption(world: World, params: Parameters) -> JsonObject:
    content = caption_text(params)
    _, message = _own_message(world, params)
    if message.media is None:
        raise bad_request("there is no caption in the message to edit")
    return _edit(world, message, content, parse_inline(params.parsed("reply_markup")))


def edit_markup(world: World, params: Parameters) -> JsonObject:
    _, message = _own_message(world, params)
    unchanged = Formatted(message.text, message.entities)
    return _edit(world, message, unchanged, parse_inline(params.parsed("reply_markup")))


def _edit(
    world: World, message: Message, content: Formatted, keyboard: InlineKeyboard
) -> JsonObject:
    before = (message.text, message.entities, message.keyboard)
    if before == (content.text, content.entities, keyboard):
        raise bad_request(NOT_MODIFIED)
    message.text, message.entities, message.keyboard = content.text, content.entities, keyboard
    message.edits += 1
    message.edited_at = world.clock.now()
    world.changed()
    return world.message_json(message)


def delete_message(world: World, params: Parameters) -> bool:
    chat = target(world, params)
    message = chat.find(params.integer("message_id"))
    if message is None:
        raise bad_request("message to delete not found")
    if world.clock.now() - message.date > DELETABLE_FOR:
        raise bad_request("message can't be deleted for everyone")
    chat.messages.remove(message)
    world.changed()
    return True


def send_action(world: World, params: Parameters) -> bool:
    chat = target(world, params)
    action = params.text("action")
    if action not in ACTIONS:
        raise bad_request("wrong parameter action in request")
    chat.action, chat.action_until = action, world.clock.now() + ACTION_LASTS
    world.changed()
    return True


def answer_query(world: World, params: Parameters) -> bool:
    text = params.text("text")
    if utf16_length(text) > LONGEST_TOAST:
        raise bad_request("MESSAGE_TOO_LONG")
    query = world.queries.get(params.text("callback_query_id"))
    now = world.clock.now()
    if query is None or query.answer is not None or now - query.asked_at > QUERY_LIVES:
        raise bad_request(QUERY_TOO_OLD)
    world.answer(query, text, params.flag("show_alert"))
    return True
