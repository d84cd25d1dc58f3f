"""A night told in one's own words: which facts of the check-in a text gives.

What can be read in two ways gives no fact: it is asked about. Nothing here ever answers a question
about danger. Kinds and values are those of the check-in's own questions.
"""

from collections.abc import Iterable, Sequence
from datetime import time

from conversations.script import Told
from conversations.understanding.night import count, first_number, scores, times
from conversations.understanding.night.book import Token, book, tokens
from conversations.understanding.night.kinds import SEVERAL
from conversations.understanding.night.passage import Passage

LONG = 60  # words; a longer text is a letter, not an answer
THREE_AM = time(3, 0)
NUMBERED = frozenset({"pain", "sleep", "sore", "longest", "count"})
SHARED = frozenset({"leg", "where"})
"""One expression may give both: "both calves"."""

NEAR, FAR = 2, 4  # words that a "not" reaches over
DOUBTFUL = {
    "when": ("times", "often", "except"),
    "longest": ("minutes",),
    "leg": ("idle",),
    "where": ("idle",),
    "helped": ("worse",),
}
"""What an answer says that is none, though it may name one of the buttons: "right away"."""

NO_CRAMP = frozenset({"0", "quiet"})
WITHOUT_CRAMP = frozenset({"count", "sore", "walking"})
"""What may be told of a night without a cramp."""


def read(text: str, language: str = "en", asked: str = "", middle: time = THREE_AM) -> Told:
    """The facts in a text; `asked` is the kind the open question is about."""
    known = book(language)
    if "?" in text:
        return Told()
    typed = tokens(text, known.words["breaks"])
    if not typed or len(typed) > LONG:
        return Told()
    typed = [Token(known.spelled(token.text), token.clause) for token in typed]
    passage = Passage(known, typed, asked, middle, language)
    if passage.says("general"):
        return Told(unsure=asked == "count")
    scores.read(passage)
    ahead(passage, "longest")
    times.durations(passage)
    ahead(passage, "when")
    scores.answered(passage, alone=True)
    begun = first_number.read(passage)
    counted = begun or passage.says("cramp") or passage.says("often")
    times.clocks(passage, bare=asked not in NUMBERED or (asked == "count" and counted))
    expressions(passage)
    if not begun:
        first_number.read(passage)
    scores.answered(passage, alone=False)
    scores.unnamed(passage, counted=counted)
    count.read(passage)
    return _told(passage)


def ahead(passage: Passage, kind: str) -> None:
    """How long or when, in expressions of their own: they go before the bare number in them."""
    for piece, start, end in sorted(
        passage.book.facts.found(passage.words), key=lambda found: found[1] - found[2]
    ):
        named, value = passage.book.values[piece]
        fits = named == kind and passage.same_clause(start, end - 1) and passage.free(start, end)
        if fits and not passage.denied(start, NEAR):
            passage.take(kind, value, start, end)


def expressions(passage: Passage) -> None:
    """Facts with words of their own; the longer of two that overlap."""
    matches = [
        (end - start, start, end, passage.book.values[piece])
        for piece, start, end in passage.book.facts.found(passage.words)
    ]
    helped = [
        (end - start, start, end, passage.book.values[piece])
        for piece, start, end in passage.book.things.found(passage.words)
        if _helps(passage, start)
    ]
    idle = [(end - start, start, end, ("", "")) for start, end in passage.spots("idle")]
    taken: dict[int, str] = {}
    for _, start, end, (kind, value) in sorted(helped + matches + idle, key=lambda each: -each[0]):
        others = {taken[n] for n in range(start, end) if n in taken}
        if others - ({*SHARED} - {kind} if kind in SHARED else set()):
            continue
        if passage.tokens[start].clause != passage.tokens[end - 1].clause:
            continue
        if not others and not passage.free(start, end):
            continue
        taken.update(dict.fromkeys(range(start, end), kind))
        reach = FAR if kind in SHARED else NEAR
        if kind and not passage.denied(start, reach) and _meant(passage, kind, start, end):
            passage.take(kind, value, start, end)


def _helps(passage: Passage, at: int) -> bool:
    """Whether the clause says that something helped."""
    clause = passage.clause(at)
    helping = any(start in clause for start, _ in passage.spots("helping"))
    return helping and not any(passage.at(n, "not") for n in clause)


def _meant(passage: Passage, kind: str, start: int, end: int) -> bool:
    """ "It left me" names no leg, and a cramp in a hand no place of ours."""
    if kind == "sleep":
        return not passage.says("except")
    if kind not in SHARED:
        return True
    clause = passage.clause(start)
    if any(at in clause for at, _ in passage.spots("other_parts")):
        return False
    if kind == "where" or not passage.at(start, "beside_parts") or end - start > 1:
        return True
    near = [n for n in range(start - 2, end + 2) if n in clause and n != start]
    if any(passage.at(n, "parts") for n in near):
        return True
    return all(n == start or passage.tokens[n].text in passage.book.known for n in clause) and (
        len(clause) <= 2
    )


def _told(passage: Passage) -> Told:
    facts = {kind: _value(kind, values) for kind, values in passage.found.items()}
    if facts.get("count") in NO_CRAMP:
        facts = {kind: value for kind, value in facts.items() if kind in WITHOUT_CRAMP}
    told = tuple((kind, value) for kind, value in facts.items() if value is not None)
    report = _report(passage, dict(told))
    return Told(told, tuple(_rest(passage)), report, unsure=_unsure(passage))


def _value(kind: str, values: Sequence[str]) -> str | None:
    """The one value; of two, both where that can be, else none."""
    if kind == "leg" and len(values) > 1:
        return "both"
    if kind in SEVERAL:
        return ",".join(values)
    return values[0] if len(values) == 1 else None


def _rest(passage: Passage) -> Iterable[str]:
    clauses: dict[int, list[str]] = {}
    for n, token in enumerate(passage.tokens):
        if n not in passage.used:
            clauses.setdefault(token.clause, []).append(token.text)
    return (" ".join(words) for words in clauses.values())


def _unsure(passage: Passage) -> bool:
    """Whether what is left looks like the answer that is asked for, and may be none."""
    kind = passage.asked
    if kind in scores.LABELS:
        return scores.unsure(passage)
    if kind in passage.found:
        return False
    if kind == "count":
        return passage.says("sleep_words") or count.unsure(passage)
    signs = DOUBTFUL.get(kind, ())
    return any(map(passage.says, signs))


def _report(passage: Passage, facts: dict[str, str]) -> bool:
    """Whether it is about the past night and nothing else, and not a call for help."""
    if passage.says("other_night"):
        return False
    cramps = facts.get("count", "")
    if cramps in NO_CRAMP:
        return True
    if passage.says("now") or not (cramps or passage.says("cramp")):
        return False
    several = cramps.isdigit() and int(cramps) > 1
    return several or passage.says("past") or ("when" in facts and len(facts) > 1)
