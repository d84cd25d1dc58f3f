"""How one language bends and joins its words, so that a table need not list every form."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

SHORTEST = 3  # letters of a stem, and of each part of a compound


@dataclass(frozen=True, slots=True)
class Inflection:
    """The endings, other spellings and compounds of a language; none of them by default."""

    endings: tuple[str, ...] = ()
    folds: Mapping[str, str] | None = None  # two letters typed for one, "ue" for a bare "u"
    heads: Mapping[str, str] | None = None  # first parts of compounds, with their base forms
    tails: frozenset[str] = frozenset()  # base forms of their last parts

    def base(self, word: str, forms: Mapping[str, str]) -> str | None:
        """The base form of the known word this is a form of; None where there is none."""
        return next((forms[shape] for shape in self._shapes(word) if shape in forms), None)

    def pieces(self, word: str, forms: Mapping[str, str]) -> tuple[str, ...]:
        """The base forms of a compound's two parts; () where it is none. The longest head wins."""
        heads = self.heads or {}
        for typed in self._spellings(word) if heads else ():
            for at in range(len(typed) - SHORTEST, SHORTEST - 1, -1):
                tail = self.base(typed[at:], forms) if typed[:at] in heads else None
                if tail in self.tails:
                    return (heads[typed[:at]], tail)
        return ()

    def _spellings(self, word: str) -> Iterator[str]:
        yield word
        folded = word
        for typed, meant in (self.folds or {}).items():
            folded = folded.replace(typed, meant)
        if folded != word:
            yield folded

    def _shapes(self, word: str) -> Iterator[str]:
        yield from self._spellings(word)
        for typed in self._spellings(word):
            for ending in self.endings:
                if typed.endswith(ending) and len(typed) - len(ending) >= SHORTEST:
                    yield typed.removesuffix(ending)


def bent(words: Iterable[str], forms: Mapping[str, str], how: Inflection) -> dict[str, str]:
    """Each word with the base form it is a form of, or itself; compounds are left out."""
    return {
        word: how.base(word, forms) or word
        for word in words
        if word in forms or not how.pieces(word, forms)
    }
