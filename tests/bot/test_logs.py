"""Logs: one line an event from whoever logs, and never a secret in it."""

import io
import json
import logging
import sys
import threading
import warnings
from collections.abc import Iterator
from typing import Literal

import pytest
import structlog

from bot.logs import HIDDEN, set_up_logging

TOKEN = "123456789:AAF-made_up_for_tests_only"
AWKWARD = 'say "hé/\\o"'


@pytest.fixture(autouse=True)
def logging_as_it_was() -> Iterator[None]:
    root = logging.getLogger()
    handlers, level, hooks = root.handlers[:], root.level, (sys.excepthook, threading.excepthook)
    for name in ("uvicorn.access", "uvicorn.error"):  # a server in an earlier test mutes them
        logging.getLogger(name).setLevel(logging.NOTSET)
        logging.getLogger(name).propagate = True
    yield
    logging.captureWarnings(capture=False)
    root.handlers[:] = handlers
    root.setLevel(level)
    sys.excepthook, threading.excepthook = hooks
    structlog.reset_defaults()


def log_to(style: Literal["json", "text"], level: str = "info") -> io.StringIO:
    stream = io.StringIO()
    set_up_logging(level, style, [TOKEN, AWKWARD, "x"], stream)
    return stream


def only_event(stream: io.StringIO) -> dict[str, object]:
    (line,) = stream.getvalue().splitlines()
    event = json.loads(line)
    assert isinstance(event, dict)
    return event


def test_an_event_is_one_object_a_line() -> None:
    stream = log_to("json")
    structlog.get_logger("bot.worker").info("taken", rows=3)
    event = only_event(stream)
    assert event["event"] == "taken"
    assert event["rows"] == 3
    assert event["level"] == "info"
    assert event["logger"] == "bot.worker"
    assert str(event["timestamp"]).endswith("Z")


def test_the_libraries_log_in_the_same_shape() -> None:
    stream = log_to("json")
    logging.getLogger("uvicorn.error").warning("listening on %s", "box", extra={"port": 80})
    event = only_event(stream)
    assert (event["event"], event["level"], event["port"]) == ("listening on box", "warning", 80)


def test_below_the_level_nothing_is_said() -> None:
    stream = log_to("json", level="warning")
    structlog.get_logger().info("too quiet")
    logging.getLogger("any").info("too quiet")
    assert stream.getvalue() == ""


@pytest.mark.parametrize("name", ["httpx", "telegram", "uvicorn.access"])
def test_noisy_libraries_are_heard_from_warnings_on(name: str) -> None:
    stream = log_to("text")
    logging.getLogger(name).info("POST /bot%s/sendMessage", TOKEN)
    assert stream.getvalue() == ""
    logging.getLogger(name).warning("slow")
    assert "slow" in stream.getvalue()


@pytest.mark.parametrize("style", ["json", "text"])
@pytest.mark.parametrize("secret", [TOKEN, AWKWARD])
def test_a_secret_is_taken_out_wherever_it_stands(
    style: Literal["json", "text"], secret: str
) -> None:
    stream = log_to(style)
    log = structlog.get_logger()
    log.info("event %s", secret, field=f"in {secret} here", deep={"list": [secret]})
    logging.getLogger("other").warning("as an argument %s", secret)
    try:
        raise ConnectionError(f"POST https://api.example/bot{secret}/getMe")
    except ConnectionError:
        log.exception("failed")
    said = stream.getvalue()
    spellings = {secret, json.dumps(secret)[1:-1], json.dumps(secret, ensure_ascii=False)[1:-1]}
    assert not any(spelling in said for spelling in spellings)
    assert said.count(HIDDEN) >= 5
    assert "ConnectionError" in said
    assert "x" in said.replace(HIDDEN, "")


def test_a_crash_is_logged_and_redacted() -> None:
    stream = log_to("json")
    try:
        raise RuntimeError(TOKEN)
    except RuntimeError as error:
        sys.excepthook(type(error), error, error.__traceback__)
    event = only_event(stream)
    assert event["event"] == "crashed"
    assert f"RuntimeError: {HIDDEN}" in str(event["exception"])


def test_a_crash_in_a_thread_is_logged() -> None:
    def fail() -> None:
        raise RuntimeError(TOKEN)

    stream = log_to("json")
    thread = threading.Thread(target=fail, name="writer-1")
    thread.start()
    thread.join()
    event = only_event(stream)
    assert (event["event"], event["thread_name"]) == ("thread crashed", "writer-1")
    assert HIDDEN in str(event["exception"])


def test_a_warning_is_logged() -> None:
    stream = log_to("text")
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        logging.captureWarnings(capture=False)
        logging.captureWarnings(capture=True)
        warnings.warn("mind the gap", stacklevel=1)
        logging.captureWarnings(capture=False)
    assert "mind the gap" in stream.getvalue()


def test_setting_up_again_replaces_the_first() -> None:
    first, second = log_to("json"), log_to("text")
    structlog.get_logger().info("once")
    assert first.getvalue() == ""
    assert second.getvalue().count("once") == 1
