"""Danger in typed words: which red flags they name, and whether they surely mean it.

A transparent lexicon: every sign is a line of phrases/<language>/danger.toml, what takes it back
is in context.toml beside it. A language is added by adding its folder.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice, pairwise, product

from conversations.understanding import context
from conversations.understanding.context import Context, Mark
from conversations.understanding.lexicon import Index, Lexicon, Sign, bare, load
from conversations.understanding.numbers import counted
from conversations.understanding.words import Word

NEAR = 6  # content words between two pieces of one sign
LONGEST_PIECE = 6  # words
SENTENCE = 3  # what a full stop between them counts for
COMBINATIONS = 64  # tries for one sign; enough for any sentence, a bound for nonsense
LONG_MINUTES = 10  # a cramp that lasts so long is the ten-minute rule's
LONG, HIGH = "longtime", "hightemp"  # what numbers with a unit become; the tables use them
FEVER_C, FEVER_F = (38.0, 43.0), (100.4, 109.0)


@dataclass(frozen=True, slots=True)
class Finding:
    """What typed words say of danger."""

    flags: tuple[str, ...] = ()  # ids of content/red_flags
    in_doubt: bool = False  # they may mean something harmless: one kind question first
    why: str = ""  # the lines of the lexicon that matched; never the person's own words
    past_clot: bool = False  # no flag tonight, but massage is barred
    about_other: bool = False  # someone else is meant: the person's own profile does not apply


@dataclass(frozen=True, slots=True)
class _Match:
    sign: Sign
    words: frozenset[int]
    certain: bool


def find(text: str, language: str = "en") -> Finding:
    """The red flags named in a text; no flags where it is harmless."""
    lexicon = load(bare(language))
    words = _measured(lexicon.speller.words(text), lexicon)
    if not words:
        return Finding()
    bases = [word.base for word in words]
    found = _specific(list(_matches(words, lexicon)))
    if not found and not lexicon.past_clot.at(bases):
        return Finding()
    around = context.read(words, lexicon)
    harmless = [
        frozenset(at for at in range(start, end) if bases[at] not in lexicon.ignored)
        for start, end in lexicon.harmless.at(bases)
    ]
    clots = _past_clots(bases, around, lexicon)
    matches = [
        judged
        for match in found
        if not any(match.words & span and not span < match.words for span in harmless)
        and not match.words <= clots
        if (judged := _judged(match, around, lexicon)) is not None
    ]
    certain = [match for match in matches if match.certain]
    telling = certain or matches
    return Finding(
        flags=tuple(dict.fromkeys(match.sign.flag for match in telling)),
        in_doubt=bool(matches) and not certain,
        why="; ".join(dict.fromkeys(f"{match.sign.flag}: {match.sign.line}" for match in telling)),
        past_clot=bool(clots),
        about_other=any(words[min(match.words)].sentence in around.others for match in telling),
    )


def _measured(words: list[Word], lexicon: Lexicon) -> list[Word]:
    """Numbers with their unit as one word each: a long time, a high temperature."""
    units = lexicon.measures
    result: list[Word] = []
    for at, word in enumerate(words):
        number = counted(result[-1].base, lexicon.numbers) if result else None
        if word.base in units.hours:
            while result and (result[-1].base in units.fewer or _number(result[-1], lexicon)):
                result.pop()
            result.append(replace(word, base=LONG))
        elif word.base in units.minutes and number is not None and number >= LONG_MINUTES:
            result[-1] = replace(word, base=LONG)
        elif _is_fever(words, at, lexicon):
            result.append(replace(word, base=HIGH))
        else:
            result.append(word)
    return result


def _number(word: Word, lexicon: Lexicon) -> bool:
    return counted(word.base, lexicon.numbers) is not None


def _is_fever(words: Sequence[Word], at: int, lexicon: Lexicon) -> bool:
    number = counted(words[at].base, {})
    if number is None or not any(low <= number <= high for low, high in (FEVER_C, FEVER_F)):
        return False
    units = lexicon.measures
    if any(word.base in units.elsewhere for word in words[max(0, at - 5) : at + 4]):
        return False
    after = {word.base for word in words[at + 1 : at + 2]}
    before = {word.base for word in words[max(0, at - 4) : at]}
    return bool(after & units.degrees or before & units.heat)


def _matches(words: Sequence[Word], lexicon: Lexicon) -> Iterator[_Match]:
    places = _pieces(words, lexicon)
    distance = _distances(words, lexicon)
    possible = (sign for piece in places for sign in lexicon.signs.get(piece, ()))
    for sign in possible:
        if not all(piece in places for half in sign.halves for piece in half):
            continue
        halves = [list(_near([places[piece] for piece in half], distance)) for half in sign.halves]
        if all(halves):
            yield from (
                _Match(sign, frozenset().union(*chosen), sign.certain)
                for chosen in islice(product(*halves), COMBINATIONS)
            )


def _pieces(words: Sequence[Word], lexicon: Lexicon) -> dict[int, list[frozenset[int]]]:
    """Where each piece of the lexicon stands, as the places of its words."""
    places: dict[int, dict[frozenset[int], None]] = {}
    skipped = (frozenset[str](), lexicon.ignored, lexicon.ignored | lexicon.links)
    indexes: tuple[Index, ...] = (lexicon.verbatim, lexicon.content, lexicon.content)
    for index, skip in zip(indexes, skipped, strict=True):
        kept = [at for at, word in enumerate(words) if word.base not in skip]
        stream, origin = _stream(words, kept)
        for piece, start, end in index.found(stream):
            places.setdefault(piece, {})[frozenset(origin[start:end])] = None
    return {piece: list(spots) for piece, spots in places.items()}


def _stream(words: Sequence[Word], kept: Iterable[int]) -> tuple[list[str], list[int]]:
    """Base forms with a full stop between sentences, so that no run crosses one."""
    stream: list[str] = []
    origin: list[int] = []
    for at in kept:
        if origin and words[origin[-1]].sentence != words[at].sentence:
            stream.append(".")
            origin.append(at)
        stream.append(words[at].base)
        origin.append(at)
    return stream, origin


def _distances(words: Sequence[Word], lexicon: Lexicon) -> list[int]:
    """How far into the text each word stands, counted in words that matter."""
    far, result = 0, []
    for word in words:
        far += word.base not in lexicon.ignored
        result.append(far + SENTENCE * word.sentence)
    return result


def _near(
    pieces: Sequence[Sequence[frozenset[int]]], distance: Sequence[int]
) -> Iterator[frozenset[int]]:
    """Places of all the pieces that stand near enough to belong together."""
    first, *others = pieces
    reach = (NEAR + LONGEST_PIECE) * len(others)
    for spot in first:
        here = distance[min(spot)]
        close = [
            [place for place in of if abs(distance[min(place)] - here) <= reach] for of in others
        ]
        for chosen in product([spot], *close):
            ordered = sorted(chosen, key=min)
            gaps = (
                distance[min(after)] - distance[max(before)] - 1
                for before, after in pairwise(ordered)
            )
            if all(gap <= NEAR for gap in gaps):
                yield frozenset().union(*chosen)


def _specific(matches: list[_Match]) -> list[_Match]:
    """Within one flag a longer match says better what is meant than a shorter one inside it."""
    return [
        match
        for match in matches
        if not any(
            other.sign.flag == match.sign.flag
            and match.words < other.words
            and other.certain != match.certain
            for other in matches
        )
    ]


def _judged(match: _Match, around: Context, lexicon: Lexicon) -> _Match | None:
    """The match as its context leaves it: sure, in doubt, or none at all."""
    flag = match.sign.flag
    marks = set(around.marks(match.words))
    usual = Mark.USUAL in marks and flag in lexicon.lists["usual_is_fine"]
    past = around.all_past(match.words) and flag not in lexicon.lists["past_counts"]
    now = any(around.words[at].sentence in around.current for at in match.words)
    over = around.is_over(match.words, lexicon.reaches["over"])
    ask_anyway = flag in lexicon.lists["ask_when_gone"]
    if Mark.DENIED in marks or usual or (past and not now):
        return None
    if Mark.SUPPOSED in marks and flag not in lexicon.lists["ask_when_supposed"]:
        return None
    if over and not ask_anyway:
        return None
    past = past or (ask_anyway and around.may_be_over(match.words))
    if past or over or marks & {Mark.UNSURE, Mark.SUPPOSED}:
        return replace(match, certain=False)
    return match


def _past_clots(bases: Sequence[str], around: Context, lexicon: Lexicon) -> frozenset[int]:
    """The words that speak of a clot the person once had."""
    found: set[int] = set()
    had = {start for start, _ in lexicon.phrases["past.had"].at(bases)}
    for start, end in lexicon.past_clot.at(bases):
        spot = frozenset(range(start, end))
        denied = Mark.DENIED in around.marks(spot)
        before = any(at in had for at in range(max(0, start - 4), start))
        now = around.words[start].sentence in around.current
        if not denied and not now and (around.all_past(spot) or before):
            found |= spot
    return frozenset(found)
