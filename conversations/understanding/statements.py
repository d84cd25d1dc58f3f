"""Where something new is said though neither a comma nor a full stop parts it from the rest.

People type without commas: "what if its a clot my calf is swollen". What is only asked, denied or
long ago ends where the next statement begins. The words are data ([statement] in context.toml).
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from conversations.understanding.context import Mark, Scope
from conversations.understanding.phrasing import Phrasing

REACH = 4  # words from "my" to its verb: "the skin of my leg is"
MEANT = frozenset({Mark.SUPPOSED, Mark.DENIED, Mark.PAST, Mark.LONG_AGO})
OPEN = frozenset({Mark.SUPPOSED, Mark.UNSURE})
ENDING = frozenset({Mark.SUPPOSED, Mark.UNSURE, Mark.DENIED, Mark.PAST, Mark.LONG_AGO, Mark.USUAL})


def begins(text: Phrasing, *lists: str) -> frozenset[int]:
    """The words with which a statement begins, in the midst of a sentence.

    `lists` are those of the phrases that open one.
    """
    opens = (owned(text) | _bare(text) | _subjects(text)).union(
        at for name in lists for at, _ in text.clear(f"statement.{name}", "statement.unless")
    )
    if not opens:
        return opens
    bars = text.starts("statement.behind")
    return frozenset(
        at
        for at in opens
        if at > text.sentence_of(at).start
        and (at - 1 not in bars or _closes(text, at - 1))
        and _whole(text, at)
    )


def _closes(text: Phrasing, at: int) -> bool:
    """Whether a verb is the last word of an "if", as its first one: "wenn es gebrochen ist"."""
    verbs = text.starts("statement.verbs") | text.starts("statement.has")
    ifs = [place for place in text.starts("statement.last") if place in range(at)]
    return bool(ifs) and at in verbs and verbs.isdisjoint(range(max(ifs), at))


def owned(text: Phrasing) -> frozenset[int]:
    """Where "my calf is" begins, and "because my calf" even without its verb."""
    owners, causes = text.starts("statement.owners"), text.starts("statement.causes")
    verbs = text.starts("statement.verbs")
    ends = text.starts("statement.behind") | text.starts("statement.asks")
    ends -= text.starts("statement.within")
    inside = text.starts("statement.prepositions")
    return frozenset(
        at
        for at in owners
        if inside.isdisjoint((at - 1, at + 1))
        and (at - 1 in causes or _verb_follows(text, at + 2, verbs, ends))
    )


def _subjects(text: Phrasing) -> frozenset[int]:
    """Where "I" stands, unless it follows its verb, as in a question it may."""
    said = _said(text)
    return frozenset(
        at
        for at, _ in text.clear("statement.subjects", "statement.unless")
        if at - 1 not in said and not said.isdisjoint(range(text.sentence_of(at).start, at))
    )


def _bare(text: Phrasing) -> frozenset[int]:
    """Where "calf swollen" stands, which is no swollen calf that is asked about."""
    parts, signs = text.starts("statement.parts"), text.starts("statement.signs")
    causes = text.starts("statement.causes")
    return frozenset(at for at in parts if at + 1 in signs and at - 1 not in causes)


def _verb_follows(
    text: Phrasing, start: int, verbs: frozenset[int], ends: frozenset[int]
) -> bool:
    """Whether the verb of a statement stands here; not that of a question ("my leg is it bad")."""
    for at in range(start, min(start + REACH, len(text.words))):
        if text.clause_of(at) != text.clause_of(start - 1):
            return False
        if at in verbs:
            return at + 1 not in text.starts("statement.asks")
        if at in ends:
            return False
    return False


def _whole(text: Phrasing, at: int) -> bool:
    """Whether an "if" before it has its verb: "if its a clot", not "if tomorrow"."""
    sentence = text.sentence_of(at)
    ifs = [place for place in text.starts("statement.ifs") if sentence.start <= place < at]
    if not ifs:
        return True
    joined = at - 1 in text.starts("statement.joins")
    return not joined and not _said(text).isdisjoint(range(max(ifs) + 1, at))


def _said(text: Phrasing) -> frozenset[int]:
    return text.starts("statement.verbs") | text.starts("statement.has")


def parted(text: Phrasing, scopes: Iterable[Scope]) -> Iterator[Scope]:
    """The same scopes, each up to where the next statement begins.

    What is asked or supposed ends at a tale as well: "what if its broken i fell".
    """
    surely, told = begins(text, "opens"), begins(text, "opens", "tells")
    said, turns = _said(text), text.starts("statement.turns")
    for scope in scopes:
        if scope.mark is Mark.UNSURE and scope.trigger.start - 1 in turns:
            continue
        starts = told if scope.mark in OPEN else surely
        ends = [
            at
            for at in starts
            if scope.trigger.start < at < scope.governs.stop and _leaves(text, scope, at, said)
        ]
        if ends and scope.mark in ENDING:
            scope = replace(scope, governs=range(scope.governs.start, min(ends)))
        yield _open(text, scope)


def _open(text: Phrasing, scope: Scope) -> Scope:
    """A question that says since when is perhaps one about what is there: a doubt."""
    marks = text.starts("statement.marks")
    if scope.mark is not Mark.SUPPOSED or marks.isdisjoint(scope.governs):
        return scope
    return replace(scope, mark=Mark.UNSURE)


def _leaves(text: Phrasing, scope: Scope, at: int, said: frozenset[int]) -> bool:
    """Whether a statement is none of a scope's own.

    It is, where something said of the whole needs it to be a sentence: "in the film she fainted".
    """
    ahead = scope.trigger and scope.governs.start >= scope.trigger.stop
    return bool(ahead) or not said.isdisjoint(range(text.sentence_of(at).start, at))
