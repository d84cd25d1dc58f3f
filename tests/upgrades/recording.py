"""Records how this release's talks ask: a pytest plugin, for `make release-record`.

While the tests walk the flows, every question is written down with its choices, and for each the
shortest talk that leads to it. Later releases must still know what to do with all of them.
"""

import gzip
import json
from collections.abc import Iterable
from pathlib import Path

import pytest

from conversations import replay as replaying
from conversations.facts import Facts
from conversations.replay import Answer, Flow, Turn

_replay = replaying.replay
_shortest: dict[tuple[str, str], tuple[Facts, tuple[Answer, ...], tuple[str, ...]]] = {}


def pytest_addoption(parser: pytest.Parser) -> None:
    """Where to write."""
    parser.addoption("--record", type=Path, required=True)


def _watched(flow: Flow, facts: Facts, answers: Iterable[Answer]) -> Turn:
    given = tuple(answers)
    turn = _replay(flow, facts, given)
    if turn.ask is not None:
        key = (getattr(flow, "__name__", ""), turn.ask.id)
        if key not in _shortest or len(given) < len(_shortest[key][1]):
            _shortest[key] = facts, given, tuple(choice.id for choice in turn.ask.choices)
    return turn


replaying.replay = _watched  # before anything else has taken it by its name


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Write it all down."""
    from bot.storage.codec import FACTS
    from conversations.registry import TALKS

    names = {entry.flow.__name__: name for name, entry in TALKS.items()}
    talks = [
        {
            "talk": names[flow],
            "asks": ask,
            "choices": choices,
            "facts": FACTS.dump_python(facts, mode="json"),
            "answers": [
                {"ask": a.ask, "choices": a.choices, "at": a.at.isoformat(), "by": a.by}
                for a in answers
            ],
        }
        for (flow, ask), (facts, answers, choices) in sorted(_shortest.items())
        if flow in names
    ]
    kept = "\n".join(json.dumps(talk, ensure_ascii=False, separators=(",", ":")) for talk in talks)
    place: Path = session.config.getoption("--record")
    place.mkdir(parents=True, exist_ok=True)
    (place / "talks.jsonl.gz").write_bytes(gzip.compress(kept.encode(), mtime=0))
