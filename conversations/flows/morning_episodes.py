"""Cramps that were reported in the night: confirmed in the morning, not asked about again."""

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta

from conversations.facts import Episode, Facts, Person
from conversations.flows.morning_diary import MOST, Diary
from conversations.flows.morning_heard import hear
from conversations.plan import zone_of
from conversations.script import Ask, Choice, Style, Talk, Text, text

WHERE = {
    "calf": "calf",
    "foot": "foot",
    "hamstring": "back_thigh",
    "quadriceps": "front_thigh",
    "shin": "shin",
}
"""Where the cramp was, by the muscle that was helped."""

LENGTHS = {1: "lt1", 3: "m1_3", 5: "m3_5", 10: "m5_10"}
"""Minutes a cramp lasted at most, and the answer that says so."""

HOURS = {2: "h12_2", 4: "h2_4", 6: "h4_6", 18: "after6", 24: "before12"}
"""The local hour a cramp came before, and the answer that says so."""


def confirmed(diary: Diary) -> Talk[int]:
    """How many cramps there were, starting from those that are known."""
    known = diary.facts.episodes
    listed = tuple(one_line(episode) for episode in known)
    more = tuple(Choice(f"more{n}", min(len(known) + n, MOST)) for n in (1, 2, 3))
    total = min(len(known), MOST)
    choices = (
        Choice("only", total, style=Style.SUCCESS, wide=True),
        *more,
        Choice("skip", total, label="skip"),
    )
    question = text("morning-known", episodes=listed)
    count = yield from hear(diary, Ask(diary.next_id("count"), question, choices, across=3))
    if count == len(known):  # nothing else to ask about: what is known is all there is
        for kind, value in known_answers(diary.facts).items():
            if kind not in diary.answers:
                yield from diary.note(kind, value)
    return count


def one_line(episode: Episode) -> Text:
    """An episode as "03:12, calf, 6 minutes"."""
    where = text(f"morning-where-{(episode.muscle or 'unsure').replace('_', '-')}")
    lasted = length(episode)
    if lasted is None:
        return text("morning-episode", at=episode.began, where=where)
    minutes = max(1, round(lasted / timedelta(minutes=1)))
    return text("morning-episode-timed", at=episode.began, where=where, minutes=minutes)


def length(episode: Episode) -> timedelta | None:
    """How long it lasted, where its end was seen."""
    if episode.ended is None or episode.ending != "gone":
        return None
    return episode.ended - episode.began


def unseen(facts: Facts) -> Episode | None:
    """The latest episode whose end nobody told."""
    return next((each for each in reversed(facts.episodes) if each.ending == "not_seen"), None)


def known_answers(facts: Facts) -> dict[str, str]:
    """What the episodes tell about the whole night; only what is known of every one of them."""
    person = facts.person
    readers: dict[str, Callable[[Episode], str | None]] = {
        "leg": lambda episode: episode.leg,
        "where": lambda episode: WHERE.get(episode.muscle or ""),
        "when": lambda episode: hour(episode.began, person),
        "helped": lambda episode: episode.helped,
    }
    found: dict[str, str] = {}
    for kind, reader in readers.items():
        told = [reader(episode) for episode in facts.episodes]
        values = [value for value in told if value]
        if values and len(values) == len(told):
            found[kind] = ",".join(dict.fromkeys(values))
    if len(set(found.get("leg", "").split(","))) > 1:
        found["leg"] = "both"
    if longest := longest_of(facts.episodes):
        found["longest"] = longest
    return found


def longest_of(episodes: Iterable[Episode]) -> str | None:
    """The answer for the longest cramp; None while the length of any is open."""
    longest = timedelta()
    open_end = False
    for episode in episodes:
        if episode.over_10_min:
            return "over10"
        lasted = length(episode)
        open_end = open_end or lasted is None
        longest = max(longest, lasted or timedelta())
    if open_end:
        return None
    return next(
        (answer for most, answer in LENGTHS.items() if longest <= timedelta(minutes=most)), "over10"
    )


def hour(moment: datetime, person: Person) -> str:
    """The answer for the time of night."""
    local = moment.astimezone(zone_of(person)).hour
    return next(answer for before, answer in HOURS.items() if local < before)
