"""The Bot API over HTTP: finds the method, applies the faults, answers in envelopes."""

import asyncio
import hmac
import inspect
import json
import re
from collections.abc import Awaitable, Callable
from typing import TypeAlias

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route
from starlette.types import Receive, Scope, Send

from bot.sandbox import methods, presenting, receiving
from bot.sandbox.parameters import Parameters, read_parameters
from bot.sandbox.refusals import UNAUTHORIZED, Refused, too_many
from bot.sandbox.world import World

Method: TypeAlias = Callable[[World, Parameters], object | Awaitable[object]]

_TEXTS: tuple[tuple[str, str, int, presenting.Texts], ...] = (
    ("MyName", "name", 64, lambda world: world.profile.names),
    ("MyDescription", "description", 512, lambda world: world.profile.descriptions),
    ("MyShortDescription", "short_description", 120, lambda w: w.profile.short_descriptions),
)
METHODS: dict[str, Method] = {
    "getMe": presenting.get_me,
    "getUpdates": receiving.get_updates,
    "setWebhook": receiving.set_webhook,
    "deleteWebhook": receiving.delete_webhook,
    "getWebhookInfo": receiving.webhook_info,
    "sendMessage": methods.send_message,
    "sendPhoto": methods.send_photo,
    "sendDocument": methods.send_document,
    "sendChatAction": methods.send_action,
    "editMessageText": methods.edit_text,
    "editMessageCaption": methods.edit_caption,
    "editMessageReplyMarkup": methods.edit_markup,
    "deleteMessage": methods.delete_message,
    "answerCallbackQuery": methods.answer_query,
    "setMyCommands": presenting.set_commands,
    "getMyCommands": presenting.get_commands,
    "deleteMyCommands": presenting.delete_commands,
}
for _name, _field, _longest, _texts in _TEXTS:
    METHODS[f"set{_name}"] = presenting.text_setter(_field, _longest, _texts)
    METHODS[f"get{_name}"] = presenting.text_getter(_field, _texts)
_BY_LOWER_CASE = {name.lower(): name for name in METHODS}


class Cut(Response):
    """An answer that breaks off: the headers promise more than ever comes."""

    async def __call__(self, _scope: Scope, _receive: Receive, send: Send) -> None:
        headers = [(b"content-type", b"application/json"), (b"content-length", b"1000")]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        await send({"type": "http.response.body", "body": b'{"ok":', "more_body": True})


class Api:
    """Answers `/bot<token>/<method>` for one world."""

    def __init__(self, world: World) -> None:
        self._world = world

    def routes(self) -> list[Route]:
        return [Route("/bot{token}/{method}", self._answer, methods=["GET", "POST"])]

    async def _answer(self, request: Request) -> Response:
        token = request.path_params["token"]
        if not re.fullmatch(r"\d+:[\w-]+", token):
            return _refusal(Refused(404, "Not Found"))
        if not hmac.compare_digest(token.encode(), self._world.token.encode()):
            return _refusal(Refused(401, UNAUTHORIZED))
        name = _BY_LOWER_CASE.get(request.path_params["method"].lower())
        if name is None:
            return self._logged(
                request.path_params["method"],
                Parameters({}),
                _refusal(Refused(404, "Not Found: method not found")),
                404,
                "method not found",
            )
        counted = name != "getUpdates"
        self._world.calls.under_way += counted
        try:
            return await self._called(name, request)
        finally:
            self._world.calls.under_way -= counted
            self._world.changed()

    async def _called(self, name: str, request: Request) -> Response:
        faults = self._world.faults
        params = Parameters({})
        try:
            params = await read_parameters(request)
            if faults.down(name):
                return self._outage(name, params)
            if faults.slow and faults.hits(name):
                await asyncio.sleep(faults.slow)
            wait = faults.wait_wanted(name, params.text("chat_id"))
            if wait is not None:
                raise too_many(wait)
            result = METHODS[name](self._world, params)
            if inspect.isawaitable(result):
                result = await result
            if faults.down(name):
                return self._outage(name, params)
        except Refused as refused:
            return self._logged(name, params, _refusal(refused), refused.code, refused.description)
        if faults.loses(name):
            return self._logged(name, params, Cut(), 0, "accepted; the answer was lost")
        body = json.dumps({"ok": True, "result": result}).encode()
        if faults.garbles(name):
            garbled = Response(body[: len(body) // 2], media_type="application/json")
            return self._logged(name, params, garbled, 0, "accepted; the answer was broken")
        whole = Response(body, media_type="application/json")
        return self._logged(name, params, whole, 200, "")

    def _outage(self, name: str, params: Parameters) -> Response:
        if self._world.faults.outage == "closed":
            return self._logged(name, params, Cut(), 0, "connection closed")
        return self._logged(name, params, _refusal(Refused(502, "Bad Gateway")), 502, "Bad Gateway")

    def _logged(
        self, name: str, params: Parameters, response: Response, status: int, description: str
    ) -> Response:
        now = self._world.clock.now()
        self._world.calls.add(now, name, params.shown(), status, description)
        return response


def _refusal(refused: Refused) -> Response:
    return JSONResponse(refused.envelope(), status_code=refused.code)
