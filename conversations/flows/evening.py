"""The evening: a glass of water well before bed, and the stretch just before it."""

from dataclasses import replace
from datetime import datetime, timedelta
from enum import StrEnum

from conversations import plan
from conversations.content.conditions import Condition
from conversations.facts import Facts
from conversations.flows.followup import followup
from conversations.flows.stretching import ALL, guided, possible
from conversations.profile import Fluids
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

DRINK_WORDINGS = 3
EVENING_WORDINGS = 5
SNOOZES = 3  # times a reminder may be put off in one evening


class Wish(StrEnum):
    """What a person may want to do with the reminder."""

    START = "start"
    DONE = "done"
    SNOOZE = "snooze"
    SKIP = "skip"
    SEATED = "seated"  # had alcohol or a sleeping tablet: the sitting form tonight
    OVER = "over"  # the snooze has passed


def drink(facts: Facts) -> Talk[Outcome]:
    """A short word about a drink, for those who may have it."""
    if facts.late:
        yield Say(text("late"))
    turned = f"drink-prompt-{facts.rotation % DRINK_WORDINGS + 1}"
    yield Say(text("drink-prompt-hot" if facts.hot else turned))
    taken = (Choice("had", "yes", style=Style.SUCCESS), Choice("no", "no"))
    hot = Choice("hot", "hot", wide=True)
    had = yield from ask(Ask("drink", text("drink-ask"), (*taken, hot)))
    if had == "hot":
        yield Note("hot", "yes")
        yield Say(text("drink-hot"))
        had = yield from ask(Ask("drink.hot", text("drink-ask"), taken))
    yield Note("drink", had)
    yield Say(text(f"drink-end-{had}"))
    return Outcome("had" if had == "yes" else "skipped")


def evening(facts: Facts) -> Talk[Outcome]:
    """The reminder of the stretch, and the stretch itself if wanted."""
    if facts.late:
        yield Say(text("late"))
    if not possible(facts, "seated"):
        return (yield from barred(facts))
    yield from invitation(facts)
    wish = yield from decision(facts)
    if wish is Wish.SKIP:
        yield Note("stretch", "no")
        yield Say(text("evening-skipped"))
        return Outcome("skipped")
    if wish is Wish.DONE:
        yield Note("stretch", "yes")
        yield Say(text("evening-done"))
        return Outcome("done")
    if wish is Wish.SEATED:
        yield Note("finding", "drunk_or_sedated")
    return (yield from stretched(facts, sitting=wish is Wish.SEATED))


def stretch(facts: Facts) -> Talk[Outcome]:
    """The stretch whenever a person asks for it; first they should be seen, where advised to."""
    if facts.following:
        yield Say(text("stretch-barred-sign"))
        return (yield from followup(facts))
    if not possible(facts, "seated"):
        return (yield from barred(facts))
    return (yield from stretched(facts))


def barred(facts: Facts) -> Talk[Outcome]:
    """Not tonight, and why."""
    healing = not possible(replace(facts, flags=()), "seated")
    yield Say(text("stretch-barred" if healing else "stretch-barred-sign"))
    return Outcome("barred")


def stretched(facts: Facts, *, sitting: bool = False) -> Talk[Outcome]:
    """The guided stretch as the end of a talk."""
    done = yield from guided(facts, sitting=sitting)
    return Outcome("stretched" if done == ALL else "stopped")


def invitation(facts: Facts) -> Talk[None]:
    """The words of tonight, and what else holds for this person."""
    profile = facts.person.profile
    yield Say(text(f"evening-prompt-{facts.rotation % EVENING_WORDINGS + 1}"))
    if not possible(facts, "standing"):
        yield Say(text("evening-seated"))
    if Condition.PREGNANT in profile.conditions:
        yield Say(text("evening-pregnant"))
    if profile.fluids is Fluids.LIMITED:
        yield Say(text("evening-fluids-limited"))
    elif facts.person.merged and plan.may_drink(facts.person):
        yield Say(text("evening-drink-hot" if facts.hot else "evening-drink"))


def decision(facts: Facts) -> Talk[Wish]:
    """Now, done already, later or not tonight; "later" a few times, and never past bedtime."""
    for n in range(SNOOZES):
        moment = yield from now()
        may_snooze = plan.snooze(moment, facts.person) is not None
        wish = yield from ask(reminder(n, facts, may_snooze=may_snooze))
        if wish is not Wish.SNOOZE:
            return wish
        moment = yield from now()
        length = plan.snooze(moment, facts.person)
        if length is None:
            return (yield from ask(last_call(facts, "evening-bedtime")))
        wish = yield from ask(waiting(n, facts, moment, timedelta(minutes=length)))
        if wish is not Wish.OVER:
            return wish
    return (yield from ask(last_call(facts, "evening-last", anew=True)))


def reminder(n: int, facts: Facts, *, may_snooze: bool) -> Ask[Wish]:
    """The question under the reminder; after a snooze it comes as a new message."""
    snooze = Choice("snooze", Wish.SNOOZE, shown=may_snooze, label="evening-snooze")
    start, done, *rest = options(facts)
    key = "evening-again" if n else "evening-ask"
    return Ask(f"evening.{n}", text(key), (start, done, snooze, *rest), anew=n > 0)


def waiting(n: int, facts: Facts, moment: datetime, length: timedelta) -> Ask[Wish]:
    """While it is put off, the buttons stay."""
    over = Choice("over", Wish.OVER, shown=False)
    return Ask(
        f"evening.{n}.wait",
        text("evening-snoozed", at=moment + length),
        (*options(facts), over),
        silences=(Silence("over", after=length),),
    )


def last_call(facts: Facts, key: str, *, anew: bool = False) -> Ask[Wish]:
    """Bedtime is near: no more putting off."""
    return Ask("evening.last", text(key), options(facts), anew=anew)


def options(facts: Facts) -> tuple[Choice[Wish], ...]:
    """What can always be chosen; sitting only where it is not the only form anyway."""
    choices = [
        Choice("start", Wish.START, style=Style.SUCCESS, label="evening-start"),
        Choice("done", Wish.DONE, label="evening-did"),
        Choice("skip", Wish.SKIP, label="evening-skip"),
    ]
    if possible(facts, "standing"):
        choices.append(Choice("seated", Wish.SEATED, label="evening-had-alcohol", wide=True))
    return tuple(choices)
