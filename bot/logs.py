"""How Charley logs: one line an event, as text or JSON, with every secret taken out."""

import json
import logging
import re
import sys
import threading
from collections.abc import Iterable
from types import TracebackType
from typing import Literal, TextIO
from urllib.parse import quote

import structlog
from structlog.typing import Processor

HIDDEN = "[secret]"

SHORTEST_SECRET = 4
"""Shorter ones are left alone: they guard nothing, and taking them out would ruin the log."""

QUIETER = ("aiohttp.access", "httpcore", "httpx", "telegram", "uvicorn.access")
"""Loggers whose everyday lines are noise, hold the token in a URL, or what people are told."""


def set_up_logging(
    level: str = "info",
    style: Literal["json", "text"] = "text",
    secrets: Iterable[str] = (),
    stream: TextIO | None = None,
) -> None:
    """Route structlog, the standard library's loggers, warnings and crashes to one stream.

    May be called again, to change any of it; `stream` is standard error unless given.
    """
    stream = sys.stderr if stream is None else stream
    shared: list[Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.stdlib.PositionalArgumentsFormatter(),
        structlog.stdlib.ExtraAdder(),
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]
    structlog.configure(
        processors=[
            structlog.stdlib.filter_by_level,
            *shared,
            structlog.stdlib.ProcessorFormatter.wrap_for_formatter,
        ],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=False,
    )
    handler = logging.StreamHandler(stream)
    handler.setFormatter(_Redacted(shared, _last(style, stream), secrets))
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level.upper())
    for name in QUIETER:
        logging.getLogger(name).setLevel(max(logging.WARNING, root.level))
    logging.getLogger("apscheduler").setLevel(logging.ERROR)  # a slow beat is seen in /readyz
    logging.captureWarnings(capture=True)
    sys.excepthook = _log_crash
    threading.excepthook = _log_thread_crash


def _last(style: Literal["json", "text"], stream: TextIO) -> list[Processor]:
    if style == "json":
        return [
            structlog.processors.format_exc_info,
            structlog.processors.JSONRenderer(ensure_ascii=False),
        ]
    # Plain tracebacks: a boxed one could break a secret in two and so hide it from redaction.
    plain = structlog.dev.plain_traceback
    return [structlog.dev.ConsoleRenderer(colors=stream.isatty(), exception_formatter=plain)]


class _Redacted(structlog.stdlib.ProcessorFormatter):
    """Takes secrets out of the finished line, where nothing can slip past any more."""

    def __init__(
        self, shared: list[Processor], last: list[Processor], secrets: Iterable[str]
    ) -> None:
        remove_meta = structlog.stdlib.ProcessorFormatter.remove_processors_meta
        super().__init__(processors=[remove_meta, *last], foreign_pre_chain=shared)
        spelled = _spellings(secrets)
        # Also in small letters: the Telegram library writes what it was told with one capital.
        self._secrets = (
            re.compile("|".join(map(re.escape, spelled)), re.IGNORECASE) if spelled else None
        )

    def format(self, record: logging.LogRecord) -> str:
        line = super().format(record)
        return line if self._secrets is None else self._secrets.sub(HIDDEN, line)


def _spellings(secrets: Iterable[str]) -> list[str]:
    """Each secret as it may stand in a line: bare, in JSON, in Python, in a URL; longest first."""
    found = {
        spelling
        for secret in secrets
        if len(secret) >= SHORTEST_SECRET
        for spelling in (
            secret,
            json.dumps(secret, ensure_ascii=False)[1:-1],
            repr(secret)[1:-1],
            quote(secret, safe=""),
        )
    }
    return sorted(found, key=len, reverse=True)


def _log_crash(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, trace)
        return
    logging.getLogger("charley").critical("crashed", exc_info=(kind, error, trace))


def _log_thread_crash(args: threading.ExceptHookArgs) -> None:
    name = args.thread.name if args.thread else "?"
    error = args.exc_value or args.exc_type()
    logging.getLogger("charley").critical(
        "thread crashed",
        exc_info=(args.exc_type, error, args.exc_traceback),
        extra={"thread_name": name},
    )
