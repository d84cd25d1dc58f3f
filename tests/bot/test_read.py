"""Raw updates into Charley's own words."""

import json
from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.buttons import pack, pack_go
from bot.incoming import (
    Command,
    Due,
    Elsewhere,
    Incoming,
    Membership,
    Nothing,
    Other,
    Sender,
    Tap,
    Words,
)
from bot.telegram.read import essence, read, sender_of, update_number

ANNA = {"id": 7, "is_bot": False, "first_name": "Anna", "language_code": "de"}
HOME = {"id": 7, "type": "private", "first_name": "Anna"}
GROUP = {"id": -100, "type": "supergroup", "title": "Runners"}
SENDER = Sender(7, 7, "de")


def message(**more: Any) -> dict[str, Any]:
    body = {"message_id": 3, "date": 1, "chat": HOME, "from": ANNA} | more
    return {"update_id": 1, "message": body}


def press(data: object, **more: Any) -> dict[str, Any]:
    where = {"message_id": 9, "date": 0, "chat": HOME}
    query = {"id": "55", "from": ANNA, "message": where, "data": data} | more
    return {"update_id": 1, "callback_query": query}


def membership(status: str, chat: dict[str, Any] = HOME) -> dict[str, Any]:
    change = {"chat": chat, "from": ANNA, "date": 1, "new_chat_member": {"status": status}}
    return {"update_id": 1, "my_chat_member": change}


CASES: list[tuple[dict[str, Any], Incoming]] = [
    (message(text="my calf!!"), Words(SENDER, "my calf!!")),
    (message(text="  cramp\x00\ud83d "), Words(SENDER, "cramp")),
    (message(caption="cramp", photo=[{}]), Words(SENDER, "cramp")),
    (message(text="cramp", forward_origin={"type": "user"}), Words(SENDER, "cramp")),
    (message(text="/cramp"), Command(SENDER, "cramp")),
    (message(text="/Cramp@charley_bot left  calf"), Command(SENDER, "cramp", "left  calf")),
    (message(text="/start\nhello"), Command(SENDER, "start", "hello")),
    (message(text="/"), Words(SENDER, "/")),
    (message(text="/čaj"), Words(SENDER, "/čaj")),
    (message(text="5/10"), Words(SENDER, "5/10")),
    (message(sticker={}), Other(SENDER, "sticker")),
    (message(voice={}), Other(SENDER, "voice")),
    (message(photo=[]), Other(SENDER, "photo")),
    (message(location={}, venue={}), Other(SENDER, "venue")),
    (message(document={}, animation={}), Other(SENDER, "animation")),
    (message(pinned_message={}), Nothing("service message")),
    (message(), Nothing("empty message")),
    (message(text="hi", **{"from": ANNA | {"is_bot": True}}), Nothing("a bot")),
    (message(text="hi", **{"from": None}), Nothing("no sender")),
    (message(text="hi", **{"from": {"id": 7}}), Words(Sender(7, 7), "hi")),
    (message(text="hi", **{"from": ANNA | {"language_code": "<b>"}}), Words(Sender(7, 7), "hi")),
    (message(text="hello", chat=GROUP), Elsewhere(-100, addressed=False)),
    (message(text="/cramp", chat=GROUP), Elsewhere(-100, addressed=True)),
    (message(text="/cramp@charley_bot", chat=GROUP), Elsewhere(-100, addressed=True)),
    (message(text="/cramp@other_bot", chat=GROUP), Elsewhere(-100, addressed=False)),
    (message(text="ask @Charley_Bot!", chat=GROUP), Elsewhere(-100, addressed=True)),
    (message(text="ask @charley_bot2", chat=GROUP), Elsewhere(-100, addressed=False)),
    (press(pack(412, 3, "better")), Tap(SENDER, "55", 412, 3, "better", 9)),
    (press(pack_go("cramp")), Tap(SENDER, "55", None, 0, "cramp", 9)),
    (press("something else"), Tap(SENDER, "55", None, 0, "", 9)),
    (press(None, game_short_name="x"), Tap(SENDER, "55", None, 0, "", 9)),
    (press("1:2:a", message=None), Tap(SENDER, "55", 1, 2, "a", None)),
    (press("1:2:a", message={"chat": GROUP}), Elsewhere(-100, addressed=False)),
    (press("1:2:a", **{"from": {}}), Nothing("no sender")),
    (membership("kicked"), Membership(SENDER, blocked=True)),
    (membership("member"), Membership(SENDER, blocked=False)),
    (membership("?"), Nothing("unknown membership")),
    (membership("member", GROUP), Nothing("membership elsewhere")),
    ({"update_id": 1, "edited_message": {"text": "x"}}, Nothing("edited")),
    ({"update_id": 1, "channel_post": {"chat": {"id": -5}}}, Elsewhere(-5, addressed=False)),
    ({"update_id": 1, "channel_post": 3}, Nothing("no chat")),
    ({"update_id": 1, "poll": {}}, Nothing("unknown kind of update")),
]


@pytest.mark.parametrize(("update", "incoming"), CASES)
def test_an_update_is_read_as(update: dict[str, Any], incoming: Incoming) -> None:
    assert read(update, me="charley_bot") == incoming


def test_a_chat_that_is_not_told_is_the_persons_own() -> None:
    assert read(message(text="hi", chat=None)) == Words(SENDER, "hi")


def test_whoever_caused_an_update_has_a_lane_of_their_own() -> None:
    assert sender_of(message(text="hi")) == 7
    assert sender_of(press("1:2:a")) == 7
    assert sender_of(membership("kicked")) == 7
    assert sender_of({"update_id": 1, "channel_post": {"chat": {"id": -5}}}) == 0


@pytest.mark.parametrize("number", [None, "1", 1.5, True, -1, 2**63, [1]])
def test_what_has_no_number_is_no_update(number: object) -> None:
    assert update_number({"update_id": number}) is None


def test_an_update_has_a_number() -> None:
    assert update_number({"update_id": 0}) == 0


KEYS = st.sampled_from(
    [
        *("update_id", "message", "callback_query", "my_chat_member", "edited_message", "id"),
        *("channel_post", "from", "chat", "type", "text", "caption", "data", "new_chat_member"),
        *("status", "language_code", "is_bot", "sticker", "photo", "message_id"),
    ]
)
LEAVES = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text()
    | st.sampled_from(["private", "kicked", "member", "/start", "1:2:a", "go:cramp", "\ud800"])
)
JSON = st.recursive(
    LEAVES, lambda inner: st.lists(inner) | st.dictionaries(KEYS | st.text(), inner), max_leaves=30
)


@given(JSON)
def test_no_json_whatever_makes_reading_fail(update: object) -> None:
    assert isinstance(read(update, me="charley_bot"), get_args(Incoming))
    assert 0 <= sender_of(update) < 2**63


@given(st.sampled_from([update for update, _ in CASES]), JSON, st.data())
def test_a_damaged_update_is_still_read(
    update: dict[str, Any], damage: object, data: st.DataObject
) -> None:
    whole = json.loads(json.dumps(update))
    place = whole
    while isinstance(place, dict) and place:
        key = data.draw(st.sampled_from(sorted(place)))
        if not isinstance(place[key], dict) or data.draw(st.booleans()):
            place[key] = damage
            break
        place = place[key]
    found = read(whole, me="charley_bot")
    assert not isinstance(found, Due)
    if isinstance(found, Words):
        found.text.encode()  # can be stored and sent
        assert found.text == found.text.strip() != ""


@given(st.sampled_from([update for update, _ in CASES]) | JSON)
def test_what_is_stored_reads_as_what_came(update: object) -> None:
    stored = json.loads(json.dumps(essence(update), allow_nan=False))
    assert read(stored, "charley_bot") == read(update, "charley_bot")
    assert sender_of(stored) == sender_of(update)
    assert "\\u0000" not in json.dumps(stored)


def test_names_and_places_are_not_stored() -> None:
    told = json.dumps(essence(message(location={"latitude": 52.5}, text="hi")))
    assert "Anna" not in told
    assert "52.5" not in told


@pytest.mark.parametrize("chat", [8, -7, 2**40])
def test_nobody_is_answered_in_the_chat_of_another(chat: int) -> None:
    elsewhere = {"id": chat, "type": "private"}
    pressed = press("1:2:a", message={"message_id": 9, "chat": elsewhere})
    for update in (message(text="hi", chat=elsewhere), pressed, membership("kicked", elsewhere)):
        assert read(update) == Nothing("somebody else's chat")


def test_an_update_that_tells_of_two_is_one_persons() -> None:
    both = message(text="hi") | {"callback_query": press("1:2:a")["callback_query"]}
    both["message"]["from"] = ANNA | {"id": 8}
    assert sender_of(both) == 7
    assert isinstance(read(both), Tap)
