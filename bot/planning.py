"""Setting the timers that follow from a person's plan and from advice that was given."""

from dataclasses import dataclass
from datetime import date, datetime

from bot.storage import diary, inbox, people, timers
from bot.storage.advices import Advice
from bot.storage.connection import Connection
from bot.storage.people import Known
from bot.storage.timers import Timer
from conversations import plan
from conversations.content.levels import Level
from conversations.facts import Person
from conversations.plan import Kind


def replan(conn: Connection, person: Known, at: datetime, before: Person | None = None) -> None:
    """Set the next prompt of every kind anew, after times, zone or wishes have changed.

    A prompt that was due by what held `before`, and only waits its turn, is not lost by that.
    """
    present = {timer.kind: timer for timer in timers.of(conn, person.id)}
    for kind in Kind:
        timer = present.get(kind.value)
        timers.drop(conn, person.id, kind.value)
        if before is not None and timer is not None and _was_due(timer, before, at):
            plan_next(conn, person, at, kind, soonest=timer.due_at)
        else:
            plan_next(conn, person, at, kind, overdue=False)


def _was_due(timer: Timer, person: Person, at: datetime) -> bool:
    planned = plan.prompt_on(date_of(timer.key), person, Kind(timer.kind))
    return planned is not None and planned.due <= at


def date_of(key: str) -> date:
    """The local date a prompt's timer is for."""
    return date.fromisoformat(key.rpartition(":")[2])


def plan_next(
    conn: Connection,
    person: Known,
    at: datetime,
    kind: Kind,
    *,
    overdue: bool = True,
    soonest: datetime | None = None,
) -> bool:
    """Set the next prompt of a kind; False where there is none to come."""
    last = diary.last_prompted(conn, [person.id], kind.value)[person.id]
    timer = next_timer(person, at, kind, last, overdue=overdue, soonest=soonest)
    timers.put(conn, [timer] if timer else [])
    return timer is not None


def next_timer(
    person: Known,
    at: datetime,
    kind: Kind,
    last: date | None,
    *,
    overdue: bool = True,
    soonest: datetime | None = None,
) -> Timer | None:
    """The timer of the next prompt of a kind: the first local date that has not had its own.

    `last` is the latest that has; None comes back for somebody who gets no such prompts, and for
    whoever blocked the bot: they are planned for anew when they are back.
    """
    if person.blocked:
        return None
    planned = plan.next_prompt(at, person.about, kind, last, overdue=overdue)
    if planned is None:
        return None
    due = plan.spread(planned, person.id)
    if soonest is not None:
        due = max(due, soonest)
    return Timer(f"{kind.value}:{person.id}:{planned.local_date}", person.id, kind.value, due)


def follow_up(
    conn: Connection, person: Known, at: datetime, advice: Advice, *, asked: int
) -> datetime | None:
    """Set the time to ask whether the person was seen; None where it was asked often enough."""
    level = Level(advice.level)
    due = plan.follow_up_at(at, person.about, level, asked, advised=advice.given_at)
    if due is not None:
        key = f"followup:{advice.id}:{asked}"
        timers.put(conn, [Timer(key, person.id, "followup", due)])
    return due


@dataclass(frozen=True, slots=True)
class Mended:
    """Some people were looked at, up to this number; so many of them had a plan that broke."""

    up_to: int | None  # None: there was nobody left
    people: int = 0


def mend(conn: Connection, at: datetime, after: int, most: int) -> Mended:
    """Set the prompts of people whose chain of timers broke, of the next people by number.

    Each prompt sets the next, so a chain that broke once would be silent for ever.
    """
    kinds = [kind.value for kind in Kind]
    found = people.plans(conn, kinds, after, most)
    if not found:
        return Mended(None)
    broken = [mend_one(conn, at, id) for id, planned in found if planned < len(kinds)]
    return Mended(found[-1][0], sum(broken))


def mend_one(conn: Connection, at: datetime, id: int) -> bool:
    """Set what prompts of one person are not planned and should be; whether there were any."""
    person = people.by_id(conn, id)
    if person is None:
        return False
    has = {timer.kind for timer in timers.of(conn, id)}
    missing = [
        kind
        for kind in Kind
        if kind.value not in has and plan.next_prompt(at, person.about, kind, None) is not None
    ]
    if not missing or inbox.waits(conn, person.user):  # it may be what plans the next prompt
        return False
    planned = [plan_next(conn, person, at, kind, overdue=False) for kind in missing]
    return any(planned)
