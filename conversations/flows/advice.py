"""Seek-care advice: what to do, how soon, whom to call, what to do meanwhile and what not to do.

`advise` is what every flow calls when a danger sign has been found; `urgent` is the talk that
opens when typed words carry one.
"""

from collections.abc import Sequence
from datetime import timedelta

from conversations.content.combinations import Combination
from conversations.content.countries import Number, Numbers, numbers
from conversations.content.ladders import FOLLOW_UP_WAIT
from conversations.content.levels import Level
from conversations.content.red_flags import RED_FLAGS
from conversations.facts import Facts
from conversations.script import (
    Advise,
    Ask,
    Choice,
    Note,
    Outcome,
    Say,
    Silence,
    Style,
    Talk,
    Text,
    Value,
    ask,
    text,
)
from conversations.triage import RULES, assess

WORSE = frozenset(
    {
        "calf_tear",
        "fall_injury",
        "injury_or_illness",
        "new_weakness",
        "pregnancy_leg",
        "quinine_bleeding",
        "rhabdo_signs",
        "skin_infection",
        "sudden_numbness",
        "swelling_both",
        "tetanus_exposure",
        "toxin_exposure",
        "unsteady_dizzy_fell",
    }
)
"""Rules with reasons of their own to call the emergency number after all."""

POISON = "poison"
"""The note on a number that helps with poisons only."""


def advise(flags: tuple[str, ...], facts: Facts) -> Talk[Level]:
    """Put seek-care advice for these red flags on the record and before the person.

    Returns the level; nothing is said where no flag asks for care. KeyError for an unknown flag.
    """
    assessment = assess(flags, facts.person.profile.conditions)
    if assessment.level is Level.SELF_CARE:
        return assessment.level
    yield Note("red_flag", assessment.rules[0])
    yield Advise(
        assessment.level,
        assessment.rules,
        advice(assessment.rules, assessment.level, facts.person.country),
    )
    return assessment.level


def advice(rules: Sequence[str], level: Level, country: str | None) -> tuple[Text, ...]:
    """The sentences of an advice, first things first; `rules` with the deciding one first."""
    known = numbers(country)
    number = emergency_number(known)
    deciding = those_deciding(rules, level)
    about = [text(f"advice-{id}") for id in deciding]
    worse = [text(f"advice-{id}-worse") for id in deciding if id in WORSE]
    first = whom_to_call(rules, level, country)
    match level:
        case Level.EMERGENCY:
            if "self_harm" in deciding:
                crisis = [text("advice-self_harm-crisis", crisis=spoken(known.crisis))]
                last = crisis if known.crisis else []
            else:
                last = [text("advice-emergency-rest")]
                last += [text("numbers-elsewhere")] if known.known else []
        case Level.URGENT:
            last = [text("advice-urgent-net", number=number), *worse]
        case _:
            last = [text("advice-soon-net", number=number), *worse]
    return (*first, *about, *last, asked_again(level, deciding))


def whom_to_call(rules: Sequence[str], level: Level, country: str | None) -> list[Text]:
    """The first sentences of an advice: what to do, how soon, and by which number."""
    known = numbers(country)
    if level is Level.EMERGENCY:
        first = text("advice-emergency", number=emergency_number(known))
        return [first] if known.known else [first, text("numbers-default")]
    if level is Level.URGENT:
        poison = "toxin_exposure" in those_deciding(rules, level)
        return [text("advice-urgent", line=advice_line(known, poison=poison))]
    return [text("advice-soon")]


def those_deciding(rules: Sequence[str], level: Level) -> list[str]:
    """Those of the rules that make up this level and have words of their own."""
    return [id for id in rules if RULES[id].level is level and speaks(id)]


def asked_again(level: Level, deciding: list[str]) -> Text:
    """When Charley comes back to it."""
    if "self_harm" in deciding:
        return text("advice-again-how")
    return text("advice-again-soon" if level is Level.SOON else "advice-again")


def speaks(id: str) -> bool:
    """Whether a rule has words of its own; a combination that amounts to a flag uses the flag's."""
    rule = RULES[id]
    return not (isinstance(rule, Combination) and rule.gives)


def emergency_number(known: Numbers) -> Value:
    """How the emergency number is named inside a sentence."""
    return spoken(known.emergency) if known.known else text("advice-local-number")


def advice_line(known: Numbers, *, poison: bool) -> Value:
    """The country's advice line, and what is said besides it or in place of it."""
    besides = text(known.advice_key) if known.advice_key else None
    lines = tuple(each for each in known.advice if poison or each.note != POISON)
    if not lines:
        return besides or text("numbers-no-advice-line")
    line = spoken(lines)
    return line if besides is None else text("advice-lines", first=line, then=besides)


def spoken(parts: tuple[Number, ...]) -> Value:
    """Numbers in one phrase, such as "999 or 112"."""
    said: Value = ""
    for part in reversed(parts):
        one: Value = text(f"numbers-{part.note}", number=part.digits) if part.note else part.digits
        said = text("numbers-or", first=one, then=said) if said else one
    return said


def urgent(facts: Facts) -> Talk[Outcome]:
    """Typed words carry danger: act at once, or ask once where they may mean something else."""
    if facts.in_doubt and not (yield from is_so(facts)):
        yield Say(text("urgent-no-danger"))
        return Outcome("no_danger")
    level = yield from advise(facts.flags, facts)
    return Outcome("escalated" if level >= Level.URGENT else "advised")


def is_so(facts: Facts) -> Talk[bool]:
    """One kind question about the signs the words may mean; not sure and silence are yes."""
    rules = assess(facts.flags, facts.person.profile.conditions).rules
    signs = tuple(text(RED_FLAGS[id].clarify) for id in rules if id in RED_FLAGS)
    return (
        yield from ask(
            Ask(
                "urgent.sure",
                text("urgent-sure", signs=signs),
                (
                    Choice("yes", value=True, style=Style.DANGER),
                    Choice("unsure", value=True),
                    Choice("no", value=False),
                    Choice("silent", value=True, shown=False),
                ),
                silences=(Silence("silent", after=timedelta(seconds=FOLLOW_UP_WAIT)),),
                back=False,
            )
        )
    )
