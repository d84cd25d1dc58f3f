"""What stands in a person's settings, line by line, as it is now."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from conversations.facts import Person, amend
from conversations.plan import FOREVER, WINDOW, may_drink
from conversations.script import Note, Talk, Text, text

WINDOW_MINUTES = int(WINDOW.total_seconds()) // 60


def put(person: Person, field: str, value: str | int) -> Talk[Person]:
    """Record one setting, and hand back the person as they are from then on."""
    yield Note(f"set.{field}", value)
    return amend(person, field, value)


def reminders(person: Person, moment: datetime) -> tuple[Text, ...]:
    """What Charley sends by itself, and when."""
    lines: list[Text] = []
    if person.merged:
        with_drink = "yes" if may_drink(person) else "no"
        lines.append(text("line-merged", time=person.stretch_at, drink=with_drink))
    else:
        if may_drink(person):
            lines.append(text("line-drink", time=person.drink_at))
        lines.append(
            text("line-stretch", time=person.stretch_at)
            if person.stretch
            else text("line-no-stretch")
        )
    lines.append(
        text("line-morning", time=person.morning_at) if person.morning else text("line-no-morning")
    )
    if may_drink(person) or person.stretch or person.merged or person.morning:
        lines.append(text("line-window", minutes=WINDOW_MINUTES))
    return (*lines, *pause(person, moment))


def pause(person: Person, moment: datetime) -> tuple[Text, ...]:
    """Whether the reminders rest, and until when."""
    until = person.paused_until
    if until is None or until <= today(person, moment):
        return ()
    if until.year == FOREVER.year:
        return (text("line-paused"),)
    return (text("line-paused-until", date=until),)


def everything(person: Person, moment: datetime) -> tuple[Text, ...]:
    """Every setting there is."""
    return (
        text("line-bedtime", time=person.bedtime),
        *reminders(person, moment),
        clock(person, moment),
        text("line-country", country=person.country) if person.country else text("line-no-country"),
        text("line-health", n=len(person.profile.conditions))
        if person.profile.health_answered
        else text("line-no-health"),
        text("line-fluids", fluids=person.profile.fluids.value),
        text("line-buzz", on=on_or_off(person.holds_buzz)),
        text("line-words", on=on_or_off(person.keep_words)),
        text("line-language"),
    )


def clock(person: Person, moment: datetime) -> Text:
    """What time Charley takes it to be for the person."""
    if person.zone is None:
        return text("line-no-zone")
    return text("line-zone", zone=person.zone, time=moment.astimezone(ZoneInfo(person.zone)).time())


def on_or_off(setting: bool) -> str:
    """For the wording to choose by."""
    return "on" if setting else "off"


def today(person: Person, moment: datetime) -> date:
    """The local date of the person."""
    return moment.astimezone(ZoneInfo(person.zone or "UTC")).date()
