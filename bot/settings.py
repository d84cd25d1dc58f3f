"""Every setting of Charley, typed, with its default and its meaning."""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any, Literal
from urllib.parse import quote, unquote

from dotenv import dotenv_values
from platformdirs import user_data_path
from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    SecretStr,
    ValidationError,
    model_validator,
)
from pydantic_core import ErrorDetails
from pydantic_settings import BaseSettings, SettingsConfigDict
from rapidfuzz import fuzz

from bot import setting_checks

PREFIX = "CHARLEY_"
WEBHOOK_PATH = "/telegram"
BY_FILE = ("token", "webhook_secret", "database_url", "allowed_users")
"""Settings which may also be given as the content of a file, named by `..._FILE`."""

NO_TOKEN = "0:none"  # noqa: S105 - it is the lack of one
"""Stands where a command needs no token; Telegram would refuse it."""


class SettingsError(Exception):
    """A setting is missing or wrong; the message is one sentence for whoever runs Charley."""


def _lower(value: Any) -> Any:
    return value.lower() if isinstance(value, str) else value


def default_database_url() -> str:
    """A SQLite file in this user's own data folder."""
    return f"sqlite:///{user_data_path('charley', appauthor=False) / 'charley.db'}"


class Settings(BaseModel):
    """All settings, checked; what the environment says comes in by `load_settings` only."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)

    token: Annotated[SecretStr, AfterValidator(setting_checks.token)] = Field(
        description="The bot's token, from @BotFather. Needed to run. Whoever has it is the bot."
    )
    token_file: Path | None = Field(
        default=None, description="A file that holds the token, instead of the token itself."
    )
    api_url: Annotated[str, AfterValidator(setting_checks.http_url)] = Field(
        default="https://api.telegram.org",
        description="The Bot API server; requests go to {url}/bot<token>/<method>.",
    )
    database_url: Annotated[str, AfterValidator(setting_checks.database_url)] = Field(
        default_factory=default_database_url,
        repr=False,  # it may hold a password
        description="Where everything is kept: sqlite:///<path> or postgresql://…"
        " Unset: a SQLite file in the user's data folder.",
    )
    database_url_file: Path | None = Field(
        default=None, description="A file that holds the database address."
    )
    receive: Annotated[Literal["polling", "webhook"], BeforeValidator(_lower)] = Field(
        default="polling",
        description="How updates arrive: polling asks Telegram and works anywhere;"
        " webhook is called by Telegram and needs a public address.",
    )
    public_url: Annotated[str, AfterValidator(setting_checks.public_url)] | None = Field(
        default=None,
        description="The https address at which Telegram reaches CHARLEY_LISTEN; for webhook.",
    )
    webhook_secret: Annotated[SecretStr, AfterValidator(setting_checks.webhook_secret)] | None = (
        Field(
            default=None,
            description="A password of your own making that Telegram shows with every call:"
            " 1 to 256 letters, digits, _ or -; for webhook.",
        )
    )
    webhook_secret_file: Path | None = Field(
        default=None, description="A file that holds the webhook's password."
    )
    listen: Annotated[str, AfterValidator(setting_checks.listen_address)] = Field(
        default="127.0.0.1:8080",
        description="Where /healthz, /readyz, /metrics and the webhook are served, as host:port.",
    )
    allowed_users: Annotated[str, AfterValidator(setting_checks.user_numbers)] | None = Field(
        default=None,
        description="Whom Charley serves: Telegram's numbers of users, parted by commas; for a"
        " private clinic. Unset: everybody. Others are told where to turn in an emergency.",
    )
    allowed_users_file: Path | None = Field(
        default=None, description="A file with these numbers, one a line; # begins a remark."
    )
    bulk_rate: Annotated[float, Field(ge=1, le=1000)] = Field(
        default=30,
        description="Reminders a second over all chats: 30 is what Telegram allows everybody, more"
        " needs paid broadcasts, up to 1000.",
    )
    keep_messages_days: Annotated[int, Field(ge=2, le=3650)] = Field(
        default=30,
        description="Days after which what came in and what was sent is deleted; at least 2, since"
        " Telegram repeats what it is not sure of for a day.",
    )
    keep_talks_days: Annotated[int, Field(ge=7, le=3650)] = Field(
        default=90,
        description="Days after which a talk that is over loses its answers, at least 7; what it"
        " put in the diary stays.",
    )
    keep_diary_days: Annotated[int, Field(ge=120, le=36500)] = Field(
        default=730,
        description="Days after which nights and prompts are deleted, and advice that was followed;"
        " at least 120, which is how far back Charley looks for changes.",
    )
    reviewed_only: bool = Field(
        default=False,
        description="true: what tells a person to seek care is said in English where no clinician"
        " has read the translation; the person is told so.",
    )
    log_level: Annotated[Literal["debug", "info", "warning", "error"], BeforeValidator(_lower)] = (
        Field(default="info", description="The least that is logged: debug, info, warning, error.")
    )
    log_format: Annotated[Literal["json", "text"], BeforeValidator(_lower)] = Field(
        default="text", description="Logs as text for people, or json, one object a line."
    )

    @model_validator(mode="before")
    @classmethod
    def _read_files(cls, given: Mapping[str, Any]) -> dict[str, Any]:
        values = dict(given)
        for name in BY_FILE:
            path = values.get(f"{name}_file")
            if path is None:
                continue
            here, there = _variable(name), _variable(f"{name}_file")
            if values.get(name) is not None:
                raise setting_checks.wrong(f"Set {here} or {there}, not both")
            try:
                values[name] = Path(path).read_text(encoding="utf-8").strip()
            except (OSError, ValueError):
                raise setting_checks.wrong(
                    f"{there} names {str(path)!r}, which cannot be read"
                ) from None
        return values

    @model_validator(mode="after")
    def _webhook_is_whole(self) -> "Settings":
        if self.receive == "webhook":
            needed = {"public_url": self.public_url, "webhook_secret": self.webhook_secret}
            missing = [_variable(name) for name, value in needed.items() if value is None]
            if missing:
                raise setting_checks.wrong(
                    f"CHARLEY_RECEIVE=webhook also needs {' and '.join(missing)}"
                )
        return self

    @property
    def address(self) -> tuple[str, int]:
        """Host and port to listen on."""
        host, _, port = self.listen.rpartition(":")
        return host.removeprefix("[").removesuffix("]"), int(port)

    @property
    def webhook(self) -> tuple[str, str]:
        """The address Telegram is to call, and the secret it shows; only where receive=webhook."""
        assert self.public_url is not None
        assert self.webhook_secret is not None
        return self.public_url.rstrip("/") + WEBHOOK_PATH, self.webhook_secret.get_secret_value()

    @property
    def allowed(self) -> frozenset[int] | None:
        """The numbers of the users who are served; None: everybody."""
        if self.allowed_users is None:
            return None
        return frozenset(map(int, setting_checks.parted(self.allowed_users)))

    @property
    def database_file(self) -> Path | None:
        """The SQLite file, or None for another kind of database."""
        scheme, _, rest = self.database_url.partition("://")
        return Path(rest[1:].partition("?")[0]) if scheme.startswith("sqlite") else None

    def secrets(self) -> tuple[str, ...]:
        """What must never be logged: the token, the webhook's and the database's password."""
        token = self.token.get_secret_value()
        found = [token, token.partition(":")[2]]
        if self.webhook_secret is not None:
            found.append(self.webhook_secret.get_secret_value())
        if self.database_file is None:
            user, at, _ = self.database_url.partition("://")[2].rpartition("@")
            password = user.partition(":")[2] if at else ""
            found += [password, unquote(password), quote(unquote(password), safe="")]
        return tuple(dict.fromkeys(filter(None, found)))


class _Environment(Settings, BaseSettings):
    """Settings as environment variables give them; an empty one counts as unset."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX, env_ignore_empty=True, extra="ignore", hide_input_in_errors=True
    )


class _EnvironmentWithoutToken(_Environment):
    token: Annotated[SecretStr, AfterValidator(setting_checks.token)] = SecretStr(NO_TOKEN)


def load_settings(env_file: Path | None = None, *, needs_token: bool = True) -> Settings:
    """Settings from the environment, else from `env_file`; raises SettingsError."""
    environment(env_file)
    kind = _Environment if needs_token else _EnvironmentWithoutToken
    try:
        return kind(_env_file=env_file)
    except ValidationError as error:
        raise SettingsError(_sentence(error)) from None


def environment(env_file: Path | None = None) -> dict[str, str]:
    """The environment, over what `env_file` says; raises SettingsError if that is unreadable."""
    if env_file is None:
        return dict(os.environ)
    try:
        env_file.read_text(encoding="utf-8")
    except (OSError, ValueError):
        raise SettingsError(f"The settings file {str(env_file)!r} cannot be read.") from None
    written = {name: value or "" for name, value in dotenv_values(env_file).items()}
    return written | dict(os.environ)


def unknown_variables(environ: Mapping[str, str]) -> list[str]:
    """One warning for each CHARLEY_ variable that means nothing, with the nearest known name."""
    known = [_variable(name) for name in Settings.model_fields]
    unknown = sorted(n for n in environ if n.upper().startswith(PREFIX) and n.upper() not in known)
    return [
        f"{name} is not a setting of Charley; did you mean {_nearest(name, known)}?"
        for name in unknown
    ]


def _nearest(name: str, known: list[str]) -> str:
    return max(known, key=lambda one: fuzz.ratio(name, one))


def _variable(name: str) -> str:
    return f"{PREFIX}{name.upper()}"


def _sentence(error: ValidationError) -> str:
    """All that is wrong, in one sentence that names the variables and repeats no secret."""
    return "; ".join(map(_clause, error.errors(include_url=False, include_input=False))) + "."


def _clause(error: ErrorDetails) -> str:
    variable = _variable(str(error["loc"][0])) if error["loc"] else ""
    match error["type"]:
        case "missing":
            return f"{variable} is not set: @BotFather gives a token to each bot"
        case "bool_parsing":
            return f"{variable} must be true or false"
        case "literal_error":
            return f"{variable} must be {error['ctx']['expected'].replace(chr(39), '')}"
        case _:
            return f"{variable} {error['msg']}".strip()
