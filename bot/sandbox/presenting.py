"""Bot API methods about the bot itself: name, descriptions, command menus."""

import re
from collections.abc import Callable
from typing import TypeAlias

from bot.sandbox.bot_profile import Commands, scope_key
from bot.sandbox.parameters import Parameters
from bot.sandbox.refusals import JsonObject, bad_request
from bot.sandbox.world import World

Texts: TypeAlias = Callable[[World], dict[str, str]]
SCOPES = frozenset(
    {
        "default",
        "all_private_chats",
        "all_group_chats",
        "all_chat_administrators",
        "chat",
        "chat_administrators",
        "chat_member",
    }
)
MOST_COMMANDS = 100


def get_me(world: World, _: Parameters) -> JsonObject:
    return world.profile.me_json()


def _language(params: Parameters) -> str:
    code = params.text("language_code")
    if code and not re.fullmatch(r"[a-z]{2}", code):
        raise bad_request("invalid language code specified")
    return code


def text_setter(field: str, longest: int, texts: Texts) -> Callable[[World, Parameters], bool]:
    """A method that keeps a text for a language; an empty one takes it away."""

    def setter(world: World, params: Parameters) -> bool:
        text, code = params.text(field).strip(), _language(params)
        if len(text) > longest:
            raise bad_request(f"{field.replace('_', ' ')} is too long")
        if text:
            texts(world)[code] = text
        else:
            texts(world).pop(code, None)
        world.changed()
        return True

    return setter


def text_getter(field: str, texts: Texts) -> Callable[[World, Parameters], JsonObject]:
    """A method that tells the text kept for a language."""

    def getter(world: World, params: Parameters) -> JsonObject:
        return {field: texts(world).get(_language(params), "")}

    return getter


def _key(params: Parameters) -> tuple[str, str]:
    scope = params.parsed("scope")
    if scope is None:
        scope = {"type": "default"}
    if not isinstance(scope, dict) or scope.get("type") not in SCOPES:
        raise bad_request("can't parse BotCommandScope: unsupported type specified")
    return scope_key(scope), _language(params)


def set_commands(world: World, params: Parameters) -> bool:
    listed = params.parsed("commands")
    if not isinstance(listed, list):
        raise bad_request("can't parse commands: expected an Array of BotCommand")
    if len(listed) > MOST_COMMANDS:
        raise bad_request("too many commands")
    world.profile.commands[_key(params)] = [_command(item) for item in listed]
    world.changed()
    return True


def _command(item: object) -> JsonObject:
    if not isinstance(item, dict):
        raise bad_request("can't parse BotCommand: expected an Object")
    name, meaning = item.get("command"), item.get("description")
    if not isinstance(name, str) or not re.fullmatch(r"/?[a-z0-9_]{1,32}", name):
        raise bad_request("BOT_COMMAND_INVALID")
    if not isinstance(meaning, str) or not 1 <= len(meaning.strip()) <= 256:
        raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    return {"command": name.removeprefix("/"), "description": meaning.strip()}


def get_commands(world: World, params: Parameters) -> Commands:
    return world.profile.commands.get(_key(params), [])


def delete_commands(world: World, params: Parameters) -> bool:
    world.profile.commands.pop(_key(params), None)
    world.changed()
    return True
