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
_CLAUSE = re.compile(r"[^,.!?;:()\n]+")

FEARS = {Level.EMERGENCY: 0.3, Level.URGENT: 0.75, Level.SOON: 0.95}
"""The chance from which on it asks about danger of this level."""

OVERRULES = {Level.SOON: 0.4, Level.URGENT: 0.3, Level.EMERGENCY: 0.1}
"""The chance of danger, of whatever level, below which it calls off a sure sign of this level."""

CALMS = 0.5
"""And below which it calls off a doubt."""

CALM_IN_PART = 0.8
"""So calm must be what stands between commas, and any words in a row of a sentence.

So many of them, at which it looks: what is said beside a sign must not hide it ("thanks.
everything is spinning", "saw the doctor, all fine, no air now").
"""

IN_A_ROW, STEP = 6, 2

BRIEF = 2
"""Words of a sentence that is hardly more than the sign itself: it is not overruled."""


def second_look(found: Finding, text: str, words: Sequence[Word], language: str) -> Finding:
    """The finding after the second reader; `words` are the text's, in this language.

    It may hold a sure urgent sign for an emergency.
    """
    at = reader.places(clues(text, words, language), language)
    soon, urgent, emergency = reader.chances(at)
    danger, level = max(soon, urgent, emergency), found.level()

    def calm(limit: float) -> bool:
        kept = not reader.NEVER_CALLED_OFF.isdisjoint(found.flags)
        parts = (_danger(each, language) for each in _parts(text))
        return not kept and danger < limit and all(each < CALM_IN_PART for each in parts)

    overruled = found.sure and not (_has_brief(text) or _says_now(words, language))
    if overruled and calm(OVERRULES[level]):
        return _called_off(found)
    if found.sure and level is Level.EMERGENCY:
        return found
    seen = {Level.EMERGENCY: emergency, Level.URGENT: urgent, Level.SOON: soon}
    for each, chance in seen.items():
        unheard = level < each or each is Level.EMERGENCY  # in doubt: sure ones are left above
        if unheard and chance > FEARS[each]:
            return _feared(found, reader.flag_of(at, each))
    asks = any(word.asked for word in words)  # who asks is owed the question back
    if found.in_doubt and not asks and calm(CALMS):
        return _called_off(found)
    return found


def _has_brief(text: str) -> bool:
    return any(0 < len(each.split()) <= BRIEF for each in _SENTENCE.findall(text))


def _says_now(words: Sequence[Word], language: str) -> bool:
    """Whether something is told of this moment: what is sure beside it is not overruled."""
    return bool(load(language).context.found([word.base for word in words])["past.now"])


def _parts(text: str) -> Iterator[str]:
    for said in dict.fromkeys((*_SENTENCE.findall(text), *_CLAUSE.findall(text))):
        typed = said.split()
        for start in range(0, max(1, len(typed) - IN_A_ROW + STEP), STEP):
            yield " ".join(typed[start : start + IN_A_ROW])


def _danger(text: str, language: str) -> float:
    words = load(language).speller.words(text)
    return max(reader.chances(reader.places(clues(text, words, language), language)))


def _called_off(found: Finding) -> Finding:
    back = tuple((flag, NAME) for flag in found.flags)
    return Finding(past_clot=found.past_clot, taken_back=(*found.taken_back, *back))


def _feared(found: Finding, flag: str) -> Finding:
    why = f"{flag}: {NAME}"
    if found.level() is Level.URGENT and not found.in_doubt:
        return replace(found, flags=(flag, *found.flags), why=f"{why}; {found.why}")
    return replace(found, flags=(flag,), in_doubt=True, why=why)
