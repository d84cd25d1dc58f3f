"""The doctor names what is wrong and nothing else, and its exit code says how bad it is."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from pydantic import SecretStr

from bot.clock import PushedClock
from bot.doctor import Finding, Verdict, report
from bot.sandbox.server import Sandbox
from bot.sandbox.world import TOKEN
from bot.settings import Settings
from bot.storage import inbox, people, schema, timers
from bot.storage.database import Database
from bot.storage.inbox import Raw
from bot.storage.timers import Timer
from bot.telegram.client import build_client
from bot.telegram.receive import set_webhook
from tests.storage.test_migrating import charley, written_by
from tests.support.kinds import on_both
from tests.support.process import settings as environment
from tests.support.stage import sqlite_in

HERE = "https://charley.example"
SECRET = "s3cret"


@pytest.fixture
async def well(tmp_path: Path) -> AsyncIterator[Settings]:
    """Everything in order: a stand-in that answers, a database of this release."""
    async with Sandbox().serving() as address:
        url = sqlite_in(tmp_path)
        database = Database(url)
        database.now(schema.upgrade)
        database.close()
        yield Settings(token=SecretStr(TOKEN), api_url=address, database_url=url)


async def seen(settings: Settings, by: timedelta = timedelta()) -> tuple[Verdict, dict[str, str]]:
    """The verdict, and what is not well, by part; the clock may go wrong by so much."""
    found: list[Finding] = []
    clock = PushedClock(datetime.now(UTC) + by)
    worst = await report(settings, clock, found.append)
    assert worst == max(finding.verdict for finding in found)
    return worst, {one.part: one.words for one in found if one.verdict is not Verdict.WELL}


def changed(settings: Settings, **more: object) -> Settings:
    return settings.model_copy(update=more)


async def test_all_is_well(well: Settings) -> None:
    assert await seen(well) == (Verdict.WELL, {})


@on_both
async def test_on_either_database(well: Settings, database_url: str) -> None:
    database = Database(database_url)
    database.now(schema.upgrade)
    database.close()
    assert await seen(changed(well, database_url=database_url)) == (Verdict.WELL, {})


async def test_no_database_yet(well: Settings, tmp_path: Path) -> None:
    nowhere = tmp_path / "no" / "charley.db"
    verdict, words = await seen(changed(well, database_url=f"sqlite:///{nowhere}"))
    assert (verdict, list(words)) == (Verdict.WARNING, ["database"])
    assert not nowhere.parent.exists(), "the doctor makes nothing"


@pytest.mark.parametrize("url", ["postgresql+psycopg://127.0.0.1:1/charley", "sqlite:////proc/1"])
async def test_a_database_that_cannot_be_used(well: Settings, url: str) -> None:
    verdict, words = await seen(changed(well, database_url=url))
    assert (verdict, list(words)) == (Verdict.WRONG, ["database"])
    assert "CHARLEY_DATABASE_URL" in words["database"]


@pytest.mark.parametrize(("version", "verdict"), [("0001", 1), ("9999", 2)])
async def test_a_schema_of_another_release(well: Settings, version: str, verdict: int) -> None:
    database = Database(well.database_url)
    database.now(written_by, version)
    database.close()
    found, words = await seen(well)
    assert (found, list(words)) == (verdict, ["schema"])


async def test_a_token_that_is_refused(well: Settings) -> None:
    verdict, words = await seen(changed(well, token=SecretStr("1:wrong")))
    assert (verdict, list(words)) == (Verdict.WRONG, ["token"])
    assert "wrong" not in words["token"]


async def test_telegram_out_of_reach(well: Settings) -> None:
    verdict, words = await seen(changed(well, api_url="http://127.0.0.1:1"))
    assert (verdict, list(words)) == (Verdict.WRONG, ["telegram"])


@pytest.mark.parametrize(("by", "says"), [(60, "60 s ahead of"), (-3600, "behind")])
async def test_a_clock_that_is_wrong(well: Settings, by: int, says: str) -> None:
    verdict, words = await seen(well, timedelta(seconds=by))
    assert (verdict, list(words)) == (Verdict.WRONG, ["clock"])
    assert says.split()[-1] in words["clock"]


async def test_people_wait(well: Settings) -> None:
    long_ago = datetime.now(UTC) - timedelta(minutes=30)
    database = Database(well.database_url)
    anna = database.now(people.join, 7, 7, "en", long_ago)
    database.now(timers.put, [Timer("evening:1:2026-11-20", anna.id, "evening", long_ago)])
    assert "1 reminders are due" in (await seen(well))[1]["work"]
    database.now(timers.ring, datetime.now(UTC))
    database.now(inbox.take_in, [Raw("tg:1", 8, {})], long_ago)
    database.close()
    verdict, words = await seen(well)
    assert verdict is Verdict.WRONG
    assert "2 wait in inbox, the oldest for 30 minutes" in words["work"]


class TestWebhook:
    async def registered(self, well: Settings, url: str) -> None:
        client = build_client(TOKEN, well.api_url)
        await set_webhook(client, url, SECRET, 4)
        await client.request.shutdown()

    def wanting(self, well: Settings) -> Settings:
        secret = SecretStr(SECRET)
        return changed(well, receive="webhook", public_url=HERE, webhook_secret=secret)

    async def test_one_is_registered_where_none_is_wanted(self, well: Settings) -> None:
        await self.registered(well, f"{HERE}/telegram")
        verdict, words = await seen(well)
        assert (verdict, list(words)) == (Verdict.WARNING, ["webhook"])

    async def test_none(self, well: Settings) -> None:
        verdict, words = await seen(self.wanting(well))
        assert (verdict, list(words)) == (Verdict.WRONG, ["webhook"])
        assert "none is registered" in words["webhook"]

    async def test_the_wrong_one(self, well: Settings) -> None:
        await self.registered(well, "https://elsewhere.example/telegram")
        verdict, words = await seen(self.wanting(well))
        assert verdict is Verdict.WRONG
        assert f"not to {HERE}/telegram" in words["webhook"]

    async def test_the_right_one(self, well: Settings) -> None:
        await self.registered(well, f"{HERE}/telegram")
        assert await seen(self.wanting(well)) == (Verdict.WELL, {})


async def test_the_command_ends_with_the_verdict(well: Settings, tmp_path: Path) -> None:
    given = environment(well.api_url, tmp_path)
    code, said = await charley("doctor", environment=given)
    assert (code, "!!" in said, TOKEN in said) == (0, False, False), said
    code, said = await charley("doctor", environment=given | {"CHARLEY_TOKEN": "1:wrong"})
    assert (code, "!!  token" in said) == (2, True), said
    code, said = await charley("doctor", environment=given | {"CHARLEY_TOKNE": "1"})
    assert (code, "did you mean CHARLEY_TOKEN?" in said) == (1, True), said
    code, _ = await charley("doctor", environment=given | {"CHARLEY_RECEIVE": "webhook"})
    assert code == 2
