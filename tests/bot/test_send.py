"""Rows of the outbox against a strict Telegram."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.replies import Button, Countdown, Do, Reply
from bot.sandbox.chat import Chat, Person
from bot.storage.outbox import ANSWERS, BULK, OutRow
from bot.storage.results import Fate, Result
from bot.telegram.client import TokenRejected, build_client
from bot.telegram.render import Renderer
from bot.telegram.send import Sender
from conversations.script import Beat, Text
from conversations.wording.catalogue import Catalogue
from tests.bot.conftest import Telegram
from tests.support.outbox import TONIGHT, message, out_row

CATALOGUE = Catalogue.load()
YES = ((Button(Text("yes"), "7:1:yes"),),)
CARD = Reply(Do.CARD, (Text("done"),), YES)
OTHER_CARD = Reply(Do.CARD, (Text("back"),), YES)


class TestCards:
    async def test_the_first_is_sent_the_next_edits_it(self, sender: Sender, chat: Chat) -> None:
        first = await sender.send(out_row(chat.id, CARD))
        assert (first.fate, first.message) == (Fate.SENT, chat.last.id)
        second = await sender.send(out_row(chat.id, OTHER_CARD, card=first.message))
        assert (second.fate, second.message) == (Fate.SENT, first.message)
        assert (len(chat.said), chat.last.text, chat.last.edits) == (1, "Back", 1)

    async def test_loud_or_silent_as_the_row_says(self, sender: Sender, chat: Chat) -> None:
        await sender.send(out_row(chat.id, CARD))
        assert chat.last.silent
        await sender.send(out_row(chat.id, replace(CARD, loud=True)))
        assert not chat.last.silent

    async def test_nothing_changed_is_as_wanted(self, sender: Sender, chat: Chat) -> None:
        card = (await sender.send(out_row(chat.id, CARD))).message
        again = await sender.send(out_row(chat.id, CARD, card=card))
        assert (again.fate, again.message) == (Fate.SENT, card)

    async def test_anew_it_comes_last_and_the_old_one_loses_its_buttons(
        self, sender: Sender, chat: Chat
    ) -> None:
        old = (await sender.send(out_row(chat.id, CARD))).message
        anew = replace(OTHER_CARD, anew=True, loud=True)
        new = (await sender.send(out_row(chat.id, anew, card=old))).message
        assert new == chat.last.id != old
        assert not chat.last.silent
        before = chat.find(old)
        assert before is not None
        assert (before.text, before.captions) == ("Done", [])

    async def test_one_that_was_deleted_is_sent_again_silently(
        self, sender: Sender, chat: Chat
    ) -> None:
        result = await sender.send(out_row(chat.id, replace(CARD, loud=True), card=999))
        assert (result.fate, result.message) == (Fate.SENT, chat.last.id)
        assert chat.last.silent

    async def test_a_countdown_is_shown_again(
        self, telegram: Telegram, sender: Sender, chat: Chat
    ) -> None:
        hold = Countdown(TONIGHT, (Beat("done", 20),))
        row = out_row(chat.id, replace(CARD, countdown=hold))
        card = (await sender.send(row)).message
        assert card is not None
        telegram.clock.push(timedelta(seconds=5))
        assert await sender.refresh(row, card)
        assert "15 s" in chat.last.text
        assert not await sender.refresh(row, 999)


class TestOtherRows:
    async def test_a_message_is_new_each_time(self, sender: Sender, chat: Chat) -> None:
        for loud in (True, False):
            result = await sender.send(out_row(chat.id, message(loud=loud)))
            assert (result.fate, result.message) == (Fate.SENT, chat.last.id)
            assert chat.last.silent is not loud

    async def test_the_keyboard_comes_with_a_message(self, sender: Sender, chat: Chat) -> None:
        await sender.send(out_row(chat.id, replace(message(), keyboard=True)))
        assert chat.keyboard is not None
        assert chat.keyboard.persistent

    async def test_buttons_are_taken_off_once_or_twice(self, sender: Sender, chat: Chat) -> None:
        card = (await sender.send(out_row(chat.id, CARD))).message
        for _ in range(2):
            result = await sender.send(out_row(chat.id, Reply(Do.STRIP), card=card))
            assert result.fate is Fate.SENT
        assert chat.last.captions == []
        assert (await sender.send(out_row(chat.id, Reply(Do.STRIP)))).fate is Fate.SENT


class TestTrouble:
    async def test_blocked(
        self, telegram: Telegram, sender: Sender, bert: Person, chat: Chat
    ) -> None:
        telegram.world.blocks(bert)
        assert (await sender.send(out_row(chat.id, message()))).fate is Fate.BLOCKED

    async def test_no_such_chat(self, sender: Sender) -> None:
        assert (await sender.send(out_row(4711, message()))).fate is Fate.BLOCKED

    async def test_told_to_wait(self, telegram: Telegram, sender: Sender, chat: Chat) -> None:
        telegram.world.faults.too_many, telegram.world.faults.retry_after = 1, 17
        result = await sender.send(out_row(chat.id, message(), tries=1_000_000))
        assert result.fate is Fate.RETRY
        assert result.retry_at is not None
        assert timedelta(seconds=17) <= result.retry_at - TONIGHT <= timedelta(seconds=21)

    async def test_an_outage_is_waited_out_ever_more_patiently(
        self, telegram: Telegram, sender: Sender, chat: Chat
    ) -> None:
        telegram.world.faults.outage = "502"
        waits = []
        for tries in (0, 1, 2, 3, 10, 1000):
            result = await sender.send(out_row(chat.id, message(), tries=tries, id=8))
            assert result.fate is Fate.RETRY
            assert result.retry_at is not None
            waits.append((result.retry_at - TONIGHT).total_seconds())
        assert waits == [1, 2, 4, 8, 20, 20]

    @pytest.mark.parametrize(("advice", "fate"), [(None, Fate.FAILED), (3, Fate.RETRY)])
    async def test_after_a_day_only_advice_is_still_worth_sending(
        self, telegram: Telegram, sender: Sender, chat: Chat, advice: int | None, fate: Fate
    ) -> None:
        telegram.world.faults.outage = "502"
        yesterday = TONIGHT - timedelta(days=1)
        row = out_row(chat.id, message(), put_at=yesterday, advice=advice)
        assert (await sender.send(row)).fate is fate

    async def test_what_is_refused_is_not_tried_for_ever(self, sender: Sender, chat: Chat) -> None:
        result = await sender.send(out_row(chat.id, Reply(Do.MESSAGE)))
        assert result.fate is Fate.FAILED
        assert "empty" in result.error

    @pytest.mark.parametrize(
        ("lane", "advice", "said"), [(ANSWERS, None, 2), (BULK, None, 2), (ANSWERS, 3, 3)]
    )
    async def test_when_nobody_knows_it_is_said_once_more_and_advice_twice(
        self,
        telegram: Telegram,
        sender: Sender,
        chat: Chat,
        lane: int,
        advice: int | None,
        said: int,
    ) -> None:
        telegram.world.faults.lost = 100
        telegram.world.faults.concern(["sendMessage"])
        row = out_row(chat.id, message(), tries=5, lane=lane, advice=advice)
        fates = await self._fates(sender, row, said)
        assert fates == [Fate.RETRY] * (said - 1) + [Fate.FAILED]
        assert len(chat.said) == said

    async def test_as_long_as_nothing_is_answered_no_try_is_used_up(
        self, telegram: Telegram, sender: Sender, chat: Chat
    ) -> None:
        telegram.world.faults.outage = "closed"
        row = out_row(chat.id, message())
        assert [await self._fate(sender, row) for _ in range(5)] == [Fate.RETRY] * 5
        telegram.world.faults.clear()
        assert await self._fate(sender, row) is Fate.SENT
        assert len(chat.said) == 1

    async def test_when_nobody_knows_an_edit_is_simply_made_again(
        self, telegram: Telegram, sender: Sender, chat: Chat
    ) -> None:
        card = (await sender.send(out_row(chat.id, CARD))).message
        telegram.world.faults.lost = 1
        row = out_row(chat.id, OTHER_CARD, card=card)
        fates = [await self._fate(sender, row) for _ in range(2)]
        assert fates == [Fate.RETRY, Fate.SENT]
        assert (len(chat.said), chat.last.text) == (1, "Back")

    async def test_an_answer_that_cannot_be_read_counts_as_unknown(
        self, telegram: Telegram, sender: Sender, chat: Chat
    ) -> None:
        telegram.world.faults.malformed = 2
        telegram.world.faults.concern(["sendMessage"])
        fates = await self._fates(sender, out_row(chat.id, message()), 2)
        assert fates == [Fate.RETRY, Fate.FAILED]

    async def test_a_toast_does_not_hold_up_what_is_behind_it(
        self, telegram: Telegram, sender: Sender, chat: Chat
    ) -> None:
        telegram.world.faults.outage = "502"
        toast = out_row(chat.id, Reply(Do.TOAST, query="1"))
        assert await self._fate(sender, toast) is Fate.RETRY
        assert await self._fate(sender, replace(toast, tries=1)) is Fate.FAILED

    async def test_a_token_that_is_no_longer_known_stops_everything(
        self, telegram: Telegram, chat: Chat
    ) -> None:
        client = build_client("8484:another", telegram.url)
        sender = Sender(client, Renderer(CATALOGUE), telegram.clock)
        with pytest.raises(TokenRejected):
            await client.open()
        with pytest.raises(TokenRejected):
            await sender.send(out_row(chat.id, message()))
        await client.shutdown()

    async def test_it_says_what_happened_without_the_words_or_the_token(
        self, telegram: Telegram, sender: Sender, chat: Chat
    ) -> None:
        results: list[Result] = []
        for fault in ("outage", "lost"):
            telegram.world.faults.clear()
            setattr(telegram.world.faults, fault, "502" if fault == "outage" else 1)
            results.append(await sender.send(out_row(chat.id, message())))
        secret = telegram.world.token.partition(":")[2]
        assert all(result.error and secret not in result.error for result in results)

    async def _fates(self, sender: Sender, row: OutRow, times: int) -> list[Fate]:
        """What becomes of it so many times, with the doubts written down in between."""
        fates = []
        for _ in range(times):
            result = await sender.send(row)
            fates.append(result.fate)
            row = replace(row, doubts=row.doubts + result.doubtful)
        return fates

    async def _fate(self, sender: Sender, row: OutRow) -> Fate:
        return (await sender.send(row)).fate
