"""The parameters of a Bot API call, whatever way they were sent."""

import json
from dataclasses import dataclass

from starlette.datastructures import FormData, UploadFile
from starlette.requests import Request

from bot.sandbox.refusals import JsonObject, bad_request


@dataclass(frozen=True, slots=True)
class Upload:
    """A file sent along with a call."""

    name: str
    content: bytes


class Parameters:
    """Typed access to the parameters; unknown ones are tolerated, as Telegram does."""

    def __init__(self, values: JsonObject, uploads: dict[str, Upload] | None = None) -> None:
        self._values = {key: value for key, value in values.items() if value is not None}
        self._uploads = uploads or {}

    def __contains__(self, name: str) -> bool:
        return name in self._values or name in self._uploads

    def text(self, name: str, default: str = "") -> str:
        value = self._values.get(name, default)
        return value if isinstance(value, str) else json.dumps(value)

    def integer(self, name: str, default: int = 0) -> int:
        value = self._values.get(name, default)
        try:
            return int(value)
        except (TypeError, ValueError):
            raise bad_request(f"invalid {name.replace('_', ' ')} specified") from None

    def flag(self, name: str) -> bool:
        return str(self._values.get(name, "")).strip().lower() in ("true", "yes", "1", "t", "y")

    def parsed(self, name: str) -> object:
        """A value that may be JSON in a string; None when it is not given."""
        value = self._values.get(name)
        if not isinstance(value, str):
            return value
        if not value.strip():
            return None
        try:
            return json.loads(value)
        except ValueError:
            raise bad_request(f"can't parse {name} JSON object") from None

    def upload(self, name: str) -> Upload | None:
        """The file of this parameter: sent under its name, or pointed at with attach://."""
        value = self._values.get(name)
        if isinstance(value, str) and value.startswith("attach://"):
            return self._uploads.get(value.removeprefix("attach://"))
        return self._uploads.get(name)

    def shown(self) -> JsonObject:
        """For the call log: values as parsed as can be, files by their size."""
        shown = {name: _readable(value) for name, value in self._values.items()}
        for name, upload in self._uploads.items():
            shown[name] = f"<{upload.name}, {len(upload.content)} bytes>"
        return shown


def _readable(value: object) -> object:
    if isinstance(value, str) and value[:1] in ("{", "["):
        try:
            return json.loads(value)
        except ValueError:
            return value
    return value


async def read_parameters(request: Request) -> Parameters:
    """Query string and body (form, multipart or JSON) together; the body wins."""
    values: JsonObject = dict(request.query_params)
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if request.method != "POST":
        return Parameters(values)
    if kind == "application/json":
        return Parameters(values | _json_object(await request.body()))
    if kind in ("application/x-www-form-urlencoded", "multipart/form-data"):
        async with request.form(max_part_size=8 * 1024 * 1024) as form:
            return await _from_form(values, form)
    return Parameters(values)


def _json_object(body: bytes) -> JsonObject:
    if not body.strip():
        return {}
    try:
        sent = json.loads(body)
    except ValueError:
        sent = None
    if not isinstance(sent, dict):
        raise bad_request("can't parse request body as a JSON Object")
    return sent


async def _from_form(values: JsonObject, form: FormData) -> Parameters:
    uploads: dict[str, Upload] = {}
    for name, value in form.multi_items():
        if isinstance(value, UploadFile):
            uploads[name] = Upload(value.filename or name, await value.read())
        else:
            values[name] = value
    return Parameters(values, uploads)
