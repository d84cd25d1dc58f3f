"""What tests of the edge share: a Telegram on this machine, a database on disk."""

from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass

import pytest

from bot.clock import PushedClock
from bot.sandbox.chat import Chat, Person
from bot.sandbox.server import Sandbox
from bot.sandbox.world import World
from bot.storage.database import Database
from bot.storage.tables import metadata
from bot.telegram.client import Client, build_client
from bot.telegram.render import Renderer
from bot.telegram.send import Sender
from conversations.wording.catalogue import Catalogue
from tests.support.outbox import TONIGHT


@dataclass(frozen=True, slots=True)
class Telegram:
    """The stand-in, the bot's client to it, and the clock of both."""

    world: World
    client: Client
    clock: PushedClock
    url: str


@pytest.fixture
def clock() -> PushedClock:
    return PushedClock(TONIGHT, running=False)


@pytest.fixture
async def telegram(clock: PushedClock) -> AsyncIterator[Telegram]:
    sandbox = Sandbox(clock)
    async with sandbox.serving() as url:
        client = build_client(sandbox.world.token, url)
        await client.open()
        yield Telegram(sandbox.world, client, clock, url)
        await client.shutdown()


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    database = Database(database_url)
    metadata.create_all(database.engine)
    yield database
    database.close()


@pytest.fixture
def sender(telegram: Telegram) -> Sender:
    return Sender(telegram.client, Renderer(Catalogue.load()), telegram.clock)


@pytest.fixture
def bert(telegram: Telegram) -> Person:
    bert = telegram.world.person("Bert")
    telegram.world.says(bert, "hi")
    return bert


@pytest.fixture
def chat(telegram: Telegram, bert: Person) -> Chat:
    return telegram.world.chat(bert)
