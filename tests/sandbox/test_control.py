"""What the page may do, and who is kept out."""

from datetime import timedelta

import httpx
import pytest

from bot.clock import PushedClock
from bot.sandbox.chat import Person
from bot.sandbox.loopback import NotLoopback, bound_socket
from bot.sandbox.refusals import JsonObject
from bot.sandbox.server import Sandbox
from bot.sandbox.timers import TimerView
from bot.sandbox.world import World


@pytest.fixture
async def page(url: str) -> httpx.AsyncClient:
    return httpx.AsyncClient(base_url=url, trust_env=False)


async def state(page: httpx.AsyncClient, **query: str | int) -> JsonObject:
    looked: JsonObject = (await page.get("/sandbox/state", params=query)).json()
    return looked


async def test_a_person_can_be_acted_through_the_page(
    page: httpx.AsyncClient, world: World
) -> None:
    async with page:
        first = await state(page)
        assert [person["name"] for person in first["people"]] == ["Anna"]
        told = await page.post("/sandbox/people", json={"name": "Ben", "language": "de"})
        ben = told.json()["person"]
        await page.post("/sandbox/act", json={"action": "say", "person": ben, "text": "hallo"})
        await page.post("/sandbox/act", json={"action": "send", "person": ben, "what": "voice"})
        await page.post("/sandbox/act", json={"action": "block", "person": ben})
        seen = await state(page, person=ben)
        assert [(m["text"], m["media"], m["mine"]) for m in seen["messages"]] == [
            ("hallo", None, True),
            ("", "voice", True),
        ]
        assert seen["people"][1]["blocked"]
        assert [min(update) for update in world.pending] == [
            "message",
            "message",
            "my_chat_member",
        ]


@pytest.mark.parametrize(
    "body",
    [
        {"action": "say", "text": "  "},
        {"action": "tap"},
        {"action": "tap", "message": "x", "data": "y"},
        {"action": "send", "what": "rocket"},
        {"action": "edit", "message": 99, "text": "x"},
        {"action": "repeat"},
        {"action": "fly"},
    ],
)
async def test_what_cannot_be_done_is_told_kindly(
    page: httpx.AsyncClient, body: JsonObject
) -> None:
    async with page:
        answer = await page.post("/sandbox/act", json=body)
        assert answer.status_code == 409
        assert answer.json()["error"]


async def test_the_clock_is_pushed_by_a_while_or_to_a_timer(
    page: httpx.AsyncClient, sandbox: Sandbox, clock: PushedClock, anna: Person
) -> None:
    start = clock.now()
    drink, stretch, morning = (start + timedelta(hours=h) for h in (1, 2, 11))

    async def timers() -> list[TimerView]:
        kinds = (("drink", drink), ("evening", stretch), ("morning", morning))
        return [TimerView(anna.id, kind, due) for kind, due in kinds]

    async with page:
        refused = await page.post("/sandbox/clock", json={"to": "evening"})
        assert (refused.status_code, clock.now()) == (409, start)
        sandbox.timers = timers
        await page.post("/sandbox/clock", json={"by": 60})
        assert clock.now() == start + timedelta(minutes=1)
        await page.post("/sandbox/clock", json={"to": "evening"})
        assert clock.now() == drink
        clock.push(timedelta(seconds=1))
        await page.post("/sandbox/clock", json={"to": "evening"})
        assert clock.now() == stretch
        await page.post("/sandbox/clock", json={"to": "morning"})
        assert clock.now() == morning
        for wrong in ({"by": -1}, {"by": 1e12}, {"by": "soon"}, {"to": start.isoformat()}):
            assert (await page.post("/sandbox/clock", json=wrong)).status_code == 409
        assert (await state(page))["timers"][0]["kind"] == "drink"


async def test_faults_are_set_and_shown(page: httpx.AsyncClient, world: World) -> None:
    async with page:
        faults = {"outage": "502", "too_many": 3, "slow": 99, "lost": -1, "per_second": 30}
        shown = (await page.post("/sandbox/faults", json=faults)).json()
        assert shown == (await state(page))["faults"]
        assert (world.faults.outage, world.faults.too_many, world.faults.slow) == ("502", 3, 60)
        assert (world.faults.lost, world.faults.per_second) == (0, 30)


async def test_a_look_waits_for_something_new(page: httpx.AsyncClient, world: World) -> None:
    async with page:
        seen = await state(page)
        world.says(next(iter(world.people.values())), "hello")
        later = await state(page, since=seen["version"])
        assert later["messages"][-1]["text"] == "hello"


async def test_strangers_pages_are_kept_out(page: httpx.AsyncClient, world: World) -> None:
    async with page:
        rebound = {"Host": "charley.example:8484"}
        assert (await page.get("/", headers=rebound)).status_code == 403
        assert (await page.get("/sandbox/state", headers=rebound)).status_code == 403
        foreign = {"Origin": "https://evil.example"}
        act = {"action": "say", "text": "hi"}
        refused = await page.post("/sandbox/act", json=act, headers=foreign)
        assert refused.status_code == 403
        plain = await page.post(
            "/sandbox/act", content=b"{}", headers={"Content-Type": "text/plain"}
        )
        assert plain.status_code == 415
        own = {"Origin": "http://localhost:8484", "Host": "localhost:8484"}
        assert (await page.post("/sandbox/act", json=act, headers=own)).status_code == 200


async def test_the_page_and_its_parts_are_served(page: httpx.AsyncClient) -> None:
    async with page:
        home = await page.get("/")
        assert "script-src 'self'" in home.headers["content-security-policy"]
        for part in ("theme.css", "chat.css", "panel.css", "main.js", "moon.svg"):
            assert f"/page/{part}" in home.text
            assert (await page.get(f"/page/{part}")).status_code == 200
        assert (await page.get("/sandbox/files/none")).status_code == 404


@pytest.mark.parametrize("host", ["0.0.0.0", "192.168.1.5", "::", "example.org", ""])
def test_the_sandbox_listens_on_this_machine_only(host: str) -> None:
    with pytest.raises(NotLoopback, match=r"127\.0\.0\.1"):
        bound_socket(host, 0)


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
def test_loopback_names_are_fine(host: str) -> None:
    bound_socket(host, 0).close()
