"""How the bot presents itself: name, descriptions and command menus, by scope and language."""

import json
from dataclasses import dataclass, field
from typing import TypeAlias

from bot.sandbox.refusals import JsonObject

Commands: TypeAlias = list[JsonObject]


@dataclass(slots=True)
class Profile:
    """The bot as people see it; texts are kept by language code, "" for everybody else."""

    id: int
    username: str
    names: dict[str, str] = field(default_factory=dict)
    descriptions: dict[str, str] = field(default_factory=dict)
    short_descriptions: dict[str, str] = field(default_factory=dict)
    commands: dict[tuple[str, str], Commands] = field(default_factory=dict)

    def user_json(self) -> JsonObject:
        """The bot as a User object."""
        name = self.names.get("") or "Charley"
        return {"id": self.id, "is_bot": True, "first_name": name, "username": self.username}

    def me_json(self) -> JsonObject:
        """The answer to getMe."""
        return self.user_json() | {
            "can_join_groups": True,
            "can_read_all_group_messages": True,
            "supports_inline_queries": False,
            "can_connect_to_business": False,
            "has_main_web_app": False,
        }

    def menu(self, chat_id: int, language: str | None) -> Commands:
        """The command menu of a private chat: the narrowest scope that has one."""
        scopes = (
            scope_key({"type": "chat", "chat_id": chat_id}),
            scope_key({"type": "all_private_chats"}),
            scope_key({"type": "default"}),
        )
        for scope in scopes:
            for code in ((language or "")[:2], ""):
                if found := self.commands.get((scope, code)):
                    return found
        return []


def best_text(texts: dict[str, str], language: str | None) -> str:
    """The text in this language, else the one for everybody."""
    return texts.get((language or "")[:2]) or texts.get("", "")


def scope_key(scope: JsonObject) -> str:
    """A scope as a dictionary key."""
    return json.dumps(scope, sort_keys=True)
