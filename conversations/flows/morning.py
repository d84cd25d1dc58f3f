"""The morning check-in: how the night was, and whether anything needs a doctor."""

from datetime import date, timedelta

from conversations import plan
from conversations.content.levels import Level
from conversations.facts import Facts
from conversations.flows.morning_diary import DEPENDENT, MOST, SKIPPED, Diary, opened
from conversations.flows.morning_episodes import confirmed
from conversations.flows.morning_heard import END, LookAgain, hear, told_at_first
from conversations.flows.morning_items import BY_KIND, ITEMS, details, put
from conversations.flows.morning_patterns import alerted
from conversations.flows.morning_safety import SAFETY, anything_new, due, soreness, still_on
from conversations.flows.review import review
from conversations.script import (
    Ask,
    Choice,
    Note,
    Outcome,
    Say,
    Silence,
    Style,
    Talk,
    ask,
    now,
    text,
)

CHANGES = 6  # answers that may be changed in one talk
NIGHTS = 7  # nights back that are offered
CLOSES_AFTER = timedelta(minutes=10)  # the last card, untouched

ESCALATED = Outcome("escalated")

CHANGEABLE = ("count", "sore", "walking", SAFETY, *(item.kind for item in ITEMS))


def morning(facts: Facts) -> Talk[Outcome]:
    """First the count, then what may be dangerous, then the rest, as far as the person likes."""
    if facts.late:
        yield Say(text("late"))
    night = facts.night or (yield from which_night(facts))
    if night is None:
        return Outcome("cancelled")
    moment = yield from now()
    last = night == plan.last_night(moment, facts.person)
    yield Say(
        text("morning-about-last-night") if last else text("morning-about-night", night=night)
    )
    if facts.night is None:
        yield Note("night", night.isoformat())
        facts = facts.about(night)
    diary = opened(facts, fresh=last)

    yield from told_at_first(diary)
    if (yield from questions(diary)):
        return ESCALATED
    if diary.answers["count"] != SKIPPED and (yield from alerted(diary)):
        return ESCALATED
    weekly = facts.weekly and last and diary.answers["count"] != SKIPPED
    if weekly and (yield from review(facts)):
        return ESCALATED
    yield Say(text("morning-bye"))
    return Outcome("done")


def questions(diary: Diary) -> Talk[bool]:
    """Everything there is to ask; True if a danger sign ended the talk."""
    while True:
        try:
            return (yield from gone_through(diary))
        except LookAgain:  # words have answered something else
            continue


def gone_through(diary: Diary) -> Talk[bool]:
    """What is open, and changes as long as there are any; True if a danger sign ended the talk."""
    changing = True
    while changing:
        if (yield from filled(diary)) or (yield from alerted(diary, Level.URGENT)):
            return True
        yield from noted(diary)
        changing = diary.asked[END] < CHANGES and (yield from hear(diary, last_card(diary)))
        given = tuple(kind for kind in CHANGEABLE if kind in diary.answers)
        if changing and (yield from changed(diary, given)):
            return True
    return False


def filled(diary: Diary) -> Talk[bool]:
    """Ask all that is open; True if a danger sign ended the talk."""
    wrong, diary.wrong = diary.wrong, ()
    again = asked_anew(diary, wrong[0]) if len(wrong) == 1 else changed(diary, wrong)
    if wrong and (yield from again):
        return True
    if (yield from still_on(diary)):
        return True
    if "count" not in diary.answers:
        yield from count(diary)
    ask_sore = diary.fresh and diary.answers["count"] != SKIPPED
    if ask_sore and (yield from soreness(diary)):
        return True
    if due(diary) and (yield from anything_new(diary)):
        return True
    return (yield from details(diary))


def which_night(facts: Facts) -> Talk[date | None]:
    """The night to fill in or to change; None: none of them."""
    if not facts.missing:
        yield Say(text("morning-nothing-missing"))
        return None
    moment = yield from now()
    last = plan.last_night(moment, facts.person)
    choices: list[Choice[date | None]] = [
        Choice(
            f"d{night:%Y%m%d}",
            night,
            label="morning-last-night" if night == last else "morning-night",
            args=(("night", night),),
            wide=True,
        )
        for night in facts.missing[:NIGHTS]
    ]
    choices.append(Choice("cancel", None, label="cancel", wide=True))
    question = text("morning-which-night")
    return (yield from ask(Ask("night", question, tuple(choices), across=1)))


def count(diary: Diary) -> Talk[None]:
    """How many cramps; a quiet night without soreness is one tap."""
    if diary.facts.episodes:
        cramps = yield from confirmed(diary)
        yield from diary.note("count", str(cramps))
        return
    numbers = tuple(Choice(f"n{n}", str(n)) for n in range(1, MOST + 1))
    choices = (
        Choice("quiet", "quiet", style=Style.SUCCESS, wide=True),
        *numbers,
        *([Choice("none_but_sore", "0", wide=True)] if diary.fresh else []),
        Choice("skip", SKIPPED, label="morning-skip-night", wide=True),
    )
    question = Ask(diary.next_id("count"), text("morning-count"), choices, across=4)
    answer = yield from hear(diary, question)
    if answer == "quiet":
        yield from diary.note("count", "0")
        if diary.fresh:
            yield from diary.note("sore", "0")
    else:
        yield from diary.note("count", answer)


def noted(diary: Diary) -> Talk[None]:
    """One line of what was noted."""
    if diary.answers["count"] == SKIPPED:
        yield Say(text("morning-noted-nothing"))
        return
    cramps, sore = diary.number("count"), diary.number("sore")
    if sore:
        yield Say(text("morning-noted-sore", count=cramps, sore=sore))
    else:
        yield Say(text("morning-noted", count=cramps))


def last_card(diary: Diary) -> Ask[bool]:
    """Anything to change? It closes by itself."""
    n = diary.asked[END]
    diary.asked[END] += 1
    choices = (
        Choice("change", True),
        Choice("fine", False, style=Style.SUCCESS),
        Choice("over", False, shown=False),
    )
    silences = (Silence("over", after=CLOSES_AFTER),)
    return Ask(f"{END}.{n}", text("morning-end"), choices, silences=silences)


def changed(diary: Diary, given: tuple[str, ...]) -> Talk[bool]:
    """Ask one of the given answers again; True if a danger sign ended the talk."""
    n = diary.asked["change"]
    diary.asked["change"] += 1
    choices = tuple(
        Choice(kind, kind, label=f"morning-item-{kind.replace('_', '-')}") for kind in given
    )
    leave = Choice("cancel", "", label="cancel", wide=True)
    kind = yield from ask(Ask(f"change.{n}", text("morning-change"), (*choices, leave)))
    return bool(kind) and (yield from asked_anew(diary, kind))


def asked_anew(diary: Diary, kind: str) -> Talk[bool]:
    """Ask for one answer again; True if a danger sign ended the talk."""
    diary.forget(DEPENDENT.get(kind, (kind,)))
    if kind == "count":
        yield from count(diary)
    if kind == SAFETY:
        return (yield from anything_new(diary))
    return kind in BY_KIND and (yield from put(diary, BY_KIND[kind]))
