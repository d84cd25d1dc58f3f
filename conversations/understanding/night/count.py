"""How many cramps there were, in the words of a night."""

from conversations.understanding.night.first_number import number_at
from conversations.understanding.night.kinds import MOST
from conversations.understanding.night.passage import Passage

BETWEEN = 4  # words between a number and its cramps
ANY = 5  # words between "no" and "cramps"


def read(passage: Passage) -> None:
    """Take the number of cramps, or that there was none; nothing where two things are said."""
    if "count" in passage.found:
        return
    counts: set[int] = set()
    vague = False
    for start, end in passage.spots("many"):
        counts.add(MOST)
        passage.used.update(range(start, end))
    for start, end in passage.spots("cramp"):
        number, unsure = _before(passage, start)
        if number is None and not unsure:
            number = _after(passage, end)
        vague = vague or unsure
        if number is not None:
            counts.add(min(number, MOST))
            passage.used.update(range(start, end))
    counts |= _repeated(passage)
    none = _none(passage)
    if none and not counts and not vague:
        _quiet(passage)
    elif len(counts) == 1 and not (vague or none or _elsewhere(passage)):
        count = counts.pop()
        if not (count == 1 and _more(passage)):
            passage.take("count", str(count), 0, 0)
    elif not counts and not vague and _nothing_but_sleep(passage):
        _quiet(passage)


def _before(passage: Passage, noun: int) -> tuple[int | None, bool]:
    """The number before "cramps"; and whether it is left open, as in "a few", "2 or 3"."""
    clause = passage.tokens[noun].clause
    place = noun - 1
    while place >= 0 and noun - place <= BETWEEN and passage.tokens[place].clause == clause:
        if passage.at(place, "vague"):
            return None, True
        number = passage.number(place)
        if number is not None and passage.free(place, place + 1):
            if place > 1 and passage.number(place - 2) is not None and passage.ranged(place - 1):
                return None, True
            if number != int(number) or number < 1 or passage.denied(place, 1):
                return None, False
            passage.used.add(place)
            return int(number), False
        if not passage.at(place, "beside"):
            break
        place -= 1
    return None, False


def _after(passage: Passage, end: int) -> int | None:
    """ "cramps: 2", "cramps x2"."""
    at = end + 1 if passage.at(end, "times") else end
    number = passage.number(at) if at < len(passage.tokens) else None
    if number is None or number != int(number) or not passage.free(at, at + 1):
        return None
    if passage.tokens[at].clause != passage.tokens[end - 1].clause or number < 1:
        return None
    counted = any(passage.at(at + 1, of) for of in ("minutes", "seconds", "sure", "cramp", "of"))
    if counted or passage.at(at, "article"):
        return None
    passage.used.update(range(end, at + 1))
    return int(number)


def _repeated(passage: Passage) -> set[int]:
    """ "twice", "3 times", of cramps."""
    if not (passage.says("cramp") or passage.asked == "count"):
        return set()
    found = set()
    for n, token in enumerate(passage.tokens):
        if not passage.free(n, n + 1):
            continue
        if token.text in passage.book.often:
            found.add(passage.book.often[token.text])
            passage.used.add(n)
        elif passage.at(n + 1, "times") and (number := passage.number(n)) and number >= 1:
            found.add(min(int(number), MOST))
            passage.used.update((n, n + 1))
    return found


def _elsewhere(passage: Passage) -> bool:
    """Whether a part of the body is named, and none of the legs'."""
    return passage.says("other_parts") and "where" not in passage.found


def unsure(passage: Passage) -> bool:
    """Whether a number is left that counts something else, or cramps elsewhere."""
    articles = not passage.says("sore_words")
    return _elsewhere(passage) or any(
        passage.number(n)
        and (passage.free(n, n + 1) or passage.at(n + 1, "hours"))
        and (articles or passage.counts(n))
        for n in range(len(passage.tokens))
    )


def _none(passage: Passage) -> bool:
    """Whether cramps are denied outright, with nothing that takes it half back."""
    if passage.says("except") or passage.says("hardly") or _cramp_after_but(passage):
        return False
    for start, end in passage.spots("none") + _alone(passage):
        passage.used.update(range(start, end))
        return True
    for start, end in passage.spots("cramp"):
        clause = passage.tokens[start].clause
        place = start - 1
        while place >= 0 and start - place <= ANY and passage.tokens[place].clause == clause:
            if passage.at(place, "not"):
                passage.used.update(range(place, end))
                return True
            if not passage.at(place, "any"):
                break
            place -= 1
        if passage.at(end, "not") and passage.tokens[end].clause == clause:
            passage.used.update(range(start, end + 1))
            return True
    return False


def _alone(passage: Passage) -> list[tuple[int, int]]:
    """ "none, thanks" as an answer to "how many?": all that one clause says."""
    if passage.asked != "count" or passage.says("cramp"):
        return []
    found = []
    for start, end in passage.spots("alone"):
        if any(number_at(passage, n) for n in range(len(passage.tokens)) if not start <= n < end):
            continue
        rest = [n for n in passage.clause(start) if not start <= n < end]
        if all(passage.at(n, "polite") or passage.at(n, "any") for n in rest):
            found.append((start, end))
    return found


def _cramp_after_but(passage: Passage) -> bool:
    """ "no cramps, but one in the foot"."""
    for n, token in enumerate(passage.tokens):
        if not passage.at(n, "breaks"):
            continue
        after = [m for m, other in enumerate(passage.tokens) if other.clause >= token.clause]
        if any(passage.at(m, "sore_words") or passage.at(m, "sleep_words") for m in after):
            continue
        cramps = [m for m in after if passage.at(m, "cramp") and not passage.denied(m, ANY)]
        if cramps or any(passage.number(m) and passage.free(m, m + 1) for m in after):
            return True
    return False


def _more(passage: Passage) -> bool:
    """Whether a second cramp may be meant: "one at 2 and another at 4"."""
    open_numbers = [
        n
        for n, token in enumerate(passage.tokens)
        if passage.free(n, n + 1) and passage.number(n) is not None and not passage.at(n, "article")
    ]
    return passage.says("again") or bool(open_numbers)


def _nothing_but_sleep(passage: Passage) -> bool:
    """ "slept fine, thanks" as the whole of what is said."""
    if passage.asked not in ("", "count") or passage.says("cramp") or passage.says("except"):
        return False
    found = passage.spots("quiet") + (passage.spots("fine") if passage.asked == "count" else [])
    said = {n for start, end in found for n in range(start, end)}
    rest = [n for n in range(len(passage.tokens)) if n not in said]
    if not found or any(passage.denied(start, 1) for start, _ in found):
        return False
    if not all(passage.at(n, "polite") for n in rest) or set(passage.found) - {"sleep", "sore"}:
        return False
    passage.used.update(said | set(rest))
    return passage.found.get("sleep", ["0"]) == ["0"]


def _quiet(passage: Passage) -> None:
    """No cramp; and no word of a sore leg, or soreness is a question of its own."""
    sore = [
        n
        for n in range(len(passage.tokens))
        if passage.at(n, "sore_words") and not passage.denied(n, 3)
    ]
    told = [value for value in passage.found.get("sore", ()) if value != "0"]
    passage.take("count", "0" if sore or told else "quiet", 0, 0)
