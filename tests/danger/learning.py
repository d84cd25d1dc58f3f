"""Learns the second reader's weights from the labelled lines that were tuned on."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from hashlib import blake2b
from pathlib import Path
from random import Random

import numpy as np
from scipy.sparse import csr_matrix  # type: ignore[import-untyped]
from sklearn.linear_model import LogisticRegression  # type: ignore[import-untyped]

from conversations.understanding import reader
from conversations.understanding.clues import clues
from conversations.understanding.lexicon import load
from conversations.understanding.reader import FLAG_SLOTS, FLAGS, LEVELS, SLOTS, STARTS, STEP
from tests.danger.measure import SHORT, TUNING, Label, labels, languages

UNDERSTANDING = Path(reader.__file__).parent
ROOT = UNDERSTANDING.parents[1]
PLACE = UNDERSTANDING / "reader.weights"
LINES = (TUNING, SHORT)
TABLES = ("danger", "context", "words")

EASE = 300.0
"""How freely the weights may grow (the C of the logistic regression)."""

JOINED, SHORT_ENOUGH, JOINTS = 3000, 10, (" ", " ", ", ", ". ")
"""So many pairs of lines of a language, of so many words at most, and what stands between the two.

Two of three hold a danger: people type what they ask, deny or remember in one breath with it.
"""


def learn() -> bytes:
    """The weights as the reader keeps them; the same lines and tables always give the same."""
    told = [(language, line) for language in languages(TUNING) for line in _lines(language)]
    at = [places(language, line) for language, line in told]
    levels = np.array([int(line.level) for _, line in told])
    whole = _matrix(at, SLOTS)
    found = [_fitted(whole, levels >= level) for level in LEVELS]
    named = [n for n, (_, line) in enumerate(told) if line.flags]
    narrow = _matrix([{place % FLAG_SLOTS for place in at[n]} for n in named], FLAG_SLOTS)
    found += [
        _fitted(narrow, np.array([flag in told[n][1].flags for n in named])) for flag in FLAGS
    ]
    weights = STARTS.pack(*(start for start, _ in found)) + b"".join(steps for _, steps in found)
    return weights + learned_from()


def _lines(language: str) -> Iterator[Label]:
    """All that is learned from in a language: its lines, and some of them in one breath."""
    told = [line for folder in LINES for line in labels(folder, language)]
    yield from told
    chance = Random(language)
    short = [line for line in told if len(line.text.split()) <= SHORT_ENOUGH]
    danger = [line for line in short if line.level > LEVELS[0]]
    harmless = [line for line in short if not line.level]
    for number in range(JOINED):
        counts = chance.choice(danger if number % 3 else harmless)
        first, second = chance.sample((counts.text, chance.choice(harmless).text), 2)
        text = first.rstrip(" .!,") + chance.choice(JOINTS) + second
        yield replace(counts, text=text)


def learned_from() -> bytes:
    """What tells whether lines, tables and clues are still those that were learned from."""
    kept = [
        *(of for folder in LINES for of in folder.glob("*.tsv")),
        *(p for p in UNDERSTANDING.glob("phrases/*/*.toml") if p.stem in TABLES),
    ]
    kept += [UNDERSTANDING / "clues.py", Path(__file__)]
    whole = sorted((path.relative_to(ROOT).as_posix(), path.read_bytes()) for path in kept)
    return blake2b(repr(whole).encode(), digest_size=16).digest()


def places(language: str, line: Label) -> frozenset[int]:
    """Where the clues of a line have their weights."""
    words = load(language).speller.words(line.text)
    return reader.places(clues(line.text, words, language), language)


def _matrix(rows: Sequence[frozenset[int] | set[int]], width: int) -> csr_matrix:
    share = [1 / max(1, len(row)) ** 0.5 for row in rows for _ in row]
    columns = [place for row in rows for place in sorted(row)]
    ends = np.cumsum([0, *map(len, rows)])
    return csr_matrix((share, columns, ends), shape=(len(rows), width))


def _fitted(matrix: csr_matrix, there: "np.typing.NDArray[np.bool_]") -> tuple[float, bytes]:
    model = LogisticRegression(C=EASE, solver="liblinear", random_state=0).fit(matrix, there)
    steps = np.clip(np.rint(model.coef_[0] / STEP), -127, 127).astype(np.int8)
    return float(model.intercept_[0]), steps.tobytes()


if __name__ == "__main__":
    PLACE.write_bytes(learn())
