"""The way out: order, lanes, pace, and what is written down."""

import asyncio
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select

from bot.clock import PushedClock
from bot.replies import Countdown, Do, Reply
from bot.storage.database import Database, Unavailable
from bot.storage.outbox import BULK
from bot.storage.results import Fate, Result
from bot.storage.tables import sessions
from bot.telegram.client import TokenRejected
from bot.telegram.errors import Cause
from conversations.script import Beat, Text
from tests.support.outbox import TONIGHT, message, out_row
from tests.support.sending import Charley, Pretended

SECOND = timedelta(seconds=1)
_ANY = out_row(0, message())
REFUSED = Result(_ANY, Fate.RETRY, TONIGHT, None, TONIGHT + 60 * SECOND, Cause.SLOW_DOWN)


@pytest.fixture
def far(clock: PushedClock) -> Pretended:
    return Pretended(clock)


@pytest.fixture
def charley(database: Database, far: Pretended, clock: PushedClock) -> Charley:
    return Charley(database, far, clock)


class TestOrder:
    async def test_each_person_gets_their_messages_in_order(
        self, charley: Charley, far: Pretended
    ) -> None:
        for chat in (1, 2, 3):
            charley.says(chat, "one", "two", "three")
        await charley.dispatcher.drain()
        for chat in (1, 2, 3):
            keys = [row.reply.lines[0].key for row in far.sent if row.chat == chat]
            assert keys == ["one", "two", "three"]
        assert charley.states() == ["sent"] * 9

    async def test_people_do_not_wait_for_one_another(
        self, database: Database, far: Pretended, clock: PushedClock
    ) -> None:
        charley = Charley(database, far, clock, in_flight=4)
        for chat in range(10):
            charley.says(chat, "hello")
        await charley.dispatcher.drain()
        assert far.most_at_once == 4
        assert len(far.sent) == 10

    async def test_nothing_is_sent_twice_while_results_are_not_written(
        self, charley: Charley, far: Pretended
    ) -> None:
        charley.says(1, "hello")
        for _ in range(5):
            await charley.dispatcher.step()
            await asyncio.sleep(0)
            charley.dispatcher.wake()
        await charley.dispatcher.drain()
        assert far.said == ["hello"]

    async def test_a_row_that_waits_for_another_try_keeps_only_its_own_chat_waiting(
        self, database: Database, far: Pretended, clock: PushedClock
    ) -> None:
        charley = Charley(database, far, clock, in_flight=2)
        waits = [Result(_ANY, Fate.RETRY, TONIGHT, retry_at=TONIGHT + 30 * SECOND)] * 3
        far.trouble = [*waits]
        for chat in (1, 2, 3):
            charley.says(chat, "first", "second")
        await charley.works()
        assert far.sent == []
        charley.says(4, "other")
        await charley.works()
        assert far.said == ["other"]
        clock.push(30 * SECOND)
        await charley.works()
        assert sorted(far.said[1:]) == ["first"] * 3 + ["second"] * 3
        assert far.said.index("first") < far.said.index("second")

    async def test_of_several_edits_of_a_card_only_the_last_is_made(
        self, charley: Charley, far: Pretended
    ) -> None:
        session = charley.talk(1)
        cards = [Reply(Do.CARD, (Text(key),)) for key in ("one", "two", "three")]
        charley.puts(1, cards[:1], session=session)
        await charley.dispatcher.drain()
        charley.puts(1, cards[1:], session=session)
        await charley.dispatcher.drain()
        assert far.said == ["one", "three"]
        assert far.sent[-1].card == 1000 + far.sent[0].id
        assert charley.states() == ["sent", "superseded", "sent"]

    async def test_of_an_edit_nobody_would_see_the_answer_to_its_press_is_left(
        self, charley: Charley, far: Pretended
    ) -> None:
        session = charley.talk(1)
        cards = [Reply(Do.CARD, (Text(key),), query=key) for key in ("one", "two", "three")]
        charley.puts(1, cards[:1], session=session)
        await charley.dispatcher.drain()
        charley.puts(1, cards[1:], session=session)
        await charley.dispatcher.drain()
        last = [(row.reply.query, row.outdone) for row in far.sent]
        assert last == [("one", False), ("two", True), ("three", False)]
        assert charley.states() == ["sent", "superseded", "sent"]


class TestLanes:
    async def test_answers_overtake_reminders(self, charley: Charley, far: Pretended) -> None:
        for chat in range(100):
            charley.says(chat, "reminder", lane=BULK)
        charley.says(200, "answer")
        await charley.works()
        assert far.said[0] == "answer"
        assert 1 < len(far.sent) < 10

    async def test_reminders_keep_to_thirty_a_second(
        self, charley: Charley, far: Pretended, clock: PushedClock
    ) -> None:
        for chat in range(100):
            charley.says(chat, "reminder", lane=BULK)
        for _ in range(20):
            await charley.works()
            clock.push(SECOND / 20)
        assert 27 <= len(far.sent) <= 33

    async def test_a_reminder_with_an_answer_behind_it_does_not_wait_for_the_pace(
        self, charley: Charley, far: Pretended, clock: PushedClock
    ) -> None:
        far.trouble = [REFUSED, REFUSED]
        charley.says(1, "refused", lane=BULK)
        charley.says(2, "refused", lane=BULK)
        await charley.works()
        charley.says(3, "reminder", lane=BULK)
        charley.says(3, "answer")
        await charley.works()
        assert [(row.chat, key) for row, key in zip(far.sent, far.said, strict=True)] == [
            (3, "reminder"),
            (3, "answer"),
        ]
        for _ in range(2):
            clock.push(61 * SECOND)
            await charley.works()
        assert {row.chat for row in far.sent} == {1, 2, 3}

    async def test_draining_knows_no_pace(self, charley: Charley, far: Pretended) -> None:
        for chat in range(50):
            charley.says(chat, "reminder", lane=BULK)
        await charley.dispatcher.drain()
        assert len(far.sent) == 50


class TestTrouble:
    async def test_a_bug_costs_one_row(self, charley: Charley, far: Pretended) -> None:
        far.trouble = [ZeroDivisionError()]
        charley.says(1, "one", "two")
        await charley.dispatcher.drain()
        assert charley.states() == ["failed", "sent"]

    async def test_whoever_blocked_the_bot_is_left_alone(
        self, charley: Charley, far: Pretended
    ) -> None:
        far.trouble = [Result(_ANY, Fate.BLOCKED, TONIGHT)]
        charley.says(1, "one", "two")
        await charley.dispatcher.drain()
        assert far.sent == []
        assert charley.states() == ["dropped", "dropped"]

    async def test_a_refused_token_ends_it(self, charley: Charley, far: Pretended) -> None:
        far.trouble = [TokenRejected()]
        charley.says(1, "one")
        with pytest.raises(TokenRejected):
            await asyncio.wait_for(charley.dispatcher.run(), 5)
        assert charley.states() == ["new"]

    async def test_results_outlive_a_database_that_fails(
        self, charley: Charley, far: Pretended, database: Database
    ) -> None:
        charley.says(1, "one", "two")
        await charley.dispatcher.step()
        with database.engine.begin() as conn:
            conn.exec_driver_sql("ALTER TABLE outbox RENAME TO hidden")
        with pytest.raises(Unavailable):
            await charley.dispatcher.drain()
        with database.engine.begin() as conn:
            conn.exec_driver_sql("ALTER TABLE hidden RENAME TO outbox")
        await charley.dispatcher.drain()
        assert far.said == ["one", "two"]

    async def test_what_was_taken_although_the_database_seemed_to_fail_is_sent(
        self, charley: Charley, far: Pretended, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Its answer to the commit was lost; what was in hand before is not sent twice."""
        far.open.clear()
        charley.says(1, "one")
        await charley.dispatcher.step()
        charley.says(2, "two")
        run = charley.database.run

        async def lost(*work: Any) -> None:
            await run(*work)
            raise Unavailable

        with monkeypatch.context() as patched:
            patched.setattr(charley.database, "run", lost)
            with pytest.raises(Unavailable):
                await charley.dispatcher.step()
        far.open.set()
        await charley.dispatcher.drain()
        assert sorted(far.said) == ["one", "two"]

    async def test_stopping_lets_what_is_under_way_end_and_starts_nothing_more(
        self, charley: Charley, far: Pretended
    ) -> None:
        far.open.clear()
        charley.says(1, "one", "two")
        running = asyncio.create_task(charley.dispatcher.run())
        await far.begun.wait()
        charley.dispatcher.stop()
        await asyncio.sleep(0)
        assert not running.done()
        far.open.set()
        await asyncio.wait_for(running, 5)
        assert charley.states() == ["sent", "new"]


class TestCountdowns:
    @pytest.fixture
    def charley(self, database: Database, far: Pretended, clock: PushedClock) -> Charley:
        return Charley(database, far, clock, in_flight=40)

    @pytest.fixture
    def hold(self, charley: Charley) -> int:
        countdown = Countdown(TONIGHT, (Beat("hold", 20),))
        card = Reply(Do.CARD, (Text("stretch"),), countdown=countdown)
        session = charley.talk(1)
        charley.puts(1, [card], session=session)
        return session

    async def passes(self, charley: Charley, seconds: float) -> None:
        charley.clock.push(seconds * SECOND)
        await charley.works()

    async def test_a_hold_is_shown_every_five_seconds_until_it_is_over(
        self, charley: Charley, far: Pretended, hold: int
    ) -> None:
        await charley.works()
        counts = []
        for _ in range(30):
            await self.passes(charley, 1)
            counts.append(len(far.refreshed))
        assert [counts[second - 1] for second in (4, 5, 9, 10, 15, 20, 30)] == [0, 1, 1, 2, 3, 3, 3]

    async def test_anything_new_in_the_chat_ends_it(
        self, charley: Charley, far: Pretended, hold: int
    ) -> None:
        await charley.works()
        charley.puts(1, [Reply(Do.CARD, (Text("next"),))], session=hold)
        await self.passes(charley, 6)
        await self.passes(charley, 6)
        assert far.said == ["stretch", "next"]
        assert far.refreshed == []

    async def test_trouble_ends_it(self, charley: Charley, far: Pretended, hold: int) -> None:
        far.refreshes = False
        await charley.works()
        await self.passes(charley, 5)
        await self.passes(charley, 5)
        assert len(far.refreshed) == 1

    async def test_under_load_it_is_left_out(
        self, database: Database, far: Pretended, clock: PushedClock, charley: Charley, hold: int
    ) -> None:
        await charley.works()
        far.open.clear()
        for chat in range(2, 40):
            charley.says(chat, "busy")
        clock.push(5 * SECOND)
        await charley.dispatcher.step()
        far.open.set()
        await charley.works()
        assert far.refreshed == []
        assert len(far.sent) == 39


async def test_the_card_is_remembered_with_its_talk(charley: Charley, database: Database) -> None:
    session = charley.talk(1)
    charley.puts(1, [Reply(Do.CARD, (Text("one"),))], session=session)
    await charley.dispatcher.drain()
    with database.engine.connect() as conn:
        assert conn.execute(select(sessions.c.card)).scalar() == 1001
