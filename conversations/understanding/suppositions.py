"""What is only supposed, asked in general, seen or read of: the scopes of such words."""

from collections.abc import Iterator
from dataclasses import dataclass

from conversations.understanding import hearsay
from conversations.understanding.context import Mark, Scope
from conversations.understanding.phrasing import Phrasing


@dataclass(frozen=True, slots=True)
class Suppositions(Phrasing):
    """Reads the suppositions in a text."""

    def forward(self, mark: Mark, part: str) -> Iterator[Scope]:
        """What follows the phrases of a part, as "what if"."""
        for start, end in self.clear(f"{part}.says", f"{part}.unless"):
            yield Scope(mark, range(start, end), self.onward(end))

    def onward(self, start: int) -> range:
        """From here to the end of the sentence, or to words that begin anew."""
        ends = self.starts("supposed.ends")
        restart = self.starts("denied.ends") | {at for at, _ in self.optional("supposed.anew")}
        stop = start
        for at in range(start, self.sentence_of(start - 1).stop):
            if at in ends or (self.words[at].after_comma and at in restart):
                break
            stop = at + 1
        return range(start, stop)

    def unreal(self) -> Iterator[Scope]:
        """What stands behind an "if", where it is only thought of: "whom do I call if ...".

        The question stands before it; where the verb says so ("would"), also within.
        """
        asks = {at for phrase in self.optional("supposed.before_if") for at in range(*phrase)}
        verbs = {start for start, _ in self.optional("supposed.unreal")}
        verbs |= {at for at, word in enumerate(self.words) if word.unreal}
        real = {start for start, _ in self.optional("supposed.real")}
        for start, end in self.clear("supposed.if", "supposed.unless"):
            before, told = range(self.sentence_of(start).start, start), self.onward(end)
            thought = not asks.isdisjoint(before) or not verbs.isdisjoint(
                (*before, *range(start, self.clause_of(start).stop))
            )
            if thought and real.isdisjoint(self.before_asking(told)):
                yield Scope(Mark.SUPPOSED, range(start, end), told)

    def before_asking(self, told: range) -> range:
        """What is told up to a clause that asks: "if he faints, what is to be done"."""
        asks = self.starts("supposed.asks") | self.starts("supposed.before_if")
        stops = (at for at in told if self.words[at].after_comma and at in asks)
        return range(told.start, next(stops, told.stop))

    def supposed_whole(self) -> Iterator[Scope]:
        """Sentences that only ask or suppose as a whole: "can a cramp cause ..."."""
        here = {self.words[start].sentence for start, _ in self.optional("supposed.here")}
        for start, end in self.clear("supposed.whole", "supposed.unless"):
            yield Scope(Mark.SUPPOSED, range(start, end), self.sentence_of(start))
        tonight = {self.words[start].sentence for start, _ in self.optional("supposed.tonight")}
        for opening, leads, unless in (
            ("general", "leads", here),
            ("verbs", "causes", here),
            ("general", "blamed", tonight),
        ):
            opens = {start for start, _ in self.optional(f"supposed.{opening}")}
            for start, _ in self.optional(f"supposed.{leads}"):
                whole = self.sentence_of(start)
                if whole.start in opens and self.words[start].sentence not in unless:
                    told = self.clause_of(start) if leads == "blamed" else whole
                    yield Scope(Mark.SUPPOSED, range(start, start + 1), told)

    def hearsay(self) -> Iterator[Scope]:
        """What a story tells, what a thing or somebody far off does, what is only quoted."""
        own = {start for start, _ in self.optional("supposed.own")}
        breaks = self.starts("past.breaks")
        for start, end in self.optional("supposed.fiction"):
            whole = self.sentence_of(start)
            yield from hearsay.told(range(start, end), whole, self.clauses, own, breaks)
        yield from hearsay.far_off(self.optional("supposed.things"), own, self.clauses, breaks)
        touching = own | self.starts("supposed.touches")
        animals = (*self.beings("animals"), *self.parts_of_things())
        yield from hearsay.far_off(animals, touching, self.clauses, breaks)
        touched = touching | self.starts("supposed.body")
        yield from hearsay.far_off(self.beings("others"), touched, self.clauses, breaks)
        if "supposed.voices" in self.found:
            yield from hearsay.quoted(self.words, self.sentences("supposed.voices"))

    def beings(self, kind: str) -> Iterator[tuple[int, int]]:
        """Animals or things, with the article before them: "unser Hund"."""
        articles = self.starts("supposed.articles")
        for start, end in self.optional(f"supposed.{kind}"):
            yield (start - 1, end) if start - 1 in articles else (start, end)

    def parts_of_things(self) -> Iterator[tuple[int, int]]:
        """Things whose parts are named like the body's, with those: "das Bein vom Tisch"."""
        articles, parts = self.starts("supposed.articles"), self.starts("supposed.body")
        joins = {end - 1: start for start, end in self.optional("supposed.part_of")}
        for start, end in [
            *self.optional("supposed.things_with_parts"),
            *self.optional("supposed.others"),
        ]:
            part = joins.get(start - 1, 0) - 1
            if part in parts:
                yield (part - 1 if part - 1 in articles else part), end

    def cleared(self) -> Iterator[Scope]:
        """What a doctor has said to be harmless; what is told after that is only in doubt."""
        doctors, anew = self.starts("supposed.doctors"), self.starts("past.now")
        anew |= self.starts("denied.ends") | self.starts("supposed.still")
        for start, end in self.optional("supposed.cleared"):
            whole = self.sentence_of(start)
            if doctors.isdisjoint(whole):
                continue
            clause = self.clause_of(start)
            yield Scope(Mark.SUPPOSED, range(start, end), range(whole.start, clause.stop))
            while clause.stop < whole.stop:
                clause = self.clause_of(clause.stop)
                if not anew.isdisjoint(clause):
                    break
                yield Scope(Mark.UNSURE, range(start, end), clause)

    def laughing(self) -> Iterator[Scope]:
        """A sentence with laughter in it, or before it: perhaps not meant."""
        laughs = self.starts("unsure.laughs")
        for start in laughs:
            whole = self.sentence_of(start)
            if laughs.issuperset(whole) and whole.start:
                whole = self.sentence_of(whole.start - 1)
            yield Scope(Mark.UNSURE, range(start, start + 1), whole)

    def headed(self) -> Iterator[Scope]:
        """What stands behind a heading: "revising: stroke signs", "In theory. Numb leg?"."""
        for start, end in self.optional("supposed.heading"):
            whole = self.sentence_of(start)
            behind, alone = whole.stop, range(start, end) == whole
            if (self.words[start].asked or alone) and behind < len(self.words):
                yield Scope(Mark.SUPPOSED, range(start, end), self.sentence_of(behind))

    def asked_in_general(self) -> Iterator[Scope]:
        """Questions that name nobody: "what counts as unsteady?".

        Those of `asks` need no question mark, and may follow a comma; those of `within` may stand
        anywhere in a question ("are the old at risk").
        """
        for start, end in self.optional("supposed.asked"):
            whole = self.sentence_of(start)
            if (
                self.words[start].asked
                and start - whole.start <= 1
                and self.nobody(whole, start, end)
            ):
                yield Scope(Mark.SUPPOSED, range(start, start), whole)
        for start, end in self.optional("supposed.within"):
            whole = self.sentence_of(start)
            if self.words[start].asked and self.nobody(whole, start, end):
                yield Scope(Mark.SUPPOSED, range(start, end), whole)
        ignored = self.lexicon.ignored
        for start, end in self.optional("supposed.asks"):
            first, told = self.clause_of(start).start, self.onward(end)
            opens = start == first or (start == first + 1 and self.bases[first] in ignored)
            if opens and self.nobody(range(first, told.stop), start, end):
                yield Scope(Mark.SUPPOSED, range(start, start), range(first, told.stop))

    def nobody(self, span: range, start: int, end: int) -> bool:
        """Whether nobody is named there, outside of the phrase from `start` to `end`."""
        return not any(
            first in span and not start <= first < last <= end
            for first, last in self.optional("supposed.person")
        )
