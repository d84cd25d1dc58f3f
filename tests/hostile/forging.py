"""Making updates worse: real ones that are damaged, and what somebody ill-disposed would try."""

import copy
import json
from collections.abc import Iterable, Sequence
from random import Random
from typing import Any

from bot.sandbox.world import World
from tests.hostile.shapes import NUMBERS, WORDS, update

POISON: tuple[Any, ...] = (
    None, True, False, 0.5, float("nan"), float("-inf"), [], {}, [[]], {"id": {}}, "\x00", "\ud800",
    *NUMBERS, *WORDS[:4], [None] * 50, {"due": "evening:1:2026-11-20", "person": 1},
)  # fmt: skip
CHOICES = (
    "none", "chest", "yes", "no", "gone", "worse", "adult", "agree", "fine", "done", "skip", "calf",
    "_back", "_done", "delete", "yes_delete", "close", "t2230", "zone", "n0", "n10", "other",
)  # fmt: skip
ANCIENT = (
    "cramp", "c:1", "1:2", "v0|3|none", "go", "go:", "go:cramp", "go:forget", "go:nowhere", "0:0:0",
    "go:language_de", "999999999999999:0:none", "1:999999999:none", "\u0661:0:none", "1:0:none ",
    "-1:0:none", "1e3:0:none", "1:0:NONE", '{"a": 1}', "\x00", "x" * 10_000,
)  # fmt: skip


def recorded() -> list[dict[str, Any]]:
    """What Telegram tells of all that people can do, from the stand-in."""
    world = World()
    anna, group = world.person("Anna", "de"), world.group("Runners")
    mine = world.says(anna, "cramp")
    for text in ("/start", "/cramp@charley_sandbox_bot", "see t.me/x #tag", "7/10"):
        world.says(anna, text)
    world.sends(anna, "photo")
    world.sends(anna, "document")
    world.sends(anna, "sticker")
    world.sends(anna, "voice")
    world.sends(anna, "location")
    world.taps_data(anna, mine.id, "1:0:none")
    world.edits(anna, mine, "changed")
    world.says(anna, "/cramp", to=group)
    world.posts(world.channel("News"), "hello")
    world.blocks(anna)
    world.unblocks(anna)
    return [json.loads(json.dumps(body)) for body in world.pending]


def places(body: Any, path: tuple[Any, ...] = ()) -> Iterable[tuple[Any, ...]]:
    """Every place in a JSON value."""
    if path:
        yield path
    if isinstance(body, dict | list):
        for name, value in body.items() if isinstance(body, dict) else enumerate(body):
            yield from places(value, (*path, name))


def damaged(body: dict[str, Any], dice: Random) -> dict[str, Any]:
    """One to three things in it are gone, wrong or somewhere else."""
    whole = copy.deepcopy(body)
    for _ in range(dice.randint(1, 3)):
        spots = list(places(whole))
        if not spots:
            break
        *way, last = dice.choice(spots)
        at: Any = whole
        for name in way:
            at = at[name]
        if dice.random() < 0.3:
            del at[last]
        else:
            at[last] = copy.deepcopy(dice.choice(POISON))
    return whole


def told_of(body: dict[str, Any]) -> list[dict[str, Any]]:
    """The parts of an update that name somebody."""
    return [part for part in body.values() if isinstance(part, dict)]


class Forger:
    """Makes updates that say they come from one person, and may mean harm to others."""

    def __init__(self, dice: Random) -> None:
        self._dice = dice
        self._real = recorded()
        self._weights = [6 if "callback_query" in body else 1 for body in self._real]

    def update(self, number: int, sender: int, others: Sequence[int], seen: Sequence[str]) -> Any:
        """One more; `seen` is the data of buttons that were shown to anybody."""
        dice = self._dice
        body = (
            update(dice)
            if dice.random() < 0.4
            else copy.deepcopy(dice.choices(self._real, self._weights)[0])
        )
        for part in told_of(body):
            self._sign(part, sender, others)
            if "data" in part or dice.random() < 0.02:
                part["data"] = self._data(seen)
            if "text" in part and dice.random() < 0.7:
                part["text"] = dice.choice(WORDS)
        if dice.random() < 0.3:
            body = damaged(body, dice)
            for part in told_of(body):
                self._keep_sender(part, sender)
        body["update_id"] = number if dice.random() < 0.99 else dice.choice(POISON)
        if dice.random() < 0.01:
            body |= {"due": "evening:1:2026-11-20", "person": 1, "kind": "evening", "session": 1}
        return body

    def _sign(self, part: dict[str, Any], sender: int, others: Sequence[int]) -> None:
        """Who it is from cannot be forged; the chat it names and all else can."""
        dice = self._dice
        if "from" in part:
            part["from"] = {"id": sender, "is_bot": False, "language_code": dice.choice(WORDS)}
            if dice.random() < 0.7:
                part["from"]["language_code"] = dice.choice(("en", "de", "es", "pt-BR", "x"))
        chat = sender if dice.random() < 0.8 else dice.choice((*others, -100, 0))
        kind = "private" if dice.random() < 0.9 else dice.choice(("group", "channel", "", 5))
        where = {"id": chat, "type": kind}
        if "chat" in part:
            part["chat"] = where
        if isinstance(part.get("message"), dict):
            part["message"]["chat"] = where

    def _keep_sender(self, part: dict[str, Any], sender: int) -> None:
        if isinstance(part.get("from"), dict) and "id" in part["from"]:
            part["from"]["id"] = dice_id(self._dice, sender)

    def _data(self, seen: Sequence[str]) -> Any:
        dice = self._dice
        if dice.random() < 0.2 or not seen:
            return dice.choice(ANCIENT)
        data = dice.choice(seen)
        if dice.random() < 0.3 and data.count(":") == 2:
            talk, turn, choice = data.split(":")
            turn = dice.choice((turn, str(dice.randint(0, 9))))
            data = f"{talk}:{turn}:{dice.choice((choice, *CHOICES))}"
        return data


def dice_id(dice: Random, sender: int) -> Any:
    """The sender's number, or something that is nobody's."""
    return sender if dice.random() < 0.7 else dice.choice((None, "7", -sender, 0, 2**63, 0.5, True))
