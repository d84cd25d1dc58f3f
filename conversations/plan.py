"""When: the next prompt in a person's own local time, and whether it still makes sense.

A prompt belongs to a local date and is due at a wall time. A time that occurs twice in autumn is
the earlier one; a time skipped in spring is moved past the gap and still belongs to its own date.
Whatever happens to zones and times, a date has its prompt once: `last_done` only ever grows.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from functools import lru_cache
from zoneinfo import ZoneInfo

from conversations.content.levels import Level
from conversations.content.techniques import Moment
from conversations.facts import Person
from conversations.night import DAY, minutes, night_of, turn_of_day
from conversations.profile import Profile, allowed, may_prompt_drink

FOREVER = date.max  # `paused_until` of someone who paused until they say otherwise

WINDOW = timedelta(minutes=5)  # so much after its time a prompt may be meant to come
SAID_LATE = timedelta(minutes=10)  # later than this, a prompt says so
EVENING_PAST_BED = timedelta(minutes=30)
EVENING_AT_LEAST = timedelta(hours=1)
DRINK_USEFUL = timedelta(minutes=75)
DRINK_BEFORE_BED = timedelta(minutes=60)
MORNING_USEFUL = timedelta(hours=6)

SNOOZES = (30, 15, 10, 5)  # minutes: the longest that still ends before bedtime is taken
MIDDAY_AFTER_MORNING = timedelta(hours=4, minutes=30)
ASK_AGAIN_SOONEST = timedelta(hours=2)
REST = timedelta(hours=1)  # nothing is asked again this close to bedtime

FOLLOW_UP_SOONEST = timedelta(hours=2)
FOLLOW_UP_WITHOUT_ZONE = timedelta(hours=8)
FOLLOW_UP_DAILY = 3
FOLLOW_UP_LAST = timedelta(days=14)
FOLLOW_UP_SOON = timedelta(days=7)


class Kind(StrEnum):
    """What is sent by the clock every day."""

    DRINK = "drink"
    EVENING = "evening"
    MORNING = "morning"


@dataclass(frozen=True, slots=True)
class Planned:
    """A prompt to come: the date it belongs to, when, and until when it is of use (UTC)."""

    kind: Kind
    local_date: date
    due: datetime
    late_after: datetime


@dataclass(frozen=True, slots=True)
class Times:
    """The wall times that follow from a bedtime."""

    drink_at: time
    stretch_at: time
    wake: time
    morning_at: time


def next_prompt(
    now: datetime, person: Person, kind: Kind, last_done: date | None, *, overdue: bool = True
) -> Planned | None:
    """The next prompt after those that had their fate; None for someone who gets none.

    One whose time has passed is returned as long as it is of use, unless `overdue` is False: just
    after a person chose a time, what they have already missed should wait for tomorrow.
    """
    paused = person.paused_until
    if not wanted(person, kind) or (paused is not None and paused.year == FOREVER.year):
        return None
    day = now.astimezone(zone_of(person)).date() - timedelta(days=1)
    if last_done is not None:
        day = max(day, last_done + timedelta(days=1))
    if paused is not None:
        day = max(day, paused)
    for n in range(4):  # yesterday's may still be of use; one date may not exist in this zone
        planned = prompt_on(day + timedelta(days=n), person, kind)
        if planned and now < (planned.late_after if overdue else planned.due):
            return planned
    return None


def prompt_on(day: date, person: Person, kind: Kind) -> Planned | None:
    """The prompt of one local date; None on a date the zone left out, or with no useful time."""
    zone = zone_of(person)
    if instant(day, time(), zone) == instant(day + timedelta(days=1), time(), zone):
        return None
    due = instant(day, time_of(person, kind), zone)
    late_after = useful_until(day, due, person, kind)
    return Planned(kind, day, due, late_after) if late_after > due else None


def spread(planned: Planned, number: int) -> datetime:
    """When the prompt is sent: at its time or up to WINDOW later, for `number` always as much.

    Many choose the same minute, and only so many can be reached in a second.
    """
    share = (number - 1) * 2_654_435_761 % 2**32 / 2**32  # neighbours in number end up far apart
    room = min(WINDOW, (planned.late_after - planned.due) / 2)
    return planned.due + timedelta(seconds=int(share * room.total_seconds()))


def wanted(person: Person, kind: Kind) -> bool:
    """Whether this person wants such prompts, and may have them."""
    if not (person.consented and person.welcomed):
        return False
    if kind is Kind.DRINK:
        return may_drink(person) and not (person.merged and may_stretch(person))
    if kind is Kind.EVENING:
        return (person.stretch or person.merged) and may_stretch(person)
    return person.morning


def may_drink(person: Person) -> bool:
    """Whether a drink may be mentioned: wanted, and fluids are known not to be limited."""
    return person.drink and may_prompt_drink(person.profile)


def may_stretch(person: Person, form: str = "seated", flags: tuple[str, ...] = ()) -> bool:
    """Whether the stretch before bed is open to this person, apart from being steady tonight."""
    return _may_stretch(person.profile, form, flags)


@lru_cache(maxsize=4096)
def _may_stretch(profile: Profile, form: str, flags: tuple[str, ...]) -> bool:
    return allowed(
        "t17_bedtime",
        form,
        profile,
        flags,
        screen_clear=True,
        steady=True,
        moment=Moment.EVENING,
    )


def time_of(person: Person, kind: Kind) -> time:
    """The wall time at which a kind of prompt is due."""
    if kind is Kind.DRINK:
        return person.drink_at
    return person.stretch_at if kind is Kind.EVENING else person.morning_at


def useful_until(day: date, due: datetime, person: Person, kind: Kind) -> datetime:
    """From this instant on, the prompt of a local date that was not sent is better left out."""
    if kind is Kind.MORNING:
        return due + MORNING_USEFUL
    bed = bed_after(day, due, person, time_of(person, kind))
    if kind is Kind.DRINK:
        return min(due + DRINK_USEFUL, bed - DRINK_BEFORE_BED)
    return max(due + EVENING_AT_LEAST, bed + EVENING_PAST_BED)


def bed_after(day: date, due: datetime, person: Person, wall: time) -> datetime:
    """Bedtime after a prompt at this wall time; the prompt's own where bedtime has passed by then.

    Told by the clock on the wall, which may change between the two.
    """
    ahead = (minutes(person.bedtime) - minutes(wall)) % DAY
    if ahead > DAY // 2:
        return due
    night = day + timedelta(days=int(person.bedtime < wall))
    return max(due, instant(night, person.bedtime, zone_of(person)))


def is_late(due: datetime, now: datetime) -> bool:
    """Whether a prompt sent now should say that it comes late."""
    return now - due > SAID_LATE


def proposed(bedtime: time) -> Times:
    """The times to suggest to someone who goes to bed at this time."""
    return Times(
        drink_at=moved(bedtime, timedelta(hours=-2, minutes=-30)),
        stretch_at=moved(bedtime, timedelta(minutes=-20)),
        wake=moved(bedtime, timedelta(hours=8)),
        morning_at=moved(bedtime, timedelta(hours=9)),
    )


def snooze(now: datetime, person: Person) -> int | None:
    """How many minutes a reminder may be put off now; None when bedtime is too near."""
    return next((length for length in SNOOZES if snooze_allowed(now, person, length)), None)


def snooze_allowed(now: datetime, person: Person, length: int) -> bool:
    """Whether a reminder put off by so many minutes still comes before this night's bedtime."""
    night = night_of(now, person.zone, person.bedtime, person.wake)
    return now + timedelta(minutes=length) < bed_on(night, person)


def midday(moment: datetime, person: Person) -> datetime | None:
    """When to ask once more what was left open in the morning; None: no more before bedtime."""
    bed = following(moment, person.bedtime, person)
    noon = following(moment, moved(person.morning_at, MIDDAY_AFTER_MORNING), person)
    soonest = moment + ASK_AGAIN_SOONEST
    again = max(noon, soonest) if noon < bed else soonest
    return again if again < bed - REST else None


def last_night(moment: datetime, person: Person) -> date:
    """The latest night whose bedtime has passed."""
    night = night_of(moment, person.zone, person.bedtime, person.wake)
    return night if bed_on(night, person) <= moment else night - timedelta(days=1)


def follow_up_at(
    now: datetime,
    person: Person,
    level: Level,
    asked_before: int,
    advised: datetime | None = None,
) -> datetime | None:
    """When to ask "were you seen?"; None when it was asked often enough.

    `now` is when the advice was given, or the question last asked; `advised` when the advice was
    given, needed for the last time of asking only (by default three days before `now`).
    """
    if level <= Level.SELF_CARE or asked_before > (FOLLOW_UP_DAILY if level > Level.SOON else 0):
        return None
    if level is Level.SOON:
        return following(now + FOLLOW_UP_SOON, person.morning_at, person)
    if asked_before == FOLLOW_UP_DAILY:
        since = advised or now - timedelta(days=FOLLOW_UP_DAILY)
        return following(max(since + FOLLOW_UP_LAST, now), person.morning_at, person)
    if person.zone is None:
        return now + (timedelta(days=1) if asked_before else FOLLOW_UP_WITHOUT_ZONE)
    return following(now + FOLLOW_UP_SOONEST, person.morning_at, person)


def bed_on(night: date, person: Person) -> datetime:
    """The bedtime of a night: after midnight, it falls on the next calendar day."""
    early = minutes(person.bedtime) < turn_of_day(person.bedtime, person.wake)
    return instant(night + timedelta(days=int(early)), person.bedtime, zone_of(person))


def following(moment: datetime, wall: time, person: Person) -> datetime:
    """The first instant, not before `moment`, at which the person's clock shows this time."""
    zone = zone_of(person)
    day = moment.astimezone(zone).date() - timedelta(days=1)
    while (at := instant(day, wall, zone)) < moment:
        day += timedelta(days=1)
    return at


@lru_cache(maxsize=4096)
def instant(day: date, wall: time, zone: ZoneInfo) -> datetime:
    """A local date and wall time as UTC: the earlier of two, or moved past a gap."""
    return datetime.combine(day, wall.replace(fold=0), zone).astimezone(UTC)


def zone_of(person: Person) -> ZoneInfo:
    """The person's zone; UTC while it is not known."""
    return ZoneInfo(person.zone or "UTC")


def moved(wall: time, by: timedelta) -> time:
    """A wall time so much later or earlier, round the clock."""
    total = (minutes(wall) + int(by.total_seconds()) // 60) % DAY
    return time(total // 60, total % 60)
