"""Updates in the shapes of the Bot API, drawn from the library's own classes of it.

What is drawn comes from a `Random`: a seeded one for a long run, or one that Hypothesis leads and
shrinks.
"""

import sys
import typing
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from random import Random
from types import NoneType, UnionType
from typing import Any, TypeAlias, Union, get_args, get_origin

import telegram
from telegram import TelegramObject, Update

Make: TypeAlias = Callable[[Random, int], Any]

DEEPEST = 4
RARELY = 0.06
"""How often a field is there that need not be."""

WRITTEN = {"from_user": "from"}
"""Fields that the library calls otherwise than the wire does."""

WORDS = (
    "", " ", "cramp", "cramp!!", "chest pain", "no", "yes", "gone", "22:30", "none", "calf",
    "my calf is swollen", "/start", "/cramp", "/forget", "/settings", "/language de", "/x" * 40,
    "/cramp@charley_bot now", "two cramps around 3, left calf, 7/10",
    "\u202e\u0645\u0631\u062d\u0628\u0627 chest pain", "\u05e9\u05dc\u05d5\u05dd",
    "\u200b\u200d\ufeff\u2060", "\U0001f9b5" * 300, "\U0001f468\u200d\U0001f469\u200d\U0001f467",
    "x" * 4096, "x" * 70_000, "no " * 1500, "9" * 4000, "\x00", "cr\x00amp", "\ud800", "a\udfffb",
    "<b>&{$x}</b>", "'; DROP TABLE people; --", "%s {0} \\", "Z\u0351\u036b\u0343a\u0363" * 40,
    "\ufffe\uffff", "null", "NaN", "1e999", "\u0661\u0662:\u0663\u0660", "private", "kicked",
    "creator",
)  # fmt: skip
NUMBERS = (0, 1, -1, 7, 2**31 - 1, 2**31, 2**53, 2**63 - 1, 2**63, -(2**63), 10**40, -(10**40))


@dataclass(frozen=True, slots=True)
class Field:
    """One field of an object on the wire."""

    name: str
    needed: bool
    make: Make


@cache
def fields(kind: Any) -> tuple[Field, ...]:
    """What an object of this kind is made of."""
    known = vars(telegram) | vars(sys.modules[kind.__module__])
    try:
        hints = typing.get_type_hints(kind.__init__, known)
    except NameError:  # what is only ever sent, never received
        return ()
    left_out = {"return", "api_kwargs", "kwargs", "bot"}
    return tuple(
        Field(WRITTEN.get(name, name), NoneType not in get_args(hint), maker(hint))
        for name, hint in hints.items()
        if name not in left_out
    )


def maker(hint: Any) -> Make:
    """How something of this type is made."""
    origin = get_origin(hint)
    if origin in (Union, UnionType):
        return maker(next(one for one in get_args(hint) if one is not NoneType))
    if isinstance(origin, type) and issubclass(origin, Sequence):
        each = maker(get_args(hint)[0])
        return lambda dice, depth: [each(dice, depth + 1) for _ in range(dice.randint(0, 2))]
    if isinstance(hint, type) and issubclass(hint, TelegramObject):
        return lambda dice, depth: thing(hint, dice, depth + 1)
    if hint is bool:
        return lambda dice, _: dice.random() < 0.5
    if hint in (int, datetime, timedelta):
        return lambda dice, _: dice.choice(NUMBERS)
    if hint is float:
        return lambda dice, _: dice.choice((0.5, -1e308, float("inf"), float("nan")))
    return lambda dice, _: dice.choice(WORDS)


def thing(kind: Any, dice: Random, depth: int = 0) -> dict[str, Any]:
    """An object of this kind, with some of what it may have."""
    return {
        field.name: field.make(dice, depth)
        for field in fields(kind)
        if field.needed or (depth < DEEPEST and dice.random() > 1 - RARELY)
    }


USUAL = (
    *("message", "callback_query") * 4,
    *("my_chat_member", "edited_message", "channel_post"),
)


def update(dice: Random) -> dict[str, Any]:
    """An update of some kind, rarely of two kinds at once."""
    kinds = {field.name: field.make for field in fields(Update) if not field.needed}
    found: dict[str, Any] = {}
    for _ in range(1 if dice.random() < 0.97 else 2):
        name = dice.choice(USUAL) if dice.random() < 0.8 else dice.choice(tuple(kinds))
        found[name] = kinds[name](dice, 0)
    return found
