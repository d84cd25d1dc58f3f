"""A timer has come: does the prompt still make sense, and what became of it?

Whatever follows, the next prompt is planned first, and the fate of this one is written down: no
local date has two, and none passes in silence.
"""

from datetime import date, time, timedelta

from bot import gather, open_advice, silences, talks
from bot.desk import Desk
from bot.incoming import Due
from bot.planning import date_of, follow_up, plan_next
from bot.storage import advices, diary, people, sessions, timers
from bot.storage.outbox import BULK
from bot.storage.sessions import Session
from bot.storage.timers import Timer
from conversations import plan
from conversations.content.levels import Level
from conversations.facts import Facts
from conversations.plan import Kind, Planned

ASK_ABOUT_IT = 5  # evenings without any reaction
LATER = timedelta(minutes=20)


def due(desk: Desk, timer: Due) -> None:
    """Do what the timer was set for."""
    match timer.kind:
        case "wait":
            assert timer.session is not None
            assert timer.turn is not None
            assert timer.choice is not None
            silences.silence(desk, timer.session, timer.turn, timer.choice)
        case "patience":
            assert timer.session is not None
            silences.expire(desk, timer.session)
        case "followup":
            ask_after(desk, timer)
        case _:
            prompt(desk, timer)


def prompt(desk: Desk, timer: Due) -> None:
    """An evening or morning prompt of one local date."""
    kind = Kind(timer.kind)
    on = date_of(timer.key)
    last = diary.last_prompted(desk.conn, desk.person.id, kind.value)
    if last is not None and (
        last == on or (last > on and diary.prompted(desk.conn, desk.person.id, kind.value, on))
    ):
        plan_next(desk.conn, desk.person, desk.at, kind, last=last)
        return
    last = on if last is None else max(last, on)
    planned = plan.prompt_on(on, desk.about, kind)
    why_not = reason_against(desk, kind, planned)
    if why_not == "talk_open" and kind is Kind.MORNING:
        again = desk.at + LATER
        timers.put(desk.conn, [Timer(timer.key, desk.person.id, timer.kind, again)])
        return
    if why_not is not None or planned is None:
        fate = why_not or "not_wanted"
        diary.prompt(desk.conn, desk.person.id, kind.value, on, timer.due_at, fate)
        last = max(last, pass_over(desk, kind, on))
        plan_next(desk.conn, desk.person, desk.at, kind, last=last)
        return
    desk.lane = BULK
    talks.make_room(desk, kind.value)
    talk, facts = _talk_for(desk, kind, late=plan.is_late(planned.due, desk.at))
    session = talks.begin_alone(desk, talk, facts, loud=True)
    diary.prompt(desk.conn, desk.person.id, kind.value, on, planned.due, "sent", session.id)
    if kind is not Kind.MORNING:  # it has one wording; counting it, the drink's would stand still
        people.turn_wording(desk.conn, desk.person.id)
    plan_next(desk.conn, desk.person, desk.at, kind, last=last)


def pass_over(desk: Desk, kind: Kind, on: date) -> date:
    """Write down what became of the dates after this one that went by while nothing ran.

    Returns the last of them, or this one.
    """
    last = on
    while True:
        on += timedelta(days=1)
        planned = plan.prompt_on(on, desk.about, kind)
        if planned is None:
            if desk.at < plan.instant(on, time(), plan.zone_of(desk.about)):
                return last
        elif desk.at < planned.late_after:
            return last
        elif not diary.prompted(desk.conn, desk.person.id, kind.value, on):
            fate = reason_against(desk, kind, planned) or "too_late"
            diary.prompt(desk.conn, desk.person.id, kind.value, on, planned.due, fate)
            last = on


def reason_against(desk: Desk, kind: Kind, planned: Planned | None) -> str | None:
    """Why a prompt is not sent; None where it is."""
    if planned is None or not plan.wanted(desk.about, kind):
        return "not_wanted"
    if desk.person.blocked:
        return "blocked"
    if desk.about.paused_until is not None and planned.local_date < desk.about.paused_until:
        return "paused"
    if desk.at >= planned.late_after:
        return "too_late"
    if already_done(desk, kind):
        return "already_done"
    if kind is not Kind.MORNING and open_advice.all_open(desk, Level.URGENT):
        return "advice_open"
    if talk_open(desk):
        return "talk_open"
    return None


def already_done(desk: Desk, kind: Kind) -> bool:
    """Whether there is nothing left to remind of."""
    if kind is Kind.MORNING:
        night = plan.last_night(desk.at, desk.about)
        return "count" in diary.given(desk.conn, desk.person.id, night)
    if kind is Kind.EVENING:
        given = diary.given(desk.conn, desk.person.id, gather.tonight(desk))
        return given.get("stretch") == "yes"
    return False


def talk_open(desk: Desk) -> bool:
    """Whether the person is in the middle of something."""
    session = sessions.active(desk.conn, desk.person.id)
    if session is None:
        return False
    if _asking(session):
        return desk.at - session.moved_at < LATER
    if session.untouched and talks.entry_of(session).prompt:
        return False
    return desk.at - session.moved_at < talks.IDLE


def _talk_for(desk: Desk, kind: Kind, *, late: bool) -> tuple[str, Facts]:
    if kind is Kind.MORNING:
        last, weekly = plan.last_night(desk.at, desk.about), gather.review_due(desk)
        more = gather.across_nights(desk)
        return "morning", gather.facts(desk, last, late=late, weekly=weekly, **more)
    night = gather.tonight(desk)
    if kind is Kind.DRINK:
        return "drink", gather.facts(desk, night, late=late, hot=gather.sweaty(desk))
    ignored = gather.ignored_evenings(desk)
    talk = "keep" if ignored >= ASK_ABOUT_IT else "evening"
    hot = gather.sweaty(desk)
    return talk, gather.facts(desk, night, late=late, ignored=ignored, hot=hot)


def ask_after(desk: Desk, timer: Due) -> None:
    """Was the person seen? Asked as promised, until they were or it was asked often enough.

    One question names all that is due, so a timer may come for what was asked about already.
    """
    _, id, asked = timer.key.split(":")
    advice = advices.by_id(desk.conn, int(id))
    if advice is None or not advice.open or advice.asked != int(asked):
        return
    if desk.person.blocked:  # nobody would be asked: on another day
        again = desk.at + plan.FOLLOW_UP_SOONEST
        follow_up(desk.conn, desk.person, again, advice, asked=advice.asked)
        return
    if talk_open(desk) and not _asking(sessions.active(desk.conn, desk.person.id)):
        again = desk.at + LATER
        timers.put(desk.conn, [Timer(timer.key, desk.person.id, timer.kind, again)])
        return
    found = open_advice.asked_with(desk, advice)
    facts = open_advice.facts(desk, found)
    advices.asked_after(desk.conn, [each.id for each in found], desk.at)
    for each in found:
        follow_up(desk.conn, desk.person, desk.at, each, asked=each.asked + 1)
    talks.begin(desk, "followup", facts, loud=True)


def _asking(session: Session | None) -> bool:
    return session is not None and session.talk == "followup" and session.untouched
