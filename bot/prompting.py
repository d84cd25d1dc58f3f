"""A timer has come: does the prompt still make sense, and what became of it?

Whatever follows, the next prompt is planned first, and the fate of this one is written down: no
local date has two, and none passes in silence. Many are due in the same minute, so prompts are
handled together: what is on record is read once for all of these people, and so is written what
follows.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from bot import gather, open_advice, silences, talks
from bot.desk import Desk
from bot.incoming import Due
from bot.planning import date_of, follow_up, next_timer
from bot.plays import Plays
from bot.storage import advices, diary, nights, people, sessions, timers
from bot.storage.connection import Connection
from bot.storage.outbox import BULK
from bot.storage.sessions import Session
from bot.storage.timers import Timer
from conversations import plan
from conversations.content.levels import Level
from conversations.plan import Kind, Planned
from conversations.wording.catalogue import Catalogue

PROMPTS = frozenset(kind.value for kind in Kind)
"""The kinds of timers that are prompts."""

LATER = timedelta(minutes=20)


def due(desk: Desk, timer: Due) -> None:
    """Do what a timer was set for that is no prompt."""
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
            raise ValueError(f"a timer of no kind that is known: {timer.kind}")


@dataclass(frozen=True, slots=True)
class Rung:
    """A prompt whose time has come: an evening's or a morning's, of one local date."""

    desk: Desk
    timer: Due
    kind: Kind
    on: date

    @property
    def night(self) -> tuple[int, date]:
        """Whose night it is about, and which."""
        desk = self.desk
        if self.kind is Kind.MORNING:
            return desk.person.id, plan.last_night(desk.at, desk.about)
        return desk.person.id, gather.tonight(desk)


@dataclass(frozen=True, slots=True)
class Record:
    """What is on record of somebody and decides whether they are sent a prompt."""

    last: date | None  # the latest local date that has had its prompt of this kind
    given: Mapping[str, str]  # what was said of the night it is about
    advised: bool  # advice that cannot wait stands open
    active: Session | None  # the talk they are in


def remind(
    conn: Connection,
    due: Sequence[tuple[str, Due]],
    at: datetime,
    catalogue: Catalogue,
    plays: Plays,
) -> None:
    """Deal with prompts of different people; before each stands what caused it."""
    known = people.by_ids(conn, [timer.person for _, timer in due])
    rung = [
        Rung(
            Desk(conn, at, cause, catalogue, known[timer.person], plays=plays),
            timer,
            Kind(timer.kind),
            date_of(timer.key),
        )
        for cause, timer in due
        if timer.person in known
    ]
    following: list[Timer | None] = []
    sent: list[tuple[Rung, Planned]] = []
    for each, record in zip(rung, _records(conn, rung), strict=True):
        timer, planned = decide(each, record)
        following.append(timer)
        if planned is not None:
            each.desk.lane = BULK
            talks.give_way(each.desk, record.active, each.kind.value)
            sent.append((each, planned))
    timers.put(conn, filter(None, following))
    _send(conn, sent)
    for each in rung:
        each.desk.clear()


def _records(conn: Connection, rung: Sequence[Rung]) -> list[Record]:
    """What is on record; of whoever blocked the bot only what was prompted last."""
    last = {
        kind: diary.last_prompted(
            conn, [each.desk.person.id for each in rung if each.kind is kind], kind.value
        )
        for kind in {each.kind for each in rung}
    }
    reached = [each for each in rung if not each.desk.person.blocked]
    ids = [each.desk.person.id for each in reached]
    given = nights.given(conn, [each.night for each in reached])
    advised = advices.with_open(conn, ids, Level.URGENT) if ids else ()
    active = sessions.all_active(conn, ids) if ids else {}
    records = []
    for each in rung:
        id = each.desk.person.id
        of_night = {} if each.desk.person.blocked else given[each.night]
        records.append(Record(last[each.kind][id], of_night, id in advised, active.get(id)))
    return records


def decide(rung: Rung, record: Record) -> tuple[Timer | None, Planned | None]:
    """The timer that follows, and the prompt where it is to be sent.

    Where it is not, its fate is written down, unless it has one or comes again.
    """
    desk, kind, on, last = rung.desk, rung.kind, rung.on, record.last
    if last is not None and (
        last == on or (last > on and diary.prompted(desk.conn, desk.person.id, kind.value, on))
    ):
        return next_timer(desk.person, desk.at, kind, last), None
    last = on if last is None else max(last, on)
    planned = plan.prompt_on(on, desk.about, kind)
    why_not = reason_against(rung, planned, record)
    if why_not == "talk_open" and kind is Kind.MORNING:
        return Timer(rung.timer.key, desk.person.id, kind.value, desk.at + LATER), None
    if why_not is not None:
        diary.prompt(desk.conn, desk.person.id, kind.value, on, rung.timer.due_at, why_not)
        last = max(last, pass_over(rung, record))
        planned = None
    return next_timer(desk.person, desk.at, kind, last), planned


def pass_over(rung: Rung, record: Record) -> date:
    """Write down what became of the dates after this one that went by while nothing ran.

    Returns the last of them, or this one.
    """
    desk, kind = rung.desk, rung.kind
    on = last = rung.on
    while True:
        on += timedelta(days=1)
        planned = plan.prompt_on(on, desk.about, kind)
        if planned is None:
            if desk.at < plan.instant(on, time(), plan.zone_of(desk.about)):
                return last
        elif desk.at < planned.late_after:
            return last
        elif not diary.prompted(desk.conn, desk.person.id, kind.value, on):
            fate = reason_against(rung, planned, record) or "too_late"
            diary.prompt(desk.conn, desk.person.id, kind.value, on, planned.due, fate)
            last = on


def reason_against(rung: Rung, planned: Planned | None, record: Record) -> str | None:
    """Why a prompt is not sent; None where it is."""
    desk, kind = rung.desk, rung.kind
    if planned is None or not plan.wanted(desk.about, kind):
        return "not_wanted"
    if desk.person.blocked:
        return "blocked"
    if desk.about.paused_until is not None and planned.local_date < desk.about.paused_until:
        return "paused"
    if desk.at >= planned.late_after:
        return "too_late"
    if already_done(kind, record.given):
        return "already_done"
    if kind is not Kind.MORNING and record.advised:
        return "advice_open"
    if talk_open(record.active, desk.at):
        return "talk_open"
    return None


def already_done(kind: Kind, given: Mapping[str, str]) -> bool:
    """Whether there is nothing left to remind of, by what was said of the night."""
    if kind is Kind.MORNING:
        return "count" in given
    return kind is Kind.EVENING and given.get("stretch") == "yes"


def talk_open(session: Session | None, at: datetime) -> bool:
    """Whether the person is in the middle of the talk they are in."""
    if session is None:
        return False
    if _asking(session):
        return at - session.moved_at < LATER
    if session.untouched and talks.entry_of(session).prompt:
        return False
    return at - session.moved_at < talks.IDLE


def _send(conn: Connection, sent: Sequence[tuple[Rung, Planned]]) -> None:
    """Open the talk of each prompt."""
    if not sent:
        return
    openings = _openings(conn, sent)
    for (each, planned), session in zip(
        sent, talks.begin_all(conn, openings, loud=True), strict=True
    ):
        person = each.desk.person.id
        diary.prompt(conn, person, each.kind.value, each.on, planned.due, "sent", session.id)
        if each.kind is not Kind.MORNING:  # its wording is one; counted, the drink's stood still
            people.turn_wording(conn, person)


def _openings(conn: Connection, sent: Sequence[tuple[Rung, Planned]]) -> list[talks.Opening]:
    """What each talk is, and what it is to know."""
    at = sent[0][0].desk.at
    known = gather.known_of(conn, [each.night for each, _ in sent])
    of_kind = {kind: [each.desk.person for each, _ in sent if each.kind is kind] for kind in Kind}
    mornings, evenings = of_kind[Kind.MORNING], of_kind[Kind.EVENING]
    across = gather.across_nights(conn, mornings, at)
    weekly = gather.reviews_due(conn, mornings, at)
    hot = gather.sweaty(conn, [*of_kind[Kind.DRINK], *evenings], at)
    ignored = gather.ignored_evenings(conn, evenings)
    openings = []
    for (each, planned), night in zip(sent, known, strict=True):
        id, talk = each.desk.person.id, each.kind.value
        more: dict[str, object] = {"late": plan.is_late(planned.due, at)}
        if each.kind is Kind.MORNING:
            more |= {"weekly": weekly[id], **across[id]}
        else:
            more["hot"] = hot[id]
        if each.kind is Kind.EVENING:
            more["ignored"] = ignored[id]
            talk = "keep" if ignored[id] >= gather.ASK_ABOUT_IT else talk
        openings.append(talks.Opening(each.desk, talk, gather.facts_of(each.desk, night, **more)))
    return openings


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
    active = sessions.active(desk.conn, desk.person.id)
    if talk_open(active, desk.at) and not _asking(active):
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
