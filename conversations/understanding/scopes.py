"""Reads the scopes in a text: which words each trigger phrase of context.toml governs."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from conversations.understanding.context import Context, Mark, Scope
from conversations.understanding.lexicon import Lexicon
from conversations.understanding.words import Word

OWNER = 3  # words before "it has gone" in which to look for what has gone


def read(words: Sequence[Word], lexicon: Lexicon, signs: Sequence[frozenset[int]] = ()) -> Context:
    """What stands around these signs; a "no" that is part of one ("no feeling") denies nothing."""
    reader = _reader(words, lexicon)
    return Context(
        words,
        tuple(_without_own(signs, reader.scopes())),
        frozenset(start for start, _ in reader.clear("over.says", "denied.by")),
        frozenset(start for start, _ in reader.optional("denied.after")),
        reader.closing("denied.last"),
        reader.starts("past.breaks"),
        max(reader.starts("over.later"), default=-1),
        max(reader.not_of_cramp(), default=-1),
        reader.current(),
        reader.sentences("other.says"),
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


def _reader(words: Sequence[Word], lexicon: Lexicon) -> "_Reader":
    spans = _sentences(words)
    bases = tuple(word.base for word in words)
    breaks = frozenset(start for start, _ in lexicon.phrases["past.breaks"].at(bases))
    return _Reader(words, bases, lexicon, spans, _clauses(words, breaks))


def _sentences(words: Sequence[Word]) -> dict[int, range]:
    spans: dict[int, range] = {}
    for at, word in enumerate(words):
        start = spans[word.sentence].start if word.sentence in spans else at
        spans[word.sentence] = range(start, at + 1)
    return spans


def _clauses(words: Sequence[Word], breaks: frozenset[int]) -> list[range]:
    """For each word the part of its sentence between commas and words such as "and" or "but"."""
    starts = [
        at
        for at, word in enumerate(words)
        if not at or word.after_comma or at in breaks or word.sentence != words[at - 1].sentence
    ]
    return [range(*of) for of in pairwise((*starts, len(words))) for _ in range(*of)]


@dataclass(frozen=True, slots=True)
class _Reader:
    words: Sequence[Word]
    bases: tuple[str, ...]
    lexicon: Lexicon
    spans: Mapping[int, range]  # by the sentence's number
    clauses: Sequence[range]  # by the word's place
    read: dict[str, list[tuple[int, int]]] = field(default_factory=dict)  # what was looked up

    def scopes(self) -> list[Scope]:
        found = [
            *self.denied(),
            *self.answered(),
            *self.past(),
            *self.usual(),
            *self.forward(Mark.SUPPOSED, "supposed"),
            *self.supposed_whole(),
            *self.told(),
            *self.asked_in_general(),
            *self.forward(Mark.UNSURE, "unsure"),
        ]
        meant = self.optional("supposed.meant")
        return [self.in_doubt(scope) for scope in found] if meant else found

    def at(self, name: str) -> list[tuple[int, int]]:
        if name not in self.read:
            self.read[name] = self.lexicon.phrases[name].at(self.bases)
        return self.read[name]

    def optional(self, name: str) -> list[tuple[int, int]]:
        return self.at(name) if name in self.lexicon.phrases else []

    def starts(self, name: str) -> frozenset[int]:
        return frozenset(start for start, _ in self.at(name))

    def sentences(self, name: str) -> frozenset[int]:
        return frozenset(self.words[start].sentence for start, _ in self.at(name))

    def clear(self, name: str, *unless: str) -> list[tuple[int, int]]:
        """Phrases of one list that do not overlap (or directly follow) one of the others."""
        barred = {
            at
            for other in unless
            for first, last in self.optional(other)
            for at in range(first, last + 1)
        }
        return [phrase for phrase in self.at(name) if barred.isdisjoint(range(*phrase))]

    def current(self) -> frozenset[int]:
        """Words of clauses that speak of now, and of sentences that speak of something come back.

        A language that does not tell the two apart has whole sentences for both.
        """
        now = [start for start, _ in self.clear("past.now", "over.later")]
        again = now
        if "past.again" in self.lexicon.phrases:
            again = [start for start, _ in self.clear("past.again", "over.later")]
        spans = [self.sentence_of(at) for at in again]
        spans += [self.clause_of(at) for at in now]
        return frozenset(at for span in spans for at in span)

    def sentence_of(self, place: int) -> range:
        return self.spans[self.words[place].sentence]

    def not_of_cramp(self) -> frozenset[int]:
        """Where a looser "it has gone" begins that no word for the cramp stands before."""
        cramps = {start for start, _ in self.optional("over.cramp")}
        return frozenset(
            start
            for start, end in self.at("over.later")
            if not any(at in cramps for at in range(max(0, start - OWNER), end))
        )

    def closing(self, name: str) -> frozenset[int]:
        """Where phrases begin after which their clause ends."""
        return frozenset(
            start
            for start, end in self.optional(name)
            if self.clause_of(start).stop == end and self.clause_of(start).start != start
        )

    def clause_of(self, place: int) -> range:
        """The part of the sentence between commas and words such as "and" or "but"."""
        return self.clauses[place]

    def governed(self, start: int, end: int) -> range:
        """The clause of a phrase; and the one before, where it is a clause of its own."""
        clause = self.clause_of(start)
        if len(clause) <= end - start + 1 and clause.start > self.sentence_of(start).start:
            return range(self.clause_of(clause.start - 1).start, clause.stop)
        return clause

    def last_of(self, name: str) -> dict[int, int]:
        """For each sentence with one of these phrases where the last one begins."""
        return {self.words[at].sentence: at for at in sorted(self.starts(name))}

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
        for start, end in negators:
            whole, sentence = self.sentence_of(start), self.words[start].sentence
            surely = first.get(sentence, -1) < end
            for at in range(end, min(whole.stop, end + self.lexicon.reaches["denied"])):
                if at in ends and at > end:
                    break
                if (self.words[at].after_comma or at in ands) and at not in joins:
                    surely = surely and last_join.get(sentence, -1) > at
                yield Scope(
                    Mark.DENIED if surely else Mark.UNSURE, range(start, end), range(at, at + 1)
                )

    def answered(self) -> Iterator[Scope]:
        """ "Chest pain? No." and "Chest pain, no." """
        for start, end in self.at("denied.answers"):
            whole = self.sentence_of(start)
            if (start, end) == (whole.start, whole.stop) and start and self.words[start - 1].asked:
                yield Scope(Mark.DENIED, range(start, end), self.sentence_of(start - 1))
            elif start > whole.start and self.words[start].after_comma and end == whole.stop:
                yield Scope(Mark.DENIED, range(start, end), self.clause_of(start - 1))

    def past(self) -> Iterator[Scope]:
        phrases = self.clear("past.says", "past.unless")
        before = self.starts("past.years_after")
        years = [
            (at - 1, at + 1)
            for at, base in enumerate(self.bases)
            if at - 1 in before and base.isdecimal() and 1900 <= int(base) <= 2099
        ]
        phrases += years
        long_ago = {*years, *self.optional("past.long_ago")}
        since = self.starts("usual.since")
        for start, end in phrases:
            mark = Mark.USUAL if start in since or start - 1 in since else Mark.PAST
            clause = self.governed(start, end)
            yield Scope(mark, range(start, end), clause)
            if mark is Mark.PAST and (start, end) in long_ago:
                yield Scope(Mark.LONG_AGO, range(start, end), clause)
            yield from self._later(range(start, end), clause)

    def _later(self, trigger: range, clause: range) -> Iterator[Scope]:
        """What follows a clause about the past, with no subject of its own, may be past too."""
        following = range(clause.stop, self.sentence_of(trigger.start).stop)
        ends = self.starts("denied.ends")
        if following and not any(at in ends for at in following[:2]):
            yield Scope(Mark.UNSURE, trigger, following)

    def usual(self) -> Iterator[Scope]:
        for start, end in self.clear("usual.says", "usual.unless"):
            whole = self.sentence_of(start)
            closing = end == whole.stop and self.words[start].after_comma
            governs = whole if closing else self.governed(start, end)
            yield Scope(Mark.USUAL, range(start, end), governs)

    def forward(self, mark: Mark, part: str) -> Iterator[Scope]:
        ends = self.starts("supposed.ends")
        restart = self.starts("denied.ends")
        for start, end in self.clear(f"{part}.says", f"{part}.unless"):
            stop = end
            for at in range(end, self.sentence_of(start).stop):
                if at in ends or (self.words[at].after_comma and at in restart):
                    break
                stop = at + 1
            yield Scope(mark, range(start, end), range(end, stop))

    def supposed_whole(self) -> Iterator[Scope]:
        general, leads = self.starts("supposed.general"), self.starts("supposed.leads")
        here = {self.words[start].sentence for start, _ in self.optional("supposed.here")}
        for start, end in self.clear("supposed.whole", "supposed.unless"):
            yield Scope(Mark.SUPPOSED, range(start, end), self.sentence_of(start))
        for start in leads:
            whole = self.sentence_of(start)
            if whole.start in general and self.words[start].sentence not in here:
                yield Scope(Mark.SUPPOSED, range(start, start + 1), whole)

    def told(self) -> Iterator[Scope]:
        """What a film or a book tells; not what happens to the person who watches or reads it."""
        own = {start for start, _ in self.optional("supposed.own")}
        for start, end in self.optional("supposed.fiction"):
            whole = self.sentence_of(start)
            at = whole.start
            while at < whole.stop:
                clause = self.clause_of(at)
                at = clause.stop
                if start in clause and not own.isdisjoint(range(clause.start, start)):
                    clause = range(end, clause.stop)
                if own.isdisjoint(clause):
                    yield Scope(Mark.SUPPOSED, range(start, end), clause)

    def asked_in_general(self) -> Iterator[Scope]:
        """Questions that name nobody: "what counts as unsteady?"."""
        for start, end in self.optional("supposed.asked"):
            whole = self.sentence_of(start)
            nobody = self.sentences("supposed.person").isdisjoint({self.words[start].sentence})
            if start - whole.start <= 1 and self.words[start].asked and nobody:
                yield Scope(Mark.SUPPOSED, range(start, end), range(end, whole.stop))

    @staticmethod
    def in_doubt(scope: Scope) -> Scope:
        """A supposition of which the text says that it is so ("mine has")."""
        return replace(scope, mark=Mark.UNSURE) if scope.mark is Mark.SUPPOSED else scope
