"""What a talk's record does beyond the talk: settings, episodes, advice and its follow-up."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

from bot.desk import Desk
from bot.planning import follow_up, replan
from bot.replies import Do, Reply
from bot.storage import advices, diary, sessions, timers
from bot.storage.connection import Connection
from bot.storage.people import Known
from bot.storage.sessions import Session
from conversations import plan
from conversations.alerts import quiet
from conversations.content.levels import Level
from conversations.content.patterns import REMEMBERED
from conversations.facts import Advised, Person, amend, restored
from conversations.night import night_of
from conversations.registry import TALKS
from conversations.replay import Turn
from conversations.script import Advise, Note, Text
from conversations.triage import RULES

SET = "set."
STRIP = Reply(Do.STRIP)

QUIET = frozenset({"escalated", "forgotten"})
"""Outcomes after which nothing else is put before the person."""

ANSWERS = {"followup": "seen", "followup.told": "told", "followup.stopped": "stopped"}
"""What is kept of the answers about advice, by kind of note."""

LATELY = timedelta(days=1)
"""Buttons older than this are left standing; they explain themselves when they are pressed."""

BEFORE_BED = ("drink", "evening", "stretch")
"""Talks that wait until the person was seen."""

EPISODE_NOTES = {
    "cramp.onset": "began",
    "cramp.gone": "ended",
    "cramp.muscle": "muscle",
    "cramp.leg": "leg",
    "cramp.helped": "helped",
}


def opened(desk: Desk, session: Session) -> None:
    """A talk begins; a cramp is an episode from its first moment."""
    if session.talk == "relief":
        about = desk.about
        night = night_of(desk.at, about.zone, about.bedtime, about.wake)
        diary.begin_episode(desk.conn, session.id, desk.person.id, night, desk.at)


def touched(desk: Desk, session: Session) -> None:
    """The person reacted; a prompt has had its answer."""
    if TALKS[session.talk].prompt:
        diary.fate(desk.conn, session.id, "answered", desk.at)


def carry_out(desk: Desk, session: Session, turn: Turn) -> Session:
    """Do what this turn says is to be done."""
    notes = [step for step in turn.fresh if isinstance(step, Note)]
    learn(desk, notes)
    for note in notes:
        if note.kind == "night":
            night = date.fromisoformat(str(note.value))
            sessions.change(desk.conn, session.id, night=night)
            session = replace(session, night=night)
        elif note.kind in ANSWERS:
            answered(desk, session, note)
    if session.talk == "relief":
        record_episode(desk, session, notes)
    for step in turn.fresh:
        if isinstance(step, Advise) and not repeated(desk, step):
            give(desk, session, step)
    return session


def settles(note: Note, level: int) -> bool:
    """Whether this answer closes the loop; an urgent one is closed by being seen only."""
    if note.kind != "followup":
        return False
    return note.value == "seen" or (note.value == "no_need" and level <= Level.SOON)


def answered(desk: Desk, session: Session, note: Note) -> None:
    """What is said of advice holds for all that was asked about, and for nothing given since."""
    ids = followed(desk, session)
    advices.answer(desk.conn, ids, **{ANSWERS[note.kind]: note.value, "answered_at": desk.at})
    if settles(note, session.facts.level):
        advices.close(desk.conn, ids, desk.at)


def followed(desk: Desk, session: Session) -> Sequence[int]:
    """The advice a talk is about; one that began in an earlier release was about all there was."""
    if session.facts.following:
        return session.facts.following
    found = advices.still_open(desk.conn, desk.person.id, Level.SOON)
    return [advice.id for advice in found if advice.given_at < session.opened_at]


def learn(desk: Desk, notes: Sequence[Note]) -> None:
    """Settings the person has just made; the plan follows them."""
    about = desk.about
    for note in notes:
        if note.kind.startswith(SET):
            about = amend(about, note.kind.removeprefix(SET), note.value)
    before = desk.about
    if about != before:
        settle(desk, about)
        replan(desk.conn, desk.person, desk.at, before)


def settle(desk: Desk, about: Person, *, always: bool = False) -> None:
    """Keep a person's settings; where the language is another (or `always`), say so, in it."""
    spoken = desk.person.language
    desk.learn(about)
    if always or desk.person.language != spoken:
        desk.send([Reply(Do.MESSAGE, (Text("language-now"),), keyboard=True)])


def unlearn(desk: Desk, session: Session, before: Sequence[Note], after: Sequence[Note]) -> None:
    """What the person has taken back: settings as they were, advice open once more."""
    level = session.facts.level
    if any(settles(note, level) for note in before if note not in after):
        advices.reopen(desk.conn, followed(desk, session))
    about = desk.about
    kept = {note.kind for note in after}
    for note in before:
        if note.kind.startswith(SET) and note.kind not in kept:
            about = restored(about, session.facts.person, note.kind.removeprefix(SET))
    for note in after:
        if note.kind.startswith(SET):
            about = amend(about, note.kind.removeprefix(SET), note.value)
    known = desk.about
    if about != known:
        settle(desk, about)
        replan(desk.conn, desk.person, desk.at, known)


def record_episode(desk: Desk, session: Session, notes: Sequence[Note]) -> None:
    """What has become known of the cramp that is on."""
    values: dict[str, object] = {}
    for note in notes:
        if note.kind in ("cramp.onset", "cramp.gone"):
            values[EPISODE_NOTES[note.kind]] = datetime.fromisoformat(str(note.value))
        elif note.kind in EPISODE_NOTES:
            values[EPISODE_NOTES[note.kind]] = note.value
        elif note.kind == "over_10_min":
            values["over_10_min"] = True
        if note.kind == "cramp.gone":
            values["ending"] = "gone"
    if values:
        diary.change_episode(desk.conn, session.id, **values)


def closed(desk: Desk, session: Session) -> None:
    """A talk is over; an episode nobody has ended is marked so."""
    if session.talk == "relief":
        ending = "escalated" if session.outcome == "escalated" else "not_seen"
        diary.end_episode(desk.conn, session.id, ending)
        if not desk.about.welcomed and session.outcome not in (*QUIET, "interrupted"):
            offer_welcome(desk)
    elif session.talk == "urgent" and session.outcome == "escalated":
        cramp = sessions.latest(desk.conn, desk.person.id, (sessions.SUSPENDED,), "relief")
        if cramp is not None:
            sessions.change(desk.conn, cramp.id, state=sessions.DONE, outcome="escalated")
            desk.send([STRIP], cramp)
            diary.end_episode(desk.conn, cramp.id, "escalated")


def offer_welcome(desk: Desk) -> None:
    """Somebody came in pain, before any welcome: the keyboard, and a word about the rest."""
    if sessions.latest(desk.conn, desk.person.id, sessions.STATES, "welcome") is None:
        desk.send([Reply(Do.MESSAGE, (Text("offer-welcome"),), keyboard=True)])


def repeated(desk: Desk, advise: Advise) -> bool:
    """Whether another talk has told of this pattern meanwhile, or this one before a Back."""
    if not advise.basis:
        return False
    known, last = advised(desk), plan.last_night(desk.at, desk.about)
    return all(quiet(flag, RULES[flag].level, known, last) for flag in advise.flags)


def advised(desk: Desk) -> tuple[Advised, ...]:
    """The danger signs the person was advised about in the last year, oldest first."""
    return all_advised(desk.conn, [desk.person], desk.at)[desk.person.id]


def all_advised(
    conn: Connection, people: Sequence[Known], at: datetime
) -> dict[int, tuple[Advised, ...]]:
    """The same of several people."""
    since = at - timedelta(days=REMEMBERED)
    given = advices.given_since(conn, [person.id for person in people], since)
    return {
        person.id: tuple(
            Advised(flag, level, plan.last_night(given_at, person.about), settled)
            for level, flags, given_at, settled in given[person.id]
            for flag in flags
        )
        for person in people
    }


def give(desk: Desk, session: Session, advise: Advise) -> None:
    """Seek-care advice: recorded with its rule and version, sent loud, and followed up."""
    rule = advise.flags[0]
    answers = sessions.answers_of(desk.conn, session.id)
    id = advices.give(
        desk.conn,
        person=desk.person.id,
        session=session.id,
        level=int(advise.level),
        flags=list(advise.flags),
        rule=rule,
        version=RULES[rule].version,
        versions=[RULES[flag].version for flag in advise.flags],
        answers=[*([answer.ask, *answer.choices] for answer in answers), *advise.basis],
        language=desk.catalogue.voice(advise.texts[0].key, desk.person.language),
        given_at=desk.at,
    )
    desk.send([Reply(Do.MESSAGE, advise.texts, loud=True)], session, advice=id)
    given = advices.by_id(desk.conn, id)
    assert given is not None
    follow_up(desk.conn, desk.person, desk.at, given, asked=0)
    if advise.level >= Level.URGENT:
        stand_down(desk)


def stand_down(desk: Desk) -> None:
    """The evening's talks end, put off or put aside: no button of theirs leads to a stretch now."""
    for session in sessions.end_all(desk.conn, desk.person.id, BEFORE_BED, "advice_open"):
        for kind in ("wait", "patience"):
            timers.drop(desk.conn, desk.person.id, kind, session.id)
        if desk.at - session.moved_at < LATELY:
            desk.send([STRIP], session)
