"""The Bot API as a process: prints its port, then serves until it is ended.

    python -m tests.chaos.api SEED PEOPLE

What is called goes into a record with its time. `/ctl/...` is for the campaign.
"""

import asyncio
import contextlib
import itertools
import json
import random
import sys
from dataclasses import asdict, dataclass
from time import monotonic
from typing import Any

from aiohttp import web

from tests.chaos.api.faults import Fate, Faults
from tests.chaos.api.feed import Conflict, Feed
from tests.chaos.api.people import Crowd, private

ME = {"id": 42, "is_bot": True, "first_name": "Charley", "username": "charley_bot"}
NOTHING: dict[str, object] = {
    "getmycommands": [],
    "getmydescription": {"description": ""},
    "getmyshortdescription": {"short_description": ""},
}
TO_A_CHAT = ("sendmessage", "editmessagetext", "editmessagereplymarkup", "answercallbackquery")


@dataclass(slots=True)
class Call:
    """A call that was to do something in a chat."""

    at: float
    method: str
    chat: int
    message: int
    text: str
    buttons: list[str]
    fate: Fate
    answered: float | None = None


class Api:
    """The Bot API, its people, and its record."""

    def __init__(self, seed: int, people: int) -> None:
        self._faults = Faults(random.Random(f"{seed} faults"))
        self.feed = Feed(random.Random(f"{seed} feed"))
        self.crowd = Crowd(self.feed, people, seed)
        self.calls: list[Call] = []
        self._called = asyncio.Condition()
        self._messages = itertools.count(1)
        self._shown: dict[int, list[str]] = {}  # message -> data of its buttons

    async def call(self, request: web.Request) -> web.StreamResponse:
        """One call of the bot."""
        method = request.match_info["method"].lower()
        try:
            given = await _given(request)
        except ConnectionError:  # killed in the middle of a sentence
            return _cut(request)
        fate = self._faults.draw(method)
        if not fate.carried_out:
            return self._not_carried_out(request, fate)
        if method == "getupdates":
            return await self._fetch(given, fate)
        call = None
        if method in TO_A_CHAT:
            call = self._carry_out(method, given, fate)
            if call is None:
                gone = "Bad Request: message to edit not found"
                return _refusal(400, {"error_code": 400, "description": gone})
            async with self._called:
                self._called.notify_all()
        result = self._result(method, given, call)
        await asyncio.sleep(self._faults.seconds(fate))
        if fate is Fate.LOST:
            return _cut(request)
        if fate is Fate.GARBLED:
            return web.Response(text='{"ok":true,"resu')
        if call is not None:
            call.answered = monotonic()
        return web.json_response({"ok": True, "result": result})

    def _not_carried_out(self, request: web.Request, fate: Fate) -> web.Response:
        if fate is Fate.DOWN:
            return _cut(request)
        if fate is Fate.BROKEN:
            return web.Response(status=self._faults.chance.choice((500, 502, 503)), text="<html>")
        wait = self._faults.retry_after()
        said = {"error_code": 429, "description": f"Too Many Requests: retry after {wait}"}
        return _refusal(429, {**said, "parameters": {"retry_after": wait}})

    async def _fetch(self, given: dict[str, Any], fate: Fate) -> web.Response:
        offset, wait = int(given.get("offset") or 0), float(given.get("timeout") or 0)
        try:
            updates = await self.feed.fetch(offset, int(given.get("limit") or 100), wait)
        except Conflict:
            said = "Conflict: terminated by other getUpdates request"
            return _refusal(409, {"error_code": 409, "description": said})
        if fate is Fate.GARBLED:
            return web.Response(text='{"ok":true,"result":[{"upd')
        return web.json_response({"ok": True, "result": updates})

    def _carry_out(self, method: str, given: dict[str, Any], fate: Fate) -> Call | None:
        """Do it in the chat, whatever becomes of the answer; None: there is no such message."""
        chat, text = int(given.get("chat_id") or 0), str(given.get("text") or "")
        buttons = _buttons(given.get("reply_markup"))
        if method == "sendmessage":
            message = next(self._messages)
        else:
            message = int(given.get("message_id") or 0)
            if message and message not in self._shown:
                return None
        call = Call(monotonic(), method, chat, message, text, buttons, fate)
        self.calls.append(call)
        if message:
            self._shown[message] = buttons
            self.crowd.shown(chat, message, buttons)
        return call

    def _result(self, method: str, given: dict[str, Any], call: Call | None) -> object:
        if call is not None and call.message:
            envelope = {"message_id": call.message, "date": 1_800_000_000}
            return {**envelope, "chat": private(call.chat), "text": call.text}
        if method == "setwebhook":
            self.feed.push(str(given.get("secret_token") or ""))
        elif method == "deletewebhook":
            self.feed.push(None)
        return ME if method == "getme" else NOTHING.get(method, True)

    # ------------------------------------------------------------------ for the campaign

    async def control(self, request: web.Request) -> web.Response:
        """Do something, or tell something."""
        given = await request.json()
        match request.match_info["what"]:
            case "begin":
                self.crowd.begin(given["rate"], given["most"])
            case "burst":
                self.crowd.burst(given["actions"])
            case "fault":
                self._faults.begin(Fate(given["fate"]), given["share"], given["seconds"])
            case "wait":
                await self._wait(given["calls"], given["seconds"])
            case "behind":
                self.feed.behind = given["urls"]
            case "all":
                await self.crowd.acted()
            case "waiting":
                return web.json_response(self.feed.waiting)
            case "record":
                updates = [asdict(update) for update in self.feed.all]
                calls = [asdict(call) for call in self.calls]
                return web.json_response({"updates": updates, "calls": calls})
        return web.json_response(True)

    async def _wait(self, calls: int, seconds: float) -> None:
        """Return when so many calls were carried out, or when that takes too long."""
        enough = len(self.calls) + calls
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds), self._called:
                await self._called.wait_for(lambda: len(self.calls) >= enough)


async def _given(request: web.Request) -> dict[str, Any]:
    if request.content_type == "application/json":
        given: dict[str, Any] = await request.json()
        return given
    return dict(await request.post())


def _buttons(markup: Any) -> list[str]:
    shown = json.loads(markup) if isinstance(markup, str) and markup else markup or {}
    rows = shown.get("inline_keyboard", ())
    return [button["callback_data"] for row in rows for button in row]


def _cut(request: web.Request) -> web.Response:
    if request.transport is not None:
        request.transport.abort()
    return web.Response()


def _refusal(status: int, said: dict[str, Any]) -> web.Response:
    return web.json_response({"ok": False, **said}, status=status)


async def main(seed: int, people: int) -> None:
    api = Api(seed, people)
    app = web.Application()
    app.router.add_post("/ctl/{what}", api.control)
    app.router.add_post("/bot{token}/{method}", api.call)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0, backlog=1024)
    await site.start()
    port = runner.addresses[0][1]
    print(port, flush=True)  # noqa: T201 - whoever started it waits
    await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(main(*map(int, sys.argv[1:])))
