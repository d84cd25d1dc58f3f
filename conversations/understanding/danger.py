"""Danger in typed words: which red flags they name, and whether they surely mean it.

A transparent lexicon: every sign is a line of phrases/<language>/danger.toml, what takes it back
is in context.toml beside it. A language is added by adding its folder.
"""

from collections.abc import Sequence
from dataclasses import replace

from conversations.content.combinations import SIGNS
from conversations.content.conditions import Condition
from conversations.content.levels import Level
from conversations.triage import assess
from conversations.understanding import scopes
from conversations.understanding.context import Context, Mark
from conversations.understanding.finding import Finding
from conversations.understanding.lexicon import Lexicon, bare, languages, load
from conversations.understanding.matching import Match, harmless, matches, measured
from conversations.understanding.second_look import second_look
from conversations.understanding.words import Word, split, without_repeats

BESIDE = SIGNS | frozenset(Condition)  # no flags by themselves
OWN_LANGUAGE = 2  # words that the expected language is ahead by
AT_SIGHT = 2  # so many times as many words as they are typed: the other need not be looked at
SURE = 2  # so many times as many known words: it is that language and not the other


def find(text: str, language: str = "en", *, second: bool = True) -> Finding:
    """The red flags named in a text of one language; no flags where it is harmless.

    Without `second` the tables alone are asked.
    """
    lexicon, text = load(bare(language)), without_repeats(text)
    words = lexicon.speller.words(text)
    found = _read(measured(words, lexicon), lexicon)
    return second_look(found, text, words, bare(language)) if second else found


def find_any(text: str, expected: str = "", *, second: bool = True) -> Finding:
    """The red flags named in a text of any language that has tables.

    Of the languages that the text may be in the most urgent finding counts; of equal ones that
    of the `expected` language, else of the one that knows most of the words. Without `second`
    the tables alone are asked.
    """
    text = without_repeats(text)
    own = bare(expected) if expected else ""
    typed = {word.base for word in split(text)}
    sight = {name: load(name).typed.intersection(typed) for name in languages()}
    least = max(map(len, sight.values())) / AT_SIGHT
    read = {
        name: load(name).speller.words(text)
        for name, seen in sight.items()
        if name == own or len(seen) >= least
    }
    known = {name: load(name).knows(words) for name, words in read.items()}
    fits = {name: of + OWN_LANGUAGE * (name == own) for name, of in known.items()}
    most = max(fits.values())
    likely = sorted(
        (name for name, fit in fits.items() if SURE * fit >= most),
        key=lambda name: (name != own, -fits[name]),
    )
    found = {name: _read(measured(read[name], load(name)), load(name)) for name in likely}
    heard = [
        name
        for place, name in enumerate(likely)
        if not any(_explains(found[better], found[name]) for better in likely[:place])
    ]
    told = max(heard, key=lambda name: (found[name].level(), found[name].sure))
    worst = replace(found[told], past_clot=any(found[name].past_clot for name in heard))
    return second_look(worst, text, read[told], told) if second else worst


def _explains(better: Finding, other: Finding) -> bool:
    """Whether the language that fits better knows the same sign, and why it is not meant."""
    return bool(other.flags) and {*other.flags} <= {flag for flag, _ in better.taken_back}


def _read(words: list[Word], lexicon: Lexicon) -> Finding:
    bases = [word.base for word in words]
    there = found = list(matches(words, lexicon))
    listed = lexicon.phrases.found(bases)
    if not there and not listed["past_clot"]:
        return Finding()
    around = scopes.read(words, lexicon, [match.words for match in there])
    back: list[tuple[str, str]] = []
    meant = [match for match in there if not (match.in_passing or _barred(match, around))]
    if len(meant) < len(there):
        kept = set(map(id, meant))
        aside = [match for match in there if id(match) not in kept]
        back += [(each.sign.flag, "named" if each.in_passing else "barred") for each in aside]
        there = meant
        around = scopes.read(words, lexicon, [match.words for match in there])
    there = _specific(there, around)
    clots = _past_clots(listed["past_clot"], bases, around, lexicon)
    idle = harmless(listed["harmless"], words, lexicon)
    alone = _taken_back_alone(found, around, lexicon)
    judged: list[Match] = []
    for match in there:
        said = frozenset(at for at in match.words if bases[at] not in lexicon.ignored)
        if any(not span < said for at in said for span in idle.get(at, ())):
            reason = "harmless"
        elif match.words <= clots:
            reason = "past clot"
        else:
            told = alone.get(match.sign.flag, ())
            reason = _taken_back(match, around, lexicon) or _back_with(match, told, words, lexicon)
        if reason:
            back.append((match.sign.flag, reason))
        else:
            sure = match.certain and not _doubtful(match, around, lexicon)
            judged.append(replace(match, certain=sure))
    taken_back = tuple(dict.fromkeys(back))
    return replace(_told(judged, around), past_clot=bool(clots), taken_back=taken_back)


def _taken_back_alone(
    found: Sequence[Match], around: Context, lexicon: Lexicon
) -> dict[str, list[tuple[frozenset[int], str]]]:
    """For each flag what is denied behind it or long ago, as far as it is a sign by itself.

    It is none with a word past the next comma either: "numb it is not, I feel my toes".
    """
    alone: dict[str, list[tuple[frozenset[int], str]]] = {}
    for match in found if around.no or around.last or around.scopes else ():
        if any(around.words[at].base in lexicon.negators for at in match.words):
            continue
        if around.is_denied_behind(match.words, lexicon.reaches["over"]):
            alone.setdefault(match.sign.flag, []).append((match.words, "denied"))
        elif around.all_past(match.words, Mark.LONG_AGO):
            alone.setdefault(match.sign.flag, []).append((match.words, "past"))
    return alone


def _back_with(
    match: Match,
    alone: Sequence[tuple[frozenset[int], str]],
    words: Sequence[Word],
    lexicon: Lexicon,
) -> str:
    """Why a match means nothing that has but names of something besides what was taken back."""
    for spot, why in alone:
        besides = match.words - spot
        if spot < match.words and max(spot) < min(besides):
            between = range(max(spot) + 1, min(besides) + 1)
            apart = words[max(spot)].sentence != words[min(besides)].sentence or any(
                words[at].after_comma for at in between
            )
            if apart and all(words[at].base not in lexicon.negators for at in besides):
                return why
    return ""


def _told(judged: Sequence[Match], around: Context) -> Finding:
    """The finding: sure flags go before doubtful ones; what only makes urgent stands beside.

    A sure flag that can wait does not hide a doubtful one that cannot.
    """
    beside = {match.sign.flag for match in judged if match.certain and _only_beside(match)}
    flagged = [match for match in judged if not _only_beside(match)]
    certain = [match for match in flagged if match.certain]
    telling = certain if certain and not _hides(certain, flagged) else flagged
    if not telling:
        return Finding()
    return Finding(
        flags=tuple(dict.fromkeys(match.sign.flag for match in telling)),
        in_doubt=telling is not certain,
        why="; ".join(dict.fromkeys(f"{match.sign.flag}: {match.sign.line}" for match in telling)),
        about_other=any(
            around.words[min(match.words)].sentence in around.others for match in telling
        ),
        signs=tuple(sorted(beside & SIGNS)),
        conditions=frozenset(each for each in Condition if each in beside),
    )


def _hides(certain: Sequence[Match], flagged: Sequence[Match]) -> bool:
    """Whether without the doubtful matches something urgent would go unheard."""
    least, most = (assess({each.sign.flag for each in of}).level for of in (certain, flagged))
    return least < Level.URGENT <= most


def _only_beside(match: Match) -> bool:
    return match.sign.flag in BESIDE


def _specific(found: list[Match], around: Context) -> list[Match]:
    """Within one flag a longer match says better what is meant than a shorter one inside it.

    Not where only what it has besides is denied ("I want to kill myself. No pain."), nor where it
    reaches into another sentence: what is harmless there must not take this one along.
    """
    there: dict[tuple[str, bool, int], list[Match]] = {}
    for match in found:
        for at in match.words:
            there.setdefault((match.sign.flag, match.certain, at), []).append(match)
    return [
        match
        for match in found
        if not any(
            match.words < other.words
            and len({around.words[at].sentence for at in other.words}) == 1
            and not (
                around.means(other.words, Mark.DENIED)
                and not around.means(match.words, Mark.DENIED)
            )
            for other in there.get((match.sign.flag, not match.certain, min(match.words)), ())
        )
    ]


def _barred(match: Match, around: Context) -> bool:
    """Whether what would make it harmless is there, and not itself denied."""
    return not all(around.means(spot, Mark.DENIED) for spot in match.barred)


def _taken_back(match: Match, around: Context, lexicon: Lexicon) -> str:
    """Why a match means nothing now, or nothing at all where it stands."""
    flag = match.sign.flag
    now = not match.words.isdisjoint(around.current)
    if around.means(match.words, Mark.DENIED) or around.is_denied_behind(
        match.words, lexicon.reaches["over"]
    ):
        return "denied"
    if flag in lexicon.lists["usual_is_fine"] and around.means(match.words, Mark.USUAL):
        return "usual"
    if _past(match, around, lexicon) and not now:
        return "past"
    asked = flag in lexicon.lists["ask_when_supposed"]
    if not asked and around.supposed(match.words):
        return "supposed"
    over = _over(match, around, lexicon) or around.ended(match.words)
    if over and flag not in lexicon.lists["ask_when_gone"]:
        return "over"
    if flag in lexicon.lists["gone_is_gone"] and around.went_again(match.words):
        return "over"
    return ""


def _doubtful(match: Match, around: Context, lexicon: Lexicon) -> bool:
    """Whether what stands around a match leaves it open if it is meant."""
    ask_anyway = match.sign.flag in lexicon.lists["ask_when_gone"]
    return (
        _past(match, around, lexicon)
        or _over(match, around, lexicon)
        or (ask_anyway and around.may_be_over(match.words))
        or around.ended(match.words)
        or around.unsure(match.words)
        or around.supposed(match.words)
    )


def _past(match: Match, around: Context, lexicon: Lexicon) -> bool:
    counts = match.sign.flag in lexicon.lists["past_counts"]
    return around.all_past(match.words, Mark.LONG_AGO if counts else Mark.PAST)


def _over(match: Match, around: Context, lexicon: Lexicon) -> bool:
    flag, lists = match.sign.flag, lexicon.lists
    lately = flag not in lists["past_counts"] and around.went_lately(match.words)
    settled = flag not in lists["lasting"] and around.all_past(match.words, Mark.SETTLED)
    return lately or settled or around.is_over(match.words, lexicon.reaches["over"])


def _past_clots(
    named: Sequence[tuple[int, int]], bases: Sequence[str], around: Context, lexicon: Lexicon
) -> frozenset[int]:
    """The words, of those that name a clot, that speak of one the person once had."""
    found: set[int] = set()
    had = {start for start, _ in lexicon.context.found(bases)["past.had"]} if named else set()
    for start, end in named:
        spot = frozenset(range(start, end))
        denied = around.means(spot, Mark.DENIED)
        before = any(at in had for at in range(max(0, start - 4), start))
        now = start in around.current
        if not denied and not now and (around.all_past(spot) or before):
            found |= spot
    return frozenset(found)
