"""What a setting's value must look like, each with the words that say so when it does not."""

import re
from ipaddress import ip_address
from urllib.parse import urlsplit

from pydantic import SecretStr
from pydantic_core import PydanticCustomError

from bot.tokens import TOKEN


def wrong(sentence: str) -> PydanticCustomError:
    """What is wrong with a value; the variable's name is put before it by `settings`."""
    # The sentence goes in as data, so that braces in it mean nothing.
    return PydanticCustomError("charley", "{sentence}", {"sentence": sentence})


def token(value: SecretStr) -> SecretStr:
    if not re.fullmatch(r"\d+:[A-Za-z0-9_-]{3,}", value.get_secret_value()):
        raise wrong("must be a bot token as @BotFather gives it, like 123456789:AAF…")
    return value


def webhook_secret(value: SecretStr) -> SecretStr:
    if not re.fullmatch(r"[A-Za-z0-9_-]{1,256}", value.get_secret_value()):
        raise wrong("must be 1 to 256 letters, digits, _ or -")
    return value


def http_url(value: str) -> str:
    if TOKEN.search(value):
        raise wrong("holds a token, which has no place in an address: set CHARLEY_TOKEN instead")
    try:
        parts = urlsplit(value)
        whole = parts.scheme in {"http", "https"} and parts.hostname and parts.port != 0
    except ValueError:  # brackets that do not pair, a port beyond 65535
        whole = False
    if not whole:
        raise wrong("must be a web address starting with https:// or http://")
    return value.rstrip("/")


def public_url(value: str) -> str:
    value = http_url(value)
    if urlsplit(value).scheme == "http" and not _is_loopback(urlsplit(value).hostname or ""):
        raise wrong("must start with https://, or Telegram will not call it")
    return value


def _is_loopback(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def database_url(value: str) -> str:
    scheme, separator, rest = value.partition("://")
    kind = scheme.partition("+")[0]
    if kind == "sqlite" and separator:
        if not rest.startswith("/") or rest.partition("?")[0] in {"/", "/:memory:"}:
            raise wrong("must name a file, like sqlite:////home/me/charley.db")
        return value
    if scheme in {"postgresql", "postgresql+psycopg"} and separator:
        return f"postgresql+psycopg://{rest}"
    raise wrong("must start with sqlite:/// or postgresql://")


def parted(value: str) -> list[str]:
    """What stands between commas, spaces and lines; a # begins a remark."""
    bare = (line.partition("#")[0] for line in value.splitlines())
    return [one for line in bare for one in re.split(r"[\s,;]+", line) if one]


def user_numbers(value: str) -> str:
    numbers = parted(value)
    if not numbers or not all(re.fullmatch(r"[1-9][0-9]{0,18}", one) for one in numbers):
        raise wrong("must be numbers of Telegram users, like 123456789, 987654321")
    return value


def listen_address(value: str) -> str:
    host, _, port = value.rpartition(":")
    bare = host.removeprefix("[").removesuffix("]")
    bracketed = bare != host
    if not bare or (":" in bare) is not bracketed or not re.fullmatch(r"\d{1,5}", port):
        raise wrong(f"must be host:port, like 127.0.0.1:8080, not {value!r}")
    if int(port) > 65535:
        raise wrong(f"names port {port}, but the highest is 65535")
    return value
