"""What the audit tells of a person is what was asked, answered and said, and nothing they typed."""

from dataclasses import replace
from html import unescape

from sqlalchemy import update

from bot.compose import card
from bot.replies import Do, Reply
from bot.report.audit import TAG, listed, page, said
from bot.report.history import history
from bot.storage import people
from bot.storage.codec import dump_reply
from bot.storage.outbox import Sending, put_out
from bot.storage.story import Story, Talked, everybody, story
from bot.storage.tables import outbox
from conversations.script import text
from conversations.wording.catalogue import Catalogue
from conversations.wording.pseudo import PSEUDO, with_pseudo
from tests.support import records
from tests.support.outbox import message
from tests.support.records import number
from tests.support.stage import Actor, Stage
from tests.support.stories import welcomed

COUNTING = "⏱"


def told(actor: Actor) -> Story:
    found = actor.stage.app.database.now(story, number(actor))
    assert found is not None
    return found


def heard(actor: Actor) -> list[str]:
    """What the stand-in was given to show, in order, without seconds that count down."""
    shown: dict[object, str] = {}
    found: list[str] = []
    for call in actor.stage.sandbox.world.calls.of(
        "sendMessage", "editMessageText", "answerCallbackQuery"
    ):
        words = str(call.parameters.get("text", ""))
        if not call.ok or not words:
            continue
        paragraphs = unescape(TAG.sub("", words)).split("\n\n")
        counting = paragraphs[-1].startswith(COUNTING)
        plain = "\n\n".join(paragraphs[:-1] if counting else paragraphs)
        message = call.parameters.get("message_id")
        if counting and shown.get(message) == plain:
            continue  # the next second of a hold
        shown[message] = plain
        found.append(plain)
    return found


async def a_night(stage: Stage, anna: Actor) -> None:
    """A welcome with a step back, a cramp to the end of its ten minutes, a danger sign typed."""
    await anna.says("/start")
    await anna.taps("18 or older", "Back", "18 or older", "Agree")
    await anna.says("germany")
    await anna.taps("Yes", "22:30", "That's fine", "Veins", "Done", "No")
    await anna.says("cramp")
    await anna.taps("None", "Calf", "Just now", "Same")
    await stage.passes(minutes=11)
    await anna.says("my chest hurts")


async def test_a_night_is_told_as_it_was(stage: Stage, anna: Actor) -> None:
    """What was said is what was sent; each turn, replayed, gives the card that was stored."""
    await a_night(stage, anna)
    tale = told(anna)

    assert [each.words for each in said(tale, Catalogue.load())] == heard(anna)
    assert all(each.as_sent and each.sent.digest for each in said(tale, Catalogue.load()))
    assert sum(cards_replayed(tale, talked) for talked in tale.talks) > 20
    written = page(tale, Catalogue.load())
    assert "the clock answers" in written
    assert "takes the last answer back" in written
    assert "about `pe_signs`" in written


def cards_replayed(tale: Story, talked: Talked) -> int:
    """How many cards of a talk were compared, each equal to the one that was stored."""
    compared = 0
    for each in history(talked):
        where = (talked.session.id, each.number)
        rows = [sent.row for sent in tale.sent if (sent.row.session, sent.row.turn) == where]
        first = next((row for row in rows if row.reply.do is Do.CARD), None)
        if first is None:
            continue
        assert each.turn is not None
        made = card(each.turn, *where, each.answers, first.put_at)
        assert made is not None
        assert first.reply.lines[-len(made.lines) :] == made.lines
        assert first.reply.rows == made.rows
        compared += 1
    return compared


async def test_advice_is_told_with_all_that_was_recorded(stage: Stage, anna: Actor) -> None:
    await anna.says("cramp")
    await anna.taps("Swollen / hot / red leg")
    tale = page(told(anna), Catalogue.load())
    (line,) = [line for line in tale.splitlines() if "advice 1" in line]

    assert "**URGENT** by rule `dvt_signs` version 1" in line
    assert "in en, delivered 2026-11-20 19:00:00" in line
    assert "answers: `screen.1` = swollen" in line


async def test_advice_that_did_not_arrive_is_told_so(stage: Stage, anna: Actor) -> None:
    stage.sandbox.world.says(anna.person, "my chest hurts")
    stage.sandbox.world.blocks(anna.person)
    await stage.settle()
    tale = page(told(anna), Catalogue.load())

    assert "not delivered" in tale
    assert "not said, dropped" in tale


async def test_nothing_typed_and_no_number_of_the_messenger_is_told(
    stage: Stage, anna: Actor
) -> None:
    await welcomed(anna)
    await anna.says("/settings")
    await anna.taps("My words", "Yes, keep them")
    await anna.says("/checkin")
    await anna.says("my secret words", "my chest hurts")
    tale = page(told(anna), Catalogue.load())

    assert "kept, not told" in tale
    assert "secret" not in tale
    assert str(anna.person.id) not in tale
    assert anna.person.name not in tale


async def test_a_person_who_moves_and_changes_language_has_the_same_past(
    stage: Stage, anna: Actor
) -> None:
    """Told by the clock, the country and the language of the time."""
    await anna.says("/help")
    settles(anna, zone="America/New_York", country="US")
    at = stage.clock.now()
    snoozed = Sending(Reply(Do.MESSAGE, (text("evening-snoozed", at=at),)), number(anna))
    stage.app.database.now(put_out, "a word", [snoozed], at)
    await anna.says("my chest hurts")
    before = [each.words for each in said(told(anna), with_pseudo())]
    assert "All right. I'll be back at 2:00 PM." in before
    settles(anna, zone="Asia/Tokyo", country="JP")
    known = stage.app.database.now(people.by_id, number(anna))
    assert known is not None
    stage.app.database.now(people.seen, known, stage.clock.now(), known.chat, PSEUDO)

    assert [each.words for each in said(told(anna), with_pseudo())] == before


def settles(actor: Actor, zone: str, country: str) -> None:
    """From now on they live there."""
    about = replace(records.about(actor), zone=zone, country=country, welcomed=True)
    actor.stage.app.database.now(people.keep, number(actor), about)


async def test_words_that_changed_since_are_owned_up_to(stage: Stage, anna: Actor) -> None:
    await anna.says("/help")
    assert "today's words" not in page(told(anna), Catalogue.load())
    other = dump_reply(message("pause-open"))
    stage.app.database.now(lambda conn: conn.execute(update(outbox).values(body=other)))

    assert "today's words" in page(told(anna), Catalogue.load())


async def test_people_are_listed_by_number(stage: Stage, anna: Actor) -> None:
    await anna.says("my chest hurts")
    (one,) = stage.app.database.now(everybody)

    assert (one.id, one.open_advices) == (number(anna), 1)
    assert f"| {one.id} | 2026-11-20 19:00:00 |" in listed([one])
