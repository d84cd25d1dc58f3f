"""Numbers from 0 to 10 in the words of a night: pain, spoiled sleep, soreness."""

from conversations.understanding.night.kinds import MOST
from conversations.understanding.night.passage import Passage

TOP = 10
LABELS = {"sleep": "sleep_words", "sore": "sore_words", "pain": "pain_words"}
"""Whose words say what a number is about; the first that has one in the clause."""

REACH = 4  # words between a label and its number
NEAR = 2  # words that a "not" reaches over
COUNTABLE = ("hours", "minutes", "seconds", "cramp", "times", "sure")
LATEST = 6  # a bare number up to this may be an hour of the night
CRAMPS_OWN = ("leg", "where", "when")
"""Kinds that only a cramp has."""


def read(passage: Passage) -> None:
    """Take "7/10", "7 out of 10" and "pain 7"."""
    ratios = list(_ratios(passage))
    for number, start, end in ratios:
        kind = _kind(passage, start)
        if kind is not None:
            passage.take(kind, str(number), start, end)
        else:
            passage.used.update(range(start, end))
    for place in range(len(passage.tokens)):
        _before(passage, place)
        _labelled(passage, place)


def unnamed(passage: Passage, *, counted: bool) -> None:
    """Take the one number left as the pain of a cramp that is told of: "one, left calf, 3am, 8".

    Not where it may be an hour or a count of cramps.
    """
    about_cramps = counted or passage.asked in CRAMPS_OWN
    if not about_cramps or "pain" in passage.found or not {*CRAMPS_OWN} & {*passage.found}:
        return
    left = [found for n in range(len(passage.tokens)) if (found := _apart(passage, n))]
    if len(left) != 1 or any(passage.says(LABELS[kind]) for kind in ("sleep", "sore")):
        return
    number, start, end = left[0]
    scored = any(passage.at(n, "article") for n in range(start, end - 1))
    known = "count" in passage.found or number > MOST
    if scored or (known and ("when" in passage.found or number > LATEST)):
        passage.take("pain", str(number), start, end)


def _apart(passage: Passage, at: int) -> tuple[int, int, int] | None:
    """A number with nothing beside it but facts that were read: the number, from, to."""
    number, start, end = passage.number(at), at, at + 1
    if number is None or number != int(number) or number > TOP or not _left(passage, at):
        return None
    while passage.same_clause(start - 1, at) and passage.at(start - 1, "hedge"):
        start -= 1
    touched = any(passage.same_clause(n, at) and passage.free(n, n + 1) for n in (start - 1, end))
    return None if touched else (int(number), start, end)


def _left(passage: Passage, at: int) -> bool:
    """Whether a number stands there that says nothing yet; an article is none."""
    return passage.counts(at) and passage.free(at, at + 1)


def answered(passage: Passage, *, alone: bool) -> None:
    """Take the only number in an answer to how bad it was: "not too bad, 3 maybe".

    `alone`: only where nothing else is said: "3ish".
    """
    if alone and passage.asked in LABELS and passage.only("zero", "polite"):
        passage.take(passage.asked, "0", 0, len(passage.tokens))
    numbers = [n for n in range(len(passage.tokens)) if _left(passage, n)]
    if passage.asked not in LABELS or passage.found or len(numbers) != 1:
        return
    at = numbers[0]
    if alone and not all(n == at or passage.at(n, "hedge") for n in range(len(passage.tokens))):
        return
    number = passage.number(at)
    if number is None or number != int(number) or number > TOP:
        return
    if not alone and (_counts(passage, at + 1) or _hedged(passage, at)):
        return
    others = any(
        passage.at(n, name) and not passage.at(n, LABELS[passage.asked])
        for n in range(len(passage.tokens))
        for name in LABELS.values()
    )
    if not (others or passage.at(at + 1, "of") or passage.denied(at, NEAR)):
        passage.take(passage.asked, str(int(number)), at, at + 1)


def _hedged(passage: Passage, at: int) -> bool:
    """Whether it may be an hour, or stands beyond the number: "more than 5"."""
    before = [n for n in range(at - NEAR, at) if passage.same_clause(n, at)]
    return any(passage.at(n, "at") for n in before) or unsure(passage)


def unsure(passage: Passage) -> bool:
    """Whether what is left only looks like a score: "3 hours", "more than 5", "at 3"."""
    if passage.asked not in passage.found and passage.says("zero"):
        return True
    numbers = [n for n in range(len(passage.tokens)) if passage.number(n) is not None]
    if numbers and not any(map(passage.counts, numbers)):  # "ein bisschen"
        return True
    left = [
        n
        for n in range(len(passage.tokens))
        if _left(passage, n) or (passage.counts(n) and passage.at(n + 1, "hours"))
    ]
    return any(
        _counts(passage, n + 1)
        or any(n - 1 <= end <= n for _, end in passage.spots("bound") + passage.spots("hourly"))
        for n in left
    )


def _ratios(passage: Passage) -> list[tuple[int, int, int]]:
    """Numbers out of ten: the number, from, to."""
    found = []
    for n, token in enumerate(passage.tokens):
        low, stroke, high = token.text.partition("/")
        if stroke and high == str(TOP) and int(low) <= TOP:
            found.append((int(low), n, n + 1))
        of = next((end for start, end in passage.spots("of") if start == n + 1), 0)
        number = passage.number(n)
        if of and number is not None and passage.number(of) == TOP and number <= TOP:
            found.append((int(number), n, of + 1))
    return found


def _kind(passage: Passage, at: int) -> str | None:
    """What a number out of ten is about; None where that may be two things."""
    clause = passage.clause(at)
    said = [kind for kind, name in LABELS.items() if _named(passage, name, clause)]
    if said:
        return _nearest(passage, said, clause, at)
    before = passage.clause(clause[0] - 1) if clause[0] else []
    open_label = [kind for kind, name in LABELS.items() if _named(passage, name, before)]
    if open_label and open_label != ["pain"] and not any(map(_digit, _texts(passage, before))):
        return None
    return passage.asked if passage.asked in LABELS else "pain"


def _nearest(passage: Passage, said: list[str], clause: list[int], at: int) -> str | None:
    """The label that stands nearest; a word of pain that is one of soreness, too, may be either."""
    places = {
        kind: min(abs(n - at) for n in clause if passage.at(n, LABELS[kind])) for kind in said
    }
    least = min(places.values())
    near = [kind for kind in said if places[kind] == least]
    if near == ["sore", "pain"]:
        return None if any(passage.at(n, "now") for n in clause) else "pain"
    return near[0]


def _labelled(passage: Passage, place: int) -> None:
    """A label, a few words that say nothing, and a number: "pain was about 7"."""
    kinds = [kind for kind, name in LABELS.items() if passage.at(place, name)]
    if not kinds:
        return
    clause = passage.clause(place)
    kind = _nearest(passage, kinds, clause, place)
    at = place + 1
    if passage.at(place, "peak") and passage.at(at, "at"):
        return
    while at in clause and at - place <= REACH and passage.at(at, "scale"):
        at += 1
    number = passage.number(at) if at in clause else None
    if kind is None or number is None or number != int(number) or number > TOP:
        return
    if not passage.free(at, at + 1) or _counts(passage, at + 1) or passage.denied(place):
        return
    passage.take(kind, str(int(number)), place, at + 1)


def _before(passage: Passage, place: int) -> None:
    """ "7 for pain"."""
    number = passage.number(place)
    labels = [kind for kind, name in LABELS.items() if passage.at(place + 2, name)]
    label = labels[-1] if labels else None
    if number is None or label is None or not passage.at(place + 1, "for"):
        return
    if number == int(number) and number <= TOP and passage.free(place, place + 3):
        passage.take(label, str(int(number)), place, place + 3)


def _counts(passage: Passage, after: int) -> bool:
    """Whether the number counts something else: minutes, cramps, an hour of the clock."""
    return any(passage.at(after, name) for name in COUNTABLE)


def _named(passage: Passage, name: str, places: list[int]) -> bool:
    return any(passage.at(n, name) for n in places)


def _texts(passage: Passage, places: list[int]) -> list[str]:
    return [passage.tokens[n].text for n in places]


def _digit(text: str) -> bool:
    return text[0].isdecimal()
