"""People: found again by either number, kept as they are, forgotten whole."""

from dataclasses import replace
from datetime import time, timedelta, timezone

import pytest
from sqlalchemy import Connection, select
from sqlalchemy.exc import IntegrityError, StatementError

from bot.storage import diary, inbox, outbox, people, privacy, sessions, tables, timers
from bot.storage.inbox import InRow, Raw
from bot.storage.outbox import Sending
from bot.storage.people import Known
from bot.storage.timers import Timer
from conversations.facts import Person
from conversations.profile import Condition, Profile
from tests.storage.rows import MINUTE, NIGHT, NOW, advice, talk
from tests.support.invariants import rows
from tests.support.outbox import message

LARGEST = 2**63 - 1


def test_somebody_new_is_found_by_either_number(conn: Connection) -> None:
    anna = people.join(conn, LARGEST, -LARGEST, "en", NOW)
    assert people.by_user(conn, LARGEST) == people.by_id(conn, anna.id) == anna
    assert (anna.chat, anna.joined_at, anna.blocked) == (-LARGEST, NOW, False)
    assert people.by_user(conn, 1) is None
    assert people.by_id(conn, anna.id + 1) is None
    assert people.by_ids(conn, [anna.id, anna.id + 1]) == {anna.id: anna}
    assert people.chats(conn) == {anna.id: -LARGEST}


def test_nobody_is_there_twice(conn: Connection, anna: Known) -> None:
    with pytest.raises(IntegrityError), conn.begin_nested():
        people.join(conn, anna.user, 3, "en", NOW)
    assert people.by_user(conn, anna.user) == anna


def test_what_is_known_of_somebody_comes_back_as_it_was(conn: Connection, anna: Known) -> None:
    health = Profile(age_adult=True, conditions=frozenset({next(iter(Condition))}))
    about = Person(zone="Asia/Kathmandu", bedtime=time(23, 59), welcomed=True, profile=health)
    people.keep(conn, anna.id, about)
    people.speak(conn, anna.id, "es")
    assert people.by_id(conn, anna.id) == replace(anna, about=about, language="es")


def test_being_here_lets_them_be_written_to_again(conn: Connection, anna: Known) -> None:
    people.block(conn, anna.id, NOW)
    blocked = people.by_id(conn, anna.id)
    assert blocked is not None
    assert blocked.blocked
    people.seen(conn, blocked, NOW + MINUTE, chat=7, language="de")
    again = people.by_id(conn, anna.id)
    assert again == replace(anna, chat=7, language="de", seen_at=NOW + MINUTE)
    people.block(conn, anna.id, NOW)
    people.block(conn, anna.id, None)
    assert people.by_id(conn, anna.id) == again


def test_a_time_is_the_same_instant_in_whatever_zone_it_came(conn: Connection) -> None:
    abroad = NOW.astimezone(timezone(timedelta(hours=5, minutes=45)))
    anna = people.join(conn, 1, 1, "en", abroad)
    found = people.by_id(conn, anna.id)
    assert found is not None
    assert (found.joined_at, found.joined_at.tzinfo) == (NOW, NOW.tzinfo)
    with pytest.raises(StatementError, match="without a zone"):
        people.join(conn, 2, 2, "en", NOW.replace(tzinfo=None))


def test_the_wording_turns(conn: Connection, anna: Known, bert: Known) -> None:
    for _ in range(2):
        people.turn_wording(conn, anna.id)
    found = [people.by_id(conn, person.id) for person in (anna, bert)]
    assert [person and person.rotation for person in found] == [2, 0]


def test_who_has_which_timers(conn: Connection, anna: Known, bert: Known) -> None:
    timers.put(conn, [Timer(f"{kind}:1", anna.id, kind, NOW) for kind in ("evening", "other")])
    kinds = ["evening", "morning"]
    assert people.plans(conn, kinds, 0, 5) == [(anna.id, 1), (bert.id, 0)]
    assert people.plans(conn, kinds, 0, 1) == [(anna.id, 1)]
    assert people.plans(conn, kinds, anna.id, 1) == [(bert.id, 0)]
    assert people.plans(conn, kinds, bert.id, 1) == []


def test_forgetting_leaves_nothing_of_one_and_all_of_another(
    conn: Connection, anna: Known, bert: Known
) -> None:
    inbox.take_in(conn, [Raw("tg:1", bert.user, {"a": 1})], NOW)
    before = rows(conn)
    session = talk(conn, anna.id, "relief")
    said = advice(conn, session)
    sessions.record(conn, session, [], 0)
    diary.keep_words(conn, session.id, anna.id, NIGHT, "it hurts")
    diary.begin_episode(conn, session.id, anna.id, NIGHT, NOW)
    diary.prompt(conn, anna.id, "evening", NIGHT, NOW, "sent", session.id)
    timers.put(conn, [Timer("evening:1", anna.id, "evening", NOW)])
    outbox.put_out(conn, "tg:2", [Sending(message(), anna.id, advice=said)], NOW)
    for key, text in (("tg:2", "/forget"), ("tg:3", "old"), ("timer:x", ""), ("tg:4", "late")):
        inbox.take_in(conn, [Raw(key, anna.user, {"said": text})], NOW)
    (old,) = conn.execute(select(*inbox.COLUMNS).where(tables.inbox.c.key == "tg:3"))
    inbox.handled(conn, [InRow(*old)], NOW)

    privacy.forget(conn, anna, "tg:2")

    after = rows(conn)
    assert after.pop("inbox") == before.pop("inbox") + 3, "bare numbers stay, the timer goes"
    assert after == before | {"people": before["people"] - 1}
    left = conn.execute(select(tables.inbox).order_by(tables.inbox.c.key)).all()
    assert [(row.key, row.sender, row.body) for row in left] == [
        ("tg:1", bert.user, {"a": 1}),
        ("tg:2", 0, None),
        ("tg:3", 0, None),
        ("tg:4", anna.user, {"said": "late"}),  # said after it, and not handled yet
    ]
