"""Reads the scopes in a text: which words each trigger phrase of context.toml governs."""

from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import product

from conversations.understanding import bygone
from conversations.understanding.context import Context, Mark, Scope
from conversations.understanding.lexicon import Lexicon
from conversations.understanding.outcomes import outcomes
from conversations.understanding.statements import MEANT, Statements, parted, statements
from conversations.understanding.suppositions import Suppositions
from conversations.understanding.words import Word

SMALL = 5  # words behind "nor" up to what it denies: "noch habe ich mir den"
OWNER = 3  # words before "it has gone" in which to look for what has gone


def read(words: Sequence[Word], lexicon: Lexicon, signs: Sequence[frozenset[int]] = ()) -> Context:
    """What stands around these signs; a "no" that is part of one ("no feeling") denies nothing."""
    reader = _Reader.of(words, lexicon)
    found = reader.triggered()
    begun = statements(reader) if found else Statements()
    return Context(
        words,
        tuple(_without_own(signs, reader.scopes(found, begun))),
        frozenset(start for start, _ in reader.clear("over.says", "denied.by")),
        frozenset(start for start, _ in reader.optional("denied.after")),
        reader.closing("denied.last"),
        reader.starts("past.breaks"),
        reader.gone(),
        max(reader.not_of_cramp("over.later"), default=-1),
        reader.closed(),
        reader.current(),
        reader.sentences("other.says"),
        sorted(at for at in begun.told if not words[at].after_comma),
        sorted(begun.other),
        reader.closing("over.ends") - {at + 1 for at in reader.starts("over.cramp")},
    )


def _without_own(signs: Sequence[frozenset[int]], found: Iterable[Scope]) -> Iterator[Scope]:
    """All but the denials that are part of one of the signs."""
    at: dict[int, list[frozenset[int]]] = {}
    for sign in signs:
        for word in sign:
            at.setdefault(word, []).append(sign)
    own: dict[range, bool] = {}
    for scope in found:
        if scope.mark is Mark.DENIED:
            if scope.trigger not in own:
                around = at.get(scope.trigger.start, ())
                own[scope.trigger] = any(sign.issuperset(scope.trigger) for sign in around)
            if own[scope.trigger]:
                continue
        yield scope


@dataclass(frozen=True, slots=True)
class _Reader(Suppositions):
    def triggered(self) -> list[Scope]:
        found = [
            *self.denied(),
            *self.answered(),
            *self.past(),
            *self.usual(),
            *self.forward(Mark.SUPPOSED, "supposed"),
            *self.supposed_whole(),
            *self.hearsay(),
            *self.cleared(),
            *self.laughing(),
            *self.headed(),
            *self.asked_in_general(),
            *self.unreal(),
            *self.forward(Mark.UNSURE, "unsure"),
        ]
        return [*found, *outcomes(self, found)]

    def scopes(self, found: Iterable[Scope], begun: Statements) -> list[Scope]:
        """The scopes as far as they reach, and those in doubt of which the text says more."""
        found = list(parted(self, found, begun))
        if self.optional("statement.same"):
            found = [self.in_doubt(scope, MEANT) for scope in found]
        meant = self.optional("supposed.meant")
        return [self.in_doubt(scope) for scope in found] if meant else found

    def current(self) -> frozenset[int]:
        """Words of clauses that speak of now, and of sentences that speak of something come back.

        A language that does not tell the two apart has whole sentences for both.
        """
        now = [start for start, _ in self.clear("past.now", "over.later")]
        again = now
        if "past.again" in self.found:
            again = [start for start, _ in self.clear("past.again", "over.later")]
        spans = [self.sentence_of(at) for at in again]
        spans += [self.clause_of(at) for at in now]
        return frozenset(at for span in spans for at in span)

    def gone(self) -> dict[int, frozenset[str]]:
        """Where each looser "it has gone" begins, and for how long; with the cramps it is of."""
        since = dict.fromkeys(self.starts("over.since"), frozenset[str]())
        return self.cramps_before("over.later") | since

    def not_of_cramp(self, name: str) -> frozenset[int]:
        """Where such a looser "it has gone" begins that no word for the cramp stands before."""
        return frozenset(start for start, of in self.cramps_before(name).items() if not of)

    def cramps_before(self, name: str) -> dict[int, frozenset[str]]:
        """Where each looser "it has gone" begins, with the words for the cramp before it."""
        cramps, lost = self.starts("over.cramp"), self.starts("over.lost")
        return {
            start: frozenset(
                self.bases[at]
                for at in range(self.clause_of(start).start, end)
                if at in lost or (at in cramps and at >= start - OWNER)
            )
            for start, end in self.optional(name)
        }

    def closed(self) -> frozenset[int]:
        """The words of sentences which end by saying that all is well again, or laugh behind it."""
        wholes = {start: self.sentence_of(start) for start in self.not_of_cramp("over.closing")}
        ignored = self.lexicon.ignored
        return frozenset(
            at
            for start, end in self.optional("over.closing")
            if start in wholes and ignored.issuperset(self.bases[end : wholes[start].stop])
            for at in range(wholes[start].start, start)
        )

    def denied(self) -> Iterator[Scope]:
        ends, joins = self.starts("denied.ends"), self.starts("denied.joins")
        ands, first = self.starts("past.breaks"), self.last_of("denied.first_time")
        last_join = self.last_of("denied.joins")
        unless = {at for phrase in self.at("denied.unless") for at in range(*phrase)}
        negators = {
            phrase
            for phrase in self.at("denied.by")
            if phrase[0] not in unless
            and not any(self.words[at].after_comma for at in range(phrase[0] + 1, phrase[1]))
        }
        lists = self.starts("denied.lists")
        told = [(start, end, end) for start, end in negators]
        for start, end, begin in [*told, *self.nor()]:
            whole, sentence = self.sentence_of(start), self.words[start].sentence
            surely = first.get(sentence, -1) < end
            for at in range(begin, min(whole.stop, begin + self.lexicon.reaches["denied"])):
                if at in ends and at > begin:
                    break
                apart = self.words[at].after_comma or at in ands
                if apart and at not in joins and start not in lists:
                    surely = surely and last_join.get(sentence, -1) > at
                yield Scope(
                    Mark.DENIED if surely else Mark.UNSURE, range(start, end), range(at, at + 1)
                )

    def nor(self) -> Iterator[tuple[int, int, int]]:
        """Each "weder" (from, to), and where what its "noch" denies begins: "noch habe ich ..."."""
        small = self.starts("denied.ends") | {
            at for at, base in enumerate(self.bases) if base in self.lexicon.ignored
        }
        for neither, nor in product(self.starts("denied.neither"), self.starts("denied.nor")):
            whole = self.sentence_of(neither)
            if neither < nor < whole.stop:
                behind = range(nor + 1, min(nor + SMALL, whole.stop))
                begin = next((at for at in behind if at not in small), behind.stop)
                yield neither, neither + 1, begin

    def answered(self) -> Iterator[Scope]:
        """ "Chest pain? No." and "Chest pain, no."; `no` answers even where more follows.

        And what a denial before a colon says of what is listed behind it.
        """
        for start, end in self.optional("denied.no"):
            whole = self.sentence_of(start)
            if start == whole.start and start and self.words[start - 1].asked:
                yield Scope(Mark.DENIED, range(start, end), self.sentence_of(start - 1))
        for start, end in self.optional("denied.after"):
            whole = self.sentence_of(start)
            if range(start, end) == whole and self.words[start].asked and end < len(self.words):
                yield Scope(Mark.DENIED, range(start, end), self.sentence_of(end))
        for start, end in self.at("denied.answers"):
            whole = self.sentence_of(start)
            ended = end == whole.stop or end - start > 1 or self.words[end].after_comma
            if start == whole.start and ended and start and self.words[start - 1].asked:
                yield Scope(Mark.DENIED, range(start, end), self.sentence_of(start - 1))
            elif start > whole.start and self.words[start].after_comma and end == whole.stop:
                before = self.clause_of(start - 1)
                unable = not self.starts("denied.unable").isdisjoint(before)
                denied = self.lexicon.negators.intersection(self.bases[before.start : before.stop])
                if not (unable or denied):
                    yield Scope(Mark.DENIED, range(start, end), before)

    def past(self) -> Iterator[Scope]:
        phrases = self.clear("past.says", "past.unless")
        phrases += (years := [*bygone.years(self), *bygone.ages(self)])
        long_ago = {*years, *self.optional("past.long_ago")}
        since = self.starts("usual.since")
        lately = [phrase for phrase in self.optional("past.lately") if phrase[0] - 1 not in since]
        for start, end in lately:
            yield Scope(Mark.LATELY, range(start, end), self.governed(start, end))
        for start, end in phrases:
            mark = Mark.USUAL if start in since or start - 1 in since else Mark.PAST
            clause = self.governed(start, end)
            spans = [clause]
            if mark is Mark.PAST:
                if self.only_when(range(start, end), self.sentence_of(start)):
                    spans += bygone.sentence_before(self, start)
                spans += self.told_before(start, end)
                if (start, end) in long_ago:
                    spans += self.told_after(start, end)
            for span in spans:
                yield Scope(mark, range(start, end), span)
                if mark is Mark.PAST and (start, end) in long_ago:
                    yield Scope(Mark.LONG_AGO, range(start, end), span)
            yield from self._later(range(start, end), clause, (start, end) in long_ago)

    def told_before(self, start: int, end: int) -> Iterator[range]:
        """The clauses before one that only says when, as long as they tell of what was done."""
        done, breaks = self.starts("past.done"), self.starts("past.breaks")
        clause = self.clause_of(start)
        if not self.only_when(range(start, end), clause):
            return
        waiting: list[range] = []
        at = clause.start - 1
        while at >= 0:
            clause = self.clause_of(at)
            waiting.append(clause)
            if not done.isdisjoint(clause):
                yield from waiting
                waiting = []
            elif clause.start not in breaks and not bygone.aside(self, clause):
                return
            at = clause.start - 1

    def told_after(self, start: int, end: int) -> Iterator[range]:
        """The clauses behind one that only says when and opens a sentence, to what was done."""
        clause, whole = self.clause_of(start), self.sentence_of(start)
        opening = range(whole.start, clause.stop)
        if not self.only_when(range(start, end), opening):
            return
        done, breaks = self.starts("past.done"), self.starts("past.breaks")
        waiting: list[range] = []
        while clause.stop < whole.stop:
            clause = self.clause_of(clause.stop)
            if clause.start in breaks:
                return
            waiting.append(clause)
            if not done.isdisjoint(clause) or any(self.words[at].went_on for at in clause):
                yield from waiting
                return

    def only_when(self, when: range, told: range) -> bool:
        """Whether there is nothing in `told` but the phrase that says when."""
        fillers = {at for phrase in self.optional("past.that") for at in range(*phrase)}
        return fillers.issuperset({*told} - {*when})

    def _later(self, trigger: range, clause: range, long_ago: bool) -> Iterator[Scope]:
        """What follows a clause about the past, with no subject of its own, may be past too.

        Surely so where it tells on ("and ended up"), and then as `long_ago` as what it follows.
        """
        following = range(clause.stop, self.sentence_of(trigger.start).stop)
        ends = self.starts("denied.ends")
        first = self.clause_of(clause.stop) if following else range(0)
        if self.tells_on(first) or (long_ago and following and bygone.goes_on(self, first)):
            yield Scope(Mark.PAST, trigger, first)
            if long_ago:
                yield Scope(Mark.LONG_AGO, trigger, first)
            return
        healed = not self.starts("over.since").isdisjoint(following)
        anew = self.starts("supposed.here") if healed else ends
        if following and not any(at in anew for at in following[:2]):
            yield Scope(Mark.UNSURE, trigger, following)
            if healed:
                yield Scope(Mark.LATELY, trigger, range(clause.start, following.stop))
            done = self.starts("past.done")
            for of in {self.clause_of(at) for at in following}:
                if healed or not done.isdisjoint(of):
                    yield Scope(Mark.TOLD, trigger, of)

    def tells_on(self, clause: range) -> bool:
        """Whether a clause goes on telling of the past."""
        first = {at for at, _ in self.optional("past.goes_on")}
        now = {at for at, _ in self.optional("supposed.here")}
        went_on = any(self.words[at].went_on for at in clause) and now.isdisjoint(clause)
        return went_on or not first.isdisjoint(clause[:3])

    def usual(self) -> Iterator[Scope]:
        for start, end in self.clear("usual.says", "usual.unless"):
            whole = self.sentence_of(start)
            closing = end == whole.stop and self.words[start].after_comma
            governs = whole if closing else self.governed(start, end)
            yield Scope(Mark.USUAL, range(start, end), governs)

    @staticmethod
    def in_doubt(scope: Scope, marks: Container[Mark] = (Mark.SUPPOSED,)) -> Scope:
        """A supposition (or one of `marks`) of which the text says that it is so ("mine has")."""
        return replace(scope, mark=Mark.UNSURE) if scope.mark in marks else scope
