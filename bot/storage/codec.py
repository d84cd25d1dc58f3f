"""Dataclasses to JSON and back.

Facts and people go through pydantic. Replies need a codec of their own: their sentences carry
arguments that are a string, a number, a time or another sentence, and JSON alone cannot tell a
string from a time.
"""

import json
from collections.abc import Callable
from datetime import date, datetime, time
from functools import cache
from typing import Any

from pydantic import TypeAdapter
from pydantic_core import from_json, to_json

from bot.replies import Button, Countdown, Do, Reply
from conversations.facts import Facts, Person
from conversations.script import Beat, Style, Text, Value

PERSON = TypeAdapter(Person)
FACTS = TypeAdapter(Facts)

KINDS: dict[str, Callable[[str], datetime | date | time]] = {
    "datetime": datetime.fromisoformat,
    "date": date.fromisoformat,
    "time": time.fromisoformat,
}


def dump_json(value: Any) -> str:
    """JSON as databases read it: infinity and what is no number become null.

    By pydantic's own, a dozen times as fast on small values; halves of characters and what is
    nested hundreds deep it refuses, and Python's does not.
    """
    try:
        return to_json(value, inf_nan_mode="null").decode()
    except ValueError:
        return json.dumps(json.loads(json.dumps(value), parse_constant=lambda _: None))


def load_json(raw: str | bytes) -> Any:
    """What `dump_json` wrote."""
    try:
        return from_json(raw)
    except ValueError:
        return json.loads(raw)


def dump_person(about: Person) -> dict[str, Any]:
    """What is known of somebody; the same of the same, whichever process writes it."""
    raw: dict[str, Any] = PERSON.dump_python(about, mode="json")
    raw["profile"]["conditions"].sort()
    return raw


def dump_facts(facts: Facts) -> dict[str, Any]:
    """What a talk knows, likewise."""
    raw: dict[str, Any] = FACTS.dump_python(facts, mode="json")
    raw["person"]["profile"]["conditions"].sort()
    return raw


def load_facts(raw: str | bytes | dict[str, Any]) -> Facts:
    """What `dump_facts` told, as a database hands it out: its text, or what that says."""
    if isinstance(raw, dict):
        return FACTS.validate_python(raw)
    try:
        return FACTS.validate_json(raw)
    except ValueError:  # halves of characters
        return FACTS.validate_python(load_json(raw))


def dump_text(said: Text) -> list[Any]:
    """A sentence as [key, {name: value}]."""
    return [said.key, {name: _dump_value(value) for name, value in said.args}]


def load_text(raw: list[Any]) -> Text:
    """The sentence that `dump_text` wrote."""
    if not raw[1]:
        return _plain(raw[0])
    return Text(raw[0], tuple((name, _load_value(value)) for name, value in raw[1].items()))


@cache
def _plain(key: str) -> Text:
    """A sentence without arguments, as labels are: there are few, and they are read each time."""
    return Text(key)


def _dump_value(value: Value) -> Any:
    match value:
        case str() | int():
            return value
        case datetime() | date() | time():
            return {type(value).__name__: value.isoformat()}
        case Text():
            return {"text": dump_text(value)}
        case _:
            return {"texts": [dump_text(part) for part in value]}


def _load_value(raw: Any) -> Value:
    if not isinstance(raw, dict):
        plain: str | int = raw
        return plain
    ((kind, value),) = raw.items()
    if kind == "text":
        return load_text(value)
    if kind == "texts":
        return tuple(load_text(part) for part in value)
    return KINDS[kind](value)


def dump_reply(reply: Reply) -> dict[str, Any]:
    """A reply as JSON; what is empty is left out."""
    raw: dict[str, Any] = {"do": reply.do.value}
    if reply.lines:
        raw["lines"] = [dump_text(line) for line in reply.lines]
    if reply.rows:
        raw["rows"] = [[_dump_button(button) for button in row] for row in reply.rows]
    if reply.countdown is not None:
        beats = [[beat.label, beat.seconds] for beat in reply.countdown.beats]
        raw["countdown"] = {"began": reply.countdown.began.isoformat(), "beats": beats}
    if reply.query:
        raw["query"] = reply.query
    raw.update({name: True for name in FLAGS if getattr(reply, name)})
    return raw


STYLES = {style.value: style for style in Style}
"""To look a style up takes a tenth of calling for it, and each button has one."""

FLAGS = ("anew", "loud", "keyboard", "alert")


def load_reply(raw: dict[str, Any]) -> Reply:
    """The reply that `dump_reply` wrote."""
    countdown = None
    if counted := raw.get("countdown"):
        beats = tuple(Beat(label, seconds) for label, seconds in counted["beats"])
        countdown = Countdown(datetime.fromisoformat(counted["began"]), beats)
    return Reply(
        do=Do(raw["do"]),
        lines=tuple(load_text(line) for line in raw.get("lines", ())),
        rows=tuple(tuple(_load_button(b) for b in row) for row in raw.get("rows", ())),
        countdown=countdown,
        query=raw.get("query", ""),
        **{name: raw.get(name, False) for name in FLAGS},
    )


def _dump_button(button: Button) -> list[Any]:
    return [dump_text(button.label), button.data, button.style.value, button.ticked]


def _load_button(raw: list[Any]) -> Button:
    return Button(load_text(raw[0]), raw[1], STYLES[raw[2]], raw[3])
