"""What the page may do: act as a person, push the clock, make trouble, look at it all."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from typing import TypeAlias, cast, get_args

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from bot.clock import PushedClock
from bot.sandbox.chat import Person
from bot.sandbox.faults import Outage
from bot.sandbox.refusals import JsonObject
from bot.sandbox.timers import EVENING, MORNING, Timers, next_due
from bot.sandbox.view import faults_json, state
from bot.sandbox.world import Impossible, Sendable, World

LONG_LOOK = 20.0  # seconds a look at the world may wait for something new
FARTHEST_PUSH = timedelta(days=400)

Handler: TypeAlias = Callable[[Request], Awaitable[Response]]


class Control:
    """The JSON endpoints under /sandbox."""

    def __init__(self, world: World, clock: PushedClock, timers: Timers) -> None:
        self._world = world
        self._clock = clock
        self._timers = timers

    def routes(self) -> list[Route]:
        return [
            Route("/state", self._state, methods=["GET"]),
            Route("/files/{id}", self._file, methods=["GET"]),
            Route("/people", _guarded(self._add_person), methods=["POST"]),
            Route("/act", _guarded(self._act), methods=["POST"]),
            Route("/clock", _guarded(self._push), methods=["POST"]),
            Route("/faults", _guarded(self._faults), methods=["POST"]),
        ]

    def _person(self, number: object) -> Person:
        people = self._world.people
        if not people:
            self._world.person("Anna", "en")
        try:
            return people[int(str(number))]
        except (KeyError, ValueError):
            return next(iter(people.values()))

    async def _state(self, request: Request) -> Response:
        """The state of one phone; with `since`, waits until there is something newer."""
        seen = request.query_params.get("since")
        changed = asyncio.Event()
        stop = self._world.subscribe(changed.set)
        try:
            if seen == str(self._world.version):
                async with asyncio.timeout(LONG_LOOK):
                    await changed.wait()
                    await asyncio.sleep(0.03)  # let a burst of changes arrive together
        except TimeoutError:
            pass
        finally:
            stop()
        person = self._person(request.query_params.get("person"))
        timers = await self._timers()
        return JSONResponse(state(self._world, person, self._clock, timers))

    async def _file(self, request: Request) -> Response:
        file = self._world.files.get(request.path_params["id"])
        if file is None:
            return Response(status_code=404)
        headers = {"X-Content-Type-Options": "nosniff", "Cache-Control": "max-age=86400"}
        if not file.media_type.startswith("image/"):
            headers["Content-Disposition"] = "attachment"
        return Response(file.content, media_type=file.media_type, headers=headers)

    async def _add_person(self, body: JsonObject) -> JsonObject:
        name = str(body.get("name", "")).strip()[:64]
        if not name:
            raise Impossible("a person needs a name")
        language = str(body.get("language") or "").strip()[:12] or None
        return {"person": self._world.person(name, language).id}

    async def _act(self, body: JsonObject) -> JsonObject:
        world, person = self._world, self._person(body.get("person"))
        action = body.get("action")
        if action == "say":
            world.says(person, str(body.get("text", "")))
        elif action == "tap":
            number, data = int(body["message"]), str(body["data"])
            world.taps_data(person, number, data)
        elif action == "send":
            what = str(body.get("what"))
            if what not in get_args(Sendable):
                raise Impossible(f"nobody can send a {what}")
            world.sends(person, cast(Sendable, what))
        elif action == "edit":
            message = world.chat(person).find(int(body["message"]))
            if message is None:
                raise Impossible("this message is not there any more")
            world.edits(person, message, str(body.get("text", "")).strip())
        elif action == "block":
            world.blocks(person)
        elif action == "unblock":
            world.unblocks(person)
        elif action == "repeat":
            world.repeats()
        else:
            raise Impossible(f"unknown action {action}")
        return {}

    async def _push(self, body: JsonObject) -> JsonObject:
        """Push by seconds, to a moment, or to a person's next evening or morning timer."""
        to = body.get("to")
        if to in ("evening", "morning"):
            kinds = EVENING if to == "evening" else MORNING
            person = self._person(body.get("person"))
            due = next_due(await self._timers(), kinds, person.id, self._clock.now())
            if due is None:
                raise Impossible(f"{person.name} has no {to} timer yet: say /start first")
            by = due - self._clock.now()
        elif to is not None:
            by = datetime.fromisoformat(str(to)) - self._clock.now()
        else:
            by = timedelta(seconds=float(body.get("by", 0)))
        if not timedelta(0) <= by <= FARTHEST_PUSH:
            raise Impossible("the clock goes forward only, by 400 days at most")
        self._clock.push(by)
        return {"now": self._clock.now().isoformat()}

    async def _faults(self, body: JsonObject) -> JsonObject:
        faults = self._world.faults
        if body.get("outage") in get_args(Outage):
            faults.outage = cast(Outage, body["outage"])
        for name in ("too_many", "lost", "malformed"):
            if name in body:
                setattr(faults, name, max(0, int(body[name])))
        if "retry_after" in body:
            faults.retry_after = max(1, int(body["retry_after"]))
        if "per_second" in body:
            faults.per_second = int(body["per_second"]) or None
        if "slow" in body:
            faults.slow = min(max(0.0, float(body["slow"])), 60.0)
        self._world.changed()
        return faults_json(self._world)


def _guarded(act: Callable[[JsonObject], Awaitable[JsonObject]]) -> Handler:
    """A POST endpoint: JSON in, JSON out, what cannot be done as a 409 with the reason.

    Only `application/json` is taken: a foreign page cannot send that without asking first.
    """

    async def handler(request: Request) -> Response:
        if request.headers.get("content-type", "").partition(";")[0] != "application/json":
            return JSONResponse({"error": "send application/json"}, 415)
        try:
            body = await request.json()
            if not isinstance(body, dict):
                raise Impossible("send a JSON object")
            return JSONResponse(await act(body))
        except (Impossible, LookupError, TypeError, ValueError) as error:
            return JSONResponse({"error": str(error)}, 409)

    return handler
