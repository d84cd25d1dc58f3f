"""What earlier releases left behind: their questions, and a database filled by each."""

import gzip
import json
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from pathlib import Path

from bot.storage.codec import FACTS
from conversations.facts import Facts
from conversations.replay import Answer

HERE = Path(__file__).parent / "releases"
RELEASES = tuple(sorted(folder.name for folder in HERE.iterdir()))


@dataclass(frozen=True, slots=True)
class Asked:
    """A question of a release, with its choices, and the shortest talk that led to it."""

    talk: str
    ask: str
    choices: tuple[str, ...]
    facts: Facts
    answers: tuple[Answer, ...]

    def __str__(self) -> str:
        return f"{self.talk}-{self.ask}"


@cache
def asked(release: str) -> tuple[Asked, ...]:
    """Every question of a release."""
    return tuple(_asked(gzip.decompress((HERE / release / "talks.jsonl.gz").read_bytes())))


def _asked(kept: bytes) -> Iterator[Asked]:
    for line in kept.decode().splitlines():
        row = json.loads(line)
        answers = (
            Answer(a["ask"], tuple(a["choices"]), datetime.fromisoformat(a["at"]), a["by"])
            for a in row["answers"]
        )
        facts = FACTS.validate_python(row["facts"])
        yield Asked(row["talk"], row["asks"], tuple(row["choices"]), facts, tuple(answers))


def filled(release: str, folder: Path) -> str:
    """The database that a release filled, in this folder; its address."""
    place = folder / "charley.db"
    script = gzip.decompress((HERE / release / "database.sql.gz").read_bytes()).decode()
    with sqlite3.connect(place) as database:
        database.executescript(script)
    return f"sqlite:///{place}"
