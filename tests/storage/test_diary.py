"""The diary: nights, episodes, prompts, and what has helped."""

from datetime import date

import pytest
from sqlalchemy import Connection
from sqlalchemy.exc import IntegrityError

from bot.storage import diary, sessions, tries
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
    assert diary.told_since(conn, anna.id, since) == {
        NIGHT - DAY: {"pain": "7"},
        NIGHT: {"count": "1"},
    }
    assert diary.latest_with(conn, anna.id, "pain") == NIGHT - DAY
    assert diary.latest_with(conn, anna.id, "words") is None


def test_kept_words_stand_behind_everything(conn: Connection, anna: Known) -> None:
    over = tell(conn, anna.id, NIGHT, count="2")
    diary.keep_words(conn, over.id, anna.id, NIGHT, "first")
    diary.keep_words(conn, over.id, anna.id, NIGHT, "ü" * 501)
    assert diary.given(conn, anna.id, NIGHT)["words"] == "ü" * 500


def test_an_episode_from_its_beginning_to_its_end(
    conn: Connection, anna: Known, cramp: Session
) -> None:
    diary.begin_episode(conn, cramp.id, anna.id, NIGHT, NOW)
    assert diary.episodes_of(conn, anna.id, NIGHT) == (Episode(NOW),)
    diary.change_episode(conn, cramp.id, muscle="calf", leg="left", over_10_min=True)
    diary.end_episode(conn, cramp.id, "not_seen")
    diary.end_episode(conn, cramp.id, "gone")
    (ended,) = diary.episodes_of(conn, anna.id, NIGHT)
    expected = Episode(NOW, ending="not_seen", muscle="calf", leg="left", over_10_min=True)
    assert ended == expected
    short = Episode(NOW, ending="not_seen", over_10_min=True)
    assert diary.episodes_since(conn, anna.id, NIGHT) == {NIGHT: [short]}
    assert diary.episodes_since(conn, anna.id, NIGHT + DAY) == {}


def test_the_episodes_of_a_night_stand_in_order(conn: Connection, anna: Known) -> None:
    for minutes in (30, 10, 20):
        over = talk(conn, anna.id, "relief", DONE)
        diary.begin_episode(conn, over.id, anna.id, NIGHT, NOW + minutes * MINUTE)
    began = [episode.began for episode in diary.episodes_of(conn, anna.id, NIGHT)]
    assert began == [NOW + minutes * MINUTE for minutes in (10, 20, 30)]


@pytest.mark.parametrize(("count", "cramped"), [("2", True), ("0", False), ("skipped", False)])
def test_whether_there_was_a_cramp(
    conn: Connection, anna: Known, count: str, cramped: bool
) -> None:
    tell(conn, anna.id, NIGHT, count=count)
    assert diary.cramped_since(conn, anna.id, NIGHT) is cramped
    assert not diary.cramped_since(conn, anna.id, NIGHT + DAY)


def test_an_episode_is_a_cramp(conn: Connection, anna: Known, cramp: Session) -> None:
    diary.begin_episode(conn, cramp.id, anna.id, NIGHT, NOW)
    assert diary.cramped_since(conn, anna.id, NIGHT)


def test_one_prompt_of_a_kind_for_a_date(conn: Connection, anna: Known) -> None:
    first, second = (talk(conn, anna.id, "evening", DONE) for _ in range(2))
    diary.prompt(conn, anna.id, "evening", NIGHT - DAY, NOW, "sent", first.id)
    diary.prompt(conn, anna.id, "evening", NIGHT, NOW, "sent", second.id)
    diary.prompt(conn, anna.id, "evening", NIGHT + DAY, NOW, "too_late")
    with pytest.raises(IntegrityError), conn.begin_nested():
        diary.prompt(conn, anna.id, "evening", NIGHT, NOW, "sent")
    assert diary.prompted(conn, anna.id, "evening", NIGHT)
    assert not diary.prompted(conn, anna.id, "morning", NIGHT)
    assert diary.last_prompted(conn, anna.id, "evening") == NIGHT + DAY
    assert diary.last_prompted(conn, anna.id, "morning") is None
    diary.fate(conn, anna.id, first.id, "ignored")
    diary.fate(conn, anna.id, second.id, "answered", NOW)
    assert diary.fates(conn, anna.id, "evening", 5) == [
        Prompt(NIGHT, "answered", "evening"),
        Prompt(NIGHT - DAY, "ignored", "evening"),
    ]
    assert len(diary.fates(conn, anna.id, "evening", 1)) == 1


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
