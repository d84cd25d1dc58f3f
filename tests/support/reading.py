"""How hard a sentence is to read: its US school grade after Flesch and Kincaid.

Counted by a library, which knows the syllables of English words from a dictionary. What it needs to
be told: a line is the end of a sentence (buttons, items of a list and short cards have no full
stop); tags, emoji and bullets are not words; what is filled in counts as one short word; terms on
the list of medical words count as two syllables.
"""

import re
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import textstat

from conversations.wording.anatomy import Sentence
from conversations.wording.check import TAG, typed

HARDEST = 6.0
ENOUGH = 10
"""Words from which on a text has a grade of its own; fewer say nothing, one long word weighs too
much. Shorter texts are graded together, file by file, and so are the captions of the buttons."""

TERMS = Path(__file__).with_name("medical_words.toml")
NEUTRAL = "illness"
FILLED = "…"
WORD = re.compile(r"[A-Za-z][A-Za-z'’]*")
NOT_WORDS = re.compile(r"[^\w\s.,!?'’:;()/%-]")


@dataclass(frozen=True, slots=True)
class Reading:
    """One text that was graded."""

    name: str  # a key, or the short texts of a file
    words: int
    grade: float


@cache
def terms() -> re.Pattern[str]:
    listed = tomllib.loads(TERMS.read_text("utf-8"))["word"]
    forms = "|".join(re.escape(form) for word in listed for form in word["forms"])
    return re.compile(rf"\b({forms})\b", re.IGNORECASE)


def prose(text: str) -> str:
    """The text as running sentences, ready to be graded; empty where it has no words."""
    bare = TAG.sub("", text).replace(FILLED, " it ")
    lines = (NOT_WORDS.sub(" ", line).strip(" ,;:-") for line in bare.splitlines())
    whole = (line if line[-1] in ".!?" else f"{line}." for line in lines if WORD.search(line))
    return terms().sub(NEUTRAL, " ".join(whole))


def grade(name: str, text: str) -> Reading:
    """The grade of a text; 0 where there is nothing to grade."""
    ready = prose(text)
    words = len(WORD.findall(ready))
    return Reading(name, words, float(textstat.flesch_kincaid_grade(ready)) if words else 0.0)


def readings(file: str, sentences: Iterable[Sentence]) -> Iterator[Reading]:
    """Every text of a file: the long ones alone, the short ones and the buttons together."""
    short: list[str] = []
    captions: list[str] = []
    for sentence in sentences:
        own = grade(sentence.key, sentence.value.literal)
        if own.words >= ENOUGH:
            yield own
        else:
            short.append(sentence.value.literal)
        for name, part in sentence.attributes.items():
            if typed(name):
                continue
            caption = grade(f"{sentence.key}.{name}", part.literal)
            if caption.words >= ENOUGH:
                yield caption
            else:
                captions.append(part.literal)
    yield grade(f"{file}, short sentences", "\n".join(short))
    yield grade(f"{file}, buttons", "\n".join(captions))
