"""Typed words as one of the choices a question offers: its words, its number, a small typo."""

import re
from collections.abc import Iterator, Sequence

from conversations.understanding.lexicon import bare
from conversations.understanding.likeness import where
from conversations.understanding.one_choice import Book, Option, Reading, book_of, names_of, only
from conversations.understanding.words import plain, tidy

__all__ = ["Option", "exact", "match", "match_many", "mentioned", "nearly"]

LONG = 12  # words; a longer text is not an answer to a question with buttons
LONGER = 20  # unless it names what the question may go on to ask
_SPLIT = re.compile(r"[,;&+\n/]|\.\s")


def exact(text: str, options: Sequence[Option]) -> str | None:
    """The choice whose label or other word this is, letter case and punctuation apart."""
    typed = plain(text)
    if not typed:
        return _by_sign(text, options)
    return only(option.id for option in options if typed in names_of(option))


def match(text: str, options: Sequence[Option], language: str = "en") -> str | None:
    """The one choice these words mean; None where they mean none, or could mean two."""
    found = exact(text, options)
    typed = plain(text)
    if found is not None or len(typed.split()) > LONG:
        return found
    reading = Reading(typed or tidy(text).strip(), text, tuple(options), book_of(bare(language)))
    return reading.choice() if typed else reading.meaning()


def nearly(text: str, options: Sequence[Option], language: str = "en") -> str | None:
    """The one choice this is the whole name of, but for a small typo in each word."""
    typed = plain(text)
    if not typed or len(typed.split()) > LONG:
        return None
    return Reading(typed, text, tuple(options), book_of(bare(language))).misspelled()


def match_many(
    text: str, options: Sequence[Option], language: str = "en"
) -> tuple[str, ...] | None:
    """The choices these words tick, in the question's order; () where they tick none of them.

    None where any part is not understood.
    """
    book = book_of(bare(language))
    whole = exact(text, options) or nearly(text, options, language)
    if whole is not None:
        return (whole,)
    parts = list(_parts(text, book))
    if not parts:
        return None
    ticked: set[str] = set()
    for part in parts:
        found = match(part, options, language)
        if found is not None:
            ticked.add(found)
        elif part not in book.ids["none"] and not _denied(part, options, book, language):
            return None
    return tuple(option.id for option in options if option.id in ticked)


def mentioned(
    text: str, options: Sequence[Option], besides: Sequence[Option], language: str = "en"
) -> str | None:
    """The one choice that is named in words which may also say one of the others."""
    typed = plain(text)
    if not options or not typed or len(typed.split()) > LONGER:
        return None
    reading = Reading(typed, text, tuple(options), book_of(bare(language)))
    found = {reading.named_in(each) for each in (typed, *_without(typed.split(), besides))}
    return only(id for id in found if id is not None)


def _without(words: list[str], options: Sequence[Option]) -> Iterator[str]:
    """Words without a run that is a name of one of these choices, for each such name."""
    for name in {name for option in options for name in names_of(option)}:
        if spot := where(name.split(), words):
            yield " ".join(words[: spot[0]] + words[spot[1] :])


def _denied(part: str, options: Sequence[Option], book: Book, language: str) -> bool:
    """ "no cancer": understood, and nothing ticked."""
    words = part.split()
    rest = [word for word in words if word not in book.negators]
    return len(rest) < len(words) and match(" ".join(rest), options, language) is not None


def _parts(text: str, book: Book) -> Iterator[str]:
    between = "|".join(re.escape(word) for word in book.splits)
    for part in _SPLIT.split(tidy(text)):
        for piece in re.split(rf"\b(?:{between})\b", part):
            if words := plain(piece):
                yield words


def _by_sign(text: str, options: Sequence[Option]) -> str | None:
    """A bare emoji: the choice whose label begins with it."""
    sign = tidy(text).strip()
    return only(of.id for of in options if sign and tidy(of.label).strip().startswith(sign))
