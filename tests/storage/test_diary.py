"""The diary: nights, episodes, prompts, and what has helped."""

from datetime import date

import pytest
from sqlalchemy import Connection
from sqlalchemy.exc import IntegrityError

from bot.storage import diary, nights, sessions, tries
from bot.storage.diary import Prompt
from bot.storage.people import Known
from bot.storage.sessions import DONE, Session
from conversations.facts import Episode
from conversations.script import Note
from tests.storage.rows import DAY, MINUTE, NIGHT, NOW, talk


def tell(conn: Connection, person: int, night: date, **said: str) -> Session:
    """A talk that is over, with this record."""
    over = talk(conn, person, "morning", DONE, night)
    sessions.record(conn, over, [Note(kind, value) for kind, value in said.items()], 0)
    return over


def test_what_was_said_last_of_a_night_counts(conn: Connection, anna: Known, bert: Known) -> None:
    tell(conn, anna.id, NIGHT, count="2", leg="left")
    tell(conn, anna.id, NIGHT, count="1")
    tell(conn, anna.id, NIGHT - DAY, pain="7")
    tell(conn, bert.id, NIGHT, count="9")
    assert diary.given(conn, anna.id, NIGHT) == {"count": "1", "leg": "left"}
    since = {"count": NIGHT, "pain": NIGHT - DAY, "leg": NIGHT + DAY}
    assert nights.told_since(conn, [anna.id, bert.id], since) == {
        anna.id: {NIGHT - DAY: {"pain": "7"}, NIGHT: {"count": "1"}},
        bert.id: {NIGHT: {"count": "9"}},
    }
    both = [(anna.id, NIGHT), (bert.id, NIGHT - DAY)]
    assert nights.given(conn, both) == {both[0]: {"count": "1", "leg": "left"}, both[1]: {}}
    assert nights.latest_with(conn, [anna.id, bert.id], "pain") == {
        anna.id: NIGHT - DAY,
        bert.id: None,
    }


def test_kept_words_stand_behind_everything(conn: Connection, anna: Known) -> None:
    over = tell(conn, anna.id, NIGHT, count="2")
    diary.keep_words(conn, over.id, anna.id, NIGHT, "first")
    diary.keep_words(conn, over.id, anna.id, NIGHT, "ü" * 501)
    assert diary.given(conn, anna.id, NIGHT)["words"] == "ü" * 500


def test_an_episode_from_its_beginning_to_its_end(
    conn: Connection, anna: Known, cramp: Session
) -> None:
    diary.begin_episode(conn, cramp.id, anna.id, NIGHT, NOW)
    assert nights.episodes_of(conn, [(anna.id, NIGHT)]) == {(anna.id, NIGHT): (Episode(NOW),)}
    diary.change_episode(conn, cramp.id, muscle="calf", leg="left", over_10_min=True)
    diary.end_episode(conn, cramp.id, "not_seen")
    diary.end_episode(conn, cramp.id, "gone")
    (ended,) = nights.episodes_of(conn, [(anna.id, NIGHT)])[anna.id, NIGHT]
    expected = Episode(NOW, ending="not_seen", muscle="calf", leg="left", over_10_min=True)
    assert ended == expected
    short = Episode(NOW, ending="not_seen", over_10_min=True)
    assert nights.episodes_since(conn, [anna.id], NIGHT) == {anna.id: {NIGHT: [short]}}
    assert nights.episodes_since(conn, [anna.id], NIGHT + DAY) == {anna.id: {}}


def test_the_episodes_of_a_night_stand_in_order(conn: Connection, anna: Known) -> None:
    for minutes in (30, 10, 20):
        over = talk(conn, anna.id, "relief", DONE)
        diary.begin_episode(conn, over.id, anna.id, NIGHT, NOW + minutes * MINUTE)
    both = [(anna.id, NIGHT), (anna.id, NIGHT + DAY)]
    found = nights.episodes_of(conn, both)
    assert found[both[1]] == ()
    assert [episode.began for episode in found[both[0]]] == [
        NOW + minutes * MINUTE for minutes in (10, 20, 30)
    ]


@pytest.mark.parametrize(("count", "cramped"), [("2", True), ("0", False), ("skipped", False)])
def test_whether_there_was_a_cramp(
    conn: Connection, anna: Known, bert: Known, count: str, cramped: bool
) -> None:
    tell(conn, anna.id, NIGHT, count=count)
    both = [anna.id, bert.id]
    assert nights.cramped_since(conn, both, NIGHT) == ({anna.id: NIGHT} if cramped else {})
    assert nights.cramped_since(conn, both, NIGHT + DAY) == {}


def test_an_episode_is_a_cramp(conn: Connection, anna: Known, cramp: Session) -> None:
    diary.begin_episode(conn, cramp.id, anna.id, NIGHT, NOW)
    tell(conn, anna.id, NIGHT - DAY, count="3")
    assert nights.cramped_since(conn, [anna.id], NIGHT - DAY) == {anna.id: NIGHT}


def test_one_prompt_of_a_kind_for_a_date(conn: Connection, anna: Known, bert: Known) -> None:
    first, second = (talk(conn, anna.id, "evening", DONE) for _ in range(2))
    diary.prompt(conn, anna.id, "evening", NIGHT - DAY, NOW, "sent", first.id)
    diary.prompt(conn, anna.id, "evening", NIGHT, NOW, "sent", second.id)
    diary.prompt(conn, anna.id, "evening", NIGHT + DAY, NOW, "too_late")
    with pytest.raises(IntegrityError), conn.begin_nested():
        diary.prompt(conn, anna.id, "evening", NIGHT, NOW, "sent")
    assert diary.prompted(conn, anna.id, "evening", NIGHT)
    assert not diary.prompted(conn, anna.id, "morning", NIGHT)
    both = [anna.id, bert.id]
    assert diary.last_prompted(conn, both, "evening") == {anna.id: NIGHT + DAY, bert.id: None}
    assert diary.last_prompted(conn, both, "morning") == {anna.id: None, bert.id: None}


def test_the_latest_prompts_that_were_sent(conn: Connection, anna: Known, bert: Known) -> None:
    for ago, fate in enumerate(("unanswered", "answered", "unanswered", "unanswered")):
        opened = talk(conn, anna.id, "keep" if fate == "answered" else "evening", DONE)
        diary.prompt(conn, anna.id, "evening", NIGHT - ago * DAY, NOW, "sent", opened.id)
        diary.prompt(conn, anna.id, "drink", NIGHT - ago * DAY, NOW, "blocked")
        diary.fate(conn, opened.id, fate)
    diary.prompt(conn, anna.id, "evening", NIGHT + DAY, NOW, "too_late")
    found = [
        Prompt(NIGHT, "unanswered", "evening"),
        Prompt(NIGHT - DAY, "answered", "keep"),
        Prompt(NIGHT - 2 * DAY, "unanswered", "evening"),
        Prompt(NIGHT - 3 * DAY, "unanswered", "evening"),
    ]
    both = [anna.id, bert.id]
    for many in (1, 3, 4, 9):
        assert diary.latest(conn, both, "evening", many) == {anna.id: found[:many], bert.id: []}
    assert diary.latest(conn, [], "evening", 9) == {}


def test_what_was_tried_and_what_helped(conn: Connection, anna: Known, bert: Known) -> None:
    tell(conn, anna.id, NIGHT - DAY, **{"tried.dorsiflex": "gone"})
    tell(conn, anna.id, NIGHT, **{"tried.dorsiflex": "same", "tried.walk": "easing"})
    tell(conn, anna.id, NIGHT, helped="walk,heat", triedness="gone")
    tell(conn, bert.id, NIGHT, **{"tried.walk": "gone"})
    assert tries.tallies(conn, anna.id, NIGHT - DAY) == (
        ("dorsiflex", 1, 2),
        ("heat", 1, 1),
        ("walk", 1, 1),
    )
    assert tries.tallies(conn, anna.id, NIGHT) == (
        ("dorsiflex", 0, 1),
        ("heat", 1, 1),
        ("walk", 1, 1),
    )
