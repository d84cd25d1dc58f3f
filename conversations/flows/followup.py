"""After advice to get care: was the person seen?"""

from conversations import plan
from conversations.content.levels import Level
from conversations.facts import Facts
from conversations.flows.advice import advice
from conversations.script import Ask, Choice, Note, Outcome, Say, Style, Talk, ask, now, text
from conversations.triage import RULES

AGAIN = text("advice-again")  # promised by the next line, and only if it holds
SEEN, NOT_YET, NO_NEED = "seen", "not_yet", "no_need"


def followup(facts: Facts) -> Talk[Outcome]:
    """Ask once, help with the call where it is still to be made, and never blame."""
    if facts.late:
        yield Say(text("late"))
    level = Level(facts.level)
    answer = yield from ask(question(facts))
    yield Note("followup", answer)
    if answer == SEEN:
        yield Say(text("followup-thanks"))
        return Outcome("seen")
    if answer == NO_NEED:
        yield Say(text("followup-no-need" if level is Level.SOON else "followup-still-wise"))
    else:
        grave = level is Level.EMERGENCY
        yield Say(text("followup-not-yet-now" if grave else "followup-not-yet"))
    if answer == NOT_YET or level > Level.SOON:
        yield from help_with_call(facts, level)
    yield from promise(facts, level)
    return Outcome(answer)


def question(facts: Facts) -> Ask[str]:
    """Were you seen? The sign that decided is named, so that it is clear what is meant."""
    choices = (
        Choice("seen", SEEN, style=Style.SUCCESS, wide=True),
        Choice("not_yet", NOT_YET),
        Choice("no_need", NO_NEED),
    )
    sign = text(RULES[facts.flags[0]].name) if facts.flags else text("followup-unnamed")
    return Ask("followup", text("followup", sign=sign), choices)


def help_with_call(facts: Facts, level: Level) -> Talk[None]:
    """Whom to call, words to say, and what to look out for: the advice once more."""
    for each in advice(facts.flags, level, facts.person.country):
        if each != AGAIN:
            yield Say(each)


def promise(facts: Facts, level: Level) -> Talk[None]:
    """When the question comes again, if it does."""
    moment = yield from now()
    again = plan.follow_up_at(moment, facts.person, level, facts.asked_before + 1)
    if again is not None:
        yield Say(text("followup-again"))
