"""Short talks about Charley itself: hello, help, privacy, pausing, and forgetting everything."""

from datetime import date, timedelta

from conversations.facts import EMPTY, Facts
from conversations.flows.questions import KEEP, Left, leaving
from conversations.flows.summary import clock, pause, put, reminders, today
from conversations.plan import FOREVER
from conversations.script import Ask, Choice, Outcome, Reading, Say, Style, Talk, ask, now, text
from conversations.understanding.times import read_date

LONGEST_PAUSE = timedelta(days=731)


def hello(facts: Facts) -> Talk[Outcome]:
    """/start of someone who is known already."""
    moment = yield from now()
    lines = (*reminders(facts.person, moment), clock(facts.person, moment))
    yield Say(text("hello", lines=lines))
    return Outcome("greeted")


def helping(_facts: Facts) -> Talk[Outcome]:
    """/help."""
    yield Say(text("help"))
    return Outcome("helped")


def privacy(_facts: Facts) -> Talk[Outcome]:
    """/privacy."""
    yield Say(text("privacy"))
    return Outcome("told")


def forget(_facts: Facts) -> Talk[Outcome]:
    """/forget: asked once, then done."""
    question = Ask(
        "forget",
        text("forget"),
        (
            Choice("forget", value=True, style=Style.DANGER, wide=True),
            Choice("keep", value=False, wide=True),
        ),
    )
    if (yield from ask(question)):
        yield Say(text("forgotten"))
        return Outcome("forgotten")
    yield Say(text("forget-kept"))
    return Outcome("kept")


def pausing(facts: Facts) -> Talk[Outcome]:
    """/pause: until a date, or until further notice."""
    moment = yield from now()
    until = yield from ask(how_long(today(facts.person, moment), paused(facts)))
    if isinstance(until, Left):
        yield Say(text("pause-unchanged"))
        return Outcome("unchanged")
    if until is None:
        yield from put(facts.person, "paused_until", EMPTY)
        yield Say(text("reminders-on"))
        return Outcome("resumed")
    yield from put(facts.person, "paused_until", until.isoformat())
    if until.year == FOREVER.year:
        yield Say(text("pause-open"))
    else:
        yield Say(text("pause-until", date=until))
    return Outcome("paused")


def paused(facts: Facts) -> bool:
    """Whether the reminders rest already."""
    return bool(pause(facts.person, facts.opened))


def how_long(day: date, already: bool) -> Ask[date | Left | None]:
    """For how long: by button, or a typed date, which is the first day with reminders again."""
    choices: list[Choice[date | None]] = [
        Choice("week", day + timedelta(days=7)),
        Choice("two_weeks", day + timedelta(days=14)),
        Choice("month", day + timedelta(days=30)),
        Choice("open", FOREVER),
    ]
    if already:
        choices.append(Choice("resume", None, style=Style.SUCCESS, wide=True))

    def canonical(typed: str, language: str) -> str | None:
        until = read_date(typed, day, language)
        return until.isoformat() if until and day < until <= day + LONGEST_PAUSE else None

    sample = (day + timedelta(days=3)).isoformat()
    reading = Reading(canonical, date.fromisoformat, (sample,))
    return Ask("pause", text("pause"), leaving(choices, KEEP), reading=reading)
