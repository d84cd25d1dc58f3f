"""What the second reader makes of a finding of the tables: it asks, calls off, or lets it be."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from conversations.content.levels import Level
from conversations.understanding import reader
from conversations.understanding.clues import clues
from conversations.understanding.finding import Finding
from conversations.understanding.lexicon import load
from conversations.understanding.words import Word

NAME = "second reader"

_SENTENCE = re.compile(r"[^.!?;:()\n]+")

FEARS = {Level.EMERGENCY: 0.6, Level.URGENT: 0.7}
"""The chance from which on it asks about danger of this level."""

CALMS = 0.3
"""The chance of danger, of whatever level, below which it calls off a doubt."""

OVERRULES = 0.1
"""The chance below which it calls off even a sure sign,"""

PART, STEP, IN_PART = 6, 2, 0.2
"""if in no sentence so many words in a row have a chance as high as this, at every second word.

What is said beside a sign must not hide it: "thanks, good night but everything is spinning".
"""


def second_look(found: Finding, text: str, words: Sequence[Word], language: str) -> Finding:
    """The finding after the second reader; `words` are the text's, in this language.

    It may hold a sure urgent sign for an emergency.
    """
    at = reader.places(clues(text, words, language))
    soon, urgent, emergency = reader.chances(at)
    danger = max(soon, urgent, emergency)
    kept = not reader.NEVER_CALLED_OFF.isdisjoint(found.flags)
    if found.sure and danger < OVERRULES and not kept and _calm_throughout(text, language):
        return _called_off(found)
    level = found.level()
    if found.sure and level is Level.EMERGENCY:
        return found
    if emergency > FEARS[Level.EMERGENCY]:
        return _feared(found, reader.flag_of(at, Level.EMERGENCY))
    if urgent > FEARS[Level.URGENT] and level < Level.URGENT:
        return _feared(found, reader.flag_of(at, Level.URGENT))
    asks = any(word.asked for word in words)  # who asks is owed the question back
    if found.in_doubt and danger < CALMS and not asks and not kept:
        return _called_off(found)
    return found


def _calm_throughout(text: str, language: str) -> bool:
    return all(_danger(part, language) < IN_PART for part in _parts(text))


def _parts(text: str) -> Iterator[str]:
    for sentence in _SENTENCE.findall(text):
        typed = sentence.split()
        for start in range(0, max(1, len(typed) - PART + STEP), STEP):
            yield " ".join(typed[start : start + PART])


def _danger(text: str, language: str) -> float:
    words = load(language).speller.words(text)
    return max(reader.chances(reader.places(clues(text, words, language))))


def _called_off(found: Finding) -> Finding:
    back = tuple((flag, NAME) for flag in found.flags)
    return Finding(past_clot=found.past_clot, taken_back=(*found.taken_back, *back))


def _feared(found: Finding, flag: str) -> Finding:
    why = f"{flag}: {NAME}"
    if found.level() is Level.URGENT and not found.in_doubt:
        return replace(found, flags=(flag, *found.flags), why=f"{why}; {found.why}")
    return replace(found, flags=(flag,), in_doubt=True, why=why)
