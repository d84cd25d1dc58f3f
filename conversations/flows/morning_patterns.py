"""What the check-in sees across nights, and how it tells of it."""

from datetime import date, datetime

from conversations import plan
from conversations.alerts import alongside, news, quiet
from conversations.content.levels import Level
from conversations.facts import Night
from conversations.flows.advice import advice, whom_to_call
from conversations.flows.morning_diary import Diary
from conversations.patterns import LOGGED, LOGGED_LONG, Alert, sore_for_days, told
from conversations.script import Advise, Note, Say, Talk, Text, now, text
from conversations.triage import RULES, assess


def nights(diary: Diary) -> tuple[Night, ...]:
    """All that is known of the last weeks, with the answers of this talk."""
    about = diary.facts.night
    assert about is not None
    known = next((each for each in diary.facts.diary if each.night == about), Night(about))
    logged = tuple(pair for pair in known.given if pair[0] in (LOGGED, LOGGED_LONG))
    tonight = Night(about, given=(*diary.answers.items(), *logged))
    return (*(each for each in diary.facts.diary if each.night != about), tonight)


def sore_before(diary: Diary) -> int | None:
    """How sore it was on the morning before; None where that is not known."""
    about = diary.facts.night
    return next(
        (told(each).sore for each in diary.facts.diary if each.night == day_before(about)), None
    )


def day_before(night: date | None) -> date | None:
    """The night before, where one is known."""
    return None if night is None else date.fromordinal(night.toordinal() - 1)


def sore_too_long(diary: Diary) -> bool:
    """Whether the same spot has been sore for days, and that has not just been said."""
    about = diary.facts.night
    assert about is not None
    return sore_for_days(nights(diary), about) and not quiet(
        "sore_over_3_days", Level.SOON, diary.facts.advised, about
    )


def said_lately(diary: Diary, flag: str, moment: datetime) -> bool:
    """Whether the person has been advised about this in the last fourteen nights."""
    last = plan.last_night(moment, diary.facts.person)
    return quiet(flag, RULES[flag].level, diary.facts.advised, last)


def alerted(diary: Diary, least: Level = Level.SOON) -> Talk[bool]:
    """Tell of the patterns that are news, from this level on; True if one ends the talk.

    A talk that is taken up days later knows too little of the nights since; the next one will
    know all.
    """
    facts, moment = diary.facts, (yield from now())
    last = plan.last_night(moment, facts.person)
    if last != plan.last_night(facts.opened, facts.person):
        return False
    alerts = tuple(
        alert
        for alert in news(facts, nights(diary), last)
        if alert.pattern.level >= least and alert.pattern.flag not in diary.told
    )
    if least == Level.SOON:
        yield from mentioned(alongside(facts, nights(diary), last), diary)
    if not alerts:
        return False
    flags = tuple(dict.fromkeys(alert.pattern.flag for alert in alerts))
    diary.told.update(flags)
    return (yield from tell(alerts, flags, diary)) >= Level.URGENT


def mentioned(alerts: tuple[Alert, ...], diary: Diary) -> Talk[None]:
    """Tell of what belongs to an appointment that was advised already."""
    fresh = tuple(alert for alert in alerts if alert.pattern.flag not in diary.told)
    for flag in dict.fromkeys(alert.pattern.flag for alert in fresh):
        diary.told.add(flag)
        yield Note("red_flag", flag)
    if fresh:
        yield Say(text("morning-alongside", because=tuple(why(alert) for alert in fresh)))


def tell(alerts: tuple[Alert, ...], flags: tuple[str, ...], diary: Diary) -> Talk[Level]:
    """One advice for all of them: what to do first, then what was counted, then the rest."""
    person = diary.facts.person
    found = assess(flags, person.profile.conditions)
    said = advice(found.rules, found.level, person.country)
    first = len(whom_to_call(found.rules, found.level, person.country))
    because = tuple(why(alert) for alert in alerts)
    yield Note("red_flag", found.rules[0])
    yield Advise(
        found.level,
        found.rules,
        (*said[:first], *because, *said[first:]),
        basis=tuple(alert.basis for alert in alerts),
    )
    return found.level


def why(alert: Alert) -> Text:
    """What was counted, with its dates."""
    row = alert.pattern
    lines = tuple(
        text(f"pattern-night-{row.answer}", night=night, count=count)
        for night, count in alert.nights
    )
    totals = dict(alert.totals)
    return text(row.why, nights=lines, count=len(alert.nights), window=row.window, **totals)
