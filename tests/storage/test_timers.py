"""Timers: set, replaced, taken back, rung once."""

from sqlalchemy import Connection

from bot.storage import inbox, timers
from bot.storage.people import Known
from bot.storage.timers import Timer
from tests.storage.rows import MINUTE, NOW


def test_set_replaced_and_taken_back(conn: Connection, anna: Known, bert: Known) -> None:
    assert timers.next_due(conn) is None
    first = Timer("evening:1", anna.id, "evening", NOW, session=3, turn=4, choice="later")
    later = Timer("evening:1", anna.id, "evening", NOW + 2 * MINUTE)
    other = Timer("evening:2", bert.id, "evening", NOW + MINUTE)
    timers.put(conn, [])
    timers.put(conn, [first])
    assert timers.of(conn) == [first]
    timers.put(conn, [later, other])
    assert timers.of(conn) == [other, later]
    assert timers.of(conn, anna.id) == [later]
    assert timers.next_due(conn) == NOW + MINUTE
    timers.drop(conn, bert.id, "morning")
    timers.drop(conn, bert.id, "evening", session=3)
    assert len(timers.of(conn)) == 2
    timers.drop(conn, bert.id, "evening")
    assert timers.of(conn) == [later]


def test_those_of_one_talk_only(conn: Connection, anna: Known) -> None:
    two = [Timer(f"patience:{n}", anna.id, "patience", NOW, session=n) for n in (1, 2)]
    timers.put(conn, two)
    timers.drop(conn, anna.id, "patience", session=1)
    assert timers.of(conn) == two[1:]


def test_what_is_due_rings_once_into_its_persons_lane(
    conn: Connection, anna: Known, bert: Known
) -> None:
    due = Timer("step:1", anna.id, "step", NOW, session=3, turn=4, choice="gone")
    now = Timer("step:2", bert.id, "step", NOW + MINUTE)
    to_come = Timer("step:3", bert.id, "step", NOW + 2 * MINUTE)
    timers.put(conn, [to_come, now, due])
    assert timers.ring(conn, NOW + MINUTE, limit=1) == 1
    assert timers.ring(conn, NOW + MINUTE) == 1
    assert timers.ring(conn, NOW + MINUTE) == 0
    rung = inbox.next_in(conn, NOW + MINUTE, 10)
    assert [(row.sender, row.body["due"]) for row in rung] == [
        (anna.user, "step:1"),
        (bert.user, "step:2"),
    ]
    assert rung[0].body == {
        "due": "step:1",
        "person": anna.id,
        "kind": "step",
        "due_at": NOW.isoformat(),
        "session": 3,
        "turn": 4,
        "choice": "gone",
    }
    assert timers.of(conn) == [to_come]


def test_a_silence_in_a_talk_is_rung_however_many_reminders_wait(
    conn: Connection, anna: Known, bert: Known
) -> None:
    due = [Timer(f"evening:{n}", bert.id, "evening", NOW) for n in range(3)]
    silence = Timer("wait:1:0:gone", anna.id, timers.WAIT, NOW + MINUTE, 1, 0, "gone")
    timers.put(conn, [*due, silence])
    assert timers.ring(conn, NOW, limit=2) == 2
    assert timers.ring(conn, NOW, limit=2) == 0
    assert timers.ring(conn, NOW + MINUTE, limit=2) == 1
    first, *_ = inbox.next_in(conn, NOW + MINUTE, 10)
    assert first.body["due"] == silence.key


def test_set_again_for_the_same_moment_it_does_not_ring_again(
    conn: Connection, anna: Known
) -> None:
    timer = Timer("evening:1", anna.id, "evening", NOW)
    for _ in range(2):
        timers.put(conn, [timer])
        assert timers.ring(conn, NOW) == 1
    assert len(inbox.next_in(conn, NOW, 10)) == 1


def test_how_many_fall_due_in_each_minute(conn: Connection, anna: Known, bert: Known) -> None:
    minute = NOW.replace(second=0, microsecond=0)
    due = {"a": NOW, "b": minute, "c": NOW + MINUTE, "d": NOW + 9 * MINUTE}
    new = [Timer(key, anna.id, "evening", at) for key, at in due.items()]
    timers.put(conn, [*new, Timer("e", bert.id, "patience", NOW)])
    found = timers.by_minute(conn, ["evening", "drink"], minute, NOW + 5 * MINUTE)
    assert found == {minute: 2, minute + MINUTE: 1}
