"""Records how this release's talks ask: a pytest plugin, for `make release-record`.

While the tests walk the flows, every question is written down with its choices, and for each the
shortest talk that leads to it. Later releases must still know what to do with all of them.
"""

import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import pytest

from conversations import replay as replaying
from conversations.facts import Facts
from conversations.replay import Answer, Flow, Turn

_replay = replaying.replay
_seen: dict[tuple[str, str], tuple[dict[str, None], Facts, Sequence[Answer]]] = {}


def pytest_addoption(parser: pytest.Parser) -> None:
    """Where to write."""
    parser.addoption("--record", type=Path, required=True)


def _watched(flow: Flow, facts: Facts, answers: Iterable[Answer]) -> Turn:
    given = tuple(answers)
    turn = _replay(flow, facts, given)
    if turn.ask is not None:
        key = (getattr(flow, "__name__", ""), turn.ask.id)
        choices, first, shortest = _seen.get(key, ({}, facts, given))
        choices |= dict.fromkeys(choice.id for choice in turn.ask.choices)
        if len(given) < len(shortest):
            first, shortest = facts, given
        _seen[key] = choices, first, shortest
    return turn


replaying.replay = _watched  # before anything else has taken it by its name


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Write it all down."""
    from bot.storage.codec import FACTS
    from conversations.registry import TALKS

    names = {entry.flow.__name__: name for name, entry in TALKS.items()}
    questions: dict[str, dict[str, list[str]]] = {}
    talks: list[dict[str, Any]] = []
    for (flow, ask), (choices, facts, answers) in sorted(_seen.items()):
        if flow not in names:
            continue
        questions.setdefault(names[flow], {})[ask] = sorted(choices)
        talks.append(
            {
                "talk": names[flow],
                "asks": ask,
                "facts": FACTS.dump_python(facts, mode="json"),
                "answers": [
                    {"ask": a.ask, "choices": list(a.choices), "at": a.at.isoformat(), "by": a.by}
                    for a in answers
                ],
            }
        )
    folder: Path = session.config.getoption("--record")
    folder.mkdir(parents=True, exist_ok=True)
    for name, kept in (("questions", questions), ("talks", talks)):
        lines = json.dumps(kept, ensure_ascii=False, separators=(",", ":"))
        (folder / f"{name}.json").write_text(lines + "\n", encoding="utf-8")
