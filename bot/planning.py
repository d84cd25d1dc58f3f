"""Setting the timers that follow from a person's plan and from advice that was given."""

from datetime import date, datetime

from bot.storage import diary, people, timers
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
    last: date | None = None,
    overdue: bool = True,
    soonest: datetime | None = None,
) -> bool:
    """Set the next prompt of a kind: the first local date that has not had its own.

    `last` is the latest that has, where the caller knows; otherwise it is looked up.
    """
    if last is None:
        last = diary.last_prompted(conn, person.id, kind.value)
    planned = plan.next_prompt(at, person.about, kind, last, overdue=overdue)
    if planned is None:
        return False
    key = f"{kind.value}:{person.id}:{planned.local_date}"
    due = plan.spread(planned, person.id)
    if soonest is not None:
        due = max(due, soonest)
    timers.put(conn, [Timer(key, person.id, kind.value, due)])
    return True


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


def mend(conn: Connection, at: datetime) -> int:
    """Set the prompts of people whose chain of timers broke. Returns how many there were.

    Each prompt sets the next, so a chain that broke once would be silent for ever.
    """
    mended = 0
    for id, kinds in people.planned_kinds(conn, [kind.value for kind in Kind]):
        person = people.by_id(conn, id)
        if person is None:
            continue
        missing = [kind for kind in Kind if kind.value not in kinds]
        planned = [plan_next(conn, person, at, kind, overdue=False) for kind in missing]
        mended += any(planned)
    return mended
