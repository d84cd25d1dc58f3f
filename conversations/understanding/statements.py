"""Where something new is said though neither a comma nor a full stop parts it from the rest.

People type without commas: "what if its a clot my calf is swollen". What is only asked, denied or
long ago ends where the next statement begins. The words are data ([statement] in context.toml).
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from conversations.understanding.context import Mark, Scope
from conversations.understanding.phrasing import Phrasing

REACH = 4  # words from "my" to its verb: "the skin of my leg is"
MEANT = frozenset({Mark.SUPPOSED, Mark.DENIED, Mark.PAST, Mark.LONG_AGO})
ASKED = frozenset({Mark.SUPPOSED, Mark.UNSURE})
ENDING = frozenset({Mark.DENIED, Mark.PAST, Mark.LONG_AGO, Mark.USUAL})


@dataclass(frozen=True, slots=True)
class Statements:
    """Where statements begin in the midst of a sentence."""

    surely: frozenset[int] = frozenset()
    told: frozenset[int] = frozenset()  # these, and tales, which end a question only: "i fell"
    other: frozenset[int] = frozenset()  # those which say what they are about: "my calf is"


def statements(text: Phrasing) -> Statements:
    """Where statements begin in a text."""
    other = _owned(text)
    surely = other | _bare(text) | _subjects(text) | _listed(text, "opens")
    told = surely | _listed(text, "tells")
    free = _free(text, told) if told else told
    return Statements(surely & free, free, other & free)


def parted(text: Phrasing, scopes: Iterable[Scope], begun: Statements) -> Iterator[Scope]:
    """The same scopes, each up to where the next statement begins.

    A question that says since when is perhaps one about what is there: a doubt.
    """
    verbs, turns = _verbs(text), text.starts("statement.turns")
    marks = text.starts("statement.marks")
    for scope in scopes:
        if scope.mark is Mark.UNSURE and scope.trigger.start - 1 in turns:
            continue  # it asks nothing: "now is the leg swollen", as some languages put it
        if scope.mark in ASKED:
            scope = _ended(text, scope, begun.told, verbs)
        elif scope.mark in ENDING:
            scope = _ended(text, scope, begun.surely, verbs)
        if scope.mark is Mark.SUPPOSED and not marks.isdisjoint(scope.governs):
            scope = replace(scope, mark=Mark.UNSURE)
        yield scope


def _ended(text: Phrasing, scope: Scope, starts: frozenset[int], verbs: frozenset[int]) -> Scope:
    """A scope up to the first statement behind its phrase.

    What is said of a whole sentence needs a verb before that: not "in the film she fainted".
    """
    whole = not scope.trigger or scope.governs.start < scope.trigger.stop
    first = scope.trigger.start + 1
    if scope.mark in ASKED:  # a denial governs each word by itself
        first = max(first, scope.governs.start)
    ends = [
        at
        for at in starts.intersection(range(first, scope.governs.stop))
        if not whole or not verbs.isdisjoint(range(text.sentence_of(at).start, at))
    ]
    return replace(scope, governs=range(scope.governs.start, min(ends))) if ends else scope


def _free(text: Phrasing, opens: frozenset[int]) -> frozenset[int]:
    """Those that no word before them needs, as "do" does in "do I have"."""
    bars = {end - 1 for _, end in text.optional("statement.behind")}
    return frozenset(
        at
        for at in opens
        if at > text.sentence_of(at).start
        and (at - 1 not in bars or text.words[at].after_comma or _closes(text, at - 1))
        and _whole(text, at)
    )


def _closes(text: Phrasing, at: int) -> bool:
    """Whether a verb ends a clause that keeps it for its end: "wenn es gebrochen ist"."""
    verbs = _verbs(text)
    ifs = [place for place in text.starts("statement.last") if place < at]
    return bool(ifs) and at in verbs and verbs.isdisjoint(range(max(ifs), at))


def _whole(text: Phrasing, at: int) -> bool:
    """Whether an "if" before it has its verb: "if its a clot", not "if tomorrow"."""
    sentence = text.sentence_of(at)
    ifs = [place for place in text.starts("statement.ifs") if sentence.start <= place < at]
    if not ifs:
        return True
    joined = at - 1 in text.starts("statement.joins")
    return not joined and not _verbs(text).isdisjoint(range(max(ifs) + 1, at))


def _owned(text: Phrasing) -> frozenset[int]:
    """Where "my calf is" begins, and "because my calf" even without its verb."""
    inside, causes = text.starts("statement.prepositions"), text.starts("statement.causes")
    return frozenset(
        at
        for at in text.starts("statement.owners")
        if inside.isdisjoint((at - 1, at + 1)) and (at - 1 in causes or _verb_follows(text, at + 2))
    )


def _verb_follows(text: Phrasing, start: int) -> bool:
    """Whether the verb of a statement stands here; not that of a question ("my leg is it bad")."""
    verbs, asks = text.starts("statement.verbs"), text.starts("statement.asks")
    ends = (text.starts("statement.behind") | asks) - text.starts("statement.within")
    for at in range(start, min(start + REACH, len(text.words))):
        if text.clause_of(at) != text.clause_of(start - 1):
            return False
        if at in verbs:
            return at + 1 not in asks
        if at in ends:
            return False
    return False


def _bare(text: Phrasing) -> frozenset[int]:
    """Where "calf swollen" stands, which is no swollen calf; not where signs are asked for."""
    signs, heads = text.starts("statement.signs"), text.starts("statement.heads")
    inside = text.starts("statement.prepositions") | text.starts("statement.causes")
    return frozenset(
        start
        for start, end in text.optional("statement.parts")
        if end in signs
        and start - 1 not in inside
        and heads.isdisjoint(range(text.sentence_of(start).start, start))
    )


def _subjects(text: Phrasing) -> frozenset[int]:
    """Where "I" stands and not behind its verb, as it may in a question."""
    verbs = _verbs(text)
    return frozenset(
        at
        for at in _listed(text, "subjects")
        if at - 1 not in verbs and not verbs.isdisjoint(range(text.sentence_of(at).start, at))
    )


def _listed(text: Phrasing, name: str) -> frozenset[int]:
    return frozenset(at for at, _ in text.clear(f"statement.{name}", "statement.unless"))


def _verbs(text: Phrasing) -> frozenset[int]:
    return text.starts("statement.verbs") | text.starts("statement.other_verbs")
