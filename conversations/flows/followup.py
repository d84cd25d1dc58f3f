"""After advice to get care: was the person seen, what were they told, and what got in the way?

Not done is met with help that fits, never with blame, and asked about twice at most; from then on
the question comes alone.
"""

from conversations import plan
from conversations.content.levels import Level
from conversations.facts import Facts
from conversations.flows.advice import advice, whom_to_call
from conversations.plan import Kind
from conversations.script import Ask, Choice, Note, Outcome, Say, Style, Talk, ask, now, text
from conversations.triage import RULES

SEEN, NOT_YET, NO_NEED = "seen", "not_yet", "no_need"
TOLD = ("fine", "treated", "private")
STOPPED = ("closed", "reach", "unneeded", "cost", "afraid", "other")
BY_LEVEL = frozenset({"closed", "reach"})  # help that is not the same for every level
MOST_HELP = 2  # talks in which it is asked what got in the way
SELF_HARM = "self_harm"


def followup(facts: Facts) -> Talk[Outcome]:
    """Ask; close the loop, or help with the call where it is still to be made."""
    if facts.late:
        yield Say(text("late"))
    if grave(facts) and next_time(facts) is None:
        yield Say(text("followup-last-time"))
    answer, reason = yield from ask(question(facts))
    yield Note("followup", answer)
    if answer == SEEN:
        yield from seen(facts)
    elif answer == NO_NEED and not grave(facts):
        yield Say(text("followup-no-need"))
    elif facts.helped >= MOST_HELP:
        yield from let_be(facts, reason)
    elif answer == NO_NEED:
        yield Say(text("followup-still-wise"))
        yield from help_with_call(facts)
    elif SELF_HARM in facts.flags:
        yield Say(text("followup-how-not-yet"))
        yield from help_with_call(facts)
    else:
        yield from in_the_way(facts, reason)
    if answer != SEEN:
        yield from promise(facts, answer)
    return Outcome(answer)


def grave(facts: Facts) -> bool:
    """Whether this is about something that cannot wait."""
    return facts.level > Level.SOON


def question(facts: Facts) -> Ask[tuple[str, str]]:
    """Were you seen? The signs are named; what got in the way may be typed at once."""
    choices = [
        Choice("seen", (SEEN, ""), style=Style.SUCCESS, wide=True),
        Choice("not_yet", (NOT_YET, "")),
        Choice("no_need", (NO_NEED, "")),
    ]
    if SELF_HARM in facts.flags:
        return Ask("followup", text("followup-how"), tuple(choices))
    for reason in STOPPED:
        label = f"followup-{reason}"
        choices.append(Choice(reason, (NOT_YET, reason), shown=False, label=label, finer=NOT_YET))
    signs = tuple(text(RULES[id].name) for id in facts.signs or facts.flags[:1] if id in RULES)
    about = signs or (text("followup-unnamed"),)
    return Ask("followup", text("followup", signs=about), tuple(choices))


def seen(facts: Facts) -> Talk[None]:
    """What were you told? In three words, and nothing is made of them."""
    if SELF_HARM in facts.flags:
        yield Say(text("followup-how-seen"))
    else:
        choices = tuple(Choice(told, told, wide=True) for told in TOLD)
        told = yield from ask(Ask("followup.told", text("followup-told"), choices))
        yield Note("followup.told", told)
        yield Say(text(f"followup-told-{told}"))
    person = facts.person
    if grave(facts) and (plan.wanted(person, Kind.EVENING) or plan.wanted(person, Kind.DRINK)):
        yield Say(text("followup-on-again"))


def in_the_way(facts: Facts, reason: str) -> Talk[None]:
    """What got in the way, and help that fits it; whom to call stands there at once."""
    if not reason:
        now_or_today = "followup-not-yet-now" if facts.level == Level.EMERGENCY else None
        yield Say(text(now_or_today or "followup-not-yet"))
        for line in whom_to_call(facts.flags, Level(facts.level), facts.person.country):
            yield Say(line)
        labels = [(each, f"followup-{each}") for each in STOPPED]
        choices = tuple(Choice(each, each, label=label, wide=True) for each, label in labels)
        reason = yield from ask(Ask("followup.stopped", text("followup-stopped"), choices))
    yield Note("followup.stopped", reason)
    yield Say(text(help_with(reason, Level(facts.level))))
    yield from help_with_call(facts)


def help_with(reason: str, level: Level) -> str:
    """The wording key of the help that fits what got in the way."""
    return f"followup-help-{reason}" + (f"-{level.name.lower()}" if reason in BY_LEVEL else "")


def let_be(facts: Facts, reason: str) -> Talk[None]:
    """Helped often enough: whom to call, and nothing more."""
    if reason:
        yield Note("followup.stopped", reason)
    yield Say(text("followup-let-be"))
    for line in whom_to_call(facts.flags, Level(facts.level), facts.person.country):
        yield Say(line)


def help_with_call(facts: Facts) -> Talk[None]:
    """Whom to call, words to say, and what to look out for: the advice once more."""
    *sentences, _promise = advice(facts.flags, Level(facts.level), facts.person.country)
    for each in sentences:
        yield Say(each)


def promise(facts: Facts, answer: str) -> Talk[None]:
    """When the question comes again, if it does, and what rests until then."""
    moment = yield from now()
    level = Level(facts.level)
    again = plan.follow_up_at(moment, facts.person, level, facts.asked_before + 1)
    if again is not None and (grave(facts) or answer == NOT_YET):
        yield Say(text("followup-again"))
    if grave(facts) and SELF_HARM not in facts.flags:
        yield Say(text("followup-resting"))


def next_time(facts: Facts) -> object:
    """When the question would come again after this time; None: it would not."""
    level = Level(facts.level)
    return plan.follow_up_at(facts.opened, facts.person, level, facts.asked_before + 1)
